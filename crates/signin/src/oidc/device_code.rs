//! The device authorization endpoint (RFC 8628 §3.1).

use super::{
    client_request::{ClientEndpoint, Form, Posted},
    qr_code::qr_code,
};
use crate::{incoming::Incoming, views};
use axum::{Json, response::Response};
use http::header;
use vestibule_domain::{
    locale::{Language, Preferences},
    secret::Secret,
    token::{DEVICE_CODE_LIFETIME, DEVICE_POLLING_INTERVAL},
};
use vestibule_http::Endpoint;
use vestibule_protocol::device::{DeviceAuthorizationRequest, DeviceAuthorizationResponse};
use vestibule_services::{
    Context,
    device::{self, Begun},
};

/// Devices have no pages that could ask.
const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: false };

/// `POST /{tenant}/oauth2/v2.0/devicecode`
pub(crate) async fn device_code(posted: Posted) -> Response {
    let read = |form: Form<'_>| {
        DeviceAuthorizationRequest::parse(&form.incoming.query()?, &form.parameters, form.authorization)
    };
    let (request, message) = match posted.open(ENDPOINT, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let cx = &request.cx;
    let begun = device::begin(cx, &message, &request.caller).await;
    request.answer(begun.map(|begun| {
        let mut answer = answer(cx, &begun, &language(cx, &request.incoming, &message));
        if message.qr_code {
            answer.qr_code = qr_code(answer.verification_uri_complete.reveal()).map(Secret::new);
        }
        Json(answer)
    }))
}

/// The language of the message: the one asked for, the program's, the tenant's.
fn language(cx: &Context, incoming: &Incoming, request: &DeviceAuthorizationRequest) -> Language {
    let wanted = request.ui_locales.join(" ");
    let accept_language = incoming.header(header::ACCEPT_LANGUAGE);
    let preferences = Preferences { ui_locales: Some(&wanted), accept_language, ..Preferences::default() };
    views::catalogue().negotiate(preferences, cx.following.languages(&cx.tenant))
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
        qr_code: None,
    }
}
