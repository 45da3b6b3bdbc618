//! What a sign-up goes on with.

use super::{SubmittedAttributes, continuation_token, secret};
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// What the person gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignUpGrant {
    /// The code that was sent.
    Oob(Secret<String>),
    /// The password.
    Password(Secret<String>),
    /// Attributes.
    Attributes(SubmittedAttributes),
}

/// A sign-up goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUpContinueRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
    /// With what.
    pub grant: SignUpGrant,
}

impl SignUpContinueRequest {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let client = ClientAuthentication::parse(parameters, authorization)?;
        let continuation_token = continuation_token(parameters)?;
        let grant = match parameters.require("grant_type")? {
            "oob" => SignUpGrant::Oob(secret(parameters, "oob")?),
            "password" => SignUpGrant::Password(secret(parameters, "password")?),
            "attributes" => SignUpGrant::Attributes(SubmittedAttributes::require(parameters)?),
            other => return Err(OAuthError::unsupported_grant_type(other)),
        };
        Ok(Self { client, continuation_token, grant })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<SignUpContinueRequest, OAuthError> {
        SignUpContinueRequest::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666&continuation_token=c";

    #[test]
    fn each_grant_needs_its_parameter() {
        for grant in ["oob", "password", "attributes"] {
            assert_eq!(parse(&format!("{ID}&grant_type={grant}")).unwrap_err().number, 900_144, "{grant}");
        }
        let code = parse(&format!("{ID}&grant_type=oob&oob=12345678&password=x")).unwrap();
        assert_eq!(code.grant, SignUpGrant::Oob(Secret::new("12345678".to_owned())));
        assert_eq!(parse(&format!("{ID}&grant_type=redirect")).unwrap_err().number, 70_003);
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|continuation_token|grant_type|oob|password|attributes)=[ -~]{0,30}&){0,6}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
