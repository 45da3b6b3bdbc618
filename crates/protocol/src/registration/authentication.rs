//! How the client will prove itself (RFC 7591 §2).

use super::{ApplicationType, RegistrationOffer, members::Members};
use crate::{
    errors::OAuthError,
    jose::{KeySetError, MOST_KEYS, PeerAlgorithm, PeerKeySet},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A method that a client may register for.
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
    /// A certificate of an authority of the tenant's (RFC 8705 §2.1).
    TlsClientAuth,
    /// A certificate among its keys (RFC 8705 §2.2).
    SelfSignedTlsClientAuth,
}

impl RegisteredMethod {
    /// Whether it needs a secret.
    pub const fn has_secret(self) -> bool {
        matches!(self, Self::ClientSecretBasic | Self::ClientSecretPost)
    }
}

/// The method; without one a web client gets a secret (RFC 7591 §2) and an app on a device none.
pub(super) fn method(
    members: &Members,
    kind: ApplicationType,
    offer: RegistrationOffer,
) -> Result<RegisteredMethod, OAuthError> {
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
        (Some("tls_client_auth"), _) if offer.certificate_authorities => Ok(RegisteredMethod::TlsClientAuth),
        (Some("self_signed_tls_client_auth"), _) if offer.client_certificates => {
            Ok(RegisteredMethod::SelfSignedTlsClientAuth)
        }
        (Some(_), _) => Err(OAuthError::invalid_client_metadata("token_endpoint_auth_method")),
    }
}

/// The method of a client that a document describes: none, or a key of its own, since nothing in public is a secret.
pub(super) fn method_of_document(members: &Members) -> Result<RegisteredMethod, OAuthError> {
    if members.text("token_endpoint_auth_method")?.is_none() {
        return Ok(RegisteredMethod::None);
    }
    let method = method(members, ApplicationType::Native, RegistrationOffer::default())?;
    if method.has_secret() {
        Err(OAuthError::invalid_client_metadata("token_endpoint_auth_method"))
    } else {
        Ok(method)
    }
}

/// The client's keys, by value or by reference and never both; a client that signs has some.
pub(super) fn keys(members: &Members, method: RegisteredMethod) -> Result<(Option<Value>, Option<String>), OAuthError> {
    let jwks = members.value("jwks").cloned();
    let jwks_uri = members.text("jwks_uri")?.map(str::to_owned);
    match (&jwks, &jwks_uri) {
        (Some(_), Some(_)) => return Err(OAuthError::invalid_client_metadata("jwks_uri")),
        // What is compared is the certificate itself, which must be there before anybody connects.
        (None, _) if method == RegisteredMethod::SelfSignedTlsClientAuth => {
            return Err(OAuthError::invalid_client_metadata("jwks"));
        }
        (None, None) if method == RegisteredMethod::PrivateKeyJwt => {
            return Err(OAuthError::invalid_client_metadata("jwks"));
        }
        _ => {}
    }
    if let Some(jwks) = &jwks {
        if method == RegisteredMethod::SelfSignedTlsClientAuth && !has_certificate(jwks) {
            return Err(OAuthError::invalid_client_metadata("jwks"));
        }
        match PeerKeySet::parse(jwks.to_string().as_bytes()) {
            Ok(_) => {}
            Err(KeySetError::TooMany) => {
                let limit = format_args!("at most {MOST_KEYS} keys");
                return Err(OAuthError::beyond_registration_limit("jwks", limit));
            }
            Err(_) => return Err(OAuthError::invalid_client_metadata("jwks")),
        }
    }
    Ok((jwks, jwks_uri))
}

/// Whether a key of the set comes with its certificate (`x5c`).
fn has_certificate(jwks: &Value) -> bool {
    let keys = jwks.get("keys").and_then(Value::as_array);
    keys.is_some_and(|keys| keys.iter().any(|key| key.pointer("/x5c/0").is_some_and(Value::is_string)))
}
