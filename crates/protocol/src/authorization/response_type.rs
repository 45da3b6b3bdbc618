//! `response_type` and `response_mode` (OAuth 2.0 Multiple Response Type Encoding Practices, Form Post Response Mode).

use crate::errors::OAuthError;
use serde::{Deserialize, Serialize};

/// What is asked for: a code, tokens at once, or both (OpenID Connect Core §3.2, §3.3). Whether an application may have tokens
/// from the authorization endpoint is its registration's matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResponseType {
    /// An authorization code.
    #[default]
    #[serde(rename = "code")]
    Code,
    /// A code and an id token.
    #[serde(rename = "ci")]
    CodeIdToken,
    /// A code, an id token and an access token.
    #[serde(rename = "cit")]
    CodeIdTokenToken,
    /// A code and an access token.
    #[serde(rename = "ct")]
    CodeToken,
    /// An id token.
    #[serde(rename = "i")]
    IdToken,
    /// An id token and an access token.
    #[serde(rename = "it")]
    IdTokenToken,
    /// An access token.
    #[serde(rename = "t")]
    Token,
}

impl ResponseType {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Code,
        Self::CodeIdToken,
        Self::CodeIdTokenToken,
        Self::CodeToken,
        Self::IdToken,
        Self::IdTokenToken,
        Self::Token,
    ];

    /// Reads `response_type`, whose words may stand in any order.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        let sorted = words.join(" ");
        Self::ALL.into_iter().find(|known| known.as_str() == sorted).ok_or_else(OAuthError::unknown_response_type)
    }

    /// The words on the wire, in alphabetical order.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::CodeIdToken => "code id_token",
            Self::CodeIdTokenToken => "code id_token token",
            Self::CodeToken => "code token",
            Self::IdToken => "id_token",
            Self::IdTokenToken => "id_token token",
            Self::Token => "token",
        }
    }

    /// Whether a code is asked for.
    pub const fn has_code(self) -> bool {
        matches!(self, Self::Code | Self::CodeIdToken | Self::CodeIdTokenToken | Self::CodeToken)
    }

    /// Whether an id token is.
    pub const fn has_id_token(self) -> bool {
        matches!(self, Self::CodeIdToken | Self::CodeIdTokenToken | Self::IdToken | Self::IdTokenToken)
    }

    /// Whether an access token is.
    pub const fn has_token(self) -> bool {
        matches!(self, Self::CodeIdTokenToken | Self::CodeToken | Self::IdTokenToken | Self::Token)
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
    /// As a signed JWT in the query (JARM §2.3.1).
    #[serde(rename = "qj")]
    QueryJwt,
    /// As a signed JWT in the fragment (JARM §2.3.2).
    #[serde(rename = "fj")]
    FragmentJwt,
    /// As a signed JWT in a form (JARM §2.3.3).
    #[serde(rename = "pj")]
    FormPostJwt,
}

impl ResponseMode {
    /// The names of all modes, `jwt` among them, which is the response type's own mode, signed.
    pub const NAMES: [&'static str; 7] =
        ["query", "fragment", "form_post", "jwt", "query.jwt", "fragment.jwt", "form_post.jwt"];

    /// The mode in which a response type is answered without any wish: `fragment` where tokens are asked for, which must never
    /// stand in a query.
    pub const fn default_of(response_type: ResponseType) -> Self {
        if has_tokens(response_type) { Self::Fragment } else { Self::Query }
    }

    /// Reads `response_mode` as asked for with a response type.
    ///
    /// # Errors
    /// For an unknown mode, and for tokens in a query (OAuth 2.0 Multiple Response Type Encoding Practices §3, JARM §2.3.1).
    pub fn parse(text: &str, response_type: ResponseType) -> Result<Self, OAuthError> {
        match text {
            "query" | "query.jwt" if has_tokens(response_type) => Err(OAuthError::tokens_in_query()),
            "query" => Ok(Self::Query),
            "fragment" => Ok(Self::Fragment),
            "form_post" => Ok(Self::FormPost),
            "jwt" if has_tokens(response_type) => Ok(Self::FragmentJwt),
            "jwt" | "query.jwt" => Ok(Self::QueryJwt),
            "fragment.jwt" => Ok(Self::FragmentJwt),
            "form_post.jwt" => Ok(Self::FormPostJwt),
            _ => Err(OAuthError::unknown_response_mode()),
        }
    }

    /// The mode by which even a refused request is answered: the one asked for if it can be had, else the response type's own.
    pub fn for_errors(response_mode: Option<&str>, response_type: Option<&str>) -> Self {
        let words = response_type.unwrap_or_default().split(' ');
        // Whatever the type is: only whether it has tokens matters here.
        let kind = if words.into_iter().any(|word| matches!(word, "token" | "id_token")) {
            ResponseType::IdToken
        } else {
            ResponseType::Code
        };
        response_mode.and_then(|mode| Self::parse(mode, kind).ok()).unwrap_or(Self::default_of(kind))
    }

    /// Whether the response is a signed JWT (JARM).
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::QueryJwt | Self::FragmentJwt | Self::FormPostJwt)
    }
}

const fn has_tokens(response_type: ResponseType) -> bool {
    response_type.has_id_token() || response_type.has_token()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_response_type_is_read_in_any_order_and_nothing_else() {
        for kind in ResponseType::ALL {
            let backwards: Vec<&str> = kind.as_str().split(' ').rev().collect();
            assert_eq!(ResponseType::parse(&backwards.join("  ")), Ok(kind));
            for (has, word) in
                [(kind.has_code(), "code"), (kind.has_id_token(), "id_token"), (kind.has_token(), "token")]
            {
                assert_eq!(has, backwards.contains(&word), "{kind:?} {word}");
            }
        }
        for text in ["none", "Code", "code code", "codes", ""] {
            let error = ResponseType::parse(text).unwrap_err();
            assert_eq!((error.code.as_str(), error.number), ("unsupported_response_type", 70_005), "{text}");
        }
    }

    #[test]
    fn an_unknown_response_mode_is_refused() {
        assert_eq!(ResponseMode::parse("web_message", ResponseType::Code).unwrap_err().number, 70_007);
    }

    #[test]
    fn a_mode_is_read_for_its_response_type_and_tokens_stand_in_no_query() {
        for kind in ResponseType::ALL {
            for name in ResponseMode::NAMES {
                let refused = has_tokens(kind) && name.starts_with("query");
                let mode = ResponseMode::parse(name, kind);
                assert_eq!(mode.is_err(), refused, "{kind:?} {name}");
                assert!(mode.is_err() || mode.unwrap().is_signed() == name.ends_with("jwt"), "{kind:?} {name}");
            }
        }
        assert_eq!(ResponseMode::parse("jwt", ResponseType::Code), Ok(ResponseMode::QueryJwt));
        assert_eq!(ResponseMode::parse("jwt", ResponseType::Token), Ok(ResponseMode::FragmentJwt));
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
            (Some("jwt"), Some("code"), ResponseMode::QueryJwt),
            (Some("query.jwt"), Some("code token"), ResponseMode::Fragment),
        ] {
            assert_eq!(ResponseMode::for_errors(mode, kind), expected, "{mode:?} {kind:?}");
        }
    }
}
