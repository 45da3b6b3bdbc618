//! Which application asks, and whether its proof holds.

use super::{AuthenticatedClient, assertion, client_secret, registered_method, security_profile, tls_client_auth};
use crate::{
    Context,
    grants::{Caller, TokenRefusal},
    tenants::TenantSnapshot,
};
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_protocol::{client_authentication::ClientAuthentication, errors::OAuthError, token::ClientCredential};

/// Finds the client and checks what it proves itself by, if anything. One that only names itself may have proven itself by
/// the certificate of its connection.
pub async fn authenticate(
    cx: &Context,
    presented: &ClientAuthentication,
    caller: &Caller,
) -> Result<AuthenticatedClient, TokenRefusal> {
    let application = find(&cx.tenant, AppId::from_uuid(presented.client_id()))?;
    registered_method::check(&application, presented, caller)?;
    let credential = match presented {
        ClientAuthentication::None { .. } => tls_client_auth::check(&application, caller, cx.now())?,
        ClientAuthentication::Secret { secret, .. } => {
            client_secret::check(&application, secret.reveal(), cx.now())?;
            ClientCredential::Secret
        }
        ClientAuthentication::Assertion { assertion: presented, .. } => {
            assertion::check(cx, &application, presented).await?;
            ClientCredential::Certificate
        }
    };
    security_profile::check(cx, &application, presented, credential)?;
    Ok(AuthenticatedClient { application, credential })
}

fn find(tenant: &TenantSnapshot, id: AppId) -> Result<Arc<Application>, OAuthError> {
    let application = tenant.application(id).ok_or_else(OAuthError::unknown_client_at_token_endpoint)?;
    if application.enabled { Ok(Arc::clone(application)) } else { Err(OAuthError::client_disabled()) }
}
