//! What can be wrong with a client or its authentication.

use super::{
    ErrorCode::{InvalidClient, InvalidInstance, InvalidRequest, UnauthorizedClient},
    OAuthError,
};

impl OAuthError {
    /// 90002: no such tenant.
    pub const fn unknown_tenant() -> Self {
        Self::new(InvalidRequest, 90_002, "The tenant was not found. Check the tenant in the address.")
    }

    /// 50049: instance discovery was asked about a host that is not this server's.
    pub const fn unknown_instance() -> Self {
        Self::new(InvalidInstance, 50_049, "The instance is unknown. Use an address of this server as authority.")
    }

    /// 700016: no such application in the tenant, as the authorization endpoint says it, on a page.
    pub const fn unknown_client() -> Self {
        Self::new(
            UnauthorizedClient,
            700_016,
            "The application was not found in this tenant. Check the client id and the tenant in the address.",
        )
    }

    /// 700016: no such application, as the token endpoint says it (RFC 6749 §5.2: `invalid_client`).
    pub const fn unknown_client_at_token_endpoint() -> Self {
        Self::new(
            InvalidClient,
            700_016,
            "The application was not found in this tenant. Check the client id and the tenant in the address.",
        )
    }

    /// 7000112: the application is switched off.
    pub const fn client_disabled() -> Self {
        Self::new(
            UnauthorizedClient,
            7_000_112,
            "The application is disabled. Ask an administrator of the tenant to enable it.",
        )
    }

    /// 50011: the redirect URI is not registered. On a page, never a redirect.
    pub const fn redirect_uri_not_registered() -> Self {
        Self::new(
            InvalidRequest,
            50_011,
            "The redirect URI is not one that is registered for the application. Register it exactly as it is sent.",
        )
    }

    /// 900971: no redirect URI was sent and none, or more than one, is registered.
    pub const fn no_redirect_uri() -> Self {
        Self::new(
            InvalidRequest,
            900_971,
            "No redirect URI was given. Send one that is registered for the application.",
        )
    }

    /// 7000215: the client secret is wrong.
    pub const fn wrong_client_secret() -> Self {
        Self::new(
            InvalidClient,
            7_000_215,
            "The client secret is wrong. Send the secret's value, not its id, and check that it was not removed.",
        )
    }

    /// 7000218: a confidential client sent no credential.
    pub const fn missing_client_credential() -> Self {
        Self::new(
            InvalidClient,
            7_000_218,
            "The application must authenticate. Send client_secret or client_assertion, or register a public client for applications that cannot keep one.",
        )
    }

    /// 7000222: the client secret has expired.
    pub const fn expired_client_secret() -> Self {
        Self::new(InvalidClient, 7_000_222, "The client secret has expired. Create a new one and use that.")
    }

    /// 700025: a public client sent a credential.
    pub const fn credential_of_public_client() -> Self {
        Self::new(
            InvalidClient,
            700_025,
            "The application is public and has no such credential. Leave client_secret and client_assertion out.",
        )
    }

    /// 50012: an `Authorization` header that is not well-formed HTTP Basic (RFC 6749 §2.3.1).
    pub const fn malformed_client_authentication() -> Self {
        Self::new(
            InvalidClient,
            50_012,
            "The Authorization header cannot be read. Send the form-encoded client id and secret by HTTP Basic.",
        )
    }

    /// 90100: a client authenticated in two ways (RFC 6749 §2.3).
    pub const fn two_client_authentications() -> Self {
        Self::new(
            InvalidRequest,
            90_100,
            "The request authenticates the application in two ways. Use one of the Authorization header, client_secret and client_assertion.",
        )
    }

    /// 9002326: a code for a `web` redirect URI is redeemed cross-origin.
    pub const fn cross_origin_redemption_by_other_platform() -> Self {
        Self::new(
            InvalidRequest,
            9_002_326,
            "Only single-page applications redeem codes from a browser. Register the redirect URI for the spa platform.",
        )
    }

    /// 9002327: a code for a `spa` redirect URI is redeemed without an `Origin`.
    pub const fn same_origin_redemption_by_spa() -> Self {
        Self::new(
            InvalidRequest,
            9_002_327,
            "Codes and refresh tokens of single-page applications are redeemed from a browser only. Register another platform for this use.",
        )
    }
}
