//! The authorization endpoint (RFC 6749 §3.1, OpenID Connect Core §3.1.2).
//!
//! Until the client and its redirect URI are proven, an error is a page; afterwards it goes back to the client. What is looked at
//! after that is the list of [`authorization::check`].

use super::{errors, leaving, respond};
use crate::{
    SignIn,
    incoming::Incoming,
    pages::{self, Failing},
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use vestibule_http::{Cookies, Endpoint, Problem};
use vestibule_protocol::{
    authorization::{ClientAndRedirect, ProvenRedirect},
    errors::OAuthError,
    parameters::{Limits, Parameters},
};
use vestibule_services::{
    Context,
    authorization::{self, Asked, Client, Received},
    client_documents,
    grants::TokenRefusal,
    journeys::{self, AskedFor, Started},
    tokens,
    trace::{Decision, Key, Step},
};

/// `GET /{tenant}/oauth2/v2.0/authorize`
pub(crate) async fn authorize_get(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    let parameters = incoming.query().map_err(OAuthError::from);
    authorize(&app, &segment, &incoming, &cookies, parameters).await
}

/// `POST /{tenant}/oauth2/v2.0/authorize` (OpenID Connect Core §3.1.2.1)
pub(crate) async fn authorize_post(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
    body: Bytes,
) -> Response {
    let parameters = if incoming.has_form() {
        Parameters::parse(&body, Limits::PROTOCOL).map_err(OAuthError::from)
    } else {
        Err(OAuthError::wrong_content_type())
    };
    authorize(&app, &segment, &incoming, &cookies, parameters).await
}

async fn authorize(
    app: &SignIn,
    segment: &str,
    incoming: &Incoming,
    cookies: &Cookies,
    parameters: Result<Parameters, OAuthError>,
) -> Response {
    let mut cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return pages::unknown_tenant(app, incoming, cookies, &unknown),
    };
    if let Err(limit) = app.count(Endpoint::Authorize, &cx, incoming) {
        return Problem::from(limit).into_response();
    }
    let admitted = match &parameters {
        Ok(parameters) => admit(&mut cx, parameters).await,
        Err(error) => Err(error.clone()),
    };
    let page = pages::Surroundings::new(&cx, incoming, cookies);
    let parameters = match parameters.and_then(|parameters| admitted.map(|()| parameters)) {
        Ok(parameters) => parameters,
        Err(error) => return pages::protocol_error(&page, &error),
    };
    let received = match authorization::receive(&cx, parameters.clone()).await {
        Ok(received) => received,
        Err(refusal) => {
            cx.trace.record(Decision::refused_with(Step::Arrival, &refusal));
            return refuse_unread(&page, &parameters, refusal).await;
        }
    };
    let parameters = &received.parameters;
    let (asked, client) = match prove_redirect(&cx, parameters) {
        Ok(proven) => proven,
        Err(error) => return pages::protocol_error(&page, &error),
    };
    let redirect = asked.proven(client.redirect_uri.clone());
    match decide(&cx, cookies, &received, &redirect, &client).await {
        Ok(Started::Authorized(authorization)) => {
            let wants_client_info = parameters.get("client_info") == Some("1");
            respond::respond(&page, &redirect, &client.application, &authorization, wants_client_info)
        }
        Ok(Started::Journey(passage)) => pages::begin(&page, *passage).await,
        Ok(Started::Refused(error)) | Err(Failing::Refused(error)) => {
            leaving::refuse(&page, &redirect, &client.application, &error).await
        }
        Err(Failing::Failed(failure)) => {
            tracing::error!(error = %failure, "an authorization request failed");
            leaving::refuse(&page, &redirect, &client.application, &OAuthError::unexpected()).await
        }
    }
}

/// Has a client described by its document, if its id is the address of one. What else is wrong with the id is told later.
async fn admit(cx: &mut Context, parameters: &Parameters) -> Result<(), OAuthError> {
    let Ok(client) = ClientAndRedirect::client_id(parameters) else { return Ok(()) };
    let admitted = client_documents::admit(cx, &client).await;
    cx.trace.judged(Step::Client, admitted)
}

/// What was pushed or signed could not be had. The client is told of it where the request itself proves a redirect URI.
async fn refuse_unread(page: &pages::Surroundings<'_>, parameters: &Parameters, refusal: TokenRefusal) -> Response {
    let error = errors::of_refusal(refusal);
    let named = parameters.get("redirect_uri").is_some();
    match prove_redirect(page.cx, parameters).ok().filter(|_| named) {
        Some((asked, client)) => {
            leaving::refuse(page, &asked.proven(client.redirect_uri.clone()), &client.application, &error).await
        }
        None => pages::protocol_error(page, &error),
    }
}

/// The checks whose errors are pages.
fn prove_redirect(cx: &Context, parameters: &Parameters) -> Result<(ClientAndRedirect, Client), OAuthError> {
    let asked = cx.trace.judged(Step::Parameters, ClientAndRedirect::parse(parameters))?;
    let client = cx.trace.judged(Step::Client, authorization::identify_client(&cx.tenant, &asked))?;
    let passed = Decision::passed(Step::Client).application(client.application.app_id);
    let named = if asked.redirect_uri.is_some() { "redirect_uri_registered" } else { "only_redirect_uri" };
    cx.trace.record(passed.because(named).platform(client.platform));
    Ok((asked, client))
}

/// The checks whose errors go back to the client, then the session.
async fn decide(
    cx: &Context,
    cookies: &Cookies,
    received: &Received,
    redirect: &ProvenRedirect,
    client: &Client,
) -> Result<Started, Failing> {
    let parameters = &received.parameters;
    let request = authorization::read(cx, parameters, redirect.clone())?;
    authorization::check(&Asked { cx, client, request: &request, arrival: received.arrival })?;
    let session = pages::session(cx, cookies).await?;
    cx.trace.record(match &session {
        None => Decision::skipped(Step::Session).because("no_session"),
        Some(live) => Decision::passed(Step::Session)
            .session(live.session.id)
            .user(live.user.id)
            .seconds(Key::AgeSeconds, cx.now().since(live.session.authenticated_at)),
    });
    // OpenID Connect Core §3.1.2.1: nobody but the customer of the hint may answer.
    let hint = parameters.get("id_token_hint").and_then(|hint| tokens::id_token_hint(cx, hint));
    let signed_in = session.as_ref().map(|live| live.user.id.uuid());
    let session = session.filter(|live| hint.is_none_or(|hint| hint.oid == live.user.id.uuid()));
    if session.is_none() && signed_in.is_some() {
        cx.trace.record(Decision::refused(Step::SessionHint).because("another_person_hinted"));
    }
    let asked_for = AskedFor {
        request,
        platform: client.platform,
        issuer: cx.issuer(),
        page: None,
        name: received.name,
        told: None,
    };
    Ok(journeys::start(cx, &client.application, asked_for, session.as_ref()).await?)
}
