//! What a mail says, before it becomes text and HTML: the same words in both.

use super::{ApprovalMail, CodeMail, Device, MailContext, MailTemplate, catalogue};
use vestibule_domain::{
    clock::Timestamp,
    locale::{Value, isolate},
};

/// A part of a mail.
#[derive(Debug)]
pub(super) enum Block {
    Paragraph(String),
    /// Said more quietly.
    Aside(String),
    Code(String),
    /// Labels and values.
    Facts(Vec<(String, String)>),
    /// The one thing to do: label and URL.
    Button(String, String),
}

/// What a mail says.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) subject: String,
    /// The line that mailboxes show beside the subject.
    pub(super) preview: String,
    pub(super) heading: String,
    pub(super) blocks: Vec<Block>,
    /// What to beware of: the point, and the rest.
    pub(super) caution: (String, String),
    /// Why this was sent.
    pub(super) reason: String,
}

/// Writes texts in one mail's language.
struct Writer<'a> {
    context: &'a MailContext<'a>,
}

pub(super) fn compose(context: &MailContext<'_>, template: &MailTemplate<'_>) -> Content {
    let writer = Writer { context };
    match template {
        MailTemplate::SignInCode(code) => Content {
            heading: writer.text("sign-in-code-heading"),
            blocks: writer.code_blocks("sign-in-code-text", code),
            caution: (writer.text("code-caution"), writer.about_code("sign-in-code-caution-text")),
            ..writer.code_content(code)
        },
        MailTemplate::SignUpCode(code) => Content {
            heading: writer.text("sign-up-code-heading"),
            blocks: writer.code_blocks("sign-up-code-text", code),
            caution: (writer.text("code-caution"), writer.about_code("sign-up-code-caution-text")),
            reason: writer.reason("reason-signing-up"),
            ..writer.code_content(code)
        },
        MailTemplate::ResetCode(code) => Content {
            heading: writer.text("reset-code-heading"),
            blocks: writer.code_blocks("reset-code-text", code),
            caution: (writer.text("reset-code-caution"), writer.about_code("reset-code-caution-text")),
            ..writer.code_content(code)
        },
        MailTemplate::MagicLink { url, asked_at, to_sign_up } => writer.magic_link(url, *asked_at, *to_sign_up),
        MailTemplate::ExistingAccount { sign_in_url } => writer.existing_account(*sign_in_url),
        MailTemplate::Welcome { name, application } => writer.welcome(*name, *application),
        MailTemplate::PasswordChanged { at, device, everywhere } => writer.password_changed(*at, *device, *everywhere),
        MailTemplate::Approval(approval) => writer.approval(approval),
        MailTemplate::NewDevice { at, device } => writer.new_device(*at, *device),
    }
}

/// A text of a mail: in the tenant's own words where it has some.
pub(super) fn text(context: &MailContext<'_>, id: &str, values: &[(&str, Value<'_>)]) -> String {
    let Some(own) = context.own.mail(id) else { return catalogue().format(context.language, id, values).into_owned() };
    own.filled(context.language.direction(), |name| {
        let given = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        given.or(match name {
            "tenant" => Some(Value::Text(context.tenant)),
            "application" => Some(Value::Text(context.application)),
            _ => None,
        })
    })
}

