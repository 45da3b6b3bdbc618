//! A text of several paragraphs, such as terms of use.

use super::inline::{Gathered, Inline};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// Whether its items are numbered.
        numbered: bool,
        /// Its items.
        items: Vec<Vec<Inline>>,
    },
}

/// The parts of a text in Markdown: headings, paragraphs and lists, with what [`super::inlines`] knows inside. A list in a list becomes
/// further items; all else becomes paragraphs.
pub fn prose(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut line = Gathered::default();
    let mut list: Option<(bool, Vec<Vec<Inline>>)> = None;
    let mut depth = 0_u32;
    for event in Parser::new_ext(markdown, Options::empty()) {
        match &event {
            Event::Start(Tag::List(first)) => {
                depth = depth.saturating_add(1);
                if let Some((_, items)) = &mut list {
                    end_item(&mut line, items);
                } else {
                    list = Some((first.is_some(), Vec::new()));
                }
            }
            Event::End(TagEnd::List(_)) => {
                depth = depth.saturating_sub(1);
                if depth == 0
                    && let Some((numbered, items)) = list.take()
                {
                    blocks.push(Block::List { numbered, items });
                }
            }
            Event::End(TagEnd::Item) => {
                if let Some((_, items)) = &mut list {
                    end_item(&mut line, items);
                }
            }
            Event::End(TagEnd::Heading(_)) if list.is_none() => {
                blocks.push(Block::Heading(std::mem::take(&mut line).finish()));
            }
            Event::End(TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock) => {
                if list.is_some() {
                    line.text(" ");
                } else {
                    let inlines = std::mem::take(&mut line).finish();
                    if !inlines.is_empty() {
                        blocks.push(Block::Paragraph(inlines));
                    }
                }
            }
            _ => line.take(&event),
        }
    }
    let rest = line.finish();
    if !rest.is_empty() {
        blocks.push(Block::Paragraph(rest));
    }
    blocks
}

fn end_item(line: &mut Gathered, items: &mut Vec<Vec<Inline>>) {
    let inlines = std::mem::take(line).finish();
    if !inlines.is_empty() {
        items.push(inlines);
    }
}
