//! The device authorization response (RFC 8628 §3.2).

use crate::secret::Secret;
use serde::{Serialize, Serializer};

/// What the device shows and keeps. Members without a comment are those of RFC 8628 §3.2.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the members are those of the specification, under their own names")]
pub struct DeviceAuthorizationResponse {
    #[serde(serialize_with = "revealed")]
    pub user_code: Secret<String>,
    #[serde(serialize_with = "revealed")]
    pub device_code: Secret<String>,
    pub verification_uri: String,
    /// Holds the user code, so that a device may show it as a QR code.
    #[serde(serialize_with = "revealed")]
    pub verification_uri_complete: Secret<String>,
    /// In seconds.
    pub expires_in: u32,
    /// In seconds.
    pub interval: u32,
    /// What to tell the person, with address and code: all that clients of wire.md §3.1 show.
    #[serde(serialize_with = "revealed")]
    pub message: Secret<String>,
    /// `verification_uri_complete` as a picture, a `data:` URL, where the device asked for one. It holds the user code.
    #[serde(serialize_with = "revealed_if_any", skip_serializing_if = "Option::is_none")]
    pub qr_code: Option<Secret<String>>,
}

fn revealed<S: Serializer>(secret: &Secret<String>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.reveal())
}

#[expect(clippy::ref_option, reason = "serde passes the member as it is")]
fn revealed_if_any<S: Serializer>(secret: &Option<Secret<String>>, serializer: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => revealed(secret, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_has_the_codes_and_debug_output_has_not() {
        let secret = |text: &str| Secret::new(text.to_owned());
        let response = DeviceAuthorizationResponse {
            user_code: secret("K7WPX3QDR"),
            device_code: secret("hunter2"),
            verification_uri: "https://id.example/t/oauth2/deviceauth".to_owned(),
            verification_uri_complete: secret("https://id.example/t/oauth2/deviceauth?user_code=K7WPX3QDR"),
            expires_in: 900,
            interval: 5,
            message: secret("Open it and enter K7WPX3QDR."),
            qr_code: Some(secret("data:image/svg+xml,K7WPX3QDR")),
        };
        let json = serde_json::to_value(&response).unwrap();
        assert_eq!((json["user_code"].as_str(), json["device_code"].as_str()), (Some("K7WPX3QDR"), Some("hunter2")));
        let shown = format!("{response:?}");
        assert!(!shown.contains("hunter2") && !shown.contains("K7WPX3QDR"), "{shown}");
    }
}
