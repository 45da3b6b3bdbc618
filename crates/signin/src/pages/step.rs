//! The two handlers of every step: showing its page, and taking its answer.

use super::{
    Surroundings, address, answers,
    form::{self, BadForm},
    journey::{self, Closed, FORMS, Open},
    notice, problems, show,
};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::Response,
    routing::{MethodRouter, get},
};
use bytes::Bytes;
use http::StatusCode;
use vestibule_domain::flow::{self, NotReached, Step};
use vestibule_http::{Cookies, Endpoint};
use vestibule_services::{
    journeys::offers_accounts,
    trace::{self, Decision, Key},
};

/// The route of a step's page.
pub(crate) fn step(step: Step) -> MethodRouter<SignIn> {
    let show = move |State(app): State<SignIn>, Path(segment): Path<String>, incoming: Incoming, cookies: Cookies| async move {
        show_step(&app, &segment, &incoming, &cookies, step).await
    };
    let answer =
        move |State(app): State<SignIn>,
              Path(segment): Path<String>,
              incoming: Incoming,
              cookies: Cookies,
              body: Bytes| async move { answer_step(&app, &segment, &incoming, &cookies, step, &body).await };
    get(show).post(answer)
}

async fn show_step(app: &SignIn, segment: &str, incoming: &Incoming, cookies: &Cookies, step: Step) -> Response {
    let cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return problems::unknown_tenant(app, incoming, cookies, &unknown),
    };
    let page = Surroundings::new(&cx, incoming, cookies);
    if let Err(limit) = app.count(Endpoint::Page, &cx, incoming) {
        return problems::rate_limited(&page, &limit);
    }
    let Ok(query) = incoming.query() else { return problems::bad_request(&page) };
    let open = match journey::open(&page, &query).await {
        Ok(open) => open,
        Err(Closed::Stale(why)) => return problems::stale(&page, why),
        Err(Closed::Failed(failure)) => return problems::failed(&page, &failure),
    };
    let state = match state_at(&open, step) {
        Ok(state) => state,
        Err(not_reached) => return address::lead_to(&page, not_reached.owed, open.passage.journey.id),
    };
    // The page shows its correlation id, by which the whole sign-in is found.
    cx.trace.record(Decision::asked(trace::Step::Journey).word(Key::Page, step.path()));
    let notice = notice::left_for(&page, open.passage.journey.id, step);
    let mut shown = show::page(&page, &open, &state, notice.as_ref(), StatusCode::OK).await;
    if notice.is_some() {
        shown = notice::told(&page, shown);
    }
    // A language chosen by its link stays chosen.
    match query.get("ui_locales") {
        Some(_) => journey::with(&page, shown, &show::remembered_language(&page)),
        None => shown,
    }
}

/// The journey as it stood at `step`. The choice of an account comes back where the application asked for it.
fn state_at(open: &Open, step: Step) -> Result<flow::State, NotReached> {
    let state = open.passage.journey.state.clone();
    if step == Step::Account && offers_accounts(&open.passage.asked_for.request) {
        return Ok(flow::State::PickAccount);
    }
    state.rewound_to(step, &open.flow)
}

async fn answer_step(
    app: &SignIn,
    segment: &str,
    incoming: &Incoming,
    cookies: &Cookies,
    step: Step,
    body: &Bytes,
) -> Response {
    let cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return problems::unknown_tenant(app, incoming, cookies, &unknown),
    };
    let page = Surroundings::new(&cx, incoming, cookies);
    if let Err(limit) = app.count(Endpoint::Form, &cx, incoming) {
        return problems::rate_limited(&page, &limit);
    }
    let Ok(query) = incoming.query() else { return problems::bad_request(&page) };
    let mut open = match journey::open(&page, &query).await {
        Ok(open) => open,
        Err(Closed::Stale(why)) => return problems::stale(&page, why),
        Err(Closed::Failed(failure)) => return problems::failed(&page, &failure),
    };
    let id = open.passage.journey.id;
    let fields = match form::read(&page, body, FORMS, id.uuid().as_bytes()) {
        Ok(fields) => fields,
        Err(BadForm::NotOurs) => return problems::stale_form(&page),
        Err(BadForm::Malformed) => return problems::bad_request(&page),
    };
    // A form answers the step that it names, at that step's own address.
    if form::step_of(&fields) != Some(step) {
        return problems::bad_request(&page);
    }
    match state_at(&open, step) {
        Ok(state) => open.passage.journey.state = state,
        Err(not_reached) => return address::lead_to(&page, not_reached.owed, id),
    }
    cx.trace.record(Decision::passed(trace::Step::Journey).word(Key::Page, step.path()));
    match answers::answer(&page, open, &fields).await {
        Ok(response) => response,
        Err(failure) => problems::failed(&page, &failure),
    }
}
