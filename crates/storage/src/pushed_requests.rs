//! Pushed authorization requests (RFC 9126), sealed, until they are answered or expire.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::AppId};

static INSERT: Sql = Sql::tenant(
    "pushed_requests.insert",
    "INSERT INTO pushed_requests (tenant_id, request_hash, app_id, sealed, expires_at) VALUES ($1, $2, $3, $4, $5)",
);
static FIND: Sql = Sql::tenant(
    "pushed_requests.find",
    "SELECT sealed FROM pushed_requests WHERE tenant_id = $1 AND request_hash = $2 AND app_id = $3 AND expires_at > $4",
);
static REMOVE: Sql = Sql::tenant(
    "pushed_requests.remove",
    "DELETE FROM pushed_requests WHERE tenant_id = $1 AND request_hash = $2 AND app_id = $3",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &FIND, &REMOVE];

/// Keeps a client's sealed request under the hash of its name until `expires_at`.
pub fn insert(request_hash: &[u8; 32], app: AppId, sealed: &[u8], expires_at: Timestamp) -> Statement {
    INSERT.with([request_hash.as_slice().into(), app.into(), sealed.into(), expires_at.into()])
}

/// The sealed request, if it is this client's and counts now.
pub async fn find(
    tenant: &TenantReader,
    request_hash: &[u8; 32],
    app: AppId,
    now: Timestamp,
) -> Result<Option<Vec<u8>>, StorageError> {
    let found = tenant.one(FIND.with([request_hash.as_slice().into(), app.into(), now.into()])).await?;
    found.map(|row| row.bytes(0).map(<[u8]>::to_vec)).transpose()
}

/// Takes away a request of this client that has been answered.
pub fn remove(request_hash: &[u8; 32], app: AppId) -> Statement {
    REMOVE.with([request_hash.as_slice().into(), app.into()])
}
