//! SQL and values as SQLite takes them.

use crate::{
    StorageError,
    row::Row,
    statement::{Sql, Statement},
    value::Value,
};
use rusqlite::{
    Connection, Result,
    types::{ToSql, ToSqlOutput, ValueRef},
};
use std::collections::{HashMap, hash_map::Entry};
use uuid::Uuid;
use vestibule_domain::ids::TenantId;

/// What stands for a registered statement in a cache: its address, which never changes and never comes back.
pub(super) fn identity(sql: &'static Sql) -> usize {
    std::ptr::from_ref(sql).addr()
}

/// The text with `?n` for `$n`: SQLite numbers `$n` by first appearance, but takes `?n` at its word.
pub(super) fn numbered(text: &str) -> String {
    let mut quoted = false;
    text.chars()
        .map(|character| {
            quoted ^= character == '\'';
            if character == '$' && !quoted { '?' } else { character }
        })
        .collect()
}

/// Prepared statements of one connection, by registered statement.
pub(super) struct Statements<'c> {
    connection: &'c Connection,
    prepared: HashMap<usize, rusqlite::Statement<'c>>,
}

impl<'c> Statements<'c> {
    pub(super) fn new(connection: &'c Connection) -> Self {
        Self { connection, prepared: HashMap::new() }
    }

    /// Runs a statement and answers how many rows it touched.
    pub(super) fn execute(&mut self, tenant: TenantId, statement: &Statement) -> Result<usize> {
        let prepared = match self.prepared.entry(identity(statement.sql)) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(self.connection.prepare(&numbered(statement.sql.text))?),
        };
        bind(prepared, statement.leading(tenant), statement.parameters())?;
        prepared.raw_execute()
    }
}

/// Binds the tenant, where there is one, as the first parameter and `parameters` after it.
pub(super) fn bind(
    prepared: &mut rusqlite::Statement<'_>,
    tenant: Option<TenantId>,
    parameters: &[Value],
) -> Result<()> {
    let leading = usize::from(tenant.is_some());
    // A parameter left out would keep what the statement's last user bound.
    let given = leading + parameters.len();
    if given != prepared.parameter_count() {
        return Err(rusqlite::Error::InvalidParameterCount(given, prepared.parameter_count()));
    }
    if let Some(tenant) = tenant {
        prepared.raw_bind_parameter(1, tenant.uuid().as_bytes().as_slice())?;
    }
    for (position, value) in parameters.iter().enumerate() {
        prepared.raw_bind_parameter(leading + position + 1, value)?;
    }
    Ok(())
}

/// Reads up to `most` rows of a bound statement.
pub(super) fn rows(
    name: &'static str,
    prepared: &mut rusqlite::Statement<'_>,
    most: usize,
) -> std::result::Result<Vec<Row>, StorageError> {
    let columns = prepared.column_count();
    let mut found = Vec::new();
    let mut cursor = prepared.raw_query();
    while found.len() < most {
        let Some(row) = cursor.next().map_err(super::failure::at(name))? else { break };
        let mut cells = Vec::with_capacity(columns);
        for column in 0..columns {
            let cell = row.get_ref(column).map_err(super::failure::at(name))?;
            cells.push(read(cell).ok_or(StorageError::Malformed(name))?);
        }
        found.push(Row::new(name, cells));
    }
    Ok(found)
}

fn read(cell: ValueRef<'_>) -> Option<Value> {
    Some(match cell {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Integer(value),
        ValueRef::Text(text) => Value::Text(std::str::from_utf8(text).ok()?.to_owned()),
        // Rows read 16 bytes as either, so the common case costs no allocation.
        ValueRef::Blob(bytes) => Uuid::from_slice(bytes).map_or_else(|_| Value::Bytes(bytes.to_vec()), Value::Uuid),
        ValueRef::Real(_) => return None,
    })
}

impl ToSql for Value {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(value) => ValueRef::Integer(*value),
            Self::Boolean(value) => ValueRef::Integer(i64::from(*value)),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Uuid(uuid) => ValueRef::Blob(uuid.as_bytes()),
        }))
    }
}
