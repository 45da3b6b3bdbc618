//! The choice of language at the foot of each page.

use super::texts::{HtmlText, catalogue, escaped, name_of};
use std::sync::LazyLock;
use vestibule_domain::locale::{Language, Offered, sorting_key};

/// A language that there is.
struct Choice {
    language: Language,
    tag: String,
    name: String,
    name_html: String,
}

/// Every language that there is, with its tag and its name in itself. They are the same on every page.
static CHOICES: LazyLock<Vec<Choice>> = LazyLock::new(|| {
    let choice = |language: &Language| {
        let (tag, name) = (language.to_string(), name_of(language));
        Choice { language: language.clone(), tag, name_html: escaped(&name), name }
    };
    let mut choices: Vec<Choice> = catalogue().languages().map(choice).collect();
    // By name, as people look for theirs: one who reads none of the others knows how its own begins.
    choices.sort_by_cached_key(|choice| sorting_key(&choice.name));
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
    /// The same as HTML.
    name_html: &'static str,
    /// Whether the page is shown in this language.
    pub current: bool,
}

/// Links to the page that is shown, in every language that is offered.
#[derive(Clone, Default, Debug)]
pub struct LanguageMenu {
    /// How each link begins: a query-only reference, so that the current step stays. The language's tag ends it.
    pub start: String,
    /// The links: that of the page's own language, then the others in the order of their names.
    pub links: Vec<LanguageLink>,
}

impl LanguageLink {
    /// The tag as HTML. No tag holds anything that would have to be escaped.
    pub(super) const fn tag_html(self) -> HtmlText<'static> {
        HtmlText::made(self.tag)
    }

    /// The name as HTML.
    pub(super) const fn name_html(self) -> HtmlText<'static> {
        HtmlText::made(self.name_html)
    }
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
        let link = |Choice { language, tag, name, name_html }: &'static Choice| {
            offered.includes(language).then(|| LanguageLink { tag, name, name_html, current: language == current })
        };
        let mut links: Vec<LanguageLink> = CHOICES.iter().filter_map(link).collect();
        // The menu opens at its beginning, where the language that holds is looked for.
        links.sort_by_key(|link| !link.current);
        Self { start, links }
    }

    /// How each link begins, as HTML: there are dozens of them on a page, of which none need be looked through again.
    pub(super) fn start_html(&self) -> HtmlText<'static> {
        HtmlText::escaped(&self.start)
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
    use vestibule_domain::locale::{Language, Offered, sorting_key};

    #[test]
    fn the_step_stays_and_only_the_language_changes() {
        let menu =
            LanguageMenu::of(&Language::english(), Offered::default(), Some("j=a%26b&ui_locales=fr&mkt=fr-FR&x"));
        assert_eq!(menu.start, "?j=a%26b&x&ui_locales=");
        let german = menu.links.iter().find(|link| link.tag == "de").unwrap();
        assert_eq!(german.name, "Deutsch");
        assert_eq!(menu.links.iter().filter(|link| link.current).count(), 1);
        assert_eq!(menu.current(), "English");
        assert!(menu.links.first().is_some_and(|link| link.current), "it stands where the menu opens");
        assert!(menu.links.iter().skip(1).is_sorted_by_key(|link| sorting_key(link.name)));
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
