//! What stands between a person and a sign-in.

use super::{
    Explanation, Place,
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{
    AccessDenied, AuthorizationDeclined, ConsentRequired, InteractionRequired, InvalidGrant, InvalidRequest,
    LoginRequired, UnmetAuthenticationRequirements,
};

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 50_058,
        title: "Nobody is signed in",
        words: &[LoginRequired],
        places: &[Place::Authorization],
        happened: &[
            "The application asked for an answer without a page (`prompt=none`), and this browser has no session here, or one that is too old for `max_age`. A browser that keeps cookies of other sites from hidden frames looks the same.",
            "Somebody else signed in than the application asked for by `id_token_hint` or the `claims` parameter.",
        ],
        remedies: &[
            (Developer, "Send the person to an interactive sign-in. Client libraries do so by themselves."),
            (Customer, "Sign in again."),
        ],
    },
    Explanation {
        number: 50_076,
        title: "The authentication context is out of reach",
        words: &[UnmetAuthenticationRequirements],
        places: &[Place::Authorization],
        happened: &[
            "The application cannot do without an authentication context (`acr`) that no sign-in of this tenant reaches.",
        ],
        remedies: &[(Developer, "Ask for one of `acr_values_supported` in the metadata, or ask for it as voluntary.")],
    },
    Explanation {
        number: 50_079,
        title: "The person has a step to complete",
        words: &[InteractionRequired],
        places: &[Place::Authorization],
        happened: &[
            "Something is owed that only the person can give, and the application asked for an answer without a page.",
        ],
        remedies: &[(Developer, "Send the person to an interactive sign-in.")],
    },
    Explanation {
        number: 65_001,
        title: "Consent is missing",
        words: &[ConsentRequired, InvalidGrant],
        places: &[Place::Authorization, Place::Token],
        happened: &["The application was not granted all that it asks for, by the person or by an administrator."],
        remedies: &[
            (Developer, "Send the person to an interactive sign-in with that scope."),
            (Administrator, "Grant the permission for the whole tenant, if nobody should be asked."),
        ],
    },
    Explanation {
        number: 65_004,
        title: "The person declined",
        words: &[AccessDenied, AuthorizationDeclined],
        places: &[Place::Authorization, Place::Token],
        happened: &["The person turned back, or chose not to connect the device."],
        remedies: &[(Developer, "Say so, and start again when the person wants to.")],
    },
    Explanation {
        number: 50_105,
        title: "The person is not assigned to the application",
        words: &[AccessDenied, InvalidGrant],
        places: &[Place::Authorization, Place::Token],
        happened: &["The application is only for people who are assigned to it, and this person is not, or no longer."],
        remedies: &[
            (Administrator, "Assign the person, or a group of theirs, to the application."),
            (Customer, "Ask the people who run the app for access."),
        ],
    },
    Explanation {
        number: 501_051,
        title: "The application is not assigned to the API",
        words: &[InvalidGrant],
        places: &[Place::Token],
        happened: &["The API answers assigned applications only, and this application has no role in it."],
        remedies: &[(Administrator, "Grant the application one of the `appRoles` of the API.")],
    },
    Explanation {
        number: 90_094,
        title: "An administrator must agree",
        words: &[AccessDenied],
        places: &[Place::Authorization],
        happened: &["The application asks for something that people cannot agree to by themselves."],
        remedies: &[
            (Developer, "Ask for less, or send an administrator to the admin consent endpoint."),
            (Administrator, "Grant the permission for the whole tenant, if the application should have it."),
            (Customer, "Ask the people who run the app."),
        ],
    },
    Explanation {
        number: 50_057,
        title: "The account is disabled",
        words: &[InvalidGrant],
        places: &[Place::Token],
        happened: &["The grant was made while the account was enabled, and an administrator has disabled it since."],
        remedies: &[
            (Administrator, "Enable the account, if the person should come in again."),
            (Customer, "Ask the people who run the app."),
        ],
    },
    Explanation {
        number: 50_089,
        title: "The sign-in took too long",
        words: &[InvalidRequest],
        places: &[Place::Pages],
        happened: &[
            "A sign-in ends after a while, so that a page left open is of no use to others. Nothing has been changed.",
        ],
        remedies: &[(Customer, "Go back to the app and start again.")],
    },
];
