//! Which application asks, and whether its proof holds.

use super::{AuthenticatedClient, assertion, client_secret, registered_method, security_profile, tls_client_auth};
use crate::{
    Context,
    grants::{Caller, TokenRefusal},
    tenants::TenantSnapshot,
    trace::{Decision, Key, Step},
};
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_protocol::{
    client_authentication::{ClientAuthentication, SecretMethod},
    errors::OAuthError,
    token::ClientCredential,
};

/// Finds the client and checks what it proves itself by, if anything. One that only names itself may have proven itself by
/// the certificate of its connection.
pub async fn authenticate(
    cx: &Context,
    presented: &ClientAuthentication,
    caller: &Caller,
) -> Result<AuthenticatedClient, TokenRefusal> {
    let (client, method) = cx.trace.judged(Step::ClientAuthentication, prove(cx, presented, caller).await)?;
    if cx.trace.is_on() {
        let passed = Decision::passed(Step::ClientAuthentication);
        cx.trace.record(passed.application(client.application.app_id).word(Key::Method, method));
        if client.credential != ClientCredential::None {
            cx.trace.is_proven();
        }
    }
    Ok(client)
}

/// The client, and how it has proven itself.
async fn prove(
    cx: &Context,
    presented: &ClientAuthentication,
    caller: &Caller,
) -> Result<(AuthenticatedClient, &'static str), TokenRefusal> {
    let application = find(&cx.tenant, AppId::from(presented.client_id()))?;
    registered_method::check(&application, presented, caller)?;
    let (credential, method) = match presented {
        ClientAuthentication::None { .. } => match tls_client_auth::check(cx, &application, caller)? {
            credential @ ClientCredential::None => (credential, "none"),
            credential => (credential, "client_certificate"),
        },
        ClientAuthentication::Secret { secret, method, .. } => {
            client_secret::check(&application, secret.reveal(), cx.now())?;
            let method = match method {
                SecretMethod::Basic => "client_secret_basic",
                SecretMethod::Post => "client_secret_post",
            };
            (ClientCredential::Secret, method)
        }
        ClientAuthentication::Assertion { assertion: presented, .. } => {
            (ClientCredential::Certificate, Box::pin(assertion::check(cx, &application, presented)).await?)
        }
    };
    security_profile::check(cx, &application, presented, credential)?;
    Ok((AuthenticatedClient { application, credential }, method))
}

fn find(tenant: &TenantSnapshot, id: AppId) -> Result<Arc<Application>, OAuthError> {
    let application = tenant.application(id).ok_or_else(OAuthError::unknown_client_at_token_endpoint)?;
    if application.enabled { Ok(Arc::clone(application)) } else { Err(OAuthError::client_disabled()) }
}
