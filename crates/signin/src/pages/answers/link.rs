//! Links by mail: sent when a step asks for one, and followed in the browser that asked (decisions.md 10). A mail scanner that opens a
//! link sees a page with a button, and spends nothing.

use super::{
    super::{Surroundings, journey::Open, notice::lead_back, problems},
    code,
};
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, user::Contact};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    codes::Mailbox,
    trace::{Decision, Key, Step},
};

/// What the link carries, or the wish for another, or for a code instead.
pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    purpose: CodePurpose,
    contact: &Contact,
    fields: &Parameters,
) -> Result<Response, Failure> {
    let browser = page.browser().await?;
    let mailbox = Mailbox { journey: open.passage.journey.id, purpose, contact, browser: &browser };
    if fields.get("resend").is_some() {
        let sent = mailbox.send_code(page.cx, page.language()).await?;
        return lead_back(page, &open, code::resent(sent));
    }
    if fields.get("method") == Some("email") && purpose == CodePurpose::SignInLink && open.flow.allows_code() {
        page.cx.trace.record(Decision::passed(Step::Method).word(Key::Method, "email_code"));
        return code::send(page, open, CodePurpose::SignIn, contact.clone()).await;
    }
    match fields.get("token") {
        Some(token) => code::prove(page, open, &mailbox, token).await,
        None => Ok(problems::bad_request(page)),
    }
}
