//! What a device is told while its owner decides (RFC 8628 §3.5, in the words of wire.md §3.1).

use super::{
    ErrorCode::{AuthorizationDeclined, AuthorizationPending, BadVerificationCode, ExpiredToken, SlowDown},
    OAuthError,
};

impl OAuthError {
    /// 70016: nobody has decided yet.
    pub const fn authorization_pending() -> Self {
        Self::new(AuthorizationPending, 70_016, "The person has not finished signing in. Ask again after the interval.")
    }

    /// 70017: nobody has decided yet, and the client asks more often than it was told to.
    pub const fn slow_down() -> Self {
        Self::new(
            SlowDown,
            70_017,
            "The person has not decided yet, and this was asked too soon. Wait five seconds longer between requests from now on.",
        )
    }

    /// 65004: the person refused.
    pub const fn authorization_declined() -> Self {
        Self::new(AuthorizationDeclined, 65_004, "The person declined. Start again when the person wants to.")
    }

    /// 70018: the device code is none of this tenant's.
    pub const fn bad_verification_code() -> Self {
        Self::new(BadVerificationCode, 70_018, "The device code is not known in this tenant. Ask for a new one.")
    }

    /// 70020: the device code has expired.
    pub const fn expired_device_code() -> Self {
        Self::new(ExpiredToken, 70_020, "The device code has expired. Ask for a new one.")
    }
}
