//! How an application signs its authorization requests (RFC 9101).

use serde::{Deserialize, Serialize};
use vestibule_protocol::jose::{ContentEncryption, KeyManagement, PeerAlgorithm};

/// What an application's request objects must be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct RequestObjectSettings {
    /// Whether every request must come in a signed object (RFC 9101 §10.5: `require_signed_request_object`).
    pub required: bool,
    /// The only algorithm that signs them (`request_object_signing_alg`); any that the key is for when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<PeerAlgorithm>,
    /// The only way in which the keys of encrypted ones come about (`request_object_encryption_alg`); any that is taken when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_alg: Option<KeyManagement>,
    /// The only way in which they are encrypted (`request_object_encryption_enc`); any that is taken when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_enc: Option<ContentEncryption>,
}
