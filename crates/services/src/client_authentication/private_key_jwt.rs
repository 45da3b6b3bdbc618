//! `private_key_jwt` (RFC 7523 §3, OpenID Connect Core §9): the client signs a JWT about itself, which counts once.

use super::{assertion::told, audience};
use crate::{Context, grants::TokenRefusal, peer_keys::verified_by_client};
use vestibule_domain::{application::Application, clock::Timestamp};
use vestibule_protocol::{client_assertion::AssertionClaims, client_id::ClientId, errors::OAuthError, jose::PeerJwt};
use vestibule_storage::{
    ChangeSet,
    spent_ids::{self, Purpose},
};

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
    let now = cx.now();
    claims.check_time(now.as_seconds())?;
    let spent = spent_ids::spend(
        Purpose::ClientAssertion,
        &claims.replay_key()?,
        Timestamp::from_seconds(claims.refused_from()),
    );
    let set =
        ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now).one_or(spent, OAuthError::client_assertion_replayed());
    Ok(cx.platform.storage.commit(set).await?)
}

/// Whether a name is the application's client id.
pub(super) fn is_name_of(application: &Application, name: &str) -> bool {
    ClientId::parse(name).is_some_and(|id| id == application.client_id())
}
