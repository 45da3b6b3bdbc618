//! Client assertions.

use super::{
    Explanation, Place,
    Reader::{Administrator, Developer},
};
use crate::errors::ErrorCode::InvalidClient;

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 50_012,
        title: "The client's authentication is refused",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "The `client_assertion_type` is unknown.",
            "The application is registered to authenticate by another method.",
            "The client assertion has been used before (RFC 7523 §3).",
            "The `Authorization` header is not well-formed HTTP Basic (RFC 6749 §2.3.1).",
        ],
        remedies: &[
            (
                Developer,
                "Send `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, sign a new assertion with a `jti` of its own for each request, and form-encode id and secret before they go into a Basic header.",
            ),
            (
                Administrator,
                "Change `tokenEndpointAuthMethod` of the registration, if the method is meant to be allowed.",
            ),
        ],
    },
    Explanation {
        number: 50_027,
        title: "The client assertion cannot be read",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["The client assertion is no signed JWT, lacks a claim, or is of another kind."],
        remedies: &[(
            Developer,
            "Send a signed JWT of type `JWT` with the claims `iss`, `sub`, `aud`, `exp` and `jti`.",
        )],
    },
    Explanation {
        number: 50_048,
        title: "Issuer and subject of the client assertion differ",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "An application that signs its own assertion is both their issuer and their subject (RFC 7523 §3).",
        ],
        remedies: &[(Developer, "Set `iss` and `sub` to the client id.")],
    },
    Explanation {
        number: 50_166,
        title: "The keys cannot be fetched",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "The keys that would verify the assertion are published at a URL that does not answer this server with a key set.",
        ],
        remedies: &[
            (Developer, "Check that the `jwks_uri` answers 200 with a JSON Web Key Set over HTTPS."),
            (
                Administrator,
                "Let the server reach it. `outbound.allow_networks` admits networks that are not public; the log says what went wrong.",
            ),
        ],
    },
    Explanation {
        number: 700_021,
        title: "The client assertion is another application's",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["The assertion names another application than `client_id`."],
        remedies: &[(Developer, "Set `iss` and `sub` of the assertion to the client id of the request.")],
    },
    Explanation {
        number: 700_023,
        title: "The client assertion is meant for somebody else",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["The audience of the assertion is neither the token endpoint nor the issuer of this tenant."],
        remedies: &[(
            Developer,
            "Set `aud` to the token endpoint or the issuer, as the metadata of the tenant has them.",
        )],
    },
    Explanation {
        number: 700_024,
        title: "The client assertion is out of time",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["The assertion has expired, is not valid yet, or is valid for more than a day."],
        remedies: &[(Developer, "Check the clock, and sign a new assertion that lasts minutes.")],
    },
    Explanation {
        number: 700_027,
        title: "The client assertion has no good signature",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "The signature is not that of the key which the assertion names.",
            "The assertion names no key that is registered.",
            "The certificate of the key has expired or is not valid yet.",
        ],
        remedies: &[
            (
                Developer,
                "Sign with the private key of what is registered, by an algorithm of that key, and name it by `kid`, `x5t` or `x5t#S256`.",
            ),
            (
                Administrator,
                "Register the certificate or key that the application uses. A new one can stand beside the old.",
            ),
        ],
    },
    Explanation {
        number: 700_211,
        title: "The issuer of the federated token is not trusted",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["No federated identity credential of the application has the issuer of this token."],
        remedies: &[(Administrator, "Register the `iss` exactly as the token has it, with or without a final slash.")],
    },
    Explanation {
        number: 700_212,
        title: "The audience of the federated token is not accepted",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["No federated identity credential of the application has the audience of this token."],
        remedies: &[(
            Developer,
            "Ask the issuer for a token for `api://AzureADTokenExchange`, or for the audience that is registered.",
        )],
    },
    Explanation {
        number: 700_213,
        title: "The subject of the federated token is not trusted",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["No federated identity credential of the application has the subject of this token."],
        remedies: &[(
            Administrator,
            "Register the `sub` exactly as the token has it: a workflow's changes with its branch or environment.",
        )],
    },
];
