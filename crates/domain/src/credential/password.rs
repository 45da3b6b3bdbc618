//! A password as typed.

use crate::secret::{Secret, Wipe as _};
use unicode_normalization::UnicodeNormalization;

/// A password in Unicode's NFC form, so that it is the same however a keyboard composes its letters.
/// NIST SP 800-63B §3.1.1.2: every character counts, none is required, nothing is cut off.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Password(Secret<String>);

/// Why a text can't be a new password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidPassword {
    /// Fewer than [`Password::SHORTEST`] characters.
    #[error("fewer than 8 characters")]
    TooShort,
    /// More than [`Password::LONGEST`] characters.
    #[error("more than 256 characters")]
    TooLong,
    /// It holds a line break or another character that can't be typed into a password field.
    #[error("control characters")]
    ControlCharacters,
}

impl Password {
    /// The fewest characters of a new password, counted after normalisation.
    pub const SHORTEST: usize = 8;
    /// The most characters of a password, counted after normalisation.
    pub const LONGEST: usize = 256;
    /// No text of more bytes has a normal form of [`Self::LONGEST`] characters that a keyboard would write this way.
    const MOST_BYTES: usize = 4096;

    /// A new password.
    pub fn parse(text: &str) -> Result<Self, InvalidPassword> {
        if text.len() > Self::MOST_BYTES {
            return Err(InvalidPassword::TooLong);
        }
        let password = Self::normalised(text);
        match password.as_str() {
            text if text.chars().any(char::is_control) => Err(InvalidPassword::ControlCharacters),
            text if text.chars().count() < Self::SHORTEST => Err(InvalidPassword::TooShort),
            text if text.chars().count() > Self::LONGEST => Err(InvalidPassword::TooLong),
            _ => Ok(password),
        }
    }

    /// A password presented to sign in. Only what no account can have is refused, because it is empty or too long: the rules
    /// may have been others when the password was set.
    pub fn presented(text: &str) -> Option<Self> {
        if text.is_empty() || text.len() > Self::MOST_BYTES {
            return None;
        }
        let password = Self::normalised(text);
        (password.as_str().chars().count() <= Self::LONGEST).then_some(password)
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        self.0.reveal()
    }

    /// The bytes that are hashed.
    pub fn as_bytes(&self) -> &[u8] {
        self.as_str().as_bytes()
    }

    fn normalised(text: &str) -> Self {
        // Room for every outcome at once: growing would leave copies of the password behind in freed memory.
        let mut normal = String::with_capacity(text.len().saturating_mul(3));
        normal.extend(text.nfc());
        let password = Self(Secret::new(normal.clone()));
        normal.wipe();
        password
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn eight_to_256_characters_are_a_password_and_no_composition_is_asked_for() {
        assert_eq!(Password::parse("1234567"), Err(InvalidPassword::TooShort));
        assert!(Password::parse("12345678").is_ok());
        assert!(Password::parse(&"é".repeat(256)).is_ok());
        assert_eq!(Password::parse(&"é".repeat(257)), Err(InvalidPassword::TooLong));
        assert_eq!(Password::parse(&"a".repeat(1 << 20)), Err(InvalidPassword::TooLong));
        assert!(Password::parse("    spaces count    ").is_ok());
    }

    #[test]
    fn a_line_break_is_no_part_of_a_password() {
        for text in ["pass\nword-long", "pass\u{0}word-long", "password-long\u{7f}", "password-long\u{85}"] {
            assert_eq!(Password::parse(text), Err(InvalidPassword::ControlCharacters));
        }
    }

    #[test]
    fn however_it_is_composed_it_is_the_same_password_and_length_counts_composed_characters() {
        assert_eq!(Password::parse("e\u{301}tude-en-rouge"), Password::parse("\u{e9}tude-en-rouge"));
        assert_eq!(Password::parse(&"e\u{301}".repeat(7)), Err(InvalidPassword::TooShort));
        assert!(Password::parse(&"e\u{301}".repeat(256)).is_ok());
    }

    #[test]
    fn a_presented_password_may_be_shorter_than_a_new_one_but_not_endless() {
        assert!(Password::presented("old").is_some());
        assert!(Password::presented("").is_none());
        assert!(Password::presented(&"a".repeat(257)).is_none());
    }

    #[test]
    fn a_password_is_never_printed() {
        let password = Password::parse("correct horse battery").unwrap();
        assert!(!format!("{password:?}").contains("horse"));
    }

    proptest! {
        #[test]
        fn parsing_is_idempotent(text in "\\PC{0,64}") {
            if let Ok(password) = Password::parse(&text) {
                prop_assert_eq!(Password::parse(password.as_str()), Ok(password.clone()));
                prop_assert_eq!(Password::presented(&text), Some(password));
            }
        }
    }
}
