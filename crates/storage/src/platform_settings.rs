//! Settings of the whole deployment, such as the master key's check value.

use crate::{
    StorageError,
    reader::PlatformReader,
    statement::{Sql, Statement},
};

static GET: Sql = Sql::platform("platform_settings.get", "SELECT value FROM platform_settings WHERE name = $1");
static INSERT: Sql =
    Sql::platform("platform_settings.insert", "INSERT INTO platform_settings (name, value) VALUES ($1, $2)");
static REPLACE: Sql = Sql::platform(
    "platform_settings.replace",
    "UPDATE platform_settings SET value = $3 WHERE name = $1 AND value = $2",
);

pub(crate) static ALL: &[&Sql] = &[&GET, &INSERT, &REPLACE];

/// The setting's value, if it was ever made.
pub async fn get(platform: &PlatformReader, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
    platform.one(GET.with([name.into()])).await?.map(|row| row.bytes(0).map(<[u8]>::to_vec)).transpose()
}

/// Makes a setting. Collides with one that is there: of two nodes that start together, one makes it.
pub fn insert(name: &str, value: &[u8]) -> Statement {
    INSERT.with([name.into(), value.into()])
}

/// Replaces a setting's value; one row, or none if it no longer has the `old` one.
pub fn replace(name: &str, old: &[u8], new: &[u8]) -> Statement {
    REPLACE.with([name.into(), old.into(), new.into()])
}
