//! The `cnf` claim: the key that whoever uses a token must prove to have (RFC 7800 §3.1).

use serde::{Deserialize, Serialize};

/// A key that tokens are bound to. Serialises as the claim's value.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Confirmation {
    /// The RFC 7638 thumbprint of a DPoP key, base64url (RFC 9449 §6.1).
    #[serde(rename = "jkt")]
    DpopKey(String),
    /// The SHA-256 of a client certificate, base64url (RFC 8705 §3.1).
    #[serde(rename = "x5t#S256")]
    Certificate(String),
}
