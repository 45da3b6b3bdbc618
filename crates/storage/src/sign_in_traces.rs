//! What was decided in one request, for whoever looks into a sign-in: kept for a while, found by the correlation id that the
//! request showed, and by the sign-in that it belongs to.
//!
//! A row is written beside its request and not with its changes: a lost one loses nobody anything.

use crate::{
    StorageError,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use uuid::Uuid;
use vestibule_domain::{
    clock::Timestamp,
    ids::{CorrelationId, LogId},
};

/// How many of the newest rows of one correlation id, or of one sign-in, are left when there are too many.
pub const MOST_KEPT: usize = 200;

static INSERT: Sql = Sql::tenant(
    "sign_in_traces.insert",
    "INSERT INTO sign_in_traces (tenant_id, sign_in_id, trace_id, correlation_id, at, document, expires_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
static OF_CORRELATION: Sql = Sql::tenant(
    "sign_in_traces.of_correlation",
    "SELECT sign_in_id, trace_id, correlation_id, at, document FROM sign_in_traces \
     WHERE tenant_id = $1 AND correlation_id = $2 AND expires_at > $3 ORDER BY trace_id DESC LIMIT $4",
);
static OF_SIGN_IN: Sql = Sql::tenant(
    "sign_in_traces.of_sign_in",
    "SELECT sign_in_id, trace_id, correlation_id, at, document FROM sign_in_traces \
     WHERE tenant_id = $1 AND sign_in_id = $2 AND expires_at > $3 ORDER BY trace_id DESC LIMIT $4",
);
static TRIM_CORRELATION: Sql = Sql::tenant(
    "sign_in_traces.trim_correlation",
    "DELETE FROM sign_in_traces WHERE tenant_id = $1 AND correlation_id = $2 AND trace_id < \
     (SELECT trace_id FROM sign_in_traces WHERE tenant_id = $1 AND correlation_id = $2 ORDER BY trace_id DESC LIMIT 1 OFFSET 199)",
);
static TRIM_SIGN_IN: Sql = Sql::tenant(
    "sign_in_traces.trim_sign_in",
    "DELETE FROM sign_in_traces WHERE tenant_id = $1 AND sign_in_id = $2 AND trace_id < \
     (SELECT trace_id FROM sign_in_traces WHERE tenant_id = $1 AND sign_in_id = $2 ORDER BY trace_id DESC LIMIT 1 OFFSET 199)",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &OF_CORRELATION, &OF_SIGN_IN, &TRIM_CORRELATION, &TRIM_SIGN_IN];

/// The trace of one request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignInTrace {
    /// What the request belongs to: a journey, a grant, a device that waits; else its own correlation id.
    pub sign_in_id: Uuid,
    /// Its own id, ordered by time.
    pub trace_id: LogId,
    /// The correlation id that the request showed.
    pub correlation_id: CorrelationId,
    /// When the request came.
    pub at: Timestamp,
    /// What was decided, as a JSON document; services know its members.
    pub document: String,
}

/// Writes a trace, kept until `expires_at`.
pub fn insert(trace: SignInTrace, expires_at: Timestamp) -> Statement {
    INSERT.with([
        trace.sign_in_id.into(),
        trace.trace_id.into(),
        trace.correlation_id.into(),
        trace.at.into(),
        trace.document.into(),
        expires_at.into(),
    ])
}

/// Leaves the [`MOST_KEPT`] newest traces of a correlation id, which its clients choose.
pub fn trim_correlation(id: CorrelationId) -> Statement {
    TRIM_CORRELATION.with([id.into()])
}

/// Leaves the [`MOST_KEPT`] newest traces of a sign-in, which may be renewed without end.
pub fn trim_sign_in(id: Uuid) -> Statement {
    TRIM_SIGN_IN.with([id.into()])
}

/// At most `limit` traces of a correlation id, the newest ones, the newest first.
pub async fn of_correlation(
    tenant: &TenantReader,
    id: CorrelationId,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<SignInTrace>, StorageError> {
    let rows = tenant.list(OF_CORRELATION.with([id.into(), now.into(), i64::from(limit).into()])).await?;
    rows.iter().map(read).collect()
}

/// At most `limit` traces of a sign-in, the newest ones, the newest first.
pub async fn of_sign_in(
    tenant: &TenantReader,
    id: Uuid,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<SignInTrace>, StorageError> {
    let rows = tenant.list(OF_SIGN_IN.with([id.into(), now.into(), i64::from(limit).into()])).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<SignInTrace, StorageError> {
    Ok(SignInTrace {
        sign_in_id: row.uuid(0)?,
        trace_id: row.id(1)?,
        correlation_id: row.id(2)?,
        at: row.timestamp(3)?,
        document: row.text(4)?.to_owned(),
    })
}
