//! Open-ended documents: JSON in a TEXT column, beside the columns that are searched.

use crate::{StorageError, row::Row, value::Value};
use serde::{Serialize, de::DeserializeOwned};

/// A document with the version of its row, for compare-and-set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Versioned<T> {
    /// The document.
    pub document: T,
    /// The version that an update must name.
    pub version: i64,
}

/// The document as a value to bind. One that does not serialise becomes NULL, which no document column takes: the whole
/// set is then refused instead of storing half a document.
pub(crate) fn value(document: &impl Serialize) -> Value {
    serde_json::to_string(document).map_or(Value::Null, Value::Text)
}

/// Reads the document in `column`.
pub(crate) fn read<T: DeserializeOwned>(row: &Row, column: usize) -> Result<T, StorageError> {
    serde_json::from_str(row.text(column)?).map_err(|_| row.malformed())
}

/// Reads the document in `column`, if there is one.
pub(crate) fn read_opt<T: DeserializeOwned>(row: &Row, column: usize) -> Result<Option<T>, StorageError> {
    let text = row.text_opt(column)?;
    text.map(|text| serde_json::from_str(text).map_err(|_| row.malformed())).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_that_does_not_serialise_is_null_and_no_half_of_it() {
        let unserialisable = std::collections::BTreeMap::from([(vec![1_u8], 1)]);
        assert_eq!(value(&unserialisable), Value::Null);
        assert_eq!(value(&["a"]), Value::Text("[\"a\"]".to_owned()));
    }

    #[test]
    fn a_text_that_is_no_document_is_malformed() {
        let row = Row::new("test.document", vec![Value::Text("{".to_owned())]);
        assert!(matches!(read::<Vec<i64>>(&row, 0), Err(StorageError::Malformed("test.document"))));
    }
}
