//! Where an application hears of ended sessions.

use crate::outbound_url::OutboundUrl;
use serde::{Deserialize, Serialize};

/// Where an application is called when a session ends that it took part in (OpenID Connect Back-Channel Logout 1.0 §2.2).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BackChannelLogout {
    /// The URL that takes logout tokens.
    pub uri: OutboundUrl,
    /// Whether the application needs `sid` in them (`backchannel_logout_session_required`). It gets it either way.
    #[serde(default)]
    pub session_required: bool,
}
