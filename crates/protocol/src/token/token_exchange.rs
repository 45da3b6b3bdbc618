//! Token exchange: a token for another one, that says less or is for somebody else (RFC 8693 §2.1).

use super::field::scope;
use crate::{errors::OAuthError, parameters::Parameters, scope::Scopes, secret::Secret};
use url::Url;

/// What a presented token is said to be, and what an issued one is (RFC 8693 §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum TokenTypeIdentifier {
    /// An access token.
    #[serde(rename = "urn:ietf:params:oauth:token-type:access_token")]
    AccessToken,
    /// A refresh token.
    #[serde(rename = "urn:ietf:params:oauth:token-type:refresh_token")]
    RefreshToken,
    /// An id token.
    #[serde(rename = "urn:ietf:params:oauth:token-type:id_token")]
    IdToken,
    /// A JWT of any use; access tokens here are JWTs.
    #[serde(rename = "urn:ietf:params:oauth:token-type:jwt")]
    Jwt,
}

impl TokenTypeIdentifier {
    const ALL: [Self; 4] = [Self::AccessToken, Self::RefreshToken, Self::IdToken, Self::Jwt];

    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccessToken => "urn:ietf:params:oauth:token-type:access_token",
            Self::RefreshToken => "urn:ietf:params:oauth:token-type:refresh_token",
            Self::IdToken => "urn:ietf:params:oauth:token-type:id_token",
            Self::Jwt => "urn:ietf:params:oauth:token-type:jwt",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == text)
    }
}

/// What a client trades, and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenExchangeGrant {
    /// The token about the person.
    pub subject_token: Secret<String>,
    /// The token of who acts for the person.
    pub actor_token: Option<Secret<String>>,
    /// What to issue.
    pub requested: TokenTypeIdentifier,
    /// Where the issued token is to be used: `resource` and `audience` in the order sent.
    pub targets: Vec<String>,
    /// What it is to be allowed there.
    pub scope: Option<Scopes>,
}

impl TokenExchangeGrant {
    /// Where a token may be wanted at the most, as sent.
    const MOST_TARGETS: usize = 8;
    const LONGEST_TARGET: usize = 512;

    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        let subject_token = exchanged(parameters, "subject_token")?;
        presented_type(parameters.require("subject_token_type")?, "subject_token_type")?;
        let actor_token = match (parameters.get("actor_token"), parameters.get("actor_token_type")) {
            (None, None) => None,
            // RFC 8693 §2.1: the type goes with the token, and never without.
            (None, Some(_)) => return Err(OAuthError::bad_parameter("actor_token_type")),
            (Some(_), None) => return Err(OAuthError::missing_parameter("actor_token_type")),
            (Some(_), Some(kind)) => {
                presented_type(kind, "actor_token_type")?;
                Some(exchanged(parameters, "actor_token")?)
            }
        };
        Ok(Self {
            subject_token,
            actor_token,
            requested: requested_type(parameters)?,
            targets: targets(parameters)?,
            scope: scope(parameters)?,
        })
    }
}

/// A token that is traded. One that is unacceptable makes the request invalid rather than the grant (RFC 8693 §2.2.2).
fn exchanged(parameters: &Parameters, name: &'static str) -> Result<Secret<String>, OAuthError> {
    let token = parameters.require(name)?;
    if token.len() > super::TokenRequest::MAX_TOKEN || !token.bytes().all(|byte| matches!(byte, 0x21..=0x7E)) {
        return Err(OAuthError::unacceptable_token(name));
    }
    Ok(Secret::new(token.to_owned()))
}

/// Access tokens are taken and nothing else.
fn presented_type(text: &str, name: &'static str) -> Result<(), OAuthError> {
    match TokenTypeIdentifier::parse(text) {
        Some(TokenTypeIdentifier::AccessToken | TokenTypeIdentifier::Jwt) => Ok(()),
        Some(TokenTypeIdentifier::IdToken) => Err(OAuthError::id_token_for_exchange()),
        Some(TokenTypeIdentifier::RefreshToken) | None => Err(OAuthError::bad_parameter(name)),
    }
}

