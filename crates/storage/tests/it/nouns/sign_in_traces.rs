//! Traces of requests: found by correlation id and sign-in, of one tenant, and never more than enough.

use super::arrange::{apply, at, fresh, tenant};
use uuid::Uuid;
use vestibule_domain::ids::{CorrelationId, LogId, TenantId};
use vestibule_storage::{
    Storage, expiry,
    sign_in_traces::{self, MOST_KEPT, SignInTrace},
};

fn a_trace(sign_in_id: Uuid, correlation_id: CorrelationId) -> SignInTrace {
    SignInTrace {
        sign_in_id,
        trace_id: LogId::from_uuid(fresh()),
        correlation_id,
        at: at(0),
        document: "{}".to_owned(),
    }
}

async fn ids(storage: &Storage, tenant: TenantId, correlation: CorrelationId, second: i64) -> Vec<LogId> {
    let reader = storage.tenant(tenant);
    let found = sign_in_traces::of_correlation(&reader, correlation, at(second), 1_000).await.unwrap();
    found.iter().map(|trace| trace.trace_id).collect()
}

async fn a_trace_is_found_by_its_correlation_id_and_its_sign_in_the_newest_first(storage: Storage) {
    let (tenant, sign_in, correlation) = (tenant(), fresh(), CorrelationId::from_uuid(fresh()));
    let [first, second] = [a_trace(sign_in, correlation), a_trace(sign_in, correlation)];
    let elsewhere = a_trace(sign_in, CorrelationId::from_uuid(fresh()));
    let all = [&first, &second, &elsewhere].map(|trace| sign_in_traces::insert(trace.clone(), at(60)));
    apply(&storage, tenant, all).await;
    assert_eq!(ids(&storage, tenant, correlation, 0).await, [second.trace_id, first.trace_id]);
    let reader = storage.tenant(tenant);
    let of_sign_in = sign_in_traces::of_sign_in(&reader, sign_in, at(0), 1_000).await.unwrap();
    assert_eq!(of_sign_in, [elsewhere, second.clone(), first]);
    assert_eq!(sign_in_traces::of_sign_in(&reader, sign_in, at(0), 1).await.unwrap().len(), 1);
}

async fn no_tenant_finds_anothers(storage: Storage) {
    let (owner, other, correlation) = (tenant(), tenant(), CorrelationId::from_uuid(fresh()));
    let trace = a_trace(fresh(), correlation);
    apply(&storage, owner, [sign_in_traces::insert(trace.clone(), at(60))]).await;
    assert!(ids(&storage, other, correlation, 0).await.is_empty());
    let reader = storage.tenant(other);
    assert!(sign_in_traces::of_sign_in(&reader, trace.sign_in_id, at(0), 10).await.unwrap().is_empty());
    // Nor does trimming reach across.
    apply(&storage, other, [sign_in_traces::trim_correlation(correlation)]).await;
    assert_eq!(ids(&storage, owner, correlation, 0).await, [trace.trace_id]);
}

async fn what_has_expired_is_not_shown_and_then_swept(storage: Storage) {
    let (tenant, correlation) = (tenant(), CorrelationId::from_uuid(fresh()));
    let [short, long] = [a_trace(fresh(), correlation), a_trace(fresh(), correlation)];
    let rows = [(short, 10), (long.clone(), 20)].map(|(trace, end)| sign_in_traces::insert(trace, at(end)));
    apply(&storage, tenant, rows).await;
    assert_eq!(ids(&storage, tenant, correlation, 9).await.len(), 2);
    assert_eq!(ids(&storage, tenant, correlation, 10).await, [long.trace_id]);
    let due = expiry::due(&storage.platform(), at(10)).await.unwrap();
    apply(&storage, tenant, due).await;
    assert_eq!(ids(&storage, tenant, correlation, 0).await, [long.trace_id]);
}

async fn trimming_leaves_the_newest(storage: Storage) {
    let (tenant, sign_in, correlation) = (tenant(), fresh(), CorrelationId::from_uuid(fresh()));
    let traces: Vec<_> = (0..MOST_KEPT + 7).map(|_| a_trace(sign_in, correlation)).collect();
    for some in traces.chunks(100) {
        apply(&storage, tenant, some.iter().map(|trace| sign_in_traces::insert(trace.clone(), at(60)))).await;
    }
    apply(&storage, tenant, [sign_in_traces::trim_correlation(correlation)]).await;
    let left = ids(&storage, tenant, correlation, 0).await;
    let newest: Vec<_> = traces.iter().rev().take(MOST_KEPT).map(|trace| trace.trace_id).collect();
    assert_eq!(left, newest);
    let more: Vec<_> = (0..3).map(|_| a_trace(sign_in, CorrelationId::from_uuid(fresh()))).collect();
    apply(&storage, tenant, more.iter().map(|trace| sign_in_traces::insert(trace.clone(), at(60)))).await;
    apply(&storage, tenant, [sign_in_traces::trim_sign_in(sign_in)]).await;
    assert_eq!(ids(&storage, tenant, correlation, 0).await.len(), MOST_KEPT - 3);
    // What is few enough stays whole.
    apply(&storage, tenant, [sign_in_traces::trim_sign_in(sign_in)]).await;
    assert_eq!(ids(&storage, tenant, correlation, 0).await.len(), MOST_KEPT - 3);
}

on_both_engines! {
    a_trace_is_found_by_its_correlation_id_and_its_sign_in_the_newest_first,
    no_tenant_finds_anothers,
    what_has_expired_is_not_shown_and_then_swept,
    trimming_leaves_the_newest,
}
