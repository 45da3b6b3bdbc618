//! The client registration endpoint (RFC 7591) and the client configuration endpoint behind it (RFC 7592).

use super::{errors, userinfo::refuse};
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use vestibule_domain::ids::AppId;
use vestibule_http::{Endpoint, Problem};
use vestibule_protocol::{
    bearer::{BearerError, BearerToken, TokenScheme},
    errors::OAuthError,
    registration::ClientInformation,
};
use vestibule_services::{
    Context,
    registration::{self, RegistrationRefusal},
};

/// `POST /{tenant}/oauth2/v2.0/register`
pub(crate) async fn register(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let (cx, token) = match opened(&app, &segment, &incoming).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    if !has_json(&incoming) {
        return errors::json(&OAuthError::malformed_registration(), &incoming, &app.platform);
    }
    answer(StatusCode::CREATED, registration::register(&cx, reveal(token.as_ref()), &body).await, &app, &incoming)
}

/// `GET /{tenant}/oauth2/v2.0/register/{client}`
pub(crate) async fn read_registration(
    State(app): State<SignIn>,
    Path((segment, client)): Path<(String, String)>,
    incoming: Incoming,
) -> Response {
    let (cx, token) = match opened(&app, &segment, &incoming).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let Some(client) = AppId::parse(&client) else { return refuse(BearerError::InvalidToken) };
    answer(StatusCode::OK, registration::read(&cx, client, reveal(token.as_ref())).await, &app, &incoming)
}

/// `PUT /{tenant}/oauth2/v2.0/register/{client}`
pub(crate) async fn update_registration(
    State(app): State<SignIn>,
    Path((segment, client)): Path<(String, String)>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let (cx, token) = match opened(&app, &segment, &incoming).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let Some(client) = AppId::parse(&client) else { return refuse(BearerError::InvalidToken) };
    if !has_json(&incoming) {
        return errors::json(&OAuthError::malformed_registration(), &incoming, &app.platform);
    }
    answer(StatusCode::OK, registration::update(&cx, client, reveal(token.as_ref()), &body).await, &app, &incoming)
}

/// `DELETE /{tenant}/oauth2/v2.0/register/{client}`
pub(crate) async fn delete_registration(
    State(app): State<SignIn>,
    Path((segment, client)): Path<(String, String)>,
    incoming: Incoming,
) -> Response {
    let (cx, token) = match opened(&app, &segment, &incoming).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let Some(client) = AppId::parse(&client) else { return refuse(BearerError::InvalidToken) };
    match registration::delete(&cx, client, reveal(token.as_ref())).await {
        Ok(()) => {
            let mut response = StatusCode::NO_CONTENT.into_response();
            errors::no_store(response.headers_mut());
            response
        }
        Err(refusal) => refused(refusal, &app, &incoming),
    }
}

/// The tenant, and the token that came along. Where clients can't register themselves there is nothing here, whatever is sent.
async fn opened(
    app: &SignIn,
    segment: &str,
    incoming: &Incoming,
) -> Result<(Context, Option<BearerToken>), Box<Response>> {
    let cx = app
        .context(segment, incoming)
        .await
        .map_err(|unknown| Box::new(errors::json(&errors::of_tenant(&unknown), incoming, &app.platform)))?;
    if !cx.tenant.settings().client_registration.is_offered() {
        return Err(Box::new(Problem::NotFound.into_response()));
    }
    app.count(Endpoint::Registration, &cx, incoming)
        .map_err(|limit| Box::new(errors::rate_limited(&limit, incoming, &app.platform)))?;
    match BearerToken::parse(incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes)) {
        Ok(token) if token.scheme() == TokenScheme::Bearer => Ok((cx, Some(token))),
        Err(BearerError::Missing) if !incoming.headers.contains_key(header::AUTHORIZATION) => Ok((cx, None)),
        Ok(_) | Err(BearerError::Missing) => Err(Box::new(refuse(BearerError::InvalidToken))),
        Err(error) => Err(Box::new(refuse(error))),
    }
}

fn reveal(token: Option<&BearerToken>) -> Option<&str> {
    token.map(BearerToken::reveal)
}

/// RFC 7591 §3.1: JSON. A form can't be told from another site's.
fn has_json(incoming: &Incoming) -> bool {
    let media = incoming.header(header::CONTENT_TYPE).and_then(|value| value.split(';').next()).unwrap_or_default();
    media.trim().eq_ignore_ascii_case("application/json")
}

fn answer(
    status: StatusCode,
    told: Result<ClientInformation, RegistrationRefusal>,
    app: &SignIn,
    incoming: &Incoming,
) -> Response {
    match told {
        Ok(information) => {
            let mut response = (status, Json(information)).into_response();
            errors::no_store(response.headers_mut());
            response
        }
        Err(refusal) => refused(refusal, app, incoming),
    }
}

fn refused(refusal: RegistrationRefusal, app: &SignIn, incoming: &Incoming) -> Response {
    match refusal {
        RegistrationRefusal::NotOffered => Problem::NotFound.into_response(),
        RegistrationRefusal::MissingToken => refuse(BearerError::Missing),
        RegistrationRefusal::InvalidToken => refuse(BearerError::InvalidToken),
        RegistrationRefusal::Refused(error) => errors::json(&error, incoming, &app.platform),
        RegistrationRefusal::Raced => errors::json(&OAuthError::busy(), incoming, &app.platform),
        RegistrationRefusal::Failed(failure) => errors::json(&errors::of_failure(&failure), incoming, &app.platform),
    }
}
