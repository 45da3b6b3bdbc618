//! What can go wrong, and what an error number means.

use super::{APP, NOW, Pages};
use crate::views::{
    CookiesCleared, Error, ErrorPage, ExplainedError, JourneyExpired, Problem, RateLimited, Shell, Staleness,
};
use vestibule_protocol::errors::explanations::explanation_of;

/// A redirect URI that is not registered.
const EXPLAINED: u32 = 50_011;

pub(super) fn problems(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let limited = RateLimited { shell, retry_url: "sign-in", retry_at: NOW };
    pages.add("rate-limited", &limited)?;
    for (number, problem) in Problem::ALL.into_iter().enumerate() {
        let page = ErrorPage {
            shell,
            problem,
            code: "invalid_request",
            detail: (problem == Problem::UnknownRedirect)
                .then_some("AADSTS50011: redirect_uri https://shop.example.com/callback is not registered"),
            time: NOW,
            start_again: (problem == Problem::Internal).then_some(APP),
        };
        pages.add(&format!("error-{number}"), &page)?;
    }
    for (name, why, start_again) in [
        ("journey-expired", Staleness::Expired, Some(APP)),
        ("journey-finished", Staleness::Finished, Some(APP)),
        ("journey-unknown", Staleness::Unknown, None),
        ("link-elsewhere", Staleness::Elsewhere, None),
    ] {
        pages.add(name, &JourneyExpired { shell, why, detail: None, time: NOW, start_again })?;
    }
    pages.add("cookies-cleared", &CookiesCleared { shell, continue_url: Some("sign-in") })?;
    let nowhere = Shell { brand: None, ..shell.clone() };
    let lost = ErrorPage {
        shell: &nowhere,
        problem: Problem::UnknownTenant,
        code: "AADSTS90002",
        detail: None,
        time: NOW,
        start_again: None,
    };
    pages.add("no-tenant", &lost)?;
    Ok(())
}

pub(super) fn explained(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    if let Some(explanation) = explanation_of(EXPLAINED) {
        pages.add("error-explained", &ExplainedError { shell, explanation })?;
    }
    Ok(())
}
