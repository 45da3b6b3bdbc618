//! The answer to a pushed request.

use serde::{Deserialize, Serialize};

/// The body of a successful answer, sent with 201 (RFC 9126 §2.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushedResponse {
    /// The name of the request at the authorization endpoint.
    pub request_uri: String,
    /// How long it counts, in seconds.
    pub expires_in: u32,
}
