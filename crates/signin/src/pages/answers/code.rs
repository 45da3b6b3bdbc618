//! One-time codes: sent when a step asks for one, checked by the code page of every purpose.

use super::{
    super::{
        Surroundings, journey,
        journey::Open,
        notice::{Notice, lead_back},
        problems,
    },
    stay,
};
use crate::views::CodeError;
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, flow::Input, session::PersistentSessions, user::Contact};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    codes::{CodeVerdict, Mailbox, Proven, Sent},
    trace::{Decision, Key, Step},
};

/// The code, or the wish for another.
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
    if let ("link", true) = (fields.get("method").unwrap_or_default(), purpose == CodePurpose::SignIn) {
        return by_link(page, open, contact).await;
    }
    let Some(typed) = fields.get("code") else {
        return lead_back(page, &open, Notice::Code { error: CodeError::Missing });
    };
    prove(page, open, &mailbox, typed).await
}

/// On by the link instead, where the flow has it.
async fn by_link(page: &Surroundings<'_>, open: Open, contact: &Contact) -> Result<Response, Failure> {
    if !open.flow.allows_link() || contact.email().is_none() {
        return Ok(problems::bad_request(page));
    }
    page.cx.trace.record(Decision::passed(Step::Method).word(Key::Method, "email_link"));
    send(page, open, CodePurpose::SignInLink, contact.clone()).await
}

/// Checks what came back, typed or in a link, and goes on.
pub(super) async fn prove(
    page: &Surroundings<'_>,
    open: Open,
    mailbox: &Mailbox<'_>,
    code: &str,
) -> Result<Response, Failure> {
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

pub(super) fn resent(sent: Sent) -> Notice {
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