fn requested_type(parameters: &Parameters) -> Result<TokenTypeIdentifier, OAuthError> {
    match parameters.get("requested_token_type").map(TokenTypeIdentifier::parse) {
        None | Some(Some(TokenTypeIdentifier::Jwt)) => Ok(TokenTypeIdentifier::AccessToken),
        Some(Some(kind)) => Ok(kind),
        Some(None) => Err(OAuthError::bad_parameter("requested_token_type")),
    }
}

/// RFC 8693 §2.1: `resource` is an absolute URI without fragment; `audience` is any name.
fn targets(parameters: &Parameters) -> Result<Vec<String>, OAuthError> {
    let mut targets = Vec::new();
    for resource in parameters.all("resource") {
        if resource.contains('#') || Url::parse(resource).is_err() {
            return Err(OAuthError::invalid_target(resource));
        }
        targets.push(resource.to_owned());
    }
    targets.extend(parameters.all("audience").map(str::to_owned));
    let bounded = targets.len() <= TokenExchangeGrant::MOST_TARGETS
        && targets.iter().all(|target| target.len() <= TokenExchangeGrant::LONGEST_TARGET);
    if bounded { Ok(targets) } else { Err(OAuthError::request_too_large()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    const AT: &str = "urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token";

    fn parse(body: &str) -> Result<TokenExchangeGrant, OAuthError> {
        TokenExchangeGrant::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?)
    }

    fn refused(body: &str) -> (&'static str, u32) {
        let error = parse(body).unwrap_err();
        (error.code.as_str(), error.number)
    }

    #[test]
    fn an_exchange_is_read_whole() {
        let grant = parse(&format!(
            "subject_token=a.b.c&subject_token_type={AT}&actor_token=d.e.f&actor_token_type={AT}&resource=api%3A%2F%2Fx\
             &audience=y&audience=z&scope=Files.Read"
        ))
        .unwrap();
        assert_eq!(grant.requested, TokenTypeIdentifier::AccessToken);
        assert_eq!(grant.targets, ["api://x", "y", "z"]);
        assert_eq!(grant.actor_token, Some(Secret::new("d.e.f".into())));
        assert!(!format!("{grant:?}").contains("a.b.c"));
    }

    #[test]
    fn each_fault_has_its_error() {
        let subject = format!("subject_token=a.b.c&subject_token_type={AT}");
        let id_token = "urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aid_token";
        let long = "a".repeat(crate::token::TokenRequest::MAX_TOKEN + 1);
        for (body, expected) in [
            (format!("subject_token_type={AT}"), ("invalid_request", 900_144)),
            ("subject_token=a.b.c".to_owned(), ("invalid_request", 900_144)),
            ("subject_token=a.b.c&subject_token_type=x".to_owned(), ("invalid_request", 90_100)),
            (format!("subject_token=a.b.c&subject_token_type={id_token}"), ("invalid_request", 240_002)),
            (format!("subject_token={long}&subject_token_type={AT}"), ("invalid_request", 90_015)),
            (format!("{subject}&actor_token=d"), ("invalid_request", 900_144)),
            (format!("{subject}&actor_token_type={AT}"), ("invalid_request", 90_100)),
            (format!("{subject}&requested_token_type=x"), ("invalid_request", 90_100)),
            (format!("{subject}&resource=relative"), ("invalid_target", 500_011)),
            (format!("{subject}&resource=https%3A%2F%2Fa.example%2F%23f"), ("invalid_target", 500_011)),
        ] {
            assert_eq!(refused(&body), expected, "{body:.120}");
        }
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "((subject|actor|requested)_token(_type)?=[ -~]{0,40}&|(resource|audience|scope)=[ -~]{0,20}&){0,8}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
