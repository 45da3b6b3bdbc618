//! Access tokens on protected resources (RFC 6750, RFC 9449 §7), in the `Authorization` header or a posted form.

use crate::{
    parameters::{Limits, Parameters},
    secret::Secret,
};
use thiserror::Error;

/// The longest token that is read, in bytes.
const MAX_TOKEN: usize = 16 * 1024;

/// How a token is presented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenScheme {
    /// RFC 6750: whoever holds it may use it.
    Bearer,
    /// RFC 9449 §7.1: with a proof of the key that it is bound to.
    Dpop,
}

/// A presented access token. Not yet verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BearerToken {
    scheme: TokenScheme,
    token: Secret<String>,
}

impl BearerToken {
    /// Reads the value of an `Authorization` header: the scheme in any case, one space, and the characters of RFC 6750
    /// §2.1.
    pub fn parse(header: Option<&[u8]>) -> Result<Self, BearerError> {
        let header = header.ok_or(BearerError::Missing)?;
        let names = |name: &[u8]| header.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        let (scheme, length) = if names(b"bearer") {
            (TokenScheme::Bearer, 6)
        } else if names(b"dpop") {
            (TokenScheme::Dpop, 4)
        } else {
            return Err(BearerError::Missing);
        };
        let rest = header.get(length..).unwrap_or_default();
        let token = rest.strip_prefix(b" ").ok_or(BearerError::Malformed)?;
        if token.len() > MAX_TOKEN || !is_token68(token) {
            return Err(BearerError::Malformed);
        }
        let text = std::str::from_utf8(token).map_err(|_| BearerError::Malformed)?;
        Ok(Self { scheme, token: Secret::new(text.to_owned()) })
    }

    /// Reads a token that is posted, in the header or as `access_token` of the form (RFC 6750 §2.2). In a form it is always a
    /// bearer token: whoever proves a key uses the header (RFC 9449 §7.1).
    ///
    /// # Errors
    /// Malformed is also a form that can't be read, and a token in the form beside any `Authorization` header (RFC 6750 §2).
    pub fn parse_posted(header: Option<&[u8]>, form: &[u8]) -> Result<Self, BearerError> {
        let form = Parameters::parse(form, Limits::PROTOCOL).map_err(|_| BearerError::Malformed)?;
        match (form.get("access_token"), header) {
            (None, header) => Self::parse(header),
            (Some(token), None) if token.len() <= MAX_TOKEN && is_token68(token.as_bytes()) => {
                Ok(Self { scheme: TokenScheme::Bearer, token: Secret::new(token.to_owned()) })
            }
            (Some(_), _) => Err(BearerError::Malformed),
        }
    }

    /// How it is presented.
    pub const fn scheme(&self) -> TokenScheme {
        self.scheme
    }

    /// The token, to verify it.
    pub fn reveal(&self) -> &str {
        self.token.reveal()
    }
}

/// RFC 6750 §2.1: one or more of a small alphabet, then any number of `=`.
fn is_token68(token: &[u8]) -> bool {
    let padding = token.iter().rev().take_while(|byte| **byte == b'=').count();
    let body = token.get(..token.len() - padding).unwrap_or_default();
    // Patterns rather than a search, and no way out after a wrong byte, so that the loop takes sixteen at a time: tokens are
    // long, and this is asked of every byte of every request.
    let allowed = |byte: u8| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-'..=b'/' | b'_' | b'~' | b'+');
    !body.is_empty() && body.iter().fold(true, |so_far, byte| so_far & allowed(*byte))
}

/// Why a protected resource refuses a request (RFC 6750 §3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BearerError {
    /// No bearer token was sent.
    #[error("the request carries no access token")]
    Missing,
    /// The header or the form cannot be read, or both stand there.
    #[error("the access token cannot be read")]
    Malformed,
    /// Expired, revoked, forged, or issued for another resource.
    #[error("the access token is not valid here")]
    InvalidToken,
    /// The token does not reach this far.
    #[error("the access token lacks a permission")]
    InsufficientScope,
}

impl BearerError {
    /// The status of the answer.
    pub const fn http_status(self) -> u16 {
        match self {
            Self::Missing | Self::InvalidToken => 401,
            Self::Malformed => 400,
            Self::InsufficientScope => 403,
        }
    }

