//! The page of each step.

use super::{
    Surroundings,
    address::{self, url},
    form,
    journey::{FORMS, Open},
    surroundings,
};
use crate::views::{self, FormToken};
use axum::response::Response;
use http::StatusCode;
use std::time::Duration;
use vestibule_domain::{
    clock::Timestamp,
    credential::{CodePolicy, OneTimeCode, Password},
    flow::{State, Step},
    user::{EmailAddress, Identifier},
};
use vestibule_http::{ContentSecurityPolicy, CookieName, SameSite, SetCookie};
use vestibule_services::journeys::suffices;

/// The choice of a language is kept for a year.
const REMEMBERED: Duration = Duration::from_hours(365 * 24);
const SECONDS_A_DAY: u32 = 24 * 3600;

/// What a page says besides its question: what was wrong with the last answer.
#[derive(Clone, Debug, Default)]
pub(super) struct Notice {
    pub(super) written: Option<String>,
    pub(super) identifier: Option<views::IdentifierError>,
    pub(super) email: Option<views::EmailError>,
    pub(super) password: Option<views::PasswordError>,
    pub(super) remember: bool,
    pub(super) code: Option<views::CodeError>,
    pub(super) sent_again: bool,
    pub(super) resend_wait: Option<u32>,
    pub(super) given_name: Option<(String, bool)>,
    pub(super) family_name: Option<(String, bool)>,
    pub(super) new_password: Option<(views::PasswordProblem, Option<u32>)>,
    pub(super) mismatch: bool,
    pub(super) keep_elsewhere: bool,
    pub(super) locked_until: Option<Timestamp>,
}

/// The cookie that keeps the page's language, and the theme chosen before.
pub(super) fn remembered_language(page: &Surroundings<'_>) -> SetCookie {
    let theme =
        page.cookies.get(&CookieName::preferences()).and_then(|value| value.split_once('.')).map(|(_, theme)| theme);
    let value = match theme {
        Some(theme) => format!("{}.{theme}", page.language),
        None => page.language.to_string(),
    };
    SetCookie::new(CookieName::preferences(), value, SameSite::Lax).lasting(REMEMBERED)
}

/// Renders the page of the step that `state` owes.
pub(super) async fn page(
    page: &Surroundings<'_>,
    open: &Open,
    state: &State,
    notice: &Notice,
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
        written: notice.written.clone().or_else(|| state.written()).unwrap_or_default(),
        sign_in: link(Step::Identifier),
        sign_up: link(Step::SignUp),
        reset: link(Step::Reset),
    };
    match state {
        State::PickAccount => showing.account_picker().await,
        State::Identifier { .. } => showing.identifier(),
        State::Password { identifier } if notice.locked_until.is_some() => showing.locked(identifier),
        State::Password { identifier } => showing.password(identifier),
        State::Code { email } => showing.code(views::CodePurpose::SignIn, email, &showing.sign_in),
        State::SignUpCode { email } => showing.code(views::CodePurpose::SignUp, email, &showing.sign_up),
        State::ResetCode { email } => showing.code(views::CodePurpose::Reset, email, &showing.reset),
        State::Stay { email, .. } => showing.stay(email),
        State::SignUpEmail { .. } => showing.sign_up_email(),
        State::SignUpDetails { email } => showing.sign_up_details(email),
        State::ResetIdentifier { .. } => showing.reset_identifier(),
        State::ResetPassword { email, .. } => showing.reset_password(email),
    }
}

/// A page about to be shown, with everything that any of them needs.
struct Showing<'a> {
    page: &'a Surroundings<'a>,
    open: &'a Open,
    notice: &'a Notice,
    status: StatusCode,
    shell: views::Shell,
    csrf: String,
    step: Step,
    written: String,
    sign_in: String,
    sign_up: String,
    reset: String,
}

