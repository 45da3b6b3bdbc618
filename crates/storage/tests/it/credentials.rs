//! Rows to try the store on: password credentials, whose `set_at` serves as a counter, and devices beside them.

use uuid::Uuid;
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    clock::{Clock, Timestamp},
    ids::{CorrelationId, LogId, TenantId, UserId},
};
use vestibule_storage::{ChangeSet, Sql, Statement, Storage};
use vestibule_testkit::{clock::TestClock, randomness::SystemRandomness};

static INSERT: Sql = Sql::tenant(
    "test.insert",
    "INSERT INTO password_credentials (tenant_id, user_id, hash, set_at) VALUES ($1, $2, $3, 0)",
);
static INSERT_DEVICE: Sql = Sql::tenant(
    "test.insert_device",
    "INSERT INTO known_devices (tenant_id, device_hash, user_id, last_used_at) VALUES ($1, $3, $2, 0)",
);
static COUNT_UP: Sql = Sql::tenant(
    "test.count_up",
    "UPDATE password_credentials SET set_at = set_at + 1 WHERE tenant_id = $1 AND user_id = $2",
);
static COUNT_FROM: Sql = Sql::tenant(
    "test.count_from",
    "UPDATE password_credentials SET set_at = set_at + 1 WHERE tenant_id = $1 AND user_id = $2 AND set_at = $3",
);
static DELETE: Sql =
    Sql::tenant("test.delete", "DELETE FROM password_credentials WHERE tenant_id = $1 AND user_id = $2");
static COUNTED: Sql =
    Sql::tenant("test.counted", "SELECT set_at FROM password_credentials WHERE tenant_id = $1 AND user_id = $2");
static ALL: Sql =
    Sql::tenant("test.all", "SELECT user_id, hash FROM password_credentials WHERE tenant_id = $1 ORDER BY user_id");
static DEVICES: Sql =
    Sql::tenant("test.devices", "SELECT user_id FROM known_devices WHERE tenant_id = $1 ORDER BY user_id");

/// Why a test's set was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reason {
    First,
    Second,
}

pub(crate) fn tenant() -> TenantId {
    TenantId::random(&SystemRandomness)
}

pub(crate) fn user() -> UserId {
    UserId::random(&SystemRandomness)
}

/// A set without a log row.
pub(crate) fn keyed(tenant: TenantId) -> ChangeSet<Reason> {
    let now = TestClock::default().now();
    ChangeSet::keyed(tenant, LogId::at(now, &SystemRandomness), now)
}

pub(crate) fn event() -> AuditEvent {
    let at = TestClock::default().now();
    AuditEvent {
        id: LogId::at(at, &SystemRandomness),
        at,
        kind: EventKind::SignedIn,
        correlation_id: CorrelationId::random(&SystemRandomness),
        user_id: Some(user()),
        app_id: None,
        session_id: None,
        address: Some([192, 0, 2, 1].into()),
        detail: "test",
    }
}

pub(crate) fn insert(user: UserId, hash: &str) -> Statement {
    INSERT.with([user.into(), hash.into()])
}

pub(crate) fn insert_device(user: UserId, hash: &[u8]) -> Statement {
    INSERT_DEVICE.with([user.into(), hash.into()])
}

pub(crate) fn count_up(user: UserId) -> Statement {
    COUNT_UP.with([user.into()])
}

pub(crate) fn count_from(user: UserId, count: i64) -> Statement {
    COUNT_FROM.with([user.into(), count.into()])
}

pub(crate) fn delete(user: UserId) -> Statement {
    DELETE.with([user.into()])
}

/// A statement that every engine refuses, though it can be prepared.
pub(crate) fn fail() -> Statement {
    static FAIL: Sql = Sql::tenant(
        "test.fail",
        "INSERT INTO password_credentials (tenant_id, user_id, hash, set_at) VALUES ($1, $2, NULL, 0)",
    );
    FAIL.with([user().into()])
}

/// How far the user's counter has come; `None` without a row.
pub(crate) async fn counted(storage: &Storage, tenant: TenantId, user: UserId) -> Option<i64> {
    let row = storage.tenant(tenant).one(COUNTED.with([user.into()])).await.unwrap();
    row.map(|row| row.integer(0).unwrap())
}

/// The tenant's users that have a credential, in order.
pub(crate) async fn users(storage: &Storage, tenant: TenantId) -> Vec<UserId> {
    let rows = storage.tenant(tenant).list(ALL.with([])).await.unwrap();
    rows.iter().map(|row| row.id(0).unwrap()).collect()
}

/// The tenant's users that have a device, in order.
pub(crate) async fn device_users(storage: &Storage, tenant: TenantId) -> Vec<UserId> {
    let rows = storage.tenant(tenant).list(DEVICES.with([])).await.unwrap();
    rows.iter().map(|row| row.id(0).unwrap()).collect()
}

/// The ids of the tenant's log rows.
pub(crate) async fn events(storage: &Storage, tenant: TenantId) -> Vec<(Uuid, Timestamp)> {
    static EVENTS: Sql = Sql::tenant("test.events", "SELECT event_id, at FROM audit_events WHERE tenant_id = $1");
    let rows = storage.tenant(tenant).all(EVENTS.with([])).await.unwrap();
    rows.iter().map(|row| (row.uuid(0).unwrap(), row.timestamp(1).unwrap())).collect()
}
