//! Carrying calls of every kind.

use crate::{
    Failure,
    ciba::Ping,
    logout::LogoutCall,
    outbox::{Arrival, Carrier, Outcome, Post, Recorded},
};
use serde::Serialize;
use std::time::Duration;
use vestibule_domain::{
    application::Application,
    ids::{CallId, TenantId},
    keys::TenantKeys,
    randomness::Randomness,
};
use vestibule_outbound::safe_http::SafeHttp;
use vestibule_storage::{Outbox, Outgoing, outgoing_calls};

/// Context under which calls are sealed.
const CONTEXT: &[u8] = b"outgoing call";

/// Calls applications.
#[derive(Clone, Debug)]
pub struct Calls {
    /// What calls URLs that administrators have given.
    pub http: SafeHttp,
    /// What calls URLs of clients that nobody has looked at.
    pub client_http: SafeHttp,
}

/// What a call says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OutgoingCall {
    /// A session has ended.
    Logout(LogoutCall),
    /// Somebody who was asked has answered.
    Ping(Ping),
}

/// Seals a call until it is made.
pub(crate) fn seal(
    keys: &TenantKeys,
    id: CallId,
    call: &impl Serialize,
    randomness: &dyn Randomness,
) -> Result<Vec<u8>, Failure> {
    let json = zeroize::Zeroizing::new(serde_json::to_vec(call).map_err(|_| Failure::Malformed("outgoing call"))?);
    Ok(keys.calls().seal(&[CONTEXT, id.uuid().as_bytes()], &json, randomness)?)
}

impl Calls {
    /// What calls an application's URLs.
    pub(crate) fn of(&self, application: &Application) -> &SafeHttp {
        if application.is_vouched_for() { &self.http } else { &self.client_http }
    }
}

impl Carrier for Calls {
    type Id = CallId;
    type Item = OutgoingCall;
    const NAME: &'static str = "a call";
    const COUNTER: &'static str = "vestibule_calls_total";
    // Several times as long as any call takes.
    const LEASE: Duration = Duration::from_secs(30);

    fn outbox() -> &'static Outbox<CallId> {
        &outgoing_calls::OUTBOX
    }

    async fn open(&self, post: &Post, row: &Outgoing<CallId>) -> Result<OutgoingCall, Failure> {
        let tenant = post.tenant(row.tenant_id).await?;
        let json = tenant.keys().calls().open(&[CONTEXT, row.id.uuid().as_bytes()], &row.sealed)?;
        let malformed = |_| Failure::Malformed("outgoing call");
        match row.kind.as_str() {
            LogoutCall::KIND => serde_json::from_slice(&json).map(OutgoingCall::Logout).map_err(malformed),
            Ping::KIND => serde_json::from_slice(&json).map(OutgoingCall::Ping).map_err(malformed),
            _ => Err(Failure::Malformed("outgoing call of an unknown kind")),
        }
    }

    async fn attempt(&self, post: &Post, tenant: TenantId, call: &OutgoingCall) -> Result<Outcome, Failure> {
        let tenant = post.tenant(tenant).await?;
        match call {
            OutgoingCall::Logout(call) => call.make(self, post, &tenant).await,
            OutgoingCall::Ping(call) => Ok(call.make(self, &tenant).await),
        }
    }

    fn record(&self, call: Option<&OutgoingCall>, result: Arrival) -> Option<Recorded> {
        let detail = match result {
            Arrival::Delivered => "delivered",
            Arrival::Refused => "failed",
            Arrival::Expired => "gave_up",
        };
        match call? {
            OutgoingCall::Logout(call) => Some(call.recorded(detail)),
            OutgoingCall::Ping(call) => Some(call.recorded(detail)),
        }
    }
}
