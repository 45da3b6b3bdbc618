//! Why a step does not lead to the next one.

use crate::{Failure, grants::TokenRefusal};
use vestibule_domain::secret::Secret;
use vestibule_protocol::{
    errors::OAuthError,
    native::{InvalidAttribute, RequiredAttribute},
};
use vestibule_storage::StorageError;

/// Why an app gets no further.
#[derive(Debug)]
pub enum Stopped {
    /// Only the hosted pages can go on, and why.
    Redirect(&'static str),
    /// The request is refused, or something else is owed first.
    Refused(Box<Refused>),
    /// The infrastructure failed.
    Failed(Failure),
}

/// A refusal, with what there is to go on with.
#[derive(Debug)]
pub struct Refused {
    /// What the app is told.
    pub error: OAuthError,
    /// The step to go on with.
    pub continuation_token: Option<Secret<String>>,
    /// Attributes that are owed.
    pub required_attributes: Vec<RequiredAttribute>,
    /// Attributes that are refused.
    pub invalid_attributes: Vec<InvalidAttribute>,
}

impl Stopped {
    /// Something else is owed first.
    pub(super) fn owing(error: OAuthError, continuation_token: Secret<String>) -> Self {
        Self::Refused(Box::new(Refused {
            error,
            continuation_token: Some(continuation_token),
            required_attributes: Vec::new(),
            invalid_attributes: Vec::new(),
        }))
    }

    /// Attributes are owed first.
    pub(super) fn owing_attributes(
        required_attributes: Vec<RequiredAttribute>,
        continuation_token: Secret<String>,
    ) -> Self {
        Self::Refused(Box::new(Refused {
            error: OAuthError::attributes_required(),
            continuation_token: Some(continuation_token),
            required_attributes,
            invalid_attributes: Vec::new(),
        }))
    }

    /// Attributes are refused, and others may come instead, at the step where there is one by then.
    pub(super) fn refusing(
        invalid_attributes: Vec<InvalidAttribute>,
        continuation_token: Option<Secret<String>>,
    ) -> Self {
        Self::Refused(Box::new(Refused {
            error: OAuthError::attribute_validation_failed(),
            continuation_token,
            required_attributes: Vec::new(),
            invalid_attributes,
        }))
    }
}

impl From<OAuthError> for Stopped {
    fn from(error: OAuthError) -> Self {
        Self::Refused(Box::new(Refused {
            error,
            continuation_token: None,
            required_attributes: Vec::new(),
            invalid_attributes: Vec::new(),
        }))
    }
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<StorageError> for Stopped {
    fn from(error: StorageError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<TokenRefusal> for Stopped {
    fn from(refusal: TokenRefusal) -> Self {
        match refusal {
            TokenRefusal::Refused(error) => error.into(),
            TokenRefusal::Failed(failure) => Self::Failed(failure),
        }
    }
}
