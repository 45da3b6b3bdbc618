//! The choice of language at the foot of each page.

use super::texts::{HtmlText, catalogue, name_of};
use askama::Template;
use std::sync::LazyLock;
use vestibule_domain::locale::{Language, Offered, sorting_key};

/// A language that there is.
struct Choice {
    language: Language,
    tag: String,
    name: String,
    link: LinkHtml,
    current_link: LinkHtml,
}

/// A link as HTML, around what links of a page begin with.
#[derive(PartialEq, Eq, Debug)]
struct LinkHtml {
    opening: String,
    rest: String,
}

/// The link as it stands on a page.
#[derive(Template)]
#[template(path = "parts/language_link.html")]
struct LinkTemplate<'a> {
    start: &'a str,
    tag: &'a str,
    name: &'a str,
    current: bool,
}

impl LinkHtml {
    fn of(tag: &str, name: &str, current: bool) -> Self {
        // A character that neither a tag nor a name holds.
        const PLACE: &str = "\u{1}";
        let html = LinkTemplate { start: PLACE, tag, name, current }.render().unwrap_or_default();
        let (opening, rest) = html.split_once(PLACE).unwrap_or_default();
        Self { opening: opening.to_owned(), rest: rest.to_owned() }
    }
}

/// Every language that there is, with its tag and its name in itself. They are the same on every page.
static CHOICES: LazyLock<Vec<Choice>> = LazyLock::new(|| {
    let choice = |language: &Language| {
        let (tag, name) = (language.to_string(), name_of(language));
        let link = |current| LinkHtml::of(&tag, &name, current);
        Choice { language: language.clone(), link: link(false), current_link: link(true), tag, name }
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
    html: &'static LinkHtml,
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
    /// The link as HTML, up to where the page's own start stands. It is the same on every page: made once for each language.
    pub(super) fn opening(self) -> HtmlText<'static> {
        HtmlText::made(&self.html.opening)
    }

    /// The link as HTML behind the page's own start.
    pub(super) fn rest(self) -> HtmlText<'static> {
        HtmlText::made(&self.html.rest)
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
        let link = |choice: &'static Choice| {
            let current = choice.language == *current;
            let html = if current { &choice.current_link } else { &choice.link };
            let Choice { language, tag, name, .. } = choice;
            offered.includes(language).then_some(LanguageLink { tag, name, html, current })
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
    fn a_link_begins_as_its_page_does_and_says_which_language_is_shown() {
        let menu = LanguageMenu::of(&Language::english(), Offered::default(), Some("j=a&x=%22"));
        let html = |tag: &str| {
            let link = menu.links.iter().find(|link| link.tag == tag).unwrap();
            format!("{}{}{}", link.opening(), menu.start_html(), link.rest())
        };
        let start = "?j=a&#38;x=%22&#38;ui_locales=";
        assert_eq!(html("de"), format!("<li><a lang=\"de\" href=\"{start}de\">Deutsch</a></li>"));
        assert_eq!(html("en"), format!("<li><a lang=\"en\" href=\"{start}en\" aria-current=\"true\">English</a></li>"));
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
