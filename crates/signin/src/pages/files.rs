//! Files that pages load: kept by browsers for good, since their names change with their content.

use crate::{SignIn, assets, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use vestibule_domain::{branding::ImageName, locale::Language};
use vestibule_http::Problem;
use vestibule_services::branding;

/// `GET /assets/{file}`
pub(crate) async fn asset(Path(name): Path<String>, incoming: Incoming) -> Response {
    let Some(asset) = assets::find(&name) else { return Problem::NotFound.into_response() };
    if incoming.header(header::IF_NONE_MATCH) == Some(asset.etag) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let accepts = incoming.header(header::ACCEPT_ENCODING).unwrap_or_default();
    let brotli =
        accepts.split(',').any(|coding| coding.trim().split(';').next() == Some("br")) && !asset.brotli.is_empty();
    let bytes = Bytes::from_static(if brotli { asset.brotli } else { asset.bytes });
    let mut response = ([(header::CONTENT_TYPE, asset.content_type)], bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(assets::CACHE_CONTROL));
    headers.insert(header::ETAG, HeaderValue::from_static(asset.etag));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if brotli {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

/// What a file of a tenant's may do where somebody opens it alone: nothing.
const SANDBOX: &str = "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";

/// `GET /{tenant}/brand/{file}`: the tenant's style sheets and images, each named by its content.
pub(crate) async fn brand(
    State(app): State<SignIn>,
    Path((segment, file)): Path<(String, String)>,
    incoming: Incoming,
) -> Response {
    let Ok(cx) = app.context(&segment, &incoming).await else { return Problem::NotFound.into_response() };
    if let Ok(name) = ImageName::parse(&file) {
        return match branding::image(&cx.rows(), name).await {
            Ok(Some(content)) => sandboxed(name.format.media_type(), content, assets::CACHE_CONTROL),
            Ok(None) => Problem::NotFound.into_response(),
            Err(failure) => {
                tracing::error!(error = %failure, "an image could not be read");
                Problem::Internal.into_response()
            }
        };
    }
    let looks = cx.tenant.looks();
    // An old name, and one that this node does not know yet, gets the tenant's present brand, but not for good.
    let (sheet, cache) = match looks.stylesheet(&file) {
        Some(sheet) => (sheet, assets::CACHE_CONTROL),
        None if file.rsplit_once('.').is_some_and(|(_, kind)| kind == "css") => {
            (&looks.of(None, &Language::english()).tokens, "no-store")
        }
        None => return Problem::NotFound.into_response(),
    };
    sandboxed("text/css; charset=utf-8", sheet.css.clone().into_bytes(), cache)
}

fn sandboxed(media_type: &'static str, content: Vec<u8>, cache: &'static str) -> Response {
    let mut response = ([(header::CONTENT_TYPE, media_type)], content).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    response
}

/// `GET /favicon.ico`: pages wear the tenant's brand, so there is no icon of ours; said so that browsers don't ask each time.
pub(crate) async fn no_icon() -> Response {
    (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "public, max-age=86400")]).into_response()
}
