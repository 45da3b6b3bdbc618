//! What is not the request's fault.

use super::{
    ErrorCode::{ServerError, TemporarilyUnavailable},
    OAuthError,
};

/// The number of a throttled request, which is answered with 429.
pub(super) const THROTTLED: u32 = 90_055;

impl OAuthError {
    /// 50000: something unexpected happened. The log has the reason under the correlation id.
    pub const fn unexpected() -> Self {
        Self::new(
            ServerError,
            50_000,
            "Something went wrong on the server. Try again, and quote the correlation id if it stays so.",
        )
    }

    /// 90033: overloaded, or a part that is needed is away. Sent with `Retry-After`.
    pub const fn busy() -> Self {
        Self::new(TemporarilyUnavailable, 90_033, "The server cannot answer at the moment. Try again in a few seconds.")
    }

    /// 90055: too many requests. Sent with `Retry-After`.
    pub const fn too_many_requests() -> Self {
        Self::new(TemporarilyUnavailable, THROTTLED, "Too many requests came in a short time. Wait and try again.")
    }
}
