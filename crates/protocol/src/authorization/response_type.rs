//! `response_type` and `response_mode` (OAuth 2.0 Multiple Response Type Encoding Practices, Form Post Response Mode).

use crate::errors::OAuthError;
use serde::{Deserialize, Serialize};

/// The response types that are served: the authorization code alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResponseType {
    /// An authorization code.
    #[default]
    #[serde(rename = "code")]
    Code,
}

/// Combinations that the specifications know and this server does not give out. Words in alphabetical order.
const NOT_ENABLED: [&str; 6] =
    ["code id_token", "code id_token token", "code token", "id_token", "id_token token", "token"];

impl ResponseType {
    /// Reads `response_type`, whose words may stand in any order.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        let sorted = words.join(" ");
        if sorted == "code" {
            return Ok(Self::Code);
        }
        Err(NOT_ENABLED
            .iter()
            .find(|known| **known == sorted)
            .map_or_else(OAuthError::unknown_response_type, |known| OAuthError::response_type_not_enabled(known)))
    }
}

/// How the response travels to the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResponseMode {
    /// In the query of the redirect URI.
    #[default]
    #[serde(rename = "q")]
    Query,
    /// In its fragment.
    #[serde(rename = "f")]
    Fragment,
    /// In a form that the browser posts to it.
    #[serde(rename = "p")]
    FormPost,
}

impl ResponseMode {
    /// Reads `response_mode`.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        match text {
            "query" => Ok(Self::Query),
            "fragment" => Ok(Self::Fragment),
            "form_post" => Ok(Self::FormPost),
            _ => Err(OAuthError::unknown_response_mode()),
        }
    }

    /// The mode by which even a refused request is answered: the one asked for if it can be had, else the response
    /// type's own: `fragment` where tokens were asked for, which must never stand in a query.
    pub fn for_errors(response_mode: Option<&str>, response_type: Option<&str>) -> Self {
        let for_tokens = response_type.unwrap_or_default().split(' ').any(|word| matches!(word, "token" | "id_token"));
        match response_mode.map(Self::parse) {
            Some(Ok(Self::Query) | Err(_)) | None => {
                if for_tokens {
                    Self::Fragment
                } else {
                    Self::Query
                }
            }
            Some(Ok(mode)) => mode,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_code_is_given_out() {
        assert_eq!(ResponseType::parse("code"), Ok(ResponseType::Code));
        for text in ["id_token", "token", "token id_token", "id_token code", "code token id_token"] {
            let error = ResponseType::parse(text).unwrap_err();
            assert_eq!((error.code.as_str(), error.number), ("unsupported_response_type", 700_054), "{text}");
        }
        for text in ["none", "Code", "code code", "codes", ""] {
            assert_eq!(ResponseType::parse(text).unwrap_err().number, 70_005, "{text}");
        }
    }

    #[test]
    fn an_unknown_response_mode_is_refused() {
        assert_eq!(ResponseMode::parse("web_message").unwrap_err().number, 70_007);
    }

    #[test]
    fn errors_travel_as_asked_or_as_the_response_type_would() {
        for (mode, kind, expected) in [
            (None, Some("code"), ResponseMode::Query),
            (None, None, ResponseMode::Query),
            (None, Some("code id_token"), ResponseMode::Fragment),
            (Some("query"), Some("token"), ResponseMode::Fragment),
            (Some("fragment"), Some("code"), ResponseMode::Fragment),
            (Some("form_post"), Some("code"), ResponseMode::FormPost),
            (Some("web_message"), Some("code"), ResponseMode::Query),
        ] {
            assert_eq!(ResponseMode::for_errors(mode, kind), expected, "{mode:?} {kind:?}");
        }
    }
}
