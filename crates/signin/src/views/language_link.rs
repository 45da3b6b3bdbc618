//! The choice of language at the foot of each page.

use super::texts::catalogue;
use vestibule_domain::locale::Language;

/// A link to the page that is shown, in another language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LanguageLink {
    /// The language's tag, for `lang` and `hreflang`.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// A query-only reference, so that the current step stays.
    pub href: String,
    /// Whether the page is shown in this language.
    pub current: bool,
}

impl LanguageLink {
    /// One link for each language that there is, to the page with this raw query string: everything in it stays, but
    /// for `ui_locales`, which is set.
    pub fn all(current: &Language, query: Option<&str>) -> Vec<Self> {
        let kept: Vec<&str> = query
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty() && pair.split('=').next() != Some("ui_locales"))
            .collect();
        let link = |language: &Language| {
            let tag = language.to_string();
            let name = catalogue().text(language, "language-name").into_owned();
            let choice = format!("ui_locales={tag}");
            let href = format!("?{}", kept.iter().copied().chain([choice.as_str()]).collect::<Vec<_>>().join("&"));
            Self { tag, name, href, current: language == current }
        };
        catalogue().languages().map(link).collect()
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
