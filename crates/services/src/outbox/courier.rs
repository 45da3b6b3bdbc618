//! Calls for something to be taken away at once, so that nobody waits for the next round of the delivery job.

use std::fmt::Display;
use tokio::sync::mpsc;
use vestibule_domain::ids::TenantId;

/// Calls that may wait; further ones are left to the next round.
const MOST_WAITING: usize = 1_000;

/// Where calls are made, for rows with ids `I`.
#[derive(Clone, Debug)]
pub struct Courier<I> {
    calls: mpsc::Sender<(TenantId, I)>,
}

impl<I: Display + Copy> Courier<I> {
    /// A courier, and the end at which the delivery job hears the calls.
    pub fn new() -> (Self, mpsc::Receiver<(TenantId, I)>) {
        let (calls, heard) = mpsc::channel(MOST_WAITING);
        (Self { calls }, heard)
    }

    /// Calls for a row whose change set has been committed. Never waits: the row is there, and the job finds it later too.
    pub fn nudge(&self, tenant: TenantId, id: I) {
        if self.calls.try_send((tenant, id)).is_err() {
            tracing::debug!(row.id = %id, "left to the next round of deliveries");
        }
    }
}
