//! What a password reset goes on with: the code, then the new password.

use super::{continuation_token, secret};
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// The code of a reset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResetContinueRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
    /// The code that was sent.
    pub oob: Secret<String>,
}

impl ResetContinueRequest {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let client = ClientAuthentication::parse(parameters, authorization)?;
        match parameters.require("grant_type")? {
            "oob" => {}
            other => return Err(OAuthError::unsupported_grant_type(other)),
        }
        Ok(Self { client, continuation_token: continuation_token(parameters)?, oob: secret(parameters, "oob")? })
    }
}

/// The new password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmitPasswordRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
    /// The password as typed.
    pub new_password: Secret<String>,
}

impl SubmitPasswordRequest {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            continuation_token: continuation_token(parameters)?,
            new_password: secret(parameters, "new_password")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666&continuation_token=c";

    #[test]
    fn a_reset_goes_on_with_a_code_only() {
        let parse = |body: &str| {
            ResetContinueRequest::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL).unwrap(), None)
        };
        assert!(parse(&format!("{ID}&grant_type=oob&oob=12345678")).is_ok());
        assert_eq!(parse(&format!("{ID}&grant_type=password&oob=12345678")).unwrap_err().number, 70_003);
        assert_eq!(parse(&format!("{ID}&grant_type=oob")).unwrap_err().number, 900_144);
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|continuation_token|grant_type|oob|new_password)=[ -~]{0,30}&){0,6}") {
            if let Ok(parameters) = Parameters::parse(body.replace(' ', "+").as_bytes(), Limits::PROTOCOL) {
                let _ = ResetContinueRequest::parse(&parameters, None);
                let _ = SubmitPasswordRequest::parse(&parameters, None);
            }
        }
    }
}
