//! Attributes that tenants define themselves, each a document.

use crate::{
    StorageError, document,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    attribute::{AttributeDefinition, AttributeDefinitions, CustomAttributeName},
    clock::Timestamp,
};

static PUT: Sql = Sql::tenant(
    "attribute_definitions.put",
    "INSERT INTO attribute_definitions (tenant_id, name_key, document, created_at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (tenant_id, name_key) DO UPDATE SET document = excluded.document",
);
static REMOVE: Sql = Sql::tenant(
    "attribute_definitions.remove",
    "DELETE FROM attribute_definitions WHERE tenant_id = $1 AND name_key = $2",
);
static OF_TENANT: Sql = Sql::tenant(
    "attribute_definitions.all",
    "SELECT document FROM attribute_definitions WHERE tenant_id = $1 ORDER BY created_at, name_key",
);

pub(crate) static ALL: &[&Sql] = &[&PUT, &REMOVE, &OF_TENANT];

/// Adds a definition, or puts it in the place of the one with its name.
pub fn put(definition: &AttributeDefinition, now: Timestamp) -> Statement {
    PUT.with([definition.name.key().into(), document::value(definition), now.into()])
}

/// Takes a definition away; one row, or none. What people have answered stays with them.
pub fn remove(name: &CustomAttributeName) -> Statement {
    REMOVE.with([name.key().into()])
}

/// All definitions of the tenant, the oldest first.
pub async fn all(tenant: &TenantReader) -> Result<AttributeDefinitions, StorageError> {
    let rows = tenant.all(OF_TENANT.with([])).await?;
    let read: Result<Vec<AttributeDefinition>, _> = rows.iter().map(|row| document::read(row, 0)).collect();
    AttributeDefinitions::try_from(read?).map_err(|_| StorageError::Malformed(OF_TENANT.name))
}
