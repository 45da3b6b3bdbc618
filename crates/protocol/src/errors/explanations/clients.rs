//! Tenants, applications and their authentication.

use super::{
    Explanation, Place,
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{InvalidClient, InvalidGrant, InvalidInstance, InvalidRequest, UnauthorizedClient};

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 90_002,
        title: "The tenant was not found",
        words: &[InvalidRequest],
        places: &[Place::Endpoints, Place::Pages],
        happened: &[
            "The address names a tenant that does not exist here, or one that another host serves. The tenant is the first segment of the path: an id or a domain name.",
        ],
        remedies: &[
            (Developer, "Check the tenant in the authority or issuer that the application is configured with."),
            (
                Administrator,
                "Make the tenant with `vestibule tenant create`, or correct the address that the application is given.",
            ),
            (Customer, "Check the link, or go back to the app and start again."),
        ],
    },
    Explanation {
        number: 50_049,
        title: "The instance is unknown",
        words: &[InvalidInstance],
        places: &[Place::InstanceDiscovery],
        happened: &["A client asked whether a host may be trusted as an authority, and it is none of this server's."],
        remedies: &[(Developer, "Use an address of this server as authority.")],
    },
    Explanation {
        number: 700_016,
        title: "The application was not found",
        words: &[UnauthorizedClient, InvalidClient],
        places: &[Place::Endpoints],
        happened: &[
            "The tenant has no application with this client id. Most often the id is of another tenant, or the object id was taken for the client id.",
            "The application may not use this grant type.",
        ],
        remedies: &[
            (
                Developer,
                "Check the client id and the tenant in the address, and use a grant that the application is registered for.",
            ),
            (Administrator, "Register the application in this tenant, or change which flows it may use."),
            (Customer, "Nothing is wrong with your account. Tell the people who run the app."),
        ],
    },
    Explanation {
        number: 7_000_112,
        title: "The application is disabled",
        words: &[UnauthorizedClient],
        places: &[Place::Endpoints],
        happened: &["An administrator has switched the application off."],
        remedies: &[
            (Administrator, "Enable the application, if it should work again."),
            (Customer, "Nothing is wrong with your account. Tell the people who run the app."),
        ],
    },
    Explanation {
        number: 50_011,
        title: "The redirect URI does not match",
        words: &[InvalidRequest, InvalidGrant],
        places: &[Place::Authorization, Place::PushedAuthorizationRequest, Place::Token],
        happened: &[
            "The `redirect_uri` is not one that is registered for the application. It is compared character by character; only the port of loopback addresses of installed apps may differ (RFC 8252 §7.3). The browser is shown a page and never sent there.",
            "At the token endpoint: it differs from the one that the code was issued for (RFC 6749 §4.1.3).",
        ],
        remedies: &[
            (
                Developer,
                "Send exactly what is registered, with its scheme, host, port, path and final slash, and the same when redeeming the code.",
            ),
            (Administrator, "Register the address that the application sends, for the platform that it runs on."),
            (Customer, "Nothing is wrong with your account. Tell the people who run the app."),
        ],
    },
    Explanation {
        number: 900_971,
        title: "No redirect URI was given",
        words: &[InvalidRequest],
        places: Place::OF_REQUESTS,
        happened: &["The request names no `redirect_uri`, and the application has none or several."],
        remedies: &[
            (Developer, "Send the `redirect_uri` that is registered for the application."),
            (Administrator, "Register one."),
        ],
    },
    Explanation {
        number: 7_000_215,
        title: "The client secret is wrong",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &[
            "The secret is none of those that are registered for the application: it was mistyped, removed, or its id was sent in place of its value.",
        ],
        remedies: &[
            (
                Developer,
                "Send the secret's value. In an `Authorization: Basic` header both id and secret are form-encoded first (RFC 6749 §2.3.1).",
            ),
            (
                Administrator,
                "Make a new secret where the old one is lost: only its hash is stored, so it cannot be shown again.",
            ),
        ],
    },
    Explanation {
        number: 7_000_218,
        title: "The application must authenticate",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["A confidential application sent no credential."],
        remedies: &[
            (Developer, "Send `client_secret` or `client_assertion`, or connect with the registered certificate."),
            (
                Administrator,
                "An application that cannot keep a secret is registered as a single-page application or public client.",
            ),
        ],
    },
    Explanation {
        number: 7_000_222,
        title: "The client secret has expired",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["The secret was right, but its time is over."],
        remedies: &[
            (
                Administrator,
                "Make a new secret, give it to the application, then remove the old one. Both work side by side meanwhile.",
            ),
            (Developer, "Use the new secret. Certificates and federated credentials spare this."),
        ],
    },
    Explanation {
        number: 700_025,
        title: "The application is public",
        words: &[InvalidClient],
        places: Place::OF_CLIENTS,
        happened: &["The application is registered as one that has no such credential, and sent one."],
        remedies: &[
            (Developer, "Leave `client_secret` and `client_assertion` out."),
            (Administrator, "Register a `web` redirect URI and a credential if the application runs on a server."),
        ],
    },
    Explanation {
        number: 9_002_326,
        title: "The code cannot be redeemed from a browser",
        words: &[InvalidRequest],
        places: &[Place::Token],
        happened: &[
            "The request comes from a page in a browser, and the code was issued to a redirect URI that is not one of a single-page application.",
        ],
        remedies: &[
            (Administrator, "Register the redirect URI under `spa`, if the application is one."),
            (Developer, "Redeem the code on the server otherwise."),
        ],
    },
    Explanation {
        number: 9_002_327,
        title: "The code can only be redeemed from a browser",
        words: &[InvalidRequest],
        places: &[Place::Token],
        happened: &[
            "The code or refresh token was issued to a single-page application, and the request comes from elsewhere: it has no `Origin` header.",
        ],
        remedies: &[
            (
                Administrator,
                "Register the redirect URI under `web` or `publicClient`, if the application does not run in a browser.",
            ),
            (Developer, "Redeem the code in the page that it was issued to."),
        ],
    },
];
