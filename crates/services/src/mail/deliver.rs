//! The delivery job: leases a mail, hands it on, and erases it once it has arrived.

use super::enqueue::CONTEXT;
use crate::{
    Failure,
    tenants::{TenantDirectory, UnknownTenant},
};
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    clock::{Clock, Timestamp},
    ids::{CorrelationId, LogId, MailId, TenantId},
    randomness::Randomness,
};
use vestibule_outbound::mail::{DeliveryError, MailTransport, OutgoingMail};
use vestibule_storage::{
    ChangeSet, CommitError, Storage, development_mails, development_mails::DevelopmentMail, outgoing_mails,
    outgoing_mails::OutgoingMailRow,
};

/// While a node delivers a mail no other takes it up; longer than a mail server may take.
const LEASE: Duration = Duration::from_secs(90);
/// The first retry comes after this time, each further one after twice as long.
const FIRST_RETRY: Duration = Duration::from_secs(10);
const LONGEST_RETRY: Duration = Duration::from_mins(30);
/// Mails of one round.
const ROUND: u32 = 50;

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

/// Delivers what is in the outbox.
pub struct Delivery {
    /// The store.
    pub storage: Storage,
    /// The tenants, whose keys seal their mails.
    pub directory: Arc<TenantDirectory>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// Where mail goes.
    pub transport: Transport,
}

/// Another node has leased it, or it has gone already.
#[derive(Debug)]
struct Taken;

impl Delivery {
    /// Delivers every mail that is due. One that fails waits for its next time; the others go on.
    pub async fn round(&self) -> Result<(), Failure> {
        let due = outgoing_mails::due(&self.storage.platform(), self.clock.now(), ROUND).await?;
        for row in due {
            if let Err(error) = self.deliver(&row).await {
                tracing::error!(mail.id = %row.id, %error, "a mail could not be taken up");
            }
        }
        Ok(())
    }

    /// Delivers one mail at once, if nobody else does.
    pub async fn one(&self, tenant: TenantId, id: MailId) -> Result<(), Failure> {
        match outgoing_mails::find(&self.storage.tenant(tenant), id).await? {
            Some(row) => self.deliver(&row).await,
            None => Ok(()),
        }
    }

    async fn deliver(&self, row: &OutgoingMailRow) -> Result<(), Failure> {
        let now = self.clock.now();
        let lease = self.keyed(row.tenant_id, now).one_or(outgoing_mails::lease(row.id, now, now.plus(LEASE)), Taken);
        match self.storage.commit(lease).await {
            Ok(()) => {}
            Err(CommitError::Refused(Taken)) => return Ok(()),
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
        if row.expires_at <= now {
            return self.give_up(row, now, "expired").await;
        }
        let mail = self.open(row).await?;
        let result = match &self.transport {
            Transport::Server(server) => server.deliver(&mail).await,
            Transport::Development => self.show(row.tenant_id, &mail, now).await,
        };
        let now = self.clock.now();
        match result {
            Ok(()) => {
                metrics::counter!("vestibule_mails_total", "result" => "delivered").increment(1);
                self.commit(self.keyed(row.tenant_id, now).push(outgoing_mails::deliver(row.id, now))).await
            }
            Err(DeliveryError::Permanent(reason)) => {
                tracing::warn!(mail.id = %row.id, %reason, "a mail was refused");
                self.give_up(row, now, "refused").await
            }
            Err(DeliveryError::Transient(reason)) => {
                tracing::warn!(mail.id = %row.id, %reason, mail.attempts = row.attempts + 1, "a mail is delayed");
                metrics::counter!("vestibule_mails_total", "result" => "delayed").increment(1);
                let retry = outgoing_mails::retry(row.id, row.attempts + 1, now.plus(pause(row.attempts)));
                self.commit(self.keyed(row.tenant_id, now).push(retry)).await
            }
        }
    }

    async fn open(&self, row: &OutgoingMailRow) -> Result<OutgoingMail, Failure> {
        let tenant = self.directory.by_id(row.tenant_id).await.map_err(|unknown| match unknown {
            UnknownTenant::NoSuchTenant => Failure::Malformed("a mail of no tenant"),
            UnknownTenant::Failed(failure) => failure,
        })?;
        let json = tenant.keys().mails().open(&[CONTEXT, row.id.uuid().as_bytes()], &row.sealed)?;
        serde_json::from_slice(&json).map_err(|_| Failure::Malformed("outgoing mail"))
    }

    /// Development's delivery: onto the outbox page.
    async fn show(&self, tenant: TenantId, mail: &OutgoingMail, now: Timestamp) -> Result<(), DeliveryError> {
        let shown = DevelopmentMail {
            id: mail.id,
            recipient_key: mail.to.key(),
            recipient: mail.to.to_string(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            code: mail.code.clone(),
            delivered_at: now,
        };
        let set = self.keyed::<()>(tenant, now).push(development_mails::insert(&shown));
        match self.storage.commit(set).await {
            Ok(()) | Err(CommitError::Refused(())) => Ok(()),
            Err(CommitError::Storage(error)) => Err(DeliveryError::Transient(error.to_string())),
        }
    }

    async fn give_up(&self, row: &OutgoingMailRow, now: Timestamp, detail: &'static str) -> Result<(), Failure> {
        metrics::counter!("vestibule_mails_total", "result" => detail).increment(1);
        let event = AuditEvent {
            id: LogId::at(now, self.randomness.as_ref()),
            at: now,
            kind: EventKind::MailFailed,
            correlation_id: CorrelationId::random(self.randomness.as_ref()),
            user_id: None,
            app_id: None,
            session_id: None,
            address: None,
            detail,
        };
        let set: ChangeSet<()> = ChangeSet::recorded(row.tenant_id, event).push(outgoing_mails::give_up(row.id, now));
        self.commit(set).await
    }

    fn keyed<E>(&self, tenant: TenantId, now: Timestamp) -> ChangeSet<E> {
        ChangeSet::keyed(tenant, LogId::at(now, self.randomness.as_ref()), now)
    }

    async fn commit(&self, set: ChangeSet<()>) -> Result<(), Failure> {
        match self.storage.commit(set).await {
            Ok(()) | Err(CommitError::Refused(())) => Ok(()),
            Err(CommitError::Storage(error)) => Err(error.into()),
        }
    }
}

/// How long to wait after this many failed attempts.
fn pause(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(0, 16)).unwrap_or(16);
    FIRST_RETRY.saturating_mul(1 << doublings).min(LONGEST_RETRY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_come_ever_later_and_at_least_every_half_hour() {
        assert_eq!(pause(0), Duration::from_secs(10));
        assert_eq!(pause(1), Duration::from_secs(20));
        assert_eq!(pause(8), LONGEST_RETRY);
        assert_eq!(pause(i64::MAX), LONGEST_RETRY);
    }
}
