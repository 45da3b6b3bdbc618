//! What is to be shown next?

use super::{ChallengeTypes, continuation_token};
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// The app asks for the challenge of a step, or for another code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
    /// What the app can show, where it says so again.
    pub challenge_types: Option<ChallengeTypes>,
}

impl ChallengeRequest {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            continuation_token: continuation_token(parameters)?,
            challenge_types: ChallengeTypes::optional(parameters)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<ChallengeRequest, OAuthError> {
        ChallengeRequest::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666";

    #[test]
    fn the_token_is_needed_and_never_shown() {
        assert_eq!(parse(ID).unwrap_err().number, 900_144);
        let request = parse(&format!("{ID}&continuation_token=hunter2")).unwrap();
        assert_eq!(request.challenge_types, None);
        assert!(!format!("{request:?}").contains("hunter2"));
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|continuation_token|challenge_type)=[ -~]{0,40}&){0,4}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
