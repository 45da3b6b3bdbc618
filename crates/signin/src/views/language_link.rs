//! The choice of language at the foot of each page.

use super::texts::catalogue;
use std::sync::LazyLock;
use vestibule_domain::locale::Language;

/// Every language that there is, with its tag and its name in itself. They are the same on every page.
static CHOICES: LazyLock<Vec<(Language, String, String)>> = LazyLock::new(|| {
    let name = |language: &Language| catalogue().text(language, "language-name").into_owned();
    catalogue().languages().map(|language| (language.clone(), language.to_string(), name(language))).collect()
});

/// A link to the page that is shown, in another language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LanguageLink {
    /// The language's tag, for `lang` and `hreflang`.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// A query-only reference, so that the current step stays.
    pub href: String,
    /// Whether the page is shown in this language.
    pub current: bool,
}

impl LanguageLink {
    /// One link for each language that there is, to the page with this raw query string: everything in it stays, but
    /// for `ui_locales`, which is set.
    pub fn all(current: &Language, query: Option<&str>) -> Vec<Self> {
        let pairs = query.unwrap_or_default().split('&');
        let kept = pairs.filter(|pair| !pair.is_empty() && pair.split('=').next() != Some("ui_locales"));
        let mut start = String::from("?");
        for pair in kept {
            start.push_str(pair);
            start.push('&');
        }
        let link = |(language, tag, name): &'static (Language, String, String)| Self {
            tag,
            name,
            href: [&start, "ui_locales=", tag].concat(),
            current: language == current,
        };
        CHOICES.iter().map(link).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageLink;
    use vestibule_domain::locale::Language;

    #[test]
    fn the_step_stays_and_only_the_language_changes() {
        let links = LanguageLink::all(&Language::english(), Some("j=a%26b&ui_locales=fr&x"));
        let german = links.iter().find(|link| link.tag == "de").unwrap();
        assert_eq!(german.href, "?j=a%26b&x&ui_locales=de");
        assert_eq!(german.name, "Deutsch");
        assert_eq!(links.iter().filter(|link| link.current).count(), 1);
    }
}
