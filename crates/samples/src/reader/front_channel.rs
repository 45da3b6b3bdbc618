//! Hears that the sign-in session has ended (OpenID Connect Front-Channel Logout 1.0 §2).
//!
//! The sign-out page opens this address in a hidden frame, where no cookie may arrive: the session is found by its `sid`.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};

use super::app::Reader;
use crate::web::{Parameters, html};

#[derive(Template)]
#[template(path = "reader_heard.html")]
struct HeardPage;

/// `GET /signed-out-by-provider?iss=…&sid=…`
pub(super) async fn signed_out_by_provider(State(reader): State<Arc<Reader>>, RawQuery(query): RawQuery) -> Response {
    let parameters = Parameters::parse(query.as_deref().unwrap_or_default());
    let sid = parameters
        .as_ref()
        .filter(|found| found.get("iss") == Some(&reader.authority))
        .and_then(|found| found.get("sid"));
    let status = match sid {
        Some(sid) => {
            reader.sessions().remove_where(|session| session.claims.sid.as_deref() == Some(sid));
            StatusCode::OK
        }
        None => StatusCode::BAD_REQUEST,
    };
    html(status, &HeardPage, &reader.framed_policy)
}
