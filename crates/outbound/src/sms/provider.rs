//! Services that take messages to phones.

use super::{OutgoingText, TwilioAccount, Webhook};
use crate::{
    mail::DeliveryError,
    safe_http::{CallError, SafeHttp},
};
use vestibule_domain::ids::TenantId;

/// A service that the deployment has an account with.
#[derive(Clone, Debug)]
pub enum SmsProvider {
    /// Anything that takes a JSON object by HTTPS.
    Webhook(Webhook),
    /// Twilio, or a service that speaks its API.
    Twilio(TwilioAccount),
}

impl SmsProvider {
    /// Hands a message on. Delivered at least once: a message whose fate is unknown is handed on again.
    pub async fn deliver(&self, http: &SafeHttp, tenant: TenantId, text: &OutgoingText) -> Result<(), DeliveryError> {
        let call = match self {
            Self::Webhook(webhook) => webhook.call(tenant, text),
            Self::Twilio(account) => Ok(account.call(text)),
        };
        let call = call.map_err(|_| DeliveryError::Permanent("the message can't be written".to_owned()))?;
        match http.send(call).await {
            Ok(reply) => verdict(reply.status),
            Err(error) => Err(failure(&error)),
        }
    }
}

/// What a status means. A service that is busy, or whose account is not in order, may take the message later.
fn verdict(status: u16) -> Result<(), DeliveryError> {
    let said = format!("the service answered {status}");
    match status {
        200..=299 => Ok(()),
        400 | 404 | 410 | 413 | 422 => Err(DeliveryError::Permanent(said)),
        _ => Err(DeliveryError::Transient(said)),
    }
}

/// The service's own words stay out of it: they may repeat the number.
fn failure(error: &CallError) -> DeliveryError {
    DeliveryError::Transient(error.to_string())
}
