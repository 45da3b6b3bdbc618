//! The choice of language at the foot of each page.

use super::texts::{catalogue, name_of};
use std::sync::LazyLock;
use vestibule_domain::locale::{Language, Offered, sorting_key};

/// Every language that there is, with its tag and its name in itself. They are the same on every page.
static CHOICES: LazyLock<Vec<(Language, String, String)>> = LazyLock::new(|| {
    let mut choices: Vec<(Language, String, String)> =
        catalogue().languages().map(|language| (language.clone(), language.to_string(), name_of(language))).collect();
    // By name, as people look for theirs: one who reads none of the others knows how its own begins.
    choices.sort_by_cached_key(|(_, _, name)| sorting_key(name));
    choices
});

/// The most languages that stand in one column.
const MOST_OF_A_COLUMN: usize = 8;

/// A link to the page that is shown, in another language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LanguageLink {
    /// The language's tag, for `lang` and the end of the link.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// Whether the page is shown in this language.
    pub current: bool,
}

/// Links to the page that is shown, in every language that is offered.
#[derive(Clone, Default, Debug)]
pub struct LanguageMenu {
    /// How each link begins: a query-only reference, so that the current step stays. The language's tag ends it.
    pub start: String,
    /// The links, in the order of the languages' names.
    pub links: Vec<LanguageLink>,
}

impl LanguageMenu {
    /// One link for each language that is offered, to the page with this raw query string: everything in it stays, but for
    /// `ui_locales` and `mkt`, of which one is set.
    pub fn of(current: &Language, offered: Offered<'_>, query: Option<&str>) -> Self {
        let pairs = query.unwrap_or_default().split('&');
        let chooses = |pair: &str| matches!(pair.split('=').next(), Some("ui_locales" | "mkt"));
        let mut start = String::from("?");
        for pair in pairs.filter(|pair| !pair.is_empty() && !chooses(pair)) {
            start.push_str(pair);
            start.push('&');
        }
        start.push_str("ui_locales=");
        let link = |(language, tag, name): &'static (Language, String, String)| {
            offered.includes(language).then(|| LanguageLink { tag, name, current: language == current })
        };
        Self { start, links: CHOICES.iter().filter_map(link).collect() }
    }

    /// The name of the language that the page is shown in.
    pub(super) fn current(&self) -> &'static str {
        self.links.iter().find(|link| link.current).map_or("", |link| link.name)
    }

    /// Whether there are more than one column takes.
    pub(super) fn is_long(&self) -> bool {
        self.links.len() > MOST_OF_A_COLUMN
    }

    /// Whether there is anything to choose.
    pub(super) fn is_choice(&self) -> bool {
        self.links.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageMenu;
    use vestibule_domain::locale::{Language, Offered};

    #[test]
    fn the_step_stays_and_only_the_language_changes() {
        let menu =
            LanguageMenu::of(&Language::english(), Offered::default(), Some("j=a%26b&ui_locales=fr&mkt=fr-FR&x"));
        assert_eq!(menu.start, "?j=a%26b&x&ui_locales=");
        let german = menu.links.iter().find(|link| link.tag == "de").unwrap();
        assert_eq!(german.name, "Deutsch");
        assert_eq!(menu.links.iter().filter(|link| link.current).count(), 1);
        assert_eq!(menu.current(), "English");
    }

    #[test]
    fn only_what_is_offered_can_be_chosen() {
        let only = ["de", "ar"].map(|tag| Language::parse(tag).unwrap());
        let offered = Offered { only: &only, default: None };
        let menu = LanguageMenu::of(only.first().unwrap(), offered, None);
        assert_eq!(menu.links.iter().map(|link| link.tag).collect::<Vec<_>>(), ["de", "ar"]);
        let one =
            LanguageMenu::of(only.first().unwrap(), Offered { only: only.get(..1).unwrap(), default: None }, None);
        assert!(!one.is_choice());
    }
}
