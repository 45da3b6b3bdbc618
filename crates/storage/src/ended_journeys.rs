//! Journeys that have ended: each ends once (decisions.md 6).

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::JourneyId};

static END: Sql = Sql::tenant(
    "ended_journeys.end",
    "INSERT INTO ended_journeys (tenant_id, journey_id, expires_at) VALUES ($1, $2, $3)",
);
static FIND: Sql = Sql::tenant(
    "ended_journeys.find",
    "SELECT expires_at FROM ended_journeys WHERE tenant_id = $1 AND journey_id = $2",
);

pub(crate) static ALL: &[&Sql] = &[&END, &FIND];

/// Ends the journey. Collides when it has ended before. `expires_at`: no sooner than the sealed journey's own expiry.
pub fn end(journey: JourneyId, expires_at: Timestamp) -> Statement {
    END.with([journey.into(), expires_at.into()])
}

/// Whether the journey has ended.
pub async fn has_ended(tenant: &TenantReader, journey: JourneyId) -> Result<bool, StorageError> {
    Ok(tenant.one(FIND.with([journey.into()])).await?.is_some())
}
