//! Takes mail away the moment it is called for, so that nobody who waits for a code waits for the next round.

use std::sync::Arc;
use tokio::sync::{Semaphore, mpsc};
use tokio_util::task::TaskTracker;
use vestibule_domain::ids::{MailId, TenantId};
use vestibule_services::mail::Delivery;

use crate::listeners::Shutdown;

/// Mails on their way at once; a slow mail server holds up no more than these.
const MOST_UNDER_WAY: usize = 8;

/// Delivers each mail that is called for until `shutdown` begins, then waits for those under way. What was not taken up
/// waits in the store for the next round.
pub(crate) async fn deliver_on_call(
    mut calls: mpsc::Receiver<(TenantId, MailId)>,
    delivery: Arc<Delivery>,
    shutdown: Shutdown,
) {
    let (under_way, places) = (TaskTracker::new(), Arc::new(Semaphore::new(MOST_UNDER_WAY)));
    loop {
        let called = tokio::select! {
            biased;
            () = shutdown.wait() => break,
            called = calls.recv() => called,
        };
        let Some((tenant, mail)) = called else { break };
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let delivery = Arc::clone(&delivery);
        under_way.spawn(async move {
            if let Err(error) = delivery.one(tenant, mail).await {
                tracing::error!(mail.id = %mail, %error, "a mail could not be taken up");
            }
            drop(place);
        });
    }
    under_way.close();
    under_way.wait().await;
}
