//! Whether texts may be stored as they are.

use super::{KnownText, KnownTexts, MalformedWording, TextOverrides, Texts, Wording};
use std::fmt;

/// The most texts of one document.
pub const MOST_TEXTS: usize = 2_000;
/// The most characters of one document's texts together.
pub const MOST_CHARACTERS: usize = 200_000;

/// The most documents of one tenant: one for each language of its own, and of each flow.
pub const MOST_DOCUMENTS: usize = 500;
/// The most characters of all documents of one tenant together: they are kept in memory.
pub const MOST_CHARACTERS_TOGETHER: usize = 2_000_000;

/// The most mistakes that are told at once.
const MOST_PROBLEMS: usize = 50;

/// What is wrong with a text.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum TextProblem {
    /// There is no text of this key.
    #[error("`{key}`: there is no such text{}", .nearest.as_ref().map(|key| format!("; did you mean `{key}`?")).unwrap_or_default())]
    UnknownKey {
        /// The key.
        key: String,
        /// The one that it is most like.
        nearest: Option<String>,
    },
    /// It can't be read.
    #[error("`{key}`: {reason}")]
    Malformed {
        /// The key.
        key: String,
        /// Why.
        reason: MalformedWording,
    },
    /// It has a placeholder for which there is no value.
    #[error("`{key}`: there is no value for {{{placeholder}}}; there is one for {}", braced(.known))]
    UnknownPlaceholder {
        /// The key.
        key: String,
        /// The placeholder.
        placeholder: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// It leaves out what its readers need to know.
    #[error("`{key}`: {{{placeholder}}} must stand in it")]
    MissingPlaceholder {
        /// The key.
        key: String,
        /// The placeholder.
        placeholder: String,
    },
    /// It is too long.
    #[error("`{key}`: it has more than {most} characters")]
    TooLong {
        /// The key.
        key: String,
        /// The most that it may have.
        most: usize,
    },
    /// There are too many of them, or they are too long together.
    #[error("a file has at most {MOST_TEXTS} texts of {MOST_CHARACTERS} characters together")]
    TooMuch,
}

/// A tenant has too many documents of texts, or too long ones.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "a tenant's texts are at most {MOST_DOCUMENTS} documents, one for each language of its own and of each flow, of \
     {MOST_CHARACTERS_TOGETHER} characters together; remove some"
)]
pub struct TooManyTexts;

/// Whether a tenant may have these documents and no others.
pub fn fit_together<'a>(documents: impl IntoIterator<Item = &'a TextOverrides>) -> Result<(), TooManyTexts> {
    let (mut count, mut characters) = (0_usize, 0_usize);
    for document in documents {
        count += 1;
        characters += document.texts.values().map(|text| text.chars().count()).sum::<usize>();
    }
    if count > MOST_DOCUMENTS || characters > MOST_CHARACTERS_TOGETHER { Err(TooManyTexts) } else { Ok(()) }
}

fn braced(names: &[String]) -> String {
    names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(" ")
}

/// Everything that is wrong with a document, one line each.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub struct TextProblems(pub Vec<TextProblem>);

impl fmt::Display for TextProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl KnownTexts {
    /// Whether every text is one that there is, can be read, has the placeholders that it needs and is short enough.
    pub fn check(&self, texts: &Texts) -> Result<(), TextProblems> {
        let characters: usize = texts.values().map(|text| text.chars().count()).sum();
        if texts.len() > MOST_TEXTS || characters > MOST_CHARACTERS {
            return Err(TextProblems(vec![TextProblem::TooMuch]));
        }
        let problems = texts.iter().flat_map(|(key, text)| self.problems(key, text));
        let problems: Vec<TextProblem> = problems.take(MOST_PROBLEMS).collect();
        if problems.is_empty() { Ok(()) } else { Err(TextProblems(problems)) }
    }

    fn problems(&self, key: &str, text: &str) -> Vec<TextProblem> {
        let Some(known) = self.get(key) else {
            return vec![TextProblem::UnknownKey { key: key.to_owned(), nearest: self.nearest(key) }];
        };
        match Wording::parse(text) {
            Ok(wording) => against(key, text, &wording, &known),
            Err(reason) => vec![TextProblem::Malformed { key: key.to_owned(), reason }],
        }
    }

    /// The key that is most like one that there isn't.
    fn nearest(&self, unknown: &str) -> Option<String> {
        let unknown: String = unknown.chars().take(100).collect();
        let likeness = |key: &str| strsim::normalized_damerau_levenshtein(&unknown.to_lowercase(), &key.to_lowercase());
        let rated = self.keys().map(|key| (likeness(key), key)).filter(|(likeness, _)| *likeness > 0.7);
        rated.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, key)| key.to_owned())
    }
}

