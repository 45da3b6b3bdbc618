//! Traces that wait to be written, within a second and at shutdown, as log rows of events that change nothing do (decisions.md 13).
//! What is too much, or can't be written, is counted as lost.

use super::{
    budget::Budgets,
    decision::Decision,
    document::{belongs_to, document},
    recording::TracedEndpoint,
};
use crate::Platform;
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use uuid::Uuid;
use vestibule_domain::{
    clock::Timestamp,
    ids::{CorrelationId, LogId, TenantId},
    randomness::{Randomness, random_bytes},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, sign_in_traces};

/// At most this many requests wait.
const MOST_WAITING: usize = 10_000;
/// Statements of one change set: with the longest documents well below a megabyte.
const STATEMENTS_A_SET: usize = 40;
/// After so many traces of one correlation id or sign-in, all but the newest are taken away.
const TRIM_AFTER: u32 = 100;
/// Correlation ids and sign-ins that are counted at once. When there are more, all begin anew.
const MOST_COUNTED: usize = 50_000;

/// What the deployment keeps of traces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TraceSettings {
    /// How long; `None` keeps none.
    pub retention: Option<Duration>,
    /// How many of one tenant a second, by each node, for long: ten seconds' worth may come at once. Counted apart for what somebody
    /// has proven, for what anybody may send, and for what machines do all day.
    pub most_per_second: u32,
}

impl Default for TraceSettings {
    fn default() -> Self {
        Self { retention: Some(Duration::from_hours(7 * 24)), most_per_second: 100 }
    }
}

/// What a trace must not be crowded out by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) enum Importance {
    /// Anybody can send such a request.
    #[default]
    Anybody,
    /// A customer or an application has proven who they are.
    Proven,
    /// It went as it always goes.
    Routine,
}

/// A request that was traced.
pub(super) struct Recorded {
    pub(super) tenant: TenantId,
    pub(super) correlation_id: CorrelationId,
    pub(super) began_at: Timestamp,
    pub(super) endpoint: TracedEndpoint,
    pub(super) sign_ins: Vec<Uuid>,
    pub(super) decisions: Vec<(Timestamp, Decision)>,
    pub(super) importance: Importance,
}

/// Where they wait.
#[derive(Debug, Default)]
pub struct TraceBuffer {
    settings: TraceSettings,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    requests: Vec<Recorded>,
    budgets: Budgets,
    /// Written of each correlation id and sign-in since they were trimmed.
    written: HashMap<(TenantId, Uuid), u32>,
    /// Orders the traces of one millisecond.
    sequence: u32,
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waiting").field("requests", &self.requests.len()).finish_non_exhaustive()
    }
}

impl TraceBuffer {
    /// A buffer that keeps what the settings say.
    pub fn new(settings: TraceSettings) -> Self {
        Self { settings, waiting: Mutex::default() }
    }

    /// Whether any trace is kept.
    pub(super) const fn is_on(&self) -> bool {
        self.settings.retention.is_some()
    }

    pub(super) fn keep(&self, request: Recorded) {
        let mut waiting = self.waiting();
        let waiting = &mut *waiting;
        let allowance = self.settings.most_per_second;
        let allowed = waiting.requests.len() < MOST_WAITING
            && waiting.budgets.take(request.tenant, request.importance, allowance, request.began_at);
        if allowed {
            waiting.requests.push(request);
        } else {
            lost(1);
        }
    }

