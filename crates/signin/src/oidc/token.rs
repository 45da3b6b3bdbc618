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

/// The answer as JSON, written at once into room enough: a body that grew to the length of its tokens would be copied again and
/// again.
pub(crate) struct Tokens(pub(crate) TokenResponse);

/// Names and short members of an answer, in bytes.
const BESIDES_TOKENS: usize = 320;

impl IntoResponse for Tokens {
    fn into_response(self) -> Response {
        let mut body = Vec::with_capacity(room(&self.0));
        if serde_json::to_writer(&mut body, &self.0).is_err() {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        let mut response = Response::new(Body::from(body));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

/// How long an answer gets at most, in bytes; authorization details, which are rare, are not counted.
fn room(tokens: &TokenResponse) -> usize {
    let optional = [&tokens.refresh_token, &tokens.id_token, &tokens.scope, &tokens.client_info];
    let long = optional.into_iter().flatten().map(String::len).sum::<usize>();
    BESIDES_TOKENS + tokens.access_token.len() + long
}

#[cfg(test)]
mod tests {
    use super::*;
    use vestibule_protocol::token::{TokenType, TokenTypeIdentifier};

    #[test]
    fn an_answer_with_everything_fits_its_room() {
        let answer = TokenResponse {
            token_type: TokenType::NotApplicable,
            scope: Some("s".repeat(500)),
            expires_in: u32::MAX,
            ext_expires_in: u32::MAX,
            access_token: "a".repeat(2_000),
            refresh_token: Some("r".repeat(100)),
            refresh_token_expires_in: Some(u32::MAX),
            id_token: Some("i".repeat(1_500)),
            issued_token_type: Some(TokenTypeIdentifier::RefreshToken),
            authorization_details: None,
            client_info: Some("c".repeat(200)),
        };
        let length = serde_json::to_vec(&answer).unwrap().len();
        let room = room(&answer);
        assert!(room >= length, "{length} bytes in {room}");
        let response = Tokens(answer).into_response();
        assert_eq!(response.headers().get(header::CONTENT_TYPE).unwrap(), "application/json");
    }
}