    /// The value of `WWW-Authenticate`. A request without a token gets the same as one with a bad token, as clients
    /// of wire.md §10.8 expect.
    pub const fn challenge(self) -> &'static str {
        match self {
            Self::Missing | Self::InvalidToken => "Bearer error=\"invalid_token\"",
            Self::Malformed => "Bearer error=\"invalid_request\"",
            Self::InsufficientScope => "Bearer error=\"insufficient_scope\"",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_scheme_is_read_in_any_case() {
        for header in ["Bearer a.b-c_d~e+f/g==", "bearer a.b-c_d~e+f/g==", "BEARER a.b-c_d~e+f/g=="] {
            assert_eq!(BearerToken::parse(Some(header.as_bytes())).unwrap().reveal(), "a.b-c_d~e+f/g==");
        }
    }

    #[test]
    fn a_token_with_a_proof_has_a_scheme_of_its_own() {
        for header in ["DPoP a.b-c", "dpop a.b-c"] {
            let read = BearerToken::parse(Some(header.as_bytes())).unwrap();
            assert_eq!((read.scheme(), read.reveal()), (TokenScheme::Dpop, "a.b-c"));
        }
        assert_eq!(BearerToken::parse(Some(b"Bearer a")).unwrap().scheme(), TokenScheme::Bearer);
        assert_eq!(BearerToken::parse(Some(b"DPoPa")), Err(BearerError::Malformed));
    }

    #[test]
    fn anything_else_is_missing_or_malformed() {
        for header in [None, Some(""), Some("Basic abc"), Some("Bear")] {
            assert_eq!(BearerToken::parse(header.map(str::as_bytes)), Err(BearerError::Missing), "{header:?}");
        }
        let long = format!("Bearer {}", "a".repeat(MAX_TOKEN + 1));
        for header in
            ["Bearer", "Bearer ", "Bearer  a", "Bearer a b", "Bearer =", "Bearer a=b", "Bearer a,b", "Bearera", &long]
        {
            assert_eq!(BearerToken::parse(Some(header.as_bytes())), Err(BearerError::Malformed), "{header:.40}");
        }
    }

    #[test]
    fn a_posted_token_stands_in_the_form_or_in_the_header() {
        let posted = |header: Option<&str>, form: &str| {
            BearerToken::parse_posted(header.map(str::as_bytes), form.as_bytes())
                .map(|read| (read.scheme(), read.reveal().to_owned()))
        };
        let bearer = |text: &str| Ok((TokenScheme::Bearer, text.to_owned()));
        assert_eq!(posted(None, "access_token=a.b%3D&x=y"), bearer("a.b="));
        assert_eq!(posted(Some("Bearer c"), "x=y"), bearer("c"));
        assert_eq!(posted(Some("DPoP c"), ""), Ok((TokenScheme::Dpop, "c".to_owned())));
        for form in ["", "x=y", "access_token=", "Access_token=a"] {
            assert_eq!(posted(None, form), Err(BearerError::Missing), "{form}");
        }
        let long = format!("access_token={}", "a".repeat(MAX_TOKEN + 1));
        for form in ["access_token=a+b", "access_token=a&access_token=a", "access_token=%00", "access_token=%zz", &long]
        {
            assert_eq!(posted(None, form), Err(BearerError::Malformed), "{form:.40}");
        }
        for header in ["Bearer a", "DPoP a", "Basic a", ""] {
            assert_eq!(posted(Some(header), "access_token=a"), Err(BearerError::Malformed), "{header}");
        }
    }

    #[test]
    fn each_refusal_has_its_status_and_challenge() {
        for (error, status, word) in [
            (BearerError::Missing, 401, "invalid_token"),
            (BearerError::InvalidToken, 401, "invalid_token"),
            (BearerError::Malformed, 400, "invalid_request"),
            (BearerError::InsufficientScope, 403, "insufficient_scope"),
        ] {
            assert_eq!(error.http_status(), status);
            assert_eq!(error.challenge(), format!("Bearer error=\"{word}\""));
        }
    }

    proptest! {
        #[test]
        fn no_header_makes_parsing_panic(header in proptest::collection::vec(any::<u8>(), 0..100)) {
            let _ = BearerToken::parse(Some(&header));
            let _ = BearerToken::parse_posted(None, &header);
        }

        #[test]
        fn a_sent_token_is_read_back(token in "[A-Za-z0-9._~+/-]{1,60}={0,2}") {
            let header = format!("Bearer {token}");
            let read = BearerToken::parse(Some(header.as_bytes())).unwrap();
            prop_assert_eq!(read.reveal(), token);
        }
    }
}
