//! Who are you?

use super::{
    super::{
        Surroundings,
        journey::Open,
        notice::{Notice, lead_back},
    },
    code, method, typed,
};
use crate::views::Takes;
use axum::response::Response;
use vestibule_domain::{
    credential::CodePurpose,
    flow::{EmailWay, Input},
    user::{Contact, Identifier},
};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    trace::{Decision, Step},
};

pub(super) async fn answer(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("identifier").unwrap_or_default();
    let takes = Takes::to_sign_in(&open.flow).under(&page.cx.tenant.settings().usernames);
    let identifier = match typed::identifier(page, typed, takes) {
        Ok(identifier) => identifier,
        Err(error) => {
            page.cx.trace.record(Decision::refused(Step::Identifier).because("not_of_a_kind_that_the_flow_takes"));
            return lead_back(page, &open, Notice::Identifier { typed: typed.to_owned(), error });
        }
    };
    match by_message(page, &open, &identifier).await? {
        Some((purpose, contact)) => method::send(page, open, purpose, contact).await,
        None => Ok(code::forward(page, open, Input::Identified(identifier)).await),
    }
}

/// Where a code or link goes at once: to a phone, and to a mailbox where the flow has no passwords, or the person signed in by such a
/// message on this device last, or never did and the flow has them first.
async fn by_message(
    page: &Surroundings<'_>,
    open: &Open,
    identifier: &Identifier,
) -> Result<Option<(CodePurpose, Contact)>, Failure> {
    let flow = &open.flow;
    let Some(contact) = identifier.contact() else { return Ok(None) };
    if contact.phone().is_some() {
        return Ok(flow.allows_phone().then_some((CodePurpose::SignIn, contact)));
    }
    // Where there is nothing to choose, nobody's past matters.
    let last = match flow.email_ways().len() {
        0 | 1 => None,
        _ => page.browser().await?.last_method(page.cx, identifier).await?,
    };
    Ok(match flow.first_email_way(last.as_deref()) {
        Some(EmailWay::Code) => Some((CodePurpose::SignIn, contact)),
        Some(EmailWay::Link) => Some((CodePurpose::SignInLink, contact)),
        Some(EmailWay::Password) | None => None,
    })
}
