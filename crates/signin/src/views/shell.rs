//! What all pages share: language, theme, brand, footer.

use super::{
    Brand, LanguageMenu,
    brand::ShownLogo,
    texts::{Filling, HtmlText, Texts, catalogue},
};
use askama::filters::{Escaper as _, Html};
use vestibule_domain::{
    branding::LinkUrl,
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

/// What all pages share.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language of the page.
    pub language: Language,
    /// Its texts.
    pub texts: Texts,
    /// An explicit choice of appearance.
    pub theme: Option<Theme>,
    /// The tenant; none on a page that belongs to no tenant.
    pub brand: Option<Brand>,
    /// Links to the same page in other languages; none where the page can't be asked for again.
    pub languages: LanguageMenu,
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
        !self.languages.is_choice() && self.brand.as_ref().and_then(Brand::links).is_none()
    }

    /// Where a forgotten password is reset from the page that asks for it: where the tenant says, else at our own page.
    pub(crate) fn forgot_url<'a>(&'a self, own: Option<&'a str>) -> Option<&'a str> {
        let Some(reset) = self.brand.as_ref().map(|brand| &brand.look.branding.reset) else { return own };
        reset.url.as_ref().map(LinkUrl::as_str).or(own).filter(|_| !reset.hides_forgot)
    }

    /// The same from the page of a locked account.
    pub(crate) fn reset_now_url<'a>(&'a self, own: Option<&'a str>) -> Option<&'a str> {
        let Some(reset) = self.brand.as_ref().map(|brand| &brand.look.branding.reset) else { return own };
        reset.url.as_ref().map(LinkUrl::as_str).or(own).filter(|_| !reset.hides_reset_now)
    }

    /// The tenant's logo.
    pub(super) fn logo(&self) -> Option<ShownLogo<'_>> {
        self.brand.as_ref()?.logo(self.theme)
    }

    /// The tenant's words for the link beside the password.
    pub(super) fn forgot_text(&self) -> Option<&str> {
        self.brand.as_ref()?.look.branding.reset.forgot_text.as_deref()
    }

    /// The tenant's words for the way to a new password where an account is locked.
    pub(super) fn reset_now_text(&self) -> Option<&str> {
        self.brand.as_ref()?.look.branding.reset.reset_now_text.as_deref()
    }

    /// The tenant's example of a user name.
    pub(super) fn username_hint(&self) -> Option<&str> {
        self.brand.as_ref()?.look.branding.username_hint.as_deref()
    }

    /// The text `id`.
    pub(super) fn text<'t>(&self, id: &'t str) -> HtmlText<'t> {
        self.texts.html(id)
    }

    /// The text `id`, a paragraph in which a business's own words may have links, with one value put in.
    pub(super) fn prose<'t>(&self, id: &'t str, name: &'t str, value: &'t str) -> HtmlText<'t> {
        self.texts.prose(id, &[(name, Value::Text(value))])
    }

    /// The text `id` with one value put in.
    pub(super) fn with(&self, id: &str, name: &str, filling: impl Filling) -> String {
        self.texts.format(id, &[(name, filling.value())]).into_owned()
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
        let text = self.texts.format(id, &[(name, Value::Exact(PLACE))]);
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

    /// Whether it is where customers come in, which is where the tenant's own text stands.
    fn is_entrance(&self) -> bool {
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
