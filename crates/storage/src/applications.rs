//! Applications, each a document.

use crate::{
    StorageError,
    document::{self, Versioned},
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use uuid::Uuid;
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    ids::{AppId, ApplicationId},
};

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
static EDITIONS: Sql = Sql::tenant(
    "applications.editions",
    "SELECT application_id, app_id, version, created_at FROM applications WHERE tenant_id = $1 \
     ORDER BY created_at, application_id",
);
static BEHIND: Sql = Sql::tenant(
    "applications.behind",
    "SELECT application_id, document FROM applications WHERE tenant_id = $1 AND application_id > $2 \
     ORDER BY application_id LIMIT $3",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &UPDATE, &DELETE, &BY_ID, &OF_TENANT, &EDITIONS, &BEHIND];

/// How many documents are held as text at the same time.
const AT_ONCE: i64 = 64;

/// What of an application is stored: whoever has read its document under this name has no need to read it again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edition {
    /// The object id.
    pub id: ApplicationId,
    /// The client id.
    pub app_id: AppId,
    /// The version of the row.
    pub version: i64,
    /// When the row was written first.
    pub created_at: Timestamp,
}

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

/// What is stored of the tenant's applications, the oldest first, without their documents.
pub async fn editions(tenant: &TenantReader) -> Result<Vec<Edition>, StorageError> {
    let rows = tenant.all(EDITIONS.with([])).await?;
    let edition = |row: &Row| {
        let (version, created_at) = (row.integer(2)?, row.timestamp(3)?);
        Ok(Edition { id: row.id(0)?, app_id: row.id(1)?, version, created_at })
    };
    rows.iter().map(edition).collect()
}

/// Hands out each application of the tenant, by object id. Never are more than a few held as text, so that reading many costs little
/// memory beside what becomes of them.
pub async fn each(tenant: &TenantReader, mut take: impl FnMut(Application) + Send) -> Result<(), StorageError> {
    let mut last = ApplicationId::from_uuid(Uuid::nil());
    loop {
        let rows = tenant.all(BEHIND.with([last.into(), AT_ONCE.into()])).await?;
        let Some(furthest) = rows.last() else { return Ok(()) };
        last = furthest.id(0)?;
        for row in &rows {
            take(document::read(row, 1)?);
        }
    }
}
