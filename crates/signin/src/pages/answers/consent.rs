//! May the application do what it asks for?

use super::super::{Surroundings, address, consent, finish, journey, journey::Open, problems};
use crate::oidc;
use axum::response::Response;
use vestibule_domain::flow::{State, Step};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    consent::{Agreement, agree, decline},
    sign_in::FinishRefusal,
};

pub(super) async fn answer(page: &Surroundings<'_>, mut open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let State::Consent { user_id } = open.passage.journey.state else { return Ok(problems::bad_request(page)) };
    let Some(live) = consent::person(page, &open, user_id).await? else {
        // Signed out, or somebody else meanwhile.
        open.passage.journey.state = State::Identifier { hint: None };
        return Ok(journey::go_on(page, open.passage).await);
    };
    let Some(application) = page.cx.tenant.application(open.passage.journey.app_id) else {
        return Ok(problems::bad_request(page));
    };
    let passage = &open.passage;
    let agreement = match fields.get("decision") {
        Some("allow") => {
            let shown = fields.get("question").unwrap_or_default();
            agree(page.cx, application, passage, &live, shown).await?
        }
        Some("deny") => decline(page.cx, application, passage, &live).await?,
        _ => return Ok(problems::bad_request(page)),
    };
    Ok(match agreement {
        Agreement::Authorized(authorization) => finish::authorized(page, passage, &authorization),
        Agreement::Refused(error) => {
            let redirect = &passage.asked_for.request.redirect;
            finish::left(page, passage, oidc::refuse(page, redirect, application, &error))
        }
        Agreement::Changed => address::lead_to(page, Step::Consent, passage.journey.id),
        Agreement::Ended => finish::refused(page, FinishRefusal::Ended),
        Agreement::Stale => finish::refused(page, FinishRefusal::Stale),
    })
}
