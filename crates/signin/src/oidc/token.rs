//! The token endpoint (RFC 6749 §3.2).

use super::{
    client_request::{ClientEndpoint, ClientMessage, Form, Posted},
    dpop_nonce::offer_nonce,
};
use crate::native;
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    client_authentication::ClientAuthentication,
    errors::OAuthError,
    native::NativeTokenRequest,
    parameters::Parameters,
    token::{TokenRequest, TokenResponse},
};
use vestibule_services::grants;

const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// `POST /{tenant}/oauth2/v2.0/token`
pub(crate) async fn token(posted: Posted) -> Response {
    let read = |form: Form<'_>| Message::parse(&form.parameters, form.authorization);
    let (request, message) = match posted.open(ENDPOINT, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let mut response = match &message {
        Message::Grant(message) => {
            let tokens = grants::redeem(&request.cx, message, &request.caller).await;
            request.answer(tokens.map(Tokens))
        }
        Message::Native(message) => Box::pin(native::redeem(&request, message)).await,
    };
    let constrained = request
        .application()
        .is_some_and(|it| it.sender_constraint.under(it.security_profile).dpop_bound_access_tokens);
    if request.caller.proof.is_some() || constrained {
        offer_nonce(response.headers_mut(), &request.cx);
    }
    response
}

/// A grant, or the end of a sign-in within an app (wire.md §7.2).
enum Message {
    Grant(TokenRequest),
    Native(NativeTokenRequest),
}

impl Message {
    fn parse(form: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        if NativeTokenRequest::is_meant_by(form) {
            return NativeTokenRequest::parse(form, authorization).map(Self::Native);
        }
        TokenRequest::parse(form, authorization).map(Self::Grant)
    }
}

impl ClientMessage for Message {
    fn client(&self) -> &ClientAuthentication {
        match self {
            Self::Grant(message) => &message.client,
            Self::Native(message) => &message.client,
        }
    }
}

/// The answer as JSON.
pub(crate) struct Tokens(pub(crate) TokenResponse);

impl IntoResponse for Tokens {
    fn into_response(self) -> Response {
        let Ok(body) = self.0.to_json() else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let mut response = Response::new(Body::from(body));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}
