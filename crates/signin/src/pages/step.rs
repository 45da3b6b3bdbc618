//! The two handlers of every step: showing its page, and taking its answer.

use super::{
    Surroundings, address, answers, form,
    journey::{self, Closed, FORMS, Open},
    notice, problems, show,
    visit::{Instead, Visit},
};
use crate::SignIn;
use axum::{
    response::Response,
    routing::{MethodRouter, get},
};
use bytes::Bytes;
use http::StatusCode;
use vestibule_domain::flow::{self, NotReached, Step};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    journeys::offers_accounts,
    trace::{self, Decision, Key},
};

/// The route of a step's page.
pub(crate) fn step(step: Step) -> MethodRouter<SignIn> {
    let show = move |visit: Visit| async move { visit.show(show_step(&visit.page(), &visit.query, step).await) };
    let answer = move |visit: Visit, body: Bytes| async move {
        visit.answer(answer_step(&visit.page(), &visit.query, step, &body).await)
    };
    get(show).post(answer)
}

async fn show_step(page: &Surroundings<'_>, query: &Parameters, step: Step) -> Result<Response, Instead> {
    let open = open(page, query).await?;
    let id = open.passage.journey.id;
    let state = state_at(&open, step, address::page_of(query)).map_err(|owed| elsewhere(page, &open, owed))?;
    // The page shows its correlation id, by which the whole sign-in is found.
    page.cx.trace.record(Decision::asked(trace::Step::Journey).word(Key::Page, step.path()));
    let notice = notice::left_for(page, id, step);
    let shown = show::page(page, &open, &state, notice.as_ref(), StatusCode::OK).await;
    Ok(if notice.is_some() { notice::told(page, shown) } else { shown })
}

/// Opens the journey of the page's address.
async fn open(page: &Surroundings<'_>, query: &Parameters) -> Result<Open, Instead> {
    journey::open(page, query).await.map_err(|closed| match closed {
        Closed::Stale(why) => problems::stale(page, why).into(),
        Closed::Failed(failure) => failure.into(),
    })
}

/// Where the journey stands instead.
fn elsewhere(page: &Surroundings<'_>, open: &Open, NotReached { owed }: NotReached) -> Instead {
    let journey = &open.passage.journey;
    let is_owed = journey.state.step() == owed;
    if is_owed { address::lead_back(page, journey) } else { address::lead_to(page, owed, journey.id) }.into()
}

/// The journey as it stood at a page of `step`. The choice of an account comes back where the application asked for it.
fn state_at(open: &Open, step: Step, page: Option<usize>) -> Result<flow::State, NotReached> {
    let state = open.passage.journey.state.clone();
    if step == Step::Account && offers_accounts(&open.passage.asked_for.request) {
        return Ok(flow::State::PickAccount);
    }
    let state = state.rewound_to(step, &open.flow)?;
    let owed = state.step();
    state.at_page(page.ok_or(NotReached { owed })?)
}

async fn answer_step(
    page: &Surroundings<'_>,
    query: &Parameters,
    step: Step,
    body: &Bytes,
) -> Result<Response, Instead> {
    let mut open = open(page, query).await?;
    let id = open.passage.journey.id;
    let fields = form::read_step(page, body, (FORMS, id.uuid().as_bytes()), step).map_err(|bad| bad.answer(page))?;
    // A form answers the step that it names, at that step's own address.
    if form::step_of(&fields) != Some(step) {
        return Ok(problems::bad_request(page));
    }
    open.passage.journey.state =
        state_at(&open, step, address::page_of(&fields)).map_err(|owed| elsewhere(page, &open, owed))?;
    page.cx.trace.record(Decision::passed(trace::Step::Journey).word(Key::Page, step.path()));
    Ok(answers::answer(page, open, &fields).await?)
}
