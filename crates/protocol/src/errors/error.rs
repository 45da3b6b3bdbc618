//! One refused request.

use super::{ErrorCode, Suberror};
use std::borrow::Cow;
use thiserror::Error;

/// A refused request: what the client is told. Private detail belongs in the log, never here.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("AADSTS{number}: {description}")]
pub struct OAuthError {
    /// The `error` member.
    pub code: ErrorCode,
    /// The number after `AADSTS`, by which people search.
    pub number: u32,
    /// What happened and what to do. Only characters of RFC 6749 §5.2.
    pub description: Cow<'static, str>,
    /// The `suberror` member.
    pub suberror: Option<Suberror>,
    /// The `error_subcode` member: `cancel` when the person turned back.
    pub subcode: Option<&'static str>,
    /// The `claims` member: a claims request as JSON, which the client must send along next time.
    pub claims: Option<String>,
}

impl OAuthError {
    pub(super) const fn new(code: ErrorCode, number: u32, description: &'static str) -> Self {
        Self::with(code, number, Cow::Borrowed(description))
    }

    pub(super) const fn with(code: ErrorCode, number: u32, description: Cow<'static, str>) -> Self {
        Self { code, number, description, suberror: None, subcode: None, claims: None }
    }

    pub(super) fn and(mut self, suberror: Suberror) -> Self {
        self.suberror = Some(suberror);
        self
    }

    /// The same with a claims challenge: what the client sends as `claims` with its next authorization request.
    #[must_use]
    pub fn challenging(mut self, claims: Option<String>) -> Self {
        self.claims = claims;
        self
    }

    /// The HTTP status of the answer, when it is one with a body: RFC 6749 §5.2, RFC 9110 §15.5.6 for a wrong method, and
    /// 429, 500 and 503 for what is not the request's fault.
    pub const fn http_status(&self) -> u16 {
        match (self.code, self.number) {
            (ErrorCode::InvalidClient, _) => 401,
            (_, super::requests::WRONG_METHOD) => 405,
            (ErrorCode::ServerError, _) => 500,
            (ErrorCode::TemporarilyUnavailable, super::server::THROTTLED) => 429,
            (ErrorCode::TemporarilyUnavailable, _) => 503,
            _ => 400,
        }
    }
}

/// The words by which clients recognise an error inside its description (wire.md §3): no text may hold one by accident.
pub(super) const TRIGGERS: [&str; 6] =
    ["interaction_required", "consent_required", "login_required", "bad_token", "ui_not_allowed", "interrupted_user"];

/// `text` of a request made fit to stand in a description: only characters of RFC 6749 §5.2, at most 100 of them, and
/// none of the words that clients search descriptions for.
pub(super) fn quotable(text: &str) -> String {
    let fit = |c: char| {
        if matches!(c, ' '..='!' | '#'..='[' | ']'..='~') { c } else { '?' }
    };
    let shown: String = text.chars().take(100).map(fit).collect();
    let lowered = shown.to_ascii_lowercase();
    if TRIGGERS.iter().any(|trigger| lowered.contains(trigger)) { "(not shown)".to_owned() } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_clients_text_cannot_smuggle_a_trigger_word_or_a_foreign_character() {
        assert_eq!(quotable("api://x/Login_Required"), "(not shown)");
        assert_eq!(quotable("a\"b\\c\r\né"), "a?b?c???");
        assert_eq!(quotable(&"x".repeat(1_000)).len(), 100);
    }

    #[test]
    fn the_status_follows_the_error() {
        assert_eq!(OAuthError::wrong_client_secret().http_status(), 401);
        assert_eq!(OAuthError::missing_parameter("code").http_status(), 400);
        assert_eq!(OAuthError::wrong_method().http_status(), 405);
        assert_eq!(OAuthError::unexpected().http_status(), 500);
        assert_eq!(OAuthError::busy().http_status(), 503);
        assert_eq!(OAuthError::too_many_requests().http_status(), 429);
    }

    proptest! {
        #[test]
        fn quoted_text_keeps_to_the_rfcs_characters(text in any::<String>()) {
            let quoted = quotable(&text);
            prop_assert!(quoted.bytes().all(|byte| matches!(byte, 0x20..=0x21 | 0x23..=0x5B | 0x5D..=0x7E)));
            prop_assert!(quoted.len() <= 100);
        }
    }
}
