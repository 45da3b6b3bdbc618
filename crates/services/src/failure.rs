//! What can go wrong beneath every use case.

use crate::passwords::HashError;
use vestibule_domain::keys::SealError;
use vestibule_storage::StorageError;

/// The infrastructure failed: no fault of the request's, always a 500 or 503 with a correlation id, never shown in detail.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failure {
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Sealing or opening failed where it can't, short of a wrong master key or no memory.
    #[error("sealing failed: {0}")]
    Seal(#[from] SealError),
    /// Hashing a password failed.
    #[error(transparent)]
    Hash(#[from] HashError),
    /// Signing a token failed.
    #[error("signing failed: {0}")]
    Signing(String),
    /// Something stored does not read as what it should be.
    #[error("stored data is malformed: {0}")]
    Malformed(&'static str),
    /// Others kept changing the same row.
    #[error("too many changes of the same row at once")]
    Contended,
    /// Rendering a mail failed.
    #[error("a mail could not be rendered: {0}")]
    Mail(String),
}

impl Failure {
    /// Whether the store can't be reached or its disk is full: trying again later may help.
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Contended | Self::Storage(StorageError::Unreachable(_) | StorageError::Unwritable(_)))
    }
}
