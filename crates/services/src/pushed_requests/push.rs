//! Taking a pushed request (RFC 9126 §2.1).

use super::stored::Stored;
use crate::{
    Context,
    authorization::{self, Arrival, Asked},
    client_authentication::authenticate,
    grants::{Caller, TokenRefusal},
    request_objects,
    sender_constraint::{Binding, bind, replayed},
    trace::{Decision, Key, Step},
};
use std::time::Duration;
use vestibule_domain::{ids::AppId, randomness::random_bytes};
use vestibule_protocol::{
    authorization::ClientAndRedirect,
    client_authentication::ClientAuthentication,
    errors::OAuthError,
    par::{PushedResponse, RequestUri},
    parameters::Parameters,
    token::Confirmation,
};
use vestibule_storage::{ChangeSet, pushed_requests};

/// How long a request waits for the browser that brings its name.
pub(super) const LIFETIME: Duration = Duration::from_secs(90);
/// What proves the client is no part of the request.
const PROOFS: [&str; 4] = ["client_secret", "client_assertion", "client_assertion_type", "request"];

/// Checks a request as the authorization endpoint would, and keeps it.
pub async fn push(
    cx: &Context,
    presented: &ClientAuthentication,
    parameters: &Parameters,
    caller: &Caller,
) -> Result<PushedResponse, TokenRefusal> {
    let client = authenticate(cx, presented, caller).await?;
    let application = &client.application;
    if parameters.get("request_uri").is_some() {
        return Err(OAuthError::bad_parameter("request_uri").into());
    }
    // Before the object, which counts once: whoever is told to prove its key with a nonce sends the same object again.
    let binding = if caller.proof.is_some() { bind(cx, application, caller)? } else { Binding::default() };
    let object = match parameters.get("request") {
        Some(object) => Some(request_objects::read(cx, application, object, parameters).await?),
        None => None,
    };
    let signed = object.is_some();
    let id = application.client_id().to_string();
    let given = object.as_ref().unwrap_or(parameters).iter();
    let given = given.filter(|(name, value)| !PROOFS.contains(name) && *name != "client_id" && !value.is_empty());
    let mut pairs: Vec<(String, String)> = vec![("client_id".to_owned(), id)];
    pairs.extend(given.map(|(name, value)| (name.to_owned(), value.to_owned())));
    name_key(&binding, &mut pairs)?;
    let stored = Stored { parameters: pairs, signed };
    let read = stored.read()?;
    let asked = ClientAndRedirect::parse(&read)?;
    let found = authorization::identify_client(&cx.tenant, &asked)?;
    client.check_platform(found.platform, caller.cross_origin)?;
    let request = authorization::read(cx, &read, asked.proven(found.redirect_uri.clone()))?;
    let arrival = Arrival { pushed: true, signed };
    authorization::check(&Asked { cx, client: &found, request: &request, arrival })?;
    keep(cx, application.app_id, &stored, &binding).await
}

/// RFC 9449 §10.1: a proof of the key that the code shall be bound to may come in place of its thumbprint, or must agree with it.
fn name_key(binding: &Binding, pairs: &mut Vec<(String, String)>) -> Result<(), OAuthError> {
    if let Some(Confirmation::DpopKey(thumbprint)) = binding.confirmation() {
        match pairs.iter().find(|(name, _)| name == "dpop_jkt") {
            Some((_, named)) if named == thumbprint => {}
            Some(_) => return Err(OAuthError::bad_parameter("dpop_jkt")),
            None => pairs.push(("dpop_jkt".to_owned(), thumbprint.clone())),
        }
    }
    Ok(())
}

async fn keep(cx: &Context, app: AppId, stored: &Stored, binding: &Binding) -> Result<PushedResponse, TokenRefusal> {
    let now = cx.now();
    let name = RequestUri::of(random_bytes::<32>(cx.randomness()));
    let sealed = stored.seal(cx, &name)?;
    let changes = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now)
        .one_or(pushed_requests::insert(&name.hash(), app, &sealed, now.plus(LIFETIME)), OAuthError::busy());
    cx.platform.storage.commit(binding.spend(changes, replayed())).await?;
    cx.trace.of_hash(&name.hash());
    cx.trace.record(Decision::done(Step::PushedRequest).seconds(Key::LifetimeSeconds, LIFETIME));
    let expires_in = u32::try_from(LIFETIME.as_secs()).unwrap_or(u32::MAX);
    Ok(PushedResponse { request_uri: name.text(), expires_in })
}
