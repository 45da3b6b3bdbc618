//! Recording what is decided in one request.

use super::{
    buffer::{Importance, Recorded},
    decision::{Decision, Refusal},
    words::Step,
};
use crate::Platform;
use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use uuid::Uuid;
use vestibule_domain::{
    clock::Timestamp,
    ids::{CorrelationId, GrantId, JourneyId, TenantId},
};

/// Decisions of one request; further ones are left out.
const MOST_DECISIONS: usize = 100;
/// Sign-ins that one request may belong to.
const MOST_SIGN_INS: usize = 4;

/// Where decisions of a request are recorded; clones share it. Without anything recorded nothing is written, and where tracing is
/// switched off nothing is recorded.
#[derive(Clone, Default)]
pub struct Trace(Option<Arc<Recording>>);

/// Which request is traced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TracedEndpoint {
    /// Its method.
    pub method: &'static str,
    /// Its route as it is registered, without the tenant: never the path that was asked for.
    pub route: Box<str>,
}

/// A request that is being traced. Handed over when it goes: an answer that is never given is traced too.
struct Recording {
    platform: Arc<Platform>,
    tenant: TenantId,
    correlation_id: CorrelationId,
    endpoint: TracedEndpoint,
    began_at: Timestamp,
    taken: Mutex<Taken>,
}

/// What was recorded so far.
#[derive(Default)]
struct Taken {
    decisions: Vec<(Timestamp, Decision)>,
    sign_ins: Vec<Uuid>,
    importance: Importance,
    discarded: bool,
}

impl Trace {
    /// Begins to trace a request, where the deployment keeps traces.
    pub fn begin(
        platform: &Arc<Platform>,
        tenant: TenantId,
        correlation_id: CorrelationId,
        endpoint: impl FnOnce() -> TracedEndpoint,
    ) -> Self {
        if !platform.traces.is_on() {
            return Self(None);
        }
        Self(Some(Arc::new(Recording {
            platform: Arc::clone(platform),
            tenant,
            correlation_id,
            endpoint: endpoint(),
            began_at: platform.clock.now(),
            taken: Mutex::default(),
        })))
    }

    /// No trace, for work that no request asks for.
    pub const fn off() -> Self {
        Self(None)
    }

    /// Whether anything is recorded: for facts that cost something to gather.
    pub const fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Records a decision.
    pub fn record(&self, decision: Decision) {
        let Some(recording) = &self.0 else { return };
        let now = recording.platform.clock.now();
        let mut taken = recording.taken();
        if taken.decisions.len() < MOST_DECISIONS {
            taken.decisions.push((now, decision));
        }
    }

    /// Records that `step` refuses the request, if it does, and gives the outcome back.
    pub fn judged<T, E: Refusal>(&self, step: Step, outcome: Result<T, E>) -> Result<T, E> {
        if let Err(refusal) = &outcome {
            self.record(Decision::refused_with(step, refusal));
        }
        outcome
    }

    /// The request belongs to a journey.
    pub fn of_journey(&self, id: JourneyId) {
        self.belongs_to(id.uuid());
    }

    /// The request belongs to the sign-in that a grant stands on: of a derived grant, the one that it is derived from.
    pub fn of_grant(&self, id: GrantId) {
        self.belongs_to(id.uuid());
    }

    /// The request belongs to what is known by the SHA-256 of a secret: a device code, a pushed request. The hash tells as little
    /// as where it is stored already.
    pub fn of_hash(&self, hash: &[u8; 32]) {
        let mut bytes = [0; 16];
        for (byte, of_hash) in bytes.iter_mut().zip(hash) {
            *byte = *of_hash;
        }
        self.belongs_to(uuid::Builder::from_custom_bytes(bytes).into_uuid());
    }

    fn belongs_to(&self, id: Uuid) {
        let Some(recording) = &self.0 else { return };
        let mut taken = recording.taken();
        if !taken.sign_ins.contains(&id) && taken.sign_ins.len() < MOST_SIGN_INS {
            taken.sign_ins.push(id);
        }
    }

    /// Somebody has proven something: these traces are not crowded out by those of anybody's requests.
    pub fn is_proven(&self) {
        self.set(Importance::Proven);
    }

    /// Machines do this all day, and it went well: these traces crowd out no others.
    pub fn is_routine(&self) {
        self.set(Importance::Routine);
    }

    fn set(&self, importance: Importance) {
        if let Some(recording) = &self.0 {
            recording.taken().importance = importance;
        }
    }

    /// How many decisions are recorded so far.
    pub(crate) fn decided(&self) -> usize {
        self.0.as_ref().map_or(0, |recording| recording.taken().decisions.len())
    }

    /// Forgets what was recorded after the first `decided` decisions: it has not come to pass.
    pub(crate) fn forget_after(&self, decided: usize) {
        if let Some(recording) = &self.0 {
            recording.taken().decisions.truncate(decided);
        }
    }

    /// Forgets the request: whoever asks again and again whether something has happened decides nothing.
    pub fn discard(&self) {
        if let Some(recording) = &self.0 {
            recording.taken().discarded = true;
        }
    }
}

impl Recording {
    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let taken = std::mem::take(self.taken.get_mut().unwrap_or_else(PoisonError::into_inner));
        if taken.discarded || taken.decisions.is_empty() {
            return;
        }
        self.platform.traces.keep(Recorded {
            tenant: self.tenant,
            correlation_id: self.correlation_id,
            began_at: self.began_at,
            endpoint: TracedEndpoint { method: self.endpoint.method, route: std::mem::take(&mut self.endpoint.route) },
            sign_ins: taken.sign_ins,
            decisions: taken.decisions,
            importance: taken.importance,
        });
    }
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trace").field("on", &self.is_on()).finish_non_exhaustive()
    }
}
