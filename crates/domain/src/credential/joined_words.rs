//! Passwords that are hard to guess by the way they are put together: words that spaces or hyphens join, as people make up
//! passphrases and browsers make up passwords. They are told without the estimator, whose verdict it would be.
//!
//! The estimator explains a password by parts that follow each other: listed words (the context's among them), runs of neighbouring
//! keys, sequences, repetitions, dates, and anything else, at ten guesses a character. Three parts or more count at least
//! 10,000² guesses. So a password withstands a million guesses if no two parts explain it: wherever it is cut in two, one side is
//! nothing that the estimator knows, and longer than what it guesses blindly.

/// What a password withstands that [`withstands`] is true of.
pub(super) const LEAST_GUESSES: u64 = 1_000_000;

/// So many characters that are nothing known are ten guesses each, a million together.
const BLIND: usize = 6;
/// The letters next to the hyphen on any keyboard that the estimator knows. The space is on none of them.
const NEXT_TO_HYPHEN: &[u8] = b"pPsSzZ";
/// Of the estimator's listed words, those with hyphens have no more characters than this between two of them, ...
const LONGEST_BETWEEN_HYPHENS: usize = 6;
/// ... and those of more characters than this ...
const SHORT: usize = 8;
/// ... have so many hyphens ("one-of-a-kind", "state-of-the-art"). None of them has a space.
const HYPHENS_OF_LONG: usize = 3;

/// Whether a text withstands [`LEAST_GUESSES`] for certain. If not, it may all the same. `context` are the words, in lower case, that
/// are as good as listed.
pub(super) fn withstands(text: &str, context: &[&str]) -> bool {
    // Of other texts the cases differ in length.
    if !text.is_ascii() {
        return false;
    }
    let text = text.as_bytes();
    let joined: Vec<&[u8]> =
        context.iter().map(|word| word.as_bytes()).filter(|word| word.iter().any(is_joint)).collect();
    (0..text.len().max(1)).all(|cut| {
        let (left, right) = text.split_at(cut);
        is_nothing_known(right, &joined) || is_nothing_known(left, &joined)
    })
}

/// Whether a part is for certain none that the estimator knows, and takes it a million guesses. `joined` are the context's words with
/// spaces or hyphens: the part has some itself.
fn is_nothing_known(part: &[u8], joined: &[&[u8]]) -> bool {
    part.len() >= BLIND
        && breaks_patterns(part)
        && !may_be_listed(part)
        && !joined.iter().any(|word| may_be(part, word))
        && !repeats(part)
}

/// Whether a part may be a word, in either case, backwards, and with symbols in place of letters: no space or hyphen is such a symbol.
fn may_be(part: &[u8], word: &[u8]) -> bool {
    let alike = |(left, right): (&u8, &u8)| if is_joint(left) { left == right } else { !is_joint(right) };
    part.len() == word.len() && (part.iter().zip(word).all(alike) || part.iter().rev().zip(word).all(alike))
}

/// Whether a space or hyphen stands beside a letter which on keyboards does not. No date has a letter, and a sequence has steps of up
/// to five in the order of characters, where letters are further from either.
fn breaks_patterns(part: &[u8]) -> bool {
    part.windows(2).any(|pair| match pair {
        [b' ', letter] | [letter, b' '] => letter.is_ascii_alphabetic(),
        [b'-', letter] | [letter, b'-'] => letter.is_ascii_alphabetic() && !NEXT_TO_HYPHEN.contains(letter),
        _ => false,
    })
}

/// Whether a part may be a listed word, likewise.
fn may_be_listed(part: &[u8]) -> bool {
    if part.contains(&b' ') {
        return false;
    }
    let runs: Vec<usize> = part.split(|&byte| byte == b'-').map(<[u8]>::len).collect();
    let hyphens = runs.len().saturating_sub(1);
    let is_of_such_a_length = part.len() <= SHORT || hyphens == HYPHENS_OF_LONG;
    hyphens == 0 || (is_of_such_a_length && runs.iter().all(|run| *run <= LONGEST_BETWEEN_HYPHENS))
}

