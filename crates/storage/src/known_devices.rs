//! Devices on which a user has signed in before: a stranger's guesses don't lock them out.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::UserId};

static REMEMBER: Sql = Sql::tenant(
    "known_devices.remember",
    "INSERT INTO known_devices (tenant_id, device_hash, user_id, last_used_at, method) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (tenant_id, device_hash, user_id) DO UPDATE SET last_used_at = excluded.last_used_at, \
     method = excluded.method",
);
static FIND: Sql = Sql::tenant(
    "known_devices.find",
    "SELECT method FROM known_devices WHERE tenant_id = $1 AND device_hash = $2 AND user_id = $3",
);

pub(crate) static ALL: &[&Sql] = &[&REMEMBER, &FIND];

/// Remembers that the user signed in on this device, and by what: an `EmailWay`'s name. `device_hash` is the SHA-256 of the
/// device cookie's value.
pub fn remember(device_hash: &[u8], user: UserId, method: &str, now: Timestamp) -> Statement {
    REMEMBER.with([device_hash.into(), user.into(), now.into(), method.into()])
}

/// By what the user signed in on this device last; `None` if they never did, or it isn't known.
pub async fn last_method(
    tenant: &TenantReader,
    device_hash: &[u8],
    user: UserId,
) -> Result<Option<String>, StorageError> {
    let row = tenant.one(FIND.with([device_hash.into(), user.into()])).await?;
    Ok(row.map(|row| row.text_opt(0).map(|method| method.map(str::to_owned))).transpose()?.flatten())
}

/// Whether the user has signed in on this device before.
pub async fn is_known(tenant: &TenantReader, device_hash: &[u8], user: UserId) -> Result<bool, StorageError> {
    Ok(tenant.one(FIND.with([device_hash.into(), user.into()])).await?.is_some())
}
