//! What surrounds every page: language, brand, headers, and the browser's cookies.

use super::{journey, show};
use crate::{
    incoming::Incoming,
    views::{self, Brand, LanguageMenu, Shell, Texts, Theme},
};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use std::sync::{Arc, OnceLock};
use uuid::Uuid;
use vestibule_domain::{
    application::Application,
    locale::{Language, Offered, Preferences},
    texts::OwnTexts,
};
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
    language: Language,
    /// The same among the languages of the journey's flow, which is known later.
    language_in_flow: OnceLock<Language>,
}

impl<'a> Surroundings<'a> {
    pub(crate) fn new(cx: &'a Context, incoming: &'a Incoming, cookies: &'a Cookies) -> Self {
        let language = language(incoming, cookies, cx.following.languages(&cx.tenant));
        Self { cx, incoming, cookies, language, language_in_flow: OnceLock::new() }
    }

    /// The language of the page.
    pub(crate) fn language(&self) -> &Language {
        if self.cx.following.flow().is_none_or(|flow| flow.languages.is_empty()) {
            return &self.language;
        }
        self.language_in_flow.get_or_init(|| language(self.incoming, self.cookies, self.offered()))
    }

    /// The languages to choose from.
    pub(super) fn offered(&self) -> Offered<'_> {
        self.cx.following.languages(&self.cx.tenant)
    }

    /// The page's texts, in the business's own words where it has some.
    pub(crate) fn texts(&self) -> Texts {
        self.worded(self.cx.following.own_texts(&self.cx.tenant, self.language()))
    }

    /// The page's texts in these words.
    pub(super) fn worded(&self, own: OwnTexts) -> Texts {
        let name = self.cx.tenant.tenant().display_name.as_str();
        let application = self.cx.following.application().unwrap_or(name);
        Texts::of(self.language()).in_own_words(own, name, application)
    }

    /// From here on the pages are an application's: in its theme, with the texts and languages of its flow.
    pub(crate) fn follow(&self, application: Option<&Arc<Application>>) {
        if let Some(application) = application
            && let Some(flow) = self.cx.tenant.flow_of(application)
        {
            self.cx.following.follow(flow, Some(application));
        }
    }

    /// The frame of every page.
    pub(crate) fn shell(&self) -> Shell {
        Shell {
            language: self.language().clone(),
            texts: self.texts(),
            theme: theme(self.cookies),
            brand: Some(self.brand()),
            languages: LanguageMenu::of(self.language(), self.offered(), self.incoming.uri.query()),
            correlation_id: self.incoming.ids.correlation.to_string(),
        }
    }

    /// How the page looks: as the application's theme says, else the tenant.
    fn brand(&self) -> Brand {
        Brand {
            name: self.cx.tenant.tenant().display_name.clone(),
            folder: self.path("brand/"),
            look: Arc::clone(self.cx.following.look(&self.cx.tenant, self.language())),
        }
    }

    /// The URL path of a page of this tenant, by its id (decisions.md 2).
    pub(crate) fn path(&self, rest: &str) -> String {
        path_of(self.cx, rest)
    }

    /// A page on which a language chosen by its link stays chosen.
    pub(super) fn in_chosen_language(&self, query: &Parameters, shown: Response) -> Response {
        match query.get("ui_locales").or_else(|| query.get("mkt")) {
            Some(_) => journey::with(self, shown, &show::remembered_language(self)),
            None => shown,
        }
    }

    /// What the browser brings along.
    pub(crate) async fn browser(&self) -> Result<Browser, Failure> {
        let device = self.cookies.get(&CookieName::known_device(self.cx.tenant.id())).map(str::to_owned);
        Ok(Browser { session: session(self.cx, self.cookies).await?, device, keeps_cookies: true })
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

/// The language of a page, of those that are offered: the one just chosen, the one chosen before, the browser's, the tenant's.
pub(super) fn language(incoming: &Incoming, cookies: &Cookies, offered: Offered<'_>) -> Language {
    // Most pages' queries only name a journey.
    let chooses = |query: &&str| query.contains("ui_locales") || query.contains("mkt");
    let query = incoming.uri.query().filter(chooses).and_then(|_| incoming.query().ok());
    let chosen = |name| query.as_ref().and_then(|query| query.get(name));
    let preferences = Preferences {
        ui_locales: chosen("ui_locales"),
        mkt: chosen("mkt"),
        accept_language: incoming.header(header::ACCEPT_LANGUAGE),
        ..Preferences::default()
    };
    negotiate(preferences, cookies, offered)
}

/// The language that is wanted, or was chosen before in this browser.
pub(super) fn negotiate(preferences: Preferences<'_>, cookies: &Cookies, offered: Offered<'_>) -> Language {
    let remembered = cookies.get(&CookieName::preferences());
    let cookie = remembered.and_then(|value| value.split('.').next());
    views::catalogue().negotiate(Preferences { cookie, ..preferences }, offered)
}

pub(super) fn theme(cookies: &Cookies) -> Option<Theme> {
    cookies.get(&CookieName::preferences()).and_then(|value| value.split('.').nth(1)).and_then(Theme::parse)
}
