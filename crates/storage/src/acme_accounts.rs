//! The deployment's accounts at certificate authorities (RFC 8555 §7.3), one for each directory. They belong to no tenant.

use crate::{
    StorageError,
    reader::PlatformReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;

static INSERT: Sql = Sql::platform(
    "acme_accounts.insert",
    "INSERT INTO acme_accounts (directory_url, account_url, sealed_data_key, sealed_private_key, created_at) \
     VALUES ($1, $2, $3, $4, $5)",
);
static FIND: Sql = Sql::platform(
    "acme_accounts.find",
    "SELECT directory_url, account_url, sealed_data_key, sealed_private_key, created_at FROM acme_accounts \
     WHERE directory_url = $1",
);
static AFTER: Sql = Sql::platform(
    "acme_accounts.after",
    "SELECT directory_url, account_url, sealed_data_key, sealed_private_key, created_at FROM acme_accounts \
     WHERE directory_url > $1 ORDER BY directory_url LIMIT 1",
);
static REWRAP: Sql = Sql::platform(
    "acme_accounts.rewrap",
    "UPDATE acme_accounts SET sealed_data_key = $3 WHERE directory_url = $1 AND sealed_data_key = $2",
);
static DELETE: Sql =
    Sql::platform("acme_accounts.delete", "DELETE FROM acme_accounts WHERE directory_url = $1 AND account_url = $2");

pub(crate) static ALL: &[&Sql] = &[&INSERT, &FIND, &AFTER, &REWRAP, &DELETE];

/// An account as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredAcmeAccount {
    /// The authority's directory.
    pub directory_url: String,
    /// What the authority calls the account.
    pub account_url: String,
    /// The data key of the account, sealed under the master key.
    pub sealed_data_key: Vec<u8>,
    /// Its private key, sealed under that data key.
    pub sealed_private_key: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Keeps an account. Collides when the directory has one: of two nodes that make one at once, one is used.
pub fn insert(account: &StoredAcmeAccount) -> Statement {
    INSERT.with([
        account.directory_url.as_str().into(),
        account.account_url.as_str().into(),
        account.sealed_data_key.as_slice().into(),
        account.sealed_private_key.as_slice().into(),
        account.created_at.into(),
    ])
}

/// Forgets an account. One row, or none if the directory has another by now.
pub fn delete(directory_url: &str, account_url: &str) -> Statement {
    DELETE.with([directory_url.into(), account_url.into()])
}

/// Replaces the sealed data key; one row, or none if it no longer is the `old` one.
pub fn rewrap(directory_url: &str, old: &[u8], new: &[u8]) -> Statement {
    REWRAP.with([directory_url.into(), old.into(), new.into()])
}

/// The account at an authority.
pub async fn find(platform: &PlatformReader, directory_url: &str) -> Result<Option<StoredAcmeAccount>, StorageError> {
    platform.one(FIND.with([directory_url.into()])).await?.as_ref().map(read).transpose()
}

/// The account at the next directory after this one in the order of their URLs; the empty text comes before all.
pub async fn after(platform: &PlatformReader, directory_url: &str) -> Result<Option<StoredAcmeAccount>, StorageError> {
    platform.one(AFTER.with([directory_url.into()])).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<StoredAcmeAccount, StorageError> {
    Ok(StoredAcmeAccount {
        directory_url: row.text(0)?.to_owned(),
        account_url: row.text(1)?.to_owned(),
        sealed_data_key: row.bytes(2)?.to_vec(),
        sealed_private_key: row.bytes(3)?.to_vec(),
        created_at: row.timestamp(4)?,
    })
}
