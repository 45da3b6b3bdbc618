//! Request parameters: a strict reading of `application/x-www-form-urlencoded` data, in a query or a body.

use crate::{encoding::form_decode, errors::OAuthError, secret::Wipe as _};
use memchr::memchr_iter;
use std::ops::Range;
use thiserror::Error;

/// How much of a request is read before it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes in all, as sent.
    pub total: usize,
    /// Number of parameters.
    pub count: usize,
    /// Bytes of a decoded name.
    pub name: usize,
    /// Bytes of a decoded value.
    pub value: usize,
}

impl Limits {
    /// What the protocol endpoints take: 64 KiB in all, 100 parameters, names of 128 bytes, values of 16 KiB.
    pub const PROTOCOL: Self = Self { total: 64 * 1024, count: 100, name: 128, value: 16 * 1024 };
}

impl Default for Limits {
    fn default() -> Self {
        Self::PROTOCOL
    }
}

/// Why request parameters were refused. Carries names only, never values.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ParameterError {
    /// More bytes, parameters, or a longer name or value than the limits allow.
    #[error("the request is too large")]
    TooLarge,
    /// A broken percent escape, text that is not UTF-8, or a control character.
    #[error("the request is not well formed")]
    Malformed,
    /// RFC 6749 §3.1: a parameter stands in the request more than once.
    #[error("the parameter {0} stands in the request more than once")]
    Duplicated(String),
}

impl From<ParameterError> for OAuthError {
    fn from(error: ParameterError) -> Self {
        match error {
            ParameterError::TooLarge => Self::request_too_large(),
            ParameterError::Malformed => Self::malformed_request(),
            ParameterError::Duplicated(name) => Self::duplicated_parameter(&name),
        }
    }
}

/// The parameters of a request. Their text is wiped when dropped, since it may hold codes and secrets.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    text: String,
    pairs: Vec<(Range<usize>, Range<usize>)>,
}

impl Parameters {
    /// Parameters that RFC 8707 §2 and RFC 8693 §2.1 allow to stand several times.
    const REPEATABLE: [&'static str; 2] = ["resource", "audience"];

    /// Reads a query (without its `?`) or a body.
    ///
    /// Refused are data over `limits`, broken escapes, text that is not UTF-8, control characters, and a parameter
    /// given twice (RFC 6749 §3.1), except `resource` and `audience`.
    pub fn parse(data: &[u8], limits: Limits) -> Result<Self, ParameterError> {
        if data.len() > limits.total {
            return Err(ParameterError::TooLarge);
        }
        let data = std::str::from_utf8(data).map_err(|_| ParameterError::Malformed)?;
        let mut read = Self { text: String::with_capacity(data.len()), pairs: Vec::with_capacity(16) };
        for pair in parts(data, b'&').filter(|pair| !pair.is_empty()) {
            if read.pairs.len() >= limits.count {
                return Err(ParameterError::TooLarge);
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let pair = (read.decode(name, limits.name)?, read.decode(value, limits.value)?);
            read.pairs.push(pair);
        }
        match read.duplicated() {
            Some(name) => Err(ParameterError::Duplicated(name.to_owned())),
            None => Ok(read),
        }
    }

    /// Reads a name or a value onto the end of the text.
    fn decode(&mut self, half: &str, limit: usize) -> Result<Range<usize>, ParameterError> {
        let start = self.text.len();
        form_decode(half, &mut self.text).ok_or(ParameterError::Malformed)?;
        let decoded = self.text.get(start..).unwrap_or_default();
        if decoded.len() > limit {
            return Err(ParameterError::TooLarge);
        }
        if has_control(decoded) { Err(ParameterError::Malformed) } else { Ok(start..self.text.len()) }
    }

    /// Parameters that came in another form than a form, under the same rules; what a limit measures is their decoded text.
    pub fn of_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        limits: Limits,
    ) -> Result<Self, ParameterError> {
        let mut read = Self::default();
        for (name, value) in pairs {
            let too_large = name.len() > limits.name || value.len() > limits.value || read.pairs.len() >= limits.count;
            if too_large || read.text.len() + name.len() + value.len() > limits.total {
                return Err(ParameterError::TooLarge);
            }
            if has_control(name) || has_control(value) {
                return Err(ParameterError::Malformed);
            }
            let start = read.text.len();
            read.text.push_str(name);
            let middle = read.text.len();
            read.text.push_str(value);
            let end = read.text.len();
            read.pairs.push((start..middle, middle..end));
        }
        match read.duplicated() {
            Some(name) => Err(ParameterError::Duplicated(name.to_owned())),
            None => Ok(read),
        }
    }

    /// The value of a parameter. RFC 6749 §3.1: one without a value counts as left out.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(candidate, _)| *candidate == name).map(|(_, value)| value).filter(|value| !value.is_empty())
    }

    /// The value of a parameter that the message cannot do without.
    pub fn require(&self, name: &'static str) -> Result<&str, OAuthError> {
        self.get(name).ok_or_else(|| OAuthError::missing_parameter(name))
    }

