//! Every route, in one readable list.

use crate::{SignIn, native, oidc, pages};
use axum::{
    Router,
    routing::{MethodRouter, get, options, post},
};
use vestibule_domain::flow::Step;

/// The routes of the sign-in surface. Every tenant's begin with the tenant (decisions.md 2).
pub fn router(app: SignIn) -> Router {
    let mut router = Router::new()
        // Discovery
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(oidc::metadata))
        .route("/{tenant}/.well-known/openid-configuration", get(oidc::metadata))
        .route("/.well-known/oauth-authorization-server/{tenant}/v2.0", get(oidc::metadata))
        .route("/{tenant}/v2.0/.well-known/oauth-authorization-server", get(oidc::metadata))
        .route("/.well-known/webfinger", get(oidc::webfinger))
        .route("/{tenant}/discovery/v2.0/keys", get(oidc::keys))
        .route("/{tenant}/discovery/keys", get(oidc::keys))
        .route("/common/discovery/instance", get(oidc::instance))
        // Authorization, sign-out, and what clients call themselves
        .route("/{tenant}/oauth2/v2.0/authorize", get(oidc::authorize_get).post(oidc::authorize_post))
        .route("/{tenant}/oauth2/v2.0/logout", get(oidc::logout_get).post(oidc::logout_post))
        .route("/{tenant}/oauth2/v2.0/checksession", get(oidc::check_session))
        .merge(called_by_clients())
        .merge(called_by_apps())
        // Clients that register themselves
        .route("/{tenant}/oauth2/v2.0/register", post(oidc::register))
        .route(
            "/{tenant}/oauth2/v2.0/register/{client}",
            get(oidc::read_registration).put(oidc::update_registration).delete(oidc::delete_registration),
        )
        // Agreeing for everybody
        .route("/{tenant}/v2.0/adminconsent", get(pages::show_admin_consent).post(pages::answer_admin_consent))
        .route("/{tenant}/adminconsent", get(pages::show_older_admin_consent).post(pages::answer_older_admin_consent))
        // Looking at what was agreed to, and taking it back
        .route("/{tenant}/consent/records", get(pages::show_consent_records).post(pages::withdraw_consent))
        // Connecting a device
        .route("/{tenant}/oauth2/deviceauth", get(pages::show_device_code).post(pages::enter_device_code))
        .route("/{tenant}/oauth2/deviceauth/confirm", get(pages::confirm_device).post(pages::decide_device))
        .route("/{tenant}/oauth2/deviceauth/done", get(pages::device_done))
        .route("/common/oauth2/deviceauth", get(pages::show_code_of_any_tenant).post(pages::enter_code_of_any_tenant))
        .route("/{tenant}/device", get(pages::short_address))
        // Answering a client that asks by the backchannel
        .route("/{tenant}/approve", get(pages::show_request).post(pages::answer_request))
        .route("/{tenant}/approve/done", get(pages::request_answered))
        // Pages
        .route("/{tenant}/sign-out", get(pages::confirm_sign_out).post(pages::sign_out))
        .route("/{tenant}/signed-out", get(pages::signed_out))
        .route("/{tenant}/preview", get(pages::preview))
        .route("/{tenant}/preview/{page}", get(pages::preview_page))
        .route("/{tenant}/brand/{file}", get(pages::brand))
        .route("/assets/{file}", get(pages::asset))
        .route("/favicon.ico", get(pages::no_icon))
        .route("/error", get(pages::explain_error))
        // On a tenant's own host: what people type
        .route("/", get(pages::bare));
    for page in pages::BARE_PAGES {
        router =
            router.route(&format!("/{page}"), get(pages::bare)).route(&format!("/{page}/{{*rest}}"), get(pages::bare));
    }
    for step in Step::ALL {
        router = router.route(&format!("/{{tenant}}/{}", step.path()), pages::step(step));
    }
    router.with_state(app)
}

/// The routes of a listener that asks for client certificates (RFC 8705 §5): what clients call themselves, and no page, so that
/// no browser asks its user which certificate to show.
pub fn mtls_router(app: SignIn) -> Router {
    called_by_clients().with_state(app)
}

/// The endpoints that clients call themselves; `mtls_endpoint_aliases` of the metadata names them too.
fn called_by_clients() -> Router<SignIn> {
    Router::new()
        .route("/{tenant}/oauth2/v2.0/token", with_preflight(post(oidc::token), oidc::token_preflight))
        .route("/{tenant}/oauth2/v2.0/par", with_preflight(post(oidc::par), oidc::token_preflight))
        .route("/{tenant}/oauth2/v2.0/devicecode", post(oidc::device_code))
        .route("/{tenant}/oauth2/v2.0/bc-authorize", post(oidc::bc_authorize))
        .route("/{tenant}/oauth2/v2.0/introspect", with_preflight(post(oidc::introspect), oidc::token_preflight))
        .route("/{tenant}/oauth2/v2.0/revoke", with_preflight(post(oidc::revoke), oidc::token_preflight))
        .route(
            "/{tenant}/oidc/userinfo",
            with_preflight(get(oidc::userinfo).post(oidc::userinfo_posted), oidc::userinfo_preflight),
        )
        .method_not_allowed_fallback(oidc::wrong_method)
}

/// The native authentication API, for apps with a user interface of their own. Tokens are given by the token endpoint, and the methods
/// of a sign-in by introspection.
fn called_by_apps() -> Router<SignIn> {
    let routes = [
        ("oauth2/v2.0/initiate", post(native::initiate)),
        ("oauth2/v2.0/challenge", post(native::sign_in_challenge)),
        ("signup/v1.0/start", post(native::sign_up_start)),
        ("signup/v1.0/challenge", post(native::sign_up_challenge)),
        ("signup/v1.0/continue", post(native::sign_up_continue)),
        ("resetpassword/v1.0/start", post(native::reset_start)),
        ("resetpassword/v1.0/challenge", post(native::reset_challenge)),
        ("resetpassword/v1.0/continue", post(native::reset_continue)),
        ("resetpassword/v1.0/submit", post(native::reset_submit)),
        ("resetpassword/v1.0/poll_completion", post(native::poll_completion)),
        ("register/v1.0/introspect", post(native::register_introspect)),
        ("register/v1.0/challenge", post(native::register_challenge)),
        ("register/v1.0/continue", post(native::register_continue)),
    ];
    routes
        .into_iter()
        .fold(Router::new(), |router, (path, route)| {
            router.route(&format!("/{{tenant}}/{path}"), with_preflight(route, oidc::token_preflight))
        })
        .method_not_allowed_fallback(oidc::wrong_method)
}

/// Answers a browser's CORS preflight beside the route's own methods.
fn with_preflight<H, T>(route: MethodRouter<SignIn>, preflight: H) -> MethodRouter<SignIn>
where
    H: axum::handler::Handler<T, SignIn>,
    T: 'static,
{
    route.merge(options(preflight))
}
