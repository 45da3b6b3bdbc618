//! Which pages may read what clients are answered (wire.md §1.1): those at the origins of single-page redirect URIs.

use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use vestibule_domain::{
    application::{Application, Platform},
    ids::AppId,
};
use vestibule_services::Context;

/// `OPTIONS` of the token endpoint and its neighbours: the client is not known yet, so any page of the tenant's may ask.
pub(crate) async fn token_preflight(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let Ok(cx) = app.context(&segment, &incoming).await else { return response };
    // A client that a document describes may be a page anywhere.
    let anywhere = cx.tenant.settings().client_id_metadata_documents;
    if let Some(origin) = incoming.header(header::ORIGIN).filter(|origin| anywhere || any_page_has(&cx, origin)) {
        allow(response.headers_mut(), origin);
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST"));
        if let Some(wanted) = incoming.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("3600"));
    }
    response
}

/// The answer may be read by the origins of the client's own pages and by no others. Before the client is known, an error may be
/// read by any page of the tenant's.
pub(super) fn with_cors(mut response: Response, client: Option<AppId>, cx: &Context, incoming: &Incoming) -> Response {
    let Some(origin) = incoming.header(header::ORIGIN) else { return response };
    let registered = match client.and_then(|id| cx.tenant.application(id)) {
        Some(application) => has_page_at(application, origin),
        None => any_page_has(cx, origin),
    };
    if registered {
        allow(response.headers_mut(), origin);
    }
    response
}

/// Of a client that a document describes, which tells no pages from servers, every address may be a page's.
fn has_page_at(application: &Application, origin: &str) -> bool {
    let is_page = |platform| platform == Platform::Spa || application.document.is_some();
    let mut pages = application.redirect_uris.iter().filter(|(platform, _)| is_page(*platform));
    pages.any(|(_, uri)| uri.origin().as_deref() == Some(origin))
}

fn any_page_has(cx: &Context, origin: &str) -> bool {
    let mut pages = cx.tenant.applications().flat_map(|application| &application.redirect_uris.spa);
    pages.any(|uri| uri.origin().as_deref() == Some(origin))
}

fn allow(headers: &mut HeaderMap, origin: &str) {
    if let Ok(origin) = HeaderValue::from_str(origin) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.append(header::VARY, HeaderValue::from_static("Origin"));
        headers.insert(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("x-ms-request-id, client-request-id, retry-after, dpop-nonce, www-authenticate"),
        );
    }
}
