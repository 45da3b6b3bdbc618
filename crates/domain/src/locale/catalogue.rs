//! All translations of one crate's texts.

use super::{Language, Value, matching};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

/// Why translations can't be used.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A file is named after something that is not a language.
    #[error("`{0}` is not a language tag")]
    Language(String),
    /// A file does not parse, or says one thing twice.
    #[error("the translations for `{language}` are malformed: {reason}")]
    Malformed {
        /// The language of the file.
        language: String,
        /// What the parser said.
        reason: String,
    },
    /// There is no English to fall back to.
    #[error("there is no English translation")]
    NoEnglish,
}

/// All translations of one crate's texts. Cheap to read from many threads; a language is parsed when its first text is asked
/// for, so that languages that nobody reads cost nothing.
pub struct Catalogue {
    translations: Vec<Translation>,
}

pub(super) struct Translation {
    pub(super) language: Language,
    source: &'static str,
    parsed: OnceLock<Option<Parsed>>,
}

pub(super) struct Parsed {
    bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) resource: Arc<FluentResource>,
}

impl Catalogue {
    /// A catalogue that knows no text: every text is its own id.
    pub const fn empty() -> Self {
        Self { translations: Vec::new() }
    }

    /// A catalogue of pairs of language tag and Fluent source. English is put first; the others keep their order. Refuses
    /// names that are no language and the absence of English; what a file says is read when it is first asked for (see
    /// [`Self::check`]).
    pub fn load(sources: &[(&str, &'static str)]) -> Result<Self, CatalogueError> {
        let mut translations =
            sources.iter().map(|(tag, source)| Translation::new(tag, source)).collect::<Result<Vec<_>, _>>()?;
        let english = Language::english();
        translations.sort_by_key(|translation| translation.language != english);
        if translations.first().is_none_or(|translation| translation.language != english) {
            return Err(CatalogueError::NoEnglish);
        }
        Ok(Self { translations })
    }

    /// Reads every file. Refuses malformed ones and messages that stand in one twice: at run time such a file counts as absent.
    pub fn check(&self) -> Result<(), CatalogueError> {
        self.translations.iter().try_for_each(|translation| Parsed::read(translation).map(drop))
    }

    /// The languages that there are, English first.
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &Language> + Clone {
        self.translations.iter().map(|translation| &translation.language)
    }

    /// The language that there is for a tag, such as `de` for `de-AT`, `zh-HK` for `zh-TW` and `nb` for `no`.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        matching::best(&Language::parse(tag)?, self.languages())
    }

    /// The text `id` in `language`, in English if that language lacks it, or the id itself if nobody knows it.
    pub fn text<'t>(&'t self, language: &Language, id: &'t str) -> Cow<'t, str> {
        self.format(language, id, &[])
    }

    /// The text `id` in `language` with `values` put in. Falls back as [`Self::text`] does.
    pub fn format<'t>(&'t self, language: &Language, id: &'t str, values: &[(&'t str, Value<'t>)]) -> Cow<'t, str> {
        let wanted = self.translations.iter().find(|translation| translation.language == *language);
        wanted
            .and_then(|translation| translation.format(id, values))
            .or_else(|| self.translations.first().and_then(|english| english.format(id, values)))
            .unwrap_or(Cow::Borrowed(id))
    }

    pub(super) fn translations(&self) -> &[Translation] {
        &self.translations
    }
}

impl Translation {
    fn new(tag: &str, source: &'static str) -> Result<Self, CatalogueError> {
        let language = Language::parse(tag).ok_or_else(|| CatalogueError::Language(tag.to_owned()))?;
        Ok(Self { language, source, parsed: OnceLock::new() })
    }

    pub(super) fn parsed(&self) -> Option<&Parsed> {
        self.parsed.get_or_init(|| Parsed::read(self).ok()).as_ref()
    }

    fn format<'t>(&'t self, id: &str, values: &[(&'t str, Value<'t>)]) -> Option<Cow<'t, str>> {
        let bundle = &self.parsed()?.bundle;
        let pattern = bundle.get_message(id)?.value()?;
        let direction = self.language.direction();
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.fluent(direction));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        Some(if values.is_empty() { text } else { Cow::Owned(text.into_owned()) })
    }
}

impl Parsed {
    fn read(translation: &Translation) -> Result<Self, CatalogueError> {
        let language = &translation.language;
        let malformed = |reason| CatalogueError::Malformed { language: language.to_string(), reason };
        let resource = FluentResource::try_new(translation.source.to_owned())
            .map(Arc::new)
            .map_err(|(_, errors)| malformed(joined(&errors)))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
        // Isolation is by value and only where directions differ: labels and codes stay free of invisible characters.
        bundle.set_use_isolating(false);
        bundle.add_resource(Arc::clone(&resource)).map_err(|errors| malformed(joined(&errors)))?;
        Ok(Self { bundle, resource })
    }
}

fn joined<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
