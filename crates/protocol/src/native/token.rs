//! The last message: tokens for what the person has given.

use super::{continuation_token, secret};
use crate::{
    client_authentication::ClientAuthentication, encoding::is_json_object, errors::OAuthError, parameters::Parameters,
    scope::Scopes, secret::Secret,
};

/// What the app trades, besides the step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NativeGrant {
    /// The password.
    Password(Secret<String>),
    /// The code that was sent.
    Oob(Secret<String>),
    /// The code that was sent for a second factor.
    MfaOob(Secret<String>),
    /// The step alone: a sign-up or a reset that is complete.
    ContinuationToken,
}

/// An app asks for tokens at the token endpoint, which it shares with every other client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NativeTokenRequest {
    /// The app.
    pub client: ClientAuthentication,
    /// The step.
    pub continuation_token: Secret<String>,
    /// With what.
    pub grant: NativeGrant,
    /// For what.
    pub scope: Scopes,
    /// Whether the answer shall hold `client_info`.
    pub client_info: bool,
    /// A claims request: a JSON object, unread.
    pub claims: Option<String>,
}

impl NativeTokenRequest {
    /// Whether a token request is one of these. The password grant of RFC 6749 §4.3 has no continuation token.
    pub fn is_meant_by(parameters: &Parameters) -> bool {
        let grant_type = parameters.get("grant_type").unwrap_or_default();
        let known = matches!(grant_type, "password" | "oob" | "mfa_oob" | "continuation_token");
        known && (grant_type != "password" || parameters.get("continuation_token").is_some())
    }

    /// Reads a request's body and the value of its `Authorization` header.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let client = ClientAuthentication::parse(parameters, authorization)?;
        let continuation_token = continuation_token(parameters)?;
        let grant = match parameters.require("grant_type")? {
            "password" => NativeGrant::Password(secret(parameters, "password")?),
            "oob" => NativeGrant::Oob(secret(parameters, "oob")?),
            "mfa_oob" => NativeGrant::MfaOob(secret(parameters, "oob")?),
            "continuation_token" => NativeGrant::ContinuationToken,
            other => return Err(OAuthError::unsupported_grant_type(other)),
        };
        let scope = Scopes::parse(parameters.require("scope")?)?;
        if scope.is_empty() {
            return Err(OAuthError::empty_scope());
        }
        let claims = match parameters.get("claims") {
            Some(json) if json.len() > 8 * 1024 || !is_json_object(json) => {
                return Err(OAuthError::bad_parameter("claims"));
            }
            json => json.map(str::to_owned),
        };
        let client_info = parameters.get("client_info").is_some_and(|wish| matches!(wish, "1" | "true"));
        Ok(Self { client, continuation_token, grant, scope, client_info, claims })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(body: &str) -> Result<NativeTokenRequest, OAuthError> {
        NativeTokenRequest::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    fn is_meant_by(body: &str) -> bool {
        NativeTokenRequest::is_meant_by(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL).unwrap())
    }

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666&continuation_token=c&scope=openid";

    #[test]
    fn the_password_grant_of_oauth_is_none_of_these() {
        assert!(!is_meant_by("grant_type=password&username=a&password=b"));
        assert!(!is_meant_by("grant_type=authorization_code&continuation_token=c"));
        assert!(is_meant_by("grant_type=password&continuation_token=c"));
        for grant in ["oob", "mfa_oob", "continuation_token"] {
            assert!(is_meant_by(&format!("grant_type={grant}")), "{grant}");
        }
    }

    #[test]
    fn each_grant_is_read_with_what_it_needs() {
        let grant = |rest: &str| parse(&format!("{ID}&{rest}")).map(|request| request.grant);
        let hidden = |text: &str| Secret::new(text.to_owned());
        assert_eq!(grant("grant_type=password&password=p"), Ok(NativeGrant::Password(hidden("p"))));
        assert_eq!(grant("grant_type=oob&oob=1"), Ok(NativeGrant::Oob(hidden("1"))));
        assert_eq!(grant("grant_type=mfa_oob&oob=1"), Ok(NativeGrant::MfaOob(hidden("1"))));
        assert_eq!(grant("grant_type=continuation_token&username=a"), Ok(NativeGrant::ContinuationToken));
        assert_eq!(grant("grant_type=oob&password=p").unwrap_err().number, 900_144);
    }

    #[test]
    fn both_ways_to_ask_for_client_info_are_read() {
        for (wish, asked) in [("1", true), ("true", true), ("0", false)] {
            let body = format!("{ID}&grant_type=continuation_token&client_info={wish}");
            assert_eq!(parse(&body).unwrap().client_info, asked, "{wish}");
        }
    }

    #[test]
    fn debug_output_shows_no_secret() {
        let request =
            parse(&format!("{}&grant_type=password&password=hunter2", ID.replace("=c&", "=hunter3&"))).unwrap();
        let shown = format!("{request:?}");
        assert!(!shown.contains("hunter"), "{shown}");
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((client_id|continuation_token|grant_type|oob|password|scope|claims)=[ -~]{0,30}&){0,7}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
