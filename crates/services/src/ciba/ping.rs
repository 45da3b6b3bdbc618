//! Telling a client that it may ask for its tokens (CIBA §10.2).

use crate::{
    calls::{Calls, MOST_BYTES, verdict},
    outbox::{Outcome, Recorded},
    tenants::TenantSnapshot,
};
use serde::{Deserialize, Serialize};
use vestibule_domain::{
    audit::EventKind,
    ids::{AppId, CorrelationId},
    secret::Secret,
};
use vestibule_outbound::safe_http::Call;
use vestibule_protocol::ciba::PingNotification;

/// Whom to tell of which request. Sealed wherever it is written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ping {
    /// The client.
    pub(super) app_id: AppId,
    /// Its request.
    #[serde(with = "sealed")]
    pub(super) auth_req_id: Secret<String>,
    /// By what it knows the call for the server's.
    #[serde(with = "sealed")]
    pub(super) notification_token: Secret<String>,
    /// The request that began it.
    pub(super) correlation_id: CorrelationId,
}

impl Ping {
    /// The kind of these rows.
    pub(crate) const KIND: &'static str = "backchannel_ping";

    /// Tells the client, where it is registered now. What it answers is of no interest, and a redirect is followed nowhere (§10.2).
    pub(crate) async fn make(&self, calls: &Calls, tenant: &TenantSnapshot) -> Outcome {
        let Some(application) = tenant.application(self.app_id) else {
            return Outcome::Refused("the application is gone".to_owned());
        };
        let registered = application.backchannel_authentication.as_ref();
        let Some(url) = registered.and_then(|registered| registered.notification_endpoint.as_ref()) else {
            return Outcome::Refused("the application does not want to be notified any more".to_owned());
        };
        match Call::post_json(url, &PingNotification { auth_req_id: self.auth_req_id.reveal() }) {
            Ok(call) => {
                let call = call.bearer(self.notification_token.clone()).at_most(MOST_BYTES);
                verdict(calls.of(application).send(call).await.map(|reply| reply.status))
            }
            Err(error) => verdict(Err(error)),
        }
    }

    /// The log row of its end.
    pub(crate) fn recorded(&self, detail: &'static str) -> Recorded {
        Recorded {
            correlation_id: Some(self.correlation_id),
            app_id: Some(self.app_id),
            ..Recorded::new(EventKind::BackchannelNotified, detail)
        }
    }
}

/// Secrets in what is sealed as a whole.
mod sealed {
    use serde::{Deserialize, Deserializer, Serializer};
    use vestibule_domain::secret::Secret;

    pub(super) fn serialize<S: Serializer>(secret: &Secret<String>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(secret.reveal())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret<String>, D::Error> {
        String::deserialize(deserializer).map(Secret::new)
    }
}
