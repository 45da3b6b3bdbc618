//! What a request's `claims` means for who may answer it, and what goes on with the grant.

use crate::{Context, journeys::AskedFor, sessions::LiveSession};
use vestibule_domain::ids::AppId;
use vestibule_protocol::{
    authorization::AuthorizationRequest,
    claims::{ClaimsRequest, RequestedClaims},
};

/// What of the claims request goes on with the grant; the checks have refused one that can't be read.
pub(super) fn requested(request: &AuthorizationRequest) -> Option<Box<RequestedClaims>> {
    let claims = ClaimsRequest::parse(request.claims.as_deref()?).ok()?;
    RequestedClaims::of(&claims)
}

/// How old the sign-in may be, in seconds, by a claims challenge that the request follows.
pub fn demanded_recency(cx: &Context, request: &AuthorizationRequest) -> Option<u32> {
    let claims = ClaimsRequest::parse(request.claims.as_deref()?).ok()?;
    cx.tenant.sign_in_frequency_asked_by(&claims).map(|(_, frequency)| frequency.seconds())
}

/// OpenID Connect Core §5.5.1: a `sub` that the request names must be the session's, as this client knows its user.
pub fn may_answer(cx: &Context, asked_for: &AskedFor, session: &LiveSession) -> bool {
    let request = &asked_for.request;
    let Some(claims) = request.claims.as_deref().and_then(|claims| ClaimsRequest::parse(claims).ok()) else {
        return true;
    };
    let mut named = claims.subjects().peekable();
    if named.peek().is_none() {
        return true;
    }
    let Some(client) = cx.tenant.application(AppId::from(&request.redirect.client_id)) else { return false };
    let subject = client.subject_of(cx.tenant.keys(), session.user.id);
    named.all(|claim| claim.values.contains(&subject))
}
