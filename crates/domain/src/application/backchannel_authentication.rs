//! Asking people who are not at the application's screen (OpenID Connect CIBA Core 1.0).

use crate::outbound_url::OutboundUrl;
use serde::{Deserialize, Serialize};
use vestibule_protocol::{ciba::DeliveryMode, jose::PeerAlgorithm};

/// How an application asks for people by the backchannel, where it may.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", try_from = "AnyBackchannelAuthentication")]
pub struct BackchannelAuthentication {
    /// How it hears of the end (`backchannel_token_delivery_mode`).
    pub mode: DeliveryMode,
    /// Where it is notified (`backchannel_client_notification_endpoint`): there in ping mode, and only there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_endpoint: Option<OutboundUrl>,
    /// The algorithm that signs every request of its (`backchannel_authentication_request_signing_alg`); none is signed when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_signing_alg: Option<PeerAlgorithm>,
}

/// The mode and the endpoint do not belong together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("mode ping needs a notificationEndpoint, and mode poll has none")]
pub struct InvalidBackchannelAuthentication;

/// The same as written, before it is judged.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AnyBackchannelAuthentication {
    mode: DeliveryMode,
    notification_endpoint: Option<OutboundUrl>,
    request_signing_alg: Option<PeerAlgorithm>,
}

impl TryFrom<AnyBackchannelAuthentication> for BackchannelAuthentication {
    type Error = InvalidBackchannelAuthentication;
    fn try_from(any: AnyBackchannelAuthentication) -> Result<Self, Self::Error> {
        let AnyBackchannelAuthentication { mode, notification_endpoint, request_signing_alg } = any;
        if (mode == DeliveryMode::Ping) == notification_endpoint.is_some() {
            Ok(Self { mode, notification_endpoint, request_signing_alg })
        } else {
            Err(InvalidBackchannelAuthentication)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_endpoint_belongs_to_ping_alone() {
        let read = |value| serde_json::from_value::<BackchannelAuthentication>(value);
        let endpoint = "https://shop.example/ciba";
        assert!(read(json!({"mode": "poll"})).is_ok());
        let ping = json!({"mode": "ping", "notificationEndpoint": endpoint, "requestSigningAlg": "ES256"});
        assert_eq!(serde_json::to_value(read(ping.clone()).unwrap()).unwrap(), ping);
        for wrong in [
            json!({"mode": "ping"}),
            json!({"mode": "poll", "notificationEndpoint": endpoint}),
            json!({"mode": "push", "notificationEndpoint": endpoint}),
            json!({"mode": "ping", "notificationEndpoint": "http://shop.example/ciba"}),
            json!({"mode": "poll", "requestSigningAlg": "HS256"}),
            json!({"mode": "poll", "interval": 1}),
        ] {
            assert!(read(wrong.clone()).is_err(), "{wrong}");
        }
    }
}
