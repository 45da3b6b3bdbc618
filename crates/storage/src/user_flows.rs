//! User flows, each a document: the published version, those that it has replaced, and its draft.

use crate::{
    StorageError,
    document::{self, Versioned},
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use std::time::Duration;
use vestibule_domain::{clock::Timestamp, flow::UserFlow, ids::FlowId};

/// The most versions that are listed of a flow.
pub const MOST_LISTED: i64 = 200;
/// The number under which a draft stands.
const DRAFT: i64 = 0;

static INSERT: Sql = Sql::tenant(
    "user_flows.insert",
    "INSERT INTO user_flows (tenant_id, flow_id, document, version, created_at) VALUES ($1, $2, $3, 1, $4)",
);
static UPDATE: Sql = Sql::tenant(
    "user_flows.update",
    "UPDATE user_flows SET document = $4, version = version + 1, published_at = $5 \
     WHERE tenant_id = $1 AND flow_id = $2 AND version = $3",
);
static DELETE: Sql =
    Sql::tenant("user_flows.delete", "DELETE FROM user_flows WHERE tenant_id = $1 AND flow_id = $2 AND version = $3");
static BY_ID: Sql =
    Sql::tenant("user_flows.by_id", "SELECT document, version FROM user_flows WHERE tenant_id = $1 AND flow_id = $2");
static OF_TENANT: Sql = Sql::tenant(
    "user_flows.all",
    "SELECT document, version FROM user_flows WHERE tenant_id = $1 ORDER BY created_at, flow_id",
);
static PUBLISHED: Sql = Sql::tenant(
    "user_flows.published",
    "SELECT document, version, COALESCE(published_at, created_at) FROM user_flows WHERE tenant_id = $1 AND flow_id = $2",
);
static ARCHIVE: Sql = Sql::tenant(
    "user_flows.archive",
    "INSERT INTO user_flow_versions (tenant_id, flow_id, flow_version, document, saved_at, replaced_at) \
     SELECT $1, flow_id, version, document, COALESCE(published_at, created_at), $4 FROM user_flows \
     WHERE tenant_id = $1 AND flow_id = $2 AND version = $3",
);
static REPLACED_SINCE: Sql = Sql::tenant(
    "user_flows.replaced_since",
    "SELECT document, flow_version FROM user_flow_versions WHERE tenant_id = $1 AND replaced_at > $2",
);
static VERSIONS: Sql = Sql::tenant(
    "user_flows.versions",
    "SELECT document, flow_version, saved_at, replaced_at FROM user_flow_versions \
     WHERE tenant_id = $1 AND flow_id = $2 ORDER BY flow_version DESC LIMIT $3",
);
static VERSION: Sql = Sql::tenant(
    "user_flows.version",
    "SELECT document, flow_version, saved_at, replaced_at FROM user_flow_versions \
     WHERE tenant_id = $1 AND flow_id = $2 AND flow_version = $3",
);
static SAVE_DRAFT: Sql = Sql::tenant(
    "user_flows.save_draft",
    "INSERT INTO user_flow_versions (tenant_id, flow_id, flow_version, document, saved_at) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (tenant_id, flow_id, flow_version) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at",
);
static DROP_DRAFT: Sql = Sql::tenant(
    "user_flows.drop_draft",
    "DELETE FROM user_flow_versions WHERE tenant_id = $1 AND flow_id = $2 AND flow_version = $3 AND saved_at = $4",
);

pub(crate) static ALL: &[&Sql] = &[
    &INSERT,
    &UPDATE,
    &DELETE,
    &BY_ID,
    &OF_TENANT,
    &PUBLISHED,
    &ARCHIVE,
    &REPLACED_SINCE,
    &VERSIONS,
    &VERSION,
    &SAVE_DRAFT,
    &DROP_DRAFT,
];

/// A version of a flow, as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FlowVersion {
    /// The document; its `version` is the version's number, and 0 for a draft.
    pub flow: UserFlow,
    /// When it was published, or last saved.
    pub saved_at: Timestamp,
    /// When another was published in its place.
    pub replaced_at: Option<Timestamp>,
}

impl FlowVersion {
    /// Whether it was never published.
    pub const fn is_draft(&self) -> bool {
        self.flow.version == DRAFT
    }
}

