//! Why a branding is left as it is.

use crate::Failure;
use vestibule_domain::{
    branding::{ImageName, InvalidBranding, ThemeName},
    texts::TextProblems,
};

/// Why nothing was changed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum BrandingRefusal {
    /// There is no such tenant.
    #[error("there is no such tenant")]
    NoSuchTenant,
    /// There is no such application.
    #[error("there is no such application")]
    NoSuchApplication,
    /// There is no theme of this name.
    #[error("there is no theme `{0}`")]
    NoSuchTheme(ThemeName),
    /// There is nothing to delete.
    #[error("the tenant has no branding of its own")]
    NothingThere,
    /// An application wears it.
    #[error("the theme `{theme}` is worn by {application}; give that application another one first")]
    Worn {
        /// The theme.
        theme: ThemeName,
        /// The display name of one application that wears it.
        application: String,
    },
    /// More themes than there can be.
    #[error("a tenant can have {0} themes")]
    TooManyThemes(usize),
    /// The document does not fit.
    #[error("{}{error}", whose(theme.as_ref()))]
    Invalid {
        /// The theme; none for the tenant's own.
        theme: Option<ThemeName>,
        /// What does not fit.
        error: InvalidBranding,
    },
    /// It words texts that there are not, or words them as they can't be.
    #[error("{place}.contentCustomization.attributeCollection: {problems}")]
    Words {
        /// The properties, such as `default` or `localizations.de`.
        place: String,
        /// What is wrong with them.
        problems: TextProblems,
    },
    /// An image that the document names was not uploaded, or has been forgotten since.
    #[error("there is no image {0} with this tenant; upload it again")]
    NoSuchImage(ImageName),
    /// The tenant's configuration was changed at the same moment.
    #[error("the tenant was changed at the same moment; try again")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

fn whose(theme: Option<&ThemeName>) -> String {
    theme.map_or_else(String::new, |theme| format!("theme {theme}: "))
}
