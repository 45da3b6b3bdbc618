//! Requests that come by other ways than plain parameters, and security profiles.

use super::{
    Explanation, Place,
    Reader::{Administrator, Developer},
};
use crate::errors::ErrorCode::{InvalidClient, InvalidRequest, InvalidRequestObject, InvalidRequestUri};

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 7_000_260,
        title: "The request URI does not count",
        words: &[InvalidRequestUri],
        places: &[Place::Authorization],
        happened: &[
            "The `request_uri` is unknown, was used before, has expired, or was pushed by another client (RFC 9126 §4). Which of these, nobody is told.",
        ],
        remedies: &[(
            Developer,
            "Push the request again and send the browser with the new `request_uri` at once, one time.",
        )],
    },
    Explanation {
        number: 7_000_270,
        title: "The request object cannot be fetched",
        words: &[InvalidRequestUri],
        places: &[Place::Authorization],
        happened: &[
            "The `request_uri` is not one of those that the application has registered (OpenID Connect Core §6.2). They are compared whole, without their fragments.",
            "The host did not answer within 4 seconds, answered with another status than 200, with a redirect or with more than 16 KiB, or lies where this server calls nobody.",
        ],
        remedies: &[
            (
                Developer,
                "Serve the object itself, a signed JWT, at the registered address. Pushing the request (RFC 9126) needs no host of yours.",
            ),
            (
                Administrator,
                "`requestObject.uris` of the registration lists the addresses; `outbound.allow_networks` the private networks that may be called. The log names the cause.",
            ),
        ],
    },
    Explanation {
        number: 7_000_261,
        title: "The request must be pushed",
        words: &[InvalidRequest],
        places: &[Place::Authorization],
        happened: &[
            "The application, or its security profile, demands that authorization requests are pushed (RFC 9126 §5).",
        ],
        remedies: &[
            (
                Developer,
                "Send the request to the `pushed_authorization_request_endpoint` of the metadata, and the browser with the `request_uri` of its answer.",
            ),
            (Administrator, "`requirePushedAuthorizationRequests` of the registration says so."),
        ],
    },
    Explanation {
        number: 7_000_262,
        title: "The request object cannot be read",
        words: &[InvalidRequestObject],
        places: Place::OF_REQUESTS,
        happened: &[
            "The request object is not a signed JWT, or lacks a claim that the application must send (RFC 9101 §6).",
        ],
        remedies: &[(
            Developer,
            "Send a signed JWT of the parameters, with `iss`, `aud`, `exp` and what else the profile demands.",
        )],
    },
    Explanation {
        number: 7_000_263,
        title: "The request object has a wrong signature",
        words: &[InvalidRequestObject],
        places: Place::OF_REQUESTS,
        happened: &["The request object is not signed by a key and an algorithm that the application has registered."],
        remedies: &[
            (Developer, "Sign with the private key of what is registered, and name it by `kid`."),
            (Administrator, "Register the public key in `jwks`, at `jwksUri`, or as a certificate."),
        ],
    },
    Explanation {
        number: 7_000_264,
        title: "The request object is somebody else's",
        words: &[InvalidRequestObject],
        places: Place::OF_REQUESTS,
        happened: &["The request object is of another client than the request, or was made for another server."],
        remedies: &[(Developer, "Set `iss` and `client_id` to the client id, and `aud` to the issuer of this tenant.")],
    },
    Explanation {
        number: 7_000_265,
        title: "The request object is out of time",
        words: &[InvalidRequestObject],
        places: Place::OF_REQUESTS,
        happened: &["The request object has expired, is not valid yet, or is valid for too long."],
        remedies: &[(Developer, "Check the clock, and sign a new object that lasts minutes for each request.")],
    },
    Explanation {
        number: 7_000_266,
        title: "The request object was used before",
        words: &[InvalidRequestObject],
        places: Place::OF_REQUESTS,
        happened: &["A request object with this `jti` has been accepted already."],
        remedies: &[(Developer, "Sign a new object with a `jti` of its own for each request.")],
    },
    Explanation {
        number: 7_000_267,
        title: "The request must be signed",
        words: &[InvalidRequest],
        places: Place::OF_REQUESTS,
        happened: &[
            "The application, or its security profile, demands signed authorization requests (RFC 9101 §10.5).",
        ],
        remedies: &[
            (Developer, "Send the parameters as a request object, signed with a registered key."),
            (Administrator, "`requestObject` of the registration says so."),
        ],
    },
    Explanation {
        number: 7_000_268,
        title: "The security profile demands otherwise",
        words: &[InvalidRequest],
        places: Place::OF_REQUESTS,
        happened: &[
            "The application is held to a FAPI 2.0 profile, and the request does not follow it. The description says in what.",
        ],
        remedies: &[
            (Developer, "Send the request as the description says."),
            (
                Administrator,
                "`securityProfile` of the registration holds the application to it; set it to `standard` for one that cannot.",
            ),
        ],
    },
    Explanation {
        number: 7_000_269,
        title: "The security profile demands another proof of the client",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "The application is held to a FAPI 2.0 profile, which takes no client secret (FAPI 2.0 Security Profile §5.3.2.1).",
        ],
        remedies: &[(
            Developer,
            "Authenticate with `private_key_jwt` for the issuer alone, signed by PS256, ES256 or EdDSA, or with a client certificate.",
        )],
    },
];
