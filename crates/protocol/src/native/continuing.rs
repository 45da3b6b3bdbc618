//! Messages that hold nothing but the step: the questions for methods, and whether a password has been changed.

use super::continuation_token;
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// The app asks on behalf of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContinuingRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
}

impl ContinuingRequest {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            continuation_token: continuation_token(parameters)?,
        })
    }

    /// Whether a request to the introspection endpoint, which servers share (RFC 7662), is an app's question for methods.
    pub fn is_meant_by(parameters: &Parameters) -> bool {
        parameters.get("continuation_token").is_some() && parameters.get("token").is_none()
    }
}
