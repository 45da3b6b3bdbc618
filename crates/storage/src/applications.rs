//! Applications, each a document.

use crate::{
    StorageError,
    document::{self, Versioned},
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{application::Application, clock::Timestamp, ids::ApplicationId};

static INSERT: Sql = Sql::tenant(
    "applications.insert",
    "INSERT INTO applications (tenant_id, application_id, app_id, document, version, created_at) \
     VALUES ($1, $2, $3, $4, 1, $5)",
);
static UPDATE: Sql = Sql::tenant(
    "applications.update",
    "UPDATE applications SET document = $4, version = version + 1 \
     WHERE tenant_id = $1 AND application_id = $2 AND version = $3",
);
static DELETE: Sql = Sql::tenant(
    "applications.delete",
    "DELETE FROM applications WHERE tenant_id = $1 AND application_id = $2 AND version = $3",
);
static BY_ID: Sql = Sql::tenant(
    "applications.by_id",
    "SELECT document, version FROM applications WHERE tenant_id = $1 AND application_id = $2",
);
static OF_TENANT: Sql = Sql::tenant(
    "applications.all",
    "SELECT document FROM applications WHERE tenant_id = $1 ORDER BY created_at, application_id",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &UPDATE, &DELETE, &BY_ID, &OF_TENANT];

/// Registers the application, at version 1. Collides with another of its id or client id.
pub fn insert(application: &Application, created_at: Timestamp) -> Statement {
    INSERT.with([application.id.into(), application.app_id.into(), document::value(application), created_at.into()])
}

/// Replaces the application if its row still has `version`; one row, or none. The client id never changes.
pub fn update(application: &Application, version: i64) -> Statement {
    UPDATE.with([application.id.into(), version.into(), document::value(application)])
}

/// Takes the application away if its row still has `version`; one row, or none. Nothing that names it counts any more: its id
/// never comes back.
pub fn delete(id: ApplicationId, version: i64) -> Statement {
    DELETE.with([id.into(), version.into()])
}

/// The application with the version that an [`update`] must name.
pub async fn by_id(tenant: &TenantReader, id: ApplicationId) -> Result<Option<Versioned<Application>>, StorageError> {
    let row = tenant.one(BY_ID.with([id.into()])).await?;
    row.map(|row| Ok(Versioned { document: document::read(&row, 0)?, version: row.integer(1)? })).transpose()
}

/// All applications of the tenant, the oldest first.
pub async fn all(tenant: &TenantReader) -> Result<Vec<Application>, StorageError> {
    tenant.all(OF_TENANT.with([])).await?.iter().map(|row| document::read(row, 0)).collect()
}