/// Adds the flow, published at version 1.
pub fn insert(flow: &UserFlow, created_at: Timestamp) -> Statement {
    INSERT.with([flow.id.into(), document::value(flow), created_at.into()])
}

/// Publishes the flow in place of its version `version`, which [`archive`] has to keep before; one row, or none.
pub fn update(flow: &UserFlow, version: i64, now: Timestamp) -> Statement {
    UPDATE.with([flow.id.into(), version.into(), document::value(flow), now.into()])
}

/// Takes the flow away, if it still is at `version`; one row, or none. [`archive`] keeps that version for journeys that are on it.
pub fn delete(id: FlowId, version: i64) -> Statement {
    DELETE.with([id.into(), version.into()])
}

/// Keeps the published version, if it still is this one, among those replaced; one row, or none.
pub fn archive(id: FlowId, version: i64, now: Timestamp) -> Statement {
    ARCHIVE.with([id.into(), version.into(), now.into()])
}

/// Saves the draft of a flow, in place of the one that there is.
pub fn save_draft(flow: &UserFlow, now: Timestamp) -> Statement {
    SAVE_DRAFT.with([flow.id.into(), DRAFT.into(), document::value(flow), now.into()])
}

/// Drops the draft of a flow that was saved at this moment; one row, or none.
pub fn drop_draft(id: FlowId, saved_at: Timestamp) -> Statement {
    DROP_DRAFT.with([id.into(), DRAFT.into(), saved_at.into()])
}

/// The published version of a flow with the version that an [`update`] must name.
pub async fn by_id(tenant: &TenantReader, id: FlowId) -> Result<Option<Versioned<UserFlow>>, StorageError> {
    let row = tenant.one(BY_ID.with([id.into()])).await?;
    row.map(|row| Ok(Versioned { document: read(&row)?, version: row.integer(1)? })).transpose()
}

/// The published version of every flow of the tenant, the oldest flow first: that one serves applications that name none.
pub async fn all(tenant: &TenantReader) -> Result<Vec<UserFlow>, StorageError> {
    tenant.all(OF_TENANT.with([])).await?.iter().map(read).collect()
}

/// The versions that were replaced no longer than `age` ago: what journeys may still be on.
pub async fn replaced_within(
    tenant: &TenantReader,
    age: Duration,
    now: Timestamp,
) -> Result<Vec<UserFlow>, StorageError> {
    tenant.all(REPLACED_SINCE.with([now.minus(age).into()])).await?.iter().map(read).collect()
}

/// The published version of a flow, and since when.
pub async fn published(tenant: &TenantReader, id: FlowId) -> Result<Option<FlowVersion>, StorageError> {
    let row = tenant.one(PUBLISHED.with([id.into()])).await?;
    row.map(|row| Ok(FlowVersion { flow: read(&row)?, saved_at: row.timestamp(2)?, replaced_at: None })).transpose()
}

/// The versions of a flow that were replaced, the newest first, and last its draft; at most [`MOST_LISTED`].
pub async fn versions(tenant: &TenantReader, id: FlowId) -> Result<Vec<FlowVersion>, StorageError> {
    tenant.list(VERSIONS.with([id.into(), MOST_LISTED.into()])).await?.iter().map(read_version).collect()
}

/// A version of a flow that was replaced.
pub async fn version(tenant: &TenantReader, id: FlowId, version: i64) -> Result<Option<FlowVersion>, StorageError> {
    tenant.one(VERSION.with([id.into(), version.into()])).await?.as_ref().map(read_version).transpose()
}

/// The draft of a flow.
pub async fn draft(tenant: &TenantReader, id: FlowId) -> Result<Option<FlowVersion>, StorageError> {
    version(tenant, id, DRAFT).await
}

fn read(row: &Row) -> Result<UserFlow, StorageError> {
    Ok(UserFlow { version: row.integer(1)?, ..document::read(row, 0)? })
}

fn read_version(row: &Row) -> Result<FlowVersion, StorageError> {
    Ok(FlowVersion { flow: read(row)?, saved_at: row.timestamp(2)?, replaced_at: row.timestamp_opt(3)? })
}
