//! The backchannel authentication endpoint (OpenID Connect CIBA Core 1.0 §7).

use super::client_request::{ClientEndpoint, ClientForm, Posted};
use axum::{Json, response::Response};
use vestibule_domain::token::DEVICE_POLLING_INTERVAL;
use vestibule_http::Endpoint;
use vestibule_protocol::ciba::BackchannelAuthenticationResponse;
use vestibule_services::ciba;

/// Of servers with a credential: no page may ask.
const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: false };

/// `POST /{tenant}/oauth2/v2.0/bc-authorize`
pub(crate) async fn bc_authorize(posted: Posted) -> Response {
    let (request, ClientForm { client, parameters }) = match posted.open(ENDPOINT, ClientForm::read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let begun = ciba::begin(&request.cx, &client, &parameters, &request.caller).await;
    let seconds = |duration: std::time::Duration| u32::try_from(duration.as_secs()).unwrap_or(u32::MAX);
    request.answer(begun.map(|begun| {
        Json(BackchannelAuthenticationResponse {
            auth_req_id: begun.auth_req_id,
            expires_in: seconds(begun.expires_in),
            interval: seconds(DEVICE_POLLING_INTERVAL),
        })
    }))
}
