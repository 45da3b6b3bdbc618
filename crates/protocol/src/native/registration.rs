//! Registering a method by which somebody proves themselves a second time.

use super::{continuation_token, secret};
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// The app names a contact to be proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationChallengeRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
}

impl RegistrationChallengeRequest {
    /// Reads a request's body and the value of its `Authorization` header: a contact must be named, and a code is how one is proven.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let client = ClientAuthentication::parse(parameters, authorization)?;
        if parameters.require("challenge_type")? != "oob" {
            return Err(OAuthError::unsupported_challenge_type());
        }
        parameters.require("challenge_target")?;
        Ok(Self { client, continuation_token: continuation_token(parameters)? })
    }
}

/// The app presents the code of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationContinueRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
}

impl RegistrationContinueRequest {
    /// Reads a request's body and the value of its `Authorization` header: a code, or nothing where the contact was proven before.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let client = ClientAuthentication::parse(parameters, authorization)?;
        match parameters.require("grant_type")? {
            "oob" => drop(secret(parameters, "oob")?),
            "continuation_token" => {}
            other => return Err(OAuthError::unsupported_grant_type(other)),
        }
        Ok(Self { client, continuation_token: continuation_token(parameters)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|continuation_token|challenge_type|challenge_target|grant_type|oob)=[ -~]{0,20}&){0,6}") {
            let body = body.replace(' ', "+");
            if let Ok(parameters) = Parameters::parse(body.as_bytes(), Limits::PROTOCOL) {
                let _ = RegistrationChallengeRequest::parse(&parameters, None);
                let _ = RegistrationContinueRequest::parse(&parameters, None);
            }
        }
    }
}
