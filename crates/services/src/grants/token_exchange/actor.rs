//! Who acts for the person (RFC 8693 §4.1, §4.4).

use super::refusal::refusal;
use crate::{
    Context,
    client_authentication::AuthenticatedClient,
    grants::{
        TokenRefusal, recency,
        traded::{self, NotTradable, Traded},
    },
    tokens::{Verified, is_audience, verify},
};
use std::sync::Arc;
use vestibule_domain::clock::Timestamp;
use vestibule_protocol::{
    errors::OAuthError,
    jose::JwtError,
    token::{Actor, TokenExchangeGrant},
};

/// The parameter that faults of the actor's token are told by.
const ACTOR_TOKEN: &str = "actor_token";

/// The `act` claim of the new token: the actor of the request, and whoever acted before; without an actor, whoever acted before.
pub(super) async fn of(
    cx: &Context,
    client: &AuthenticatedClient,
    asked: &TokenExchangeGrant,
    from: &Traded,
    now: Timestamp,
) -> Result<Option<Actor>, TokenRefusal> {
    let before = from.verified.claims.act.clone();
    let eligible = from.verified.claims.may_act.as_ref().map(|eligible| eligible.client_id);
    let Some(token) = &asked.actor_token else {
        // Who alone may act for the person may also be taken for them; nobody else.
        if eligible.is_some_and(|eligible| eligible != client.application.app_id.uuid()) {
            return Err(OAuthError::actor_not_eligible().into());
        }
        return Ok(before);
    };
    let acting = read(cx, client, token.reveal(), now).await?;
    let claims = &acting.claims;
    if eligible.is_some_and(|eligible| eligible != claims.azp.uuid()) {
        return Err(OAuthError::actor_not_eligible().into());
    }
    let actor = Actor { sub: claims.sub.clone(), client_id: claims.azp.clone(), act: before.map(Box::new) };
    if actor.chain_length() > Actor::LONGEST_CHAIN {
        return Err(OAuthError::actor_not_eligible().into());
    }
    Ok(Some(actor))
}

/// The actor's token: the client's own, or one that its API was called with; of somebody who acts for nobody else.
async fn read(
    cx: &Context,
    client: &AuthenticatedClient,
    token: &str,
    now: Timestamp,
) -> Result<Arc<Verified>, TokenRefusal> {
    let verified = match verify(cx, token).await {
        Ok(verified) => verified,
        Err(JwtError::Expired) => return Err(OAuthError::expired_token_for_exchange(ACTOR_TOKEN).into()),
        Err(_) => return Err(OAuthError::unacceptable_token(ACTOR_TOKEN).into()),
    };
    let claims = &verified.claims;
    let application = &client.application;
    let held = claims.azp.uuid() == application.app_id.uuid() || is_audience(application, &claims.aud);
    if !held || claims.act.is_some() {
        return Err(OAuthError::unacceptable_token(ACTOR_TOKEN).into());
    }
    if verified.grant().is_some() {
        let person = traded::read(cx, token).await?.map_err(|reason| refusal(reason, ACTOR_TOKEN))?;
        // No challenge: the client would hand it to the person who is acted for, whose new sign-in changes nothing here.
        if recency::is_too_old(cx, application, &person.grant, now) {
            return Err(OAuthError::unacceptable_token(ACTOR_TOKEN).into());
        }
        return Ok(person.verified);
    }
    if !verified.is_of_application(cx).await? {
        return Err(refusal(NotTradable::NotValid, ACTOR_TOKEN).into());
    }
    Ok(verified)
}
