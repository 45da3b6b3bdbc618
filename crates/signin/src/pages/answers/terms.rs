//! Agree to the business's terms?

use super::super::{
    Surroundings, attributes, consent, finish, journey,
    journey::Open,
    notice::{Notice, lead_back},
    problems,
};
use axum::response::Response;
use vestibule_domain::flow::State;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    sign_in::FinishRefusal,
    terms::{self, TermsAgreement},
};

pub(super) async fn answer(page: &Surroundings<'_>, mut open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let State::Terms { user_id } = open.passage.journey.state else { return Ok(problems::bad_request(page)) };
    let Some(live) = consent::person(page, &open, user_id).await? else {
        // Signed out, or somebody else meanwhile.
        open.passage.journey.state = State::Identifier { hint: None };
        return Ok(journey::go_on(page, open.passage).await);
    };
    let agreed = attributes::agreed_to(terms::of_flow(page.cx, &open.flow), fields);
    Ok(match terms::agree(page.cx, &open.flow, &open.passage, &live, &agreed).await? {
        TermsAgreement::Concluded(conclusion) => finish::concluded(page, &open.passage, *conclusion).await,
        TermsAgreement::Owed => lead_back(page, &open, Notice::Terms { agreed })?,
        TermsAgreement::Ended => finish::refused(page, FinishRefusal::Ended),
        TermsAgreement::Stale => finish::refused(page, FinishRefusal::Stale),
    })
}
