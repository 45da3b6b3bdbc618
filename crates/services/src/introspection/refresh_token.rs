//! What a refresh token is worth, told to the client that it was issued to and to nobody else.

use crate::{Context, Failure, tokens::refresh_grace};
use std::sync::Arc;
use vestibule_domain::{
    application::Application,
    token::{RefreshToken, Rotation},
};
use vestibule_protocol::introspection::IntrospectedRefreshToken;
use vestibule_storage::grants;

/// The response about a refresh token that would be redeemed. Asking uses nothing up, and a token that was used before harms no
/// family here.
pub(super) async fn introspect(cx: &Context, caller: &Application, token: &str) -> Result<Option<Arc<str>>, Failure> {
    let Some(token) = RefreshToken::parse(cx.tenant.keys(), caller.app_id, token) else { return Ok(None) };
    let Some(found) = grants::find(&cx.rows(), token.grant_id).await? else { return Ok(None) };
    let (grant, user) = (found.grant, found.user);
    let now = cx.now();
    let counts = grant.app_id == caller.app_id
        && grant.revoked_at.is_none()
        && user.enabled
        && user.security_version == grant.security_version;
    let Some(state) = grant.refresh.filter(|state| counts && now < state.expires_at) else { return Ok(None) };
    // As a redemption would judge it: a sign-in that is too old brings nothing, and a retry within the grace is answered.
    let too_old = cx
        .tenant
        .sign_in_frequency_of(caller)
        .is_some_and(|frequency| now.since(grant.authenticated_at) > frequency.duration());
    let rotation = state.present(token.generation, refresh_grace(cx, caller), now);
    if too_old || !matches!(rotation, Some(Rotation::Rotate | Rotation::RepeatSuccessor)) {
        return Ok(None);
    }
    if let Some(origin) = grant.details.derived_from {
        let found = grants::find(&cx.rows(), origin).await?;
        if found.is_none_or(|origin| origin.grant.revoked_at.is_some() || origin.grant.expires_at <= now) {
            return Ok(None);
        }
    }
    let cnf = grant.details.confirmation.as_ref().map(serde_json::to_value).transpose();
    let client_id = caller.client_id();
    let response = IntrospectedRefreshToken {
        active: true,
        scope: &grant.scope,
        client_id: &client_id,
        exp: state.expires_at.as_seconds(),
        iat: state.rotated_at.as_seconds(),
        sub: &caller.subject_of(cx.tenant.keys(), user.id),
        aud: &client_id,
        iss: &grant.issuer,
        tid: cx.tenant.id().uuid(),
        sid: grant.session_id.uuid(),
        cnf: cnf.map_err(|_| Failure::Malformed("confirmation"))?,
    };
    let json = serde_json::to_string(&response).map_err(|_| Failure::Malformed("introspection response"))?;
    Ok(Some(Arc::from(json)))
}
