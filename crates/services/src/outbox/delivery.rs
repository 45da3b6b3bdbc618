//! The delivery job: leases a row, hands it on, and erases it once it has arrived.

use super::{Arrival, Called, Carrier, Outcome, Recorded};
use crate::{
    Failure,
    tenants::{TenantDirectory, TenantSnapshot, UnknownTenant},
    trace::{Decision, Step, TraceBuffer},
};
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    clock::{Clock, Timestamp},
    ids::{CorrelationId, LogId, TenantId},
    randomness::Randomness,
};
use vestibule_storage::{ChangeSet, CommitError, Outgoing, Storage};

/// The first retry comes after this time, each further one after twice as long.
const FIRST_RETRY: Duration = Duration::from_secs(10);
const LONGEST_RETRY: Duration = Duration::from_mins(30);
/// Rows of one round.
const ROUND: u32 = 50;
/// Rows on their way at once: a slow recipient holds up few others.
const MOST_UNDER_WAY: usize = 8;

/// What every delivery needs.
#[derive(Clone)]
pub struct Post {
    /// The store.
    pub storage: Storage,
    /// The tenants, whose keys seal what they send.
    pub directory: Arc<TenantDirectory>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// Where traces wait.
    pub traces: Arc<TraceBuffer>,
}

/// Delivers what is in one outbox.
pub struct Delivery<C> {
    /// What every delivery needs.
    pub post: Post,
    /// What is particular to this one.
    pub carrier: C,
}

/// Another node has leased it, or it has gone already.
#[derive(Debug)]
struct Taken;

impl<C: Carrier> Delivery<C> {
    /// Delivers every row that is due. One that fails waits for its next time; the others go on.
    pub async fn round(self: &Arc<Self>) -> Result<(), Failure> {
        let due = C::outbox().due(&self.post.storage.platform(), self.post.clock.now(), ROUND).await?;
        let mut under_way = JoinSet::new();
        for row in due {
            if under_way.len() >= MOST_UNDER_WAY {
                under_way.join_next().await;
            }
            let this = Arc::clone(self);
            under_way.spawn(async move {
                let now = this.post.clock.now();
                let delivered = match this.lease(&row, now, now).await {
                    Ok(true) => this.deliver(&row, None).await,
                    otherwise => otherwise.map(drop),
                };
                if let Err(error) = delivered {
                    tracing::error!(row.id = %row.id, %error, "{} could not be taken up", C::NAME);
                }
            });
        }
        while under_way.join_next().await.is_some() {}
        Ok(())
    }

    /// Delivers a row that was called for, at once.
    pub async fn one(&self, called: Called<C>) -> Result<(), Failure> {
        let now = self.post.clock.now();
        // It may have waited in line for so long that what is left of its lease is too short for an attempt.
        let is_ours = called.leased_until >= now.plus(C::LEASE)
            || self.lease(&called.row, now.max(called.leased_until), now).await?;
        if is_ours { self.deliver(&called.row, called.item).await } else { Ok(()) }
    }

    /// Leaves a row that was called for to whoever comes first.
    pub async fn release(&self, called: &Called<C>) -> Result<(), Failure> {
        let (post, row) = (&self.post, &called.row);
        let now = post.clock.now();
        if called.leased_until <= now {
            return Ok(());
        }
        post.commit(post.keyed(row.tenant_id, now).push(C::outbox().retry(row.id, row.attempts, now))).await
    }

    /// Takes a row on which every lease has ended at `free`: whether nobody else has.
    async fn lease(&self, row: &Outgoing<C::Id>, free: Timestamp, now: Timestamp) -> Result<bool, Failure> {
        let post = &self.post;
        let lease = C::outbox().lease(row.id, free, now.plus(C::LEASE));
        match post.storage.commit(post.keyed(row.tenant_id, now).one_or(lease, Taken)).await {
            Ok(()) => Ok(true),
            Err(CommitError::Refused(Taken)) => Ok(false),
            Err(CommitError::Storage(error)) => Err(error.into()),
        }
    }

