//! The shape of requests.

use super::{
    Explanation,
    Place::{self, Authorization, Endpoints},
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{
    InvalidRequest, RegistrationNotSupported, RequestUriNotSupported, UnsupportedResponseType,
};

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 900_144,
        title: "A parameter is missing",
        words: &[InvalidRequest],
        places: &[Endpoints],
        happened: &["The request lacks a parameter that it cannot do without. The description names it."],
        remedies: &[(Developer, "Add the parameter and send the request again. Names are case-sensitive.")],
    },
    Explanation {
        number: 9_002_313,
        title: "The request is not well formed",
        words: &[InvalidRequest],
        places: &[Endpoints],
        happened: &[
            "The parameters have broken escapes, text that is not UTF-8, or control characters.",
            "The body has another media type than the endpoint reads.",
        ],
        remedies: &[(
            Developer,
            "Encode parameters as `application/x-www-form-urlencoded` in UTF-8, and send a body with that `Content-Type`. A client library does both by itself.",
        )],
    },
    Explanation {
        number: 90_015,
        title: "The request is too large",
        words: &[InvalidRequest],
        places: &[Endpoints],
        happened: &["The request has more parameters, or longer ones, than this server reads."],
        remedies: &[(
            Developer,
            "Send fewer or shorter parameters. Keep what `state` has to remember in the application and send only a key to it; push a large authorization request (RFC 9126).",
        )],
    },
    Explanation {
        number: 90_100,
        title: "A parameter cannot be what it is",
        words: &[InvalidRequest, RequestUriNotSupported, RegistrationNotSupported],
        places: &[Endpoints],
        happened: &[
            "A parameter stands in the request more than once (RFC 6749 §3.1), or has a value that it cannot have. The description names it.",
            "The client authenticates in two ways at once (RFC 6749 §2.3).",
            "The request names a request object by an address although the application has registered none (`request_uri_not_supported`), or a client that registers itself within the request (`registration_not_supported`), which is not served.",
        ],
        remedies: &[(
            Developer,
            "Correct the parameter and send it once. Authenticate by one of the `Authorization` header, `client_secret` and `client_assertion`. Register the addresses of request objects (`requestObject.uris`, `request_uris`), or push them instead of hosting them.",
        )],
    },
    Explanation {
        number: 900_561,
        title: "The endpoint takes another HTTP method",
        words: &[InvalidRequest],
        places: Place::OF_CLIENTS,
        happened: &[
            "The request came with a method that the endpoint does not take, such as GET to the token endpoint.",
        ],
        remedies: &[(Developer, "Use the method that the `Allow` header of the answer names.")],
    },
    Explanation {
        number: 70_007,
        title: "The response mode does not fit",
        words: &[InvalidRequest],
        places: Place::OF_REQUESTS,
        happened: &[
            "The response mode is unknown.",
            "Tokens were asked for in a query, where they would end in logs and histories (OAuth 2.0 Multiple Response Type Encoding Practices §3).",
        ],
        remedies: &[(
            Developer,
            "Use `query`, `fragment` or `form_post` with codes, and `fragment` or `form_post` with tokens. Their signed forms are listed in the metadata.",
        )],
    },
    Explanation {
        number: 70_005,
        title: "The response type is unknown",
        words: &[UnsupportedResponseType],
        places: Place::OF_REQUESTS,
        happened: &["The response type is none that OpenID Connect defines."],
        remedies: &[(Developer, "Use the response type `code` with PKCE.")],
    },
    Explanation {
        number: 700_054,
        title: "The response type is not enabled",
        words: &[UnsupportedResponseType],
        places: Place::OF_REQUESTS,
        happened: &[
            "The application asked for tokens straight from the authorization endpoint, which is off for every application unless it is switched on.",
        ],
        remedies: &[
            (Developer, "Use the response type `code` with PKCE, which keeps tokens out of addresses."),
            (
                Administrator,
                "For an old application that cannot, switch on `implicitGrantSettings` in its registration.",
            ),
        ],
    },
    Explanation {
        number: 50_147,
        title: "A code challenge is needed",
        words: &[InvalidRequest],
        places: Place::OF_REQUESTS,
        happened: &[
            "The application must prove possession of its codes, and sent no `code_challenge` (RFC 7636 §4.4.1).",
        ],
        remedies: &[
            (
                Developer,
                "Send `code_challenge` with `code_challenge_method=S256`, and the verifier when redeeming the code. Client libraries call this PKCE.",
            ),
            (Customer, "Update the app. If it is the newest version, tell the people who run it."),
        ],
    },
    Explanation {
        number: 501_491,
        title: "The code challenge cannot be used",
        words: &[InvalidRequest],
        places: &[Authorization, Place::PushedAuthorizationRequest],
        happened: &[
            "The code challenge is not the base64url of a SHA-256 digest.",
            "The code challenge method is not `S256`, or was left out, which RFC 7636 §4.3 reads as `plain`.",
        ],
        remedies: &[(
            Developer,
            "Send `code_challenge_method=S256` and the 43 characters of base64url, without padding, that the SHA-256 digest of the verifier has.",
        )],
    },
];
