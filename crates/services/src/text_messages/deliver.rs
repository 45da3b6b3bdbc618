//! Handing messages to a service, or onto development's outbox page.

use super::enqueue::CONTEXT;
use crate::{
    Failure,
    outbox::{Arrival, Carrier, Outcome, Post, Recorded},
};
use std::time::Duration;
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    ids::{MailId, TenantId, TextMessageId},
};
use vestibule_outbound::{
    mail::DeliveryError,
    safe_http::SafeHttp,
    sms::{OutgoingText, SmsProvider},
};
use vestibule_storage::{
    Outbox, Outgoing, Statement, development_mails, development_mails::DevelopmentMail, outgoing_texts,
};

/// Where messages go.
#[derive(Debug)]
pub enum Transport {
    /// To a service.
    Provider(SmsProvider, SafeHttp),
    /// To the outbox page, in development.
    Development,
    /// Nowhere: the deployment has no service.
    Nowhere,
}

/// Delivers messages.
pub type Delivery = crate::outbox::Delivery<Transport>;

impl Carrier for Transport {
    type Id = TextMessageId;
    type Item = OutgoingText;
    const NAME: &'static str = "a text message";
    const COUNTER: &'static str = "vestibule_text_messages_total";
    const LEASE: Duration = Duration::from_secs(30);

    fn outbox() -> &'static Outbox<TextMessageId> {
        &outgoing_texts::OUTBOX
    }

    async fn open(&self, post: &Post, row: &Outgoing<TextMessageId>) -> Result<OutgoingText, Failure> {
        let tenant = post.tenant(row.tenant_id).await?;
        let json = tenant.keys().mails().open(&[CONTEXT, row.id.uuid().as_bytes()], &row.sealed)?;
        serde_json::from_slice(&json).map_err(|_| Failure::Malformed("outgoing text"))
    }

    async fn attempt(&self, _: &Post, tenant: TenantId, text: &OutgoingText) -> Result<Outcome, Failure> {
        let result = match self {
            Self::Provider(provider, http) => provider.deliver(http, tenant, text).await,
            Self::Development => Ok(()),
            Self::Nowhere => Err(DeliveryError::Permanent("there is no service: set sms.provider".to_owned())),
        };
        Ok(match result {
            Ok(()) => Outcome::Delivered,
            Err(DeliveryError::Permanent(reason)) => Outcome::Refused(reason),
            Err(DeliveryError::Transient(reason)) => Outcome::Delayed(reason),
        })
    }

    fn kept(&self, text: &OutgoingText, now: Timestamp) -> Option<Statement> {
        matches!(self, Self::Development).then(|| shown(text, now))
    }

    fn record(&self, _: Option<&OutgoingText>, result: Arrival) -> Option<Recorded> {
        match result {
            Arrival::Delivered => None,
            Arrival::Refused => Some(Recorded::new(EventKind::TextMessageFailed, "refused")),
            Arrival::Expired => Some(Recorded::new(EventKind::TextMessageFailed, "expired")),
        }
    }
}

/// Development's delivery: onto the outbox page, among the mails.
fn shown(text: &OutgoingText, now: Timestamp) -> Statement {
    development_mails::insert(&DevelopmentMail {
        id: MailId::from_uuid(text.id.uuid()),
        recipient_key: text.to.as_str().to_owned(),
        recipient: text.to.to_string(),
        subject: String::new(),
        text: text.text.clone(),
        html: String::new(),
        code: text.code.clone(),
        delivered_at: now,
    })
}
