//! An answer, read whole.

use super::error::CallError;
use reqwest::header::{CACHE_CONTROL, HeaderMap};
use serde::de::DeserializeOwned;
use std::time::Duration;

/// What a host answered. Nothing in it is to be believed.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The media type without parameters, in lower case.
    pub media_type: Option<String>,
    /// How long the answer may be kept, as it says itself (RFC 9111 §5.2.2): zero where it must not be. `None` where it does not say.
    pub max_age: Option<Duration>,
    /// The body; no longer than the call takes.
    pub body: Vec<u8>,
}

impl Reply {
    /// Only an answer of success (2xx).
    ///
    /// # Errors
    /// [`CallError::Status`] for any other.
    pub fn successful(self) -> Result<Self, CallError> {
        if (200..300).contains(&self.status) { Ok(self) } else { Err(CallError::Status(self.status)) }
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// [`CallError::Malformed`] when it does not read as this type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        serde_json::from_slice(&self.body).map_err(|_| CallError::Malformed)
    }
}

/// What `Cache-Control` says of how long an answer may be kept; the least of what it says several times.
pub(super) fn max_age(headers: &HeaderMap) -> Option<Duration> {
    let values = headers.get_all(CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok());
    let directives = values.flat_map(|value| value.split(',')).map(str::trim);
    directives
        .filter_map(|directive| match directive.split_once('=') {
            None if ["no-store", "no-cache"].iter().any(|word| directive.eq_ignore_ascii_case(word)) => {
                Some(Duration::ZERO)
            }
            Some((name, seconds)) if name.eq_ignore_ascii_case("max-age") => {
                seconds.trim_matches('"').parse().ok().map(Duration::from_secs)
            }
            _ => None,
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn an_answer_says_how_long_it_may_be_kept() {
        let said = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(CACHE_CONTROL, HeaderValue::from_static(value));
            }
            max_age(&headers).map(|age| age.as_secs())
        };
        assert_eq!(said(&[]), None);
        assert_eq!(said(&["public, max-age=3600"]), Some(3_600));
        assert_eq!(said(&["Max-Age=\"60\", must-revalidate"]), Some(60));
        assert_eq!(said(&["max-age=60, no-store"]), Some(0));
        assert_eq!(said(&["max-age=60", "No-Cache"]), Some(0));
        assert_eq!(said(&["max-age=-1, private"]), None);
    }
}
