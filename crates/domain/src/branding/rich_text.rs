//! Text with links and emphasis: the part of Markdown that Entra's sign-in page text has. It becomes spans, never markup.

use super::{
    LinkUrl,
    plain_text::{InvalidText, is_deceptive},
};
use serde::{Deserialize, Serialize};

/// A text of at most [`RichText::LONGEST`] characters, in paragraphs: `[text](https://…)`, `**bold**`, `*italic*`,
/// `++underlined++`. Anything else is text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RichText {
    source: String,
    paragraphs: Vec<Vec<Span>>,
}

/// A piece of text that looks the same throughout.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is italic.
    pub italic: bool,
    /// Whether it is underlined.
    pub underlined: bool,
    /// Where it leads, if it is a link.
    pub link: Option<LinkUrl>,
}

impl RichText {
    /// The longest, in characters.
    pub const LONGEST: usize = 1_024;

    /// Parses a text.
    pub fn parse(source: &str) -> Result<Self, InvalidText> {
        let source = source.trim().replace("\r\n", "\n");
        if source.chars().any(|c| is_deceptive(c) && c != '\n') {
            return Err(InvalidText::Control);
        }
        if source.is_empty() || source.chars().count() > Self::LONGEST {
            return Err(InvalidText::Length(Self::LONGEST));
        }
        let lines = source.split('\n').map(str::trim).filter(|line| !line.is_empty());
        let paragraphs = lines.map(spans).collect::<Result<_, _>>()?;
        Ok(Self { source, paragraphs })
    }

    /// Its paragraphs.
    pub fn paragraphs(&self) -> &[Vec<Span>] {
        &self.paragraphs
    }
}

fn spans(line: &str) -> Result<Vec<Span>, InvalidText> {
    let mut done = Vec::new();
    let mut now = Span::default();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if let Some((text, target, after)) = link(rest) {
            let link = LinkUrl::parse_any_length(target).map_err(|_| InvalidText::Target)?;
            flush(&mut done, &mut now);
            done.push(Span { text: text.to_owned(), link: Some(link), ..now.clone() });
            rest = after;
            continue;
        }
        let marker = ["**", "++", "*"].into_iter().find(|marker| rest.starts_with(marker));
        let after = marker.and_then(|marker| rest.strip_prefix(marker));
        if let (Some(marker), Some(after)) = (marker, after) {
            let open = match marker {
                "**" => now.bold,
                "++" => now.underlined,
                _ => now.italic,
            };
            // A marker that nothing closes is text.
            if open || after.contains(marker) {
                flush(&mut done, &mut now);
                match marker {
                    "**" => now.bold = !open,
                    "++" => now.underlined = !open,
                    _ => now.italic = !open,
                }
                rest = after;
                continue;
            }
        }
        now.text.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    flush(&mut done, &mut now);
    Ok(done)
}

fn flush(done: &mut Vec<Span>, now: &mut Span) {
    if !now.text.is_empty() {
        done.push(now.clone());
        now.text.clear();
    }
}

/// The text and target of a link that `rest` begins with, and what follows.
fn link(rest: &str) -> Option<(&str, &str, &str)> {
    let (text, rest) = rest.strip_prefix('[')?.split_once("](")?;
    let (target, after) = rest.split_once(')')?;
    (!text.is_empty() && !text.contains(['[', ']'])).then_some((text, target, after))
}

impl TryFrom<String> for RichText {
    type Error = InvalidText;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<RichText> for String {
    fn from(text: RichText) -> Self {
        text.source
    }
}

#[cfg(test)]
mod tests {
    use super::{InvalidText, RichText, Span};
    use proptest::prelude::*;

    fn spans(text: &str) -> Vec<Span> {
        RichText::parse(text).unwrap().paragraphs.concat()
    }

    #[test]
    fn the_subset_is_read() {
        let read = spans("Call **us** or *write*, ++please++: [our *shop*](https://shop.example/a_(b)");
        let words: Vec<&str> = read.iter().map(|span| span.text.as_str()).collect();
        assert_eq!(words, ["Call ", "us", " or ", "write", ", ", "please", ": ", "our *shop*"]);
        assert!(read[1].bold && read[3].italic && read[5].underlined);
        assert_eq!(read[7].link.as_ref().unwrap().as_str(), "https://shop.example/a_(b");
        assert_eq!(RichText::parse("one\n\ntwo").unwrap().paragraphs().len(), 2);
    }

    #[test]
    fn what_nothing_closes_is_text() {
        assert_eq!(spans("2 * 3")[0].text, "2 * 3");
        assert_eq!(spans("[a] (b)")[0].text, "[a] (b)");
        assert_eq!(spans("<b>x</b> & ![i](https://a.example)")[0].text, "<b>x</b> & !");
    }

    #[test]
    fn a_link_leads_nowhere_dangerous() {
        for target in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "http://evil.example",
            "&#106;avascript:x",
            "",
        ] {
            assert_eq!(RichText::parse(&format!("[x]({target})")), Err(InvalidText::Target), "{target}");
        }
    }

    #[test]
    fn too_much_or_controls_are_refused() {
        assert_eq!(RichText::parse(&"a".repeat(1_025)), Err(InvalidText::Length(1_024)));
        assert_eq!(RichText::parse("a\u{202e}b"), Err(InvalidText::Control));
        assert_eq!(RichText::parse("a\0b"), Err(InvalidText::Control));
        assert_eq!(RichText::parse(" "), Err(InvalidText::Length(1_024)));
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_link_is_harmless(text in "[\\[\\]()*+a-z:/ \n]{0,200}") {
            if let Ok(read) = RichText::parse(&text) {
                for link in read.paragraphs().iter().flatten().filter_map(|span| span.link.as_ref()) {
                    prop_assert!(link.as_str().starts_with("https:") || link.as_str().starts_with("mailto:") || link.as_str().starts_with("http://localhost"));
                }
                prop_assert_eq!(RichText::parse(&String::from(read.clone())).unwrap(), read);
            }
        }
    }
}
