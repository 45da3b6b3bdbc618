//! What can be wrong with asking for somebody by the backchannel (CIBA §11, §13).

use super::{
    ErrorCode::{ExpiredToken, InvalidBindingMessage, InvalidRequest, UnauthorizedClient},
    OAuthError,
};

impl OAuthError {
    /// 7000290: the application is not registered for it.
    pub const fn backchannel_not_registered() -> Self {
        Self::new(
            UnauthorizedClient,
            7_000_290,
            "The application may not ask for people by the backchannel. Register it for backchannel authentication.",
        )
    }

    /// 7000291: not exactly one hint that is understood (CIBA §7.1).
    pub const fn one_login_hint_needed() -> Self {
        Self::new(
            InvalidRequest,
            7_000_291,
            "The request must say for whom it asks. Send either login_hint or id_token_hint; login_hint_token is not read.",
        )
    }

    /// 7000292: the id token is none that this client was given.
    pub const fn bad_id_token_hint() -> Self {
        Self::new(
            InvalidRequest,
            7_000_292,
            "The id_token_hint is not an id token that this tenant has given the application. Send one that it got itself, or login_hint.",
        )
    }

    /// 7000293: the binding message can't be shown as it is (CIBA §13).
    pub const fn invalid_binding_message() -> Self {
        Self::new(
            InvalidBindingMessage,
            7_000_293,
            "The binding message cannot be shown. Send one line of at most 100 characters without addresses, links and control characters.",
        )
    }

    /// 7000294: nobody has decided in time (CIBA §11).
    pub const fn expired_backchannel_request() -> Self {
        Self::new(ExpiredToken, 7_000_294, "Nobody agreed in time. Ask anew when the person is there.")
    }
}
