//! Which of the languages that there are a person wants most.

use super::{Catalogue, Language};
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// What a request says about languages, strongest first.
#[derive(Clone, Copy, Default, Debug)]
pub struct Preferences<'a> {
    /// OpenID Connect's `ui_locales` (Core §3.1.2.1): tags separated by spaces, best first.
    pub ui_locales: Option<&'a str>,
    /// The language chosen earlier in this browser.
    pub cookie: Option<&'a str>,
    /// The `Accept-Language` header (RFC 9110 §12.5.4).
    pub accept_language: Option<&'a str>,
}

/// At most this many tags of one preference are considered.
const MOST_TAGS: usize = 20;

impl Catalogue {
    /// The language to use: the first preference that names a language that there is, else English.
    pub fn negotiate(&self, preferences: Preferences<'_>) -> Language {
        self.negotiate_or(preferences, None)
    }

    /// The language to use: the first preference that names a language that there is, else the tenant's own language if
    /// there is such a one, else English.
    pub fn negotiate_or(&self, preferences: Preferences<'_>, own: Option<&str>) -> Language {
        let listed = preferences.ui_locales.map(|tags| tags.split_ascii_whitespace().take(MOST_TAGS).collect());
        let chosen = preferences.cookie.map(|tag| vec![tag.trim()]);
        let accepted = preferences.accept_language.map(accepted_tags);
        [listed, chosen, accepted]
            .into_iter()
            .flatten()
            .find_map(|tags: Vec<&str>| self.best_of(&tags))
            .or_else(|| self.best_of(&[own?]))
            .unwrap_or_else(Language::english)
    }

    fn best_of(&self, tags: &[&str]) -> Option<Language> {
        let requested: Vec<LanguageIdentifier> = tags.iter().filter_map(|tag| tag.parse().ok()).collect();
        let available: Vec<LanguageIdentifier> =
            self.languages().filter_map(|language| language.to_string().parse().ok()).collect();
        let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        best.first().and_then(|tag| Language::parse(&tag.to_string()))
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
