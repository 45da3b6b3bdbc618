//! Sending a code. Whether an account has the address or number shows nowhere but in the mailbox or phone: the same rows are written and the
//! same page follows (decisions.md 9).

use crate::{
    Context, Failure,
    mail::{self, Message},
    outbox,
    text_messages::{self, TextMessage},
    trace::{self, Decision, Key},
};
use std::time::Duration;
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    credential::{CodePolicy, CodePurpose, OneTimeCode},
    flow::Step,
    ids::{JourneyId, OneTimeCodeId},
    locale::Language,
    randomness::random_bytes,
    user::Contact,
};
use vestibule_storage::{ChangeSet, CommitError, Statement, code_budgets, one_time_codes};

/// Who the message goes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Recipient {
    /// The code opens something: send it.
    Entitled,
    /// The address has an account already: tell its owner so, without a code.
    AlreadyRegistered,
    /// Nobody here: send nothing.
    Unknown,
}

/// A code to send.
#[derive(Debug)]
pub(super) struct Sending<'a> {
    /// The journey that it belongs to.
    pub(super) journey: JourneyId,
    /// What it proves the address for.
    pub(super) purpose: CodePurpose,
    /// The address or number.
    pub(super) contact: &'a Contact,
    /// What the address is entitled to.
    pub(super) recipient: Recipient,
    /// The lane of the budget: a known device's own, or empty for strangers.
    pub(super) lane: &'a [u8],
    /// The language of the message.
    pub(super) language: &'a Language,
}

/// What came of it, as the page may tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sent {
    /// A code is on its way, or would be.
    Sent,
    /// The last one was sent a moment ago; another may be asked for after this time.
    TooSoon(Duration),
}

/// The address has used up its sends of the hour.
#[derive(Debug)]
struct Exhausted;

/// Sends a code, unless one was just sent to the same address in the same journey.
pub(super) async fn send(cx: &Context, sending: &Sending<'_>) -> Result<Sent, Failure> {
    let now = cx.now();
    let subject = cx.tenant.keys().identifier_subject(sending.contact.kind(), &sending.contact.key());
    let policy = CodePolicy::default();
    if let Some(wait) = wait_left(cx, sending, &subject, &policy, now).await? {
        let skipped = Decision::skipped(trace::Step::OneTimeCodeSent).because("sent_a_moment_ago");
        cx.trace.record(skipped.seconds(Key::RetryAfterSeconds, wait));
        return Ok(Sent::TooSoon(wait));
    }
    let code = OneTimeCode::generate(sending.purpose, cx.randomness());
    let (leaving, statement, budgets) = match compose(cx, sending, &code, now)? {
        Some(message) => (Some(message.leaving), Some(message.statement), message.budgets),
        None => (None, None, Vec::new()),
    };
    let opens = sending.recipient == Recipient::Entitled;
    let row = code_row(cx, sending, &subject, opens.then_some(&code), &policy, now);
    let changes = ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::CodeSent, now, sending.purpose.as_str()))
        .one_or(code_budgets::take_send(&subject, sending.lane, now, policy.sends_per_hour), Exhausted)
        .push(one_time_codes::close_open(sending.journey, now))
        .push(one_time_codes::insert(&row))
        .extend(statement);
    let changes = budgets.into_iter().fold(changes, |changes, budget| changes.one_or(budget, Exhausted));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            let reason = match sending.recipient {
                Recipient::Entitled => "sent",
                Recipient::AlreadyRegistered => "owner_told_that_there_is_an_account",
                Recipient::Unknown => "nothing_sent_to_nobody",
            };
            let purpose = sending.purpose.as_str();
            cx.trace.record(Decision::done(trace::Step::OneTimeCodeSent).word(Key::Purpose, purpose).because(reason));
            match leaving {
                Some(Leaving::Mail(mail)) => mail.go(),
                Some(Leaving::Text(text)) => text.go(),
                None => {}
            }
            Ok(Sent::Sent)
        }
        Err(CommitError::Refused(Exhausted)) => send_nothing(cx, sending, &subject, &policy, now).await,
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// A message for the mailbox or phone.
struct Composed {
    leaving: Leaving,
    /// Puts it into its outbox.
    statement: Statement,
    /// Statements that must each touch one row, beside the budget of the address or number.
    budgets: Vec<Statement>,
}

/// From which outbox it leaves.
enum Leaving {
    Mail(outbox::Leaving<mail::Transport>),
    Text(outbox::Leaving<text_messages::Transport>),
}