impl Writer<'_> {
    fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        text(self.context, id, values)
    }

    /// A text about the tenant.
    fn named(&self, id: &str) -> String {
        self.with(id, &[("tenant", Value::Text(self.context.tenant))])
    }

    fn about_code(&self, id: &str) -> String {
        let host =
            self.context.base_url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        self.with(id, &[("tenant", Value::Text(self.context.tenant)), ("host", Value::Text(host))])
    }

    fn reason(&self, id: &str) -> String {
        self.with(id, &[("address", Value::Text(self.context.recipient))])
    }

    fn code_content(&self, code: &CodeMail<'_>) -> Content {
        let values = [("code", Value::Exact(code.code)), ("tenant", Value::Text(self.context.tenant))];
        Content {
            subject: self.with("code-subject", &values),
            preview: self.with("code-preview", &[("minutes", Value::Number(i64::from(code.minutes)))]),
            heading: String::new(),
            blocks: Vec::new(),
            caution: (String::new(), String::new()),
            reason: self.reason("reason-account"),
        }
    }

    fn code_blocks(&self, text: &str, code: &CodeMail<'_>) -> Vec<Block> {
        let minutes = [("minutes", Value::Number(i64::from(code.minutes)))];
        vec![
            Block::Paragraph(format!("{} {}", self.text(text), self.with("code-works-once", &minutes))),
            Block::Code(code.code.to_owned()),
            Block::Facts(self.facts("fact-asked-for", code.asked_at, code.device)),
        ]
    }

    fn magic_link(&self, url: &str, asked_at: Timestamp, to_sign_up: bool) -> Content {
        let subject = self.named("magic-link-subject");
        let text = self.text("magic-link-text");
        Content {
            heading: subject.clone(),
            subject,
            preview: text.clone(),
            blocks: vec![
                Block::Paragraph(text),
                Block::Button(self.text("magic-link-button"), url.to_owned()),
                Block::Facts(self.facts("fact-asked-for", asked_at, None)),
                Block::Aside(self.text("magic-link-not-you")),
            ],
            caution: self.link_caution(true),
            reason: self.reason(if to_sign_up { "reason-signing-up" } else { "reason-account" }),
        }
    }

    fn existing_account(&self, sign_in_url: Option<&str>) -> Content {
        let button = sign_in_url.map(|url| Block::Button(self.text("sign-in-button"), url.to_owned()));
        let mut blocks = vec![
            Block::Paragraph(self.named("existing-account-text")),
            Block::Paragraph(self.text("existing-account-you")),
        ];
        blocks.extend(button);
        blocks.push(Block::Aside(self.text("existing-account-not-you")));
        Content {
            subject: self.named("existing-account-subject"),
            preview: self.text("existing-account-preview"),
            heading: self.text("existing-account-heading"),
            blocks,
            caution: self.link_caution(sign_in_url.is_some()),
            reason: self.reason("reason-account"),
        }
    }

    fn welcome(&self, name: Option<&str>, application: Option<(&str, &str)>) -> Content {
        let heading = name.map_or_else(
            || self.named("welcome-heading"),
            |name| {
                let values = [("tenant", Value::Text(self.context.tenant)), ("name", Value::Text(name))];
                self.with("welcome-heading-name", &values)
            },
        );
        let text = [("tenant", Value::Text(self.context.tenant)), ("address", Value::Text(self.context.recipient))];
        let mut blocks = vec![Block::Paragraph(self.with("welcome-text", &text))];
        blocks.extend(application.map(|(name, url)| {
            Block::Button(self.with("application-button", &[("application", Value::Text(name))]), url.to_owned())
        }));
        Content {
            subject: self.named("welcome-subject"),
            preview: self.text("welcome-preview"),
            heading,
            blocks,
            // The application's link is not one of ours, so nothing is said about how ours begin.
            caution: self.link_caution(false),
            reason: self.reason("reason-created"),
        }
    }

    fn password_changed(&self, at: Timestamp, device: Option<Device<'_>>, everywhere: bool) -> Content {
        let nothing = self.text("nothing-to-do");
        let text = if everywhere { format!("{} {nothing}", self.text("password-changed-everywhere")) } else { nothing };
        Content {
            subject: self.named("password-changed-subject"),
            preview: self.text("password-changed-preview"),
            heading: self.text("password-changed-heading"),
            blocks: vec![
                Block::Paragraph(text),
                Block::Facts(self.facts("fact-when", at, device)),
                Block::Paragraph(self.named("not-you-reset")),
            ],
            caution: self.link_caution(false),
            reason: self.reason("reason-account"),
        }
    }

    fn approval(&self, approval: &ApprovalMail<'_>) -> Content {
        let application = [("application", Value::Text(approval.application))];
        let minutes = [("minutes", Value::Number(i64::from(approval.minutes)))];
        let direction = self.context.language.direction();
        let mut facts = vec![(self.text("fact-application"), isolate(approval.application, direction).into_owned())];
        facts.extend(
            approval.binding_message.map(|text| (self.text("fact-message"), isolate(text, direction).into_owned())),
        );
        facts.extend(self.facts("fact-asked-for", approval.asked_at, None));
        Content {
            subject: self.with("approval-subject", &application),
            preview: self.with("approval-preview", &minutes),
            heading: self.with("approval-heading", &application),
            blocks: vec![
                Block::Paragraph(format!(
                    "{} {}",
                    self.with("approval-text", &application),
                    self.with("approval-expires", &minutes)
                )),
                Block::Facts(facts),
                Block::Button(self.text("approval-button"), approval.url.to_owned()),
                Block::Aside(self.text("approval-not-you")),
            ],
            caution: self.link_caution(true),
            reason: self.reason("reason-account"),
        }
    }

    fn new_device(&self, at: Timestamp, device: Option<Device<'_>>) -> Content {
        Content {
            subject: self.named("new-device-subject"),
            preview: self.text("new-device-preview"),
            heading: self.text("new-device-heading"),
            blocks: vec![
                Block::Paragraph(self.text("nothing-to-do")),
                Block::Facts(self.facts("fact-when", at, device)),
                Block::Paragraph(self.named("not-you-reset")),
            ],
            caution: self.link_caution(false),
            reason: self.reason("reason-account"),
        }
    }

    /// What to beware of in a mail without a code, and how our links begin if it has one of ours.
    fn link_caution(&self, has_link: bool) -> (String, String) {
        if has_link {
            let values = [("tenant", Value::Text(self.context.tenant)), ("base", Value::Text(self.context.base_url))];
            (self.text("link-caution"), self.with("link-caution-text", &values))
        } else {
            (self.text("secret-caution"), self.named("secret-caution-text"))
        }
    }

    fn facts(&self, when: &str, at: Timestamp, device: Option<Device<'_>>) -> Vec<(String, String)> {
        let device = device.map(|device| {
            let direction = self.context.language.direction();
            (self.text("fact-device"), isolate(device.description, direction).into_owned())
        });
        [Some((self.text(when), self.moment(at))), device].into_iter().flatten().collect()
    }

    /// Date and time, such as "14 February 2026, 09:26 UTC".
    fn moment(&self, at: Timestamp) -> String {
        catalogue().date_and_time(self.context.language, at)
    }
}
