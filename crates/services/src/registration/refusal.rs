//! Why a client is not registered, or its registration left as it is.

use crate::Failure;
use vestibule_protocol::errors::OAuthError;
use vestibule_storage::{CommitError, StorageError};

/// A refusal, or a failure underneath.
#[derive(Debug, thiserror::Error)]
pub enum RegistrationRefusal {
    /// The tenant lets no client register itself: there is nothing at this address.
    #[error("clients can't register themselves here")]
    NotOffered,
    /// The initial or registration access token is missing.
    #[error("an access token is needed")]
    MissingToken,
    /// It is unknown, over, used up, or another client's or tenant's.
    #[error("the access token is not valid")]
    InvalidToken,
    /// The client is told why.
    #[error("refused: {}", .0.number)]
    Refused(OAuthError),
    /// Others changed the tenant at the same moment; the act may be tried again.
    #[error("the tenant was changed at the same moment")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<OAuthError> for RegistrationRefusal {
    fn from(error: OAuthError) -> Self {
        Self::Refused(error)
    }
}

impl From<StorageError> for RegistrationRefusal {
    fn from(error: StorageError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<CommitError<Self>> for RegistrationRefusal {
    fn from(error: CommitError<Self>) -> Self {
        match error {
            CommitError::Refused(refusal) => refusal,
            CommitError::Storage(error) => Self::Failed(error.into()),
        }
    }
}
