//! Where codes are sent: what a person reads and nobody else does.

use super::{EmailAddress, Identifier, IdentifierKind, PhoneNumber};
use serde::{Deserialize, Serialize};

/// A mailbox, or a phone that takes short messages.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Contact {
    /// An email address.
    #[serde(rename = "e")]
    Email(EmailAddress),
    /// A phone number.
    #[serde(rename = "p")]
    Phone(PhoneNumber),
}

impl Contact {
    /// The kind of identifier that it is.
    pub const fn kind(&self) -> IdentifierKind {
        match self {
            Self::Email(_) => IdentifierKind::Email,
            Self::Phone(_) => IdentifierKind::Phone,
        }
    }

    /// The form under which it is unique.
    pub fn key(&self) -> String {
        match self {
            Self::Email(address) => address.key(),
            Self::Phone(number) => number.as_str().to_owned(),
        }
    }

    /// As it is shown.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(address) => address.as_str(),
            Self::Phone(number) => number.as_str(),
        }
    }

    /// What its owner's guesser would try first, beside the whole of it.
    pub fn local_part(&self) -> &str {
        match self {
            Self::Email(address) => address.local_part(),
            Self::Phone(number) => number.as_str(),
        }
    }

    /// The mailbox, where it is one.
    pub const fn email(&self) -> Option<&EmailAddress> {
        match self {
            Self::Email(address) => Some(address),
            Self::Phone(_) => None,
        }
    }

    /// The phone, where it is one.
    pub const fn phone(&self) -> Option<&PhoneNumber> {
        match self {
            Self::Phone(number) => Some(number),
            Self::Email(_) => None,
        }
    }
}

impl From<EmailAddress> for Contact {
    fn from(address: EmailAddress) -> Self {
        Self::Email(address)
    }
}

impl From<PhoneNumber> for Contact {
    fn from(number: PhoneNumber) -> Self {
        Self::Phone(number)
    }
}

impl From<Contact> for Identifier {
    fn from(contact: Contact) -> Self {
        match contact {
            Contact::Email(address) => Self::Email(address),
            Contact::Phone(number) => Self::Phone(number),
        }
    }
}
