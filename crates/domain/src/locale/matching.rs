//! Which of some languages serves a reader of another best.
//!
//! Languages are compared by what people read: Chinese by its script, Portuguese by its side of the ocean, Norwegian and Serbian
//! under each of their names.

use super::Language;
use unic_langid::{
    LanguageIdentifier,
    subtags::{Region, Script},
};

/// A language as it is compared.
#[derive(PartialEq, Eq)]
struct Reading<'l> {
    language: &'l str,
    /// What tells apart what one reader can't read, or not easily: a script, a country's spelling.
    kind: &'static str,
}

impl<'l> Reading<'l> {
    fn of(tag: &'l LanguageIdentifier) -> Self {
        let (script, region) = (tag.script.as_ref().map(Script::as_str), tag.region.as_ref());
        let region = region.map(Region::as_str);
        match tag.language.as_str() {
            "zh" => {
                let traditional = match script {
                    Some(script) => script == "Hant",
                    None => matches!(region, Some("HK" | "TW" | "MO")),
                };
                Self { language: "zh", kind: if traditional { "Hant" } else { "Hans" } }
            }
            "pt" => Self { language: "pt", kind: if region.is_none_or(|region| region == "BR") { "BR" } else { "PT" } },
            // Bokmål is what readers of Norwegian under any name can read; Serbian's readers read both scripts.
            "no" | "nb" | "nn" => Self { language: "nb", kind: "" },
            "sr" | "sh" => Self { language: "sr", kind: "" },
            // The names that ISO 639 gave up.
            "iw" => Self { language: "he", kind: "" },
            "in" => Self { language: "id", kind: "" },
            language => Self { language, kind: "" },
        }
    }

    /// How well one serves readers of the other; zero: not at all.
    fn serves(&self, wanted: &Self) -> u8 {
        match (self.language == wanted.language, self.kind == wanted.kind) {
            (true, true) => 2,
            // Another country's spelling can be read, another script can't.
            (true, false) if self.language == "pt" => 1,
            _ => 0,
        }
    }
}

/// Whether two tags mean the same language to its readers, as `de` and `de-DE`, or `zh-HK` and `zh-TW`.
pub(super) fn same(one: &Language, other: &Language) -> bool {
    one == other || Reading::of(one.identifier()) == Reading::of(other.identifier())
}

/// The one of the `offered` languages that serves readers of `wanted` best: itself, else its nearest; none if they could not read it.
pub(super) fn best<'o>(wanted: &Language, offered: impl Iterator<Item = &'o Language> + Clone) -> Option<&'o Language> {
    if let Some(same) = offered.clone().find(|offered| *offered == wanted) {
        return Some(same);
    }
    let reading = Reading::of(wanted.identifier());
    let mut best = None;
    for candidate in offered {
        let rating = Reading::of(candidate.identifier()).serves(&reading);
        if rating > best.map_or(0, |(rating, _)| rating) {
            best = Some((rating, candidate));
        }
    }
    best.map(|(_, language)| language)
}
