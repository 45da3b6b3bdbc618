//! The members of a registration, each of the kind that its specification says.

use crate::{errors::OAuthError, jose::is_object_of_unique_members};
use serde_json::{Map, Value};
use url::Url;

/// The longest text of one member, in bytes.
const LONGEST_TEXT: usize = 256;
/// The longest URI, in bytes.
const LONGEST_URI: usize = 2_048;
/// The most values of a list.
const MOST_VALUES: usize = 50;

/// A registration as it was sent.
pub(super) struct Members(Map<String, Value>);

impl Members {
    /// Reads one JSON object in which no member stands twice.
    pub(super) fn parse(json: &[u8]) -> Result<Self, OAuthError> {
        if !is_object_of_unique_members(json) {
            return Err(OAuthError::malformed_registration());
        }
        match serde_json::from_slice(json) {
            Ok(Value::Object(members)) => Ok(Self(members)),
            _ => Err(OAuthError::malformed_registration()),
        }
    }

    /// Any value; `null` counts as left out.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// Every member whose name begins so, with its name.
    pub(super) fn beginning_with<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.0.iter().filter(move |(known, _)| known.starts_with(name)).map(|(known, value)| (known.as_str(), value))
    }

    /// A text.
    pub(super) fn text(&self, name: &'static str) -> Result<Option<&str>, OAuthError> {
        let Some(value) = self.value(name) else { return Ok(None) };
        match value.as_str() {
            Some(text) if text.len() > LONGEST_TEXT => {
                Err(OAuthError::beyond_registration_limit(name, format_args!("at most {LONGEST_TEXT} bytes")))
            }
            Some(text) if is_line(text) => Ok(Some(text)),
            _ => Err(OAuthError::invalid_client_metadata(name)),
        }
    }

    /// A list of texts; empty when left out.
    pub(super) fn texts(&self, name: &'static str) -> Result<Vec<&str>, OAuthError> {
        self.texts_at_most(name, MOST_VALUES)
    }

    /// The same, of at most so many.
    pub(super) fn texts_at_most(&self, name: &'static str, most: usize) -> Result<Vec<&str>, OAuthError> {
        let refused = || OAuthError::invalid_client_metadata(name);
        let Some(value) = self.value(name) else { return Ok(Vec::new()) };
        let values = value.as_array().ok_or_else(refused)?;
        if values.len() > most {
            return Err(OAuthError::beyond_registration_limit(name, format_args!("at most {most} values")));
        }
        let texts: Vec<&str> = values.iter().map(Value::as_str).collect::<Option<_>>().ok_or_else(refused)?;
        if texts.iter().any(|text| text.len() > LONGEST_URI) {
            return Err(OAuthError::beyond_registration_limit(name, format_args!("at most {LONGEST_URI} bytes each")));
        }
        Ok(texts)
    }

    /// Yes or no; no when left out.
    pub(super) fn flag(&self, name: &'static str) -> Result<bool, OAuthError> {
        let refused = || OAuthError::invalid_client_metadata(name);
        self.value(name).map_or(Ok(false), |value| value.as_bool().ok_or_else(refused))
    }

    /// A number of seconds.
    pub(super) fn seconds(&self, name: &'static str) -> Result<Option<u32>, OAuthError> {
        let refused = || OAuthError::invalid_client_metadata(name);
        let read = |value: &Value| value.as_u64().and_then(|number| u32::try_from(number).ok()).ok_or_else(refused);
        self.value(name).map(read).transpose()
    }

    /// An https URL.
    pub(super) fn https(&self, name: &'static str) -> Result<Option<&str>, OAuthError> {
        let refused = || OAuthError::invalid_client_metadata(name);
        let Some(value) = self.value(name) else { return Ok(None) };
        let text = value.as_str().ok_or_else(refused)?;
        if text.len() > LONGEST_URI {
            return Err(OAuthError::beyond_registration_limit(name, format_args!("at most {LONGEST_URI} bytes")));
        }
        if is_https(text) { Ok(Some(text)) } else { Err(refused()) }
    }
}

/// Whether a text can be shown on one line, and shows all that it holds: no control characters, none that turn the direction of
/// what follows, and none that are nothing to the eye. The joiners stay where they join: Persian and emoji are written with them.
pub(crate) fn is_line(text: &str) -> bool {
    let mut before = ' ';
    let mut joining = false;
    for c in text.chars() {
        let joins = matches!(c, '\u{200c}' | '\u{200d}');
        if c.is_control()
            || is_unseen(c)
            || (joins || joining) && (c.is_ascii() || before.is_ascii())
            || joins && joining
        {
            return false;
        }
        (before, joining) = (c, joins);
    }
    !joining && !text.trim().is_empty() && text.len() <= LONGEST_TEXT
}

/// Format characters (Unicode's category Cf, without the two joiners and the Arabic signs that are seen), separators of lines, and
/// letters that are blank.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether a text is an https URL without user information.
pub(super) fn is_https(text: &str) -> bool {
    let plain = text.len() <= LONGEST_URI && !text.chars().any(|c| c.is_control() || c.is_whitespace());
    let is_safe = |url: Url| url.scheme() == "https" && url.username().is_empty() && url.password().is_none();
    plain && Url::parse(text).is_ok_and(is_safe)
}
