//! A client that proves itself by a signed assertion: of its own, or of an issuer that it trusts.

use super::{federated_identity, private_key_jwt};
use crate::{Context, grants::TokenRefusal, peer_keys::has_keys};
use vestibule_domain::application::{Application, AuthenticationMethod};
use vestibule_protocol::{
    client_assertion::{AssertionClaims, ClientAssertion, refusal},
    errors::OAuthError,
};

/// Whether the assertion proves the application, and by which method.
pub(super) async fn check(
    cx: &Context,
    application: &Application,
    assertion: &ClientAssertion,
) -> Result<&'static str, TokenRefusal> {
    let trusted = &application.federated_identity_credentials;
    if !has_keys(application) && trusted.is_empty() {
        return Err(if application.secrets.is_empty() {
            OAuthError::credential_of_public_client().into()
        } else {
            OAuthError::client_assertion_key_unknown().into()
        });
    }
    let token = assertion.read()?;
    let claims: AssertionClaims = token.unverified().map_err(refusal)?;
    let is_its_own = private_key_jwt::is_name_of(application, &claims.iss);
    // With keys registered for this method alone, nobody else's word counts.
    let only_its_own = application.token_endpoint_auth_method == Some(AuthenticationMethod::PrivateKeyJwt);
    if is_its_own || only_its_own || trusted.is_empty() {
        private_key_jwt::check(cx, application, &token, &claims).await.map(|()| "private_key_jwt")
    } else {
        federated_identity::check(cx, application, &token, &claims).await.map(|()| "federated_identity_credential")
    }
}
