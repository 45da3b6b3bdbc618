//! A token that a client asks about (RFC 7662 §2.1) or hands back (RFC 7009 §2.1): the two requests are the same.

use crate::{client_authentication::ClientAuthentication, errors::OAuthError, parameters::Parameters, secret::Secret};

/// Who presents which token. `token_type_hint` is tolerated and not needed: every token tells its kind by its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentedToken {
    /// Who asks.
    pub client: ClientAuthentication,
    /// The token. Whatever stands there: what is no token is not active, and revoked already.
    pub token: Secret<String>,
}

impl PresentedToken {
    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            token: Secret::new(parameters.require("token")?.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<PresentedToken, OAuthError> {
        PresentedToken::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    #[test]
    fn the_token_is_needed_and_never_shown() {
        let id = "client_id=0a9b8c7d-1111-4222-8333-444455556666&client_secret=s";
        assert_eq!(parse(id).unwrap_err().number, 900_144);
        let request = parse(&format!("{id}&token=hunter2&token_type_hint=nonsense")).unwrap();
        assert_eq!(request.token.reveal(), "hunter2");
        assert!(!format!("{request:?}").contains("hunter2"));
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((token|token_type_hint|client_id)=[ -~]{0,40}&){0,4}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
