//! Users: a business's customers, and in the control tenant the operators.

mod email_address;
mod identifier;
mod name;
mod username;

pub use email_address::{EmailAddress, InvalidEmailAddress};
pub use identifier::{Identifier, IdentifierKind, InvalidIdentifier};
pub use name::{InvalidName, PersonName};
pub use username::{InvalidUsername, Username};

use crate::{clock::Timestamp, ids::UserId};

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
}
