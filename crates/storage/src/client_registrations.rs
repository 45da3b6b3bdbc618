//! What clients that registered themselves say of themselves, beside their applications: their registration endpoint reads it, and the
//! pages that ask people what they may do.

use crate::{
    StorageError, document,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::ids::ApplicationId;
use vestibule_protocol::registration::ClientMetadata;

static INSERT: Sql = Sql::tenant(
    "client_registrations.insert",
    "INSERT INTO client_registrations (tenant_id, application_id, metadata) VALUES ($1, $2, $3)",
);
static UPDATE: Sql = Sql::tenant(
    "client_registrations.update",
    "UPDATE client_registrations SET metadata = $3 WHERE tenant_id = $1 AND application_id = $2",
);
static DELETE: Sql = Sql::tenant(
    "client_registrations.delete",
    "DELETE FROM client_registrations WHERE tenant_id = $1 AND application_id = $2",
);
static BY_ID: Sql = Sql::tenant(
    "client_registrations.by_id",
    "SELECT metadata FROM client_registrations WHERE tenant_id = $1 AND application_id = $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &UPDATE, &DELETE, &BY_ID];

/// Keeps what a new client says of itself. Collides with what is kept of it already.
pub fn insert(application: ApplicationId, metadata: &ClientMetadata) -> Statement {
    INSERT.with([application.into(), document::value(metadata)])
}

/// Replaces it: one row, or none.
pub fn update(application: ApplicationId, metadata: &ClientMetadata) -> Statement {
    UPDATE.with([application.into(), document::value(metadata)])
}

/// Forgets it: one row, or none.
pub fn delete(application: ApplicationId) -> Statement {
    DELETE.with([application.into()])
}

/// What the client of this application says of itself.
pub async fn by_id(tenant: &TenantReader, application: ApplicationId) -> Result<Option<ClientMetadata>, StorageError> {
    tenant.one(BY_ID.with([application.into()])).await?.map(|row| document::read(&row, 0)).transpose()
}
