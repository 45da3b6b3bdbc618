//! Mail on its way: the outbox, written in the change set that causes the mail.
//!
//! Delivery is leased by compare-and-set, so that of several nodes one sends; a node that dies with the lease leaves
//! the mail to the next, which sends it at least once. The sealed body is erased when the mail is delivered or given
//! up.

use crate::{
    StorageError,
    reader::{PlatformReader, TenantReader},
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::{MailId, TenantId},
};

static INSERT: Sql = Sql::tenant(
    "outgoing_mails.insert",
    "INSERT INTO outgoing_mails (tenant_id, mail_id, template, sealed, attempts, created_at, due_at, lease_until, \
     finished_at, expires_at) VALUES ($1, $2, $3, $4, 0, $5, $5, 0, NULL, $6)",
);
static DUE: Sql = Sql::platform(
    "outgoing_mails.due",
    "SELECT tenant_id, mail_id, template, sealed, attempts, created_at, expires_at FROM outgoing_mails \
     WHERE due_at IS NOT NULL AND due_at <= $1 AND lease_until <= $1 ORDER BY due_at LIMIT $2",
);
static FIND: Sql = Sql::tenant(
    "outgoing_mails.find",
    "SELECT tenant_id, mail_id, template, sealed, attempts, created_at, expires_at FROM outgoing_mails \
     WHERE tenant_id = $1 AND mail_id = $2 AND due_at IS NOT NULL",
);
static LEASE: Sql = Sql::tenant(
    "outgoing_mails.lease",
    "UPDATE outgoing_mails SET lease_until = $4 \
     WHERE tenant_id = $1 AND mail_id = $2 AND due_at IS NOT NULL AND due_at <= $3 AND lease_until <= $3",
);
static FINISH: Sql = Sql::tenant(
    "outgoing_mails.finish",
    "UPDATE outgoing_mails SET sealed = NULL, due_at = NULL, finished_at = $3, attempts = attempts + 1 \
     WHERE tenant_id = $1 AND mail_id = $2 AND due_at IS NOT NULL",
);
static RETRY: Sql = Sql::tenant(
    "outgoing_mails.retry",
    "UPDATE outgoing_mails SET attempts = $3, due_at = $4, lease_until = 0 \
     WHERE tenant_id = $1 AND mail_id = $2 AND due_at IS NOT NULL",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &DUE, &FIND, &LEASE, &FINISH, &RETRY];

/// A mail on its way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutgoingMailRow {
    /// The tenant in whose name it is sent.
    pub tenant_id: TenantId,
    /// Its id.
    pub id: MailId,
    /// The template's name, for metrics and logs.
    pub template: String,
    /// Recipient and contents, sealed under the tenant's data key.
    pub sealed: Vec<u8>,
    /// How often sending has failed.
    pub attempts: i64,
    /// When it was written.
    pub created_at: Timestamp,
    /// From when on it is of no use to the recipient.
    pub expires_at: Timestamp,
}

/// Writes a mail, due at once.
pub fn insert(id: MailId, template: &str, sealed: &[u8], now: Timestamp, expires_at: Timestamp) -> Statement {
    INSERT.with([id.into(), template.into(), sealed.into(), now.into(), expires_at.into()])
}

/// Takes the mail for delivery until `lease_until`: one row, or none if it is not due, another node has it, or it has
/// gone.
pub fn lease(id: MailId, now: Timestamp, lease_until: Timestamp) -> Statement {
    LEASE.with([id.into(), now.into(), lease_until.into()])
}

/// Records the delivery and erases the contents; one row, or none if the mail was finished before.
pub fn deliver(id: MailId, now: Timestamp) -> Statement {
    FINISH.with([id.into(), now.into()])
}

/// Gives the mail up and erases the contents; one row, or none if the mail was finished before. The log row of the same
/// change set tells it from a delivery.
pub fn give_up(id: MailId, now: Timestamp) -> Statement {
    FINISH.with([id.into(), now.into()])
}

/// Releases the mail for another attempt at `due_at`, after `attempts` failures.
pub fn retry(id: MailId, attempts: i64, due_at: Timestamp) -> Statement {
    RETRY.with([id.into(), attempts.into(), due_at.into()])
}

/// At most `limit` mails that are due and that nobody is delivering, the longest due first, of all tenants.
pub async fn due(platform: &PlatformReader, now: Timestamp, limit: u32) -> Result<Vec<OutgoingMailRow>, StorageError> {
    platform.list(DUE.with([now.into(), i64::from(limit).into()])).await?.iter().map(read).collect()
}

/// The mail, if it is still on its way.
pub async fn find(tenant: &TenantReader, id: MailId) -> Result<Option<OutgoingMailRow>, StorageError> {
    tenant.one(FIND.with([id.into()])).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<OutgoingMailRow, StorageError> {
    Ok(OutgoingMailRow {
        tenant_id: row.id(0)?,
        id: row.id(1)?,
        template: row.text(2)?.to_owned(),
        sealed: row.bytes(3)?.to_vec(),
        attempts: row.integer(4)?,
        created_at: row.timestamp(5)?,
        expires_at: row.timestamp(6)?,
    })
}
