//! Which new passwords are too easy to guess (NIST SP 800-63B §3.1.1.2): those on lists, those that are patterns, and those made of
//! what everyone knows about the person and the business. There are no rules of composition.

use super::{Password, joined_words};
use zxcvbn::{
    Entropy, Match, Score,
    matching::patterns::{MatchPattern, RegexPattern},
};

/// Context words, at most: more would only cost time.
const MOST_WORDS: usize = 64;
/// Characters that are judged at a time. The estimator's work grows with their square.
const WINDOW: usize = 32;
/// Up to this many characters, any mixture of symbols is judged as it is.
const SHORT: usize = 16;
/// Distinct symbols that may stand for letters in a window longer than [`SHORT`].
const MOST_LOOKALIKES: usize = 3;

/// How hard a password is to guess: 0 (at once) to 4 (very).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Strength(u8);

impl Strength {
    /// The number, for a meter: 0 to 4.
    pub const fn level(self) -> u8 {
        self.0
    }
}

/// What would help. Pages say it in the person's language.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PasswordHint {
    /// It is, or resembles, one that many people use.
    TooCommon,
    /// It is built from the person's own name or address or from the business's name.
    ContainsContext,
    /// It repeats a character or a word.
    Repeats,
    /// It is a run of the alphabet, of digits or of neighbouring keys.
    Sequence,
    /// It is little more than a date or a year.
    Date,
    /// It is a word or a name; another word or two would help.
    AddWords,
}

/// A password that is too easy to guess.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("too easy to guess: {hint:?}")]
pub struct WeakPassword {
    /// Why, and so what would help.
    pub hint: PasswordHint,
    /// How weak: 0 or 1 under the default policy.
    pub strength: Strength,
}

/// The least resistance to guessing that new passwords must offer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StrengthPolicy {
    /// The estimated number of guesses that a password must withstand.
    pub least_guesses: u64,
}

impl Default for StrengthPolicy {
    /// A million: beyond anything that lockout lets a stranger try, and beyond the lists that attackers go through.
    fn default() -> Self {
        Self { least_guesses: 1_000_000 }
    }
}

impl StrengthPolicy {
    /// Judges a password. `context` is what an attacker would try first: the person's address and names, the business's
    /// name and domain. Words from there add nothing: what is left must withstand guessing alone. Of a long password it is
    /// enough that its first or its last 32 characters are good.
    pub fn check(&self, password: &Password, context: &[&str]) -> Result<(), WeakPassword> {
        let words = context_words(context);
        let characters: Vec<char> = password.as_str().chars().collect();
        let first = characters.first_chunk::<WINDOW>().map_or(characters.as_slice(), |window| window);
        let verdict = self.check_window(first, &words);
        match characters.last_chunk::<WINDOW>() {
            Some(last) if verdict.is_err() && characters.len() > WINDOW => self.check_window(last, &words).or(verdict),
            _ => verdict,
        }
    }

    fn check_window(&self, window: &[char], words: &[String]) -> Result<(), WeakPassword> {
        let known: Vec<&str> = words.iter().map(String::as_str).collect();
        let text = bounded(window);
        match without_words(&text, words) {
            // The estimator would say the same, after thousands of looks into its lists.
            None if self.least_guesses <= joined_words::LEAST_GUESSES && joined_words::withstands(&text, &known) => {
                Ok(())
            }
            Some(rest) => self.judge(&zxcvbn::zxcvbn(&rest, &known), |_| PasswordHint::ContainsContext),
            None => self.judge(&zxcvbn::zxcvbn(&text, &known), |sequence| hint(sequence, words)),
        }
    }

    fn judge(&self, estimate: &Entropy, hint: impl FnOnce(&[Match]) -> PasswordHint) -> Result<(), WeakPassword> {
        if estimate.guesses() >= self.least_guesses {
            Ok(())
        } else {
            Err(WeakPassword { hint: hint(estimate.sequence()), strength: strength(estimate.score()) })
        }
    }
}

/// The window as text that the estimator judges in a few milliseconds. It tries every reading of symbols as letters, which a
/// long mixture of all of them makes take seconds: beyond the first few such symbols, each is replaced by another one that
/// stands for no letter.
fn bounded(window: &[char]) -> String {
    const SYMBOLS: [(char, char); 10] = [
        ('@', '&'),
        ('(', ')'),
        ('{', '}'),
        ('[', ']'),
        ('<', '>'),
        ('!', '?'),
        ('|', '/'),
        ('$', '#'),
        ('+', '*'),
        ('%', '^'),
    ];
    if window.len() <= SHORT {
        return window.iter().collect();
    }
    let mut kept: Vec<char> = Vec::new();
    let bound = |character: &char| {
        let Some((_, other)) = SYMBOLS.iter().find(|(symbol, _)| symbol == character) else { return *character };
        if !kept.contains(character) && kept.len() < MOST_LOOKALIKES {
            kept.push(*character);
        }
        if kept.contains(character) { *character } else { *other }
    };
    window.iter().map(bound).collect()
}

