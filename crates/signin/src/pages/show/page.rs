//! What the pages of all steps need, and the pages that ask who somebody is or what they want.

use super::super::{
    Surroundings,
    address::{self, url},
    consent, form,
    journey::{FORMS, Open},
    journey_policy,
    notice::Notice,
    problems, session, surroundings,
};
use crate::views::{self, FormToken};
use axum::response::Response;
use http::StatusCode;
use std::time::Duration;
use vestibule_domain::{
    flow::{State, Step},
    ids::UserId,
    tenant::PhoneSettings,
    user::Contact,
};
use vestibule_http::{CookieName, SameSite, SetCookie};
use vestibule_services::journeys::suffices;

/// The choice of a language is kept for a year.
const REMEMBERED: Duration = Duration::from_hours(365 * 24);
const SECONDS_A_DAY: u32 = 24 * 3600;

/// The cookie that keeps the page's language, and the theme chosen before.
pub(in super::super) fn remembered_language(page: &Surroundings<'_>) -> SetCookie {
    let theme =
        page.cookies.get(&CookieName::preferences()).and_then(|value| value.split_once('.')).map(|(_, theme)| theme);
    let value = match theme {
        Some(theme) => format!("{}.{theme}", page.language()),
        None => page.language().to_string(),
    };
    SetCookie::new(CookieName::preferences(), value, SameSite::Lax).lasting(REMEMBERED)
}

/// Renders the page of the step that `state` owes.
pub(in super::super) async fn page(
    page: &Surroundings<'_>,
    open: &Open,
    state: &State,
    notice: Option<&Notice>,
    status: StatusCode,
) -> Response {
    let id = open.passage.journey.id;
    let link = |step: Step| url(page, step, id);
    let showing = Showing {
        page,
        open,
        notice,
        status,
        shell: page.shell(),
        csrf: form::token(page, FORMS, id.uuid().as_bytes()),
        step: state.step(),
        written: notice.and_then(Notice::typed).map(str::to_owned).or_else(|| state.written()).unwrap_or_default(),
        sign_in: link(Step::Identifier),
        sign_up: link(Step::SignUp),
        reset: link(Step::Reset),
    };
    match state {
        State::PickAccount => showing.account_picker().await,
        State::Identifier { .. } => showing.identifier(),
        State::Password { identifier } => match notice {
            Some(Notice::Locked { until }) => showing.locked(identifier, *until),
            _ => showing.password(identifier),
        },
        State::Code { contact } => showing.code(views::CodePurpose::SignIn, contact, &showing.sign_in),
        State::SignUpCode { contact } => showing.code(views::CodePurpose::SignUp, contact, &showing.sign_up),
        State::ResetCode { contact } => showing.code(views::CodePurpose::Reset, contact, &showing.reset),
        State::Link { contact } => showing.link(contact, &showing.sign_in, true),
        State::SignUpLink { contact } => showing.link(contact, &showing.sign_up, false),
        State::Stay { contact, .. } => showing.stay(contact),
        State::Terms { user_id } => showing.terms(*user_id).await,
        State::Consent { user_id } => showing.consent(*user_id).await,
        State::SignUpEmail { .. } => showing.sign_up_email(),
        State::SignUpDetails { contact, collected } => showing.sign_up_details(contact, collected),
        State::SignUpUsername { .. } => showing.sign_up_username(),
        State::ResetIdentifier { .. } => showing.reset_identifier(),
        State::ResetPassword { contact, .. } => showing.reset_password(contact),
        State::ChangePassword { identifier, .. } => showing.change_password(identifier),
    }
}

/// A page about to be shown, with everything that any of them needs.
pub(super) struct Showing<'a> {
    pub(super) page: &'a Surroundings<'a>,
    pub(super) open: &'a Open,
    pub(super) notice: Option<&'a Notice>,
    status: StatusCode,
    pub(super) shell: views::Shell,
    pub(super) csrf: String,
    step: Step,
    written: String,
    pub(super) sign_in: String,
    pub(super) sign_up: String,
    pub(super) reset: String,
}

