//! The translations of the pages' texts, and a page's own choice of them.

use super::own_prose;
use askama::{
    FastWritable, Values,
    filters::{Escaper as _, Html, HtmlSafe},
};
use std::{
    borrow::Cow,
    collections::HashMap,
    fmt,
    sync::{Arc, LazyLock, OnceLock},
};
use vestibule_domain::{
    locale::{Catalogue, Language, Value},
    texts::{OwnTexts, Wording},
};

include!(concat!(env!("OUT_DIR"), "/translations.rs"));

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::load(TRANSLATIONS).unwrap_or_else(|error| {
        tracing::error!(%error, "the pages' translations can't be read");
        Catalogue::empty()
    })
});

/// The translations of the pages' texts.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// The name of a language in itself; its tag where there are no translations.
pub(super) fn name_of(language: &Language) -> String {
    let tag = language.to_string();
    let name = LANGUAGE_NAMES.iter().find(|(known, _)| *known == tag).map(|(_, name)| (*name).to_owned());
    name.unwrap_or(tag)
}

/// A text as HTML: escaped already, so that a template writes it as it is.
#[derive(Clone, Debug)]
pub(super) struct HtmlText<'t>(Cow<'t, str>);

impl HtmlText<'_> {
    /// A text, escaped once for all the places where it stands.
    pub(super) fn escaped(text: &str) -> Self {
        Self(Cow::Owned(escaped(text)))
    }

    /// The HTML.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HtmlText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for HtmlText<'_> {}

impl FastWritable for HtmlText<'_> {
    fn write_into(&self, page: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(page.write_str(&self.0)?)
    }
}

/// The texts of one language that take no values, as HTML, by id.
type Fixed = HashMap<String, String>;

/// The texts that take no values. They are the same on every page: translated and escaped once, when the language is first shown.
static FIXED: LazyLock<Vec<(Language, OnceLock<Fixed>)>> =
    LazyLock::new(|| catalogue().languages().map(|language| (language.clone(), OnceLock::new())).collect());

static FIXED_IDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    catalogue().messages().into_iter().filter(|(_, values)| values.is_empty()).map(|(id, _)| id).collect()
});

fn fixed(language: &Language) -> Option<&'static Fixed> {
    let (_, texts) = FIXED.iter().find(|(known, _)| known == language)?;
    let text = |id: &String| (id.clone(), escaped(&catalogue().text(language, id)));
    Some(texts.get_or_init(|| FIXED_IDS.iter().map(text).collect()))
}

/// The texts of a page: in its language, and in the business's own words where it has some.
#[derive(Clone, Debug)]
pub struct Texts {
    language: Language,
    fixed: Option<&'static Fixed>,
    own: Option<Arc<OwnWords>>,
}

/// A business's own words, with the names that they may hold wherever they stand.
#[derive(Debug)]
struct OwnWords {
    texts: OwnTexts,
    tenant: String,
    application: String,
}

impl Texts {
    /// The product's texts in a language.
    pub fn of(language: &Language) -> Self {
        Self { language: language.clone(), fixed: fixed(language), own: None }
    }

    /// The same with own words over them, in which `{tenant}` and `{application}` have these names.
    #[must_use]
    pub fn in_own_words(self, texts: OwnTexts, tenant: &str, application: &str) -> Self {
        if texts.is_empty() {
            return self;
        }
        let own = OwnWords { texts, tenant: tenant.to_owned(), application: application.to_owned() };
        Self { own: Some(Arc::new(own)), ..self }
    }

