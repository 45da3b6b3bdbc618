//! How much less the new token may do. For the same API it has some of the scopes that the old one has; for another API, which only
//! an API that was called may ask for, it has what that API was consented for, as with on-behalf-of.

use super::holder::is_own;
use crate::{
    Context, authorization, authorization::TokenScope, client_authentication::AuthenticatedClient,
    grants::traded::Traded,
};
use std::sync::Arc;
use vestibule_domain::{application::Application, token::PersonalConsent};
use vestibule_protocol::{
    errors::{ErrorCode, OAuthError},
    scope::{OFFLINE_ACCESS, OPENID, Scopes, is_oidc},
    token::{TokenExchangeGrant, TokenTypeIdentifier},
};

/// What is granted.
#[derive(Debug)]
pub(super) struct Narrowed {
    /// The scope of the new grant.
    pub(super) scope: Scopes,
    /// The scope of the new token.
    pub(super) token: TokenScope,
}

/// Narrows, or says what goes too far.
pub(super) fn narrow(
    cx: &Context,
    client: &AuthenticatedClient,
    asked: &TokenExchangeGrant,
    from: &Traded,
    personal: Option<&PersonalConsent>,
) -> Result<Narrowed, OAuthError> {
    let audience = &from.verified.claims.aud;
    let present = cx.tenant.api(audience);
    let target = target(cx, asked)?;
    let mut scope = words(asked, from, present, target)?;
    let signed_in_for = Scopes::parse(&from.grant.scope).map_err(|_| OAuthError::scope_beyond_token())?;
    match asked.requested {
        TokenTypeIdentifier::RefreshToken => scope.insert(OFFLINE_ACCESS)?,
        TokenTypeIdentifier::IdToken => {
            // It says nothing of who acts.
            if asked.actor_token.is_some() {
                return Err(OAuthError::bad_parameter("requested_token_type"));
            }
            scope.insert(OPENID)?;
        }
        TokenTypeIdentifier::AccessToken | TokenTypeIdentifier::Jwt => {}
    }
    if !scope.oidc().all(|word| signed_in_for.contains(word)) {
        return Err(OAuthError::scope_beyond_token());
    }
    let mut token = authorization::for_token(&cx.tenant, &client.application, &scope, Some(&scope), personal)
        .map_err(|error| of_target(error, asked))?;
    if target.is_some_and(|target| !is_same(token.resource.as_ref(), Some(target))) {
        return Err(refused_target(asked, audience));
    }
    if is_same(token.resource.as_ref(), present) {
        let held = |word: &str| from.verified.claims.has_scope(word);
        if !token.claim.split(' ').filter(|word| !word.is_empty()).all(held) {
            return Err(OAuthError::scope_beyond_token());
        }
    } else if is_own(client, from) {
        // Its own refresh token gets it that.
        return Err(refused_target(asked, audience));
    }
    // An id token is not issued beside another token.
    token.openid = false;
    let scope = as_it_is_now(&scope, &token)?;
    Ok(Narrowed { scope, token })
}

/// `.default` written out: what the API exposes later is no part of what was exchanged.
fn as_it_is_now(scope: &Scopes, token: &TokenScope) -> Result<Scopes, OAuthError> {
    let Some(api) = &token.resource else { return Ok(scope.clone()) };
    let mut words = Scopes::default();
    for word in scope.oidc() {
        words.insert(word)?;
    }
    for word in token.claim.split(' ').filter(|word| !word.is_empty()) {
        words.insert(&of_api(api, word))?;
    }
    Ok(words)
}

/// The one API that `resource` and `audience` name.
fn target<'a>(cx: &'a Context, asked: &TokenExchangeGrant) -> Result<Option<&'a Arc<Application>>, OAuthError> {
    let mut found = None;
    for name in &asked.targets {
        let target = cx.tenant.api(name).ok_or_else(|| OAuthError::invalid_target(name))?;
        if found.is_some_and(|found| !is_same(Some(found), Some(target))) {
            return Err(OAuthError::invalid_target(name));
        }
        found = Some(target);
    }
    Ok(found)
}

/// The scope asked for, every word with its API. Without any, all that the token held, or everything consented of another API.
fn words(
    asked: &TokenExchangeGrant,
    from: &Traded,
    present: Option<&Arc<Application>>,
    target: Option<&Arc<Application>>,
) -> Result<Scopes, OAuthError> {
    let api = target.or(present);
    let mut words = Scopes::default();
    match (&asked.scope, api) {
        (Some(scope), api) => {
            for word in scope.iter() {
                match api {
                    Some(api) if !is_oidc(word) && !word.contains('/') => words.insert(&of_api(api, word))?,
                    _ => words.insert(word)?,
                }
            }
        }
        (None, Some(api)) if !is_same(Some(api), present) => words.insert(&of_api(api, ".default"))?,
        (None, api) => {
            for word in
                from.verified.claims.scp.as_deref().unwrap_or_default().split(' ').filter(|word| !word.is_empty())
            {
                match api {
                    Some(api) => words.insert(&of_api(api, word))?,
                    None => words.insert(word)?,
                }
            }
        }
    }
    Ok(words)
}

fn of_api(api: &Application, word: &str) -> String {
    match api.identifier_uris.first() {
        Some(identifier) => format!("{identifier}/{word}"),
        None => format!("{}/{word}", api.app_id),
    }
}

/// Without an application, the directory API is meant.
fn is_same(one: Option<&Arc<Application>>, other: Option<&Arc<Application>>) -> bool {
    one.map(|api| api.app_id) == other.map(|api| api.app_id)
}

/// RFC 8693 §2.2.2: an API that no token is given out for is an invalid target.
fn of_target(error: OAuthError, asked: &TokenExchangeGrant) -> OAuthError {
    if error.code == ErrorCode::InvalidResource { refused_target(asked, "") } else { error }
}

fn refused_target(asked: &TokenExchangeGrant, otherwise: &str) -> OAuthError {
    let named = asked.targets.first().map(String::as_str);
    let scope = asked.scope.as_ref().and_then(|scope| scope.iter().find(|word| !is_oidc(word)));
    OAuthError::invalid_target(named.or(scope).unwrap_or(otherwise))
}
