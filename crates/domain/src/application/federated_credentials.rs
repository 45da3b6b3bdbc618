//! Trust in tokens of another issuer (Graph's `federatedIdentityCredentials`): a workload proves itself by what its platform
//! gives it, and keeps no secret.

use crate::outbound_url::OutboundUrl;
use serde::{Deserialize, Serialize};

/// The audience that tokens are asked for with where none is named.
pub const DEFAULT_AUDIENCE: &str = "api://AzureADTokenExchange";

/// Which tokens of which issuer stand for the application. Everything is compared exactly.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FederatedIdentityCredential {
    /// A name for administrators.
    pub name: String,
    /// The issuer, exactly as its tokens' `iss`; its metadata is fetched from there (OpenID Connect Discovery §4).
    pub issuer: FederatedIssuer,
    /// The tokens' `sub`.
    pub subject: String,
    /// The tokens' `aud`: one of these.
    #[serde(default = "default_audiences")]
    pub audiences: Vec<String>,
    /// A note for administrators.
    #[serde(default)]
    pub description: Option<String>,
}

fn default_audiences() -> Vec<String> {
    vec![DEFAULT_AUDIENCE.to_owned()]
}

/// An issuer as written, which may be called.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FederatedIssuer {
    text: String,
    metadata: OutboundUrl,
}

/// The text is no issuer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("an issuer is an https URL without query and fragment, exactly as tokens name it")]
pub struct InvalidIssuer;

impl FederatedIssuer {
    /// Parses an issuer.
    pub fn parse(text: &str) -> Result<Self, InvalidIssuer> {
        if text.contains(['?', '#']) {
            return Err(InvalidIssuer);
        }
        OutboundUrl::parse(text).map_err(|_| InvalidIssuer)?;
        let metadata = format!("{}/.well-known/openid-configuration", text.strip_suffix('/').unwrap_or(text));
        let metadata = OutboundUrl::parse(&metadata).map_err(|_| InvalidIssuer)?;
        Ok(Self { text: text.to_owned(), metadata })
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Where its metadata is.
    pub const fn metadata(&self) -> &OutboundUrl {
        &self.metadata
    }
}

impl TryFrom<String> for FederatedIssuer {
    type Error = InvalidIssuer;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<FederatedIssuer> for String {
    fn from(issuer: FederatedIssuer) -> Self {
        issuer.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_is_kept_as_written_and_its_metadata_lies_below() {
        for text in ["https://issuer.example", "https://issuer.example/", "https://issuer.example/a/"] {
            let issuer = FederatedIssuer::parse(text).unwrap();
            assert_eq!(issuer.as_str(), text);
            assert!(issuer.metadata().as_str().ends_with("/.well-known/openid-configuration"));
            assert!(!issuer.metadata().as_str().contains("//.well-known"));
        }
        for text in ["http://issuer.example", "https://issuer.example?x", "https://issuer.example#x", "issuer", ""] {
            assert_eq!(FederatedIssuer::parse(text), Err(InvalidIssuer), "{text}");
        }
    }

    #[test]
    fn the_audience_has_a_default() {
        let json = serde_json::json!({"name": "ci", "issuer": "https://issuer.example", "subject": "repo:a/b"});
        let credential: FederatedIdentityCredential = serde_json::from_value(json).unwrap();
        assert_eq!(credential.audiences, [DEFAULT_AUDIENCE]);
    }
}
