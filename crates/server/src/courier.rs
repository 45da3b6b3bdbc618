//! Takes things out of the house the moment it is called for, so that nobody who waits for a code waits for the next round.

use std::sync::Arc;
use tokio::sync::{Semaphore, mpsc};
use tokio_util::task::TaskTracker;
use vestibule_services::outbox::{Called, Carrier, Delivery};

use crate::listeners::Shutdown;

/// Rows of one outbox on their way at once; a slow recipient holds up no more than these.
const MOST_UNDER_WAY: usize = 8;

/// Takes the end at which calls are heard, leaving one that hears nothing.
pub(crate) fn take<C>(calls: &mut mpsc::Receiver<C>) -> mpsc::Receiver<C> {
    let (_, nothing) = mpsc::channel(1);
    std::mem::replace(calls, nothing)
}

/// Delivers each row that is called for until `shutdown` begins, then waits for those under way. What was not taken up
/// is left in the store to whoever comes next.
pub(crate) async fn deliver_on_call<C: Carrier>(
    mut calls: mpsc::Receiver<Called<C>>,
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
        let Some(called) = called else { break };
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let delivery = Arc::clone(&delivery);
        under_way.spawn(async move {
            let id = called.id();
            if let Err(error) = delivery.one(called).await {
                tracing::error!(row.id = %id, %error, "{} could not be taken up", C::NAME);
            }
            drop(place);
        });
    }
    under_way.close();
    calls.close();
    while let Some(called) = calls.recv().await {
        if let Err(error) = delivery.release(&called).await {
            tracing::warn!(row.id = %called.id(), %error, "{} waits until its lease ends", C::NAME);
        }
    }
    under_way.wait().await;
}
