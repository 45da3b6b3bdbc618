//! Files that pages load: kept by browsers for good, since their names change with their content.

use super::brand_sheet::BrandSheet;
use crate::{SignIn, assets, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use vestibule_http::Problem;

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

/// `GET /{tenant}/brand/{hash}.css`: the tenant's colours and logo.
pub(crate) async fn brand(
    State(app): State<SignIn>,
    Path((segment, file)): Path<(String, String)>,
    incoming: Incoming,
) -> Response {
    let Ok(cx) = app.context(&segment, &incoming).await else { return Problem::NotFound.into_response() };
    let sheet = BrandSheet::of_tenant(&cx);
    let current = file == sheet.file;
    let mut response = ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], sheet.css.as_str()).into_response();
    // An old name gets the present brand, but not for good.
    let cache = if current { assets::CACHE_CONTROL } else { "no-store" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// `GET /favicon.ico`: pages wear the tenant's brand, so there is no icon of ours; said so that browsers don't ask each time.
pub(crate) async fn no_icon() -> Response {
    (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "public, max-age=86400")]).into_response()
}
