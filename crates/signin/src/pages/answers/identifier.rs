//! Who are you?

use super::{
    super::{
        Surroundings,
        journey::Open,
        notice::{Notice, lead_back},
    },
    code, typed,
};
use crate::views::Takes;
use axum::response::Response;
use vestibule_domain::{
    credential::CodePurpose,
    flow::Input,
    user::{Contact, Identifier},
};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    trace::{Decision, Key, Step},
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
    match by_code(page, &open, &identifier).await? {
        Some(contact) => {
            let method = if contact.email().is_some() { "email_code" } else { "phone_code" };
            page.cx.trace.record(Decision::passed(Step::Method).word(Key::Method, method));
            code::send(page, open, CodePurpose::SignIn, contact).await
        }
        None => Ok(code::forward(page, open, Input::Identified(identifier)).await),
    }
}

/// Where a code goes at once: to a phone, and to a mailbox where the flow has codes only, or the person signed in by one on this device
/// last, or never did and the flow has them first.
async fn by_code(page: &Surroundings<'_>, open: &Open, identifier: &Identifier) -> Result<Option<Contact>, Failure> {
    let flow = &open.flow;
    let contact = identifier.contact().filter(|contact| flow.allows_code_to(contact));
    let is_phone = matches!(identifier, Identifier::Phone(_));
    if contact.is_none() || is_phone || !flow.allows_password() {
        return Ok(contact);
    }
    let last = page.browser().await?.last_method(page.cx, identifier).await?;
    let first = last.map_or_else(|| flow.prefers_code(), |method| method == "otp");
    Ok(contact.filter(|_| first))
}
