//! Whether a document may be saved: what no value alone can tell.

use super::{
    Appearance, Branding, BrandingDocument, BrandingProperties, ImageSlot, LowContrast,
    css::{CssProblem, confine},
};

/// Why a branding can't be saved. Nothing of it is.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum InvalidBranding {
    /// Two of its colours are too close.
    #[error("{place}: {problem}")]
    Contrast {
        /// The properties, such as `default` or `localizations.de`; with `(dark)` on dark.
        place: String,
        /// Which, and what would do.
        problem: LowContrast,
    },
    /// The style sheet does what it may not.
    #[error("{place}.customCSS: {}", told(problems))]
    Css {
        /// The properties.
        place: String,
        /// What it does, at most 20 things.
        problems: Vec<CssProblem>,
    },
    /// An image is too large for its place.
    #[error("{place}.{}: the image has {}×{} pixels; {}×{} is the most", slot.name(), size.0, size.1, slot.bounds().width, slot.bounds().height)]
    ImageSize {
        /// The properties.
        place: String,
        /// The place of the image.
        slot: ImageSlot,
        /// Its width and height, in pixels.
        size: (u16, u16),
    },
    /// A dark logo alone.
    #[error("{place}: {dark} is of no use without {light}")]
    DarkAlone {
        /// The properties.
        place: String,
        /// What is set.
        dark: &'static str,
        /// What is not.
        light: &'static str,
    },
    /// More languages than there can be.
    #[error("localizations: {0} languages; {most} are the most", most = BrandingDocument::<()>::MOST_LOCALIZATIONS)]
    TooManyLocalizations(usize),
}

fn told(problems: &[CssProblem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl BrandingDocument {
    /// Whether it may be saved; each error names its member.
    pub fn check(&self) -> Result<(), InvalidBranding> {
        if self.localizations.len() > Self::MOST_LOCALIZATIONS {
            return Err(InvalidBranding::TooManyLocalizations(self.localizations.len()));
        }
        check("default", &self.default, self.default.clone())?;
        for (language, properties) in &self.localizations {
            let place = format!("localizations.{language}");
            check(&place, properties, properties.clone().over(self.default.clone()))?;
        }
        Ok(())
    }
}

fn check(place: &str, own: &BrandingProperties, whole: BrandingProperties) -> Result<(), InvalidBranding> {
    let place = || place.to_owned();
    for (slot, image) in own.images() {
        if !slot.takes(image) {
            return Err(InvalidBranding::ImageSize { place: place(), slot, size: (image.width, image.height) });
        }
    }
    for (dark, light) in
        [(ImageSlot::BannerLogoDark, ImageSlot::BannerLogo), (ImageSlot::SquareLogoDark, ImageSlot::SquareLogo)]
    {
        if own.image(dark).is_some() && whole.image(light).is_none() {
            return Err(InvalidBranding::DarkAlone { place: place(), dark: dark.name(), light: light.name() });
        }
    }
    let looks = Branding::neutral().with(&whole);
    let light = looks.light.check(Appearance::Light);
    light.map_err(|problem| InvalidBranding::Contrast { place: place(), problem })?;
    let dark = looks.dark.check(Appearance::Dark);
    dark.map_err(|problem| InvalidBranding::Contrast { place: format!("{} (dark)", place()), problem })?;
    let problems = own.custom_css.as_deref().map(|css| confine(css).problems).unwrap_or_default();
    if problems.is_empty() { Ok(()) } else { Err(InvalidBranding::Css { place: place(), problems }) }
}
