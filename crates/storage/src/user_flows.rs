//! User flows, each a document.

use crate::{
    StorageError,
    document::{self, Versioned},
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, flow::UserFlow, ids::FlowId};

static INSERT: Sql = Sql::tenant(
    "user_flows.insert",
    "INSERT INTO user_flows (tenant_id, flow_id, document, version, created_at) VALUES ($1, $2, $3, 1, $4)",
);
static UPDATE: Sql = Sql::tenant(
    "user_flows.update",
    "UPDATE user_flows SET document = $4, version = version + 1 WHERE tenant_id = $1 AND flow_id = $2 AND version = $3",
);
static BY_ID: Sql =
    Sql::tenant("user_flows.by_id", "SELECT document, version FROM user_flows WHERE tenant_id = $1 AND flow_id = $2");
static OF_TENANT: Sql =
    Sql::tenant("user_flows.all", "SELECT document FROM user_flows WHERE tenant_id = $1 ORDER BY created_at, flow_id");

pub(crate) static ALL: &[&Sql] = &[&INSERT, &UPDATE, &BY_ID, &OF_TENANT];

/// Adds the flow, at version 1.
pub fn insert(flow: &UserFlow, created_at: Timestamp) -> Statement {
    INSERT.with([flow.id.into(), document::value(flow), created_at.into()])
}

/// Replaces the flow if its row still has `version`; one row, or none.
pub fn update(flow: &UserFlow, version: i64) -> Statement {
    UPDATE.with([flow.id.into(), version.into(), document::value(flow)])
}

/// The flow with the version that an [`update`] must name.
pub async fn by_id(tenant: &TenantReader, id: FlowId) -> Result<Option<Versioned<UserFlow>>, StorageError> {
    let row = tenant.one(BY_ID.with([id.into()])).await?;
    row.map(|row| Ok(Versioned { document: document::read(&row, 0)?, version: row.integer(1)? })).transpose()
}

/// All flows of the tenant, the oldest first: that one serves applications that name none.
pub async fn all(tenant: &TenantReader) -> Result<Vec<UserFlow>, StorageError> {
    tenant.all(OF_TENANT.with([])).await?.iter().map(|row| document::read(row, 0)).collect()
}
