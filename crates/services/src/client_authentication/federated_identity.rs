//! Federated identity credentials: a token that a trusted issuer has given to a workload stands for the application (RFC 7521
//! §3, RFC 7523 §3). Such tokens are the platform's, presented again and again until they expire, so none is spent.

use super::disbelieved::told;
use crate::{Context, grants::TokenRefusal, peer_keys::verified_by_issuer};
use vestibule_domain::application::{Application, FederatedIdentityCredential};
use vestibule_protocol::{client_assertion::AssertionClaims, errors::OAuthError, jose::PeerJwt};

/// Whether the token is one that the application trusts. Nobody's host is called before issuer, subject and audience are
/// found to be registered.
pub(super) async fn check(
    cx: &Context,
    application: &Application,
    token: &PeerJwt<'_>,
    unverified: &AssertionClaims,
) -> Result<(), TokenRefusal> {
    let credential = registered(application, unverified)?;
    let claims: AssertionClaims = verified_by_issuer(cx, &credential.issuer, token).await.map_err(told)?;
    Ok(claims.check_time(cx.now().as_seconds())?)
}

fn registered<'a>(
    application: &'a Application,
    claims: &AssertionClaims,
) -> Result<&'a FederatedIdentityCredential, OAuthError> {
    let of_issuer = || {
        let trusted = &application.federated_identity_credentials;
        trusted.iter().filter(|credential| credential.issuer.as_str() == claims.iss)
    };
    if of_issuer().next().is_none() {
        return Err(OAuthError::federated_issuer_unknown());
    }
    let of_subject = || of_issuer().filter(|credential| credential.subject == claims.sub);
    if of_subject().next().is_none() {
        return Err(OAuthError::federated_subject_unknown());
    }
    let is_for = |credential: &&FederatedIdentityCredential| {
        claims.is_for(|audience| credential.audiences.iter().any(|registered| registered == audience))
    };
    of_subject().find(is_for).ok_or_else(OAuthError::federated_audience_unknown)
}
