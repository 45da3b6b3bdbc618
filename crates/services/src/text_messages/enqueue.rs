//! Writing a message and sealing it into the outbox.

use super::Transport;
use crate::{Context, Failure, outbox::Leaving};
use vestibule_domain::{
    clock::Timestamp,
    credential::{CodePolicy, CodePurpose, OneTimeCode},
    ids::TextMessageId,
    locale::Language,
    user::PhoneNumber,
};
use vestibule_outbound::sms::{OutgoingText, TextTemplate, render};
use vestibule_storage::{Outgoing, Statement};

/// Context under which messages are sealed.
pub(super) const CONTEXT: &[u8] = b"outgoing text";

/// What a message says.
#[derive(Debug)]
pub enum TextMessage<'a> {
    /// A code, and what it is for.
    Code(CodePurpose, &'a OneTimeCode),
    /// Somebody tried to sign up with a number that has an account.
    ExistingAccount,
}

/// A message for the outbox: the statement belongs into the change set of what it tells about; once that is committed, it
/// is called for.
#[derive(Debug)]
pub struct Enqueued {
    /// Calls for it.
    pub leaving: Leaving<Transport>,
    /// Puts it into the outbox.
    pub statement: Statement,
}

/// Writes and seals a message. It dies with the code.
pub fn enqueue(
    cx: &Context,
    message: &TextMessage<'_>,
    to: &PhoneNumber,
    language: &Language,
    now: Timestamp,
) -> Result<Enqueued, Failure> {
    let lifetime = CodePolicy::default().lifetime;
    let minutes = u32::try_from(lifetime.as_secs() / 60).unwrap_or(10);
    let (kind, template) = match message {
        TextMessage::Code(purpose, code) => (purpose.as_str(), TextTemplate::Code { code: code.as_str(), minutes }),
        TextMessage::ExistingAccount => ("existing_account", TextTemplate::ExistingAccount),
    };
    let code = match message {
        TextMessage::Code(_, code) if cx.platform.settings.keeps_codes_readable => Some(code.as_str().to_owned()),
        _ => None,
    };
    let id = TextMessageId::random(cx.randomness());
    let own = cx.following.own_texts(&cx.tenant, language);
    let text = render(language, &cx.tenant.tenant().display_name, &own, template);
    let outgoing = OutgoingText { id, to: to.clone(), text, code };
    let json = serde_json::to_vec(&outgoing).map_err(|_| Failure::Malformed("outgoing text"))?;
    let json = zeroize::Zeroizing::new(json);
    let sealed = cx.tenant.keys().mails().seal(&[CONTEXT, id.uuid().as_bytes()], &json, cx.randomness())?;
    let row = Outgoing {
        tenant_id: cx.tenant.id(),
        id,
        kind: kind.to_owned(),
        sealed,
        attempts: 0,
        created_at: now,
        expires_at: now.plus(lifetime),
    };
    let (statement, leaving) = cx.platform.texts.leaving(row, Some(outgoing));
    Ok(Enqueued { leaving, statement })
}
