//! The token request (RFC 6749 §3.2): who asks, and with which grant. Each grant's own parameters are read in a file of
//! their own.

use super::{
    authorization_code::AuthorizationCodeGrant, ciba::CibaGrant, client_credentials::ClientCredentialsGrant,
    device_code::DeviceCodeGrant, field::LONGEST_TOKEN, on_behalf_of::OnBehalfOfGrant,
    refresh_token::RefreshTokenGrant, token_exchange::TokenExchangeGrant,
};
use crate::{
    client_authentication::ClientAuthentication, encoding::is_json_object, errors::OAuthError, parameters::Parameters,
};

/// The grant types that are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GrantType {
    /// RFC 6749 §4.1.
    AuthorizationCode,
    /// RFC 6749 §6.
    RefreshToken,
    /// RFC 6749 §4.4.
    ClientCredentials,
    /// On-behalf-of (wire.md §3), under RFC 7523's name.
    OnBehalfOf,
    /// RFC 8693 §2.1.
    TokenExchange,
    /// RFC 8628 §3.4.
    DeviceCode,
    /// CIBA §10.1.
    Ciba,
}

impl GrantType {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::AuthorizationCode,
        Self::RefreshToken,
        Self::ClientCredentials,
        Self::OnBehalfOf,
        Self::TokenExchange,
        Self::DeviceCode,
        Self::Ciba,
    ];

    /// Reads `grant_type`.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        if text == "password" {
            return Err(OAuthError::password_grant_not_supported());
        }
        // Clients write the short form too (wire.md §3.1).
        if text == "device_code" {
            return Ok(Self::DeviceCode);
        }
        let known = Self::ALL.into_iter().find(|grant_type| grant_type.as_str() == text);
        known.ok_or_else(|| OAuthError::unsupported_grant_type(text))
    }

    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
            Self::OnBehalfOf => "urn:ietf:params:oauth:grant-type:jwt-bearer",
            Self::TokenExchange => "urn:ietf:params:oauth:grant-type:token-exchange",
            Self::DeviceCode => "urn:ietf:params:oauth:grant-type:device_code",
            Self::Ciba => "urn:openid:params:grant-type:ciba",
        }
    }
}

/// What a client trades for tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grant {
    /// A person's sign-in, freshly made.
    AuthorizationCode(AuthorizationCodeGrant),
    /// A person's sign-in, kept.
    RefreshToken(RefreshTokenGrant),
    /// The client itself.
    ClientCredentials(ClientCredentialsGrant),
    /// A token that the client's API was called with.
    OnBehalfOf(OnBehalfOfGrant),
    /// A token for another token.
    TokenExchange(Box<TokenExchangeGrant>),
    /// A device whose owner has agreed.
    DeviceCode(DeviceCodeGrant),
    /// Somebody elsewhere who has agreed.
    Ciba(CibaGrant),
}

impl Grant {
    /// The type of this grant.
    pub const fn grant_type(&self) -> GrantType {
        match self {
            Self::AuthorizationCode(_) => GrantType::AuthorizationCode,
            Self::RefreshToken(_) => GrantType::RefreshToken,
            Self::ClientCredentials(_) => GrantType::ClientCredentials,
            Self::OnBehalfOf(_) => GrantType::OnBehalfOf,
            Self::TokenExchange(_) => GrantType::TokenExchange,
            Self::DeviceCode(_) => GrantType::DeviceCode,
            Self::Ciba(_) => GrantType::Ciba,
        }
    }

    fn parse(grant_type: GrantType, parameters: &Parameters) -> Result<Self, OAuthError> {
        Ok(match grant_type {
            GrantType::AuthorizationCode => Self::AuthorizationCode(AuthorizationCodeGrant::parse(parameters)?),
            GrantType::RefreshToken => Self::RefreshToken(RefreshTokenGrant::parse(parameters)?),
            GrantType::ClientCredentials => Self::ClientCredentials(ClientCredentialsGrant::parse(parameters)?),
            GrantType::OnBehalfOf => Self::OnBehalfOf(OnBehalfOfGrant::parse(parameters)?),
            GrantType::TokenExchange => Self::TokenExchange(Box::new(TokenExchangeGrant::parse(parameters)?)),
            GrantType::DeviceCode => Self::DeviceCode(DeviceCodeGrant::parse(parameters)?),
            GrantType::Ciba => Self::Ciba(CibaGrant::parse(parameters)?),
        })
    }
}

/// A well-formed token request. Neither the client's proof nor the grant is checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRequest {
    /// Who asks.
    pub client: ClientAuthentication,
    /// With what.
    pub grant: Grant,
    /// Whether the answer shall hold `client_info`.
    pub client_info: bool,
    /// A claims request: a JSON object, unread.
    pub claims: Option<String>,
}

impl TokenRequest {
    /// The longest code or token that is given out and read, in bytes.
    pub const MAX_TOKEN: usize = LONGEST_TOKEN;

    /// Reads a request's body and the value of its `Authorization` header. Unknown parameters are passed over.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let grant_type = GrantType::parse(parameters.require("grant_type")?)?;
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            grant: Grant::parse(grant_type, parameters)?,
            client_info: parameters.get("client_info") == Some("1"),
            claims: claims(parameters)?,
        })
    }
}

