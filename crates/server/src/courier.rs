//! Takes things out of the house the moment it is called for, so that nobody who waits for a code waits for the next round.

use std::sync::Arc;
use tokio::sync::{Semaphore, mpsc};
use tokio_util::task::TaskTracker;
use vestibule_domain::ids::TenantId;
use vestibule_services::outbox::{Carrier, Delivery};

use crate::listeners::Shutdown;

/// Rows of one outbox on their way at once; a slow recipient holds up no more than these.
const MOST_UNDER_WAY: usize = 8;

/// Takes the end at which calls are heard, leaving one that hears nothing.
pub(crate) fn take<I>(calls: &mut mpsc::Receiver<(TenantId, I)>) -> mpsc::Receiver<(TenantId, I)> {
    let (_, nothing) = mpsc::channel(1);
    std::mem::replace(calls, nothing)
}

/// Delivers each row that is called for until `shutdown` begins, then waits for those under way. What was not taken up
/// waits in the store for the next round.
pub(crate) async fn deliver_on_call<C: Carrier>(
    mut calls: mpsc::Receiver<(TenantId, C::Id)>,
    delivery: Arc<Delivery<C>>,
    shutdown: Shutdown,
) {
    let (under_way, places) = (TaskTracker::new(), Arc::new(Semaphore::new(MOST_UNDER_WAY)));
    loop {
        let called = tokio::select! {
            biased;
            () = shutdown.wait() => break,
            called = calls.recv() => called,
        };
        let Some((tenant, id)) = called else { break };
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let delivery = Arc::clone(&delivery);
        under_way.spawn(async move {
            if let Err(error) = delivery.one(tenant, id).await {
                tracing::error!(row.id = %id, %error, "{} could not be taken up", C::NAME);
            }
            drop(place);
        });
    }
    under_way.close();
    under_way.wait().await;
}
