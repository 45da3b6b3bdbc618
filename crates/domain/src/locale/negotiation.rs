//! Which of the languages that there are a person wants most.

use super::{Catalogue, Language, matching};

/// What a request says about languages, strongest first.
#[derive(Clone, Copy, Default, Debug)]
pub struct Preferences<'a> {
    /// OpenID Connect's `ui_locales` (Core §3.1.2.1): tags separated by spaces, best first.
    pub ui_locales: Option<&'a str>,
    /// One tag, as Microsoft's clients ask for it.
    pub mkt: Option<&'a str>,
    /// The language chosen earlier in this browser.
    pub cookie: Option<&'a str>,
    /// The `Accept-Language` header (RFC 9110 §12.5.4).
    pub accept_language: Option<&'a str>,
}

/// What a business offers its customers.
#[derive(Clone, Copy, Default, Debug)]
pub struct Offered<'a> {
    /// The only languages that it offers; every one that there is when empty.
    pub only: &'a [Language],
    /// Its own language, for whoever asks for none that it offers.
    pub default: Option<&'a str>,
}

impl Offered<'_> {
    /// Whether a language that there is, is offered: under its own tag, or another that means it.
    pub fn includes(&self, language: &Language) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| matching::same(only, language))
    }
}

/// At most this many tags of one preference are considered.
const MOST_TAGS: usize = 20;

impl Catalogue {
    /// The language to use: the first preference that names one that is offered, else the business's own, else English, else
    /// the first that is offered.
    pub fn negotiate(&self, preferences: Preferences<'_>, offered: Offered<'_>) -> Language {
        let accepted = preferences.accept_language;
        let english = Language::english();
        let listed = preferences.ui_locales.into_iter().flat_map(|tags| tags.split_ascii_whitespace().take(MOST_TAGS));
        let single = [preferences.mkt, preferences.cookie].into_iter().flatten().map(str::trim);
        listed
            .chain(single)
            .chain(accepted.map(accepted_tags).unwrap_or_default())
            .chain(offered.default)
            .find_map(|tag| self.offered_for(&Language::parse(tag)?, offered))
            .or_else(|| self.offered_for(&english, offered))
            .or_else(|| self.offered(offered).next())
            .cloned()
            .unwrap_or(english)
    }

    /// The languages that a business offers and that there are.
    pub fn offered<'c>(&'c self, offered: Offered<'c>) -> impl Iterator<Item = &'c Language> + Clone {
        self.languages().filter(move |language| offered.includes(language))
    }

    fn offered_for(&self, wanted: &Language, offered: Offered<'_>) -> Option<&Language> {
        let all = self.languages().filter(|language| offered.includes(language));
        matching::best(wanted, all)
    }
}

/// The tags of an `Accept-Language` header, best first; a weight of zero means "not acceptable".
fn accepted_tags(header: &str) -> Vec<&str> {
    let mut tags: Vec<(&str, u16)> = header
        .split(',')
        .take(MOST_TAGS)
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let tag = parts.next().filter(|tag| !tag.is_empty())?;
            let weight = parts
                .find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")))
                .map_or(1000, thousandths);
            (weight > 0).then_some((tag, weight))
        })
        .collect();
    tags.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(tag, _)| tag).collect()
}

/// A quality value in thousandths (RFC 9110 §12.4.2); what is not one counts as zero.
fn thousandths(quality: &str) -> u16 {
    let (whole, fraction) = quality.split_once('.').unwrap_or((quality, ""));
    let digits = fraction.bytes().chain([b'0'; 3]).take(3);
    let fraction = digits
        .map(|digit| u16::from(digit.wrapping_sub(b'0')))
        .try_fold(0, |sum, digit| (digit < 10).then_some(sum * 10 + digit));
    match (whole, fraction) {
        ("1", Some(_)) => 1000,
        ("0", Some(fraction)) => fraction,
        _ => 0,
    }
}
