//! What an app is answered: the next step, the way to the pages, or what is wrong.

use crate::oidc::{ClientRequest, tell};
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde::Serialize;
use vestibule_protocol::native::{NativeErrorBody, RedirectResponse};
use vestibule_services::{
    grants::TokenRefusal,
    native::{Refused, Stopped},
};

/// The answer, as the client's own pages may read it.
pub(super) fn answer(request: &ClientRequest, answered: Result<impl Serialize, Stopped>) -> Response {
    respond(request, answered.map(Json))
}

/// The same with a body that is written otherwise.
pub(super) fn respond(request: &ClientRequest, answered: Result<impl IntoResponse, Stopped>) -> Response {
    let failed = |refusal| request.answer(Err::<StatusCode, _>(refusal));
    match answered {
        Ok(told) => request.answer(Ok(told)),
        // wire.md §7: that the pages are needed is no error.
        Err(Stopped::Redirect(reason)) => request.answer(Ok(Json(RedirectResponse::because(reason)))),
        Err(Stopped::Failed(failure)) => failed(TokenRefusal::Failed(failure)),
        Err(Stopped::Refused(refused)) if is_plain(&refused) => failed(TokenRefusal::Refused(refused.error)),
        Err(Stopped::Refused(refused)) => request.answer(Ok(owing(request, &refused))),
    }
}

fn is_plain(refused: &Refused) -> bool {
    refused.continuation_token.is_none()
        && refused.required_attributes.is_empty()
        && refused.invalid_attributes.is_empty()
}

/// A refusal with what there is to go on with.
fn owing(request: &ClientRequest, refused: &Refused) -> Response {
    tell(&refused.error);
    let body = NativeErrorBody {
        continuation_token: refused.continuation_token.as_ref().map(|token| token.reveal().as_str()),
        required_attributes: &refused.required_attributes,
        invalid_attributes: &refused.invalid_attributes,
        ..NativeErrorBody::of(&refused.error, &request.incoming.error_context_of(&request.cx))
    };
    let status = StatusCode::from_u16(refused.error.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
    (status, Json(body)).into_response()
}
