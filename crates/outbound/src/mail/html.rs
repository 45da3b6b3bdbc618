//! A mail as HTML: tables and inline styles, since clients understand little else.

use super::{
    MailContext,
    content::{Block, Content},
};
use askama::Template;
use vestibule_domain::{
    branding::{Branding, Logo},
    locale::{Direction, Language},
};

const LATIN: &str = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const ARABIC: &str = "'Segoe UI','Geeza Pro','Noto Sans Arabic',Tahoma,Arial,sans-serif";

/// The HTML part. Directions are written out, since clients drop logical properties.
#[derive(Template)]
#[template(path = "mail.html")]
struct Html<'a> {
    language: &'a Language,
    tenant: &'a str,
    branding: &'a Branding,
    logo: Option<&'a Logo>,
    postal_address: Option<&'a str>,
    help_url: Option<&'a str>,
    help: &'a str,
    content: &'a Content,
    direction: &'static str,
    /// The side that lines start at.
    start: &'static str,
    font: &'static str,
    /// Letter spacing of headings; letters that join are not spaced.
    spacing: &'static str,
}

pub(super) fn render(context: &MailContext<'_>, content: &Content, help: &str) -> Result<String, askama::Error> {
    let direction = context.language.direction();
    let (start, font, spacing) = match direction {
        Direction::LeftToRight => ("left", LATIN, "-.4px"),
        Direction::RightToLeft => ("right", ARABIC, "0"),
    };
    let html = Html {
        language: context.language,
        tenant: context.tenant,
        branding: context.branding,
        logo: context.branding.logo.as_ref(),
        postal_address: context.postal_address,
        help_url: context.help_url,
        help,
        content,
        direction: direction.html(),
        start,
        font,
        spacing,
    };
    html.render()
}
