//! A question that is asked outside a journey: who has to be signed in for it, what they answer, and what came of it.

use super::{Surroundings, begin, html, problems, protocol_error, visit::Instead};
use crate::{
    oidc::see_other,
    views::{Outcome, OutcomeOf},
};
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::{application::Application, token::Decision};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    consent::Answer,
    journeys::{self, Started, ToPage},
    sessions::LiveSession,
};

/// Whoever is signed in, well enough for what is asked; else the journey by which they become so, which leads back to the page.
///
/// What the application would be answered with is given to nobody: it hears of the answer in its own way.
pub(super) async fn person(
    page: &Surroundings<'_>,
    application: &Application,
    to_page: &ToPage<'_>,
    live: Option<LiveSession>,
) -> Result<LiveSession, Instead> {
    let asked_for = to_page.asked_for(page.cx)?;
    match (journeys::start(page.cx, application, asked_for, live.as_ref()).await?, live) {
        (Started::Authorized(_), Some(live)) => Ok(live),
        (Started::Journey(passage), _) => Err(begin(page, *passage).await.into()),
        (Started::Refused(error), _) => Err(protocol_error(page, &error).into()),
        (Started::Authorized(_), None) => Err(problems::bad_request(page).into()),
    }
}

/// Whether another account is wanted than the one that is signed in.
pub(super) fn wants_another(query: &Parameters) -> bool {
    query.get("other") == Some("1")
}

/// The address of a question whose path has a query, for another account.
pub(super) fn for_another(path: String) -> String {
    path + "&other=1"
}

/// The answer of a form whose yes is consent as well; none that the form does not have.
pub(super) fn answer(fields: &Parameters) -> Option<Answer<'_>> {
    match fields.get("decision") {
        Some("allow") => Some(Answer::Allow { shown: fields.get("question").unwrap_or_default() }),
        Some("deny") => Some(Answer::Deny),
        _ => None,
    }
}

/// What came of it, by what is stored, so that it can be looked at again; where nobody has answered, the way to the `question`.
pub(super) fn outcome(
    page: &Surroundings<'_>,
    of: OutcomeOf,
    (application, decision): (&Application, &Decision),
    question: &str,
) -> Response {
    let agreed = match decision {
        Decision::Pending => return see_other(question),
        Decision::Approved(_) | Decision::Redeemed => true,
        Decision::Denied => false,
    };
    let shell = page.shell();
    let view = Outcome { shell: &shell, of, application: &application.display_name, agreed };
    html(StatusCode::OK, &view, &ContentSecurityPolicy::page())
}
