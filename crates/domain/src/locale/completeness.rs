//! What a translation lacks, for those who translate.

use super::{
    Catalogue, Language, Value,
    messages::{Message, Messages, messages},
};
use std::collections::{BTreeMap, BTreeSet};

/// A difference between a language and English, or between a text and its language's grammar. The file is the language's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Gap {
    /// The language lacks a message.
    Missing {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
    /// The language has a message that English has not.
    Unknown {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
    /// The message uses other variables than in English.
    Variables {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
    /// A count in the message has other plural forms than the language.
    Plurals {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
        /// The forms that the language has.
        expected: BTreeSet<String>,
    },
    /// The message still says what it says in English.
    Untranslated {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
}

/// A text of this many words that is the same as in English has not been translated.
const TOO_LONG_TO_BE_THE_SAME: usize = 4;
/// Counts up to this one decide which plural forms a language has; no text counts further.
const MOST: i64 = 200;
/// A text whose only point is its plural form.
const FORMS: &str = "form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

impl Catalogue {
    /// Where the languages differ from English or from their grammar; empty when every one is complete. A file that does not
    /// parse is told by [`Self::check`].
    pub fn gaps(&self) -> Vec<Gap> {
        let mut all = self
            .translations()
            .iter()
            .filter_map(|translation| Some((&translation.language, messages(&translation.parsed()?.resource))));
        let Some((_, english)) = all.next() else { return Vec::new() };
        all.flat_map(|(language, messages)| compare(language, &english, &messages)).collect()
    }

    /// The ids of all messages, with the variables that each uses in English.
    pub fn messages(&self) -> BTreeMap<String, BTreeSet<String>> {
        let english = self.translations().first().and_then(|english| english.parsed());
        let messages = english.map(|english| messages(&english.resource)).unwrap_or_default();
        messages.into_iter().map(|(id, message)| (id, message.variables)).collect()
    }
}

/// The plural forms that counts from one on take in a language (Unicode UTS #35), `other` always among them.
pub fn plural_forms(language: &Language) -> BTreeSet<String> {
    forms_of(language, 1)
}

fn forms_of(language: &Language, from: i64) -> BTreeSet<String> {
    let english = Language::english().to_string();
    let tag = language.to_string();
    let sources = [(english.as_str(), FORMS), (tag.as_str(), FORMS)];
    let sources = if english == tag { sources.get(1..) } else { sources.get(..) };
    let forms = sources.and_then(|sources| Catalogue::load(sources).ok()).unwrap_or_else(Catalogue::empty);
    let form = |n| forms.format(language, "form", &[("n", Value::Number(n))]).into_owned();
    (from..=MOST).map(form).chain(["other".to_owned()]).collect()
}

fn compare(language: &Language, english: &Messages, other: &Messages) -> Vec<Gap> {
    let forms = Forms { needed: plural_forms(language), known: forms_of(language, 0) };
    let missing = english
        .keys()
        .filter(|id| !other.contains_key(*id))
        .map(|id| Gap::Missing { language: language.clone(), id: id.clone() });
    let differing = other.iter().flat_map(|(id, message)| {
        let (language, id) = (language.clone(), id.clone());
        match english.get(&id) {
            None => vec![Gap::Unknown { language, id }],
            Some(expected) => differences(language, &id, &forms, expected, message),
        }
    });
    missing.chain(differing).collect()
}

/// The plural forms of a language.
struct Forms {
    needed: BTreeSet<String>,
    /// With the one that only zero takes, which a text may have and no text needs.
    known: BTreeSet<String>,
}

fn differences(language: Language, id: &str, forms: &Forms, english: &Message, other: &Message) -> Vec<Gap> {
    let id = id.to_owned();
    let mut gaps = Vec::new();
    if english.variables != other.variables {
        gaps.push(Gap::Variables { language: language.clone(), id: id.clone() });
    }
    let complete = |chosen: &BTreeSet<String>| chosen.is_superset(&forms.needed) && chosen.is_subset(&forms.known);
    // A language may tell more counts apart than English does, as where a word in the sentence agrees with one.
    let counts = english.plurals.keys().all(|count| forms.needed.len() == 1 || other.plurals.contains_key(count));
    if !counts || !other.plurals.values().all(complete) {
        gaps.push(Gap::Plurals { language: language.clone(), id: id.clone(), expected: forms.needed.clone() });
    }
    if english.words.len() >= TOO_LONG_TO_BE_THE_SAME && english.words == other.words {
        gaps.push(Gap::Untranslated { language, id });
    }
    gaps
}
