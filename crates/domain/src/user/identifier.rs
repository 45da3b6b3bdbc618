//! What people type to say who they are.

use super::{EmailAddress, Username};
use serde::{Deserialize, Serialize};

/// What a user may be found by when signing in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IdentifierKind {
    /// A proven email address.
    Email,
    /// A username, as operators have.
    Username,
}

impl IdentifierKind {
    /// The name in storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Username => "username",
        }
    }
}

/// A sign-in identifier: an email address or a username.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Identifier {
    /// An email address.
    #[serde(rename = "e")]
    Email(EmailAddress),
    /// A username.
    #[serde(rename = "u")]
    Username(Username),
}

/// A text that is neither an email address nor a username.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("neither an email address nor a username")]
pub struct InvalidIdentifier;

impl Identifier {
    /// Parses an email address where there is an `@`, and a username elsewhere.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        if text.contains('@') {
            EmailAddress::parse(text).map(Self::Email).map_err(|_| InvalidIdentifier)
        } else {
            Username::parse(text).map(Self::Username).map_err(|_| InvalidIdentifier)
        }
    }

    /// Its kind.
    pub const fn kind(&self) -> IdentifierKind {
        match self {
            Self::Email(_) => IdentifierKind::Email,
            Self::Username(_) => IdentifierKind::Username,
        }
    }

    /// The form under which it is unique.
    pub fn key(&self) -> String {
        match self {
            Self::Email(address) => address.key(),
            Self::Username(name) => name.as_str().to_owned(),
        }
    }

    /// As the user wrote it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(address) => address.as_str(),
            Self::Username(name) => name.as_str(),
        }
    }

    /// The mailbox, where it is one.
    pub const fn email(&self) -> Option<&EmailAddress> {
        match self {
            Self::Email(address) => Some(address),
            Self::Username(_) => None,
        }
    }
}

impl std::fmt::Display for Identifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
