//! The first message of a sign-in and of a password reset: who, and what the app can show.

use super::{ChallengeTypes, PresentedUsername};
use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters};

/// Somebody is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initiation {
    /// The app.
    pub client: ClientAuthentication,
    /// Who.
    pub username: PresentedUsername,
    /// What the app can show.
    pub challenge_types: ChallengeTypes,
}

impl Initiation {
    /// Reads a request's body and the value of its `Authorization` header. Unknown parameters are passed over.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            username: PresentedUsername::parse(parameters)?,
            challenge_types: ChallengeTypes::require(parameters)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<Initiation, OAuthError> {
        Initiation::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666";

    #[test]
    fn msals_request_is_read() {
        let body = format!(
            "{ID}&username=+robin%40mail.example&challenge_type=oob+password+redirect&capabilities=mfa_required"
        );
        let request = parse(&body).unwrap();
        assert_eq!(request.username.as_str(), "robin@mail.example");
        assert_eq!(request.challenge_types, ChallengeTypes { oob: true, password: true });
    }

    #[test]
    fn what_is_missing_is_named() {
        let number = |body: &str| parse(body).unwrap_err().number;
        assert_eq!(number("username=a&challenge_type=redirect"), 900_144);
        assert_eq!(number(&format!("{ID}&username=a")), 900_144);
        for username in ["", "+", &"a".repeat(321)] {
            let error = parse(&format!("{ID}&username={username}&challenge_type=redirect")).unwrap_err();
            assert_eq!((error.code.as_str(), error.number), ("invalid_request", 90_100));
            assert!(
                error.description.contains("username parameter is empty or not valid"),
                "clients look for these words"
            );
        }
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|username|challenge_type)=[ -~]{0,40}&){0,4}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