    /// All values of a parameter that may stand several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.iter().filter(move |(candidate, value)| *candidate == name && !value.is_empty()).map(|(_, value)| value)
    }

    /// Names and values in the order sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| {
            (self.text.get(name.clone()).unwrap_or_default(), self.text.get(value.clone()).unwrap_or_default())
        })
    }

    fn duplicated(&self) -> Option<&str> {
        // At most a hundred names: comparing each with those before it costs less than a set.
        self.iter().enumerate().find_map(|(index, (name, _))| {
            let twice = self.iter().take(index).any(|(earlier, _)| earlier == name);
            (twice && !Self::REPEATABLE.contains(&name)).then_some(name)
        })
    }
}

impl Drop for Parameters {
    fn drop(&mut self) {
        self.text.wipe();
    }
}

impl std::fmt::Debug for Parameters {
    /// Names only: values may be secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// The parts of a text between separators. Like [`str::split`], and quick where parts are long.
fn parts(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut ends = memchr_iter(separator, text.as_bytes()).chain(std::iter::once(text.len()));
    let mut start = 0;
    std::iter::from_fn(move || {
        let end = ends.next()?;
        let part = text.get(start..end).unwrap_or_default();
        start = end + 1;
        Some(part)
    })
}

/// Whether a control character (Unicode's Cc) is in it. Nearly all text is ASCII, which is looked through without stopping, many
/// bytes at a time.
fn has_control(text: &str) -> bool {
    if text.is_ascii() {
        text.bytes().fold(false, |found, byte| found | byte.is_ascii_control())
    } else {
        text.chars().any(char::is_control)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::append_pairs;
    use proptest::prelude::*;

    fn parse(data: &str) -> Result<Parameters, ParameterError> {
        Parameters::parse(data.as_bytes(), Limits::PROTOCOL)
    }

    #[test]
    fn escapes_and_plus_signs_are_decoded() {
        let parameters = parse("scope=openid+profile&state=a%2Bb%20%C3%A9&x-client-OS=").unwrap();
        assert_eq!(parameters.get("scope"), Some("openid profile"));
        assert_eq!(parameters.get("state"), Some("a+b é"));
    }

    #[test]
    fn a_parameter_without_a_value_counts_as_left_out() {
        let parameters = parse("a=&b&c=1").unwrap();
        assert_eq!((parameters.get("a"), parameters.get("b"), parameters.get("c")), (None, None, Some("1")));
        assert_eq!(parameters.require("a").unwrap_err().number, 900_144);
    }

    #[test]
    fn a_parameter_given_twice_is_named() {
        assert_eq!(parse("a=1&b=2&a=1"), Err(ParameterError::Duplicated("a".into())));
        assert_eq!(parse("state=&state="), Err(ParameterError::Duplicated("state".into())));
    }

    #[test]
    fn resource_may_stand_several_times() {
        let parameters = parse("resource=x&resource=y").unwrap();
        assert_eq!(parameters.all("resource").collect::<Vec<_>>(), ["x", "y"]);
    }

    #[test]
    fn broken_escapes_bad_utf8_and_control_characters_are_refused() {
        for data in ["a=%", "a=%4", "a=%zz", "a=%C3", "a=%FF", "a=%00", "a=%0d%0a", "a%0a=1", "a=%7f", "a=%C2%85"] {
            assert_eq!(parse(data), Err(ParameterError::Malformed), "{data}");
        }
        // Two halves of one character in two parameters never become one.
        assert_eq!(parse("a=%C3&%A9=1"), Err(ParameterError::Malformed));
    }

    #[test]
    fn each_limit_holds_at_its_edge() {
        let limits = Limits { total: 40, count: 2, name: 3, value: 5 };
        let parse = |data: &str| Parameters::parse(data.as_bytes(), limits);
        assert!(parse("abc=12345&d=1").is_ok());
        for data in ["abcd=1", "a=123456", "a=1&b=2&c=3", &"&".repeat(41)] {
            assert_eq!(parse(data), Err(ParameterError::TooLarge), "{data}");
        }
        assert!(parse(&"&".repeat(40)).is_ok());
    }

    #[test]
    fn debug_output_shows_no_value() {
        let shown = format!("{:?}", parse("client_secret=hunter2").unwrap());
        assert!(shown.contains("client_secret") && !shown.contains("hunter2"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_parsing_panic(data in proptest::collection::vec(any::<u8>(), 0..512)) {
            let _ = Parameters::parse(&data, Limits::PROTOCOL);
        }

        #[test]
        fn pairs_obey_the_rules_of_forms(pairs in proptest::collection::btree_map("[a-z_]{1,12}", "[^\\p{C}]{1,40}", 0..12)) {
            let given = || pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let mut printed = String::new();
            append_pairs(&mut printed, given());
            prop_assert_eq!(Parameters::of_pairs(given(), Limits::PROTOCOL), parse(&printed));
            let doubled = given().chain([("twice", "1"), ("twice", "2")]);
            prop_assert_eq!(Parameters::of_pairs(doubled, Limits::PROTOCOL), Err(ParameterError::Duplicated("twice".into())));
        }

        #[test]
        fn what_is_printed_parses_back(pairs in proptest::collection::btree_map("[a-z_]{1,12}", "[^\\p{C}]{1,40}", 0..12)) {
            let mut printed = String::new();
            append_pairs(&mut printed, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let parsed = parse(&printed).unwrap();
            prop_assert_eq!(parsed.iter().count(), pairs.len());
            for (name, value) in &pairs {
                prop_assert_eq!(parsed.get(name), Some(value.as_str()));
            }
        }
    }
}
