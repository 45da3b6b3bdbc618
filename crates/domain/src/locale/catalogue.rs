//! All translations of one crate's texts.

use super::{Language, Value};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{borrow::Cow, sync::Arc};

/// Why translations could not be loaded.
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

/// All translations of one crate's texts. Cheap to read from many threads.
pub struct Catalogue {
    translations: Vec<Translation>,
}

pub(super) struct Translation {
    pub(super) language: Language,
    pub(super) bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) source: Arc<FluentResource>,
}

impl Catalogue {
    /// A catalogue that knows no text: every text is its own id.
    pub const fn empty() -> Self {
        Self { translations: Vec::new() }
    }

    /// Loads the catalogue from pairs of language tag and Fluent source. English is put first; the others keep their
    /// order. Refuses malformed files, duplicate messages and the absence of English.
    pub fn load(sources: &[(&str, &str)]) -> Result<Self, CatalogueError> {
        let mut translations =
            sources.iter().map(|(tag, source)| Translation::load(tag, source)).collect::<Result<Vec<_>, _>>()?;
        let english = Language::english();
        translations.sort_by_key(|translation| translation.language != english);
        if translations.first().is_none_or(|translation| translation.language != english) {
            return Err(CatalogueError::NoEnglish);
        }
        Ok(Self { translations })
    }

    /// The languages that there are, English first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.translations.iter().map(|translation| &translation.language)
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
    fn load(tag: &str, source: &str) -> Result<Self, CatalogueError> {
        let language = Language::parse(tag).ok_or_else(|| CatalogueError::Language(tag.to_owned()))?;
        let malformed = |reason| CatalogueError::Malformed { language: tag.to_owned(), reason };
        let source = FluentResource::try_new(source.to_owned())
            .map(Arc::new)
            .map_err(|(_, errors)| malformed(joined(&errors)))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
        // Isolation is by value and only where directions differ: labels and codes stay free of invisible characters.
        bundle.set_use_isolating(false);
        bundle.add_resource(Arc::clone(&source)).map_err(|errors| malformed(joined(&errors)))?;
        Ok(Self { language, bundle, source })
    }

    fn format<'t>(&'t self, id: &str, values: &[(&'t str, Value<'t>)]) -> Option<Cow<'t, str>> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let direction = self.language.direction();
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.fluent(direction));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        Some(if values.is_empty() { text } else { Cow::Owned(text.into_owned()) })
    }
}

fn joined<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
