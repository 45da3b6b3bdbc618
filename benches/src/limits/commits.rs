//! Durable commits through the embedded store: the writes of a refresh, without the rest of it.

use super::{Reading, SystemClock};
use crate::stopwatch;
use anyhow::{Context as _, Result, anyhow};
use futures_util::future::try_join_all;
use std::{cell::Cell, path::Path, sync::Arc, time::Duration};
use uuid::Uuid;
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    clock::Clock as _,
    ids::{AppId, CorrelationId, GrantId, LogId, SessionId, TenantId, UserId},
};
use vestibule_storage::{ChangeSet, Place, Sql, Storage, StoreConfig, Value};
use vestibule_testkit::randomness::SystemRandomness;

static INSERT: Sql = Sql::tenant(
    "bench.insert_grant",
    "INSERT INTO grants (tenant_id, grant_id, app_id, user_id, session_id, platform, scope, authenticated_at, methods, issuer, \
     security_version, created_at, generation, rotated_at, refresh_expires_at, expires_at) \
     VALUES ($1, $2, $3, $4, $5, 'web', 'openid', $6, 'pwd', 'http://localhost', 1, $6, 0, $6, $7, $7)",
);

static ROTATE: Sql = Sql::tenant(
    "bench.rotate_grant",
    "UPDATE grants SET generation = generation + 1, rotated_at = $4 WHERE tenant_id = $1 AND grant_id = $2 AND generation = $3 \
     AND revoked_at IS NULL",
);

/// A grant was not there, or not as it was left.
#[derive(Debug)]
struct Moved;

/// `concurrency` rotations at a time, each of its own grant, each waiting for its commit.
pub(super) fn commit(directory: &Path, concurrency: u16, duration: Duration) -> Result<Reading> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let file = directory.join(format!("commits-{}.db", Uuid::from_u128(stopwatch::since_epoch().as_nanos())));
        let storage = Storage::open(StoreConfig::new(Place::File(file), Arc::new(SystemRandomness))).await?;
        storage.migrate(&SystemClock).await?;
        let reading = rotate_all(&storage, concurrency, duration).await;
        storage.close().await;
        reading
    })
}

async fn rotate_all(storage: &Storage, concurrency: u16, duration: Duration) -> Result<Reading> {
    let tenant = TenantId::random(&SystemRandomness);
    let grants: Vec<_> = (0..concurrency).map(|_| GrantId::random(&SystemRandomness)).collect();
    for grant in &grants {
        let now = SystemClock.now();
        let insert = INSERT.with([
            (*grant).into(),
            AppId::random(&SystemRandomness).into(),
            UserId::random(&SystemRandomness).into(),
            SessionId::random(&SystemRandomness).into(),
            now.into(),
            now.plus(Duration::from_hours(24)).into(),
        ]);
        let set = ChangeSet::keyed(tenant, LogId::at(now, &SystemRandomness), now).one_or(insert, Moved);
        storage.commit(set).await.map_err(|error| anyhow!("{error:?}"))?;
    }
    let operations = Cell::new(0);
    let began = stopwatch::now();
    let over = || stopwatch::now().saturating_duration_since(began) >= duration;
    try_join_all(grants.iter().map(|grant| async {
        let mut generation = 0;
        while !over() {
            rotate(storage, tenant, *grant, generation).await?;
            generation += 1;
            operations.set(operations.get() + 1);
        }
        anyhow::Ok(())
    }))
    .await?;
    let seconds = stopwatch::now().saturating_duration_since(began).as_secs_f64();
    Ok(Reading { operations: operations.get(), seconds })
}

async fn rotate(storage: &Storage, tenant: TenantId, grant: GrantId, generation: i64) -> Result<()> {
    let now = SystemClock.now();
    let event = AuditEvent {
        id: LogId::at(now, &SystemRandomness),
        at: now,
        kind: EventKind::TokenRefreshed,
        correlation_id: CorrelationId::random(&SystemRandomness),
        user_id: None,
        app_id: None,
        session_id: None,
        address: None,
        detail: "",
    };
    let rotation = ROTATE.with([grant.into(), Value::Integer(generation), now.into()]);
    let set = ChangeSet::recorded(tenant, event).one_or(rotation, Moved);
    storage.commit(set).await.map_err(|error| anyhow!("{error:?}")).context("a rotation")
}
