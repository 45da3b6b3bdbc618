//! Which application asks, and whether its proof holds.

use super::{AuthenticatedClient, client_secret};
use crate::{Context, grants::TokenRefusal, tenants::TenantSnapshot};
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_protocol::{client_authentication::ClientAuthentication, errors::OAuthError, token::ClientCredential};

/// Finds the client and checks what it proves itself by, if anything.
#[expect(clippy::unused_async, reason = "assertions are spent in the store, and keys of clients fetched")]
pub async fn authenticate(cx: &Context, presented: &ClientAuthentication) -> Result<AuthenticatedClient, TokenRefusal> {
    let application = find(&cx.tenant, AppId::from_uuid(presented.client_id()))?;
    let credential = match presented {
        ClientAuthentication::None { .. } => ClientCredential::None,
        ClientAuthentication::Secret { secret, .. } => {
            client_secret::check(&application, secret.reveal(), cx.now())?;
            ClientCredential::Secret
        }
    };
    Ok(AuthenticatedClient { application, credential })
}

fn find(tenant: &TenantSnapshot, id: AppId) -> Result<Arc<Application>, OAuthError> {
    let application = tenant.application(id).ok_or_else(OAuthError::unknown_client_at_token_endpoint)?;
    if application.enabled { Ok(Arc::clone(application)) } else { Err(OAuthError::client_disabled()) }
}
