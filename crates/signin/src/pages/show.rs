//! The page of each step.

use super::{
    Surroundings,
    address::{self, url},
    consent, form,
    journey::{FORMS, Open},
    journey_policy,
    notice::{Notice, RefusedPassword},
    problems, surroundings,
};
use crate::views::{self, FormToken};
use axum::response::Response;
use http::StatusCode;
use std::time::Duration;
use vestibule_domain::{
    clock::Timestamp,
    credential::{CodePolicy, OneTimeCode},
    flow::{State, Step},
    ids::UserId,
    session::PersistentSessions,
    tenant::PhoneSettings,
    user::{Contact, Identifier},
};
use vestibule_http::{CookieName, SameSite, SetCookie};
use vestibule_services::journeys::suffices;

/// The choice of a language is kept for a year.
const REMEMBERED: Duration = Duration::from_hours(365 * 24);
const SECONDS_A_DAY: u32 = 24 * 3600;

/// The cookie that keeps the page's language, and the theme chosen before.
pub(super) fn remembered_language(page: &Surroundings<'_>) -> SetCookie {
    let theme =
        page.cookies.get(&CookieName::preferences()).and_then(|value| value.split_once('.')).map(|(_, theme)| theme);
    let value = match theme {
        Some(theme) => format!("{}.{theme}", page.language()),
        None => page.language().to_string(),
    };
    SetCookie::new(CookieName::preferences(), value, SameSite::Lax).lasting(REMEMBERED)
}

/// Renders the page of the step that `state` owes.
pub(super) async fn page(
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
    reset: String,
}

impl Showing<'_> {
    pub(super) fn html<V: askama::Template>(&self, view: &V) -> Response {
        let redirect_uri = self.open.passage.asked_for.request.redirect.redirect_uri.as_str();
        surroundings::html_under(self.status, view, journey_policy::header(redirect_uri))
    }

    pub(super) fn form(&self) -> FormToken<'_> {
        FormToken { csrf: &self.csrf, step: self.step.path() }
    }

    /// Where to reset a password, for whom that is a way.
    fn reset_url(&self, identifier: &Identifier) -> Option<&str> {
        let allowed = self.open.flow.allows_reset() && identifier.email().is_some();
        allowed.then_some(self.reset.as_str())
    }

    fn code_instead(&self, identifier: &Identifier) -> bool {
        self.open.flow.allows_code() && identifier.email().is_some()
    }

    fn link_instead(&self, identifier: &Identifier) -> bool {
        self.open.flow.allows_link() && identifier.email().is_some()
    }

    fn phones(&self) -> &PhoneSettings {
        &self.page.cx.tenant.settings().phone
    }

    async fn account_picker(&self) -> Response {
        let cx = self.page.cx;
        let request = &self.open.passage.asked_for.request;
        let session = super::session(cx, self.page.cookies).await.ok().flatten();
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

    fn locked(&self, identifier: &Identifier, until: Timestamp) -> Response {
        self.html(&views::Locked {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            until,
            now: self.page.cx.now(),
            reset_url: self.shell.reset_now_url(self.reset_url(identifier)),
            code_instead: self.code_instead(identifier),
            link_instead: self.link_instead(identifier),
        })
    }

    fn password(&self, identifier: &Identifier) -> Response {
        let (error, remember) = match self.notice {
            Some(Notice::Password { error, remember }) => (Some(*error), *remember),
            _ => (None, false),
        };
        self.html(&views::Password {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            forgot_url: self.shell.forgot_url(self.reset_url(identifier)),
            remember: (self.page.cx.tenant.settings().persistent_sessions == PersistentSessions::Ask)
                .then_some(remember),
            code_instead: self.code_instead(identifier),
            link_instead: self.link_instead(identifier),
            error,
        })
    }

    fn code(&self, purpose: views::CodePurpose, contact: &Contact, change_url: &str) -> Response {
        let password_url = url(self.page, Step::Password, self.open.passage.journey.id);
        let has_password =
            purpose == views::CodePurpose::SignIn && contact.email().is_some() && self.open.flow.allows_password();
        let has_link =
            purpose == views::CodePurpose::SignIn && contact.email().is_some() && self.open.flow.allows_link();
        self.html(&views::Code {
            shell: &self.shell,
            form: self.form(),
            purpose,
            address: contact.as_str(),
            by_phone: contact.phone().is_some(),
            digits: OneTimeCode::DIGITS,
            minutes: u32::try_from(CodePolicy::default().lifetime.as_secs() / 60).unwrap_or(10),
            change_url,
            password_url: has_password.then_some(password_url.as_str()),
            link_instead: has_link,
            sent_again: matches!(self.notice, Some(Notice::SentAgain)),
            resend_wait: match self.notice {
                Some(Notice::TooSoon { seconds }) => Some(*seconds),
                _ => None,
            },
            error: match self.notice {
                Some(Notice::Code { error }) => Some(*error),
                _ => None,
            },
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

    fn reset_password(&self, contact: &Contact) -> Response {
        let (refused, mismatch, revoke) = match self.notice {
            Some(Notice::NewPassword { refused, sign_out_elsewhere }) => {
                (*refused, refused.is_none(), *sign_out_elsewhere)
            }
            _ => (None, false, true),
        };
        self.html(&views::ResetPassword {
            shell: &self.shell,
            form: self.form(),
            identifier: contact.as_str(),
            change_url: &self.reset,
            password: self.new_password(refused),
            mismatch,
            revoke: Some(revoke),
        })
    }

    fn sign_up_username(&self) -> Response {
        let (typed, problem) = match self.notice {
            Some(Notice::Username { typed, problem }) => (typed.as_str(), Some(*problem)),
            _ => ("", None),
        };
        self.html(&views::SignUpUsername { shell: &self.shell, form: self.form(), username: typed, problem })
    }

    fn change_password(&self, identifier: &Identifier) -> Response {
        let (refused, mismatch) = match self.notice {
            Some(Notice::NewPassword { refused, .. }) => (*refused, refused.is_none()),
            _ => (None, false),
        };
        self.html(&views::ResetPassword {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            password: self.new_password(refused),
            mismatch,
            revoke: None,
        })
    }

    pub(super) fn new_password(&self, refused: Option<RefusedPassword>) -> views::NewPassword {
        let policy = &self.page.cx.tenant.settings().password_policy;
        views::NewPassword {
            minimum: policy.minimum_length.get().into(),
            classes: policy.required_character_classes.get().into(),
            history: policy.history_length.get().into(),
            strength: refused.and_then(|refused| refused.strength),
            problem: refused.map(|refused| refused.problem),
        }
    }
}
