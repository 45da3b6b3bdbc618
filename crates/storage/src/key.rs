//! A change set's key as the first row that it writes (decisions.md 12).

use crate::{
    change_set::Key,
    statement::{Sql, Statement},
    value::Value,
};

/// The log row of a set, which is its key too.
pub(crate) static RECORD: Sql = Sql::tenant(
    "change_set.record",
    "INSERT INTO audit_events (tenant_id, event_id, at, kind, correlation_id, user_id, app_id, session_id, address, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
);

/// The key of a set without a log row.
pub(crate) static REMEMBER: Sql = Sql::tenant(
    "change_set.remember",
    "INSERT INTO change_sets (tenant_id, change_id, expires_at) VALUES ($1, $2, $3)",
);

pub(crate) const ALL: &[&Sql] = &[&RECORD, &REMEMBER];

impl Key {
    /// The insert of the key's row.
    pub(crate) fn statement(&self) -> Statement {
        match self {
            Self::Event(event) => RECORD.with([
                event.id.uuid().into(),
                event.at.into(),
                event.kind.as_str().into(),
                event.correlation_id.into(),
                event.user_id.into(),
                event.app_id.into(),
                event.session_id.into(),
                event.address.map(|address| address.to_string()).into(),
                event.detail.into(),
            ]),
            Self::Bare { id, expires_at } => REMEMBER.with([Value::from(*id), Value::from(*expires_at)]),
        }
    }

    /// Whether the row is the set's log row, which every engine writes.
    pub(crate) const fn is_record(&self) -> bool {
        matches!(self, Self::Event(_))
    }
}
