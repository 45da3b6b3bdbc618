//! The exchange itself: each check in its turn.

use super::{actor, holder::is_own, narrowing, refusal::refusal};
use crate::{
    Context,
    client_authentication::AuthenticatedClient,
    consent::{is_missing, personal_of},
    grants::{
        Caller, TokenRefusal,
        derived::Derivation,
        recency,
        respond::{membership_of, respond_knowing},
        traded::{self, Traded},
        wishes::Wishes,
    },
    sender_constraint::Binding,
    tokens::{Delegated, is_audience},
};
use vestibule_domain::{application::ExchangeKind, audit::EventKind, token::RefreshToken};
use vestibule_protocol::{
    errors::OAuthError,
    token::{TokenExchangeGrant, TokenResponse, TokenType, TokenTypeIdentifier},
};

/// The parameter that faults of the person's token are told by.
const SUBJECT_TOKEN: &str = "subject_token";

/// Exchanges a token.
pub(in crate::grants) async fn exchange(
    cx: &Context,
    client: &AuthenticatedClient,
    asked: &TokenExchangeGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    client.require_credential()?;
    if caller.cross_origin {
        return Err(OAuthError::cross_origin_redemption_by_other_platform().into());
    }
    let kind = if asked.actor_token.is_some() { ExchangeKind::Delegation } else { ExchangeKind::Impersonation };
    check_policy(client, kind)?;
    let from =
        traded::read(cx, asked.subject_token.reveal()).await?.map_err(|reason| refusal(reason, SUBJECT_TOKEN))?;
    check_holder(client, &from)?;
    if is_own(client, &from) {
        // What was bound to a key of the client's stays so.
        binding.demand(from.verified.claims.cnf.as_ref())?;
    }
    let now = cx.now();
    let actor = actor::of(cx, client, asked, &from, now).await?;
    recency::check(cx, &client.application, &from.grant, wishes, now, OAuthError::fresh_sign_in_needed)?;
    let (narrowed, personal) = match narrowing::narrow(cx, client, asked, &from, None) {
        // What no administrator has agreed to, the person may have.
        Err(error) if is_missing(&error) => {
            let personal = personal_of(cx, from.user.id, client.application.app_id).await?;
            (narrowing::narrow(cx, client, asked, &from, Some(&personal))?, Some(personal))
        }
        narrowed => (narrowed?, None),
    };
    let derivation = Derivation {
        cx,
        client,
        from: &from,
        scope: &narrowed.scope,
        fixed_scope: true,
        actor,
        consent: personal.as_ref(),
        binding,
        event: (EventKind::TokenExchanged, name(kind)),
        now,
    };
    let grant = derivation.begin().await?;
    let issuing = Delegated {
        cx,
        client: &client.application,
        credential: client.credential,
        grant: &grant,
        user: &from.user,
        scope: &narrowed.token,
        nonce: None,
        now,
    };
    answer(&issuing, asked.requested).await
}

const fn name(kind: ExchangeKind) -> &'static str {
    match kind {
        ExchangeKind::Delegation => "delegation",
        ExchangeKind::Impersonation => "impersonation",
    }
}

fn check_policy(client: &AuthenticatedClient, kind: ExchangeKind) -> Result<(), OAuthError> {
    let policy = client.application.token_exchange.as_ref();
    let allowed = policy.is_some_and(|policy| policy.allowed.contains(&kind));
    if allowed { Ok(()) } else { Err(OAuthError::token_exchange_not_allowed()) }
}

/// A client trades the tokens that its API was called with, and its own; any other it has no business to hold.
fn check_holder(client: &AuthenticatedClient, from: &Traded) -> Result<(), OAuthError> {
    let holds = is_own(client, from) || is_audience(&client.application, &from.verified.claims.aud);
    if holds { Ok(()) } else { Err(OAuthError::unacceptable_token(SUBJECT_TOKEN)) }
}

/// RFC 8693 §2.2.1: whatever was issued stands in `access_token`.
async fn answer(issuing: &Delegated<'_>, requested: TokenTypeIdentifier) -> Result<TokenResponse, TokenRefusal> {
    let membership = membership_of(issuing.cx, issuing.user, issuing.client, issuing.scope).await?;
    let mut response = respond_knowing(issuing, &membership, false)?;
    response.issued_token_type = Some(requested);
    match requested {
        TokenTypeIdentifier::AccessToken | TokenTypeIdentifier::Jwt => {}
        TokenTypeIdentifier::IdToken => {
            response.token_type = TokenType::NotApplicable;
            response.access_token = issuing.id_token(&membership)?;
        }
        TokenTypeIdentifier::RefreshToken => {
            let grant = issuing.grant;
            let state = grant.refresh.ok_or_else(OAuthError::scope_beyond_token)?;
            response.token_type = TokenType::NotApplicable;
            response.access_token =
                RefreshToken::issue(issuing.cx.tenant.keys(), grant.app_id, grant.id, state.generation);
            response.refresh_token = None;
            let lifetime = state.expires_at.since(issuing.now).as_secs();
            response.expires_in = u32::try_from(lifetime).unwrap_or(u32::MAX);
            response.ext_expires_in = response.expires_in;
        }
    }
    Ok(response)
}
