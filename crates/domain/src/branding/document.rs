//! A branding as it is stored: its properties, and what its languages set otherwise.

use super::{BrandingProperties, ImageName, ImageSlot};
use crate::{locale::Language, texts::Texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The branding of a tenant, or a theme of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, bound(deserialize = "I: Deserialize<'de>"))]
pub struct BrandingDocument<I = ImageName> {
    /// What holds in every language (Graph's localization `0`).
    #[serde(default = "BrandingProperties::default", skip_serializing_if = "BrandingProperties::is_empty")]
    pub default: BrandingProperties<I>,
    /// What a language sets otherwise, by its tag, such as `de` or `pt-BR`.
    #[serde(default = "BTreeMap::new", skip_serializing_if = "BTreeMap::is_empty")]
    pub localizations: BTreeMap<Language, BrandingProperties<I>>,
}

impl<I> Default for BrandingDocument<I> {
    fn default() -> Self {
        Self { default: BrandingProperties::default(), localizations: BTreeMap::new() }
    }
}

impl<I> BrandingDocument<I> {
    /// The most languages of one document.
    pub const MOST_LOCALIZATIONS: usize = 100;

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.default.is_empty() && self.localizations.values().all(BrandingProperties::is_empty)
    }

    /// The properties of a language, made when absent; those of every language for `None`.
    pub fn properties_mut(&mut self, language: Option<Language>) -> &mut BrandingProperties<I> {
        match language {
            None => &mut self.default,
            Some(language) => self.localizations.entry(language).or_default(),
        }
    }

    /// The same with each image named otherwise.
    pub fn try_map_images<J, E>(
        self,
        mut name: impl FnMut(ImageSlot, I) -> Result<J, E>,
    ) -> Result<BrandingDocument<J>, E> {
        let default = self.default.try_map_images(&mut name)?;
        let localizations = self
            .localizations
            .into_iter()
            .map(|(language, properties)| Ok((language, properties.try_map_images(&mut name)?)))
            .collect::<Result<_, E>>()?;
        Ok(BrandingDocument { default, localizations })
    }
}

impl<I> BrandingDocument<I> {
    /// What is set for a page in `language`.
    pub(super) fn of_language(&self, language: &Language) -> Option<&BrandingProperties<I>> {
        nearest(self.localizations.iter(), language)
    }

    /// Every text that it words its own way, by the properties that do: `default`, or `localizations.de`.
    pub fn words(&self) -> impl Iterator<Item = (String, &Texts)> {
        let localized = self.localizations.iter();
        let localized = localized.map(|(language, properties)| (format!("localizations.{language}"), properties));
        let all = std::iter::once(("default".to_owned(), &self.default)).chain(localized);
        all.filter_map(|(place, properties)| {
            Some((place, &properties.content_customization.as_ref()?.attribute_collection))
        })
    }

    /// Every image that it names.
    pub fn images(&self) -> impl Iterator<Item = (ImageSlot, &I)> {
        self.default.images().chain(self.localizations.values().flat_map(BrandingProperties::images))
    }
}

/// What stands for a language: what is of the same tag, of the language without region, or of another region.
pub(super) fn nearest<'a, T>(
    tagged: impl Iterator<Item = (&'a Language, T)> + Clone,
    language: &Language,
) -> Option<T> {
    let with = |fits: &dyn Fn(&Language) -> bool| tagged.clone().find(|(tag, _)| fits(tag)).map(|(_, found)| found);
    let bare = |tag: &Language| tag.to_string() == language.primary();
    with(&|tag| tag == language).or_else(|| with(&bare)).or_else(|| with(&|tag| tag.primary() == language.primary()))
}