fn against(key: &str, text: &str, wording: &Wording, known: &KnownText) -> Vec<TextProblem> {
    let placeholders = wording.placeholders();
    let mut problems = Vec::new();
    for placeholder in &placeholders {
        if !known.required.contains(*placeholder) && !known.allowed.contains(*placeholder) {
            problems.push(TextProblem::UnknownPlaceholder {
                key: key.to_owned(),
                placeholder: (*placeholder).to_owned(),
                known: known.required.iter().chain(&known.allowed).cloned().collect(),
            });
        }
    }
    for placeholder in known.required.iter().filter(|required| !placeholders.contains(required.as_str())) {
        problems.push(TextProblem::MissingPlaceholder { key: key.to_owned(), placeholder: placeholder.clone() });
    }
    if text.chars().count() > known.longest {
        problems.push(TextProblem::TooLong { key: key.to_owned(), most: known.longest });
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Language};

    const PAGES: &str = "sign-in-heading = Welcome back\nsign-in-intro = Sign in to continue to { $tenant }\n\
        code-sent-sign-in = We sent a code to { $address }\ncode-hint = { $minutes ->\n    [one] { $minutes } minute\n   *[other] { $minutes } minutes\n}\n\
        month-name = { $month ->\n    [1] January\n   *[12] December\n}\n";
    const MAILS: &str = "welcome-subject = Welcome to { $tenant }\n";

    fn known() -> KnownTexts {
        let leaked = |source: &'static str| -> &'static Catalogue {
            Box::leak(Box::new(Catalogue::load(&[("en", source)]).unwrap()))
        };
        KnownTexts::new(leaked(PAGES), leaked(MAILS))
    }

    fn problems(key: &str, text: &str) -> Vec<String> {
        let texts = Texts::from([(key.to_owned(), text.to_owned())]);
        known()
            .check(&texts)
            .err()
            .map(|problems| problems.0.iter().map(ToString::to_string).collect())
            .unwrap_or_default()
    }

    #[test]
    fn a_tenant_has_so_many_texts_and_no_more() {
        let document = |characters: usize| TextOverrides {
            locale: crate::locale::Language::english(),
            flow: None,
            texts: Texts::from([("sign-in-heading".to_owned(), "x".repeat(characters))]),
        };
        let (short, long) = (document(1), document(MOST_CHARACTERS));
        assert_eq!(fit_together(std::iter::repeat_n(&short, MOST_DOCUMENTS)), Ok(()));
        assert_eq!(fit_together(std::iter::repeat_n(&short, MOST_DOCUMENTS + 1)), Err(TooManyTexts));
        let fitting = MOST_CHARACTERS_TOGETHER / MOST_CHARACTERS;
        assert_eq!(fit_together(std::iter::repeat_n(&long, fitting)), Ok(()));
        assert_eq!(fit_together(std::iter::repeat_n(&long, fitting).chain([&short])), Err(TooManyTexts));
    }

    #[test]
    fn a_text_is_checked_against_the_one_that_it_replaces() {
        for (key, text) in [
            ("sign-in-heading", "Hello"),
            ("sign-in-intro", "No name at all"),
            ("sign-in-intro", "{application} of {tenant}"),
            ("code-sent-sign-in", "Look at {address}"),
            ("code-hint", "{minutes} min"),
            ("mail.welcome-subject", "Hi"),
            ("SignIn_Description", "Sign in to access {0}"),
            ("SignIn_Description", "Sign in to access"),
            ("Attribute_extension_a235ca9a0a7c4d33bd69e07bed81c8b1_Shoesize", "Shoe size"),
        ] {
            assert_eq!(problems(key, text), Vec::<String>::new(), "{key}");
        }
    }

    #[test]
    fn every_mistake_is_told_with_its_key() {
        let long = "x".repeat(257);
        for (key, text, expected) in [
            ("sign-in-haeding", "Hello", "`sign-in-haeding`: there is no such text; did you mean `sign-in-heading`?"),
            ("Zzz", "Hello", "`Zzz`: there is no such text"),
            ("month-name", "May", "`month-name`: there is no such text"),
            ("welcome-subject", "Hi", "`welcome-subject`: there is no such text; did you mean `mail.welcome-subject`?"),
            (
                "sign-in-heading",
                "Hello {0}",
                "`sign-in-heading`: there is no value for {0}; there is one for {application} {tenant}",
            ),
            ("code-sent-sign-in", "Look", "`code-sent-sign-in`: {address} must stand in it"),
            (
                "SignIn_Description",
                "{1}",
                "`SignIn_Description`: there is no value for {1}; there is one for {0} {application} {tenant}",
            ),
            ("SignIn_Title", "", "`SignIn_Title`: it is empty"),
            ("SignIn_Title", long.as_str(), "`SignIn_Title`: it has more than 256 characters"),
            ("SignIn_Title", "a\u{202e}b", "`SignIn_Title`: it contains a character that can't be shown"),
        ] {
            assert_eq!(problems(key, text), [expected]);
        }
        let brace = problems("SignIn_Title", "{ $tenant }");
        assert!(brace.iter().all(|problem| problem.contains("a brace belongs to a placeholder")) && brace.len() == 1);
    }

    #[test]
    fn a_document_is_bounded() {
        let texts: Texts = (0..=MOST_TEXTS).map(|n| (format!("k{n}"), "x".to_owned())).collect();
        assert_eq!(known().check(&texts), Err(TextProblems(vec![TextProblem::TooMuch])));
        let texts = Texts::from([("sign-in-intro".to_owned(), "x".repeat(MOST_CHARACTERS + 1))]);
        assert_eq!(known().check(&texts), Err(TextProblems(vec![TextProblem::TooMuch])));
    }

    #[test]
    fn the_products_words_come_in_the_form_of_own_ones_and_pass_the_check() {
        let known = known();
        let defaults = known.defaults(&Language::english());
        assert_eq!(defaults.get("SignIn_Title").map(String::as_str), Some("Welcome back"));
        assert_eq!(defaults.get("code-hint").map(String::as_str), Some("{minutes} minutes"));
        assert_eq!(defaults.get("mail.welcome-subject").map(String::as_str), Some("Welcome to {tenant}"));
        assert!(!defaults.contains_key("sign-in-heading"), "Entra's key stands for it");
        assert_eq!(known.check(&defaults), Ok(()));
    }
}
