//! How the client will prove itself (RFC 7591 §2).

use super::{ApplicationType, members::Members};
use crate::{
    errors::OAuthError,
    jose::{MAX_KEY_SET, PeerAlgorithm, PeerKeySet},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A method that a client may register for. Those by certificate need an authority or a certificate that somebody has vouched
/// for, which is an administrator's to register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegisteredMethod {
    /// A public client.
    None,
    /// A secret by HTTP Basic.
    ClientSecretBasic,
    /// A secret in the body.
    ClientSecretPost,
    /// A JWT of its own.
    PrivateKeyJwt,
}

impl RegisteredMethod {
    /// Whether it needs a secret.
    pub const fn has_secret(self) -> bool {
        matches!(self, Self::ClientSecretBasic | Self::ClientSecretPost)
    }
}

/// The method; without one a web client gets a secret (RFC 7591 §2) and an app on a device none.
pub(super) fn method(members: &Members, kind: ApplicationType) -> Result<RegisteredMethod, OAuthError> {
    if let Some(algorithm) = members.text("token_endpoint_auth_signing_alg")?
        && PeerAlgorithm::parse(algorithm).is_none()
    {
        return Err(OAuthError::invalid_client_metadata("token_endpoint_auth_signing_alg"));
    }
    match (members.text("token_endpoint_auth_method")?, kind) {
        (Some("none"), _) | (None, ApplicationType::Native) => Ok(RegisteredMethod::None),
        (Some("client_secret_basic"), _) | (None, ApplicationType::Web) => Ok(RegisteredMethod::ClientSecretBasic),
        (Some("client_secret_post"), _) => Ok(RegisteredMethod::ClientSecretPost),
        (Some("private_key_jwt"), _) => Ok(RegisteredMethod::PrivateKeyJwt),
        (Some(_), _) => Err(OAuthError::invalid_client_metadata("token_endpoint_auth_method")),
    }
}

/// The client's keys, by value or by reference and never both; a client that signs has some.
pub(super) fn keys(members: &Members, method: RegisteredMethod) -> Result<(Option<Value>, Option<String>), OAuthError> {
    let jwks = members.value("jwks").cloned();
    let jwks_uri = members.text("jwks_uri")?.map(str::to_owned);
    match (&jwks, &jwks_uri) {
        (Some(_), Some(_)) => return Err(OAuthError::invalid_client_metadata("jwks_uri")),
        (None, None) if method == RegisteredMethod::PrivateKeyJwt => {
            return Err(OAuthError::invalid_client_metadata("jwks"));
        }
        _ => {}
    }
    if let Some(jwks) = &jwks {
        let text = jwks.to_string();
        if text.len() > MAX_KEY_SET || PeerKeySet::parse(text.as_bytes()).is_err() {
            return Err(OAuthError::invalid_client_metadata("jwks"));
        }
    }
    Ok((jwks, jwks_uri))
}
