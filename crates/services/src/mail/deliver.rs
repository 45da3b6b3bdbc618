//! Carrying mail to a mail server, or onto development's outbox page.

use super::enqueue::CONTEXT;
use crate::{
    Failure,
    outbox::{Arrival, Carrier, Outcome, Post, Recorded},
};
use std::time::Duration;
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    ids::{MailId, TenantId},
};
use vestibule_outbound::mail::{DeliveryError, MailLogo, MailTransport, OutgoingMail, with_images};
use vestibule_storage::{
    Outbox, Outgoing, Statement, brandings, development_mails, development_mails::DevelopmentMail, outgoing_mails,
};

/// Where mail goes.
pub enum Transport {
    /// To a mail server.
    Server(Box<dyn MailTransport>),
    /// To the outbox page, in development.
    Development,
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Server(_) => "Server",
            Self::Development => "Development",
        })
    }
}

/// Delivers mail.
pub type Delivery = crate::outbox::Delivery<Transport>;

impl Carrier for Transport {
    type Id = MailId;
    type Item = OutgoingMail;
    const NAME: &'static str = "a mail";
    const COUNTER: &'static str = "vestibule_mails_total";
    // Longer than a mail server may take.
    const LEASE: Duration = Duration::from_secs(90);

    fn outbox() -> &'static Outbox<MailId> {
        &outgoing_mails::OUTBOX
    }

    async fn open(&self, post: &Post, row: &Outgoing<MailId>) -> Result<OutgoingMail, Failure> {
        let tenant = post.tenant(row.tenant_id).await?;
        let json = tenant.keys().mails().open(&[CONTEXT, row.id.uuid().as_bytes()], &row.sealed)?;
        serde_json::from_slice(&json).map_err(|_| Failure::Malformed("outgoing mail"))
    }

    async fn furnish(&self, post: &Post, tenant: TenantId, mut mail: OutgoingMail) -> Result<OutgoingMail, Failure> {
        let names: Vec<_> = mail.logo.iter().flat_map(MailLogo::uploaded).collect();
        for name in names {
            let content = brandings::image(&post.storage.tenant(tenant), name).await?;
            mail.uploaded.extend(content.map(|content| (name, content)));
        }
        Ok(mail)
    }

    async fn attempt(&self, _: &Post, _: TenantId, mail: &OutgoingMail) -> Result<Outcome, Failure> {
        let result = match self {
            Self::Server(server) => server.deliver(mail).await,
            Self::Development => Ok(()),
        };
        Ok(match result {
            Ok(()) => Outcome::Delivered,
            Err(DeliveryError::Permanent(reason)) => Outcome::Refused(reason),
            Err(DeliveryError::Transient(reason)) => Outcome::Delayed(reason),
        })
    }

    fn kept(&self, mail: &OutgoingMail, now: Timestamp) -> Option<Statement> {
        matches!(self, Self::Development).then(|| shown(mail, now))
    }

    fn record(&self, _: Option<&OutgoingMail>, result: Arrival) -> Option<Recorded> {
        match result {
            Arrival::Delivered => None,
            Arrival::Refused => Some(Recorded::new(EventKind::MailFailed, "refused")),
            Arrival::Expired => Some(Recorded::new(EventKind::MailFailed, "expired")),
        }
    }
}

/// Development's delivery: onto the outbox page.
fn shown(mail: &OutgoingMail, now: Timestamp) -> Statement {
    development_mails::insert(&DevelopmentMail {
        id: mail.id,
        recipient_key: mail.to.key(),
        recipient: mail.to.to_string(),
        subject: mail.subject.clone(),
        text: mail.text.clone(),
        html: with_images(&mail.html, &mail.images()),
        code: mail.code.clone(),
        delivered_at: now,
    })
}
