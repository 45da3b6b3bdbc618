//! What an authorization request is answered with: a code, tokens, or both.

use super::{CodeContent, claims, front_channel, issue_code};
use crate::{
    Context, Failure,
    journeys::AskedFor,
    pushed_requests,
    sessions::LiveSession,
    trace::{Decision, Step},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::{AppId, GrantId, SessionId, UserId},
    secret::Secret,
    token::{GrantDetails, PersonalConsent},
};
use vestibule_protocol::{errors::OAuthError, token::Confirmation};

/// The answer to an authorization request, and the session behind it.
#[derive(Clone, Debug)]
pub struct Authorization {
    /// Why there is nothing else: somebody signed in whom the request does not want.
    pub refusal: Option<OAuthError>,
    /// The code.
    pub code: Option<Secret<String>>,
    /// An access token straight from here.
    pub access_token: Option<IssuedToken>,
    /// An id token straight from here.
    pub id_token: Option<Secret<String>>,
    /// The session, as `session_state` tells it.
    pub session_id: SessionId,
    /// The user, for `client_info`.
    pub user_id: UserId,
}

/// An access token that is issued at the authorization endpoint.
#[derive(Clone, Debug)]
pub struct IssuedToken {
    /// The token.
    pub token: Secret<String>,
    /// How long it lives, in seconds.
    pub expires_in: u32,
    /// What was granted.
    pub scope: String,
}

impl Authorization {
    /// Nothing, and why.
    pub(crate) const fn refused(session: &LiveSession, refusal: OAuthError) -> Self {
        Self {
            refusal: Some(refusal),
            code: None,
            access_token: None,
            id_token: None,
            session_id: session.session.id,
            user_id: session.user.id,
        }
    }
}

/// Answers a request that has passed its checks from this session. A code writes nothing; an access token begins a grant.
/// `consent` is what of it rests on the person's own consent.
pub async fn answer(
    cx: &Context,
    asked_for: &AskedFor,
    session: &LiveSession,
    consent: Option<Box<PersonalConsent>>,
    now: Timestamp,
) -> Result<Authorization, Failure> {
    let kind = asked_for.request.response_type;
    if !claims::may_answer(cx, asked_for, session) {
        cx.trace.record(Decision::refused(Step::NamedPerson).error(&OAuthError::another_person()));
        return Ok(Authorization::refused(session, OAuthError::another_person()));
    }
    let app_id = AppId::from(&asked_for.request.redirect.client_id);
    if let Some(name) = &asked_for.name
        && !pushed_requests::use_up(cx, name, app_id, now).await?
    {
        return Ok(Authorization::refused(session, OAuthError::invalid_request_uri()));
    }
    // A page of ours that the journey leads to has no use for a code.
    let has_code = kind.has_code() && asked_for.page.is_none();
    let code = if has_code { Some(code(cx, asked_for, session, consent.clone(), now)?) } else { None };
    let mut authorization = Authorization {
        refusal: None,
        code: code.map(Secret::new),
        access_token: None,
        id_token: None,
        session_id: session.session.id,
        user_id: session.user.id,
    };
    if kind.has_id_token() || kind.has_token() {
        front_channel::issue(cx, asked_for, session, consent, now, &mut authorization).await?;
    }
    Ok(authorization)
}

fn code(
    cx: &Context,
    asked_for: &AskedFor,
    session: &LiveSession,
    consent: Option<Box<PersonalConsent>>,
    now: Timestamp,
) -> Result<String, Failure> {
    let request = &asked_for.request;
    let redirect = &request.redirect;
    let content = CodeContent {
        grant_id: GrantId::at(now, cx.randomness()),
        app_id: AppId::from(&redirect.client_id),
        platform: asked_for.platform,
        redirect_uri: redirect.was_sent.then(|| redirect.redirect_uri.as_str().to_owned()),
        code_challenge: request.code_challenge,
        scope: String::from(request.scope.clone()),
        nonce: request.nonce.clone(),
        user_id: session.user.id,
        session_id: session.session.id,
        authenticated_at: session.session.authenticated_at,
        methods: session.session.methods.clone(),
        security_version: session.user.security_version,
        issuer: asked_for.issuer.clone(),
        details: GrantDetails { consent, ..details(asked_for) },
        issued_at: now,
    };
    cx.trace.of_grant(content.grant_id);
    cx.trace.record(
        Decision::done(Step::AuthorizationCode)
            .grant(content.grant_id)
            .user(content.user_id)
            .session(content.session_id),
    );
    issue_code(cx, &content)
}

/// The rarer terms of what is granted. RFC 9449 §10: the code is worth nothing without the key that the request names.
fn details(asked_for: &AskedFor) -> GrantDetails {
    let request = &asked_for.request;
    GrantDetails {
        confirmation: request.dpop_jkt.clone().map(Confirmation::DpopKey),
        claims: claims::requested(request),
        authorization_details: request.authorization_details.clone(),
        told: asked_for.told.clone(),
        ..GrantDetails::default()
    }
}
