//! The messages of the native authentication API (wire.md §7): an app with a user interface of its own asks step by step what
//! the hosted pages would ask for. Forms in, JSON out; what connects the steps is the continuation token, which is opaque here.
//!
//! To add a message: a file named after it with a `parse` that takes [`Parameters`](crate::parameters::Parameters), and a property
//! test that no input makes it panic.

mod attributes;
mod challenge;
mod challenge_types;
mod continuing;
mod error_body;
mod initiation;
mod registration;
mod response;
mod sign_up_continue;
mod sign_up_start;
mod submit;
mod token;
mod username;

pub use attributes::SubmittedAttributes;
pub use challenge::ChallengeRequest;
pub use challenge_types::ChallengeTypes;
pub use continuing::ContinuingRequest;
pub use error_body::{AttributeOptions, AttributeType, InvalidAttribute, NativeErrorBody, RequiredAttribute};
pub use initiation::Initiation;
pub use registration::{RegistrationChallengeRequest, RegistrationContinueRequest};
pub use response::{
    BindingMethod, ChallengeChannel, ChallengeResponse, ContinuationResponse, IntrospectResponse, PasswordSubmitted,
    PollResponse, PollStatus, RedirectResponse, ResetContinued,
};
pub use sign_up_continue::{SignUpContinueRequest, SignUpGrant};
pub use sign_up_start::SignUpStartRequest;
pub use submit::{ResetContinueRequest, SubmitPasswordRequest};
pub use token::{NativeGrant, NativeTokenRequest};
pub use username::PresentedUsername;

use crate::{errors::OAuthError, parameters::Parameters, secret::Secret};

/// The longest password, code or token that is read, in bytes.
const LONGEST_SECRET: usize = 16 * 1024;

/// The continuation token of a request.
fn continuation_token(parameters: &Parameters) -> Result<Secret<String>, OAuthError> {
    secret(parameters, "continuation_token")
}

/// A parameter that nobody may see.
fn secret(parameters: &Parameters, name: &'static str) -> Result<Secret<String>, OAuthError> {
    let value = parameters.require(name)?;
    if value.len() > LONGEST_SECRET { Err(OAuthError::request_too_large()) } else { Ok(Secret::new(value.to_owned())) }
}