    /// Delivers a row that is leased, with what it seals if that is at hand.
    async fn deliver(&self, row: &Outgoing<C::Id>, item: Option<C::Item>) -> Result<(), Failure> {
        let post = &self.post;
        let now = post.clock.now();
        let item = match item {
            Some(item) => Ok(item),
            None => self.carrier.open(post, row).await,
        };
        if row.expires_at <= now {
            return self.end(row, item.ok().as_ref(), Arrival::Expired).await;
        }
        // What can't be opened or tried waits like what does not arrive: the store may be away, or nobody will ever read this row,
        // which must not be taken up without a pause for all its life.
        let item = match item {
            Ok(item) => self.carrier.furnish(post, row.tenant_id, item).await,
            Err(failure) => Err(failure),
        };
        let (item, outcome) = match item {
            Ok(item) => {
                let outcome = self.carrier.attempt(post, row.tenant_id, &item).await;
                (Some(item), outcome)
            }
            Err(failure) => (None, Err(failure)),
        };
        let item = item.as_ref();
        match outcome.unwrap_or_else(|failure| Outcome::Delayed(failure.to_string())) {
            Outcome::Delivered => self.end(row, item, Arrival::Delivered).await,
            Outcome::Refused(reason) => {
                tracing::warn!(row.id = %row.id, %reason, "{} was refused", C::NAME);
                self.end(row, item, Arrival::Refused).await
            }
            Outcome::Delayed(reason) => {
                let attempts = row.attempts.saturating_add(1);
                tracing::warn!(row.id = %row.id, %reason, row.attempts = attempts, "{} is delayed", C::NAME);
                metrics::counter!(C::COUNTER, "result" => "delayed").increment(1);
                let now = post.clock.now();
                // The last attempt comes at the end, so that it is known when nothing arrived.
                let again = now.plus(pause(row.attempts)).min(row.expires_at);
                post.commit(post.keyed(row.tenant_id, now).push(C::outbox().retry(row.id, attempts, again))).await
            }
        }
    }

    async fn end(&self, row: &Outgoing<C::Id>, item: Option<&C::Item>, result: Arrival) -> Result<(), Failure> {
        metrics::counter!(C::COUNTER, "result" => result.as_str()).increment(1);
        let post = &self.post;
        let now = post.clock.now();
        let recorded = self.carrier.record(item, result);
        if let Some((correlation_id, decision)) = recorded.as_ref().and_then(|recorded| traced(recorded, result)) {
            post.traces.note(row.tenant_id, correlation_id, now, decision);
        }
        let set = match recorded {
            Some(recorded) => ChangeSet::recorded(row.tenant_id, post.event(recorded, now)),
            None => post.keyed(row.tenant_id, now),
        };
        let kept = item.filter(|_| result == Arrival::Delivered).and_then(|item| self.carrier.kept(item, now));
        post.commit(set.push(C::outbox().finish(row.id, now)).extend(kept)).await
    }
}

impl Post {
    /// The tenant of a row, which must be there.
    pub(crate) async fn tenant(&self, id: TenantId) -> Result<Arc<TenantSnapshot>, Failure> {
        self.directory.by_id(id).await.map_err(|unknown| match unknown {
            UnknownTenant::NoSuchTenant => Failure::Malformed("an outgoing row of no tenant"),
            UnknownTenant::Failed(failure) => failure,
        })
    }

    /// A change set that no log row records.
    pub(crate) fn keyed<E>(&self, tenant: TenantId, now: Timestamp) -> ChangeSet<E> {
        ChangeSet::keyed(tenant, LogId::at(now, self.randomness.as_ref()), now)
    }

    fn event(&self, recorded: Recorded, now: Timestamp) -> AuditEvent {
        let randomness = self.randomness.as_ref();
        AuditEvent {
            id: LogId::at(now, randomness),
            at: now,
            kind: recorded.kind,
            correlation_id: recorded.correlation_id.unwrap_or_else(|| CorrelationId::random(randomness)),
            user_id: recorded.user_id,
            app_id: recorded.app_id,
            session_id: recorded.session_id,
            address: None,
            detail: recorded.detail,
        }
    }

    async fn commit(&self, set: ChangeSet<()>) -> Result<(), Failure> {
        match self.storage.commit(set).await {
            Ok(()) | Err(CommitError::Refused(())) => Ok(()),
            Err(CommitError::Storage(error)) => Err(error.into()),
        }
    }
}

/// The end as the trace of the request that caused it shows it.
fn traced(recorded: &Recorded, result: Arrival) -> Option<(CorrelationId, Decision)> {
    let step = match recorded.kind {
        EventKind::BackChannelLogout => Step::LogoutCall,
        _ => return None,
    };
    let decision = if result == Arrival::Delivered { Decision::done(step) } else { Decision::refused(step) };
    let decision = decision.because(recorded.detail);
    let decision = match recorded.app_id {
        Some(id) => decision.application(id),
        None => decision,
    };
    Some((recorded.correlation_id?, decision))
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
