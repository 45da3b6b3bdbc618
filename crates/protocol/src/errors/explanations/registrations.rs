//! Clients that register themselves.

use super::{
    Explanation, Place,
    Reader::{Administrator, Developer},
};
use crate::errors::ErrorCode::{
    AccessDenied, InvalidClient, InvalidClientMetadata, InvalidRedirectUri, UnapprovedSoftwareStatement,
};

const HERE: &[Place] = &[Place::Registration];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 759_101,
        title: "A member of the registration is refused",
        words: &[InvalidClientMetadata],
        places: HERE,
        happened: &[
            "A member of the registration is missing, has a value that is not accepted here, or holds more than is kept of a client. The description names the member, and the limit.",
        ],
        remedies: &[(Developer, "Correct the member and register again. The metadata lists what this server knows.")],
    },
    Explanation {
        number: 759_102,
        title: "The registration cannot be read",
        words: &[InvalidClientMetadata],
        places: HERE,
        happened: &["The body is no JSON object, or says a member twice."],
        remedies: &[(Developer, "Send one JSON object as `application/json`, each member once.")],
    },
    Explanation {
        number: 759_103,
        title: "A redirect URI is none",
        words: &[InvalidRedirectUri],
        places: HERE,
        happened: &["A text in `redirect_uris` cannot be a redirect URI. The description says why."],
        remedies: &[(Developer, "Correct it and register again.")],
    },
    Explanation {
        number: 759_104,
        title: "The redirect URIs do not fit the application type",
        words: &[InvalidRedirectUri],
        places: HERE,
        happened: &["There are no redirect URIs, too many, or such that the application type cannot have."],
        remedies: &[(
            Developer,
            "Register 1 to 20: `https` for `web`, loopback addresses or a private scheme for `native`.",
        )],
    },
    Explanation {
        number: 759_105,
        title: "The software statement is not accepted",
        words: &[UnapprovedSoftwareStatement],
        places: HERE,
        happened: &["Nobody here trusts the issuer of the software statement."],
        remedies: &[(Developer, "Register without one.")],
    },
    Explanation {
        number: 759_106,
        title: "The tenant takes no more registrations",
        words: &[AccessDenied],
        places: HERE,
        happened: &["The tenant has as many self-registered applications as it allows."],
        remedies: &[(
            Administrator,
            "Remove applications that are no longer used, or raise `mostRegisteredClients` of the tenant.",
        )],
    },
    Explanation {
        number: 759_107,
        title: "The sector identifier does not list the redirect URIs",
        words: &[InvalidClientMetadata],
        places: HERE,
        happened: &[
            "What `sector_identifier_uri` leads to cannot be fetched, or does not list every redirect URI (OpenID Connect Registration §5).",
        ],
        remedies: &[(Developer, "Publish all redirect URIs there, as a JSON array over HTTPS.")],
    },
    Explanation {
        number: 759_121,
        title: "The document of a client cannot be fetched",
        words: &[InvalidClient],
        places: &[Place::Endpoints],
        happened: &[
            "The client id is the address of a document that describes the client. It did not answer over `https` in time, was asked for too often, or is at an address that this server may not reach. Redirects are not followed.",
        ],
        remedies: &[
            (Developer, "Serve the document at exactly this address, with a certificate that is publicly trusted."),
            (
                Administrator,
                "Addresses of your own network are reached where `outbound.allow_networks_of_registered_clients` has them.",
            ),
        ],
    },
    Explanation {
        number: 759_122,
        title: "The document of a client is refused",
        words: &[InvalidClient],
        places: &[Place::Endpoints],
        happened: &[
            "What is at the client id is not a JSON document of at most 5 KiB whose `client_id` is that address, or a member of it is not accepted here. The description names it.",
        ],
        remedies: &[(
            Developer,
            "Answer 200 with `application/json`, say the address itself as `client_id`, list every redirect URI, and use `none` or `private_key_jwt` to authenticate.",
        )],
    },
];
