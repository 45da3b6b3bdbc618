//! `private_key_jwt` (RFC 7523 §3, OpenID Connect Core §9): the client signs a JWT about itself, which counts once.

use super::{audience, disbelieved::told};
use crate::{Context, grants::TokenRefusal, once, peer_keys::verified_by_client};
use vestibule_domain::application::Application;
use vestibule_protocol::{client_assertion::AssertionClaims, client_id::ClientId, errors::OAuthError, jose::PeerJwt};
use vestibule_storage::spent_ids::Purpose;

/// Whether the assertion is the application's own, meant for this tenant, in time, and new. Its `jti` is spent durably before
/// anything is given for it.
pub(super) async fn check(
    cx: &Context,
    application: &Application,
    token: &PeerJwt<'_>,
    unverified: &AssertionClaims,
) -> Result<(), TokenRefusal> {
    if unverified.iss != unverified.sub {
        return Err(OAuthError::client_assertion_subject_is_not_its_issuer().into());
    }
    if !is_name_of(application, &unverified.sub) {
        return Err(OAuthError::client_assertion_of_another_client().into());
    }
    let claims: AssertionClaims = verified_by_client(cx, application, token).await.map_err(told)?;
    if !claims.is_for(|audience| audience::is_this_tenant(cx, audience)) {
        return Err(OAuthError::client_assertion_for_another_audience().into());
    }
    claims.check_time(cx.now().as_seconds())?;
    let replayed = OAuthError::client_assertion_replayed();
    once::spend(cx, Purpose::ClientAssertion, &claims.replay_key()?, claims.refused_from(), replayed).await
}

/// Whether a name is the application's client id.
pub(super) fn is_name_of(application: &Application, name: &str) -> bool {
    ClientId::parse(name).is_some_and(|id| id == application.client_id())
}
