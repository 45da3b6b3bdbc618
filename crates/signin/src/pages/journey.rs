//! The journey of a request: found by the page's URL, opened from its cookie, sealed again after each step.

use super::{Surroundings, address, problems};
use crate::oidc::see_other;
use axum::response::Response;
use std::{sync::Arc, time::Duration};
use vestibule_domain::{application::Application, flow::UserFlow, ids::JourneyId, locale::Preferences};
use vestibule_http::{CookieName, SameSite, SetCookie};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    authorization::may_answer_at,
    journeys::{self, Passage},
    trace::{Decision, Key, Step},
};

use crate::views::Staleness;

/// How long a journey's cookie is kept: longer than the journey, so that whoever comes back late is told so and led to
/// their application again.
const REMEMBERED: Duration = Duration::from_hours(24);
/// At most this many journeys of a tenant in one browser; the oldest goes (decisions.md 5).
const MOST_JOURNEYS: usize = 4;
/// The purpose of a journey's form tokens.
pub(super) const FORMS: &str = "journey";

/// An open journey with the flow that it follows.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) passage: Passage,
    pub(super) flow: Arc<UserFlow>,
}

/// Why there is none.
#[derive(Debug)]
pub(super) enum Closed {
    /// It can't go on.
    Stale(Staleness),
    /// The infrastructure failed.
    Failed(Failure),
}

impl From<Failure> for Closed {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Opens the journey that the page's URL names.
pub(super) async fn open(page: &Surroundings<'_>, query: &Parameters) -> Result<Open, Closed> {
    let opened = find(page, query).await;
    let trace = &page.cx.trace;
    match &opened {
        Ok(open) => {
            trace.of_journey(open.passage.journey.id);
            let application = page.cx.tenant.application(open.passage.journey.app_id);
            page.cx.following.follow(&open.flow, application);
        }
        Err(Closed::Stale(why)) => trace.record(Decision::refused(Step::Journey).because(match why {
            Staleness::Expired => "expired",
            Staleness::Finished => "ended_before",
            Staleness::Unknown => "not_known_to_this_browser",
            Staleness::Elsewhere => "link_of_another_browser",
        })),
        Err(Closed::Failed(_)) => {}
    }
    opened
}

async fn find(page: &Surroundings<'_>, query: &Parameters) -> Result<Open, Closed> {
    let id = query.get("j").and_then(JourneyId::parse).ok_or(Closed::Stale(Staleness::Unknown))?;
    let name = CookieName::journey(page.cx.tenant.id(), id);
    let cookie = page.cookies.get(&name);
    if journeys::has_ended(page.cx, id).await? {
        return Err(Closed::Stale(Staleness::Finished));
    }
    let unknown = if query.get("token").is_some() { Staleness::Elsewhere } else { Staleness::Unknown };
    let cookie = cookie.ok_or(Closed::Stale(unknown))?;
    let passage = journeys::open(page.cx, id, cookie).await?.ok_or(Closed::Stale(Staleness::Expired))?;
    // Its answer names the issuer that was asked: a journey stays at the origin where it began.
    if passage.asked_for.issuer != page.cx.issuer() {
        return Err(Closed::Stale(Staleness::Unknown));
    }
    // A flow, application or redirect URI that an administrator has removed meanwhile can't be gone on with.
    let flow = page
        .cx
        .tenant
        .flow_at(passage.journey.flow_id, passage.journey.flow_version)
        .ok_or(Closed::Stale(Staleness::Expired))
        .map(Arc::clone)?;
    let asked_for = &passage.asked_for;
    let redirect_uri = &asked_for.request.redirect.redirect_uri;
    let application = page.cx.tenant.application(passage.journey.app_id);
    if !application.is_some_and(|application| match asked_for.page {
        // A page of ours needs no registration.
        Some(_) => application.enabled,
        None => may_answer_at(application, asked_for.platform, redirect_uri),
    }) {
        return Err(Closed::Stale(Staleness::Expired));
    }
    Ok(Open { passage, flow })
}

/// The application that the journey of this request belongs to, also where it can't go on.
pub(super) fn asked_by(page: &Surroundings<'_>) -> Option<Arc<Application>> {
    let id = page.incoming.query().ok()?.get("j").and_then(JourneyId::parse)?;
    let cookie = page.cookies.get(&CookieName::journey(page.cx.tenant.id(), id))?;
    page.cx.tenant.application(journeys::asked_by(page.cx, cookie)?).map(Arc::clone)
}

/// Begins a journey: its cookie, and its first page.
pub(crate) async fn begin(page: &Surroundings<'_>, mut passage: Passage) -> Response {
    let step = passage.journey.state.step();
    page.cx.trace.of_journey(passage.journey.id);
    if let Some(flow) = page.cx.tenant.flow_at(passage.journey.flow_id, passage.journey.flow_version) {
        page.cx.following.follow(flow, page.cx.tenant.application(passage.journey.app_id));
    }
    let asked = Decision::asked(Step::Journey).word(Key::Page, step.path());
    page.cx.trace.record(asked.flow(passage.journey.flow_id));
    let mut location = address::url(page, step, passage.journey.id);
    // The application's wish for a language becomes the browser's, until the customer chooses another.
    if !passage.asked_for.request.ui_locales.is_empty() {
        let wishes = passage.asked_for.request.ui_locales.join(" ");
        let wanted = Preferences { ui_locales: Some(&wishes), ..Preferences::default() };
        let language = super::surroundings::negotiate(wanted, page.cookies, page.offered());
        location.push_str("&ui_locales=");
        location.push_str(&language.to_string());
    }
    let mut response = match keep(page, &mut passage).await {
        Ok(cookie) => with(page, see_other(&location), &cookie),
        Err(failure) => return problems::failed(page, &failure),
    };
    for old in outnumbered(page) {
        old.append(response.headers_mut(), page.incoming.secure());
    }
    response
}

/// Seals the journey and leads to the step that it owes.
pub(super) async fn go_on(page: &Surroundings<'_>, mut passage: Passage) -> Response {
    let location = address::owed(page, &passage.journey);
    match keep(page, &mut passage).await {
        Ok(cookie) => with(page, see_other(&location), &cookie),
        Err(failure) => problems::failed(page, &failure),
    }
}

/// The cookie of a journey.
pub(super) async fn keep(page: &Surroundings<'_>, passage: &mut Passage) -> Result<SetCookie, Failure> {
    let value = journeys::seal(page.cx, passage).await?;
    let name = CookieName::journey(page.cx.tenant.id(), passage.journey.id);
    Ok(SetCookie::new(name, value, SameSite::Lax).lasting(REMEMBERED))
}

/// Adds a cookie to a response.
pub(super) fn with(page: &Surroundings<'_>, mut response: Response, cookie: &SetCookie) -> Response {
    cookie.append(response.headers_mut(), page.incoming.secure());
    response
}

/// The cookies of journeys that must go so that one more fits: unreadable ones first, then the oldest.
fn outnumbered(page: &Surroundings<'_>) -> Vec<SetCookie> {
    let tenant = page.cx.tenant.id();
    let mut known: Vec<_> =
        page.cookies.journeys(tenant).map(|(id, cookie)| (journeys::began_at(page.cx, cookie), id)).collect();
    known.sort_unstable();
    let surplus = (known.len() + 1).saturating_sub(MOST_JOURNEYS);
    known.into_iter().take(surplus).map(|(_, id)| SetCookie::expired(CookieName::journey(tenant, id))).collect()
}
