//! Terms of use and the like, each version a document that never changes.

use crate::{
    StorageError, document,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    terms::{TermsDocument, TermsName},
};

static INSERT: Sql = Sql::tenant(
    "terms_documents.insert",
    "INSERT INTO terms_documents (tenant_id, name, terms_version, document, created_at) VALUES ($1, $2, $3, $4, $5)",
);
static REMOVE: Sql =
    Sql::tenant("terms_documents.remove", "DELETE FROM terms_documents WHERE tenant_id = $1 AND name = $2");
static VERSION: Sql = Sql::tenant(
    "terms_documents.version",
    "SELECT document FROM terms_documents WHERE tenant_id = $1 AND name = $2 AND terms_version = $3",
);
static CURRENT: Sql = Sql::tenant(
    "terms_documents.current",
    "SELECT t.document FROM terms_documents t WHERE t.tenant_id = $1 AND NOT EXISTS (\
     SELECT 1 FROM terms_documents n WHERE n.tenant_id = $1 AND n.name = t.name AND n.terms_version > t.terms_version) \
     ORDER BY t.name",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &REMOVE, &VERSION, &CURRENT];

/// Adds a version of a document. Collides where that version is there.
pub fn insert(terms: &TermsDocument, now: Timestamp) -> Statement {
    INSERT.with([terms.name.as_str().into(), i64::from(terms.version).into(), document::value(terms), now.into()])
}

/// Takes every version of a document away. Who has agreed to it stays on record.
pub fn remove(name: &TermsName) -> Statement {
    REMOVE.with([name.as_str().into()])
}

/// One version of a document.
pub async fn version(
    tenant: &TenantReader,
    name: &TermsName,
    version: u32,
) -> Result<Option<TermsDocument>, StorageError> {
    let row = tenant.one(VERSION.with([name.as_str().into(), i64::from(version).into()])).await?;
    row.map(|row| document::read(&row, 0)).transpose()
}

/// Every document of the tenant at its highest version, by name.
pub async fn current(tenant: &TenantReader) -> Result<Vec<TermsDocument>, StorageError> {
    tenant.all(CURRENT.with([])).await?.iter().map(|row| document::read(row, 0)).collect()
}
