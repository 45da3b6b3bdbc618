//! Log rows of events that change nothing: buffered, committed within a second and at shutdown, counted when lost
//! (decisions.md 13).

use std::sync::{Mutex, PoisonError};
use vestibule_domain::{audit::AuditEvent, ids::TenantId};
use vestibule_storage::{ChangeSet, CommitError, Storage, audit_events};

/// At most this many rows wait; beyond it they are counted as lost rather than kept in memory without end.
const MOST_WAITING: usize = 50_000;
/// Rows in one change set.
const ROWS_A_SET: usize = 100;

/// Rows that wait for their commit.
#[derive(Debug, Default)]
pub struct EventBuffer {
    waiting: Mutex<Vec<(TenantId, AuditEvent)>>,
}

/// Commits what waits, once a second and at shutdown.
#[derive(Debug)]
pub struct EventSink;

impl EventBuffer {
    /// Records an event.
    pub fn record(&self, tenant: TenantId, event: AuditEvent) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() < MOST_WAITING {
            waiting.push((tenant, event));
        } else {
            metrics::counter!("vestibule_log_rows_lost_total").increment(1);
        }
    }

    fn take(&self) -> Vec<(TenantId, AuditEvent)> {
        std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl EventSink {
    /// Commits every waiting row, those of one tenant together. What can't be committed is counted as lost.
    pub async fn flush(buffer: &EventBuffer, storage: &Storage) {
        let mut rows = buffer.take();
        // A stable sort: a tenant's rows stay in order.
        rows.sort_by_key(|(tenant, _)| *tenant);
        for chunk in rows.chunk_by(|a, b| a.0 == b.0).flat_map(|rows| rows.chunks(ROWS_A_SET)) {
            let Some(((tenant, first), rest)) = chunk.split_first() else { continue };
            let set: ChangeSet<()> = ChangeSet::recorded(*tenant, first.clone());
            let set = set.extend(rest.iter().map(|(_, event)| audit_events::insert(event)));
            if let Err(CommitError::Storage(error)) = storage.commit_bulk(set).await {
                tracing::error!(%error, rows = chunk.len(), "log rows lost");
                metrics::counter!("vestibule_log_rows_lost_total")
                    .increment(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
            }
        }
    }
}
