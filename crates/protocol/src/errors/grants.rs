//! What can be wrong with a grant.

use super::{
    ErrorCode::{InteractionRequired, InvalidGrant, UnauthorizedClient, UnsupportedGrantType},
    OAuthError, Suberror,
    error::quotable,
};

impl OAuthError {
    /// 70003: the grant type is unknown or not served.
    pub fn unsupported_grant_type(grant_type: &str) -> Self {
        Self::with(
            UnsupportedGrantType,
            70_003,
            format!(
                "The grant type '{}' is not supported. See grant_types_supported in the metadata.",
                quotable(grant_type)
            )
            .into(),
        )
    }

    /// 70003: the password grant, which leads past every protection of a sign-in.
    pub const fn password_grant_not_supported() -> Self {
        Self::new(
            UnsupportedGrantType,
            70_003,
            "The password grant is not supported. Use the authorization code flow, or the native authentication API for sign-in within an app.",
        )
    }

    /// 700016: the client may not use this grant type.
    pub const fn grant_type_not_allowed() -> Self {
        Self::new(
            UnauthorizedClient,
            700_016,
            "The application may not use this grant type. Change its registration or use another flow.",
        )
    }

    /// 70000: the code or refresh token is not one that this tenant and client hold.
    pub const fn invalid_grant() -> Self {
        Self::new(InvalidGrant, 70_000, "The code or refresh token is not valid. Start a new sign-in.")
    }

    /// 70000: the grant belongs to another client (RFC 6749 §5.2).
    pub fn grant_of_another_client() -> Self {
        Self::new(InvalidGrant, 70_000, "The grant was issued to another application. Start a new sign-in.")
            .and(Suberror::ClientMismatch)
    }

    /// 70008: the code has expired.
    pub const fn expired_code() -> Self {
        Self::new(
            InvalidGrant,
            70_008,
            "The authorization code has expired. Start a new sign-in and redeem its code at once.",
        )
    }

    /// 54005: the code was redeemed before.
    pub const fn code_already_redeemed() -> Self {
        Self::new(InvalidGrant, 54_005, "This authorization code has been used before. Start a new sign-in.")
    }

    /// 50011: the redirect URI differs from that of the authorization request (RFC 6749 §4.1.3).
    pub const fn redirect_uri_differs() -> Self {
        Self::new(
            InvalidGrant,
            50_011,
            "The redirect URI differs from the one that the code was issued for. Send the same one, exactly.",
        )
    }

    /// 501481: the verifier does not match the challenge, or stands where none belongs (RFC 7636 §4.6).
    pub const fn pkce_mismatch() -> Self {
        Self::new(
            InvalidGrant,
            501_481,
            "The code verifier does not match the code challenge of the authorization request. Send the verifier made for it.",
        )
    }

    /// 501481: a challenge was sent and the verifier is missing.
    pub const fn missing_code_verifier() -> Self {
        Self::new(
            InvalidGrant,
            501_481,
            "The code was asked for with a code challenge. Send the code verifier that belongs to it.",
        )
    }

    /// 70008: the refresh token has expired.
    pub fn expired_refresh_token() -> Self {
        Self::new(InvalidGrant, 70_008, "The refresh token has expired. Sign in again.").and(Suberror::BadToken)
    }

    /// 50173: the grant was revoked, by sign-out everywhere, a new password, an administrator or a replay.
    pub fn revoked_grant() -> Self {
        Self::new(InvalidGrant, 50_173, "The grant has been revoked. Sign in again.").and(Suberror::BadToken)
    }

    /// 700082: the refresh token was not used for too long.
    pub fn inactive_refresh_token() -> Self {
        Self::new(InvalidGrant, 700_082, "The refresh token was not used for too long and has expired. Sign in again.")
            .and(Suberror::BadToken)
    }

    /// 70043: the sign-in behind the refresh token is older than the sign-in frequency of tenant or application allows.
    pub fn sign_in_too_old() -> Self {
        Self::new(
            InvalidGrant,
            70_043,
            "The sign-in is older than this application or its tenant accepts. Sign in again.",
        )
        .and(Suberror::BadToken)
    }

    /// 70043: the sign-in behind a token is older than the sign-in frequency of the application that would act by it, or of one
    /// that a claims challenge named. Nothing that the client has is dead by that: it only needs a newer sign-in.
    pub fn fresh_sign_in_needed() -> Self {
        Self::new(
            InteractionRequired,
            70_043,
            "The sign-in is older than the application that acts for the person accepts. Send the person to an interactive sign-in.",
        )
        .and(Suberror::BasicAction)
    }

    /// 700084: the refresh token of a single-page application reached its fixed end.
    pub fn expired_spa_refresh_token() -> Self {
        Self::new(
            InvalidGrant,
            700_084,
            "The refresh token was issued to a single-page application and has reached its fixed end. Sign in again.",
        )
        .and(Suberror::BadToken)
    }
}
