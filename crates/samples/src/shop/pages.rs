//! Shop's page, its configuration, and the page that hears of a sign-out elsewhere.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;

use crate::{
    config::{SamplesConfig, origin_of},
    registration::{CALLBACK, Registration, SIGNED_OUT, SIGNED_OUT_BY_PROVIDER},
    web::{Frame, Policy, SHOP_ASSETS, asset_routes, html, no_store},
};

#[derive(Template)]
#[template(path = "shop.html")]
struct ShopPage<'a> {
    frame: &'a Frame,
}

#[derive(Template)]
#[template(path = "heard.html")]
struct HeardPage;

/// What the script has to know; nothing of it is secret.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BrowserConfig {
    authority: String,
    client_id: String,
    redirect_uri: String,
    post_logout_redirect_uri: String,
    scope: String,
    orders_url: String,
    orders_audience: String,
}

struct Shop {
    frame: Frame,
    config: String,
    page_policy: Policy,
    heard_policy: Policy,
}

/// Shop's routes.
pub(crate) fn routes(config: &SamplesConfig) -> Router {
    let issuer = origin_of(&config.authority);
    let reader = origin_of(&config.reader.base_url);
    let shop = Shop {
        frame: Frame::shop(config),
        config: browser_config(config),
        page_policy: Policy::with(&format!(
            "connect-src 'self' {issuer} {reader}; form-action 'none'; frame-ancestors 'none'"
        )),
        heard_policy: Policy::with(&format!("form-action 'none'; frame-ancestors {issuer}")),
    };
    let pages = Router::new()
        .route("/", get(page))
        .route(CALLBACK, get(page))
        .route(SIGNED_OUT, get(page))
        .route(SIGNED_OUT_BY_PROVIDER, get(heard))
        .route("/config.json", get(configuration))
        .with_state(Arc::new(shop));
    asset_routes(SHOP_ASSETS).merge(pages)
}

fn browser_config(config: &SamplesConfig) -> String {
    let registration = Registration::at(&config.shop.base_url);
    let browser = BrowserConfig {
        authority: config.authority.to_string(),
        client_id: config.shop.app_id.clone(),
        redirect_uri: registration.redirect_uri,
        post_logout_redirect_uri: registration.post_logout_redirect_uri,
        scope: format!("openid profile email offline_access {}/{}", config.reader.identifier_uri, config.reader.scope),
        orders_url: format!("{}/api/orders", origin_of(&config.reader.base_url)),
        orders_audience: config.reader.app_id.clone(),
    };
    // Strings only: there is nothing in it that could fail.
    serde_json::to_string(&browser).unwrap_or_default()
}

async fn page(State(shop): State<Arc<Shop>>) -> Response {
    html(StatusCode::OK, &ShopPage { frame: &shop.frame }, &shop.page_policy)
}

async fn heard(State(shop): State<Arc<Shop>>) -> Response {
    html(StatusCode::OK, &HeardPage, &shop.heard_policy)
}

async fn configuration(State(shop): State<Arc<Shop>>) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    let mut response = (kind, shop.config.clone()).into_response();
    no_store(response.headers_mut());
    response
}
