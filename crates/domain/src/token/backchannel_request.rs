//! A client that waits for somebody whom it has asked for by the backchannel (OpenID Connect CIBA Core 1.0).

use super::Decision;
use crate::{
    clock::Timestamp,
    ids::{AppId, CallId, UserId},
};
use std::time::Duration;

/// How long a client waits where it asks for nothing else.
pub const BACKCHANNEL_REQUEST_LIFETIME: Duration = Duration::from_mins(10);
/// The shortest time that it may ask for: mail takes some of it.
pub const SHORTEST_BACKCHANNEL_REQUEST: Duration = Duration::from_mins(1);
/// The longest.
pub const LONGEST_BACKCHANNEL_REQUEST: Duration = Duration::from_mins(30);

/// A backchannel authentication request as stored. Neither its id nor the link to the question can be read from it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackchannelRequest {
    /// SHA-256 of `auth_req_id`, which has 256 random bits.
    pub request_hash: [u8; 32],
    /// SHA-256 of what the link carries, 128 random bits.
    pub link_hash: [u8; 32],
    /// The client that asked, and the only one that may redeem.
    pub app_id: AppId,
    /// Who is asked, and alone may answer; nobody where there is no such account or it may not be asked any more.
    pub user_id: Option<UserId>,
    /// What is asked for: scopes separated by spaces.
    pub scope: String,
    /// The issuer that the request came to.
    pub issuer: String,
    /// What is shown to whoever is asked.
    pub binding_message: Option<String>,
    /// The call that tells the client of the answer.
    pub notification: Option<Notification>,
    /// Where the question stands.
    pub decision: Decision,
    /// When the client asked.
    pub requested_at: Timestamp,
    /// From when on nothing of it counts.
    pub expires_at: Timestamp,
}

/// A call that is made once somebody has answered: written down before, sealed, since the request's id stands in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notification {
    /// The id of the call.
    pub call_id: CallId,
    /// What it says, sealed.
    pub sealed: Vec<u8>,
}
