//! What an implementation of Argon2id offers.

use vestibule_domain::credential::HashParameters;

/// Why there is no hash.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum HashError {
    /// The implementation failed, as when memory has run out.
    #[error("the password hash could not be computed")]
    Failed,
    /// The server is shutting down.
    #[error("password hashing has stopped")]
    Stopped,
}

/// Computes Argon2id (RFC 9106, version 1.3) in memory that it keeps from one hash to the next.
pub trait PasswordHasher: Send {
    /// The 32-byte tag of `password` and `salt`, without secret and associated data.
    fn hash(&mut self, password: &[u8], salt: &[u8], parameters: HashParameters) -> Result<[u8; 32], HashError>;

    /// Gives memory back beyond what `parameters` need, after a stored hash asked for more.
    fn keep_memory_for(&mut self, parameters: HashParameters);

    /// Its name, for the log.
    fn name(&self) -> &'static str;
}
