//! Documents that were fetched of late.

use super::{
    DocumentRefusal,
    calls::{Asker, Calls},
    fetch::fetch,
    hosts::Hosts,
};
use quick_cache::sync::Cache;
use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::sync::Mutex;
use vestibule_domain::{application::Application, clock::Timestamp};
use vestibule_outbound::safe_http::SafeHttp;
use vestibule_protocol::client_id::ClientIdUrl;

/// So many documents are remembered; the least used go first.
const MOST_DOCUMENTS: usize = 1_000;
/// So long a document is taken whose host can't be reached, beyond the time that it said itself.
const KEPT: Duration = Duration::from_hours(1);
/// The pause after a fetch that came to nothing; each further one doubles it. Errors are not kept for longer than that.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// The documents of clients.
pub struct ClientDocuments {
    sources: Cache<String, Arc<Source>>,
    hosts: Hosts,
    calls: Calls,
}

#[derive(Default)]
struct Source {
    known: RwLock<Known>,
    /// Whoever holds it asks; the others wait and take what came.
    turn: Mutex<()>,
}

/// What an address has led to so far.
#[derive(Clone, Default)]
struct Known {
    document: Option<Document>,
    failure: Option<Failed>,
}

#[derive(Clone)]
struct Document {
    application: Arc<Application>,
    fetched_at: Timestamp,
    fresh_until: Timestamp,
}

#[derive(Clone)]
struct Failed {
    refusal: DocumentRefusal,
    at: Timestamp,
    times: u32,
}

impl Default for ClientDocuments {
    fn default() -> Self {
        Self { sources: Cache::new(MOST_DOCUMENTS), hosts: Hosts::default(), calls: Calls::default() }
    }
}

impl ClientDocuments {
    /// The application at an address. The document is fetched when there is none, or its time is over; once for all who want it at
    /// the same time.
    pub(super) async fn find(
        &self,
        http: &SafeHttp,
        asker: &Asker,
        url: &ClientIdUrl,
        now: Timestamp,
    ) -> Result<Arc<Application>, DocumentRefusal> {
        let source = self.source(url);
        if let Some(fresh) = source.known().fresh(now) {
            return Ok(fresh);
        }
        let turn = source.turn.lock().await;
        let mut known = source.known();
        // Somebody else has asked meanwhile.
        if known.fresh(now).is_none() && known.may_ask(now) {
            known.learn(self.ask(http, asker, url, now).await, now);
            *source.known.write().unwrap_or_else(PoisonError::into_inner) = known.clone();
        }
        drop(turn);
        known.answer(now)
    }

    /// The application at an address, if its document is at hand.
    pub(super) fn known(&self, url: &ClientIdUrl, now: Timestamp) -> Option<Arc<Application>> {
        self.sources.get(url.as_str())?.known().answer(now).ok()
    }

    async fn ask(
        &self,
        http: &SafeHttp,
        asker: &Asker,
        url: &ClientIdUrl,
        now: Timestamp,
    ) -> Result<(Application, Duration), DocumentRefusal> {
        if !self.hosts.may_ask(url.host(), now) {
            return Err(DocumentRefusal::Unreachable);
        }
        match self.calls.enter(asker, url.host()) {
            Some(_fetching) => fetch(http, url).await,
            None => Err(DocumentRefusal::Unreachable),
        }
    }

    fn source(&self, url: &ClientIdUrl) -> Arc<Source> {
        self.sources.get(url.as_str()).unwrap_or_else(|| {
            let source = Arc::<Source>::default();
            self.sources.insert(url.as_str().to_owned(), Arc::clone(&source));
            source
        })
    }
}

impl Source {
    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Known {
    fn fresh(&self, now: Timestamp) -> Option<Arc<Application>> {
        let document =
            self.document.as_ref().filter(|document| document.fetched_at <= now && now < document.fresh_until);
        document.map(|document| Arc::clone(&document.application))
    }

    fn may_ask(&self, now: Timestamp) -> bool {
        let Some(failed) = &self.failure else { return true };
        let doubled = failed.times.saturating_sub(1).min(8);
        let pause = FIRST_PAUSE.saturating_mul(1 << doubled).min(LONGEST_PAUSE);
        // A clock that was set back must not keep it from asking.
        now < failed.at || now.since(failed.at) >= pause
    }

    fn learn(&mut self, asked: Result<(Application, Duration), DocumentRefusal>, now: Timestamp) {
        match asked {
            Ok((application, lifetime)) => {
                let same = self.document.take().filter(|known| *known.application == application);
                let application = same.map_or_else(|| Arc::new(application), |known| known.application);
                self.document = Some(Document { application, fetched_at: now, fresh_until: now.plus(lifetime) });
                self.failure = None;
            }
            Err(refusal) => {
                // What its owner has taken back or made unreadable counts no more; a host that is away says nothing.
                if refusal != DocumentRefusal::Unreachable {
                    self.document = None;
                }
                let times = self.failure.as_ref().map_or(0, |failed| failed.times).saturating_add(1);
                self.failure = Some(Failed { refusal, at: now, times });
            }
        }
    }

    fn answer(&self, now: Timestamp) -> Result<Arc<Application>, DocumentRefusal> {
        let usable = self.document.as_ref().filter(|document| now < document.fresh_until.plus(KEPT));
        match (usable, &self.failure) {
            (Some(document), _) => Ok(Arc::clone(&document.application)),
            (None, Some(failed)) => Err(failed.refusal.clone()),
            (None, None) => Err(DocumentRefusal::Unreachable),
        }
    }
}
