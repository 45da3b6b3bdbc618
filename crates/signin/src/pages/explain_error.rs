//! Where `error_uri` leads: what an error number means.

use super::{
    problems::bare,
    surroundings::{self, html},
};
use crate::{
    SignIn,
    incoming::Incoming,
    views::{ExplainedError, LanguageMenu, Problem, Shell, Texts},
};
use axum::{extract::State, response::Response};
use http::StatusCode;
use vestibule_domain::locale::Offered;
use vestibule_http::{ContentSecurityPolicy, Cookies};
use vestibule_protocol::errors::explanations::{Explanation, explanation_of};

/// `GET /error?code=N`. Nothing of the address comes back in the page but a number that there is.
pub(crate) async fn explain_error(State(app): State<SignIn>, incoming: Incoming, cookies: Cookies) -> Response {
    let explanation = asked(&incoming);
    let language = surroundings::language(&incoming, &cookies, Offered::default());
    let query = explanation.map(|explanation| format!("code={}", explanation.number));
    let shell = Shell {
        languages: LanguageMenu::of(&language, Offered::default(), query.as_deref()),
        texts: Texts::of(&language),
        language,
        theme: surroundings::theme(&cookies),
        brand: None,
        correlation_id: incoming.ids.correlation.to_string(),
    };
    let Some(explanation) = explanation else {
        return bare(&shell, StatusCode::NOT_FOUND, Problem::UnknownNumber, "not_found", app.platform.clock.now());
    };
    let view = ExplainedError { shell: &shell, explanation };
    html(StatusCode::OK, &view, &ContentSecurityPolicy::page())
}

fn asked(incoming: &Incoming) -> Option<&'static Explanation> {
    let query = incoming.query().ok()?;
    let code = query.get("code")?;
    // Digits alone: a sign in front would read as a number, too.
    let number = code.bytes().all(|byte| byte.is_ascii_digit()).then(|| code.parse().ok())?;
    explanation_of(number?)
}
