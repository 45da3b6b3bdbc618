//! What a client is answered and notified with (CIBA §7.3, §10.2).

use crate::secret::Secret;
use serde::{Serialize, Serializer};

/// The answer to a request that is taken. It says nothing of whether there is anybody to be asked. Members are those of §7.3.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the members are those of the specification, under their own names")]
pub struct BackchannelAuthenticationResponse {
    #[serde(serialize_with = "revealed")]
    pub auth_req_id: Secret<String>,
    /// In seconds.
    pub expires_in: u32,
    /// In seconds.
    pub interval: u32,
}

/// What is posted to a client that is to ask for its tokens (§10.2).
#[derive(Clone, Debug, Serialize)]
pub struct PingNotification<'a> {
    /// The request that has been decided.
    pub auth_req_id: &'a str,
}

fn revealed<S: Serializer>(secret: &Secret<String>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.reveal())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_wire_has_the_id_and_debug_output_has_not() {
        let response = BackchannelAuthenticationResponse {
            auth_req_id: Secret::new("1c266114-a1be".to_owned()),
            expires_in: 120,
            interval: 5,
        };
        let json = serde_json::to_value(&response).unwrap();
        assert_eq!(json, json!({"auth_req_id": "1c266114-a1be", "expires_in": 120, "interval": 5}));
        assert!(!format!("{response:?}").contains("1c266114"));
        let ping = serde_json::to_value(PingNotification { auth_req_id: "x" }).unwrap();
        assert_eq!(ping, json!({"auth_req_id": "x"}));
    }
}
