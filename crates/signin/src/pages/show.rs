//! The page of each step.

use super::{
    Surroundings, form,
    journey::{FORMS, Open},
};
use crate::views::{self, FormToken};
use axum::response::Response;
use http::StatusCode;
use std::time::Duration;
use vestibule_domain::{
    clock::Timestamp,
    credential::{CodePolicy, OneTimeCode, Password},
    flow::{State, Step},
    ids::JourneyId,
};
use vestibule_http::{ContentSecurityPolicy, CookieName, SameSite, SetCookie};

/// The choice of a language is kept for a year.
const REMEMBERED: Duration = Duration::from_secs(365 * 24 * 3600);
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

/// The URL path of a step's page.
pub(super) fn url(page: &Surroundings<'_>, step: Step, journey: JourneyId) -> String {
    format!("{}?j={journey}", page.path(step.path()))
}

/// The cookie that keeps the page's language, and the theme chosen before.
pub(super) fn remembered_language(page: &Surroundings<'_>) -> SetCookie {
    let theme = page.cookies.get(&CookieName::preferences()).and_then(|value| value.split_once('.')).map(|(_, theme)| theme);
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
    let shell = page.shell();
    let csrf = form::token(page, FORMS, id.uuid().as_bytes());
    let link = |step: Step| url(page, step, id);
    let flow = &open.flow;
    let form = FormToken { csrf: &csrf, step: state.step().path() };
    let policy = policy(open);
    let written = notice.written.clone().or_else(|| state.written()).unwrap_or_default();
    let (sign_in, sign_up, reset) = (link(Step::Identifier), link(Step::SignUp), link(Step::Reset));
    let reset_url = flow.allows_reset().then_some(reset.as_str());
    match state {
        State::PickAccount => {
            let application = page.cx.tenant.application(open.passage.journey.app_id);
            let application = application.map_or("", |application| application.display_name.as_str());
            let Ok(Some(live)) = super::session(page.cx, page.cookies).await else {
                return super::journey::lead_to(page, Step::Identifier, id);
            };
            let account_id = live.user.id.to_string();
            let identifier = live.user.email.as_ref().map_or(live.user.display_name.as_str(), |email| email.as_str());
            let accounts = [views::Account { id: &account_id, name: Some(&live.user.display_name), identifier }];
            let view = views::AccountPicker { shell: &shell, form, application, accounts: &accounts };
            page.html(status, &view, &policy)
        }
        State::Identifier { .. } => {
            let view = views::SignIn {
                shell: &shell,
                form,
                email_only: !flow.allows_username(),
                identifier: &written,
                error: notice.identifier,
                sign_up_url: flow.is_sign_up_allowed.then_some(sign_up.as_str()),
            };
            page.html(status, &view, &policy)
        }
        State::Password { identifier } => {
            let code_instead = flow.allows_code() && identifier.email().is_some();
            if let Some(until) = notice.locked_until {
                let view = views::Locked {
                    shell: &shell,
                    form,
                    identifier: identifier.as_str(),
                    change_url: &sign_in,
                    until,
                    now: page.cx.now(),
                    reset_url: reset_url.filter(|_| identifier.email().is_some()),
                    code_instead,
                };
                return page.html(status, &view, &policy);
            }
            let view = views::Password {
                shell: &shell,
                form,
                identifier: identifier.as_str(),
                change_url: &sign_in,
                forgot_url: reset_url.filter(|_| identifier.email().is_some()),
                remember: Some(notice.remember),
                code_instead,
                error: notice.password,
            };
            page.html(status, &view, &policy)
        }
        State::Code { email, .. } => {
            let password_url = link(Step::Password);
            let view = code_page(&shell, form, views::CodePurpose::SignIn, email.as_str(), &sign_in, notice);
            let view = views::Code { password_url: flow.allows_password().then_some(password_url.as_str()), ..view };
            page.html(status, &view, &policy)
        }
        State::SignUpCode { email, .. } => {
            page.html(status, &code_page(&shell, form, views::CodePurpose::SignUp, email.as_str(), &sign_up, notice), &policy)
        }
        State::ResetCode { email, .. } => {
            page.html(status, &code_page(&shell, form, views::CodePurpose::Reset, email.as_str(), &reset, notice), &policy)
        }
        State::Stay { email, .. } => {
            let lifetime = page.cx.tenant.tenant().settings.sessions.persistent_idle_seconds;
            let view = views::StaySignedIn {
                shell: &shell,
                form,
                identifier: email.as_str(),
                change_url: &sign_in,
                days: (lifetime / SECONDS_A_DAY).max(1),
            };
            page.html(status, &view, &policy)
        }
        State::SignUpEmail { .. } => {
            let view = views::SignUpEmail { shell: &shell, form, email: &written, error: notice.email, sign_in_url: &sign_in };
            page.html(status, &view, &policy)
        }
        State::SignUpDetails { email } => {
            let view = views::SignUpDetails {
                shell: &shell,
                form,
                email: email.as_str(),
                change_url: &sign_up,
                given_name: Some(name_field(notice.given_name.as_ref(), true)),
                family_name: Some(name_field(notice.family_name.as_ref(), false)),
                password: flow.allows_password().then(|| new_password(notice)),
            };
            page.html(status, &view, &policy)
        }
        State::ResetIdentifier { .. } => {
            let view = views::ResetIdentifier {
                shell: &shell,
                form,
                email_only: true,
                identifier: &written,
                error: notice.identifier,
                back_url: &sign_in,
            };
            page.html(status, &view, &policy)
        }
        State::ResetPassword { email, .. } => {
            let view = views::ResetPassword {
                shell: &shell,
                form,
                identifier: email.as_str(),
                change_url: &reset,
                password: new_password(notice),
                mismatch: notice.mismatch,
                revoke: !notice.keep_elsewhere,
            };
            page.html(status, &view, &policy)
        }
    }
}

/// The policy of a journey's pages: their forms may end at the application (decisions.md 23).
fn policy(open: &Open) -> ContentSecurityPolicy {
    let redirect = open.passage.asked_for.request.redirect.redirect_uri.as_str();
    url::Url::parse(redirect)
        .map_or_else(|_| ContentSecurityPolicy::page(), |redirect| ContentSecurityPolicy::journey(&redirect, true))
}

fn code_page<'a>(
    shell: &'a views::Shell,
    form: FormToken<'a>,
    purpose: views::CodePurpose,
    address: &'a str,
    change_url: &'a str,
    notice: &Notice,
) -> views::Code<'a> {
    views::Code {
        shell,
        form,
        purpose,
        address,
        digits: OneTimeCode::DIGITS,
        minutes: u32::try_from(CodePolicy::default().lifetime.as_secs() / 60).unwrap_or(10),
        change_url,
        password_url: None,
        sent_again: notice.sent_again,
        resend_wait: notice.resend_wait,
        error: notice.code,
    }
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
