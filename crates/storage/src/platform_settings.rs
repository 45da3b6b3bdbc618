//! Settings of the whole deployment, such as the master key's check value.

use crate::{
    StorageError,
    reader::PlatformReader,
    statement::{Sql, Statement},
};

static GET: Sql = Sql::platform("platform_settings.get", "SELECT value FROM platform_settings WHERE name = $1");
static INSERT: Sql =
    Sql::platform("platform_settings.insert", "INSERT INTO platform_settings (name, value) VALUES ($1, $2)");

pub(crate) static ALL: &[&Sql] = &[&GET, &INSERT];

/// The setting's value, if it was ever made.
pub async fn get(platform: &PlatformReader, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
    platform.one(GET.with([name.into()])).await?.map(|row| row.bytes(0).map(<[u8]>::to_vec)).transpose()
}

/// Makes a setting. Collides with one that is there: of two nodes that start together, one makes it.
pub fn insert(name: &str, value: &[u8]) -> Statement {
    INSERT.with([name.into(), value.into()])
}
