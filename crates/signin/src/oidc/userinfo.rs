//! The userinfo endpoint (OpenID Connect Core §5.3).

use super::{discovery::public, dpop_nonce::offer_nonce, errors};
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    bearer::{BearerError, BearerToken, TokenScheme},
    dpop::dpop_challenge,
};
use vestibule_services::{
    sender_constraint::Possession,
    tokens::{self, UserInfoAnswer, UserInfoRefusal},
};

/// The media type of a signed answer (OpenID Connect Core §5.3.2).
const JWT: &str = "application/jwt";

/// `GET /{tenant}/oidc/userinfo`. The token travels in the header, never in the URL (RFC 9700 §4.3.2).
pub(crate) async fn userinfo(State(app): State<SignIn>, Path(segment): Path<String>, incoming: Incoming) -> Response {
    told(&app, &segment, &incoming, None).await
}

/// `POST /{tenant}/oidc/userinfo`. The token travels in the header or in a form (RFC 6750 §2.2).
pub(crate) async fn userinfo_posted(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let form = incoming.has_form().then_some(body.as_ref());
    told(&app, &segment, &incoming, form).await
}

async fn told(app: &SignIn, segment: &str, incoming: &Incoming, form: Option<&[u8]>) -> Response {
    let cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return public(errors::json(&errors::of_tenant(&unknown), incoming, &app.platform)),
    };
    if let Err(limit) = app.count(Endpoint::UserInfo, &cx, incoming) {
        return public(errors::rate_limited(&limit, incoming, &app.platform));
    }
    let authorization = incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes);
    let read = match form {
        None => BearerToken::parse(authorization),
        Some(form) => BearerToken::parse_posted(authorization, form),
    };
    let token = match read {
        Ok(token) => token,
        Err(error) => return refuse(error),
    };
    let caller = incoming.caller();
    let possession = Possession { token: token.reveal(), scheme: token.scheme(), caller: &caller };
    let mut response = match tokens::userinfo(&cx, &possession, incoming.accepts(JWT)).await {
        Ok(answer) => {
            let mut response = match answer {
                UserInfoAnswer::Plain(info) => Json(info).into_response(),
                UserInfoAnswer::Signed(jwt) => ([(header::CONTENT_TYPE, JWT)], jwt).into_response(),
            };
            errors::no_store(response.headers_mut());
            public(response)
        }
        Err(UserInfoRefusal::InvalidToken) => refuse_as(BearerError::InvalidToken, token.scheme(), "invalid_token"),
        Err(UserInfoRefusal::InvalidProof(error)) => {
            tracing::debug!(%error, "refused a proof");
            refuse_as(BearerError::InvalidToken, TokenScheme::Dpop, "invalid_dpop_proof")
        }
        Err(UserInfoRefusal::NonceNeeded) => refuse_as(BearerError::InvalidToken, TokenScheme::Dpop, "use_dpop_nonce"),
        Err(UserInfoRefusal::Failed(failure)) => {
            public(errors::json(&errors::of_failure(&failure), incoming, &app.platform))
        }
    };
    if caller.proof.is_some() {
        offer_nonce(response.headers_mut(), &cx);
    }
    expose(&mut response);
    response
}

/// `OPTIONS` of userinfo: the token is the proof, no cookie is read, so any page may ask.
pub(crate) async fn userinfo_preflight(incoming: Incoming) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
    if let Some(wanted) = incoming.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
    }
    public(response)
}

/// The headers that a page's script must see to make its next proof (RFC 9449 §8.1).
fn expose(response: &mut Response) {
    response
        .headers_mut()
        .insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("dpop-nonce, www-authenticate"));
}

/// A refusal in the words of the scheme that the client uses, with the other scheme beside it: a bound token that came as a
/// bearer token is thereby told its own (RFC 9449 §7.1).
fn refuse_as(error: BearerError, scheme: TokenScheme, word: &str) -> Response {
    let mut response = refuse(error);
    let (bearer, dpop) = match scheme {
        TokenScheme::Bearer => (Some(error.challenge()), dpop_challenge(None)),
        TokenScheme::Dpop => (None, dpop_challenge(Some(word))),
    };
    let headers = response.headers_mut();
    headers.remove(header::WWW_AUTHENTICATE);
    for challenge in bearer.into_iter().chain([dpop.as_str()]) {
        if let Ok(challenge) = HeaderValue::from_str(challenge) {
            headers.append(header::WWW_AUTHENTICATE, challenge);
        }
    }
    response
}

/// RFC 6750 §3: the challenge says what was wrong.
pub(super) fn refuse(error: BearerError) -> Response {
    let status = StatusCode::from_u16(error.http_status()).unwrap_or(StatusCode::UNAUTHORIZED);
    let mut response = status.into_response();
    if let Ok(challenge) = HeaderValue::from_str(error.challenge()) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    errors::no_store(response.headers_mut());
    public(response)
}
