//! Devices that wait for their owners (RFC 8628).

use crate::{
    StorageError, document, grants,
    reader::{PlatformReader, TenantReader},
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::TenantId,
    token::{Approval, Decision, DeviceAuthorization},
};

/// The most tenants that may have given out a user code of one tag at the same time.
pub const MOST_CANDIDATES: usize = 100;

/// The columns of [`read`], in its order.
macro_rules! columns {
    () => {
        "device_code_hash, user_code_mac, user_code_tag, app_id, platform, scope, issuer, state, approval, requested_at, \
         expires_at"
    };
}

static INSERT: Sql = Sql::tenant(
    "device_codes.insert",
    concat!(
        "INSERT INTO device_codes (tenant_id, ",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', NULL, $9, $10)"
    ),
);
static BY_DEVICE_CODE: Sql = Sql::tenant(
    "device_codes.by_device_code",
    concat!("SELECT ", columns!(), " FROM device_codes WHERE tenant_id = $1 AND device_code_hash = $2"),
);
static BY_USER_CODE: Sql = Sql::tenant(
    "device_codes.by_user_code",
    concat!("SELECT ", columns!(), " FROM device_codes WHERE tenant_id = $1 AND user_code_mac = $2"),
);
static CANDIDATES: Sql = Sql::platform(
    "device_codes.candidates",
    "SELECT DISTINCT tenant_id FROM device_codes WHERE user_code_tag = $1 AND expires_at > $2 LIMIT 100",
);
static APPROVE: Sql = Sql::tenant(
    "device_codes.approve",
    "UPDATE device_codes SET state = 'approved', approval = $3 \
     WHERE tenant_id = $1 AND device_code_hash = $2 AND state = 'pending' AND expires_at > $4",
);
static DENY: Sql = Sql::tenant(
    "device_codes.deny",
    "UPDATE device_codes SET state = 'denied' \
     WHERE tenant_id = $1 AND device_code_hash = $2 AND state = 'pending' AND expires_at > $3",
);
static REDEEM: Sql = Sql::tenant(
    "device_codes.redeem",
    "UPDATE device_codes SET state = 'redeemed', approval = NULL \
     WHERE tenant_id = $1 AND device_code_hash = $2 AND state = 'approved' AND expires_at > $3",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &BY_DEVICE_CODE, &BY_USER_CODE, &CANDIDATES, &APPROVE, &DENY, &REDEEM];

/// Begins to wait; what it waits for is not decided yet, whatever `authorization` says. Collides when the user code is out
/// already.
pub fn insert(authorization: &DeviceAuthorization) -> Statement {
    INSERT.with([
        authorization.device_code_hash.into(),
        authorization.user_code_mac.into(),
        authorization.user_code_tag.into(),
        authorization.app_id.into(),
        grants::platform_name(authorization.platform).into(),
        authorization.scope.as_str().into(),
        authorization.issuer.as_str().into(),
        authorization.requested_at.into(),
        authorization.expires_at.into(),
    ])
}

/// The owner agrees: one row while nobody has answered and the code counts.
pub fn approve(device_code_hash: &[u8; 32], approval: &Approval, now: Timestamp) -> Statement {
    APPROVE.with([(*device_code_hash).into(), document::value(approval), now.into()])
}

/// The owner refuses: one row while nobody has answered and the code counts.
pub fn deny(device_code_hash: &[u8; 32], now: Timestamp) -> Statement {
    DENY.with([(*device_code_hash).into(), now.into()])
}

/// The device takes its tokens: one row, once.
pub fn redeem(device_code_hash: &[u8; 32], now: Timestamp) -> Statement {
    REDEEM.with([(*device_code_hash).into(), now.into()])
}

/// The authorization of a device code, expired or not.
pub async fn by_device_code(
    tenant: &TenantReader,
    device_code_hash: &[u8; 32],
) -> Result<Option<DeviceAuthorization>, StorageError> {
    tenant.one(BY_DEVICE_CODE.with([(*device_code_hash).into()])).await?.as_ref().map(read).transpose()
}

/// The authorization of a user code, expired or not.
pub async fn by_user_code(
    tenant: &TenantReader,
    user_code_mac: &[u8; 32],
) -> Result<Option<DeviceAuthorization>, StorageError> {
    tenant.one(BY_USER_CODE.with([(*user_code_mac).into()])).await?.as_ref().map(read).transpose()
}

/// The tenants that have given out a user code of this tag, at most [`MOST_CANDIDATES`]. Which of them gave out a code, its
/// keyed hash tells.
pub async fn candidates(platform: &PlatformReader, tag: i64, now: Timestamp) -> Result<Vec<TenantId>, StorageError> {
    let rows = platform.all(CANDIDATES.with([tag.into(), now.into()])).await?;
    rows.iter().map(|row| row.id(0)).collect()
}

fn read(row: &Row) -> Result<DeviceAuthorization, StorageError> {
    let decision = match (row.text(7)?, document::read_opt::<Approval>(row, 8)?) {
        ("pending", None) => Decision::Pending,
        ("approved", Some(approval)) => Decision::Approved(approval),
        ("denied", None) => Decision::Denied,
        ("redeemed", None) => Decision::Redeemed,
        _ => return Err(row.malformed()),
    };
    Ok(DeviceAuthorization {
        device_code_hash: row.hash(0)?,
        user_code_mac: row.hash(1)?,
        user_code_tag: row.integer(2)?,
        app_id: row.id(3)?,
        platform: grants::platform_named(row.text(4)?).ok_or_else(|| row.malformed())?,
        scope: row.text(5)?.to_owned(),
        issuer: row.text(6)?.to_owned(),
        decision,
        requested_at: row.timestamp(9)?,
        expires_at: row.timestamp(10)?,
    })
}
