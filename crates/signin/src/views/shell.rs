//! What all pages share: language, theme, brand, footer.

use super::{
    LanguageLink,
    texts::{self, Filling, HtmlText, catalogue},
};
use askama::filters::{Escaper as _, Html};
use vestibule_domain::{
    clock::Timestamp,
    locale::{Language, Value, isolate, rfc3339},
};

/// An explicit choice of appearance, from a cookie; without one the system's preference holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`, and of the cookie.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Parses the cookie's value.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }
}

/// The tenant whose page it is.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The tenant's display name.
    pub name: String,
    /// Whether the brand stylesheet brings a logo; otherwise the name stands in its place.
    pub has_logo: bool,
    /// The URL path of the tenant's brand stylesheet.
    pub stylesheet: String,
}

/// Links at the foot of the page, each shown only if set.
#[derive(Clone, Default, Debug)]
pub struct FooterLinks {
    /// Where customers get help.
    pub help: Option<String>,
    /// The privacy notice.
    pub privacy: Option<String>,
    /// The terms of service.
    pub terms: Option<String>,
}

/// What all pages share.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language of the page.
    pub language: Language,
    /// An explicit choice of appearance.
    pub theme: Option<Theme>,
    /// The tenant; none on a page that belongs to no tenant.
    pub brand: Option<Brand>,
    /// Links to the same page in other languages; none where the page can't be asked for again.
    pub languages: Vec<LanguageLink>,
    /// Links at the foot of the page.
    pub links: FooterLinks,
    /// The request's correlation id.
    pub correlation_id: String,
}

impl Shell {
    /// The value of `dir`.
    pub(super) fn direction(&self) -> &'static str {
        self.language.direction().html()
    }

    /// The tenant's name; empty on a page that belongs to none.
    pub(super) fn tenant(&self) -> &str {
        self.brand.as_ref().map_or("", |brand| &brand.name)
    }

    /// Whether nothing stands at the foot of the page.
    pub(super) fn footless(&self) -> bool {
        self.languages.len() < 2
            && self.links.help.is_none()
            && self.links.privacy.is_none()
            && self.links.terms.is_none()
    }

    /// The text `id`.
    pub(super) fn text<'t>(&self, id: &'t str) -> HtmlText<'t> {
        texts::text(&self.language, id)
    }

    /// The text `id` with one value put in.
    pub(super) fn with(&self, id: &str, name: &str, filling: impl Filling) -> String {
        catalogue().format(&self.language, id, &[(name, filling.value())]).into_owned()
    }

    /// The time of day, such as "09:41 UTC".
    pub(super) fn time_of_day(&self, moment: &Timestamp) -> String {
        catalogue().time_of_day(&self.language, *moment)
    }

    /// Date and time, such as "14 February 2026, 09:41 UTC".
    pub(super) fn date_and_time(&self, moment: &Timestamp) -> String {
        catalogue().date_and_time(&self.language, *moment)
    }

    /// The text `id` as HTML, with one value put in and set off as `<strong>`. Everything is escaped.
    pub(super) fn strong(&self, id: &str, name: &str, value: &str) -> Result<String, std::fmt::Error> {
        // A character that no text and no value holds marks the place until both are escaped.
        const PLACE: &str = "\u{1}";
        let text = catalogue().format(&self.language, id, &[(name, Value::Exact(PLACE))]);
        let (mut html, mut emphasised) = (String::new(), String::from("<strong><bdi>"));
        Html.write_escaped_str(&mut html, &text)?;
        let value: String = isolate(value, self.language.direction()).chars().filter(|c| !c.is_control()).collect();
        Html.write_escaped_str(&mut emphasised, &value)?;
        emphasised.push_str("</bdi></strong>");
        Ok(html.replace(PLACE, &emphasised))
    }
}

/// What the shell asks of a page.
pub(super) trait Page {
    /// Whether something went wrong, which the title says first.
    fn failed(&self) -> bool {
        false
    }
}

/// What a form carries so that its answer can be trusted and placed.
#[derive(Clone, Copy, Debug)]
pub struct FormToken<'a> {
    /// The cross-site request forgery token.
    pub csrf: &'a str,
    /// The step of the journey that the form answers.
    pub step: &'a str,
}

/// Two letters for the circle beside an identifier.
pub(super) fn initials(identifier: &str) -> String {
    let local = identifier.split('@').next().unwrap_or_default();
    let words = local.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.chars().next());
    words.take(2).flat_map(char::to_uppercase).collect()
}

/// A moment, for the `datetime` attribute.
pub(super) fn machine_time(moment: &Timestamp) -> String {
    rfc3339(*moment)
}
