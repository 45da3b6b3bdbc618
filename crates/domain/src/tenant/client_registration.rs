//! Whether clients may register themselves.

use serde::{Deserialize, Serialize};

/// Who may register a client with the tenant (RFC 7591 §3).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ClientRegistration {
    /// Administrators only: the endpoint is not there.
    #[default]
    Off,
    /// Whoever has an initial access token.
    Guarded,
    /// Anybody.
    Open,
}

impl ClientRegistration {
    /// The word in settings and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Guarded => "guarded",
            Self::Open => "open",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Off, Self::Guarded, Self::Open].into_iter().find(|mode| mode.as_str() == text)
    }

    /// Whether clients may register themselves at all.
    pub const fn is_offered(self) -> bool {
        !matches!(self, Self::Off)
    }
}
