//! The frame around every page, and the answers that pages are made of.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::headers::{Policy, no_store};
use crate::config::{SamplesConfig, origin_of};

/// What each page of an app says around its content.
#[derive(Clone)]
pub(crate) struct Frame {
    /// The business.
    pub(crate) tenant: String,
    /// The app's word beside the logo: "shop" or "reader".
    pub(crate) app: &'static str,
    /// The other app's address.
    pub(crate) other: String,
    /// Where mail can be read, if anywhere.
    pub(crate) outbox: Option<String>,
    /// Whether there is a script, `/assets/{app}.js`.
    pub(crate) script: bool,
}

impl Frame {
    /// Shop's frame.
    pub(crate) fn shop(config: &SamplesConfig) -> Self {
        Self::new(config, "shop", origin_of(&config.reader.base_url), true)
    }

    /// Reader's frame.
    pub(crate) fn reader(config: &SamplesConfig) -> Self {
        Self::new(config, "reader", origin_of(&config.shop.base_url), false)
    }

    fn new(config: &SamplesConfig, app: &'static str, other: String, script: bool) -> Self {
        let outbox = config.outbox_url.as_ref().map(ToString::to_string);
        Self { tenant: config.tenant_name.clone(), app, other, outbox, script }
    }
}

/// `page` as an answer under `policy`.
pub(crate) fn html(status: StatusCode, page: &impl Template, policy: &Policy) -> Response {
    match page.render() {
        Ok(text) => {
            let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
            let mut response = (status, kind, text).into_response();
            policy.apply(response.headers_mut());
            response
        }
        Err(error) => {
            tracing::error!(%error, "a sample page could not be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// A GET of `location` next (RFC 9110 §15.4.4), whatever the method was.
pub(crate) fn redirect(location: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    match HeaderValue::try_from(location) {
        Ok(location) => {
            response.headers_mut().insert(header::LOCATION, location);
            no_store(response.headers_mut());
            response
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
