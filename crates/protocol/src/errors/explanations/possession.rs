//! Keys and certificates that tokens are bound to.

use super::{
    Explanation, Place,
    Reader::{Administrator, Developer},
};
use crate::errors::ErrorCode::{InvalidClient, InvalidDpopProof, InvalidGrant, InvalidRequest, UseDpopNonce};

const PROVEN: &[Place] = &[Place::Token, Place::PushedAuthorizationRequest, Place::Userinfo];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 7_000_240,
        title: "The DPoP proof is refused",
        words: &[InvalidDpopProof],
        places: PROVEN,
        happened: &["The proof in the `DPoP` header breaks a rule of RFC 9449 §4.3. The description says which."],
        remedies: &[(
            Developer,
            "Make a new proof for each request, with its method and URL, the present time and a `jti` of its own.",
        )],
    },
    Explanation {
        number: 7_000_241,
        title: "The DPoP proof needs a nonce",
        words: &[UseDpopNonce],
        places: PROVEN,
        happened: &[
            "The proof has no nonce of this server, or one that is too old (RFC 9449 §8). This is part of the protocol and no fault.",
        ],
        remedies: &[(
            Developer,
            "Make a new proof with the nonce of the `DPoP-Nonce` header of this answer, and keep the one of each later answer.",
        )],
    },
    Explanation {
        number: 7_000_242,
        title: "A DPoP proof is needed",
        words: &[InvalidDpopProof],
        places: PROVEN,
        happened: &["The tokens of this application are bound to a key, and the request proves none (RFC 9449 §5.2)."],
        remedies: &[
            (Developer, "Send a proof of the key in the `DPoP` header."),
            (Administrator, "`senderConstraint` of the registration, or its security profile, says so."),
        ],
    },
    Explanation {
        number: 7_000_243,
        title: "The grant is bound to another key",
        words: &[InvalidGrant],
        places: &[Place::Token],
        happened: &[
            "The code or refresh token is bound to another key or certificate than the request proves (RFC 9449 §5, RFC 8705 §4).",
        ],
        remedies: &[(Developer, "Use the key or certificate that the grant began with, or start a new sign-in.")],
    },
    Explanation {
        number: 7_000_244,
        title: "The certificate is not one of the application",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "The client certificate of the connection is not registered, or bears no signature of a registered authority (RFC 8705 §2).",
        ],
        remedies: &[
            (Developer, "Connect with the registered certificate."),
            (Administrator, "Register the new certificate, or the subject that certificates of the authority have."),
        ],
    },
    Explanation {
        number: 7_000_245,
        title: "A client certificate is needed",
        words: &[InvalidRequest],
        places: &[Place::Token],
        happened: &[
            "The tokens of this application are bound to a certificate, and the connection has none (RFC 8705 §3).",
        ],
        remedies: &[(
            Developer,
            "Connect to the endpoint that `mtls_endpoint_aliases` of the metadata names, with the certificate.",
        )],
    },
];
