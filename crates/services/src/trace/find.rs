//! Finding the trace of a sign-in by the correlation id of any of its requests.

use super::document::{Document, TracedDecision};
use crate::Failure;
use std::collections::BTreeMap;
use uuid::Uuid;
use vestibule_domain::{
    clock::Timestamp,
    ids::{CorrelationId, LogId},
};
use vestibule_storage::{TenantReader, sign_in_traces, sign_in_traces::SignInTrace};

/// Sign-ins that are looked at: a correlation id that comes again and again has more.
const MOST_SIGN_INS: usize = 8;
/// Requests of a correlation id, and of each sign-in, that are looked at: the newest.
const MOST_REQUESTS: u32 = 200;

/// What was decided in one request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TracedRequest {
    /// When it came.
    pub at: Timestamp,
    /// The correlation id that it showed.
    pub correlation_id: CorrelationId,
    /// Its method.
    pub method: String,
    /// Its route, without the tenant.
    pub route: String,
    /// The decisions, in order.
    pub decisions: Vec<TracedDecision>,
}

/// Every request of the sign-ins that a correlation id stands in, in order; empty where nothing is known, or no longer.
pub async fn find(tenant: &TenantReader, id: CorrelationId, now: Timestamp) -> Result<Vec<TracedRequest>, Failure> {
    let mut found = Found::default();
    for trace in sign_in_traces::of_correlation(tenant, id, now, MOST_REQUESTS).await? {
        found.add(trace)?;
    }
    while let Some(sign_in) = found.next_sign_in() {
        for trace in sign_in_traces::of_sign_in(tenant, sign_in, now, MOST_REQUESTS).await? {
            found.add(trace)?;
        }
    }
    let mut requests: Vec<_> = found.requests.into_values().collect();
    // By the moment first: ids are ordered by the millisecond.
    requests.sort_by_key(|request| request.at);
    Ok(requests)
}

/// What was found so far.
#[derive(Default)]
struct Found {
    requests: BTreeMap<LogId, TracedRequest>,
    sign_ins: Vec<Uuid>,
    looked_at: usize,
}

impl Found {
    fn add(&mut self, trace: SignInTrace) -> Result<(), Failure> {
        let document: Document =
            serde_json::from_str(&trace.document).map_err(|_| Failure::Malformed("trace of a sign-in"))?;
        for sign_in in document.with.into_iter().chain(document.of).chain([trace.sign_in_id]) {
            if !self.sign_ins.contains(&sign_in) && self.sign_ins.len() < MOST_SIGN_INS {
                self.sign_ins.push(sign_in);
            }
        }
        if document.of.is_none() {
            let request = TracedRequest {
                at: trace.at,
                correlation_id: trace.correlation_id,
                method: document.method,
                route: document.route,
                decisions: document.decisions,
            };
            self.requests.insert(trace.trace_id, request);
        }
        Ok(())
    }

    fn next_sign_in(&mut self) -> Option<Uuid> {
        let next = self.sign_ins.get(self.looked_at).copied();
        self.looked_at += 1;
        next
    }
}
