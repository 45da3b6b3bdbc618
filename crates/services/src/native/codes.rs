//! One-time codes, sent and checked as the pages do it, in the words of this API.

use super::{App, Stopped, continuation::Continuation, identified};
use crate::{
    Context,
    codes::{CodeVerdict, Mailbox, Proven, Sent},
    sign_in::Browser,
};
use std::time::Duration;
use vestibule_domain::{
    credential::{CodePolicy, CodePurpose, OneTimeCode},
    flow::Input,
    locale::Language,
    user::Contact,
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{BindingMethod, ChallengeChannel, ChallengeResponse},
};

/// Sends a code to the contact that the step is about: the one that the last code went to, or else the one that was named when the
/// journey began.
pub(super) async fn send_to_named(
    cx: &Context,
    app: &App,
    mut step: Continuation,
    purpose: CodePurpose,
    last: Option<&Contact>,
    language: &Language,
) -> Result<ChallengeResponse, Stopped> {
    let pending = step.pending()?;
    if !pending.challenge_types().oob {
        return Err(Stopped::Redirect("The app can't show a one-time code."));
    }
    let named = last.map_or_else(|| pending.username.take(), |contact| Some(contact.as_str().to_owned()));
    let contact = identified::contact(cx, &named.ok_or_else(OAuthError::invalid_continuation_token)?)?;
    send(cx, app, step, purpose, contact, language).await
}

/// Sends a code, unless one was just sent, and goes on to the step that owes it.
pub(super) async fn send(
    cx: &Context,
    app: &App,
    step: Continuation,
    purpose: CodePurpose,
    contact: Contact,
    language: &Language,
) -> Result<ChallengeResponse, Stopped> {
    let browser = Browser::default();
    let mailbox = Mailbox { journey: step.journey.id, purpose, contact: &contact, browser: &browser };
    let interval = match mailbox.send_code(cx, language).await? {
        Sent::Sent => CodePolicy::default().wait_before_resend(1),
        // The code of a moment ago still counts.
        Sent::TooSoon(wait) => wait,
    };
    let challenge_target_label = label(&contact);
    let challenge_channel = match contact {
        Contact::Email(_) => ChallengeChannel::Email,
        Contact::Phone(_) => ChallengeChannel::Sms,
    };
    let input = match purpose {
        CodePurpose::SignIn => Input::SignInCodeSent(contact),
        CodePurpose::SignUp => Input::SignUpCodeSent(contact),
        CodePurpose::SignInLink => Input::SignInLinkSent(contact),
        CodePurpose::SignUpLink => Input::SignUpLinkSent(contact),
        CodePurpose::Reset => Input::ResetCodeSent(contact),
    };
    Ok(ChallengeResponse::Oob {
        continuation_token: step.advance(input, app)?.seal(cx)?,
        interval: whole_seconds(interval),
        binding_method: BindingMethod::Prompt,
        challenge_channel,
        challenge_target_label,
        code_length: OneTimeCode::DIGITS,
    })
}

/// Rounded up: whoever waits so long has waited long enough.
fn whole_seconds(wait: Duration) -> u32 {
    let begun = u64::from(wait.subsec_nanos() > 0);
    u32::try_from(wait.as_secs().saturating_add(begun)).unwrap_or(u32::MAX).max(1)
}

/// Checks a code and spends it.
pub(super) async fn prove(
    cx: &Context,
    step: &Continuation,
    purpose: CodePurpose,
    contact: &Contact,
    typed: &str,
) -> Result<Proven, Stopped> {
    let browser = Browser::default();
    let mailbox = Mailbox { journey: step.journey.id, purpose, contact, browser: &browser };
    match mailbox.prove(cx, typed).await? {
        Proven::Refused(verdict) => Err(refused(verdict).into()),
        proven => Ok(proven),
    }
}

fn refused(verdict: CodeVerdict) -> OAuthError {
    match verdict {
        CodeVerdict::Wrong | CodeVerdict::Right => OAuthError::wrong_code(),
        CodeVerdict::Expired | CodeVerdict::UsedUp => OAuthError::dead_code(),
    }
}

/// An address or number with most of it hidden: `r***n@m***.example`.
fn label(contact: &Contact) -> String {
    let email = match contact {
        Contact::Email(email) => email,
        Contact::Phone(number) => return number.masked(),
    };
    let (local, domain) = email.as_str().rsplit_once('@').unwrap_or((email.as_str(), ""));
    let (name, suffix) = domain.rsplit_once('.').unwrap_or((domain, ""));
    let ends = |text: &str| {
        let mut characters = text.chars();
        let first = characters.next().map(String::from).unwrap_or_default();
        // Of a short text the last letter would give away too much.
        let last = characters.next_back().filter(|_| text.chars().count() > 4).map(String::from).unwrap_or_default();
        format!("{first}***{last}")
    };
    format!("{}@{}.{suffix}", ends(local), ends(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use vestibule_domain::user::EmailAddress;

    #[test]
    fn a_label_shows_little_of_an_address() {
        for (address, shown) in [
            ("robin@mail.example", "r***n@m***.example"),
            ("al@contoso.com", "a***@c***o.com"),
            ("x@y.example", "x***@y***.example"),
            ("andré@bücher.example", "a***é@b***r.example"),
        ] {
            assert_eq!(label(&EmailAddress::parse(address).unwrap().into()), shown);
        }
    }
}
