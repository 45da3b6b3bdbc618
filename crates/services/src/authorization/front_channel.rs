//! Tokens straight from the authorization endpoint (OpenID Connect Core §3.2.2.5, §3.3.2.5): for applications that have switched
//! them on. Never a refresh token.

use super::{Authorization, IssuedToken, audience_of_details, claims, for_token};
use crate::{
    Context, Failure,
    consent::guards,
    context::About,
    journeys::AskedFor,
    sessions::LiveSession,
    tokens::{AnswerHashes, Delegated, MOST_GROUPS_IN_URL, Membership, access_token_seconds, longest},
};
use vestibule_domain::{
    application::Application,
    audit::EventKind,
    clock::Timestamp,
    ids::{AppId, GrantId},
    secret::Secret,
    token::{Grant, GrantDetails, PersonalConsent},
};
use vestibule_protocol::token::{ClientCredential, half_hash};
use vestibule_storage::{ChangeSet, CommitError, grants, sessions};

/// Adds the tokens that are asked for to an answer that has its code already.
pub(super) async fn issue(
    cx: &Context,
    asked_for: &AskedFor,
    session: &LiveSession,
    consent: Option<Box<PersonalConsent>>,
    now: Timestamp,
    answer: &mut Authorization,
) -> Result<(), Failure> {
    let request = &asked_for.request;
    let client = application(cx, asked_for)?;
    let mut scope = for_token(&cx.tenant, client, &request.scope, None, consent.as_deref())
        .map_err(|_| Failure::Malformed("scope"))?;
    if let (None, Some(details)) = (&scope.resource, &request.authorization_details) {
        scope.resource = audience_of_details(&cx.tenant, details);
    }
    let mut grant = grant(cx, asked_for, session, now);
    grant.details.consent = consent;
    let issuing = Delegated {
        cx,
        client,
        // Nobody has proven to be the client here.
        credential: ClientCredential::None,
        grant: &grant,
        user: &session.user,
        scope: &scope,
        nonce: request.nonce.as_deref(),
        now,
    };
    if request.response_type.has_token() {
        cx.trace.of_grant(grant.id);
    }
    let resource = scope.resource.as_deref();
    let membership = Membership::of(cx, &session.user, client, resource, MOST_GROUPS_IN_URL).await?;
    if request.response_type.has_token() {
        begin(cx, &grant, now).await?;
        answer.access_token = Some(IssuedToken {
            token: Secret::new(issuing.access_token(&membership)?),
            expires_in: access_token_seconds(cx, resource),
            scope: scope.response.clone(),
        });
    }
    if request.response_type.has_id_token() {
        let hashes = AnswerHashes {
            access_token: answer.access_token.as_ref().map(|issued| half_hash(issued.token.reveal())),
            code: answer.code.as_ref().map(|code| half_hash(code.reveal())),
            state: request.redirect.state.as_deref().map(half_hash),
        };
        answer.id_token = Some(Secret::new(issuing.id_token_beside(&hashes, &membership)?));
    }
    Ok(())
}

fn application<'a>(cx: &'a Context, asked_for: &AskedFor) -> Result<&'a Application, Failure> {
    let found = cx.tenant.application(AppId::from(&asked_for.request.redirect.client_id));
    found.map(AsRef::as_ref).ok_or(Failure::Malformed("application"))
}

/// What the tokens stand on. Its own id, since the code's belongs to whoever redeems that.
fn grant(cx: &Context, asked_for: &AskedFor, session: &LiveSession, now: Timestamp) -> Grant {
    Grant {
        id: GrantId::at(now, cx.randomness()),
        app_id: AppId::from(&asked_for.request.redirect.client_id),
        user_id: session.user.id,
        session_id: session.session.id,
        platform: asked_for.platform,
        scope: String::from(asked_for.request.scope.clone()),
        authenticated_at: session.session.authenticated_at,
        methods: session.session.methods.clone(),
        issuer: asked_for.issuer.clone(),
        security_version: session.user.security_version,
        created_at: now,
        refresh: None,
        revoked_at: None,
        details: GrantDetails {
            claims: claims::requested(&asked_for.request),
            authorization_details: asked_for.request.authorization_details.clone(),
            told: asked_for.told.clone(),
            ..GrantDetails::default()
        },
        expires_at: now.plus(longest(cx)).plus(cx.platform.settings.code_lifetime),
    }
}

/// The row by which an access token can be revoked and answers userinfo.
async fn begin(cx: &Context, grant: &Grant, now: Timestamp) -> Result<(), Failure> {
    let event = cx
        .event(EventKind::Authorized, now, "implicit")
        .of_app(grant.app_id)
        .of_user(grant.user_id)
        .of_session(grant.session_id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event);
    let guards = guards(grant.details.consent.as_deref(), grant.user_id, grant.app_id, now);
    let changes = guards
        .fold(changes, |changes, guard| changes.one_or(guard, ()))
        .one_or(grants::insert(grant), ())
        .push(sessions::join_application(grant.session_id, grant.app_id, grant.expires_at.up_to_midnight()));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(())) => Err(Failure::Contended),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
