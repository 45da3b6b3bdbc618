//! Whether anything is under way on a connection.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;

/// Counts the requests under way on one connection.
#[derive(Debug, Default)]
pub(crate) struct Activity {
    under_way: AtomicUsize,
    changed: Notify,
}

/// A request under way, until dropped.
#[derive(Debug)]
pub(crate) struct UnderWay(Arc<Activity>);

impl Activity {
    /// A request begins.
    pub(crate) fn begin(self: &Arc<Self>) -> UnderWay {
        self.under_way.fetch_add(1, Ordering::Relaxed);
        self.changed.notify_one();
        UnderWay(Arc::clone(self))
    }

    /// Waits until nothing has been under way for this long. For one waiter.
    pub(crate) async fn rest(&self, limit: Duration) {
        loop {
            let changed = self.changed.notified();
            if self.under_way.load(Ordering::Relaxed) > 0 {
                changed.await;
            } else if tokio::time::timeout(limit, changed).await.is_err() {
                return;
            }
        }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
        self.0.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::timeout;

    const LIMIT: Duration = Duration::from_secs(15);

    #[tokio::test(start_paused = true)]
    async fn rest_comes_only_after_the_last_request_and_the_limit() {
        let activity = Arc::new(Activity::default());
        let (first, second) = (activity.begin(), activity.begin());
        assert!(timeout(LIMIT * 10, activity.rest(LIMIT)).await.is_err());
        drop(first);
        assert!(timeout(LIMIT * 10, activity.rest(LIMIT)).await.is_err());
        drop(second);
        assert!(timeout(LIMIT / 2, activity.rest(LIMIT)).await.is_err());
        assert!(timeout(LIMIT * 2, activity.rest(LIMIT)).await.is_ok());
    }
}
