//! Scopes, resources and authorization details.

use super::{
    Explanation, Place,
    Reader::{Administrator, Developer},
};
use crate::errors::ErrorCode::{
    InvalidAuthorizationDetails, InvalidRequest, InvalidResource, InvalidScope, InvalidTarget,
};

const ASKED: &[Place] =
    &[Place::Authorization, Place::PushedAuthorizationRequest, Place::DeviceAuthorization, Place::Token];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 70_011,
        title: "The scope is refused",
        words: &[InvalidScope],
        places: ASKED,
        happened: &[
            "The scope is not well formed, too long, or there are too many.",
            "The resource exposes no such scope.",
            "An id token is asked for without `openid`.",
            "An application asks for itself with something else than one `{resource}/.default`.",
            "An exchange asks for more than the token holds that is exchanged.",
        ],
        remedies: &[
            (
                Developer,
                "Send scopes separated by spaces, each with the identifier URI of its API in front, such as `api://orders/Orders.Read`. With `client_credentials`, send `api://orders/.default`.",
            ),
            (Administrator, "Expose the scope in the registration of the API."),
        ],
    },
    Explanation {
        number: 28_000,
        title: "The scope names more than one resource",
        words: &[InvalidRequest],
        places: &[Place::Token],
        happened: &["An access token is for one API, and the scope of the token request names several."],
        remedies: &[(Developer, "Ask for a token of one API, then for the next one's with the refresh token.")],
    },
    Explanation {
        number: 28_002,
        title: "The scope goes beyond the grant",
        words: &[InvalidRequest],
        places: &[Place::Token],
        happened: &["The scope is not one that this grant covers, or names nothing that a token can be issued for."],
        remedies: &[(Developer, "Ask for what was granted, or start a new sign-in with the larger scope.")],
    },
    Explanation {
        number: 28_003,
        title: "The scope is empty",
        words: &[InvalidRequest],
        places: ASKED,
        happened: &["The request has to name a scope, and names none."],
        remedies: &[(Developer, "Send at least one scope.")],
    },
    Explanation {
        number: 500_011,
        title: "The resource was not found",
        words: &[InvalidResource, InvalidTarget],
        places: ASKED,
        happened: &[
            "No API of the tenant has this identifier.",
            "An exchange asks for a token for a target that it does not give out (`invalid_target`).",
        ],
        remedies: &[
            (Developer, "Check the spelling of the API's identifier URI, and the tenant in the address."),
            (
                Administrator,
                "Register the API in this tenant with that identifier URI, and let the application have permissions on it.",
            ),
        ],
    },
    Explanation {
        number: 7_000_280,
        title: "The authorization details cannot be read",
        words: &[InvalidAuthorizationDetails],
        places: ASKED,
        happened: &[
            "`authorization_details` is no JSON list of objects with a type, or has members that they cannot have (RFC 9396 §5).",
        ],
        remedies: &[(Developer, "Send a JSON list of objects, each with a `type`, and lists of words as `actions`.")],
    },
    Explanation {
        number: 7_000_281,
        title: "The resource indicator is refused",
        words: &[InvalidTarget],
        places: ASKED,
        happened: &["`resource` is no API of the tenant, or not one of what is granted (RFC 8707 §2)."],
        remedies: &[(Developer, "Send the identifier URI of an API whose scopes are asked for.")],
    },
    Explanation {
        number: 7_000_282,
        title: "Several resources in one token request",
        words: &[InvalidTarget],
        places: &[Place::Token],
        happened: &[
            "An access token is for one API, and the token request names several with `resource` (RFC 8707 §2.2).",
        ],
        remedies: &[(Developer, "Ask for a token of one resource at a time.")],
    },
    Explanation {
        number: 7_000_283,
        title: "The authorization details are not understood",
        words: &[InvalidAuthorizationDetails],
        places: ASKED,
        happened: &["No API of the tenant understands details of this type, or with these members (RFC 9396 §5)."],
        remedies: &[
            (Developer, "Check the members, actions and locations that the API documents."),
            (Administrator, "`authorizationDetailsTypes` in the registration of the API lists what it understands."),
        ],
    },
    Explanation {
        number: 7_000_284,
        title: "The authorization details go beyond the grant",
        words: &[InvalidAuthorizationDetails],
        places: &[Place::Token],
        happened: &["The details that are asked for are not covered by those that were granted (RFC 9396 §6)."],
        remedies: &[(Developer, "Ask for what was granted, or start a new sign-in.")],
    },
];
