//! Discovery: what the issuer says of itself (OpenID Connect Discovery 1.0 §3).

use serde::Deserialize;
use url::Url;

use super::http::IssuerError;

/// The parts of the metadata that the apps use.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Metadata {
    /// The issuer identifier, equal to the authority that was asked.
    pub(crate) issuer: String,
    /// Where browsers go to sign in.
    pub(crate) authorization_endpoint: Url,
    /// Where codes and refresh tokens are redeemed.
    pub(crate) token_endpoint: Url,
    /// Where the signing keys are.
    pub(crate) jwks_uri: Url,
    /// Where a profile can be read with an access token.
    pub(crate) userinfo_endpoint: Option<Url>,
    /// Where browsers go to sign out.
    pub(crate) end_session_endpoint: Option<Url>,
    /// Whether authorization responses name their issuer (RFC 9207 §3).
    #[serde(default)]
    pub(crate) authorization_response_iss_parameter_supported: bool,
}

impl Metadata {
    /// Where the metadata of `authority` is (OpenID Connect Discovery 1.0 §4).
    pub(super) fn location(authority: &Url) -> Url {
        let mut location = authority.clone();
        location.set_path(&format!("{}/.well-known/openid-configuration", authority.path().trim_end_matches('/')));
        location
    }

    /// This metadata, if `authority` may be its author: the same issuer, and no endpoint on another origin.
    pub(super) fn of(self, authority: &Url) -> Result<Self, IssuerError> {
        let endpoints = [&self.authorization_endpoint, &self.token_endpoint, &self.jwks_uri];
        let elsewhere = endpoints
            .into_iter()
            .chain(self.userinfo_endpoint.as_ref())
            .chain(self.end_session_endpoint.as_ref())
            .any(|endpoint| endpoint.origin() != authority.origin());
        if self.issuer == authority.as_str() && !elsewhere { Ok(self) } else { Err(IssuerError::Foreign) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority() -> Url {
        Url::parse("http://localhost:5000/4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80/v2.0").unwrap()
    }

    fn metadata(issuer: &str, token_endpoint: &str) -> Metadata {
        serde_json::from_value(serde_json::json!({
            "issuer": issuer,
            "authorization_endpoint": "http://localhost:5000/t/oauth2/v2.0/authorize",
            "token_endpoint": token_endpoint,
            "jwks_uri": "http://localhost:5000/t/discovery/v2.0/keys",
        }))
        .unwrap()
    }

    #[test]
    fn the_metadata_is_below_the_authority() {
        assert_eq!(
            Metadata::location(&authority()).as_str(),
            "http://localhost:5000/4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80/v2.0/.well-known/openid-configuration"
        );
    }

    #[test]
    fn metadata_of_another_issuer_is_refused() {
        let other = metadata("http://localhost:5000/another/v2.0", "http://localhost:5000/t/oauth2/v2.0/token");
        assert!(matches!(other.of(&authority()), Err(IssuerError::Foreign)));
    }

    #[test]
    fn an_endpoint_on_another_origin_is_refused() {
        let elsewhere = metadata(authority().as_str(), "http://localhost:6000/t/oauth2/v2.0/token");
        assert!(matches!(elsewhere.of(&authority()), Err(IssuerError::Foreign)));
        let own = metadata(authority().as_str(), "http://localhost:5000/t/oauth2/v2.0/token");
        assert!(own.of(&authority()).is_ok());
    }
}
