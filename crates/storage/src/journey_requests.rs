//! Authorization requests too large for the journey's cookie (decisions.md 5), sealed.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::JourneyId};

static INSERT: Sql = Sql::tenant(
    "journey_requests.insert",
    "INSERT INTO journey_requests (tenant_id, journey_id, sealed, expires_at) VALUES ($1, $2, $3, $4)",
);
static FIND: Sql = Sql::tenant(
    "journey_requests.find",
    "SELECT sealed FROM journey_requests WHERE tenant_id = $1 AND journey_id = $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &FIND];

/// Keeps a journey's sealed request until `expires_at`.
pub fn insert(journey: JourneyId, sealed: &[u8], expires_at: Timestamp) -> Statement {
    INSERT.with([journey.into(), sealed.into(), expires_at.into()])
}

/// The journey's sealed request. Its expiry is inside the seal.
pub async fn find(tenant: &TenantReader, journey: JourneyId) -> Result<Option<Vec<u8>>, StorageError> {
    tenant.one(FIND.with([journey.into()])).await?.map(|row| row.bytes(0).map(<[u8]>::to_vec)).transpose()
}
