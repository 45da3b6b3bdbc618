//! A service of the operator's own: one POST of a JSON object for each message.

use super::OutgoingText;
use crate::safe_http::{Call, CallError};
use serde::Serialize;
use vestibule_domain::{
    ids::{TenantId, TextMessageId},
    outbound_url::OutboundUrl,
    secret::Secret,
    user::PhoneNumber,
};

/// Where messages are posted, and by what they are known to be ours.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The URL.
    pub url: OutboundUrl,
    /// A bearer token.
    pub token: Option<Secret<String>>,
}

#[derive(Serialize)]
struct Message<'a> {
    id: TextMessageId,
    to: &'a PhoneNumber,
    text: &'a str,
    tenant: TenantId,
}

impl Webhook {
    pub(super) fn call(&self, tenant: TenantId, text: &OutgoingText) -> Result<Call, CallError> {
        let message = Message { id: text.id, to: &text.to, text: &text.text, tenant };
        let call = Call::post_json(&self.url, &message)?;
        Ok(match &self.token {
            Some(token) => call.bearer(token.clone()),
            None => call,
        })
    }
}
