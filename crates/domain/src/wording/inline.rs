//! A line with links.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use url::Url;

/// A piece of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Inline {
    /// Text, as it is: it holds no markup, whatever it looks like.
    Text(String),
    /// Text that leads somewhere.
    Link {
        /// What is shown.
        text: String,
        /// Where it leads: `https:`, `mailto:`, or `http:` to this machine.
        href: String,
    },
    /// Text that matters more.
    Strong(String),
    /// Text with stress.
    Emphasis(String),
}

/// The pieces of a line of Markdown: `[text](https://…)` is a link, `**text**` and `*text*` are stressed, and all else is text, HTML and
/// links to anywhere else included.
pub fn inlines(markdown: &str) -> Vec<Inline> {
    let mut gathered = Gathered::default();
    let mut is_first = true;
    for event in Parser::new_ext(markdown, Options::empty()) {
        // What would be paragraphs of their own are words of the same line here.
        if matches!(event, Event::Start(Tag::Paragraph | Tag::Item | Tag::Heading { .. })) {
            if !is_first {
                gathered.text(" ");
            }
            is_first = false;
        }
        gathered.take(&event);
    }
    gathered.finish()
}

/// Pieces under way.
#[derive(Default)]
pub(super) struct Gathered {
    pieces: Vec<Inline>,
    /// Where the text belongs that comes now; the innermost last.
    open: Vec<Open>,
}

#[derive(Clone, PartialEq, Eq)]
enum Open {
    Link(Option<String>),
    Strong,
    Emphasis,
}

impl Gathered {
    /// Takes what an event says of a line.
    pub(super) fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => self.text(text),
            Event::SoftBreak | Event::HardBreak => self.text(" "),
            Event::Start(Tag::Link { dest_url, .. }) => self.open.push(Open::Link(href(dest_url))),
            Event::Start(Tag::Strong) => self.open.push(Open::Strong),
            Event::Start(Tag::Emphasis) => self.open.push(Open::Emphasis),
            Event::End(TagEnd::Link | TagEnd::Strong | TagEnd::Emphasis) => drop(self.open.pop()),
            Event::Start(_) | Event::End(_) | Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let link = self.open.iter().find_map(|open| match open {
            Open::Link(href) => href.clone(),
            Open::Strong | Open::Emphasis => None,
        });
        let strong = self.open.contains(&Open::Strong);
        let emphasis = self.open.contains(&Open::Emphasis);
        match (self.pieces.last_mut(), link) {
            (Some(Inline::Link { text: before, href }), Some(link)) if *href == link => before.push_str(text),
            (_, Some(href)) => self.pieces.push(Inline::Link { text: text.to_owned(), href }),
            (Some(Inline::Strong(before)), None) if strong => before.push_str(text),
            (_, None) if strong => self.pieces.push(Inline::Strong(text.to_owned())),
            (Some(Inline::Emphasis(before)), None) if emphasis => before.push_str(text),
            (_, None) if emphasis => self.pieces.push(Inline::Emphasis(text.to_owned())),
            (Some(Inline::Text(before)), None) => before.push_str(text),
            (_, None) => self.pieces.push(Inline::Text(text.to_owned())),
        }
    }

    pub(super) fn finish(self) -> Vec<Inline> {
        self.pieces
    }
}

/// Where a link may lead.
fn href(target: &str) -> Option<String> {
    let url = Url::parse(target.trim()).ok()?;
    let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let has_credentials = !url.username().is_empty() || url.password().is_some();
    let allowed = match url.scheme() {
        "https" => url.has_host() && !has_credentials,
        "http" => is_local && !has_credentials,
        "mailto" => true,
        _ => false,
    };
    allowed.then(|| url.to_string())
}
