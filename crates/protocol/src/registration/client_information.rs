//! What a client is told of its registration (RFC 7591 §3.2.1, RFC 7592 §3).

use super::ClientMetadata;
use serde::Serialize;
use uuid::Uuid;

/// A client's registration with what it needs to use and change it. Holds secrets: it is written to its client and to nowhere
/// else.
#[derive(Clone, Serialize)]
#[expect(missing_docs, reason = "the members are those of the specifications, under their own names")]
pub struct ClientInformation {
    pub client_id: Uuid,
    /// In seconds since 1970-01-01 UTC.
    pub client_id_issued_at: i64,
    /// Only in the answer that makes it: a hash is all that is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// RFC 7591 §3.2.1: stands beside a secret; 0 is never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_expires_at: Option<i64>,
    pub registration_access_token: String,
    pub registration_client_uri: String,
    #[serde(flatten)]
    pub metadata: ClientMetadata,
}

impl std::fmt::Debug for ClientInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientInformation").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}