    /// The text `id`, as HTML.
    pub(super) fn html<'t>(&self, id: &'t str) -> HtmlText<'t> {
        if let Some(text) = self.own(id, &[]) {
            return HtmlText(Cow::Owned(escaped(&text)));
        }
        let fixed = self.fixed.and_then(|texts| texts.get(id));
        HtmlText(fixed.map_or_else(
            || Cow::Owned(escaped(&catalogue().text(&self.language, id))),
            |text| Cow::Borrowed(text.as_str()),
        ))
    }

    /// The text `id` with values put in, as HTML: a paragraph, in which own words may have links.
    pub(super) fn prose<'t>(&self, id: &'t str, values: &[(&'t str, Value<'t>)]) -> HtmlText<'t> {
        let own = self.own.as_deref().and_then(|own| Some((own, own.texts.page(id)?)));
        HtmlText(Cow::Owned(match own {
            Some((own, wording)) => own_prose::html(wording, self.language.direction(), |name| own.value(name, values)),
            None => escaped(&catalogue().format(&self.language, id, values)),
        }))
    }

    /// The text `id`, as it is.
    pub fn text<'t>(&self, id: &'t str) -> Cow<'t, str> {
        self.format(id, &[])
    }

    /// The text `id` with values put in, as it is.
    pub fn format<'t>(&self, id: &'t str, values: &[(&'t str, Value<'t>)]) -> Cow<'t, str> {
        self.own(id, values).map_or_else(|| catalogue().format(&self.language, id, values), Cow::Owned)
    }

    /// The business's own label of an attribute, by its name on the wire.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let own = self.own.as_deref()?;
        Some(self.filled(own, own.texts.attribute(name)?, &[]))
    }

    fn own(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let own = self.own.as_deref()?;
        Some(self.filled(own, own.texts.page(id)?, values))
    }

    fn filled(&self, own: &OwnWords, wording: &Wording, values: &[(&str, Value<'_>)]) -> String {
        // Held beside the closure, which hands out what it looks up.
        let other = wording.other_text().map(|id| self.text(id));
        wording.filled(self.language.direction(), |name| {
            own.value(name, values).or_else(|| other.as_deref().filter(|_| name.starts_with("text:")).map(Value::Exact))
        })
    }
}

impl OwnWords {
    /// What stands at a placeholder: what the page gives, else a name.
    fn value<'v>(&'v self, name: &str, values: &[(&str, Value<'v>)]) -> Option<Value<'v>> {
        let given = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        given.or(match name {
            "tenant" => Some(Value::Text(&self.tenant)),
            "application" => Some(Value::Text(&self.application)),
            _ => None,
        })
    }
}

pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    // Writing to a string can't fail.
    let _ = Html.write_escaped_str(&mut html, text);
    html
}

/// What a template may put into a text: somebody's words, or a count.
pub(super) trait Filling {
    /// The value for the translation.
    fn value(&self) -> Value<'_>;
}

impl<T: Filling + ?Sized> Filling for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

impl Filling for str {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Filling for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Filling for u32 {
    fn value(&self) -> Value<'_> {
        Value::Number(i64::from(*self))
    }
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGE_NAMES, TRANSLATIONS, Texts, catalogue, name_of};
    use std::{collections::BTreeSet, path::Path};
    use vestibule_domain::{
        clock::Timestamp,
        locale::{Language, plural_forms},
        texts::{ENTRA, TextLayers, TextOverrides},
    };

    /// What templates, views and pages say between quotation marks behind one of the `openings`: what may be the id of a text.
    fn quoted(openings: &[&str]) -> BTreeSet<String> {
        fn scan(path: &Path, openings: &[&str], found: &mut BTreeSet<String>) {
            if path.is_dir() {
                for entry in std::fs::read_dir(path).unwrap() {
                    scan(&entry.unwrap().path(), openings, found);
                }
                return;
            }
            let source = std::fs::read_to_string(path).unwrap();
            let is_id = |text: &&str| text.contains('-') && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            for opening in openings {
                let literals = source.split(opening).skip(1).filter_map(|rest| rest.split('"').next());
                found.extend(literals.filter(is_id).map(str::to_owned));
            }
        }
        let mut found = BTreeSet::new();
        for folder in ["templates", "src/views", "src/pages"] {
            scan(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), openings, &mut found);
        }
        found
    }

    #[test]
    fn every_translation_loads() {
        assert!(catalogue().check().is_ok(), "{:?}", catalogue().check());
        assert_eq!(catalogue().languages().count(), TRANSLATIONS.len());
        for (tag, name) in LANGUAGE_NAMES {
            let language = Language::parse(tag).unwrap();
            assert_eq!(language.to_string(), *tag, "a file is named by the tag as it is written");
            assert_eq!(catalogue().text(&language, "language-name"), *name);
            assert_eq!(name_of(&language), *name);
        }
    }

    #[test]
    fn every_language_has_every_text_with_the_same_variables() {
        assert_eq!(catalogue().gaps(), []);
    }

    #[test]
    fn every_text_asked_for_exists_and_every_text_is_asked_for() {
        let known: BTreeSet<String> = catalogue().messages().into_keys().collect();
        let asked = quoted(&["text(\"", "prose(\"", "with(\"", "strong(\"", "words(\"", "texts.format(\""]);
        assert!(asked.len() > 100, "{}", asked.len());
        assert_eq!(asked.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "these are in no translation");
        let mut named = quoted(&["\""]);
        // Asked for by the catalogue itself.
        named.extend(["time-of-day", "month-name", "date-and-time"].map(str::to_owned));
        assert_eq!(known.difference(&named).collect::<Vec<_>>(), Vec::<&String>::new(), "nobody asks for these");
    }

    #[test]
    fn a_moment_reads_as_a_date_in_each_language() {
        let written = |tag| {
            let language = Language::parse(tag).unwrap();
            catalogue().date_and_time(&language, Timestamp::from_seconds(1_771_061_213))
        };
        assert_eq!(written("en"), "14 February 2026, 09:26 UTC");
        assert_eq!(written("de"), "14. Februar 2026, 09:26 Uhr (UTC)");
        assert_eq!(written("ar"), "14 فبراير 2026، 09:26 بتوقيت غرينتش");
    }

    #[test]
    fn a_text_is_escaped_once_whether_it_is_known_or_not() {
        let german = Language::parse("de").unwrap();
        let texts = Texts::of(&german);
        assert_eq!(texts.html("continue-button").to_string(), "Weiter");
        assert_eq!(texts.html("no-such-<text>").to_string(), "no-such-&#60;text&#62;");
    }

    #[test]
    fn no_text_holds_markup() {
        for (tag, source) in TRANSLATIONS {
            assert!(!source.contains(['<', '&']), "{tag}");
        }
    }

    fn own(texts: &[(&str, &str)]) -> Texts {
        let german = Language::parse("de").unwrap();
        let texts = texts.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        let layers = TextLayers::new([TextOverrides { locale: german.clone(), flow: None, texts }]);
        Texts::of(&german).in_own_words(layers.of(None, &german), "Fable & Söhne", "Shop")
    }

    #[test]
    fn own_words_stand_in_place_of_the_products_and_nothing_in_them_is_markup() {
        let texts = own(&[
            ("continue-button", "<b>Los & weiter</b>"),
            ("sign-in-heading", "Hallo bei {tenant}"),
            ("SignIn_Description", "Weiter zu {0}"),
            ("Attribute_Generic_ConfirmationLabel", "{0} erneut eingeben"),
            ("Attribute_City", "Ort"),
        ]);
        assert_eq!(texts.html("continue-button").to_string(), "&#60;b&#62;Los &#38; weiter&#60;/b&#62;");
        assert_eq!(texts.html("sign-in-heading").to_string(), "Hallo bei Fable &#38; Söhne");
        assert_eq!(texts.text("sign-in-intro"), "Weiter zu Shop");
        assert_eq!(texts.text("confirm-password-label"), "Neues Passwort erneut eingeben");
        assert_eq!(texts.attribute("city").as_deref(), Some("Ort"));
        assert_eq!(texts.attribute("state"), None);
        assert_eq!(texts.text("stay-no"), "Nein");
    }

    #[test]
    fn every_entra_key_feeds_texts_that_there_are() {
        let known = catalogue().messages();
        for text in ENTRA {
            assert!(text.feeds.iter().all(|id| known.contains_key(*id)), "{}", text.key);
            assert!(text.attribute.is_some() || !text.feeds.is_empty(), "{} feeds nothing", text.key);
            for filling in text.positions {
                assert!(filling.0.strip_prefix("text:").is_none_or(|id| known.contains_key(id)), "{}", text.key);
            }
        }
    }

    /// The table of `translations/README.md`.
    #[test]
    fn the_readme_names_every_language_with_its_plural_forms() {
        let readme = include_str!("../../translations/README.md");
        for (tag, name) in LANGUAGE_NAMES {
            let forms = plural_forms(&Language::parse(tag).unwrap());
            let order = ["zero", "one", "two", "few", "many", "other"];
            let forms: Vec<&str> = order.into_iter().filter(|form| forms.contains(*form)).collect();
            let row = format!("| `{tag}.ftl` | {name} | {} |", forms.join(", "));
            assert!(readme.contains(&row), "translations/README.md lacks the row {row}");
        }
    }
}
