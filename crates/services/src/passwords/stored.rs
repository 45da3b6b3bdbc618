//! A stored hash: one of ours, or one that another system computed.

use vestibule_domain::credential::{PasswordHash, foreign::ForeignHash};

/// What a password is compared with.
pub(super) enum Stored {
    /// Argon2id as new hashes are.
    Own(PasswordHash),
    /// A hash that came with its user. The first right password replaces it.
    Foreign(Box<ForeignHash>),
}

impl Stored {
    /// Reads the stored text. `None` where it is no hash within bounds.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(hash) = PasswordHash::parse(text) {
            return Some(Self::Own(hash));
        }
        ForeignHash::parse(text).ok().map(|hash| Self::Foreign(Box::new(hash)))
    }
}
