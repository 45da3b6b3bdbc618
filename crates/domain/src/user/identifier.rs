//! What people type to say who they are.

use super::{Contact, EmailAddress, PhoneNumber, Username};
use serde::{Deserialize, Serialize};

/// What a user may be found by when signing in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IdentifierKind {
    /// A proven email address.
    Email,
    /// A username.
    Username,
    /// A proven phone number.
    Phone,
}

impl IdentifierKind {
    /// The name in storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Username => "username",
            Self::Phone => "phone",
        }
    }
}

/// A sign-in identifier: an email address, a username or a phone number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Identifier {
    /// An email address.
    #[serde(rename = "e")]
    Email(EmailAddress),
    /// A username.
    #[serde(rename = "u")]
    Username(Username),
    /// A phone number.
    #[serde(rename = "p")]
    Phone(PhoneNumber),
}

/// A text that is no identifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("neither an email address nor a phone number nor a username")]
pub struct InvalidIdentifier;

impl Identifier {
    /// Parses an email address where there is an `@`, a phone number after a `+`, and a username elsewhere.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        if text.contains('@') {
            EmailAddress::parse(text).map(Self::Email).map_err(|_| InvalidIdentifier)
        } else if text.trim_start().starts_with('+') {
            PhoneNumber::parse(text, None).map(Self::Phone).map_err(|_| InvalidIdentifier)
        } else {
            Username::parse(text).map(Self::Username).map_err(|_| InvalidIdentifier)
        }
    }

    /// Its kind.
    pub const fn kind(&self) -> IdentifierKind {
        match self {
            Self::Email(_) => IdentifierKind::Email,
            Self::Username(_) => IdentifierKind::Username,
            Self::Phone(_) => IdentifierKind::Phone,
        }
    }

    /// The form under which it is unique.
    pub fn key(&self) -> String {
        match self {
            Self::Email(address) => address.key(),
            Self::Username(name) => name.as_str().to_owned(),
            Self::Phone(number) => number.as_str().to_owned(),
        }
    }

    /// As the user wrote it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(address) => address.as_str(),
            Self::Username(name) => name.as_str(),
            Self::Phone(number) => number.as_str(),
        }
    }

    /// The mailbox, where it is one.
    pub const fn email(&self) -> Option<&EmailAddress> {
        match self {
            Self::Email(address) => Some(address),
            Self::Username(_) | Self::Phone(_) => None,
        }
    }

    /// Where codes can be sent to it.
    pub fn contact(&self) -> Option<Contact> {
        match self {
            Self::Email(address) => Some(address.clone().into()),
            Self::Phone(number) => Some(number.clone().into()),
            Self::Username(_) => None,
        }
    }
}

impl std::fmt::Display for Identifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
