//! What kind of value an attribute holds.

use serde::{Deserialize, Serialize};

/// The type of an attribute (Graph's `identityUserFlowAttributeDataType`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AttributeDataType {
    /// A line of text.
    String,
    /// Yes or no.
    Boolean,
    /// A whole number.
    Int64,
    /// A moment, or a day: its midnight in UTC.
    DateTime,
    /// Several texts.
    StringCollection,
}

impl AttributeDataType {
    /// The name in documents and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Int64 => "int64",
            Self::DateTime => "dateTime",
            Self::StringCollection => "stringCollection",
        }
    }
}
