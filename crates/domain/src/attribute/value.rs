//! Values of attributes.

use super::AttributeDataType;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use time::{Date, OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description};
use unicode_normalization::UnicodeNormalization as _;

/// The most elements of a collection.
pub const MOST_ELEMENTS: usize = 50;
/// Larger numbers are not the same number in every JSON reader (RFC 8259 §6).
const LARGEST: i64 = (1 << 53) - 1;

/// The value of an attribute. How it is stored tells its type.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AttributeValue {
    /// Yes or no.
    Boolean(bool),
    /// A whole number, at most 2⁵³ − 1 on either side of 0.
    Int64(i64),
    /// A text in NFC, without control characters or those that turn the direction of writing.
    String(String),
    /// Several texts, none twice.
    StringCollection(Vec<String>),
    /// A moment.
    DateTime {
        /// As RFC 3339 has it, in UTC and whole seconds: `1994-05-17T00:00:00Z`.
        #[serde(rename = "dateTime")]
        date_time: String,
    },
}

/// A value that an attribute can't have.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum InvalidValue {
    /// Nothing, or nothing but white space: the attribute has no value.
    #[error("there is no value")]
    #[serde(rename = "e")]
    Empty,
    /// Of another type.
    #[error("the value is not of the type {}", .0.as_str())]
    #[serde(rename = "t")]
    Type(AttributeDataType),
    /// Longer than the attribute's most characters, which are these.
    #[error("the value has more than {0} characters")]
    #[serde(rename = "l")]
    TooLong(usize),
    /// Too many elements.
    #[error("the value has more than {MOST_ELEMENTS} elements")]
    #[serde(rename = "m")]
    TooMany,
    /// Control characters, or characters that turn the direction of writing.
    #[error("the value has characters that can't be shown")]
    #[serde(rename = "c")]
    Characters,
}

impl AttributeValue {
    /// Reads a value of `data_type` from text: `true` or `false`, a number in digits, a day or a moment (RFC 3339), elements separated by
    /// commas. No text, and no element, has more than `longest` characters.
    pub(super) fn parse(data_type: AttributeDataType, longest: usize, text: &str) -> Result<Self, InvalidValue> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(InvalidValue::Empty);
        }
        let wrong = InvalidValue::Type(data_type);
        match data_type {
            AttributeDataType::String => line(trimmed, longest).map(Self::String),
            AttributeDataType::Boolean => match trimmed {
                "true" => Ok(Self::Boolean(true)),
                "false" => Ok(Self::Boolean(false)),
                _ => Err(wrong),
            },
            AttributeDataType::Int64 => trimmed.parse().ok().and_then(number).ok_or(wrong),
            AttributeDataType::DateTime => moment(trimmed).ok_or(wrong),
            AttributeDataType::StringCollection => collection(trimmed.split(','), longest),
        }
    }

    /// Reads a value of `data_type` from JSON: as [`Self::parse`] where it is a text, else as what it is.
    pub(super) fn parse_json(data_type: AttributeDataType, longest: usize, json: &Json) -> Result<Self, InvalidValue> {
        let wrong = InvalidValue::Type(data_type);
        match (json, data_type) {
            (Json::Null, _) => Err(InvalidValue::Empty),
            (Json::String(text), _) => Self::parse(data_type, longest, text),
            (Json::Bool(value), AttributeDataType::Boolean) => Ok(Self::Boolean(*value)),
            (Json::Number(value), AttributeDataType::Int64) => value.as_i64().and_then(number).ok_or(wrong),
            (Json::Array(values), AttributeDataType::StringCollection) => {
                let texts: Option<Vec<&str>> = values.iter().map(Json::as_str).collect();
                collection(texts.ok_or(wrong)?.into_iter(), longest)
            }
            _ => Err(wrong),
        }
    }

    /// Its type.
    pub const fn data_type(&self) -> AttributeDataType {
        match self {
            Self::Boolean(_) => AttributeDataType::Boolean,
            Self::Int64(_) => AttributeDataType::Int64,
            Self::String(_) => AttributeDataType::String,
            Self::StringCollection(_) => AttributeDataType::StringCollection,
            Self::DateTime { .. } => AttributeDataType::DateTime,
        }
    }

    /// As text: what its parser reads back, and what stands in tokens.
    pub fn to_text(&self) -> String {
        match self {
            Self::Boolean(value) => value.to_string(),
            Self::Int64(value) => value.to_string(),
            Self::String(value) => value.clone(),
            Self::StringCollection(values) => values.join(","),
            Self::DateTime { date_time } => date_time.clone(),
        }
    }

    /// As JSON on the wire (Graph): a moment is a text there.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Boolean(value) => Json::from(*value),
            Self::Int64(value) => Json::from(*value),
            Self::String(value) | Self::DateTime { date_time: value } => Json::from(value.as_str()),
            Self::StringCollection(values) => Json::from(values.as_slice()),
        }
    }

    /// Whether it is this text, or has it among its elements.
    pub fn is(&self, text: &str) -> bool {
        match self {
            Self::StringCollection(values) => values.iter().any(|value| value == text),
            other => other.to_text() == text,
        }
    }
}

fn number(value: i64) -> Option<AttributeValue> {
    (-LARGEST..=LARGEST).contains(&value).then_some(AttributeValue::Int64(value))
}

fn moment(text: &str) -> Option<AttributeValue> {
    let day = Date::parse(text, format_description!("[year]-[month]-[day]"));
    let at = match day {
        Ok(day) => day.midnight().assume_utc(),
        Err(_) => OffsetDateTime::parse(text, &Rfc3339).ok()?.to_offset(time::UtcOffset::UTC),
    };
    let date_time = at.replace_nanosecond(0).ok()?.format(&Rfc3339).ok()?;
    Some(AttributeValue::DateTime { date_time })
}

fn collection<'a>(texts: impl Iterator<Item = &'a str>, longest: usize) -> Result<AttributeValue, InvalidValue> {
    let mut values: Vec<String> = Vec::new();
    for text in texts.map(str::trim).filter(|text| !text.is_empty()) {
        // A comma parts elements wherever a collection is one text.
        if text.contains(',') {
            return Err(InvalidValue::Characters);
        }
        let value = line(text, longest)?;
        if !values.contains(&value) {
            values.push(value);
        }
        if values.len() > MOST_ELEMENTS {
            return Err(InvalidValue::TooMany);
        }
    }
    if values.is_empty() { Err(InvalidValue::Empty) } else { Ok(AttributeValue::StringCollection(values)) }
}

fn line(text: &str, longest: usize) -> Result<String, InvalidValue> {
    // Composed text is never longer than four times its characters in bytes; more need not be looked at.
    if text.len() > longest.saturating_mul(16) {
        return Err(InvalidValue::TooLong(longest));
    }
    let line: String = text.nfc().collect();
    if line.chars().count() > longest {
        return Err(InvalidValue::TooLong(longest));
    }
    if line.chars().any(is_forbidden) {
        return Err(InvalidValue::Characters);
    }
    Ok(line)
}

/// Controls, line and paragraph separators, and what makes a text read as another.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
