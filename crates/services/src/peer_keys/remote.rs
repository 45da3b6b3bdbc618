//! Published key sets, fetched when they are needed and kept for a while.

use quick_cache::sync::Cache;
use std::{
    hash::Hash,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use vestibule_domain::{application::FederatedIssuer, clock::Timestamp, outbound_url::OutboundUrl};
use vestibule_protocol::jose::PeerKeySet;

/// So many publishers are remembered; the least used go first.
const MOST_SOURCES: usize = 1_000;
/// So long a key set is taken without asking again. A key that its owner takes back counts until then.
const FRESH: Duration = Duration::from_mins(10);
/// So long it is taken when its publisher can't be reached.
const KEPT: Duration = Duration::from_hours(1);
/// The pause after a question that did not bring the key that was looked for; each further one doubles it.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// The longest pause: anybody can name keys that there are not.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Who publishes keys.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Publisher {
    /// A client, at its `jwks_uri`. What one that is vouched for may reach is no other's to find here.
    Client { url: OutboundUrl, vouched_for: bool },
    /// An issuer, where its metadata says.
    Issuer(FederatedIssuer),
}

/// The key sets of publishers.
pub struct RemoteKeys {
    sources: Cache<Publisher, Arc<Source>>,
}

#[derive(Default)]
struct Source {
    known: RwLock<Known>,
    /// Whoever holds it asks; the others wait and take what came.
    turn: tokio::sync::Mutex<()>,
}

/// What a publisher has said so far.
#[derive(Clone, Default)]
struct Known {
    keys: Option<(Arc<PeerKeySet>, Timestamp)>,
    asked_at: Option<Timestamp>,
    fruitless: u32,
}

impl Default for RemoteKeys {
    fn default() -> Self {
        Self { sources: Cache::new(MOST_SOURCES) }
    }
}

impl RemoteKeys {
    /// A publisher's keys. They are asked for when there are none, when they are older than ten minutes, and when the one that is
    /// wanted is not among them, though not again and again. `None`: there are none to be had.
    pub(super) async fn of(
        &self,
        publisher: &Publisher,
        now: Timestamp,
        is_wanted: impl Fn(&PeerKeySet) -> bool,
        fetch: impl AsyncFnOnce() -> Option<PeerKeySet>,
    ) -> Option<Arc<PeerKeySet>> {
        let source = self.sources.get(publisher).unwrap_or_else(|| {
            let source = Arc::<Source>::default();
            self.sources.insert(publisher.clone(), Arc::clone(&source));
            source
        });
        let before = source.known();
        if !before.should_ask(now, &is_wanted) {
            return before.usable(now);
        }
        let turn = source.turn.lock().await;
        let mut known = source.known();
        // Somebody else has asked meanwhile.
        if known.should_ask(now, &is_wanted) {
            let fetched = fetch().await.map(Arc::new);
            known.asked_at = Some(now);
            let found = fetched.as_ref().is_some_and(|keys| is_wanted(keys));
            known.fruitless = if found { 0 } else { known.fruitless.saturating_add(1) };
            known.keys = fetched.map(|keys| (keys, now)).or(known.keys);
            *source.known.write().unwrap_or_else(PoisonError::into_inner) = known.clone();
        }
        drop(turn);
        known.usable(now)
    }
}

impl Source {
    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Known {
    fn should_ask(&self, now: Timestamp, is_wanted: impl Fn(&PeerKeySet) -> bool) -> bool {
        let good = self.keys.as_ref().is_some_and(|(keys, at)| now.since(*at) < FRESH && is_wanted(keys));
        !good && self.may_ask(now)
    }

    fn may_ask(&self, now: Timestamp) -> bool {
        let Some(asked_at) = self.asked_at else { return true };
        let pause = match self.fruitless.checked_sub(1) {
            None => Duration::ZERO,
            Some(more) => FIRST_PAUSE.saturating_mul(1 << more.min(8)).min(LONGEST_PAUSE),
        };
        // A clock that was set back must not keep it from asking.
        now < asked_at || now.since(asked_at) >= pause
    }

    fn usable(&self, now: Timestamp) -> Option<Arc<PeerKeySet>> {
        self.keys.as_ref().filter(|(_, at)| now.since(*at) < KEPT).map(|(keys, _)| Arc::clone(keys))
    }
}
