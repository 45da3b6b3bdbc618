//! A mail as plain text, wrapped for any reader (RFC 5322 §2.1.1 asks for at most 78 characters a line).

use super::{
    MailContext,
    content::{Block, Content},
};

/// Characters on a line.
const WIDTH: usize = 72;

pub(super) fn render(context: &MailContext<'_>, content: &Content, help: &str) -> String {
    let mut parts = vec![content.heading.to_uppercase()];
    for block in &content.blocks {
        parts.push(match block {
            Block::Paragraph(text) | Block::Aside(text) => wrapped(text),
            Block::Code(code) => format!("    {code}"),
            Block::Facts(facts) => {
                facts.iter().map(|(label, value)| format!("{label}: {value}")).collect::<Vec<_>>().join("\n")
            }
            Block::Button(label, url) => format!("{label}:\n{url}"),
        });
    }
    let (caution, rest) = &content.caution;
    parts.push(format!("----\n{}", wrapped(&format!("{caution} {rest}"))));
    let mut foot = vec![wrapped(&content.reason)];
    foot.push(
        context
            .postal_address
            .map_or_else(|| context.tenant.to_owned(), |address| wrapped(&format!("{}, {address}", context.tenant))),
    );
    foot.extend(context.help_url.map(|url| format!("{help}: {url}")));
    parts.push(foot.join("\n"));
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

/// The text, broken between words; a word that is too long stands on a line of its own.
fn wrapped(text: &str) -> String {
    let (mut out, mut length) = (String::with_capacity(text.len()), 0);
    for word in text.split_whitespace() {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > WIDTH {
            out.push('\n');
            length = 0;
        } else if length > 0 {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += word_length;
    }
    out
}
