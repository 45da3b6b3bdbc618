//! From a client's words to its application.

use super::credentials;
use crate::Context;
use vestibule_domain::{
    application::{Application, ClientSecret, UnusableMember},
    secret::Secret,
};
use vestibule_protocol::{
    errors::OAuthError,
    registration::{ClientInformation, ClientMetadata},
};

/// The name of a client's own secret among an application's.
const SECRET_NAME: &str = "registered";

/// Makes of the application what the metadata says. A secret is made where the client needs one and has none, and given out
/// once; one that it needs no more is forgotten.
pub(super) fn apply(
    cx: &Context,
    application: &mut Application,
    metadata: &ClientMetadata,
) -> Result<Option<Secret<String>>, OAuthError> {
    application.describe(metadata).map_err(|UnusableMember(name)| OAuthError::invalid_client_metadata(name))?;
    if !metadata.token_endpoint_auth_method.has_secret() {
        application.secrets.clear();
        return Ok(None);
    }
    if !application.secrets.is_empty() {
        return Ok(None);
    }
    let secret = credentials::fresh(cx.randomness());
    application.secrets.push(ClientSecret::new(SECRET_NAME, secret.reveal(), None));
    Ok(Some(secret))
}

/// What the client is told.
pub(super) fn information(
    cx: &Context,
    application: &Application,
    metadata: ClientMetadata,
    issued_at: i64,
    secret: Option<&Secret<String>>,
    access_token: &str,
) -> ClientInformation {
    let id = application.app_id;
    ClientInformation {
        client_id: id.uuid(),
        client_id_issued_at: issued_at,
        client_secret: secret.map(|secret| secret.reveal().clone()),
        client_secret_expires_at: (!application.secrets.is_empty()).then_some(0),
        registration_access_token: access_token.to_owned(),
        registration_client_uri: format!("{}/{}/oauth2/v2.0/register/{id}", cx.origin, cx.tenant.id()),
        metadata,
    }
}
