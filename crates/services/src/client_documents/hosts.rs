//! How often one host is asked for documents: a host's paths are as many as anybody cares to name, and each would be a call to it.

use quick_cache::sync::Cache;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use vestibule_domain::clock::Timestamp;

/// So many documents of a host are fetched within [`WINDOW`], by this node.
pub(super) const MOST_OF_A_HOST: u32 = 30;
/// See [`MOST_OF_A_HOST`].
pub(super) const WINDOW: Duration = Duration::from_mins(1);
/// So many hosts are remembered; the least used go first.
const MOST_HOSTS: usize = 1_000;

/// What hosts were asked of late.
pub(super) struct Hosts(Cache<String, Arc<Mutex<Asked>>>);

#[derive(Clone, Copy)]
struct Asked {
    since: Timestamp,
    times: u32,
}

impl Default for Hosts {
    fn default() -> Self {
        Self(Cache::new(MOST_HOSTS))
    }
}

impl Hosts {
    /// Whether the host may be asked once more, which counts as asked.
    pub(super) fn may_ask(&self, host: &str, now: Timestamp) -> bool {
        let asked = self.0.get(host).unwrap_or_else(|| {
            let fresh = Arc::new(Mutex::new(Asked { since: now, times: 0 }));
            self.0.insert(host.to_owned(), Arc::clone(&fresh));
            fresh
        });
        let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back begins anew.
        if now < asked.since || now.since(asked.since) >= WINDOW {
            *asked = Asked { since: now, times: 0 };
        }
        asked.times = asked.times.saturating_add(1);
        asked.times <= MOST_OF_A_HOST
    }
}
