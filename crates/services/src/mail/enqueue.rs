//! Composing a mail and sealing it into the outbox.

use super::Transport;
use crate::{Context, Failure, outbox::Leaving};
use vestibule_domain::{
    clock::Timestamp,
    credential::{CodePolicy, CodePurpose, OneTimeCode},
    ids::MailId,
    locale::Language,
    user::{EmailAddress, User},
};
use vestibule_outbound::mail::{ApprovalMail, CodeMail, MailContext, MailTemplate, OutgoingMail, render};
use vestibule_storage::{Outgoing, Statement};

/// Context under which mails are sealed.
pub(super) const CONTEXT: &[u8] = b"outgoing mail";

/// What a mail says.
#[derive(Debug)]
pub enum Message<'a> {
    /// A code, and what it is for.
    Code(CodePurpose, &'a OneTimeCode),
    /// A link to continue by, and what it is for.
    Link(CodePurpose, &'a str),
    /// Somebody tried to sign up with an address that has an account.
    ExistingAccount,
    /// The account has been created.
    Welcome(&'a User),
    /// The password has been changed.
    PasswordChanged {
        /// Whether every other session was ended.
        everywhere: bool,
    },
    /// A client asks for whoever has the address (CIBA).
    Approval {
        /// The application.
        application: &'a str,
        /// What it wants to be compared.
        binding_message: Option<&'a str>,
        /// Where to answer.
        url: &'a str,
        /// From when on no answer counts.
        expires_at: Timestamp,
    },
}

/// A mail for the outbox: the statement belongs into the change set of what it tells about; once that is committed, it is
/// called for.
#[derive(Debug)]
pub struct Enqueued {
    /// Calls for it.
    pub leaving: Leaving<Transport>,
    /// Puts it into the outbox.
    pub statement: Statement,
}

impl Message<'_> {
    /// The name in storage, for metrics and the log.
    const fn name(&self) -> &'static str {
        match self {
            Self::Code(purpose, _) | Self::Link(purpose, _) => purpose.as_str(),
            Self::ExistingAccount => "existing_account",
            Self::Welcome(_) => "welcome",
            Self::PasswordChanged { .. } => "password_changed",
            Self::Approval { .. } => "approval",
        }
    }

    /// When it is of no use any more: a code's mail dies with the code, a question's with the question, others are tried for three days.
    fn expires_at(&self, now: Timestamp) -> Timestamp {
        match self {
            Self::Code(..) | Self::Link(..) => now.plus(CodePolicy::default().lifetime),
            Self::Approval { expires_at, .. } => *expires_at,
            _ => now.plus(std::time::Duration::from_hours(72)),
        }
    }
}

/// Composes and seals a mail.
pub fn enqueue(
    cx: &Context,
    message: &Message<'_>,
    to: &EmailAddress,
    language: &Language,
    now: Timestamp,
) -> Result<Enqueued, Failure> {
    let tenant = cx.tenant.tenant();
    let settings = &cx.platform.settings;
    let look = cx.following.look(&cx.tenant, language);
    let base_url = format!("{}/{}/", cx.origin, tenant.id);
    let context = MailContext {
        language,
        tenant: &tenant.display_name,
        branding: &look.branding,
        base_url: &base_url,
        recipient: to.as_str(),
        postal_address: None,
        help_url: look.branding.links.help.as_ref().map(|help| help.url.as_str()),
        own: &cx.following.own_texts(&cx.tenant, language),
        application: cx.following.application().unwrap_or(&tenant.display_name),
    };
    let template = template(message, now);
    let rendered = render(&context, &template).map_err(|error| Failure::Mail(error.to_string()))?;
    let id = MailId::random(cx.randomness());
    let from = (tenant.display_name.clone(), settings.mail_from.clone());
    let readable_code = template.code().filter(|_| settings.keeps_codes_readable);
    let mail = OutgoingMail::new(id, now, to.clone(), from, rendered).with_code(readable_code);
    // Room for all of it, escaped: where a buffer grows, what it held stays behind.
    let room = mail.html.len().saturating_add(mail.text.len()).saturating_mul(2).saturating_add(1_024);
    let mut json = zeroize::Zeroizing::new(Vec::with_capacity(room));
    serde_json::to_writer(&mut *json, &mail).map_err(|error| Failure::Mail(error.to_string()))?;
    let sealed = cx.tenant.keys().mails().seal(&[CONTEXT, id.uuid().as_bytes()], &json, cx.randomness())?;
    let row = Outgoing {
        tenant_id: tenant.id,
        id,
        kind: message.name().to_owned(),
        sealed,
        attempts: 0,
        created_at: now,
        expires_at: message.expires_at(now),
    };
    let (statement, leaving) = cx.platform.courier.leaving(row, Some(mail));
    Ok(Enqueued { leaving, statement })
}

fn template<'a>(message: &Message<'a>, now: Timestamp) -> MailTemplate<'a> {
    match message {
        Message::Code(purpose, code) => {
            let minutes = u32::try_from(CodePolicy::default().lifetime.as_secs() / 60).unwrap_or(10);
            let mail = CodeMail { code: code.as_str(), minutes, asked_at: now, device: None };
            match purpose {
                CodePurpose::SignIn | CodePurpose::SignInLink => MailTemplate::SignInCode(mail),
                CodePurpose::SignUp | CodePurpose::SignUpLink => MailTemplate::SignUpCode(mail),
                CodePurpose::Reset => MailTemplate::ResetCode(mail),
            }
        }
        Message::Link(purpose, url) => MailTemplate::MagicLink { url, asked_at: now, to_sign_up: purpose.is_sign_up() },
        Message::ExistingAccount => MailTemplate::ExistingAccount { sign_in_url: None },
        Message::Welcome(user) => MailTemplate::Welcome { name: Some(&user.display_name), application: None },
        Message::PasswordChanged { everywhere } => {
            MailTemplate::PasswordChanged { at: now, device: None, everywhere: *everywhere }
        }
        Message::Approval { application, binding_message, url, expires_at } => {
            let seconds = expires_at.since(now).as_secs();
            MailTemplate::Approval(ApprovalMail {
                application,
                binding_message: *binding_message,
                url,
                asked_at: now,
                minutes: u32::try_from(seconds / 60).unwrap_or(1).max(1),
            })
        }
    }
}
