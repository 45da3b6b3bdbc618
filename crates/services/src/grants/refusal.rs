//! Why the token endpoint gives no token.

use crate::Failure;
use vestibule_protocol::errors::OAuthError;
use vestibule_storage::{CommitError, StorageError};

/// A refusal, or a failure underneath.
#[derive(Debug, thiserror::Error)]
pub enum TokenRefusal {
    /// The request is refused, and the client is told why.
    #[error("refused: {}", .0.number)]
    Refused(OAuthError),
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<OAuthError> for TokenRefusal {
    fn from(error: OAuthError) -> Self {
        Self::Refused(error)
    }
}

impl From<StorageError> for TokenRefusal {
    fn from(error: StorageError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<CommitError<OAuthError>> for TokenRefusal {
    fn from(error: CommitError<OAuthError>) -> Self {
        match error {
            CommitError::Refused(error) => Self::Refused(error),
            CommitError::Storage(error) => Self::Failed(error.into()),
        }
    }
}
