//! The answer to a redeemed code or refresh token.

use super::{TokenRefusal, traced, wishes::Wishes};
use crate::{
    Context,
    authorization::TokenScope,
    tokens::{Delegated, MOST_GROUPS, Membership, access_token_seconds, is_assigned},
};
use vestibule_domain::{
    application::{Application, Platform},
    token::RefreshToken,
    user::User,
};
use vestibule_protocol::{
    errors::OAuthError,
    token::{TokenResponse, TokenType, client_info},
};

/// Signs the tokens and puts them together.
pub(super) fn respond(
    issuing: &Delegated<'_>,
    membership: &Membership,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    let Some(claims) = &wishes.claims else { return respond_knowing(issuing, membership, wishes.client_info) };
    let mut grant = issuing.grant.clone();
    grant.details.claims.get_or_insert_default().add(claims);
    respond_knowing(&Delegated { grant: &grant, ..*issuing }, membership, wishes.client_info)
}

/// The roles and groups that the tokens tell, if they tell any; a refusal where the client takes assigned people only and this one
/// is not. Asked for before anything is spent, so that a store that can't be
/// read costs the client nothing.
pub(super) async fn membership_of(
    cx: &Context,
    user: &User,
    client: &Application,
    scope: &TokenScope,
) -> Result<Membership, TokenRefusal> {
    if !is_assigned(cx, user, client).await? {
        return Err(OAuthError::not_assigned_for_grant().into());
    }
    Ok(Membership::of(cx, user, client, scope.resource.as_deref(), MOST_GROUPS).await?)
}

/// The same as [`respond`], without further wishes.
pub(super) fn respond_knowing(
    issuing: &Delegated<'_>,
    membership: &Membership,
    with_client_info: bool,
) -> Result<TokenResponse, TokenRefusal> {
    let Delegated { cx, grant, user, scope, now, .. } = issuing;
    traced::granted(issuing);
    let tokens = issuing.sign(membership)?;
    let expires_in = access_token_seconds(cx, scope.resource.as_deref());
    let refresh_token =
        grant.refresh.map(|state| RefreshToken::issue(cx.tenant.keys(), grant.app_id, grant.id, state.generation));
    let fixed_end = grant.refresh.filter(|_| grant.platform == Platform::Spa);
    Ok(TokenResponse {
        token_type: TokenType::of(grant.details.confirmation.as_ref()),
        scope: Some(scope.response.clone()),
        expires_in,
        ext_expires_in: expires_in,
        access_token: tokens.access_token,
        refresh_token,
        refresh_token_expires_in: fixed_end
            .map(|state| u32::try_from(state.expires_at.since(*now).as_secs()).unwrap_or(u32::MAX)),
        id_token: tokens.id_token,
        issued_token_type: None,
        authorization_details: issuing.authorization_details(),
        client_info: with_client_info.then(|| client_info(user.id.uuid(), cx.tenant.id().uuid())),
    })
}
