//! Values as both engines understand them.

use uuid::Uuid;

/// A value bound to a statement or read from a row.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// SQL NULL, of whatever type the column has.
    Null,
    /// A BIGINT: counts, versions and times in microseconds.
    Integer(i64),
    /// A BOOLEAN (0 or 1 in SQLite).
    Boolean(bool),
    /// A TEXT.
    Text(String),
    /// A BYTEA.
    Bytes(Vec<u8>),
    /// A UUID (16 bytes in SQLite).
    Uuid(Uuid),
}

macro_rules! into_value {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

into_value!(i64 => Integer, bool => Boolean, String => Text, &str => Text, Vec<u8> => Bytes, &[u8] => Bytes, Uuid => Uuid);

impl<const N: usize> From<[u8; N]> for Value {
    fn from(value: [u8; N]) -> Self {
        Self::Bytes(value.to_vec())
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<vestibule_domain::clock::Timestamp> for Value {
    fn from(value: vestibule_domain::clock::Timestamp) -> Self {
        Self::Integer(value.as_micros())
    }
}

macro_rules! id_into_value {
    ($($id:ident),* $(,)?) => {$(
        impl From<vestibule_domain::ids::$id> for Value {
            fn from(value: vestibule_domain::ids::$id) -> Self {
                Self::Uuid(value.uuid())
            }
        }
    )*};
}

id_into_value!(
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

impl Value {
    /// Roughly how many bytes it takes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Null | Self::Integer(_) | Self::Boolean(_) => 8,
            Self::Text(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
            Self::Uuid(_) => 16,
        }
    }
}
