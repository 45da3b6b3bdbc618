//! What surrounds every page: language, brand, headers, and the browser's cookies.

use super::{brand_sheet::BrandSheet, journey, show};
use crate::{
    incoming::Incoming,
    views::{self, Brand, FooterLinks, LanguageLink, Shell, Theme},
};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use uuid::Uuid;
use vestibule_domain::locale::{Language, Preferences};
use vestibule_http::{ContentSecurityPolicy, CookieName, Cookies};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Context, Failure,
    sessions::{self, LiveSession},
    sign_in::Browser,
};

/// A page's surroundings.
pub(crate) struct Surroundings<'a> {
    pub(crate) cx: &'a Context,
    pub(crate) incoming: &'a Incoming,
    pub(crate) cookies: &'a Cookies,
    pub(crate) language: Language,
}

impl<'a> Surroundings<'a> {
    pub(crate) fn new(cx: &'a Context, incoming: &'a Incoming, cookies: &'a Cookies) -> Self {
        let tenant = cx.tenant.tenant().settings.default_language.as_deref();
        let language = language(incoming, cookies, tenant);
        Self { cx, incoming, cookies, language }
    }

    /// The frame of every page.
    pub(crate) fn shell(&self) -> Shell {
        Shell {
            language: self.language.clone(),
            theme: theme(self.cookies),
            brand: Some(brand_of(self.cx)),
            languages: LanguageLink::all(&self.language, self.incoming.uri.query()),
            links: FooterLinks::default(),
            correlation_id: self.incoming.ids.correlation.to_string(),
        }
    }

    /// The URL path of a page of this tenant, by its id (decisions.md 2).
    pub(crate) fn path(&self, rest: &str) -> String {
        path_of(self.cx, rest)
    }

    /// A page on which a language chosen by its link stays chosen.
    pub(super) fn in_chosen_language(&self, query: &Parameters, shown: Response) -> Response {
        match query.get("ui_locales") {
            Some(_) => journey::with(self, shown, &show::remembered_language(self)),
            None => shown,
        }
    }

    /// What the browser brings along.
    pub(crate) async fn browser(&self) -> Result<Browser, Failure> {
        let device = self.cookies.get(&CookieName::known_device(self.cx.tenant.id())).map(str::to_owned);
        Ok(Browser { session: session(self.cx, self.cookies).await?, device })
    }
}

/// Room for a tenant's id, a step and a journey's id.
const PATH_BYTES: usize = 128;

/// Pushed together rather than formatted: a page has half a dozen of them.
fn path_of(cx: &Context, rest: &str) -> String {
    let mut path = String::with_capacity(PATH_BYTES);
    path.push('/');
    path.push_str(cx.tenant.id().uuid().hyphenated().encode_lower(&mut Uuid::encode_buffer()));
    path.push('/');
    path.push_str(rest);
    path
}

/// Room for most pages. What askama reckons, from a template's own text, leaves out the translations.
const PAGE_BYTES: usize = 8 * 1024;

/// A rendered page.
pub(crate) fn html<V: askama::Template>(status: StatusCode, view: &V, policy: &ContentSecurityPolicy) -> Response {
    html_under(status, view, policy.header())
}

/// A rendered page with its policy written out.
pub(super) fn html_under<V: askama::Template>(status: StatusCode, view: &V, policy: HeaderValue) -> Response {
    let mut body = String::with_capacity(PAGE_BYTES);
    match view.render_into(&mut body) {
        Ok(()) => {
            let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
            let mut response = (status, headers, body).into_response();
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
            response
        }
        Err(error) => {
            tracing::error!(%error, "a page could not be rendered");
            vestibule_http::Problem::Internal.into_response()
        }
    }
}

/// The session of the browser's cookie, if it counts.
pub(crate) async fn session(cx: &Context, cookies: &Cookies) -> Result<Option<LiveSession>, Failure> {
    match cookies.get(&CookieName::session(cx.tenant.id())) {
        Some(value) => sessions::find(cx, value).await,
        None => Ok(None),
    }
}

/// The language of the page: the one just chosen, the one chosen before, the browser's, the tenant's.
pub(super) fn language(incoming: &Incoming, cookies: &Cookies, tenant: Option<&str>) -> Language {
    // Most pages' queries only name a journey.
    let query = incoming.uri.query().filter(|query| query.contains("ui_locales")).and_then(|_| incoming.query().ok());
    let wanted = query.as_ref().and_then(|query| query.get("ui_locales"));
    negotiate(wanted, cookies, incoming.header(header::ACCEPT_LANGUAGE), tenant)
}

pub(super) fn negotiate(
    ui_locales: Option<&str>,
    cookies: &Cookies,
    accept_language: Option<&str>,
    tenant: Option<&str>,
) -> Language {
    let preferences = cookies.get(&CookieName::preferences());
    let chosen = preferences.and_then(|value| value.split('.').next());
    views::catalogue().negotiate_or(Preferences { ui_locales, cookie: chosen, accept_language }, tenant)
}

pub(super) fn theme(cookies: &Cookies) -> Option<Theme> {
    cookies.get(&CookieName::preferences()).and_then(|value| value.split('.').nth(1)).and_then(Theme::parse)
}

fn brand_of(cx: &Context) -> Brand {
    let sheet = BrandSheet::of_tenant(cx);
    Brand {
        name: cx.tenant.tenant().display_name.clone(),
        has_logo: sheet.has_logo,
        stylesheet: path_of(cx, "brand/") + &sheet.file,
    }
}
