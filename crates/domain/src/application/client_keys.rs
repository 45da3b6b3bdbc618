//! A key set that an application has registered (`jwks`, OpenID Connect Dynamic Client Registration §2).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use vestibule_protocol::jose::{KeySetError, PeerKeySet};

/// Public keys of an application, as the JWK Set that it registered.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "Value", into = "Value")]
pub struct ClientKeys {
    document: Value,
    keys: PeerKeySet,
}

impl ClientKeys {
    /// What verifies by them.
    pub const fn keys(&self) -> &PeerKeySet {
        &self.keys
    }
}

impl PartialEq for ClientKeys {
    fn eq(&self, other: &Self) -> bool {
        self.document == other.document
    }
}

impl Eq for ClientKeys {}

impl TryFrom<Value> for ClientKeys {
    type Error = KeySetError;

    fn try_from(document: Value) -> Result<Self, Self::Error> {
        let keys = PeerKeySet::parse(document.to_string().as_bytes())?;
        Ok(Self { document, keys })
    }
}

impl From<ClientKeys> for Value {
    fn from(keys: ClientKeys) -> Self {
        keys.document
    }
}
