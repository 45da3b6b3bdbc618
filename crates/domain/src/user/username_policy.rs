//! Which usernames a tenant has.

use super::Username;
use crate::flow::{InvalidPattern, compile_pattern};
use regex::Regex;
use serde::{Deserialize, Serialize};

/// What customers may sign in with beside their email address (the `usernames` of a tenant's settings). A username is letters of
/// ASCII, digits, dots, hyphens and underscores in any case: it can't look like an email address, and no two differ by letters that
/// only look alike in other scripts, or by their case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct UsernamePolicy {
    /// Whether usernames sign in; where not, also those that accounts have do not.
    pub is_enabled: bool,
    /// What a new username looks like: one of at most two regular expressions over its lower case, or anything without any.
    #[serde(skip_serializing_if = "UsernamePatterns::is_empty")]
    pub patterns: UsernamePatterns,
}

impl Default for UsernamePolicy {
    fn default() -> Self {
        Self { is_enabled: true, patterns: UsernamePatterns::default() }
    }
}

/// At most two regular expressions, compiled.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct UsernamePatterns(Vec<(String, Regex)>);

/// Expressions that can't be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidUsernamePatterns {
    /// There are more than two.
    #[error("there are at most {} patterns of usernames", UsernamePatterns::MOST)]
    TooMany,
    /// One is none.
    #[error("patterns: `{pattern}`: {error}")]
    Pattern {
        /// The expression.
        pattern: String,
        /// What is wrong with it.
        error: InvalidPattern,
    },
}

impl UsernamePatterns {
    /// The most expressions.
    pub const MOST: usize = 2;

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl UsernamePolicy {
    /// Whether a new account may have this username.
    pub fn admits(&self, name: &Username) -> bool {
        let UsernamePatterns(patterns) = &self.patterns;
        self.is_enabled && (patterns.is_empty() || patterns.iter().any(|(_, regex)| regex.is_match(name.as_str())))
    }
}

impl PartialEq for UsernamePatterns {
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().map(|(text, _)| text).eq(other.0.iter().map(|(text, _)| text))
    }
}

impl Eq for UsernamePatterns {}

impl TryFrom<Vec<String>> for UsernamePatterns {
    type Error = InvalidUsernamePatterns;
    fn try_from(patterns: Vec<String>) -> Result<Self, Self::Error> {
        if patterns.len() > Self::MOST {
            return Err(InvalidUsernamePatterns::TooMany);
        }
        let compiled = patterns.into_iter().map(|pattern| match compile_pattern(&pattern) {
            Ok(regex) => Ok((pattern, regex)),
            Err(error) => Err(InvalidUsernamePatterns::Pattern { pattern: pattern.chars().take(80).collect(), error }),
        });
        compiled.collect::<Result<_, _>>().map(Self)
    }
}

impl From<UsernamePatterns> for Vec<String> {
    fn from(patterns: UsernamePatterns) -> Self {
        patterns.0.into_iter().map(|(text, _)| text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(json: &str) -> Result<UsernamePolicy, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    fn admits(policy: &UsernamePolicy, name: &str) -> bool {
        policy.admits(&Username::parse(name).unwrap())
    }

    #[test]
    fn without_patterns_every_username_will_do_and_with_some_one_must_match_all_of_it() {
        assert!(admits(&UsernamePolicy::default(), "avery.quill"));
        let numbers = policy(r#"{"patterns":["k-[0-9]{6}","staff-[a-z]+"]}"#).unwrap();
        assert!(admits(&numbers, "K-123456") && admits(&numbers, "staff-avery"));
        assert!(!admits(&numbers, "k-1234567") && !admits(&numbers, "xk-123456") && !admits(&numbers, "avery"));
        assert!(!admits(&policy(r#"{"isEnabled":false}"#).unwrap(), "avery"));
    }

    #[test]
    fn patterns_are_few_and_bounded() {
        assert!(policy(r#"{"patterns":["a","b","c"]}"#).unwrap_err().contains("at most 2"));
        for wrong in ["(a", r"(a)\\1", r"(\\w{100}){100}"] {
            let json = format!(r#"{{"patterns":["{wrong}"]}}"#);
            assert!(policy(&json).unwrap_err().contains("patterns"), "{wrong}");
        }
        let json = r#"{"isEnabled":true,"patterns":["k-[0-9]{6}"]}"#;
        assert_eq!(serde_json::to_string(&policy(json).unwrap()).unwrap(), json);
    }
}
