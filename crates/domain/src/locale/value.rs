//! What is put into a translated text.

use super::Direction;
use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// A value put into a translated text.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Somebody's words: a name, an address. Isolated where its direction differs from the language's.
    Text(&'a str),
    /// A count, which may choose the plural form.
    Number(i64),
    /// Text that goes in exactly as it is: markup made by the caller, a URL, a code.
    Exact(&'a str),
}

impl<'a> Value<'a> {
    /// The value as it stands in a text written in `direction`.
    pub fn written(self, direction: Direction) -> Cow<'a, str> {
        match self {
            Self::Text(text) => isolate(text, direction),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Exact(text) => Cow::Borrowed(text),
        }
    }

    pub(super) fn fluent(self, direction: Direction) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(isolate(text, direction)),
            Self::Number(number) => FluentValue::from(number),
            Self::Exact(text) => FluentValue::String(Cow::Borrowed(text)),
        }
    }
}

/// U+2068, first strong isolate.
const ISOLATE: char = '\u{2068}';
/// U+2069, pop directional isolate.
const END_ISOLATE: char = '\u{2069}';

/// `text`, made safe to stand in a sentence written in `direction`: its own embedding, override and isolate
/// characters are dropped (a name must not turn the sentence around it), and it is wrapped in a first-strong isolate
/// when it holds letters of the other direction (Unicode UAX #9 §2.4).
pub fn isolate(text: &str, direction: Direction) -> Cow<'_, str> {
    let foreign = text.chars().any(|c| match direction {
        Direction::LeftToRight => is_right_to_left(c),
        Direction::RightToLeft => c.is_alphabetic() && !is_right_to_left(c),
    });
    let clean: Cow<'_, str> = if text.contains(is_directional_control) {
        Cow::Owned(text.chars().filter(|c| !is_directional_control(*c)).collect())
    } else {
        Cow::Borrowed(text)
    };
    if foreign { Cow::Owned(format!("{ISOLATE}{clean}{END_ISOLATE}")) } else { clean }
}

const fn is_directional_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
