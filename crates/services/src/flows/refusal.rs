//! Why a flow was left as it is.

use crate::Failure;
use vestibule_domain::flow::InvalidFlow;
use vestibule_storage::{CommitError, StorageError};

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum FlowRefusal {
    /// There is no such flow.
    #[error("there is no such flow")]
    NoSuchFlow,
    /// It has no such version, or no draft.
    #[error("the flow has no such version")]
    NoSuchVersion,
    /// The document can't be gone through.
    #[error(transparent)]
    Invalid(#[from] InvalidFlow),
    /// Another flow of the tenant has this name.
    #[error("another flow of the tenant has this name")]
    NameTaken,
    /// It was changed at the same moment.
    #[error("the flow was changed at the same moment; try again")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<StorageError> for FlowRefusal {
    fn from(error: StorageError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<CommitError<Self>> for FlowRefusal {
    fn from(error: CommitError<Self>) -> Self {
        match error {
            CommitError::Refused(refusal) => refusal,
            CommitError::Storage(error) => error.into(),
        }
    }
}
