//! Names of countries and regions.

use vestibule_domain::locale::Language;

/// One line a language: its tag, then `CODE=Name` for every country in the language's own order.
const NAMES: &str = include_str!("../../data/countries.txt");

/// Codes and names of all countries, in the order of the language; in English where it is not known.
pub fn countries(language: &Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let tag = language.to_string();
    let primary = tag.split('-').next().unwrap_or_default();
    let names = named(|known| known == tag)
        .or_else(|| named(|known| known == primary))
        .or_else(|| named(|known| known.split('-').next() == Some(primary)))
        .or_else(|| named(|known| known == "en"));
    names.unwrap_or_default().split(';').filter_map(|pair| pair.split_once('='))
}

/// What a country is called; its code where it is not known.
pub fn country_name(language: &Language, code: &str) -> String {
    countries(language).find(|(known, _)| *known == code).map_or(code, |(_, name)| name).to_owned()
}

fn named(is_meant: impl Fn(&str) -> bool) -> Option<&'static str> {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).find(|(tag, _)| is_meant(tag)).map(|(_, names)| names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use vestibule_domain::attribute::COUNTRIES;

    fn in_language(tag: &str, code: &str) -> String {
        country_name(&Language::parse(tag).unwrap(), code)
    }

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
            let (tag, names) = line.split_once('\t').unwrap();
            assert!(Language::parse(tag).is_some(), "{tag}");
            let pairs = names.split(';').map(|pair| pair.split_once('=').unwrap());
            let codes: BTreeSet<&str> =
                pairs.filter(|(_, name)| !name.trim().is_empty()).map(|(code, _)| code).collect();
            assert_eq!(codes.into_iter().collect::<Vec<_>>(), COUNTRIES, "{tag}");
        }
    }

    #[test]
    fn a_language_that_is_not_known_is_its_nearest_or_english() {
        assert_eq!(in_language("de", "DE"), "Deutschland");
        assert_eq!(in_language("de-AT", "DE"), "Deutschland");
        assert_eq!(in_language("ar-EG", "EG"), "مصر");
        assert_eq!(in_language("pt", "BR"), "Brasil");
        assert_eq!(in_language("tlh", "IE"), "Ireland");
        assert_eq!(in_language("de", "ZZ"), "ZZ");
    }

    #[test]
    fn countries_come_in_the_order_of_the_language() {
        let german: Vec<&str> = countries(&Language::parse("de").unwrap()).map(|(_, name)| name).collect();
        let at = |name: &str| german.iter().position(|known| *known == name).unwrap();
        assert!(at("Ägypten") < at("Albanien") && at("Albanien") < at("Österreich"));
    }
}
