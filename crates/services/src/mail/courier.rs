//! Calls for a mail to be taken away at once, so that nobody waits for the next round of the delivery job.

use tokio::sync::mpsc;
use vestibule_domain::ids::{MailId, TenantId};

/// Calls that may wait; further ones are left to the next round.
const MOST_WAITING: usize = 1_000;

/// Where calls are made.
#[derive(Clone, Debug)]
pub struct Courier {
    calls: mpsc::Sender<(TenantId, MailId)>,
}

impl Courier {
    /// A courier, and the end at which the delivery job hears the calls.
    pub fn new() -> (Self, mpsc::Receiver<(TenantId, MailId)>) {
        let (calls, heard) = mpsc::channel(MOST_WAITING);
        (Self { calls }, heard)
    }

    /// Calls for a mail whose change set has been committed. Never waits: the row is there, and the job finds it later too.
    pub fn nudge(&self, tenant: TenantId, mail: MailId) {
        if self.calls.try_send((tenant, mail)).is_err() {
            tracing::debug!(mail.id = %mail, "left to the next round of deliveries");
        }
    }
}
