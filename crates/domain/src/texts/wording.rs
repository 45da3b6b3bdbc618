//! A text as a business writes it: plain words with placeholders in braces.

use crate::locale::{Direction, Value};
use std::collections::BTreeSet;

/// A text in a business's own words. `{tenant}` stands for a value, `{{` and `}}` for a brace; everything else is as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wording(Vec<Piece>);

#[derive(Clone, PartialEq, Eq, Debug)]
enum Piece {
    Words(String),
    Placeholder(String),
}

/// Why a text can't be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MalformedWording {
    /// A brace that opens or closes no placeholder.
    #[error("a brace belongs to a placeholder such as {{0}} or {{tenant}}; one that is meant as it is, is doubled")]
    Brace,
    /// A control character, or one that turns the direction of what follows.
    #[error("it contains a character that can't be shown")]
    Character,
    /// No words at all.
    #[error("it is empty")]
    Empty,
}

/// The longest name of a placeholder.
const LONGEST_NAME: usize = 40;

impl Wording {
    /// Reads a text. Line ends count as spaces; other control characters are refused, and so are those that turn directions.
    pub fn parse(text: &str) -> Result<Self, MalformedWording> {
        if text.trim().is_empty() {
            return Err(MalformedWording::Empty);
        }
        let (mut pieces, mut words) = (Vec::new(), String::new());
        let mut rest = text.trim().chars().peekable();
        while let Some(character) = rest.next() {
            match character {
                '{' | '}' if rest.peek() == Some(&character) => {
                    rest.next();
                    words.push(character);
                }
                '{' => {
                    let name = name(&mut rest)?;
                    if !words.is_empty() {
                        pieces.push(Piece::Words(std::mem::take(&mut words)));
                    }
                    pieces.push(Piece::Placeholder(name));
                }
                '}' => return Err(MalformedWording::Brace),
                '\n' | '\r' | '\t' => words.push(' '),
                _ if character.is_control() || is_private(character) || turns_direction(character) => {
                    return Err(MalformedWording::Character);
                }
                _ => words.push(character),
            }
        }
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        Ok(Self(pieces))
    }

    /// The names of its placeholders.
    pub fn placeholders(&self) -> BTreeSet<&str> {
        let names = self.0.iter().filter_map(|piece| match piece {
            Piece::Placeholder(name) => Some(name.as_str()),
            Piece::Words(_) => None,
        });
        names.collect()
    }

    /// The same with placeholders renamed; one without a new name keeps its own.
    #[must_use]
    pub(super) fn renamed(self, rename: impl Fn(&str) -> Option<String>) -> Self {
        let piece = |piece| match piece {
            Piece::Placeholder(name) => Piece::Placeholder(rename(&name).unwrap_or(name)),
            words @ Piece::Words(_) => words,
        };
        Self(self.0.into_iter().map(piece).collect())
    }

    /// The id of the other text that it holds, if it holds one.
    pub fn other_text(&self) -> Option<&str> {
        self.placeholders().into_iter().find_map(|name| name.strip_prefix("text:"))
    }

    /// The text with values put in, isolated as in any other text. A placeholder without a value is left out.
    pub fn filled<'v>(&self, direction: Direction, value: impl Fn(&str) -> Option<Value<'v>>) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Placeholder(name) => {
                    if let Some(value) = value(name) {
                        text.push_str(&value.written(direction));
                    }
                }
            }
        }
        text
    }
}

/// The name of a placeholder whose opening brace has been read, and the brace that closes it.
fn name(rest: &mut impl Iterator<Item = char>) -> Result<String, MalformedWording> {
    let mut name = String::new();
    loop {
        match rest.next() {
            Some('}') if is_name(&name) => return Ok(name),
            Some(character) if name.len() < LONGEST_NAME => name.push(character),
            _ => return Err(MalformedWording::Brace),
        }
    }
}

/// A name of ours, or a position as .NET writes them.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_')
}

/// Characters that mean nothing to anybody else.
const fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}')
}

/// Embeddings, overrides and isolates (Unicode UAX #9), which would turn what stands around the text.
const fn turns_direction(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn filled(text: &str, values: &[(&str, Value<'_>)]) -> String {
        let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        Wording::parse(text).unwrap().filled(Direction::LeftToRight, value)
    }

    #[test]
    fn values_stand_where_their_placeholders_stood() {
        let values = [("tenant", Value::Text("Fable")), ("minutes", Value::Number(10))];
        assert_eq!(filled("Hello {tenant}: {minutes} min", &values), "Hello Fable: 10 min");
        assert_eq!(filled("{nobody}!", &values), "!");
        assert_eq!(filled("{{tenant}} }}", &values), "{tenant} }");
        assert_eq!(filled("One\r\ntwo", &values), "One  two");
    }

    #[test]
    fn fluent_and_markup_are_words_like_any_other() {
        for text in ["-term.attr", "<b>bold</b> & more", "[x](javascript:alert(1))", "NUMBER($x)"] {
            assert_eq!(filled(text, &[]), text);
        }
        for text in [
            "{ $tenant }",
            "{ -brand }",
            "{\"x\"}",
            "{ NUMBER($n) }",
            "{$n ->\n *[other] x\n}",
            "{",
            "}",
            "{}",
            "{a",
            "a}",
        ] {
            assert_eq!(Wording::parse(text), Err(MalformedWording::Brace), "{text}");
        }
    }

    #[test]
    fn nothing_invisible_comes_in() {
        for text in ["a\u{e000}b", "a\u{0}b", "a\u{1}b", "a\u{202e}b", "a\u{2066}b"] {
            assert_eq!(Wording::parse(text), Err(MalformedWording::Character), "{text:?}");
        }
        assert_eq!(Wording::parse(" \n "), Err(MalformedWording::Empty));
    }

    proptest! {
        #[test]
        fn any_words_without_braces_come_out_as_they_went_in(text in "[^{}\\p{C}]{1,80}") {
            prop_assume!(!text.trim().is_empty());
            prop_assert_eq!(filled(&text, &[]), text.trim());
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,200}") {
            let _ = Wording::parse(&text);
        }
    }
}