impl Showing<'_> {
    pub(super) fn html<V: askama::Template>(&self, view: &V) -> Response {
        let redirect_uri = self.open.passage.asked_for.request.redirect.redirect_uri.as_str();
        surroundings::html_under(self.status, view, journey_policy::header(redirect_uri))
    }

    pub(super) fn form(&self) -> FormToken<'_> {
        FormToken { csrf: &self.csrf, step: self.step.path() }
    }

    fn phones(&self) -> &PhoneSettings {
        &self.page.cx.tenant.settings().phone
    }

    async fn account_picker(&self) -> Response {
        let cx = self.page.cx;
        let request = &self.open.passage.asked_for.request;
        let session = session(cx, self.page.cookies).await.ok().flatten();
        let Some(live) = session.filter(|live| suffices(live, request, cx.now())) else {
            return address::lead_to(self.page, Step::Identifier, self.open.passage.journey.id);
        };
        let application = cx.tenant.application(self.open.passage.journey.app_id);
        let application = application.map_or("", |application| application.display_name.as_str());
        let (id, name) = (live.user.id.to_string(), live.user.display_name.as_str());
        let accounts = [views::Account { id: &id, name: Some(name), identifier: live.user.identifier() }];
        self.html(&views::AccountPicker { shell: &self.shell, form: self.form(), application, accounts: &accounts })
    }

    const fn identifier_error(&self) -> Option<views::IdentifierError> {
        match self.notice {
            Some(Notice::Identifier { error, .. }) => Some(*error),
            _ => None,
        }
    }

    fn identifier(&self) -> Response {
        let flow = &self.open.flow;
        self.html(&views::SignIn {
            shell: &self.shell,
            form: self.form(),
            takes: views::Takes::to_sign_in(flow).dialled_in(self.phones()),
            identifier: &self.written,
            error: self.identifier_error(),
            sign_up_url: flow.is_sign_up_allowed.then_some(self.sign_up.as_str()),
        })
    }

    fn stay(&self, contact: &Contact) -> Response {
        let lifetime = self.page.cx.tenant.tenant().settings.sessions.persistent_idle_seconds;
        self.html(&views::StaySignedIn {
            shell: &self.shell,
            form: self.form(),
            identifier: contact.as_str(),
            change_url: &self.sign_in,
            days: (lifetime / SECONDS_A_DAY).max(1),
        })
    }

    async fn consent(&self, user: UserId) -> Response {
        let id = self.open.passage.journey.id;
        let prepared = match consent::prepare(self.page, self.open, user).await {
            Ok(Some(prepared)) => prepared,
            // Signed out, or somebody else meanwhile.
            Ok(None) => return address::lead_to(self.page, Step::Identifier, id),
            Err(failure) => return problems::failed(self.page, &failure),
        };
        self.html(&views::Consent {
            shell: &self.shell,
            form: self.form(),
            application: &prepared.application,
            site: prepared.site.as_deref(),
            lines: &prepared.lines,
            links: &prepared.links,
            question: &prepared.key,
            needs_administrator: prepared.needs_administrator,
            identifier: &prepared.identifier,
            change_url: &self.sign_in,
        })
    }

    fn sign_up_email(&self) -> Response {
        self.html(&views::SignUpEmail {
            shell: &self.shell,
            form: self.form(),
            takes: views::Takes::to_sign_up(&self.open.flow).dialled_in(self.phones()),
            by_link: self.open.flow.proves_new_addresses_by_link(),
            email: &self.written,
            error: match self.notice {
                Some(Notice::Email { error, .. }) => Some(*error),
                _ => None,
            },
            sign_in_url: &self.sign_in,
        })
    }

    fn reset_identifier(&self) -> Response {
        self.html(&views::ResetIdentifier {
            shell: &self.shell,
            form: self.form(),
            takes: views::Takes::to_reset(&self.open.flow).dialled_in(self.phones()),
            identifier: &self.written,
            error: self.identifier_error(),
            back_url: &self.sign_in,
        })
    }

    fn sign_up_username(&self) -> Response {
        let (typed, problem) = match self.notice {
            Some(Notice::Username { typed, problem }) => (typed.as_str(), Some(*problem)),
            _ => ("", None),
        };
        self.html(&views::SignUpUsername { shell: &self.shell, form: self.form(), username: typed, problem })
    }
}
