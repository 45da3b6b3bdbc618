//! What a text must look like.

use regex::{Regex, RegexBuilder};

/// The most characters of an expression.
pub const LONGEST_PATTERN: usize = 512;
/// The most bytes that an expression may need when compiled, and again while it matches.
const MOST_BYTES: usize = 1024 * 1024;
/// How deep groups may stand in each other.
const DEEPEST: u32 = 32;

/// An expression that can't be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidPattern {
    /// Too long, or too large once compiled.
    #[error("the regular expression is too large; it has at most {LONGEST_PATTERN} characters, and repetitions count")]
    TooLarge,
    /// Not an expression of the supported kind.
    #[error(
        "this is no regular expression, or one with look-around or back-references, which can't be matched in bounded time"
    )]
    Syntax,
}

/// Compiles an expression that matches whole texts only. It matches in time linear in the text, whatever the expression.
pub fn compile(pattern: &str) -> Result<Regex, InvalidPattern> {
    if pattern.chars().count() > LONGEST_PATTERN {
        return Err(InvalidPattern::TooLarge);
    }
    // By itself first: what only compiles inside of a group could reach out of it.
    build(pattern)?;
    build(&format!(r"\A(?:{pattern})\z"))
}

fn build(pattern: &str) -> Result<Regex, InvalidPattern> {
    let built =
        RegexBuilder::new(pattern).size_limit(MOST_BYTES).dfa_size_limit(MOST_BYTES).nest_limit(DEEPEST).build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => InvalidPattern::TooLarge,
        _ => InvalidPattern::Syntax,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_expression_matches_whole_texts_only() {
        let vat = compile("IE[0-9]{7}[A-Z]|DE[0-9]{9}").unwrap();
        assert!(vat.is_match("IE1234567A") && vat.is_match("DE123456789"));
        for bad in ["xIE1234567A", "IE1234567Ax", "IE1234567A\n", "", "DE123456789\nIE"] {
            assert!(!vat.is_match(bad), "{bad:?}");
        }
        assert!(!compile("(?m)^a$").unwrap().is_match("b\na"));
    }

    #[test]
    fn what_explodes_or_can_t_be_bounded_is_refused() {
        for (bad, why) in [
            ("(a", InvalidPattern::Syntax),
            ("a)|(b", InvalidPattern::Syntax),
            (r"(?=a)b", InvalidPattern::Syntax),
            (r"(a)\1", InvalidPattern::Syntax),
            ("(?x) a # b", InvalidPattern::Syntax),
            (r"(\w{100}){100}", InvalidPattern::TooLarge),
            ("((((a{100}){100}){100}){100}){100}", InvalidPattern::TooLarge),
            (&"a".repeat(513), InvalidPattern::TooLarge),
            (&format!("{}a{}", "(".repeat(40), ")".repeat(40)), InvalidPattern::Syntax),
        ] {
            assert_eq!(compile(bad).map(|_| ()), Err(why), "{bad}");
        }
    }

    #[test]
    fn the_expressions_that_hang_others_end_at_once() {
        let text = "a".repeat(1024) + "!";
        for evil in ["(a+)+", "(a|a)*", "(a|aa)+", "(.*a){20}"] {
            assert!(!compile(evil).unwrap().is_match(&text), "{evil}");
        }
    }

    proptest! {
        #[test]
        fn whatever_compiles_matches_whole_texts(pattern in "[a-c.*+?|()\\[\\]^$]{0,12}", text in "[a-c]{0,8}") {
            if let Ok(compiled) = compile(&pattern)
                && let Some(found) = compiled.find(&text)
            {
                prop_assert_eq!((found.start(), found.end()), (0, text.len()));
            }
        }
    }
}
