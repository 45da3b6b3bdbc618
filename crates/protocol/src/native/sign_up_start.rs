//! The first message of a sign-up: who, and whatever the app has asked for already.

use super::{ChallengeTypes, PresentedUsername, SubmittedAttributes, secret};
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// Somebody wants an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUpStartRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// Who.
    pub username: PresentedUsername,
    /// What the app can show.
    pub challenge_types: ChallengeTypes,
    /// The password, where the app has asked for it at once.
    pub password: Option<Secret<String>>,
    /// Attributes, where the app has asked for them at once.
    pub attributes: SubmittedAttributes,
}

impl SignUpStartRequest {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let password = parameters.get("password").is_some();
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            username: PresentedUsername::parse(parameters)?,
            challenge_types: ChallengeTypes::require(parameters)?,
            password: password.then(|| secret(parameters, "password")).transpose()?,
            attributes: SubmittedAttributes::parse(parameters)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<SignUpStartRequest, OAuthError> {
        SignUpStartRequest::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666&challenge_type=oob+redirect";

    #[test]
    fn everything_may_come_at_once() {
        let body = format!("{ID}&username=a%40b.example&password=hunter2&attributes=%7B%22city%22%3A%22Ulm%22%7D");
        let request = parse(&body).unwrap();
        assert_eq!(request.password, Some(Secret::new("hunter2".to_owned())));
        assert_eq!(request.attributes.get("city"), Some("Ulm"));
        let shown = format!("{request:?}");
        assert!(!shown.contains("hunter2") && !shown.contains("Ulm"));
    }

    #[test]
    fn password_and_attributes_may_be_left_out() {
        let request = parse(&format!("{ID}&username=a%40b.example&password=")).unwrap();
        assert!(request.password.is_none() && request.attributes.is_empty());
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|username|challenge_type|password|attributes)=[ -~]{0,40}&){0,5}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
