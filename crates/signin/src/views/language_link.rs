//! The choice of language at the foot of each page.

use super::texts::{HtmlText, catalogue, name_of};
use askama::{FastWritable, Template, Values, filters::HtmlSafe};
use std::{
    fmt,
    sync::{Arc, LazyLock, OnceLock},
};
use vestibule_domain::locale::{Language, Offered, sorting_key};

/// A language that there is.
struct Choice {
    language: Language,
    link: LanguageLink,
}

/// A link as it stands on a page.
#[derive(Template)]
#[template(path = "parts/language_link.html")]
struct LinkTemplate<'a> {
    start: &'a str,
    tag: &'a str,
    name: &'a str,
    current: bool,
}

/// A link to the page that is shown, in another language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LanguageLink {
    /// The language's tag, for `lang` and the end of the link.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
}

/// Stands in a link's HTML where a page's own start goes: a character that neither a tag nor a name holds.
const PLACE: char = '\u{1}';

/// The most languages that stand in one column.
const MOST_OF_A_COLUMN: usize = 8;

/// Every language that there is.
static CHOICES: LazyLock<Vec<Choice>> = LazyLock::new(|| {
    let choice = |language: &Language| {
        let link = LanguageLink { tag: language.to_string(), name: name_of(language) };
        Choice { language: language.clone(), link }
    };
    let mut choices: Vec<Choice> = catalogue().languages().map(choice).collect();
    // By name, as people look for theirs: one who reads none of the others knows how its own begins.
    choices.sort_by_cached_key(|choice| sorting_key(&choice.link.name));
    choices
});

/// For each language the menu of a page that is shown in it and offers all: made when it is first shown.
static MENUS_OF_ALL: LazyLock<Vec<(Language, OnceLock<Arc<Menu>>)>> =
    LazyLock::new(|| CHOICES.iter().map(|choice| (choice.language.clone(), OnceLock::new())).collect());

/// What is the same of a menu on every page.
#[derive(Default, Debug)]
struct Menu {
    /// That of the page's own language, then the others in the order of their names.
    links: Vec<LanguageLink>,
    current: Option<String>,
    /// Their HTML, parted where a page's own start goes.
    html: Vec<String>,
}

/// Links to the page that is shown, in every language that is offered.
#[derive(Clone, Default, Debug)]
pub struct LanguageMenu {
    /// How each link begins: a query-only reference, so that the current step stays. The language's tag ends it.
    start: String,
    menu: Arc<Menu>,
}

/// The links of a menu as HTML.
pub(super) struct LinksHtml<'m> {
    start: HtmlText<'m>,
    html: &'m [String],
}

impl Menu {
    /// The links to every language that is offered, on a page that is shown in the `current` one.
    fn of(current: &Language, offered: Offered<'_>) -> Self {
        let mut choices: Vec<&Choice> = CHOICES.iter().filter(|choice| offered.includes(&choice.language)).collect();
        // The menu opens at its beginning, where the language that holds is looked for.
        choices.sort_by_key(|choice| choice.language != *current);
        let mut html = String::new();
        for Choice { language, link: LanguageLink { tag, name } } in &choices {
            let mut place = [0; 1];
            let link = LinkTemplate { start: PLACE.encode_utf8(&mut place), tag, name, current: language == current };
            html.push_str(&link.render().unwrap_or_default());
        }
        let first = choices.first().filter(|choice| choice.language == *current);
        Self {
            current: first.map(|choice| choice.link.name.clone()),
            links: choices.into_iter().map(|choice| choice.link.clone()).collect(),
            html: html.split(PLACE).map(str::to_owned).collect(),
        }
    }

    /// The same, kept where it is always the same.
    fn kept(current: &Language, offered: Offered<'_>) -> Arc<Self> {
        let all = offered.only.is_empty().then(|| MENUS_OF_ALL.iter().find(|(language, _)| language == current));
        match all.flatten() {
            Some((_, menu)) => Arc::clone(menu.get_or_init(|| Arc::new(Self::of(current, offered)))),
            None => Arc::new(Self::of(current, offered)),
        }
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
        Self { start, menu: Menu::kept(current, offered) }
    }

    /// The links: that of the page's own language, then the others in the order of their names.
    pub fn links(&self) -> &[LanguageLink] {
        &self.menu.links
    }

    /// The links as HTML: there are dozens of them, and only how they begin is the page's own.
    pub(super) fn html(&self) -> LinksHtml<'_> {
        LinksHtml { start: HtmlText::escaped(&self.start), html: &self.menu.html }
    }

    /// The name of the language that the page is shown in.
    pub(super) fn current(&self) -> &str {
        self.menu.current.as_deref().unwrap_or_default()
    }

    /// Whether there are more than one column takes.
    pub(super) fn is_long(&self) -> bool {
        self.links().len() > MOST_OF_A_COLUMN
    }

    /// Whether there is anything to choose.
    pub(super) fn is_choice(&self) -> bool {
        self.links().len() > 1
    }
}

impl LinksHtml<'_> {
    fn write(&self, page: &mut dyn fmt::Write) -> fmt::Result {
        for (position, part) in self.html.iter().enumerate() {
            if position > 0 {
                page.write_str(self.start.as_str())?;
            }
            page.write_str(part)?;
        }
        Ok(())
    }
}

impl fmt::Display for LinksHtml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl HtmlSafe for LinksHtml<'_> {}

impl FastWritable for LinksHtml<'_> {
    fn write_into(&self, page: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write(page)?)
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
        let german = menu.links().iter().find(|link| link.tag == "de").unwrap();
        assert_eq!(german.name, "Deutsch");
        assert_eq!(menu.current(), "English");
        assert!(menu.links().first().is_some_and(|link| link.tag == "en"), "it stands where the menu opens");
        assert!(menu.links().iter().skip(1).is_sorted_by_key(|link| sorting_key(&link.name)));
    }

    #[test]
    fn a_link_begins_as_its_page_does_and_says_which_language_is_shown() {
        let menu = LanguageMenu::of(&Language::english(), Offered::default(), Some("j=a&x=%22"));
        let (html, start) = (menu.html().to_string(), "?j=a&#38;x=%22&#38;ui_locales=");
        let english = format!("<li><a lang=\"en\" href=\"{start}en\" aria-current=\"true\">English</a></li>");
        assert!(html.starts_with(&english), "{html}");
        assert!(html.contains(&format!("<li><a lang=\"de\" href=\"{start}de\">Deutsch</a></li>")), "{html}");
        assert_eq!(html.matches("aria-current").count(), 1);
        assert_eq!(html.matches("<li>").count(), menu.links().len());
    }

    #[test]
    fn only_what_is_offered_can_be_chosen() {
        let only = ["de", "ar"].map(|tag| Language::parse(tag).unwrap());
        let offered = Offered { only: &only, default: None };
        let menu = LanguageMenu::of(only.first().unwrap(), offered, None);
        assert_eq!(menu.links().iter().map(|link| link.tag.as_str()).collect::<Vec<_>>(), ["de", "ar"]);
        let one =
            LanguageMenu::of(only.first().unwrap(), Offered { only: only.get(..1).unwrap(), default: None }, None);
        assert!(!one.is_choice());
    }
}
