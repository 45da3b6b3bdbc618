//! Every look of a tenant: its own and its themes', in each language that changes them, made once and shared by all pages.

use super::{Branding, BrandingDocument, BrandingProperties, Stylesheet, ThemeName, document::nearest};
use crate::{locale::Language, texts::Reworded};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, LazyLock},
};

/// A branding with its style sheets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Look {
    /// How it looks.
    pub branding: Branding,
    /// The sheet of its tokens.
    pub tokens: Stylesheet,
    /// The tenant's own sheet.
    pub custom: Option<Arc<Stylesheet>>,
    /// What it words its own way.
    pub words: Option<Arc<Reworded>>,
}

impl Look {
    /// The look of a branding without a sheet of the tenant's own.
    pub fn of(branding: Branding) -> Self {
        Self { tokens: Stylesheet::tokens(&branding), custom: None, words: None, branding }
    }
}

/// The looks of a tenant or of one of its themes.
#[derive(Clone, Debug)]
struct Localized {
    default: Arc<Look>,
    languages: Vec<(Language, Arc<Look>)>,
}

/// Every look of a tenant.
#[derive(Clone, Debug)]
pub struct Looks {
    own: Localized,
    themes: HashMap<ThemeName, Localized>,
}

static NEUTRAL: LazyLock<Arc<Look>> = LazyLock::new(|| Arc::new(Look::of(Branding::neutral())));
static FABLE: LazyLock<Arc<Look>> = LazyLock::new(|| Arc::new(Look::of(Branding::fable())));

/// What ships with the product.
fn shipped(name: Option<&str>) -> Arc<Look> {
    Arc::clone(if name == Some("fable") { &FABLE } else { &NEUTRAL })
}

impl Looks {
    /// The looks of a tenant that wears what ships under this name, its own branding over it, and themes over that.
    pub fn new(
        shipped_name: Option<&str>,
        own: Option<&BrandingDocument>,
        themes: &[(ThemeName, BrandingDocument)],
    ) -> Self {
        let base = shipped(shipped_name);
        let empty = BrandingDocument::default();
        let tenant = own.unwrap_or(&empty);
        let mut sheets = HashMap::new();
        let mut maker = Maker { base: &base, tenant, sheets: &mut sheets };
        let own = maker.localized(None);
        let themes = themes.iter().map(|(name, theme)| (name.clone(), maker.localized(Some(theme)))).collect();
        Self { own, themes }
    }

    /// The look of a page: of a theme, if there is one of this name, in a language.
    pub fn of(&self, theme: Option<&ThemeName>, language: &Language) -> &Arc<Look> {
        let localized = theme.and_then(|theme| self.themes.get(theme)).unwrap_or(&self.own);
        if localized.languages.is_empty() {
            return &localized.default;
        }
        nearest(localized.languages.iter().map(|(tag, look)| (tag, look)), language).unwrap_or(&localized.default)
    }

    /// The names of the themes.
    pub fn themes(&self) -> impl Iterator<Item = &ThemeName> {
        self.themes.keys()
    }

    /// Whether there is a theme of this name.
    pub fn has_theme(&self, theme: &ThemeName) -> bool {
        self.themes.contains_key(theme)
    }

    /// The style sheet of this name, among all looks'.
    pub fn stylesheet(&self, file: &str) -> Option<&Stylesheet> {
        let localized = std::iter::once(&self.own).chain(self.themes.values());
        let looks =
            localized.flat_map(|one| std::iter::once(&one.default).chain(one.languages.iter().map(|(_, look)| look)));
        looks
            .flat_map(|look| std::iter::once(&look.tokens).chain(look.custom.as_deref()))
            .find(|sheet| sheet.file == file)
    }
}

struct Maker<'a> {
    base: &'a Arc<Look>,
    tenant: &'a BrandingDocument,
    /// Sheets of tenants' own, read once however many looks they are part of.
    sheets: &'a mut HashMap<String, Option<Arc<Stylesheet>>>,
}

impl Maker<'_> {
    fn localized(&mut self, theme: Option<&BrandingDocument>) -> Localized {
        let default = self.look(theme, None);
        let of_theme = theme.into_iter().flat_map(|theme| theme.localizations.keys());
        let tags: BTreeSet<&Language> = self.tenant.localizations.keys().chain(of_theme).collect();
        let languages = tags.into_iter().map(|language| (language.clone(), self.look(theme, Some(language)))).collect();
        Localized { default, languages }
    }

    fn look(&mut self, theme: Option<&BrandingDocument>, language: Option<&Language>) -> Arc<Look> {
        let of = |document: &BrandingDocument| language.and_then(|language| document.of_language(language)).cloned();
        let levels = [
            theme.and_then(of),
            theme.map(|theme| theme.default.clone()),
            of(self.tenant),
            Some(self.tenant.default.clone()),
        ];
        let set = levels.into_iter().flatten().rev().reduce(|below, own| own.over(below)).unwrap_or_default();
        if set.is_empty() {
            return Arc::clone(self.base);
        }
        Arc::new(self.dressed(&set))
    }

    fn dressed(&mut self, set: &BrandingProperties) -> Look {
        let branding = self.base.branding.clone().with(set);
        let custom = set.custom_css.as_ref().and_then(|css| {
            let read = || Stylesheet::custom(css).map(Arc::new);
            self.sheets.entry(css.clone()).or_insert_with(read).clone()
        });
        let words = set.content_customization.as_ref().map(|words| &words.attribute_collection);
        let words = words.filter(|words| !words.is_empty()).map(|words| Arc::new(Reworded::of(words)));
        Look { custom, words, ..Look::of(branding) }
    }
}
