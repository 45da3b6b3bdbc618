//! Reader's state and routes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::{
    Router,
    http::HeaderMap,
    routing::{get, post},
};

use super::{
    callback, front_channel, home, orders, profile, renew,
    session::{Pending, Session},
    sign_in, sign_out,
};
use crate::{
    config::{Now, SamplesConfig, origin_of},
    expiring::Expiring,
    issuer::{ClientCredentials, Issuer},
    random::sha256,
    registration::{CALLBACK, Registration, SIGNED_OUT, SIGNED_OUT_BY_PROVIDER},
    web::{Cookies, Frame, Policy, READER_ASSETS, asset_routes},
};

/// How many sign-ins may be under way; beyond it the oldest starts anew.
const MOST_PENDING: usize = 1_000;
/// How many sessions are kept; beyond it the oldest signs in again.
const MOST_SESSIONS: usize = 10_000;
/// The cookie with the session's id.
pub(super) const SESSION_COOKIE: &str = "reader";
/// The cookie that ties a sign-in to the browser that started it.
pub(super) const BROWSER_COOKIE: &str = "reader-browser";

/// Everything that Reader's handlers share.
pub(super) struct Reader {
    /// Where browsers reach it, as in an `Origin` header.
    pub(super) origin: String,
    /// Shop's origin, the only one whose scripts may call the API.
    pub(super) shop_origin: String,
    /// What it registered.
    pub(super) registration: Registration,
    /// Who it is to the token endpoint.
    pub(super) credentials: ClientCredentials,
    /// The delegated scope that its API asks for.
    pub(super) api_scope: String,
    /// The issuer's identifier.
    pub(super) authority: String,
    /// The issuer over the wire.
    pub(super) issuer: Arc<Issuer>,
    /// The clock.
    pub(super) now: Now,
    /// How its cookies are set.
    pub(super) cookies: Cookies,
    /// What stands around each page.
    pub(super) frame: Frame,
    /// The policy of its pages.
    pub(super) page_policy: Policy,
    /// The policy of the page that the sign-in page opens in a hidden frame.
    pub(super) framed_policy: Policy,
    pending: Mutex<Expiring<Pending>>,
    sessions: Mutex<Expiring<Session>>,
}

impl Reader {
    fn new(config: &SamplesConfig, issuer: Arc<Issuer>) -> Self {
        let issuer_origin = origin_of(&config.authority);
        Self {
            origin: origin_of(&config.reader.base_url),
            shop_origin: origin_of(&config.shop.base_url),
            registration: Registration::at(&config.reader.base_url),
            credentials: ClientCredentials { id: config.reader.app_id.clone(), secret: config.reader.secret.clone() },
            api_scope: config.reader.scope.clone(),
            authority: config.authority.to_string(),
            issuer,
            now: config.now.clone(),
            cookies: Cookies { secure: config.tls.is_some() },
            frame: Frame::reader(config),
            // Browsers apply `form-action` to the redirects that follow a form, and signing out leads to the issuer.
            page_policy: Policy::with(&format!("form-action 'self' {issuer_origin}; frame-ancestors 'none'")),
            framed_policy: Policy::with(&format!("form-action 'none'; frame-ancestors {issuer_origin}")),
            pending: Mutex::new(Expiring::new(MOST_PENDING)),
            sessions: Mutex::new(Expiring::new(MOST_SESSIONS)),
        }
    }

    /// The sign-ins under way, by state.
    pub(super) fn pending(&self) -> MutexGuard<'_, Expiring<Pending>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The sessions, by the SHA-256 of their id.
    pub(super) fn sessions(&self) -> MutexGuard<'_, Expiring<Session>> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Under what the session of the browser that sent `headers` would be kept.
    pub(super) fn session_key(&self, headers: &HeaderMap) -> Option<String> {
        self.cookies.read(headers, SESSION_COOKIE).map(sha256)
    }

    /// The present time, in seconds since the epoch.
    pub(super) fn time(&self) -> i64 {
        (self.now)()
    }
}

/// Reader's routes and its API's.
pub(crate) fn routes(config: &SamplesConfig, issuer: Arc<Issuer>) -> Router {
    let pages = Router::new()
        .route("/", get(home::home))
        .route("/welcome", get(home::welcome))
        .route(SIGNED_OUT, get(home::signed_out))
        .route("/sign-in", get(sign_in::sign_in))
        .route("/sign-up", get(sign_in::sign_up))
        .route("/sign-in-again", post(sign_in::sign_in_again))
        .route(CALLBACK, get(callback::callback))
        .route("/renew", post(renew::renew))
        .route("/profile", post(profile::profile))
        .route("/sign-out", post(sign_out::sign_out))
        .route(SIGNED_OUT_BY_PROVIDER, get(front_channel::signed_out_by_provider))
        .route("/api/orders", get(orders::orders).options(orders::preflight))
        .with_state(Arc::new(Reader::new(config, issuer)));
    asset_routes(READER_ASSETS).merge(pages)
}
