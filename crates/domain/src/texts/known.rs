//! The texts that can be worded anew, as the product says them.

use super::{ENTRA, Place, Texts, custom_attribute};
use crate::locale::{Catalogue, Language, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Texts that only make sense as they are: chosen by a number, or naming the language itself.
const AS_THEY_ARE: [&str; 4] = ["month-name", "date-and-time", "time-of-day", "language-name"];
/// The names that every text may hold and may leave out.
const NAMES: [&str; 2] = ["tenant", "application"];

/// A text that can be worded anew.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownText {
    /// The placeholders that it must hold.
    pub required: BTreeSet<String>,
    /// The placeholders that it may hold beside them.
    pub allowed: BTreeSet<String>,
    /// The most characters that it may have.
    pub longest: usize,
}

/// Every text that can be worded anew: of pages and mails, by our keys and by Entra's.
pub struct KnownTexts {
    pages: &'static Catalogue,
    mails: &'static Catalogue,
    texts: BTreeMap<String, KnownText>,
}

impl KnownTexts {
    /// The texts of these catalogues.
    pub fn new(pages: &'static Catalogue, mails: &'static Catalogue) -> Self {
        let known = |(id, variables): (String, BTreeSet<String>)| {
            let required = variables.into_iter().filter(|name| !NAMES.contains(&name.as_str())).collect();
            let allowed = NAMES.map(str::to_owned).into();
            let longest = longest(&id);
            (id, KnownText { required, allowed, longest })
        };
        let ours = |(id, _): &(String, BTreeSet<String>)| !AS_THEY_ARE.contains(&id.as_str());
        let mut texts: BTreeMap<_, _> = pages.messages().into_iter().filter(ours).map(known).collect();
        let of_mails = mails.messages().into_iter().filter(ours).map(known);
        texts.extend(of_mails.map(|(id, text)| (Place::MAIL.to_owned() + &id, text)));
        for text in ENTRA {
            let positions = (0..text.positions.len()).map(|position| position.to_string());
            let allowed = positions.chain(NAMES.map(str::to_owned)).collect();
            texts.insert(text.key.to_owned(), KnownText { required: BTreeSet::new(), allowed, longest: LONGEST_LINE });
        }
        Self { pages, mails, texts }
    }

    /// The text of this key.
    pub fn get(&self, key: &str) -> Option<KnownText> {
        if custom_attribute(key).is_some() {
            let allowed = NAMES.map(str::to_owned).into();
            return Some(KnownText { required: BTreeSet::new(), allowed, longest: LONGEST_LINE });
        }
        self.texts.get(key).cloned()
    }

    /// Every key but those of custom attributes.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The language of the pages that a tag means.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.pages.language(tag)
    }

    /// The languages that there are pages in.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.pages.languages()
    }

    /// What the product says in a language, by key, in the form of an override: Entra's keys, and ours where Entra has none.
    pub fn defaults(&self, language: &Language) -> Texts {
        let fed: BTreeSet<&str> = ENTRA.iter().flat_map(|text| text.feeds).copied().collect();
        let own = self.texts.keys().filter(|key| !fed.contains(key.as_str()));
        own.filter_map(|key| Some((key.clone(), self.default(language, key)?))).collect()
    }

    /// What the product says in a language under this key, in the form of an override. `None`: nothing, as for the labels of
    /// attributes that only some flows ask for.
    pub fn default(&self, language: &Language, key: &str) -> Option<String> {
        let (catalogue, id, known) = match Place::of(key) {
            Place::Entra(text) => {
                let id = *text.feeds.first()?;
                (self.pages, id, self.texts.get(id)?)
            }
            Place::Page(id) => (self.pages, id, self.texts.get(id)?),
            Place::Mail(id) => (self.mails, id, self.texts.get(key)?),
            Place::Attribute(_) => return None,
        };
        let names = known.required.iter().chain(&known.allowed);
        let placeholders: Vec<(&str, String)> = names.map(|name| (name.as_str(), format!("{{{name}}}"))).collect();
        let values: Vec<(&str, Value<'_>)> =
            placeholders.iter().map(|(name, text)| (*name, Value::Exact(text))).collect();
        Some(catalogue.format(language, id, &values).into_owned())
    }

    /// The texts that say something else than the product does: what is worth keeping.
    #[must_use]
    pub fn differing(&self, language: &Language, texts: Texts) -> Texts {
        let differs = |(key, text): &(String, String)| self.default(language, key).as_deref() != Some(text.trim());
        texts.into_iter().filter(differs).collect()
    }
}

/// What stands in one line: a label, a button, a heading, a subject.
const LONGEST_LINE: usize = 256;
/// What may be a paragraph.
const LONGEST: usize = 1_024;

/// What goes into a text message, which is paid for by its length.
const LONGEST_MESSAGE: usize = 160;

/// Keys end with what their text is.
fn longest(id: &str) -> usize {
    if id.starts_with("sms-") {
        return LONGEST_MESSAGE;
    }
    let line = ["-label", "-button", "-link", "-heading", "-title", "-step", "-subject", "-preview"];
    if line.iter().any(|end| id.ends_with(end)) { LONGEST_LINE } else { LONGEST }
}
