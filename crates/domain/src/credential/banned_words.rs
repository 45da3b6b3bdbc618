//! Words that a tenant bans from passwords: its names, its products, its town.

use super::Password;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A tenant's own list of banned words, compared whatever their case and whichever symbols stand for their letters.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct BannedWords {
    words: Vec<String>,
    /// The same in the form in which they are looked for; as many.
    folded: Vec<String>,
}

/// A list that can't be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidBannedWords {
    /// There are more than [`BannedWords::MOST`].
    #[error("bannedWords holds at most {} words", BannedWords::MOST)]
    TooMany,
    /// A word is too short to mean anything, or longer than any word.
    #[error("bannedWords: `{0}` has to have {least} to {most} characters", least = BannedWords::SHORTEST, most = BannedWords::LONGEST)]
    Length(String),
}

impl BannedWords {
    /// The most words of a list.
    pub const MOST: usize = 1_000;
    /// The fewest characters of a word, so that no list bans every password.
    pub const SHORTEST: usize = 4;
    /// The most characters of a word.
    pub const LONGEST: usize = 64;

    /// A list of words, as administrators write them.
    pub fn new(words: Vec<String>) -> Result<Self, InvalidBannedWords> {
        if words.len() > Self::MOST {
            return Err(InvalidBannedWords::TooMany);
        }
        let lengths = Self::SHORTEST..=Self::LONGEST;
        let folded = words.iter().map(|word| {
            let folded = fold(word.trim());
            let fits = lengths.contains(&folded.chars().count());
            fits.then_some(folded).ok_or_else(|| InvalidBannedWords::Length(word.chars().take(Self::LONGEST).collect()))
        });
        let folded = folded.collect::<Result<_, _>>()?;
        Ok(Self { words, folded })
    }

    /// The words, as administrators wrote them.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether the password contains one of them. What joins letters is passed over, so that `f-a-b-l-e` is `fable`.
    pub fn are_in(&self, password: &Password) -> bool {
        if self.folded.is_empty() {
            return false;
        }
        let folded = zeroize::Zeroizing::new(fold(password.as_str()));
        self.folded.iter().any(|word| folded.contains(word.as_str()))
    }
}

/// The form in which words are compared: NFKD without marks, lower case, letters for the symbols that stand for them, and nothing
/// but letters and digits. Letters that the same symbol stands for are one.
fn fold(text: &str) -> String {
    text.nfkd().flat_map(char::to_lowercase).map(letter_of).filter(|character| character.is_alphanumeric()).collect()
}

const fn letter_of(character: char) -> char {
    match character {
        '@' | '4' | '\u{3b1}' | '\u{430}' => 'a',
        '8' | '\u{df}' => 'b',
        '(' | '<' | '\u{441}' => 'c',
        '3' | '\u{20ac}' | '\u{435}' => 'e',
        '6' | '9' => 'g',
        '!' | '1' | '|' | 'l' | '\u{131}' | '\u{456}' => 'i',
        '0' | '\u{3bf}' | '\u{43e}' => 'o',
        '\u{440}' => 'p',
        '$' | '5' => 's',
        '+' | '7' => 't',
        '\u{445}' => 'x',
        '\u{443}' => 'y',
        '2' => 'z',
        other => other,
    }
}

impl TryFrom<Vec<String>> for BannedWords {
    type Error = InvalidBannedWords;
    fn try_from(words: Vec<String>) -> Result<Self, Self::Error> {
        Self::new(words)
    }
}

impl From<BannedWords> for Vec<String> {
    fn from(words: BannedWords) -> Self {
        words.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(words: &[&str]) -> BannedWords {
        BannedWords::new(words.iter().map(|word| (*word).to_owned()).collect()).unwrap()
    }

    fn bans(list: &BannedWords, text: &str) -> bool {
        list.are_in(&Password::parse(text).unwrap())
    }

    #[test]
    fn a_banned_word_is_found_however_it_is_dressed_up() {
        let list = words(&["Fable", "Königstein", "кофе"]);
        for text in [
            "fable-orchard",
            "my FABLE orchard",
            "f4bl3 orchard",
            "F@8!E orchard",
            "f-a-b-l-e orchard",
            "f\u{430}ble orchard",
            "königstein am main",
            "konigstein am main",
            "ＦＡＢＬＥ orchard",
            "кофе и сахар",
        ] {
            assert!(bans(&list, text), "{text}");
        }
        for text in ["cable-orchard", "fab orchard", "stein am rhein"] {
            assert!(!bans(&list, text), "{text}");
        }
    }

    #[test]
    fn lists_are_bounded() {
        let many = |count: usize| BannedWords::new((0..count).map(|number| format!("word{number}")).collect());
        assert!(many(BannedWords::MOST).is_ok());
        assert_eq!(many(BannedWords::MOST + 1), Err(InvalidBannedWords::TooMany));
        for wrong in ["", "abc", "----", " a b ", &"a".repeat(65)] {
            assert!(BannedWords::new(vec![wrong.to_owned()]).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_list_is_written_as_it_was_read() {
        let json = r#"["Fable","Königstein"]"#;
        let list: BannedWords = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&list).unwrap(), json);
        assert!(serde_json::from_str::<BannedWords>(r#"["abc"]"#).unwrap_err().to_string().contains("`abc`"));
    }

    proptest! {
        #[test]
        fn a_password_around_a_banned_word_is_refused(before in "\\PC{0,20}", word in "[a-z]{4,12}", after in "\\PC{0,20}") {
            let text = format!("{before}{word}{after}");
            if let Ok(password) = Password::parse(&text) {
                prop_assert!(words(&[&word]).are_in(&password));
            }
        }
    }
}
