//! The claims of an assertion.

use crate::{digest::one_time_id, errors::OAuthError, jose};
use serde::{Deserialize, Deserializer, de::Error as _};

/// By how much clocks may differ, in seconds.
pub const LEEWAY: i64 = 60;
/// The longest that an assertion may be valid from now on, and the oldest that it may be, in seconds: a day.
pub const LONGEST_LIFE: i64 = 24 * 60 * 60;
/// The longest `jti`, in bytes.
const MAX_JTI: usize = 1_024;

/// What an assertion says (RFC 7523 §3).
#[derive(Clone, Debug, Deserialize)]
pub struct AssertionClaims {
    /// Who has signed it.
    pub iss: String,
    /// Whom it is about.
    pub sub: String,
    aud: Audience,
    #[serde(deserialize_with = "numeric_date")]
    exp: i64,
    #[serde(default, deserialize_with = "optional_date")]
    nbf: Option<i64>,
    #[serde(default, deserialize_with = "optional_date")]
    iat: Option<i64>,
    #[serde(default)]
    jti: Option<String>,
}

/// RFC 7519 §4.1.3: one string, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl AssertionClaims {
    /// Whether it is meant for one of these. At most ten audiences are looked at.
    pub fn is_for(&self, expected: impl Fn(&str) -> bool) -> bool {
        match &self.aud {
            Audience::One(audience) => expected(audience),
            Audience::Many(audiences) => audiences.iter().take(10).any(|audience| expected(audience)),
        }
    }

    /// RFC 7523 §3, items 4 to 6: it has not expired, lasts a day at most, and is of neither tomorrow nor last week.
    pub fn check_time(&self, now_seconds: i64) -> Result<(), OAuthError> {
        let soon = now_seconds.saturating_add(LEEWAY);
        let in_time = self.exp.saturating_add(LEEWAY) > now_seconds
            && self.exp <= soon.saturating_add(LONGEST_LIFE)
            && self.nbf.is_none_or(|nbf| nbf <= soon)
            && self.iat.is_none_or(|iat| iat <= soon && iat >= now_seconds.saturating_sub(LONGEST_LIFE + LEEWAY));
        if in_time { Ok(()) } else { Err(OAuthError::client_assertion_out_of_time()) }
    }

    /// From when on it is refused for its age, in seconds since 1970-01-01 UTC.
    pub const fn refused_from(&self) -> i64 {
        self.exp.saturating_add(LEEWAY)
    }

    /// What is spent with it: SHA-256 of its issuer and its `jti` (RFC 7523 §3, item 7).
    ///
    /// # Errors
    /// Without a `jti` (OpenID Connect Core §9 requires it), or with one longer than 1 KiB.
    pub fn replay_key(&self) -> Result<[u8; 32], OAuthError> {
        let jti = self.jti.as_deref().filter(|jti| (1..=MAX_JTI).contains(&jti.len()));
        let jti = jti.ok_or_else(OAuthError::malformed_client_assertion)?;
        Ok(one_time_id(self.iss.as_bytes(), jti))
    }
}

fn numeric_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let number = serde_json::Number::deserialize(deserializer)?;
    jose::numeric_date(&number).ok_or_else(|| D::Error::custom("no numeric date"))
}

fn optional_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    numeric_date(deserializer).map(Some)
}
