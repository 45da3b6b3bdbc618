//! From a template to a mail that can be sent.

use super::{MailContext, MailLogo, MailTemplate, content, html, plain};

/// A mail's content.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RenderedMail {
    /// The subject, on one line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML: the same words.
    pub html: String,
    /// The logo whose images the HTML shows.
    pub logo: Option<MailLogo>,
}

/// Renders a mail in its context's language and brand.
pub fn render(context: &MailContext<'_>, template: &MailTemplate<'_>) -> Result<RenderedMail, askama::Error> {
    let content = content::compose(context, template);
    let help = content::text(context, "help-link", &[]);
    Ok(RenderedMail {
        text: plain::render(context, &content, &help),
        html: html::render(context, &content, &help)?,
        subject: one_line(&content.subject),
        logo: context.branding.logo.as_ref().map(MailLogo::of),
    })
}

/// The text without control characters: a header has one line, whatever a name holds.
pub(super) fn one_line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