/// What goes to the mailbox or phone; nothing to nobody, and nothing to the phones of countries that the tenant doesn't serve.
fn compose(
    cx: &Context,
    sending: &Sending<'_>,
    code: &OneTimeCode,
    now: Timestamp,
) -> Result<Option<Composed>, Failure> {
    let (purpose, language) = (sending.purpose, sending.language);
    let entitled = match sending.recipient {
        Recipient::Unknown => return Ok(None),
        Recipient::AlreadyRegistered => false,
        Recipient::Entitled => true,
    };
    Ok(match sending.contact {
        Contact::Email(email) => {
            let url = link_of(cx, sending, code);
            let message = match &url {
                _ if !entitled => Message::ExistingAccount,
                Some(url) => Message::Link(purpose, url),
                None => Message::Code(purpose, code),
            };
            let mail = mail::enqueue(cx, &message, email, language, now)?;
            Some(Composed { leaving: Leaving::Mail(mail.leaving), statement: mail.statement, budgets: Vec::new() })
        }
        Contact::Phone(number) if !cx.tenant.settings().phone.admits(number) => None,
        Contact::Phone(number) => {
            let message = if entitled { TextMessage::Code(purpose, code) } else { TextMessage::ExistingAccount };
            let text = text_messages::enqueue(cx, &message, number, language, now)?;
            let budgets = text_messages::budgets(cx, number, now);
            Some(Composed { leaving: Leaving::Text(text.leaving), statement: text.statement, budgets })
        }
    })
}

/// The link that carries a code: to the page of the journey that waits for it, at the origin where the journey is.
fn link_of(cx: &Context, sending: &Sending<'_>, code: &OneTimeCode) -> Option<String> {
    let step = match sending.purpose {
        CodePurpose::SignInLink => Step::Link,
        CodePurpose::SignUpLink => Step::SignUpLink,
        CodePurpose::SignIn | CodePurpose::SignUp | CodePurpose::Reset => return None,
    };
    let (tenant, journey) = (cx.tenant.id(), sending.journey);
    Some(format!("{}/{tenant}/{}?j={journey}&token={}", cx.origin, step.path(), code.as_str()))
}

/// Beyond the budget the page looks the same and nothing is sent: the row is of a code that nobody knows.
async fn send_nothing(
    cx: &Context,
    sending: &Sending<'_>,
    subject: &[u8; 32],
    policy: &CodePolicy,
    now: Timestamp,
) -> Result<Sent, Failure> {
    cx.trace.record(Decision::refused(trace::Step::OneTimeCodeSent).because("sends_used_up"));
    let row = code_row(cx, sending, subject, None, policy, now);
    let event = cx.event(EventKind::CodeRefused, now, "sends_used_up");
    let changes: ChangeSet<()> = ChangeSet::recorded(cx.tenant.id(), event)
        .push(one_time_codes::close_open(sending.journey, now))
        .push(one_time_codes::insert(&row));
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(())) => Ok(Sent::Sent),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

async fn wait_left(
    cx: &Context,
    sending: &Sending<'_>,
    subject: &[u8; 32],
    policy: &CodePolicy,
    now: Timestamp,
) -> Result<Option<Duration>, Failure> {
    let rows = cx.rows();
    let Some(last) = one_time_codes::newest_of_journey(&rows, sending.journey, sending.purpose.as_str()).await? else {
        return Ok(None);
    };
    if last.subject != subject || last.closed_at.is_some() {
        return Ok(None);
    }
    let sent = one_time_codes::sends_of_journey(&rows, sending.journey).await?;
    let wait = policy.wait_before_resend(u32::try_from(sent).unwrap_or(u32::MAX));
    Ok(wait.checked_sub(now.since(last.sent_at)).filter(|left| !left.is_zero()))
}

/// The row of a code; without one, of a value that no code has.
fn code_row(
    cx: &Context,
    sending: &Sending<'_>,
    subject: &[u8; 32],
    code: Option<&OneTimeCode>,
    policy: &CodePolicy,
    now: Timestamp,
) -> one_time_codes::OneTimeCode {
    let key = cx.tenant.keys().one_time_codes();
    let code_mac = code
        .map_or_else(|| random_bytes(cx.randomness()), |code| code.mac(key, sending.journey, sending.purpose, subject));
    one_time_codes::OneTimeCode {
        id: OneTimeCodeId::random(cx.randomness()),
        journey_id: sending.journey,
        purpose: sending.purpose.as_str().to_owned(),
        subject: subject.to_vec(),
        code_mac,
        attempts: 0,
        sent_at: now,
        expires_at: now.plus(policy.lifetime),
        closed_at: None,
    }
}
