//! What people have answered on journeys, where it is too large for the journey's cookie (decisions.md 5), sealed.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::JourneyId};

// The same answers of a journey have the same tag, which the column has always been named a hash for.
static KEEP: Sql = Sql::tenant(
    "journey_answers.keep",
    "INSERT INTO journey_answers (tenant_id, journey_id, answers_hash, sealed, expires_at) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (tenant_id, journey_id, answers_hash) DO NOTHING",
);
static FIND: Sql = Sql::tenant(
    "journey_answers.find",
    "SELECT sealed FROM journey_answers WHERE tenant_id = $1 AND journey_id = $2 AND answers_hash = $3",
);

pub(crate) static ALL: &[&Sql] = &[&KEEP, &FIND];

/// Keeps a journey's sealed answers until `expires_at`.
pub fn keep(journey: JourneyId, tag: &[u8; 32], sealed: &[u8], expires_at: Timestamp) -> Statement {
    KEEP.with([journey.into(), tag.as_slice().into(), sealed.into(), expires_at.into()])
}

/// The journey's sealed answers with this tag. Their expiry is that of the journey.
pub async fn find(tenant: &TenantReader, journey: JourneyId, tag: &[u8; 32]) -> Result<Option<Vec<u8>>, StorageError> {
    tenant
        .one(FIND.with([journey.into(), tag.as_slice().into()]))
        .await?
        .map(|row| row.bytes(0).map(<[u8]>::to_vec))
        .transpose()
}
