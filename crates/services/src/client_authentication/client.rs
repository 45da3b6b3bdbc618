//! A client that is known.

use std::sync::Arc;
use vestibule_domain::application::{Application, Platform};
use vestibule_protocol::{errors::OAuthError, token::ClientCredential};

/// A client that has said who it is, and has proven it where it presented a credential.
#[derive(Clone, Debug)]
pub struct AuthenticatedClient {
    /// The application.
    pub application: Arc<Application>,
    /// What it proved itself by.
    pub credential: ClientCredential,
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
