//! Rows as both engines return them, read by position.

use crate::{StorageError, value::Value};
use uuid::Uuid;
use vestibule_domain::{clock::Timestamp, ids};

/// A row that a statement returned. Columns are read by position, counted from 0, as what the caller says that they are;
/// anything else is [`StorageError::Malformed`] with the statement's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    statement: &'static str,
    cells: Vec<Value>,
}

/// An identifier that is stored as a UUID.
pub trait Identifier: Sized {
    /// The identifier with this UUID.
    fn from_stored(uuid: Uuid) -> Self;
}

macro_rules! identifiers {
    ($($id:ident),* $(,)?) => {$(
        impl Identifier for ids::$id {
            fn from_stored(uuid: Uuid) -> Self {
                Self::from_uuid(uuid)
            }
        }
    )*};
}

identifiers!(
    TenantId,
    UserId,
    AppId,
    ApplicationId,
    ServicePrincipalId,
    FlowId,
    JourneyId,
    GroupId,
    SessionId,
    GrantId,
    OneTimeCodeId,
    MailId,
    TextMessageId,
    CallId,
    RegistrationTokenId,
    CorrelationId,
    LogId,
);

macro_rules! optional {
    ($($(#[$doc:meta])* $name:ident => $of:ident -> $type:ty),* $(,)?) => {$(
        $(#[$doc])*
        pub fn $name(&self, column: usize) -> Result<Option<$type>, StorageError> {
            if self.is_null(column) { Ok(None) } else { self.$of(column).map(Some) }
        }
    )*};
}

impl Row {
    pub(crate) const fn new(statement: &'static str, cells: Vec<Value>) -> Self {
        Self { statement, cells }
    }

    /// How many columns it has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether it has no columns.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Whether the column is there and NULL.
    pub fn is_null(&self, column: usize) -> bool {
        matches!(self.cells.get(column), Some(Value::Null))
    }

    /// A BIGINT.
    pub fn integer(&self, column: usize) -> Result<i64, StorageError> {
        match self.cells.get(column) {
            Some(Value::Integer(value)) => Ok(*value),
            _ => Err(self.malformed()),
        }
    }

    /// A BOOLEAN. SQLite keeps 0 or 1.
    pub fn boolean(&self, column: usize) -> Result<bool, StorageError> {
        match self.cells.get(column) {
            Some(Value::Boolean(value)) => Ok(*value),
            Some(Value::Integer(0)) => Ok(false),
            Some(Value::Integer(1)) => Ok(true),
            _ => Err(self.malformed()),
        }
    }

    /// A TEXT.
    pub fn text(&self, column: usize) -> Result<&str, StorageError> {
        match self.cells.get(column) {
            Some(Value::Text(value)) => Ok(value),
            _ => Err(self.malformed()),
        }
    }

    /// A BYTEA.
    pub fn bytes(&self, column: usize) -> Result<&[u8], StorageError> {
        match self.cells.get(column) {
            Some(Value::Bytes(value)) => Ok(value),
            // SQLite has one type for both, and its reader takes every 16 bytes for a UUID.
            Some(Value::Uuid(value)) => Ok(value.as_bytes()),
            _ => Err(self.malformed()),
        }
    }

    /// A BYTEA of exactly 32 bytes.
    pub fn hash(&self, column: usize) -> Result<[u8; 32], StorageError> {
        self.bytes(column)?.try_into().map_err(|_| self.malformed())
    }

    /// A UUID. SQLite keeps its 16 bytes.
    pub fn uuid(&self, column: usize) -> Result<Uuid, StorageError> {
        match self.cells.get(column) {
            Some(Value::Uuid(value)) => Ok(*value),
            Some(Value::Bytes(value)) => Uuid::from_slice(value).map_err(|_| self.malformed()),
            _ => Err(self.malformed()),
        }
    }

    /// An identifier, kept as a UUID.
    pub fn id<I: Identifier>(&self, column: usize) -> Result<I, StorageError> {
        self.uuid(column).map(I::from_stored)
    }

    /// An identifier, or `None` for NULL.
    pub fn id_opt<I: Identifier>(&self, column: usize) -> Result<Option<I>, StorageError> {
        self.uuid_opt(column).map(|uuid| uuid.map(I::from_stored))
    }

    /// A time, kept as a BIGINT of microseconds since 1970-01-01 UTC.
    pub fn timestamp(&self, column: usize) -> Result<Timestamp, StorageError> {
        self.integer(column).map(Timestamp::from_micros)
    }

    optional! {
        /// A BIGINT, or `None` for NULL.
        integer_opt => integer -> i64,
        /// A BOOLEAN, or `None` for NULL.
        boolean_opt => boolean -> bool,
        /// A TEXT, or `None` for NULL.
        text_opt => text -> &str,
        /// A BYTEA, or `None` for NULL.
        bytes_opt => bytes -> &[u8],
        /// A BYTEA of exactly 32 bytes, or `None` for NULL.
        hash_opt => hash -> [u8; 32],
        /// A UUID, or `None` for NULL.
        uuid_opt => uuid -> Uuid,
        /// A time, or `None` for NULL.
        timestamp_opt => timestamp -> Timestamp,
    }

    /// The error for a row of this statement that does not read as what it should be; for callers that parse a column further.
    pub const fn malformed(&self) -> StorageError {
        StorageError::Malformed(self.statement)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vestibule_domain::ids::UserId;

    fn row(cells: Vec<Value>) -> Row {
        Row::new("test.row", cells)
    }

    #[test]
    fn a_uuid_reads_the_same_from_either_engine() {
        let uuid = Uuid::from_u128(7);
        let row = row(vec![Value::Uuid(uuid), Value::Bytes(uuid.as_bytes().to_vec())]);
        assert_eq!(row.uuid(0).unwrap(), uuid);
        assert_eq!(row.uuid(1).unwrap(), uuid);
        assert_eq!(row.id::<UserId>(1).unwrap(), UserId::from_uuid(uuid));
        assert_eq!(row.bytes(0).unwrap(), row.bytes(1).unwrap());
    }

    #[test]
    fn a_boolean_reads_the_same_from_either_engine_and_2_is_none() {
        let row = row(vec![Value::Boolean(true), Value::Integer(1), Value::Integer(2)]);
        assert!(row.boolean(0).unwrap());
        assert!(row.boolean(1).unwrap());
        assert!(row.boolean(2).is_err());
    }

    #[test]
    fn null_is_read_only_by_optional_getters() {
        let row = row(vec![Value::Null]);
        assert!(row.text(0).is_err());
        assert_eq!(row.text_opt(0).unwrap(), None);
        assert_eq!(row.id_opt::<UserId>(0).unwrap(), None);
    }

    #[test]
    fn a_missing_column_is_malformed_even_for_optional_getters() {
        assert!(matches!(row(vec![]).text_opt(0), Err(StorageError::Malformed("test.row"))));
    }

    #[test]
    fn a_hash_of_another_length_is_malformed() {
        let row = row(vec![Value::Bytes(vec![0; 31]), Value::Bytes(vec![1; 32])]);
        assert!(row.hash(0).is_err());
        assert_eq!(row.hash(1).unwrap(), [1; 32]);
    }
}
