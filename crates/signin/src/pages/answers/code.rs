//! One-time codes and links by mail (decisions.md 10): sent when a step asks for one, checked by the page of every purpose. A link
//! carries a code of its own, followed in the browser that asked. A mail scanner that opens it sees a page with a button, and spends
//! nothing.

use super::{
    super::{
        Surroundings, journey,
        journey::Open,
        notice::{Notice, lead_back},
        problems,
    },
    method, stay,
};
use crate::views::CodeError;
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, flow::Input, session::PersistentSessions, user::Contact};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    codes::{CodeVerdict, Mailbox, Proven, Sent},
};

/// The code or what the link carries, or the wish for another, or for the other of the two.
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
        return lead_back(page, &open, resent(sent));
    }
    if let Some(other) = instead(purpose, contact, method::asked_for(&open.flow, fields)) {
        return method::send(page, open, other, contact.clone()).await;
    }
    let by_link = matches!(purpose, CodePurpose::SignInLink | CodePurpose::SignUpLink);
    match fields.get(if by_link { "token" } else { "code" }) {
        Some(came_back) => prove(page, open, &mailbox, came_back).await,
        // No page of ours sends such a form: what a link carries is not typed, and no other way in is offered that the flow has not.
        None if by_link || fields.get("method").is_some() => Ok(problems::bad_request(page)),
        None => lead_back(page, &open, Notice::Code { error: CodeError::Missing }),
    }
}

/// What is sent to who signs in by the one and asks for the other: to a mailbox alone.
fn instead(purpose: CodePurpose, contact: &Contact, asked_for: Option<CodePurpose>) -> Option<CodePurpose> {
    contact.email()?;
    match (purpose, asked_for?) {
        (CodePurpose::SignIn, CodePurpose::SignInLink) => Some(CodePurpose::SignInLink),
        (CodePurpose::SignInLink, CodePurpose::SignIn) => Some(CodePurpose::SignIn),
        _ => None,
    }
}

/// Checks what came back, typed or in a link, and goes on.
async fn prove(page: &Surroundings<'_>, open: Open, mailbox: &Mailbox<'_>, code: &str) -> Result<Response, Failure> {
    let input = match mailbox.prove(page.cx, code).await? {
        Proven::Address => Input::SignUpAddressProven,
        Proven::User(proof) if mailbox.purpose == CodePurpose::Reset => Input::ResetProven(proof),
        // Where the tenant has decided, nobody is asked whether to stay signed in.
        Proven::User(proof) if page.cx.tenant.settings().persistent_sessions != PersistentSessions::Ask => {
            return stay::complete(page, &open, &proof, false).await;
        }
        Proven::User(proof) => Input::CodeProven(proof),
        Proven::Refused(verdict) => return lead_back(page, &open, refused(verdict)),
    };
    Ok(forward(page, open, input).await)
}

/// Sends a code or a link and goes on to the page that waits for it.
pub(super) async fn send(
    page: &Surroundings<'_>,
    open: Open,
    purpose: CodePurpose,
    contact: Contact,
) -> Result<Response, Failure> {
    let browser = page.browser().await?;
    let mailbox = Mailbox { journey: open.passage.journey.id, purpose, contact: &contact, browser: &browser };
    mailbox.send_code(page.cx, page.language()).await?;
    let input = match purpose {
        CodePurpose::SignIn => Input::SignInCodeSent(contact),
        CodePurpose::SignUp => Input::SignUpCodeSent(contact),
        CodePurpose::SignInLink => Input::SignInLinkSent(contact),
        CodePurpose::SignUpLink => Input::SignUpLinkSent(contact),
        CodePurpose::Reset => Input::ResetCodeSent(contact),
    };
    Ok(forward(page, open, input).await)
}

/// On to the next step; an input that has no place in the journey leaves it where it is.
pub(super) async fn forward(page: &Surroundings<'_>, open: Open, input: Input) -> Response {
    let Open { mut passage, flow } = open;
    if let Ok(state) = passage.journey.state.clone().advance(input, &flow) {
        passage.journey.state = state;
    }
    journey::go_on(page, passage).await
}

fn resent(sent: Sent) -> Notice {
    match sent {
        Sent::Sent => Notice::SentAgain,
        Sent::TooSoon(wait) => {
            let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1);
            Notice::TooSoon { seconds }
        }
    }
}

fn refused(verdict: CodeVerdict) -> Notice {
    let error = match verdict {
        CodeVerdict::Wrong | CodeVerdict::Right => CodeError::Wrong,
        CodeVerdict::Expired => CodeError::Expired,
        CodeVerdict::UsedUp => CodeError::TooMany,
    };
    Notice::Code { error }
}
