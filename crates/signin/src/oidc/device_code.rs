//! The device authorization endpoint (RFC 8628 §3.1).

use super::errors;
use crate::{SignIn, incoming::Incoming, views};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, header};
use vestibule_domain::{
    locale::{Language, Preferences},
    secret::Secret,
    token::{DEVICE_CODE_LIFETIME, DEVICE_POLLING_INTERVAL},
};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    device::{DeviceAuthorizationRequest, DeviceAuthorizationResponse},
    errors::OAuthError,
    parameters::{Limits, Parameters},
};
use vestibule_services::{
    Context,
    device::{self, Begun},
};

/// `POST /{tenant}/oauth2/v2.0/devicecode`
pub(crate) async fn device_code(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform),
    };
    if let Err(limit) = app.count(Endpoint::Token, &cx, &incoming) {
        return errors::rate_limited(&limit, &incoming, &app.platform);
    }
    let request = match parse(&incoming, &body) {
        Ok(request) => request,
        Err(error) => return errors::json(&error, &incoming, &app.platform),
    };
    match device::begin(&cx, &request, &incoming.caller()).await {
        Ok(begun) => {
            let language = language(&cx, &incoming, &request);
            let mut response = Json(answer(&cx, &begun, &language)).into_response();
            errors::no_store(response.headers_mut());
            response
        }
        Err(refusal) => errors::json(&errors::of_refusal(refusal), &incoming, &app.platform),
    }
}

fn parse(incoming: &Incoming, body: &[u8]) -> Result<DeviceAuthorizationRequest, OAuthError> {
    if !incoming.has_form() {
        return Err(OAuthError::wrong_content_type());
    }
    let (query, parameters) = (incoming.query()?, Parameters::parse(body, Limits::PROTOCOL)?);
    let authorization = incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes);
    DeviceAuthorizationRequest::parse(&query, &parameters, authorization)
}

/// The language of the message: the one asked for, the program's, the tenant's.
fn language(cx: &Context, incoming: &Incoming, request: &DeviceAuthorizationRequest) -> Language {
    let wanted = request.ui_locales.join(" ");
    let accept_language = incoming.header(header::ACCEPT_LANGUAGE);
    let tenant = cx.tenant.tenant().settings.default_language.as_deref();
    let preferences = Preferences { ui_locales: Some(&wanted), cookie: None, accept_language };
    views::catalogue().negotiate_or(preferences, tenant)
}

fn answer(cx: &Context, begun: &Begun, language: &Language) -> DeviceAuthorizationResponse {
    let code = begun.user_code.reveal();
    let verification_uri = format!("{}/{}/oauth2/deviceauth", cx.origin, cx.tenant.id());
    let message = views::device_message(language, &verification_uri, code);
    let seconds = |duration: std::time::Duration| u32::try_from(duration.as_secs()).unwrap_or(u32::MAX);
    DeviceAuthorizationResponse {
        user_code: Secret::new(code.to_owned()),
        device_code: begun.device_code.clone(),
        verification_uri_complete: Secret::new(format!("{verification_uri}?user_code={code}")),
        verification_uri,
        expires_in: seconds(DEVICE_CODE_LIFETIME),
        interval: seconds(DEVICE_POLLING_INTERVAL),
        message: Secret::new(message),
    }
}
