//! The message that ties what a person reads to what they see at the client (CIBA §7.1).

use crate::{errors::OAuthError, registration::is_line};

/// A short text on one line, which is shown beside the question and in the mail that leads there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BindingMessage(String);

impl BindingMessage {
    /// The most characters of a message.
    pub const LONGEST: usize = 100;

    /// Reads `binding_message`. The client writes it, and the mail is the tenant's: a text that holds anything unseen, or what mail
    /// programs would make a link of, is refused.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        let fits = is_line(text) && text.trim() == text && text.chars().count() <= Self::LONGEST && !has_link(text);
        if fits { Ok(Self(text.to_owned())) } else { Err(OAuthError::invalid_binding_message()) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether there is an address in a text: a scheme with its slashes, or a dot with a letter or digit before it and a letter after it,
/// as in names of hosts. Amounts and times have none.
fn has_link(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    let dotted = characters.windows(3).any(|three| {
        let &[before, dot, after] = three else { return false };
        matches!(dot, '.' | '。' | '．' | '｡') && before.is_alphanumeric() && after.is_alphabetic()
    });
    dotted || text.contains("//") || text.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_compare_is_taken() {
        let longest = "x".repeat(BindingMessage::LONGEST);
        for text in ["W4SCT", "Pay 12.50 EUR to Halden & Pine at 09:41.", "تأكيد ٥", "Überweisung 3/4: ja?", &longest]
        {
            assert_eq!(BindingMessage::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn what_is_long_unseen_or_a_link_is_refused() {
        let long = "x".repeat(BindingMessage::LONGEST + 1);
        for text in [
            "",
            " ",
            " W4SCT",
            "W4SCT ",
            "two\nlines",
            "bell\u{7}",
            "turned \u{202e}round",
            "hid\u{200b}den",
            "https://evil.example/x",
            "//evil",
            "see evil.example",
            "see evil。example",
            "write to a@evil",
            &long,
        ] {
            let error = BindingMessage::parse(text).unwrap_err();
            assert_eq!((error.code.as_str(), error.number), ("invalid_binding_message", 7_000_293), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_message_is_one_short_line(text in "\\PC{0,120}|[ -~\\n\\t]{0,120}") {
            if let Ok(message) = BindingMessage::parse(&text) {
                prop_assert!(!message.as_str().chars().any(char::is_control));
                prop_assert!((1..=BindingMessage::LONGEST).contains(&message.as_str().chars().count()));
                prop_assert!(!message.as_str().contains("://"));
            }
        }
    }
}
