//! The authorization endpoint (RFC 6749 §3.1, OpenID Connect Core §3.1.2).
//!
//! The checks stand in their order: until the client and its redirect URI are proven, an error is a page; afterwards it goes
//! back to the client.

use super::respond;
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
use vestibule_domain::application::Platform;
use vestibule_http::{Cookies, Endpoint, Problem};
use vestibule_protocol::{
    authorization::{AuthorizationRequest, ClientAndRedirect, ProvenRedirect},
    errors::OAuthError,
    parameters::{Limits, Parameters},
};
use vestibule_services::{
    Context,
    authorization::{self, Client},
    journeys::{self, AskedFor, Started},
    tokens,
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
    let cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return pages::unknown_tenant(app, incoming, cookies, &unknown),
    };
    if let Err(limit) = app.count(Endpoint::Authorize, &cx, incoming) {
        return Problem::from(limit).into_response();
    }
    let page = pages::Surroundings::new(&cx, incoming, cookies);
    let parameters = match parameters {
        Ok(parameters) => parameters,
        Err(error) => return pages::protocol_error(&page, &error),
    };
    let (asked, client) = match prove_redirect(&cx, &parameters) {
        Ok(proven) => proven,
        Err(error) => return pages::protocol_error(&page, &error),
    };
    let redirect = asked.proven(client.redirect_uri.clone());
    match decide(&cx, cookies, &parameters, &redirect, &client).await {
        Ok(Started::Authorized(authorization)) => {
            respond::success(&page, &redirect, &client.application, &parameters, &authorization)
        }
        Ok(Started::Journey(passage)) => pages::begin(&page, *passage).await,
        Ok(Started::Refused(error)) | Err(Failing::Refused(error)) => {
            respond::error(&page, &redirect, &client.application, &error)
        }
        Err(Failing::Failed(failure)) => {
            tracing::error!(error = %failure, "an authorization request failed");
            respond::error(&page, &redirect, &client.application, &OAuthError::unexpected())
        }
    }
}

/// The checks whose errors are pages.
fn prove_redirect(cx: &Context, parameters: &Parameters) -> Result<(ClientAndRedirect, Client), OAuthError> {
    let asked = ClientAndRedirect::parse(parameters)?;
    let client = authorization::identify_client(&cx.tenant, &asked)?;
    Ok((asked, client))
}

/// The checks whose errors go back to the client, then the session.
async fn decide(
    cx: &Context,
    cookies: &Cookies,
    parameters: &Parameters,
    redirect: &ProvenRedirect,
    client: &Client,
) -> Result<Started, Failing> {
    let request = AuthorizationRequest::parse(parameters, redirect.clone())?;
    // RFC 9700 §2.1.1: a client that can't prove itself must prove at least that it is the one who asked.
    if client.platform != Platform::Web && request.code_challenge.is_none() {
        return Err(OAuthError::missing_code_challenge().into());
    }
    authorization::check_scopes(&cx.tenant, &client.application, &request.scope)?;
    let session = pages::session(cx, cookies).await?;
    // OpenID Connect Core §3.1.2.1: nobody but the customer of the hint may answer.
    let hint = parameters.get("id_token_hint").and_then(|hint| tokens::id_token_hint(cx, hint));
    let session = session.filter(|live| hint.is_none_or(|hint| hint.oid == live.user.id.uuid()));
    let asked_for = AskedFor { request, platform: client.platform, issuer: cx.issuer() };
    Ok(journeys::start(cx, &client.application, asked_for, session.as_ref())?)
}
