//! The translations of the pages' texts.

use askama::{
    FastWritable, Values,
    filters::{Escaper as _, Html, HtmlSafe},
};
use std::{borrow::Cow, collections::HashMap, fmt, sync::LazyLock};
use vestibule_domain::locale::{Catalogue, Language, Value};

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

/// A text as HTML: escaped already, so that a template writes it as it is.
#[derive(Clone, Debug)]
pub(super) struct HtmlText<'t>(Cow<'t, str>);

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

/// The texts that take no values, by language and id. They are the same on every page: translated and escaped once.
static FIXED: LazyLock<Vec<(Language, HashMap<String, String>)>> = LazyLock::new(|| {
    let ids: Vec<String> =
        catalogue().messages().into_iter().filter(|(_, values)| values.is_empty()).map(|(id, _)| id).collect();
    let texts =
        |language: &Language| ids.iter().map(|id| (id.clone(), escaped(&catalogue().text(language, id)))).collect();
    catalogue().languages().map(|language| (language.clone(), texts(language))).collect()
});

/// The text `id` in `language`, as HTML.
pub(super) fn text<'t>(language: &Language, id: &'t str) -> HtmlText<'t> {
    let fixed = FIXED.iter().find(|(known, _)| known == language).and_then(|(_, texts)| texts.get(id));
    HtmlText(
        fixed.map_or_else(|| Cow::Owned(escaped(&catalogue().text(language, id))), |text| Cow::Borrowed(text.as_str())),
    )
}

fn escaped(text: &str) -> String {
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
    use super::{TRANSLATIONS, catalogue, text};
    use std::{collections::BTreeSet, path::Path};
    use vestibule_domain::{
        clock::Timestamp,
        locale::{Catalogue, Language},
    };

    /// The ids that templates and views ask for, by a scan for `text("…")` and its relatives.
    fn asked_for() -> BTreeSet<String> {
        fn scan(folder: &Path, found: &mut BTreeSet<String>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    scan(&path, found);
                    continue;
                }
                let source = std::fs::read_to_string(&path).unwrap();
                for opening in ["text(\"", "with(\"", "strong(\"", "words(\"", "language, \"", "=> \"", "=> (\""] {
                    let literals = source.split(opening).skip(1).filter_map(|rest| rest.split('"').next());
                    found.extend(literals.filter(|id| id.contains('-') && !id.starts_with('-')).map(str::to_owned));
                }
            }
        }
        // Asked for by the catalogue itself.
        let mut found = BTreeSet::from(["time-of-day", "month-name", "date-and-time"].map(str::to_owned));
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        scan(&root.join("templates"), &mut found);
        scan(&root.join("src/views"), &mut found);
        scan(&root.join("src/pages"), &mut found);
        found
    }

    #[test]
    fn every_translation_loads() {
        assert!(Catalogue::load(TRANSLATIONS).is_ok());
        assert!(catalogue().languages().count() >= 3);
    }

    #[test]
    fn every_language_has_every_text_with_the_same_variables() {
        assert_eq!(catalogue().gaps(), []);
    }

    #[test]
    fn every_text_asked_for_exists_and_every_text_is_asked_for() {
        let known: BTreeSet<String> = catalogue().messages().into_keys().collect();
        let asked = asked_for();
        assert!(!asked.is_empty());
        assert_eq!(known.difference(&asked).collect::<Vec<_>>(), Vec::<&String>::new(), "nobody asks for these");
        assert_eq!(asked.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "these are in no translation");
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
        assert_eq!(text(&german, "continue-button").to_string(), "Weiter");
        assert_eq!(text(&german, "no-such-<text>").to_string(), "no-such-&#60;text&#62;");
    }

    #[test]
    fn no_text_holds_markup() {
        for (tag, source) in TRANSLATIONS {
            assert!(!source.contains(['<', '&']), "{tag}");
        }
    }
}