/// The words of the context, in lower case, the longest first: each text with and without its separators, and each part.
fn context_words(context: &[&str]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for text in context {
        let text = text.to_lowercase();
        let joined: String = text.chars().filter(|character| character.is_alphanumeric()).collect();
        let parts = text.split(|character: char| !character.is_alphanumeric()).map(str::to_owned);
        for word in [text.clone(), joined].into_iter().chain(parts) {
            if word.chars().count() >= 3 && words.len() < MOST_WORDS && !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words
}

/// What is left of a text, in lower case, when words of the context and what joins them are taken out; `None` if it has none.
fn without_words(text: &str, words: &[String]) -> Option<String> {
    let lower = text.to_lowercase();
    let rest = words.iter().fold(lower.clone(), |rest, word| rest.replace(word, " "));
    (rest != lower).then(|| rest.chars().filter(|character| !"@.-_+ ".contains(*character)).collect())
}

/// The most telling thing about a guessable password: a word of the context in disguise, else its longest pattern.
fn hint(sequence: &[Match], words: &[String]) -> PasswordHint {
    if sequence.iter().any(|part| is_context(part, words)) {
        return PasswordHint::ContainsContext;
    }
    let longest = sequence.iter().max_by_key(|part| part.token.chars().count());
    match longest.map(|part| &part.pattern) {
        Some(MatchPattern::Repeat(_)) => PasswordHint::Repeats,
        Some(MatchPattern::Sequence(_) | MatchPattern::Spatial(_)) => PasswordHint::Sequence,
        Some(MatchPattern::Date(_) | MatchPattern::Regex(RegexPattern { .. })) => PasswordHint::Date,
        Some(MatchPattern::Dictionary(_)) if sequence.len() == 1 => PasswordHint::TooCommon,
        Some(MatchPattern::Dictionary(_) | MatchPattern::BruteForce) | None => PasswordHint::AddWords,
    }
}

fn is_context(part: &Match, words: &[String]) -> bool {
    match &part.pattern {
        MatchPattern::Dictionary(found) => words.contains(&found.matched_word),
        MatchPattern::Repeat(repeat) => repeat.base_matches.iter().any(|part| is_context(part, words)),
        _ => false,
    }
}

const fn strength(score: Score) -> Strength {
    Strength(match score {
        Score::One => 1,
        Score::Two => 2,
        Score::Three => 3,
        Score::Four => 4,
        // The only other score is zero; the type leaves room for more.
        _ => 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CONTEXT: [&str; 4] = ["amelia.hart@example.com", "Amelia Hart", "Fable Books", "fable.example"];

    fn check(text: &str) -> Result<(), PasswordHint> {
        StrengthPolicy::default().check(&Password::parse(text).unwrap(), &CONTEXT).map_err(|weak| weak.hint)
    }

    #[test]
    fn common_passwords_are_refused_however_they_are_dressed_up() {
        for text in ["password", "12345678", "iloveyou", "P@ssw0rd", "Password1!", "football1", "qwertyuiop"] {
            assert!(check(text).is_err(), "{text}");
        }
        assert_eq!(check("password"), Err(PasswordHint::TooCommon));
    }

    #[test]
    fn words_that_everyone_knows_about_the_person_or_the_business_are_no_password() {
        for text in [
            "AmeliaHart",
            "amelia.hart",
            "FableBooks1",
            "fable.example",
            "f4ble-books",
            "F4bleB00ks",
            "hartamelia",
            "fablefable",
        ] {
            assert_eq!(check(text), Err(PasswordHint::ContainsContext), "{text}");
        }
        let stranger = StrengthPolicy::default().check(&Password::parse("f4ble-books").unwrap(), &[]);
        assert!(stranger.is_ok());
    }

    #[test]
    fn patterns_are_named_for_what_they_are() {
        assert_eq!(check("aaaaaaaaaaaa"), Err(PasswordHint::Repeats));
        assert_eq!(check("bcdefghijk"), Err(PasswordHint::Sequence));
        assert_eq!(check("13.05.1987"), Err(PasswordHint::Date));
        assert_eq!(check(&"ab".repeat(128)), Err(PasswordHint::Repeats));
    }

    #[test]
    fn a_few_words_in_any_script_will_do_without_digits_or_symbols() {
        for text in ["lantern velvet orchard", "blaue treppe im regen", "مكتبة تحت المطر", "mossy-kettle-drum"]
        {
            assert!(check(text).is_ok(), "{text}");
            assert!(zxcvbn::zxcvbn(text, &[]).score() >= Score::Three, "{text}");
        }
    }

    #[test]
    fn a_long_password_is_good_if_either_end_is() {
        assert!(check(&format!("{}velvet lantern orchard", "a".repeat(60))).is_ok());
        assert!(check(&format!("velvet lantern orchard in the rain{}", "a".repeat(60))).is_ok());
        assert_eq!(check(&"password".repeat(20)), Err(PasswordHint::Repeats));
        assert_eq!(check("amelia.hart@example.com-fable.example"), Err(PasswordHint::ContainsContext));
    }

    #[test]
    fn in_long_passwords_few_symbols_stand_for_letters_and_all_stay_distinct() {
        let mixture = "4@8({[<3691!|0$5+7%2@(+";
        let bounded = bounded(&mixture.chars().collect::<Vec<_>>());
        assert_eq!(bounded, "4@8({]>3691?/0#5*7^2@(*");
        assert_eq!(super::bounded(&['!', '@', '#', '$', '%', '^', '&', '*', '(', ')']), "!@#$%^&*()");
        assert!(check(&mixture.repeat(11)).is_ok());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn any_password_is_judged(text in "\\PC{8,40}", context in prop::collection::vec("\\PC{0,12}", 0..3)) {
            if let Ok(password) = Password::parse(&text) {
                let context: Vec<&str> = context.iter().map(String::as_str).collect();
                let verdict = StrengthPolicy::default().check(&password, &context);
                if let Err(weak) = verdict {
                    prop_assert!(weak.strength.level() < 2);
                }
            }
        }
    }
}
