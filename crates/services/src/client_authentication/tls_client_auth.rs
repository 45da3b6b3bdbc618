//! `tls_client_auth` and `self_signed_tls_client_auth` (RFC 8705 §2): the certificate of the connection is the application's.

use crate::{Context, grants::Caller};
use vestibule_domain::{
    application::{Application, AuthenticationMethod, ClientKeys},
    clock::Timestamp,
};
use vestibule_protocol::{
    errors::OAuthError,
    jose::PeerKey,
    mtls::{Authorities, ClientCertificate},
    token::ClientCredential,
};

/// What a client has proven that only names itself. Without a certificate it has proven nothing, and whoever needs a proof
/// asks for one.
pub(super) fn check(cx: &Context, application: &Application, caller: &Caller) -> Result<ClientCredential, OAuthError> {
    let Some(certificate) = &caller.certificate else { return Ok(ClientCredential::None) };
    let now = cx.now();
    let authorities = cx.tenant.settings().client_certificate_authorities.as_ref();
    if is_issued_to(application, authorities, certificate, now) || is_registered(application, certificate, now) {
        return Ok(ClientCredential::Certificate);
    }
    let must_be_its_own = application.tls_client_auth.is_some()
        || application.token_endpoint_auth_method == Some(AuthenticationMethod::SelfSignedTlsClientAuth);
    if must_be_its_own {
        return Err(OAuthError::client_certificate_not_registered());
    }
    // A public client may have a certificate for its tokens to be bound to (RFC 8705 §4).
    Ok(ClientCredential::None)
}

/// §2.1: an authority of the application's, or else of the tenant's, has signed it, and it carries the registered name.
fn is_issued_to(
    application: &Application,
    of_tenant: Option<&Authorities>,
    certificate: &ClientCertificate,
    now: Timestamp,
) -> bool {
    let Some(registered) = &application.tls_client_auth else { return false };
    let authorities = registered.authorities.as_ref().or(of_tenant);
    registered.subject.is_of(certificate)
        && authorities.is_some_and(|authorities| authorities.have_signed(certificate, now.as_seconds()))
}

/// §2.2: it is the registered one itself. Registered certificates are compared whole, so that nothing else of them matters but
/// the end of their validity.
fn is_registered(application: &Application, certificate: &ClientCertificate, now: Timestamp) -> bool {
    if matches!(
        application.token_endpoint_auth_method,
        Some(method) if method != AuthenticationMethod::SelfSignedTlsClientAuth
    ) {
        return false;
    }
    let same = |key: &PeerKey| key.is_of_certificate(certificate.thumbprint()) && key.is_valid_at(now.as_seconds());
    let published = application.jwks.as_ref().map(ClientKeys::keys);
    application.key_credentials.iter().any(|credential| same(credential.key()))
        || published.is_some_and(|keys| keys.keys().iter().any(same))
}
