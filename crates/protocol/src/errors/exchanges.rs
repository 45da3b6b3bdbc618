//! What can be wrong with a token that is traded for another: on-behalf-of and token exchange.

use super::{
    ErrorCode::{InvalidGrant, InvalidRequest, InvalidScope, InvalidTarget, UnauthorizedClient},
    OAuthError,
    error::quotable,
};

impl OAuthError {
    /// 50013: the assertion is not an access token of this tenant for this application.
    pub const fn assertion_not_valid() -> Self {
        Self::new(
            InvalidGrant,
            50_013,
            "The assertion is not an access token of this tenant for this application. Send the token that the API was called with.",
        )
    }

    /// 50013: the assertion stands for an application itself, which nobody can act on behalf of.
    pub const fn assertion_of_an_application() -> Self {
        Self::new(
            InvalidGrant,
            50_013,
            "The assertion stands for an application and for no person. Use client_credentials to act as an application.",
        )
    }

    /// 50013: the assertion names another party that alone may act for its person (RFC 8693 §4.4).
    pub const fn assertion_names_another_actor() -> Self {
        Self::new(
            InvalidGrant,
            50_013,
            "The assertion names another application that alone may act for its person. Have that application call.",
        )
    }

    /// 500133: the assertion has expired.
    pub const fn expired_assertion() -> Self {
        Self::new(
            InvalidGrant,
            500_133,
            "The assertion has expired. Have the caller get a new access token and call again.",
        )
    }

    /// 240002: an id token is no assertion.
    pub const fn id_token_as_assertion() -> Self {
        Self::new(
            InvalidGrant,
            240_002,
            "An id token cannot be used as an assertion. Send the access token that the API was called with.",
        )
    }

    /// 7000114: the application may not act on behalf of its callers.
    pub const fn on_behalf_of_not_allowed() -> Self {
        Self::new(
            UnauthorizedClient,
            7_000_114,
            "The application may not act on behalf of its callers. Change its registration.",
        )
    }

    /// 7000114: the application may not exchange tokens in this way (RFC 8693 §2.2.2 leaves the policy to the server).
    pub const fn token_exchange_not_allowed() -> Self {
        Self::new(
            UnauthorizedClient,
            7_000_114,
            "The application may not exchange tokens in this way. Allow delegation or impersonation in its registration.",
        )
    }

    /// 50013: a token of an exchange is not one that this client may trade, or an actor's whose sign-in is too old for it (RFC 8693
    /// §2.2.2). `name` is the parameter's.
    pub fn unacceptable_token(name: &'static str) -> Self {
        Self::with(
            InvalidRequest,
            50_013,
            format!(
                "The {name} is not an access token of this tenant that this application may exchange. Send another."
            )
            .into(),
        )
    }

    /// 500133: a token of an exchange has expired. `name` is the parameter's.
    pub fn expired_token_for_exchange(name: &'static str) -> Self {
        Self::with(InvalidRequest, 500_133, format!("The {name} has expired. Get a new one first.").into())
    }

    /// 240002: id tokens are not exchanged.
    pub const fn id_token_for_exchange() -> Self {
        Self::new(InvalidRequest, 240_002, "An id token cannot be exchanged. Send an access token.")
    }

    /// 50013: another party than the one that `may_act` names wants to act (RFC 8693 §4.4), or more have acted than a token tells.
    pub const fn actor_not_eligible() -> Self {
        Self::new(
            InvalidRequest,
            50_013,
            "The actor may not act for the person of the subject token. Send a token of the party that it names.",
        )
    }

    /// 500011: a token for this target is not given out (RFC 8693 §2.2.2).
    pub fn invalid_target(target: &str) -> Self {
        Self::with(
            InvalidTarget,
            500_011,
            format!(
                "A token for '{}' is not given out in this exchange. Check the resource or audience and what is granted.",
                quotable(target)
            )
            .into(),
        )
    }

    /// 70011: the scope goes beyond what the presented token holds.
    pub const fn scope_beyond_token() -> Self {
        Self::new(
            InvalidScope,
            70_011,
            "The scope goes beyond that of the token that is exchanged. Ask for less, or start a new sign-in.",
        )
    }
}