impl Showing<'_> {
    fn html<V: askama::Template>(&self, view: &V) -> Response {
        surroundings::html(self.status, view, &policy(self.open))
    }

    fn form(&self) -> FormToken<'_> {
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
        let identifier = live.user.email.as_ref().map_or(name, EmailAddress::as_str);
        let accounts = [views::Account { id: &id, name: Some(name), identifier }];
        self.html(&views::AccountPicker { shell: &self.shell, form: self.form(), application, accounts: &accounts })
    }

    fn identifier(&self) -> Response {
        let flow = &self.open.flow;
        self.html(&views::SignIn {
            shell: &self.shell,
            form: self.form(),
            email_only: !flow.allows_username(),
            identifier: &self.written,
            error: self.notice.identifier,
            sign_up_url: flow.is_sign_up_allowed.then_some(self.sign_up.as_str()),
        })
    }

    fn locked(&self, identifier: &Identifier) -> Response {
        let now = self.page.cx.now();
        self.html(&views::Locked {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            until: self.notice.locked_until.unwrap_or(now),
            now,
            reset_url: self.reset_url(identifier),
            code_instead: self.code_instead(identifier),
        })
    }

    fn password(&self, identifier: &Identifier) -> Response {
        self.html(&views::Password {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            forgot_url: self.reset_url(identifier),
            remember: Some(self.notice.remember),
            code_instead: self.code_instead(identifier),
            error: self.notice.password,
        })
    }

    fn code(&self, purpose: views::CodePurpose, email: &EmailAddress, change_url: &str) -> Response {
        let password_url = url(self.page, Step::Password, self.open.passage.journey.id);
        let has_password = purpose == views::CodePurpose::SignIn && self.open.flow.allows_password();
        self.html(&views::Code {
            shell: &self.shell,
            form: self.form(),
            purpose,
            address: email.as_str(),
            digits: OneTimeCode::DIGITS,
            minutes: u32::try_from(CodePolicy::default().lifetime.as_secs() / 60).unwrap_or(10),
            change_url,
            password_url: has_password.then_some(password_url.as_str()),
            sent_again: self.notice.sent_again,
            resend_wait: self.notice.resend_wait,
            error: self.notice.code,
        })
    }

    fn stay(&self, email: &EmailAddress) -> Response {
        let lifetime = self.page.cx.tenant.tenant().settings.sessions.persistent_idle_seconds;
        self.html(&views::StaySignedIn {
            shell: &self.shell,
            form: self.form(),
            identifier: email.as_str(),
            change_url: &self.sign_in,
            days: (lifetime / SECONDS_A_DAY).max(1),
        })
    }

    fn sign_up_email(&self) -> Response {
        self.html(&views::SignUpEmail {
            shell: &self.shell,
            form: self.form(),
            email: &self.written,
            error: self.notice.email,
            sign_in_url: &self.sign_in,
        })
    }

    fn sign_up_details(&self, email: &EmailAddress) -> Response {
        self.html(&views::SignUpDetails {
            shell: &self.shell,
            form: self.form(),
            email: email.as_str(),
            change_url: &self.sign_up,
            given_name: Some(name_field(self.notice.given_name.as_ref(), true)),
            family_name: Some(name_field(self.notice.family_name.as_ref(), false)),
            password: self.open.flow.allows_password().then(|| new_password(self.notice)),
        })
    }

    fn reset_identifier(&self) -> Response {
        self.html(&views::ResetIdentifier {
            shell: &self.shell,
            form: self.form(),
            email_only: true,
            identifier: &self.written,
            error: self.notice.identifier,
            back_url: &self.sign_in,
        })
    }

    fn reset_password(&self, email: &EmailAddress) -> Response {
        self.html(&views::ResetPassword {
            shell: &self.shell,
            form: self.form(),
            identifier: email.as_str(),
            change_url: &self.reset,
            password: new_password(self.notice),
            mismatch: self.notice.mismatch,
            revoke: !self.notice.keep_elsewhere,
        })
    }
}

/// The policy of a journey's pages: their forms may end at the application (decisions.md 23).
fn policy(open: &Open) -> ContentSecurityPolicy {
    let redirect = open.passage.asked_for.request.redirect.redirect_uri.as_str();
    url::Url::parse(redirect)
        .map_or_else(|_| ContentSecurityPolicy::page(), |redirect| ContentSecurityPolicy::journey(&redirect, true))
}

fn name_field(typed: Option<&(String, bool)>, required: bool) -> views::NameField<'_> {
    typed.map_or_else(
        || views::NameField { value: "", required, wrong: false },
        |(value, wrong)| views::NameField { value, required, wrong: *wrong },
    )
}

fn new_password(notice: &Notice) -> views::NewPassword {
    views::NewPassword {
        minimum: u32::try_from(Password::SHORTEST).unwrap_or(8),
        strength: notice.new_password.and_then(|(_, strength)| strength),
        problem: notice.new_password.map(|(problem, _)| problem),
    }
}
