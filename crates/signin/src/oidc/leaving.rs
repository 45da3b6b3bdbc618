//! Whether the browser may be led to an application at once.
//!
//! A request that fails, or a sign-out, ends at an address that the application has registered. Where anybody may register, that
//! would let anybody's link lead through this server to any address (RFC 9700 §4.11.2). So an application that nobody has let in
//! gets a redirect in answer to what a person has done here with it, or in a frame, where nobody is led anywhere; and otherwise a
//! page that names its site, with the same answer behind a link.

use super::{refusals::tell, respond};
use crate::{
    pages::{self, Surroundings, html},
    views,
};
use axum::response::Response;
use http::{HeaderName, StatusCode};
use url::Url;
use vestibule_domain::application::Application;
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::{
    authorization::{AuthorizationResponse, ProvenRedirect},
    errors::OAuthError,
};
use vestibule_services::{
    Failure, sessions,
    trace::{Decision, Step},
};

/// What the browser asks for (Fetch Metadata): `document` is a page that somebody opens.
const DESTINATION: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// The answer to an authorization request that failed before anybody did anything: at once, or by the page.
pub(super) async fn refuse(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    error: &OAuthError,
) -> Response {
    match may_lead_at_once(page, application).await {
        Ok(true) => respond::error(page, redirect, application, error),
        Ok(false) => {
            tell(error);
            page.cx.trace.record(Decision::refused(Step::Answer).because("behind_a_link").error(error));
            match respond::error_answer(page, redirect, application, error) {
                Ok(answer) => by_link(page, answer),
                Err(failure) => pages::failed(page, &failure),
            }
        }
        Err(failure) => pages::failed(page, &failure),
    }
}

async fn may_lead_at_once(page: &Surroundings<'_>, application: &Application) -> Result<bool, Failure> {
    if application.was_let_in() || page.incoming.header(DESTINATION).is_some_and(|asked| asked != "document") {
        return Ok(true);
    }
    match pages::session(page.cx, page.cookies).await? {
        Some(live) => sessions::has_used(page.cx, &live, application.app_id).await,
        None => Ok(false),
    }
}

/// The page that says where the answer goes.
fn by_link(page: &Surroundings<'_>, answer: AuthorizationResponse) -> Response {
    let (url, fields) = match answer {
        AuthorizationResponse::Redirect(url) => (url, None),
        AuthorizationResponse::FormPost { action, fields } => (action, Some(fields)),
    };
    let shell = page.shell();
    let fields: Option<Vec<(&str, &str)>> =
        fields.as_ref().map(|fields| fields.iter().map(|(name, value)| (*name, value.as_str())).collect());
    let policy = match (&fields, Url::parse(&url)) {
        (Some(_), Ok(target)) => ContentSecurityPolicy::page().form_action_to(&target),
        _ => ContentSecurityPolicy::page(),
    };
    let site = site_of(&url);
    let view = views::Leave { shell: &shell, site: &site, url: &url, form: fields.as_deref() };
    html(StatusCode::OK, &view, &policy)
}

/// What a person may know an address by: its host, in the form that can't be mistaken for another, or an app's scheme.
pub(crate) fn site_of(url: &str) -> String {
    let Ok(url) = Url::parse(url) else { return String::new() };
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => url.scheme().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::site_of;

    #[test]
    fn a_site_is_a_host_without_what_could_disguise_it() {
        for (url, site) in [
            ("https://app.example/cb?error=x", "app.example"),
            ("https://bank.example@evil.example:8443/", "evil.example:8443"),
            ("https://b\u{e4}nk.example/", "xn--bnk-qla.example"),
            ("com.example.app:/cb", "com.example.app"),
        ] {
            assert_eq!(site_of(url), site, "{url}");
        }
    }
}
