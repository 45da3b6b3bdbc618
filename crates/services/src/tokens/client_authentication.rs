//! Client authentication at the token endpoint (RFC 6749 §2.3).

use crate::{Context, tenants::TenantSnapshot};
use std::sync::Arc;
use vestibule_domain::{
    application::{Application, ClientSecret, Platform, SecretMatch},
    clock::Timestamp,
    ids::AppId,
};
use vestibule_protocol::{client_authentication::ClientAuthentication, errors::OAuthError, token::ClientCredential};

/// A client that has said who it is, and has proven it where it presented a credential.
#[derive(Clone, Debug)]
pub struct AuthenticatedClient {
    /// The application.
    pub application: Arc<Application>,
    /// What it proved itself by.
    pub credential: ClientCredential,
}

/// Finds the client and checks the secret that it presents, if any.
pub fn authenticate(cx: &Context, presented: &ClientAuthentication) -> Result<AuthenticatedClient, OAuthError> {
    match presented {
        ClientAuthentication::None { client_id } => {
            let application = find(&cx.tenant, AppId::from_uuid(*client_id))?;
            Ok(AuthenticatedClient { application, credential: ClientCredential::None })
        }
        ClientAuthentication::Secret { client_id, secret, .. } => {
            let application = find(&cx.tenant, AppId::from_uuid(*client_id))?;
            check_secret(&application, secret.reveal(), cx.now())?;
            Ok(AuthenticatedClient { application, credential: ClientCredential::Secret })
        }
    }
}

impl AuthenticatedClient {
    /// Demands a proven client, as for `client_credentials`.
    pub fn require_credential(&self) -> Result<(), OAuthError> {
        match self.credential {
            ClientCredential::None => Err(OAuthError::missing_client_credential()),
            ClientCredential::Secret | ClientCredential::Certificate => Ok(()),
        }
    }

    /// Demands what the platform of a grant demands: a credential of servers and none of pages and installed apps, and an
    /// `Origin` of pages only (wire.md §3).
    pub fn check_platform(&self, platform: Platform, cross_origin: bool) -> Result<(), OAuthError> {
        let proven = self.credential != ClientCredential::None;
        match platform {
            Platform::Spa if !cross_origin => Err(OAuthError::same_origin_redemption_by_spa()),
            Platform::Spa | Platform::PublicClient if proven => Err(OAuthError::credential_of_public_client()),
            Platform::Web if cross_origin => Err(OAuthError::cross_origin_redemption_by_other_platform()),
            Platform::Web if !proven => Err(OAuthError::missing_client_credential()),
            Platform::Web | Platform::Spa | Platform::PublicClient => Ok(()),
        }
    }
}

fn find(tenant: &TenantSnapshot, id: AppId) -> Result<Arc<Application>, OAuthError> {
    let application = tenant.application(id).ok_or_else(OAuthError::unknown_client_at_token_endpoint)?;
    if application.enabled { Ok(Arc::clone(application)) } else { Err(OAuthError::client_disabled()) }
}

fn check_secret(application: &Application, secret: &str, now: Timestamp) -> Result<(), OAuthError> {
    if application.secrets.is_empty() {
        return Err(OAuthError::credential_of_public_client());
    }
    match ClientSecret::find(&application.secrets, secret, now) {
        SecretMatch::Valid => Ok(()),
        SecretMatch::Expired => Err(OAuthError::expired_client_secret()),
        SecretMatch::Unknown => Err(OAuthError::wrong_client_secret()),
    }
}
