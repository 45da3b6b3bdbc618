//! A device that waits for its owner (RFC 8628).

use super::Decision;
use crate::{application::Platform, clock::Timestamp, ids::AppId};
use std::time::Duration;

/// How long a device waits for its owner (wire.md §3.1).
pub const DEVICE_CODE_LIFETIME: Duration = Duration::from_mins(15);

/// How long a device waits between two polls (RFC 8628 §3.2).
pub const DEVICE_POLLING_INTERVAL: Duration = Duration::from_secs(5);

/// A device authorization as stored. Neither of its codes can be read from it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeviceAuthorization {
    /// SHA-256 of the device code, which has 256 random bits.
    pub device_code_hash: [u8; 32],
    /// The keyed hash of the user code.
    pub user_code_mac: [u8; 32],
    /// 16 bits of the user code's hash, by which the page that knows no tenant finds the few that may have given it out.
    pub user_code_tag: i64,
    /// The client that asked, and the only one that may redeem.
    pub app_id: AppId,
    /// How it is refreshed: a public client's platform, or a server's.
    pub platform: Platform,
    /// What is asked for: scopes separated by spaces.
    pub scope: String,
    /// The issuer that the request came to.
    pub issuer: String,
    /// Where the question stands.
    pub decision: Decision,
    /// When the device asked.
    pub requested_at: Timestamp,
    /// From when on neither code counts.
    pub expires_at: Timestamp,
}
