//! Log rows. A change set writes its own as its key; this file writes further ones and reads them.

use crate::{
    StorageError,
    change_set::Key,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    audit::AuditEvent,
    clock::Timestamp,
    ids::{AppId, CorrelationId, LogId, SessionId, UserId},
};

static RECENT: Sql = Sql::tenant(
    "audit_events.recent",
    "SELECT event_id, at, kind, correlation_id, user_id, app_id, session_id, address, detail FROM audit_events \
     WHERE tenant_id = $1 ORDER BY event_id DESC LIMIT $2",
);
static OF_CORRELATION: Sql = Sql::tenant(
    "audit_events.of_correlation",
    "SELECT event_id, at, kind, correlation_id, user_id, app_id, session_id, address, detail FROM audit_events \
     WHERE tenant_id = $1 AND correlation_id = $2 ORDER BY event_id",
);

pub(crate) static ALL: &[&Sql] = &[&RECENT, &OF_CORRELATION];

/// A log row as stored. Kinds and details that this version does not know yet are read all the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogRow {
    /// Its id, ordered by time.
    pub id: LogId,
    /// When it happened.
    pub at: Timestamp,
    /// What happened: a name of [`vestibule_domain::audit::EventKind`].
    pub kind: String,
    /// The request's correlation id.
    pub correlation_id: CorrelationId,
    /// The user concerned.
    pub user_id: Option<UserId>,
    /// The application concerned.
    pub app_id: Option<AppId>,
    /// The session concerned.
    pub session_id: Option<SessionId>,
    /// The address that the request came from.
    pub address: Option<String>,
    /// A short machine-readable reason.
    pub detail: String,
}

/// Writes a log row beside the one that is the change set's key, as the buffer of events that change nothing does
/// (decisions.md 13).
pub fn insert(event: &AuditEvent) -> Statement {
    Key::Event(event.clone()).statement()
}

/// The tenant's last `limit` log rows, the newest first.
pub async fn recent(tenant: &TenantReader, limit: u32) -> Result<Vec<LogRow>, StorageError> {
    tenant.list(RECENT.with([i64::from(limit).into()])).await?.iter().map(read).collect()
}

/// The log rows of one request, in their order. Reads the tenant's whole log, which has no index by request since that
/// would cost every sign-in a write: for an operator's question, not for a request's path.
pub async fn of_correlation(tenant: &TenantReader, id: CorrelationId) -> Result<Vec<LogRow>, StorageError> {
    tenant.list(OF_CORRELATION.with([id.into()])).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<LogRow, StorageError> {
    Ok(LogRow {
        id: row.id(0)?,
        at: row.timestamp(1)?,
        kind: row.text(2)?.to_owned(),
        correlation_id: row.id(3)?,
        user_id: row.id_opt(4)?,
        app_id: row.id_opt(5)?,
        session_id: row.id_opt(6)?,
        address: row.text_opt(7)?.map(str::to_owned),
        detail: row.text(8)?.to_owned(),
    })
}
