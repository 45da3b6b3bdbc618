//! The signature algorithms and token kinds that are served.

use serde::{Deserialize, Serialize};

/// A signature algorithm (RFC 7518 §3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256; keys of 2048 bits are made.
    #[serde(rename = "RS256")]
    Rs256,
    /// ECDSA with P-256 and SHA-256.
    #[serde(rename = "ES256")]
    Es256,
}

impl Algorithm {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
        }
    }

    /// Reads a name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Rs256, Self::Es256].into_iter().find(|algorithm| algorithm.as_str() == text)
    }

    pub(super) const fn as_jsonwebtoken(self) -> jsonwebtoken::Algorithm {
        match self {
            Self::Rs256 => jsonwebtoken::Algorithm::RS256,
            Self::Es256 => jsonwebtoken::Algorithm::ES256,
        }
    }
}

impl std::fmt::Display for Algorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a token is: its `typ` header, by which none can stand for another (RFC 8725 §3.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// An id token: `JWT`.
    Id,
    /// An access token: `at+jwt` (RFC 9068 §2.1).
    Access,
    /// A signed introspection response: `token-introspection+jwt` (RFC 9701 §5).
    Introspection,
    /// A signed userinfo response (OpenID Connect Core §5.3.2), which has no type of its own: `JWT`. It never expires, and so
    /// is never taken for an id token.
    UserInfo,
    /// A signed authorization response (JARM §2.1), which has no type of its own either: `JWT`. It says of nobody who that is,
    /// and so is never taken for an id token.
    AuthorizationResponse,
    /// A logout token: `logout+jwt` (OpenID Connect Back-Channel Logout 1.0 §2.4).
    Logout,
}

impl TokenKind {
    /// All of them.
    pub(super) const ALL: [Self; 6] =
        [Self::Id, Self::Access, Self::Introspection, Self::UserInfo, Self::AuthorizationResponse, Self::Logout];

    /// The value of `typ`.
    pub const fn typ(self) -> &'static str {
        match self {
            Self::Id | Self::UserInfo | Self::AuthorizationResponse => "JWT",
            Self::Access => "at+jwt",
            Self::Introspection => "token-introspection+jwt",
            Self::Logout => "logout+jwt",
        }
    }

    /// Whether a header's `typ` says this; RFC 7515 §4.1.9 compares without case and lets `application/` be left out.
    pub(super) fn is(self, typ: &str) -> bool {
        let prefix = "application/";
        let short = match typ.split_at_checked(prefix.len()) {
            Some((start, rest)) if start.eq_ignore_ascii_case(prefix) => rest,
            _ => typ,
        };
        short.eq_ignore_ascii_case(self.typ())
    }
}
