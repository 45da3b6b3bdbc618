//! The apps' files, part of the program.

use axum::{
    Router,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};

/// A file below `/assets/`.
pub(crate) struct Asset {
    path: &'static str,
    content_type: &'static str,
    body: &'static str,
}

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const STYLE: Asset = Asset {
    path: "/assets/sample.css",
    content_type: CSS,
    body: concat!(
        include_str!("../../../../styles/tokens.css"),
        include_str!("../../../../styles/base.css"),
        include_str!("../../assets/components.css"),
        include_str!("../../assets/rp.css")
    ),
};
const LOGO: Asset = Asset { path: "/assets/logo.svg", content_type: SVG, body: include_str!("../../assets/logo.svg") };
const LOGO_DARK: Asset =
    Asset { path: "/assets/logo-dark.svg", content_type: SVG, body: include_str!("../../assets/logo-dark.svg") };

/// The files of Shop's pages.
pub(crate) const SHOP_ASSETS: &[Asset] = &[
    STYLE,
    LOGO,
    LOGO_DARK,
    Asset { path: "/assets/icon.svg", content_type: SVG, body: include_str!("../../assets/shop.svg") },
    Asset { path: "/assets/shop.js", content_type: SCRIPT, body: include_str!("../../assets/shop/shop.js") },
    Asset { path: "/assets/sign-in.js", content_type: SCRIPT, body: include_str!("../../assets/shop/sign-in.js") },
    Asset { path: "/assets/id-token.js", content_type: SCRIPT, body: include_str!("../../assets/shop/id-token.js") },
    Asset { path: "/assets/view.js", content_type: SCRIPT, body: include_str!("../../assets/shop/view.js") },
    Asset { path: "/assets/words.js", content_type: SCRIPT, body: include_str!("../../assets/shop/words.js") },
    Asset { path: "/assets/heard.js", content_type: SCRIPT, body: include_str!("../../assets/shop/heard.js") },
];

/// The files of Reader's pages, which need no script.
pub(crate) const READER_ASSETS: &[Asset] = &[
    STYLE,
    LOGO,
    LOGO_DARK,
    Asset { path: "/assets/icon.svg", content_type: SVG, body: include_str!("../../assets/reader.svg") },
];

/// A route for each of `assets`. Browsers ask again each time, so that a new build shows at once.
pub(crate) fn routes<S: Clone + Send + Sync + 'static>(assets: &'static [Asset]) -> Router<S> {
    assets.iter().fold(Router::new(), |router, asset| router.route(asset.path, get(|| async { serve(asset) })))
}

fn serve(asset: &'static Asset) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, asset.body).into_response()
}
