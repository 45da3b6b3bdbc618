//! What a trace says of a token request.

use super::TokenRefusal;
use crate::{
    Context,
    sender_constraint::Binding,
    tokens::Delegated,
    trace::{Decision, Key, Refusal as _, Step},
};
use vestibule_domain::token::Grant;
use vestibule_protocol::{
    errors::ErrorCode,
    token::{Confirmation, Grant as Traded, TokenRequest, TokenResponse},
};

/// The key that tokens are bound to, where there is one.
pub(super) fn bound(cx: &Context, binding: &Binding) {
    let kind = match binding.confirmation() {
        None => return,
        Some(Confirmation::DpopKey(_)) => "dpop_key",
        Some(Confirmation::Certificate(_)) => "client_certificate",
    };
    cx.trace.record(Decision::passed(Step::SenderConstraint).word(Key::Kind, kind));
}

/// The grant that was found: the request belongs to its sign-in, and whoever presents what stands for it is no stranger.
pub(super) fn found(cx: &Context, grant: &Grant) {
    cx.trace.of_grant(grant.details.derived_from.unwrap_or(grant.id));
    cx.trace.is_proven();
}

/// The grant that tokens are issued for, and what for.
pub(super) fn granted(issuing: &Delegated<'_>) {
    let (cx, grant, scope) = (issuing.cx, issuing.grant, issuing.scope);
    if !cx.trace.is_on() {
        return;
    }
    found(cx, grant);
    let passed = Decision::passed(Step::Grant).grant(grant.id).user(grant.user_id).session(grant.session_id);
    cx.trace.record(passed.application(grant.app_id));
    let resource = scope.resource.as_ref().map(|resource| resource.app_id);
    cx.trace.record(Decision::passed(Step::TokenScope).resource(resource).name(Key::Scope, &scope.claim));
}

/// How it ended. Devices that ask again are refused nothing; what goes on by itself crowds nothing out.
pub(super) fn answered(cx: &Context, request: &TokenRequest, answered: &Result<TokenResponse, TokenRefusal>) {
    let kind = name(&request.grant);
    match answered {
        Ok(response) => {
            let done = Decision::done(Step::Answer).word(Key::Kind, kind);
            let refresh = if response.refresh_token.is_some() { "with_refresh_token" } else { "tokens" };
            cx.trace.record(done.word(Key::Method, refresh));
            if matches!(request.grant, Traded::ClientCredentials(_) | Traded::RefreshToken(_)) {
                cx.trace.is_routine();
            }
        }
        Err(refusal) => {
            let waits = refusal
                .error()
                .is_some_and(|error| matches!(error.code, ErrorCode::AuthorizationPending | ErrorCode::SlowDown));
            if waits {
                cx.trace.discard();
            } else {
                cx.trace.record(Decision::refused_with(Step::Answer, refusal).word(Key::Kind, kind));
            }
        }
    }
}

const fn name(grant: &Traded) -> &'static str {
    match grant {
        Traded::AuthorizationCode(_) => "authorization_code",
        Traded::RefreshToken(_) => "refresh_token",
        Traded::ClientCredentials(_) => "client_credentials",
        Traded::DeviceCode(_) => "device_code",
        Traded::OnBehalfOf(_) => "on_behalf_of",
        Traded::TokenExchange(_) => "token_exchange",
        Traded::Ciba(_) => "ciba",
    }
}
