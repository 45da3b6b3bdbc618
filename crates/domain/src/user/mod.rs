//! Users: a business's customers, and in the control tenant the operators.

mod contact;
mod email_address;
mod identifier;
mod name;
mod phone_number;
mod username;
mod username_policy;

pub use contact::Contact;
pub use email_address::{EmailAddress, InvalidEmailAddress};
pub use identifier::{Identifier, IdentifierKind, InvalidIdentifier};
pub use name::{InvalidName, PersonName};
pub use phone_number::{InvalidPhoneNumber, PhoneNumber};
pub use username::{InvalidUsername, Username};
pub use username_policy::{InvalidUsernamePatterns, UsernamePatterns, UsernamePolicy};

use crate::{
    attribute::{AttributeName, AttributeValue, BuiltInAttribute, UserAttributes},
    clock::Timestamp,
    ids::UserId,
};

/// A user account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct User {
    /// Its id: the `oid` claim.
    pub id: UserId,
    /// The name that applications show.
    pub display_name: String,
    /// Given name, if known.
    pub given_name: Option<String>,
    /// Family name, if known.
    pub family_name: Option<String>,
    /// The proven address, as the user wrote it.
    pub email: Option<EmailAddress>,
    /// A disabled account can't sign in, and its sessions and tokens answer no more.
    pub enabled: bool,
    /// Moves when a proof given before must not count afterwards: password changed, sessions revoked, disabled.
    pub security_version: i64,
    /// Moves with every change, for compare-and-set.
    pub version: i64,
    /// The language that the user last chose, for mails.
    pub preferred_language: Option<String>,
    /// When the account was created.
    pub created_at: Timestamp,
    /// What else is known, by attribute.
    pub attributes: UserAttributes,
}

impl User {
    /// By what an account is told from others to whoever it belongs to: its address, else its name.
    pub fn identifier(&self) -> &str {
        self.email.as_ref().map_or(self.display_name.as_str(), EmailAddress::as_str)
    }

    /// The value of an attribute as text, wherever the account keeps it.
    pub fn attribute(&self, name: &AttributeName) -> Option<String> {
        match name {
            AttributeName::BuiltIn(BuiltInAttribute::DisplayName) => Some(self.display_name.clone()),
            AttributeName::BuiltIn(BuiltInAttribute::GivenName) => self.given_name.clone(),
            AttributeName::BuiltIn(BuiltInAttribute::Surname) => self.family_name.clone(),
            AttributeName::BuiltIn(BuiltInAttribute::Email) => {
                self.email.as_ref().map(|email| email.as_str().to_owned())
            }
            _ => self.attributes.get(name).map(AttributeValue::to_text),
        }
    }

    /// Sets an attribute, wherever the account keeps it. The address is not one of them: it is proven, not set.
    pub fn set_attribute(&mut self, name: AttributeName, value: AttributeValue) {
        match name {
            AttributeName::BuiltIn(BuiltInAttribute::DisplayName) => self.display_name = value.to_text(),
            AttributeName::BuiltIn(BuiltInAttribute::GivenName) => self.given_name = Some(value.to_text()),
            AttributeName::BuiltIn(BuiltInAttribute::Surname) => self.family_name = Some(value.to_text()),
            AttributeName::BuiltIn(BuiltInAttribute::Email) => {}
            _ => self.attributes.set(name, value),
        }
    }
}
