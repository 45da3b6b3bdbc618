//! Certificates by which an application proves itself (Graph's `keyCredentials`).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;
use vestibule_protocol::jose::PeerKey;

/// The longest certificate, in bytes of DER.
const MOST_BYTES: usize = 16 * 1024;

/// A registered certificate. What it certifies and who issued it do not matter: its key is the application's because it is
/// registered, while the certificate is valid.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct KeyCredential {
    written: Written,
    key: PeerKey,
}

/// Why a key credential is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum InvalidKeyCredential {
    /// Another type or usage.
    #[error("a key credential has the type AsymmetricX509Cert and the usage Verify")]
    Kind,
    /// The key is no certificate that can be used.
    #[error(
        "a key credential's key is a certificate in base64 of DER: RSA of 2048 bits or more, EC on P-256 or P-384, or Ed25519"
    )]
    Certificate,
}

/// As Graph writes it. Thumbprint and validity follow from the certificate, whatever is said of them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key_id: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(rename = "type", default = "certificate_type")]
    kind: String,
    #[serde(default = "verify")]
    usage: String,
    key: String,
    #[serde(default, skip_serializing)]
    custom_key_identifier: Option<String>,
    #[serde(default, skip_serializing)]
    start_date_time: Option<String>,
    #[serde(default, skip_serializing)]
    end_date_time: Option<String>,
}

fn certificate_type() -> String {
    "AsymmetricX509Cert".to_owned()
}

fn verify() -> String {
    "Verify".to_owned()
}

impl KeyCredential {
    /// The credential of a certificate in DER.
    pub fn new(display_name: &str, der: &[u8]) -> Result<Self, InvalidKeyCredential> {
        Self::try_from(Written {
            key_id: None,
            display_name: Some(display_name.to_owned()),
            kind: certificate_type(),
            usage: verify(),
            key: STANDARD.encode(der),
            custom_key_identifier: None,
            start_date_time: None,
            end_date_time: None,
        })
    }

    /// What verifies by it.
    pub const fn key(&self) -> &PeerKey {
        &self.key
    }
}

impl PartialEq for KeyCredential {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl Eq for KeyCredential {}

impl TryFrom<Written> for KeyCredential {
    type Error = InvalidKeyCredential;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        if written.kind != certificate_type() || written.usage != verify() {
            return Err(InvalidKeyCredential::Kind);
        }
        let der = STANDARD.decode(&written.key).ok().filter(|der| der.len() <= MOST_BYTES);
        let key_id = written.key_id.map(|id| id.to_string());
        let key = der.and_then(|der| PeerKey::from_certificate(&der, key_id.as_deref()));
        let key = key.ok_or(InvalidKeyCredential::Certificate)?;
        let written = Written { custom_key_identifier: None, start_date_time: None, end_date_time: None, ..written };
        Ok(Self { written, key })
    }
}

impl From<KeyCredential> for Written {
    fn from(credential: KeyCredential) -> Self {
        credential.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vestibule_protocol::jose::{Algorithm, CertificateRequest, SigningKey, self_signed_certificate};

    fn certificate() -> Vec<u8> {
        let (key, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
        let request = CertificateRequest { common_name: "client", not_before: 0, not_after: 2_000_000_000 };
        self_signed_certificate(&key, &request).unwrap().unwrap()
    }

    #[test]
    fn a_credential_is_read_as_graph_writes_it_and_reads_back() {
        let key = STANDARD.encode(certificate());
        let graph = serde_json::json!({
            "keyId": "11111111-2222-4333-8444-555555555555", "displayName": "CN=client", "type": "AsymmetricX509Cert",
            "usage": "Verify", "key": key, "customKeyIdentifier": "AAAA", "startDateTime": "2026-01-01T00:00:00Z",
            "endDateTime": "2027-01-01T00:00:00Z",
        });
        let credential: KeyCredential = serde_json::from_value(graph).unwrap();
        let stored = serde_json::to_value(&credential).unwrap();
        assert_eq!(serde_json::from_value::<KeyCredential>(stored).unwrap(), credential);
        assert!(serde_json::from_value::<KeyCredential>(serde_json::json!({"key": key})).is_ok());
    }

    #[test]
    fn anything_but_a_certificate_to_verify_with_is_refused() {
        let key = STANDARD.encode(certificate());
        for refused in [
            serde_json::json!({"key": key, "usage": "Sign"}),
            serde_json::json!({"key": key, "type": "Symmetric"}),
            serde_json::json!({"key": "AAAA"}),
            serde_json::json!({"key": "not base64"}),
            serde_json::json!({"key": format!("{key}AAAA")}),
            serde_json::json!({"key": key, "unknown": 1}),
            serde_json::json!({}),
        ] {
            assert!(serde_json::from_value::<KeyCredential>(refused.clone()).is_err(), "{refused}");
        }
    }
}