/// Whether a part is something, twice or more often.
fn repeats(part: &[u8]) -> bool {
    let half = part.len() / 2;
    (1..=half)
        .filter(|period| part.len().is_multiple_of(*period))
        .any(|period| part.get(period..).is_some_and(|rest| part.starts_with(rest)))
}

const fn is_joint(byte: &u8) -> bool {
    matches!(byte, b' ' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use zxcvbn::zxcvbn;

    /// Every word with a hyphen in the lists of the estimator in use, and words of every other kind that it knows.
    const KNOWN: [&str; 44] = [
        "1-oct",
        "13579-",
        "123-123",
        "hip-hop",
        "cool-ca",
        "close-up",
        "2004-10-",
        "one-of-a-kind",
        "one-and-a-half",
        "two-and-a-half",
        "four-and-a-half",
        "state-of-the-art",
        "three-and-a-half",
        "nord-pas-de-calais",
        "first-past-the-post",
        "fl0w3r",
        "P4SSW0RD",
        "drowssap",
        "amelia",
        "internationalization",
        "q",
        "a",
        "the",
        "qwerty",
        "zxcvbn",
        "p-[",
        "s-z",
        "0-9-",
        "abcdef",
        "ponmlk",
        " ! ",
        "-,+",
        "aaa",
        "-aX-aX-aX",
        "ab ab ab ",
        "1987",
        "2010",
        "1-1-1991",
        "11 12 13",
        "2004-10-12",
        "Hart-Amelia",
        "amelia hart",
        "trah-ailema",
        "x",
    ];
    const CONTEXT: [&str; 3] = ["amelia hart", "hart-amelia", "amelia"];

    #[test]
    fn words_that_are_joined_withstand_guessing() {
        for text in [
            "Quiet-Lantern-0-Harbour",
            "correct-horse-battery-staple",
            "lantern velvet orchard",
            "aqdzeg-kofsyn-tuwxar",
        ] {
            assert!(withstands(text, &CONTEXT), "{text}");
        }
    }

    #[test]
    fn what_the_estimator_knows_is_left_to_it() {
        for text in KNOWN {
            assert!(!withstands(text, &CONTEXT), "{text}");
            assert!(!withstands(&format!("{text}99"), &CONTEXT), "{text}");
            assert!(!withstands(&format!("{text}passwords"), &CONTEXT), "{text}");
        }
        for text in ["", "-", "------------", "amelia-hart", "first-past-the-post-office", "moßy-kettle-drummers"] {
            assert!(!withstands(text, &CONTEXT), "{text}");
        }
    }

    /// Texts of two to four pieces, each of which the estimator knows, or nearly.
    fn texts() -> impl Strategy<Value = String> {
        let known = prop::sample::select(&KNOWN[..]).prop_map(str::to_owned);
        let piece = prop_oneof![
            4 => known.clone(),
            1 => known.clone().prop_map(|text| text.to_uppercase()),
            1 => known.clone().prop_map(|text| text.chars().rev().collect()),
            1 => known.clone().prop_map(|text| text.replace('o', "0").replace('a', "@").replace('e', "3")),
            1 => (known, 2_usize..4).prop_map(|(text, times)| text.repeat(times)),
            2 => "[- ]",
            1 => "[a-z0-9 -]{1,6}",
            1 => "[pPsSzZ0=*+ -]{1,8}",
            1 => "[!-/ ]{1,8}",
        ];
        prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat().chars().take(32).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn what_withstands_does_so_in_the_view_of_the_estimator(text in texts()) {
            if withstands(&text, &CONTEXT) {
                let estimate = zxcvbn(&text, &CONTEXT);
                prop_assert!(estimate.guesses() >= LEAST_GUESSES, "{:?}", estimate.sequence());
            }
        }
    }
}
