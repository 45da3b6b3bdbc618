//! An account that is still to be made.

use vestibule_domain::{
    clock::Timestamp,
    credential::Password,
    user::{Identifier, User},
};
use vestibule_storage::{Statement, password_credentials, password_migrations, sign_in_identifiers, users};

/// An account, what it is found by, and how its owner proves to be that.
pub(in crate::users) struct NewAccount {
    /// The account.
    pub(in crate::users) user: User,
    /// What it is found by; at least one.
    pub(in crate::users) identifiers: Vec<Identifier>,
    /// How its owner signs in.
    pub(in crate::users) credential: Credential,
    /// Whether the password opens nothing but the choice of another.
    pub(in crate::users) must_change_password: bool,
}

/// How the owner of an account signs in.
pub(in crate::users) enum Credential {
    /// By code alone.
    None,
    /// By a password whose hash is known; in its stored form.
    Hash(String),
    /// By a password that still has to be hashed.
    Password(Password),
    /// By a password that another system knows.
    Elsewhere,
}

impl NewAccount {
    /// The most statements that an account takes: [`super::identifiers::MOST`] and the rest.
    pub(in crate::users) const MOST_STATEMENTS: usize = super::identifiers::MOST + 4;

    /// What may collide with another account.
    pub(in crate::users) fn unique(&self, now: Timestamp) -> impl Iterator<Item = Statement> {
        let identifiers = self.identifiers.iter().map(move |identifier| {
            sign_in_identifiers::insert(identifier.kind(), &identifier.key(), self.user.id, Some(now))
        });
        std::iter::once(users::insert(&self.user)).chain(identifiers)
    }

    /// The rest. A password has been hashed by now.
    pub(in crate::users) fn other(&self, now: Timestamp) -> impl Iterator<Item = Statement> {
        let id = self.user.id;
        let credential = match &self.credential {
            Credential::None | Credential::Password(_) => None,
            Credential::Hash(hash) => Some(password_credentials::insert(id, hash, now)),
            Credential::Elsewhere => Some(password_migrations::insert(id)),
        };
        let change = self.must_change_password.then(|| password_credentials::require_change(id));
        credential.into_iter().chain(change)
    }

    /// How many statements it takes.
    pub(in crate::users) fn statements(&self) -> usize {
        self.identifiers.len()
            + 1
            + usize::from(!matches!(self.credential, Credential::None))
            + usize::from(self.must_change_password)
    }
}
