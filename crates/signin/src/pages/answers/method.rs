//! Another way in than the one that a page is about, which its form asks for by `method`.

use super::{
    super::{Surroundings, journey::Open},
    code,
};
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, flow::UserFlow, user::Contact};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    trace::{Decision, Key, Step},
};

/// The code or the link by mail that is asked for, where the flow has it.
pub(super) fn asked_for(flow: &UserFlow, fields: &Parameters) -> Option<CodePurpose> {
    match fields.get("method") {
        Some("email") if flow.allows_code() => Some(CodePurpose::SignIn),
        Some("link") if flow.allows_link() => Some(CodePurpose::SignInLink),
        _ => None,
    }
}

/// On by the message that `purpose` means.
pub(super) async fn send(
    page: &Surroundings<'_>,
    open: Open,
    purpose: CodePurpose,
    contact: Contact,
) -> Result<Response, Failure> {
    let method = match (purpose, &contact) {
        (CodePurpose::SignInLink, _) => "email_link",
        (_, Contact::Email(_)) => "email_code",
        (_, Contact::Phone(_)) => "phone_code",
    };
    page.cx.trace.record(Decision::passed(Step::Method).word(Key::Method, method));
    code::send(page, open, purpose, contact).await
}
