//! What a call says, sealed until it is made. The token is signed when it is sent: it counts for two minutes only.

use serde::{Deserialize, Serialize};
use vestibule_domain::ids::{AppId, CorrelationId, SessionId, UserId};

/// Whom to tell of which session.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LogoutCall {
    /// The application.
    pub(super) app_id: AppId,
    /// Who was signed in.
    pub(super) user_id: UserId,
    /// The session that has ended.
    pub(super) session_id: SessionId,
    /// The issuer of the id tokens that the application got in it.
    pub(super) issuer: String,
    /// The request that ended it.
    pub(super) correlation_id: CorrelationId,
}

impl LogoutCall {
    /// The kind of these rows.
    pub(crate) const KIND: &'static str = "back_channel_logout";
}