fn claims(parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    match parameters.get("claims") {
        Some(json) if json.len() > 8 * 1024 || !is_json_object(json) => Err(OAuthError::bad_parameter("claims")),
        json => Ok(json.map(str::to_owned)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{parameters::Limits, pkce::CodeVerifier, scope::Scopes, secret::Secret};
    use proptest::prelude::*;

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666";
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    fn parse(body: &str) -> Result<TokenRequest, OAuthError> {
        TokenRequest::parse(&Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?, None)
    }

    fn refused(body: &str) -> (&'static str, u32) {
        let error = parse(body).unwrap_err();
        (error.code.as_str(), error.number)
    }

    #[test]
    fn msals_code_redemption_is_read_whole() {
        let request = parse(&format!(
            "{ID}&redirect_uri=https%3A%2F%2Fshop.example%2Fauth&scope=openid%20profile&code=1.opaque\
             &x-client-OS=&x-ms-lib-capability=retry-after%2C%20h429&x-client-last-telemetry=5%7C0%7C%7C%7C0%2C0\
             &code_verifier={VERIFIER}&grant_type=authorization_code&client_info=1"
        ))
        .unwrap();
        assert!(request.client_info);
        assert_eq!(request.grant.grant_type(), GrantType::AuthorizationCode);
        assert_eq!(
            request.grant,
            Grant::AuthorizationCode(AuthorizationCodeGrant {
                code: Secret::new("1.opaque".into()),
                redirect_uri: Some("https://shop.example/auth".to_owned()),
                code_verifier: CodeVerifier::parse(VERIFIER),
                scope: Some(Scopes::parse("openid profile").unwrap()),
                narrowing: crate::token::Narrowing::default(),
            })
        );
    }

    #[test]
    fn refresh_and_client_credentials_are_read() {
        let request = parse(&format!("{ID}&grant_type=refresh_token&refresh_token=r")).unwrap();
        assert_eq!(
            request.grant,
            Grant::RefreshToken(RefreshTokenGrant {
                refresh_token: Secret::new("r".into()),
                scope: None,
                narrowing: crate::token::Narrowing::default(),
            })
        );
        let request = parse(&format!("{ID}&grant_type=client_credentials&scope=api%3A%2F%2Fx%2F.default")).unwrap();
        assert_eq!(
            request.grant,
            Grant::ClientCredentials(ClientCredentialsGrant {
                scope: Scopes::parse("api://x/.default").unwrap(),
                resource: None,
            })
        );
    }

    #[test]
    fn what_is_missing_is_named() {
        for (body, name) in [
            (ID.to_owned(), "grant_type"),
            ("grant_type=refresh_token&refresh_token=r".to_owned(), "client_id"),
            (format!("{ID}&grant_type=authorization_code"), "code"),
            (format!("{ID}&grant_type=refresh_token&refresh_token="), "refresh_token"),
            (format!("{ID}&grant_type=client_credentials"), "scope"),
        ] {
            let error = parse(&body).unwrap_err();
            assert_eq!((error.code.as_str(), error.number), ("invalid_request", 900_144), "{body}");
            assert!(error.description.contains(&format!("'{name}'")), "{body}");
        }
    }

    #[test]
    fn other_grant_types_are_not_supported() {
        for grant in
            ["password", "implicit", "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer", "Authorization_Code"]
        {
            assert_eq!(refused(&format!("{ID}&grant_type={grant}")), ("unsupported_grant_type", 70_003), "{grant}");
        }
        let password = parse(&format!("{ID}&grant_type=password")).unwrap_err();
        assert!(password.description.contains("native authentication API"));
    }

    #[test]
    fn each_fault_has_its_error() {
        let code = format!("{ID}&grant_type=authorization_code&code=c");
        let long = "a".repeat(TokenRequest::MAX_TOKEN + 1);
        for (body, expected) in [
            (format!("{code}&code_verifier=short"), ("invalid_grant", 501_481)),
            (format!("{code}&scope=%22"), ("invalid_scope", 70_011)),
            (format!("{code}&scope=+"), ("invalid_request", 28_003)),
            (format!("{code}&claims=1"), ("invalid_request", 90_100)),
            (format!("{code}&code=d"), ("invalid_request", 90_100)),
            (format!("{ID}&grant_type=authorization_code&code={long}"), ("invalid_request", 90_015)),
            (format!("{ID}&grant_type=refresh_token&refresh_token=%C3%A9"), ("invalid_grant", 70_000)),
        ] {
            assert_eq!(refused(&body), expected, "{body:.120}");
        }
    }

    #[test]
    fn debug_output_shows_no_secret() {
        let request =
            parse(&format!("{ID}&grant_type=authorization_code&code=hunter2&code_verifier={VERIFIER}")).unwrap();
        let shown = format!("{request:?}");
        assert!(!shown.contains("hunter2") && !shown.contains(VERIFIER));
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(body in "(grant_type=(authorization_code|refresh_token|client_credentials)&)?([a-z_]{1,14}=[ -~]{0,20}&){0,6}") {
            let _ = parse(&body.replace(' ', "+"));
        }
    }
}