    /// Keeps a decision that was made after the request which caused it, such as what an application said to a sign-out.
    pub fn note(&self, tenant: TenantId, correlation_id: CorrelationId, now: Timestamp, decision: Decision) {
        if self.is_on() {
            self.keep(Recorded {
                tenant,
                correlation_id,
                began_at: now,
                endpoint: TracedEndpoint { method: "later", route: "calls to applications".into() },
                sign_ins: Vec::new(),
                decisions: vec![(now, decision)],
                importance: Importance::Proven,
            });
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The statements that write what waits, those of a tenant together.
    fn take(&self, retention: Duration, randomness: &dyn Randomness) -> Vec<(TenantId, Vec<Statement>)> {
        let mut waiting = self.waiting();
        let requests = std::mem::take(&mut waiting.requests);
        let mut by_tenant: Vec<(TenantId, Vec<Statement>)> = Vec::new();
        for request in requests {
            let statements = waiting.statements(&request, retention, randomness);
            match by_tenant.iter_mut().find(|(tenant, _)| *tenant == request.tenant) {
                Some((_, all)) => all.extend(statements),
                None => by_tenant.push((request.tenant, statements)),
            }
        }
        by_tenant
    }
}

impl Waiting {
    fn statements(&mut self, request: &Recorded, retention: Duration, randomness: &dyn Randomness) -> Vec<Statement> {
        let (correlation, at) = (request.correlation_id, request.began_at);
        let expires_at = at.plus(retention);
        // What belongs to nothing is found by its correlation id alone.
        let first = request.sign_ins.first().copied().unwrap_or_else(|| correlation.uuid());
        let mut insert = |sign_in_id, document| {
            let trace_id = self.next_id(at, randomness);
            let trace = sign_in_traces::SignInTrace { sign_in_id, trace_id, correlation_id: correlation, at, document };
            sign_in_traces::insert(trace, expires_at)
        };
        let mut statements = vec![insert(first, document(request))];
        statements.extend(request.sign_ins.iter().skip(1).map(|other| insert(*other, belongs_to(first))));
        let tenant = request.tenant;
        if self.is_time_to_trim(tenant, correlation.uuid()) {
            statements.push(sign_in_traces::trim_correlation(correlation));
        }
        if first != correlation.uuid() && self.is_time_to_trim(tenant, first) {
            statements.push(sign_in_traces::trim_sign_in(first));
        }
        statements
    }

    /// An id ordered by time, and within a millisecond by order.
    fn next_id(&mut self, at: Timestamp, randomness: &dyn Randomness) -> LogId {
        self.sequence = self.sequence.wrapping_add(1);
        let [_, high, middle, low] = self.sequence.to_be_bytes();
        let [r0, r1, r2, r3] = random_bytes::<4>(randomness);
        let millis = u64::try_from(at.as_micros() / 1_000).unwrap_or(0);
        // The first three bytes lend bits to version and variant.
        let rest = [0, 0, 0, high, middle, low, r0, r1, r2, r3];
        LogId::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid())
    }

    fn is_time_to_trim(&mut self, tenant: TenantId, id: Uuid) -> bool {
        if self.written.len() >= MOST_COUNTED && !self.written.contains_key(&(tenant, id)) {
            self.written.clear();
        }
        let written = self.written.entry((tenant, id)).or_insert(0);
        *written += 1;
        let due = *written >= TRIM_AFTER;
        if due {
            *written = 0;
        }
        due
    }
}

/// Writes every trace that waits.
pub async fn flush(platform: &Platform) {
    let Some(retention) = platform.traces.settings.retention else { return };
    let randomness = platform.randomness.as_ref();
    for (tenant, statements) in platform.traces.take(retention, randomness) {
        for some in statements.chunks(STATEMENTS_A_SET) {
            let now = platform.clock.now();
            let set: ChangeSet<()> = ChangeSet::keyed(tenant, LogId::at(now, randomness), now);
            let set = set.extend(some.iter().cloned());
            if let Err(CommitError::Storage(error)) = platform.storage.commit_bulk(set).await {
                tracing::error!(%error, rows = some.len(), "traces lost");
                lost(some.len());
            }
        }
    }
}

fn lost(traces: usize) {
    metrics::counter!("vestibule_traces_lost_total").increment(u64::try_from(traces).unwrap_or(u64::MAX));
}

#[cfg(test)]
mod tests {
    use super::{super::words::Step, *};
    use vestibule_domain::randomness::Randomness;

    struct Zeros;

    impl Randomness for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    fn request(tenant: u128, correlation: u128, sign_ins: &[u128]) -> Recorded {
        let at = Timestamp::from_seconds(1_000);
        Recorded {
            tenant: TenantId::from_uuid(Uuid::from_u128(tenant)),
            correlation_id: CorrelationId::from_uuid(Uuid::from_u128(correlation)),
            began_at: at,
            endpoint: TracedEndpoint { method: "GET", route: "authorize".into() },
            sign_ins: sign_ins.iter().map(|id| Uuid::from_u128(*id)).collect(),
            decisions: vec![(at, Decision::passed(Step::Client))],
            importance: Importance::Proven,
        }
    }

    fn names(statements: &[Statement]) -> Vec<&str> {
        statements.iter().map(|statement| statement.sql().name).collect()
    }

    #[test]
    fn a_request_is_written_once_and_once_more_for_each_further_sign_in_that_it_belongs_to() {
        let buffer = TraceBuffer::default();
        buffer.keep(request(1, 7, &[]));
        buffer.keep(request(2, 8, &[20, 21, 22]));
        let taken = buffer.take(Duration::from_hours(1), &Zeros);
        let [(_, alone), (_, with_others)] = taken.as_slice() else { panic!("{taken:?}") };
        assert_eq!(names(alone), ["sign_in_traces.insert"]);
        assert_eq!(names(with_others), ["sign_in_traces.insert"; 3]);
        assert!(buffer.take(Duration::from_hours(1), &Zeros).is_empty());
    }

    #[test]
    fn traces_of_one_millisecond_keep_their_order() {
        let mut waiting = Waiting::default();
        let at = Timestamp::from_seconds(1_000);
        let ids: Vec<LogId> = (0..1_000).map(|_| waiting.next_id(at, &Zeros)).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert!(waiting.next_id(at.plus(Duration::from_millis(1)), &Zeros) > ids[999]);
    }

    #[test]
    fn one_correlation_id_that_comes_again_and_again_is_trimmed() {
        let buffer = TraceBuffer::new(TraceSettings { most_per_second: 1_000, ..TraceSettings::default() });
        for _ in 0..TRIM_AFTER {
            buffer.keep(request(1, 7, &[]));
        }
        buffer.keep(request(1, 8, &[]));
        let taken = buffer.take(Duration::from_hours(1), &Zeros);
        let trims = names(&taken[0].1).iter().filter(|name| **name == "sign_in_traces.trim_correlation").count();
        assert_eq!(trims, 1);
    }

    #[test]
    fn what_is_beyond_the_budget_is_not_kept() {
        let buffer = TraceBuffer::new(TraceSettings { most_per_second: 2, ..TraceSettings::default() });
        for _ in 0..1_000 {
            buffer.keep(request(1, 7, &[]));
        }
        let taken = buffer.take(Duration::from_hours(1), &Zeros);
        assert_eq!(names(&taken[0].1).len(), 20);
    }
}
