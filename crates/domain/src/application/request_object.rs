//! How an application signs its authorization requests (RFC 9101), and where it keeps them.

use crate::outbound_url::OutboundUrl;
use serde::{Deserialize, Serialize};
use vestibule_protocol::jose::{ContentEncryption, KeyManagement, PeerAlgorithm};

/// The most addresses of request objects of an application.
pub const MOST_REQUEST_URIS: usize = 20;

/// What an application's request objects must be.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
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
    /// Where it keeps them (`request_uris`, OpenID Connect Core §6.2): at these addresses and no others are they fetched.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "few")]
    pub uris: Vec<OutboundUrl>,
}

impl RequestObjectSettings {
    /// The address that a request names, if it is registered. A fragment only tells caches that the object has changed
    /// (OpenID Connect Core §6.2), and none is kept here.
    pub fn registered(&self, named: &str) -> Option<&OutboundUrl> {
        let (address, _) = named.split_once('#').unwrap_or((named, ""));
        let address = OutboundUrl::parse(address).ok()?;
        self.uris.iter().find(|known| **known == address)
    }
}

fn few<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<OutboundUrl>, D::Error> {
    let uris = Vec::deserialize(deserializer)?;
    if uris.len() <= MOST_REQUEST_URIS {
        Ok(uris)
    } else {
        Err(serde::de::Error::custom(format_args!("at most {MOST_REQUEST_URIS} addresses of request objects")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_address_is_known_whatever_its_fragment_and_no_other_is() {
        let settings: RequestObjectSettings =
            serde_json::from_value(json!({"uris": ["https://app.example/request?of=1"]})).unwrap();
        for known in ["https://app.example/request?of=1", "https://APP.example:443/request?of=1#GkurKxf5T0Y"] {
            assert!(settings.registered(known).is_some(), "{known}");
        }
        for other in [
            "https://app.example/request",
            "https://app.example/request?of=2",
            "https://app.example.evil.example/request?of=1",
            "https://user@app.example/request?of=1",
            "http://app.example/request?of=1",
            "https://app.example/./x/../request?of=1&more",
            "",
        ] {
            assert_eq!(settings.registered(other), None, "{other}");
        }
    }

    #[test]
    fn addresses_are_few() {
        let uris: Vec<String> = (0..=MOST_REQUEST_URIS).map(|each| format!("https://app.example/{each}")).collect();
        assert!(serde_json::from_value::<RequestObjectSettings>(json!({"uris": uris[1..]})).is_ok());
        assert!(serde_json::from_value::<RequestObjectSettings>(json!({"uris": uris})).is_err());
    }
}
