//! What waits to be taken out of the house: rows written in the change set of what causes them, delivered afterwards.
//!
//! Delivery is leased by compare-and-set, so that of several nodes one delivers; a node that dies with the lease leaves
//! the row to the next, which delivers at least once. The sealed body is erased when the row is delivered or given up.
//!
//! To add an outbox: a table of the same columns, its file with [`outbox!`], and its line in `expiry.rs`.

use crate::{
    StorageError,
    reader::{PlatformReader, TenantReader},
    row::{Identifier, Row},
    statement::{Sql, Statement},
    value::Value,
};
use std::marker::PhantomData;
use vestibule_domain::{clock::Timestamp, ids::TenantId};

/// The table of one outbox, whose rows have ids `I`.
#[derive(Debug)]
pub struct Outbox<I> {
    pub(crate) insert: Sql,
    pub(crate) due: Sql,
    pub(crate) find: Sql,
    pub(crate) lease: Sql,
    pub(crate) finish: Sql,
    pub(crate) retry: Sql,
    pub(crate) id: PhantomData<fn() -> I>,
}

/// The outbox in a table, with the columns that hold its rows' ids and kinds, and the list of its statements.
macro_rules! outbox {
    ($(#[$doc:meta])* $name:ident: $id:ty, $table:literal, $key:literal, $kind:literal) => {
        $(#[$doc])*
        pub static $name: crate::outbox::Outbox<$id> = crate::outbox::Outbox {
            insert: crate::statement::Sql::tenant(
                concat!($table, ".insert"),
                concat!(
                    "INSERT INTO ", $table, " (tenant_id, ", $key, ", ", $kind, ", sealed, attempts, created_at, due_at, \
                     lease_until, finished_at, expires_at) VALUES ($1, $2, $3, $4, 0, $5, $5, $7, NULL, $6)"
                ),
            ),
            due: crate::statement::Sql::platform(
                concat!($table, ".due"),
                concat!(
                    "SELECT tenant_id, ", $key, ", ", $kind, ", sealed, attempts, created_at, expires_at FROM ", $table,
                    " WHERE due_at IS NOT NULL AND due_at <= $1 AND lease_until <= $1 ORDER BY due_at LIMIT $2"
                ),
            ),
            find: crate::statement::Sql::tenant(
                concat!($table, ".find"),
                concat!(
                    "SELECT tenant_id, ", $key, ", ", $kind, ", sealed, attempts, created_at, expires_at FROM ", $table,
                    " WHERE tenant_id = $1 AND ", $key, " = $2 AND due_at IS NOT NULL"
                ),
            ),
            lease: crate::statement::Sql::tenant(
                concat!($table, ".lease"),
                concat!(
                    "UPDATE ", $table, " SET lease_until = $4 WHERE tenant_id = $1 AND ", $key,
                    " = $2 AND due_at IS NOT NULL AND due_at <= $3 AND lease_until <= $3"
                ),
            ),
            finish: crate::statement::Sql::tenant(
                concat!($table, ".finish"),
                concat!(
                    "UPDATE ", $table, " SET sealed = NULL, due_at = NULL, finished_at = $3, attempts = attempts + 1 \
                     WHERE tenant_id = $1 AND ", $key, " = $2 AND due_at IS NOT NULL"
                ),
            ),
            retry: crate::statement::Sql::tenant(
                concat!($table, ".retry"),
                concat!(
                    "UPDATE ", $table, " SET attempts = $3, due_at = $4, lease_until = 0 WHERE tenant_id = $1 AND ", $key,
                    " = $2 AND due_at IS NOT NULL"
                ),
            ),
            id: std::marker::PhantomData,
        };

        pub(crate) static ALL: &[&crate::statement::Sql] =
            &[&$name.insert, &$name.due, &$name.find, &$name.lease, &$name.finish, &$name.retry];
    };
}
pub(crate) use outbox;

/// A row on its way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outgoing<I> {
    /// The tenant in whose name it goes.
    pub tenant_id: TenantId,
    /// Its id.
    pub id: I,
    /// What it is, for metrics and logs.
    pub kind: String,
    /// To whom and what, sealed under the tenant's data key.
    pub sealed: Vec<u8>,
    /// How often delivering has failed.
    pub attempts: i64,
    /// When it was written.
    pub created_at: Timestamp,
    /// From when on it is of no use to its recipient.
    pub expires_at: Timestamp,
}

impl<I: Identifier + Into<Value>> Outbox<I> {
    /// Writes a row, due at once.
    pub fn insert(&'static self, id: I, kind: &str, sealed: &[u8], now: Timestamp, expires_at: Timestamp) -> Statement {
        let nobody = Timestamp::from_micros(0);
        self.insert.with([id.into(), kind.into(), sealed.into(), now.into(), expires_at.into(), nobody.into()])
    }

    /// Writes a new row that until `lease_until` is its writer's to deliver.
    pub fn insert_leased(&'static self, row: &Outgoing<I>, lease_until: Timestamp) -> Statement
    where
        I: Copy,
    {
        let (kind, sealed) = (row.kind.as_str().into(), row.sealed.as_slice().into());
        self.insert.with([
            row.id.into(),
            kind,
            sealed,
            row.created_at.into(),
            row.expires_at.into(),
            lease_until.into(),
        ])
    }

    /// Takes the row for delivery until `lease_until`: one row, or none if it is not due, another node has it, or it has
    /// gone. Whoever has it leases it anew with the end of its own lease as `now`.
    pub fn lease(&'static self, id: I, now: Timestamp, lease_until: Timestamp) -> Statement {
        self.lease.with([id.into(), now.into(), lease_until.into()])
    }

    /// Records the end, delivered or given up, and erases the contents; one row, or none if it was finished before. The
    /// log row of the same change set tells which.
    pub fn finish(&'static self, id: I, now: Timestamp) -> Statement {
        self.finish.with([id.into(), now.into()])
    }

    /// Releases the row for another attempt at `due_at`, after `attempts` failures.
    pub fn retry(&'static self, id: I, attempts: i64, due_at: Timestamp) -> Statement {
        self.retry.with([id.into(), attempts.into(), due_at.into()])
    }

    /// At most `limit` rows that are due and that nobody is delivering, the longest due first, of all tenants.
    pub async fn due(
        &'static self,
        platform: &PlatformReader,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<Outgoing<I>>, StorageError> {
        platform.list(self.due.with([now.into(), i64::from(limit).into()])).await?.iter().map(read).collect()
    }

    /// The row, if it is still on its way.
    pub async fn find(&'static self, tenant: &TenantReader, id: I) -> Result<Option<Outgoing<I>>, StorageError> {
        tenant.one(self.find.with([id.into()])).await?.as_ref().map(read).transpose()
    }
}

fn read<I: Identifier>(row: &Row) -> Result<Outgoing<I>, StorageError> {
    Ok(Outgoing {
        tenant_id: row.id(0)?,
        id: row.id(1)?,
        kind: row.text(2)?.to_owned(),
        sealed: row.bytes(3)?.to_vec(),
        attempts: row.integer(4)?,
        created_at: row.timestamp(5)?,
        expires_at: row.timestamp(6)?,
    })
}
