//! What a page shows of its tenant's brand.

use super::Theme;
use crate::assets;
use std::{borrow::Cow, sync::Arc};
use vestibule_domain::branding::{BrandLinks, ImageName, LayoutTemplateType, Logo, LogoImage, Look, Span};

/// The tenant whose page it is.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The tenant's display name.
    pub name: String,
    /// The URL path of the tenant's brand files, with a slash at its end.
    pub folder: String,
    /// How the page looks.
    pub look: Arc<Look>,
}

/// A logo as a page shows it.
pub(super) struct ShownLogo<'a> {
    /// The URL path of the image.
    pub(super) url: Cow<'a, str>,
    /// The URL path of the image for dark, where the system decides which is shown.
    pub(super) dark_url: Option<Cow<'a, str>>,
    /// Whether it stands on a light plate on dark pages.
    pub(super) on_plate: bool,
    /// Width in CSS pixels.
    pub(super) width: u16,
    /// Height in CSS pixels.
    pub(super) height: u16,
}

impl Brand {
    /// The logo under an explicit choice of appearance, or the system's.
    pub(super) fn logo(&self, theme: Option<Theme>) -> Option<ShownLogo<'_>> {
        let Logo { light, dark, width, height } = self.look.branding.logo.as_ref()?;
        let shown = if theme == Some(Theme::Dark) { dark.as_ref().unwrap_or(light) } else { light };
        Some(ShownLogo {
            url: self.image(shown)?,
            dark_url: dark.as_ref().filter(|_| theme.is_none()).and_then(|dark| self.image(dark)),
            on_plate: dark.is_none(),
            width: *width,
            height: *height,
        })
    }

    fn image(&self, image: &LogoImage) -> Option<Cow<'_, str>> {
        match image {
            LogoImage::Shipped(name) => {
                assets::from_source(&format!("{name}.svg")).map(|asset| Cow::Borrowed(asset.url))
            }
            LogoImage::Uploaded(name) => Some(Cow::Owned(self.file(name))),
        }
    }

    /// The URL path of an uploaded image.
    pub(super) fn file(&self, name: &ImageName) -> String {
        format!("{}{name}", self.folder)
    }

    /// Whether question and image stand side by side.
    pub(super) fn is_split(&self) -> bool {
        self.look.branding.layout == LayoutTemplateType::VerticalSplit
    }

    /// Whether something stands behind the card.
    pub(super) fn has_background(&self) -> bool {
        self.is_split() || self.look.branding.background_image.is_some()
    }

    /// The links at the foot, where there are any.
    pub(super) fn links(&self) -> Option<&BrandLinks> {
        let BrandLinks { help, privacy, terms } = &self.look.branding.links;
        let any = help.is_some() || privacy.is_some() || terms.is_some();
        (self.look.branding.has_footer && any).then_some(&self.look.branding.links)
    }

    /// The tenant's own text, in paragraphs.
    pub(super) fn text(&self) -> &[Vec<Span>] {
        self.look.branding.text.as_ref().map_or(&[], |text| text.paragraphs())
    }
}

#[cfg(test)]
mod tests {
    use super::{Brand, Theme};
    use std::sync::Arc;
    use vestibule_domain::branding::{Branding, BrandingProperties, ImageFormat, ImageName, Look};

    fn brand(branding: Branding) -> Brand {
        Brand { name: "Fable".to_owned(), folder: "/t/brand/".to_owned(), look: Arc::new(Look::of(branding)) }
    }

    #[test]
    fn a_shipped_logo_comes_from_the_products_own_files() {
        let brand = brand(Branding::fable());
        let shown = brand.logo(None).unwrap();
        assert!(shown.url.starts_with("/assets/logo-fable."));
        assert!(shown.dark_url.unwrap().starts_with("/assets/logo-fable-dark."));
        assert!(brand.logo(Some(Theme::Dark)).unwrap().url.starts_with("/assets/logo-fable-dark."));
        assert!(brand.logo(Some(Theme::Light)).unwrap().dark_url.is_none());
    }

    #[test]
    fn a_logo_without_a_dark_form_stands_on_a_plate() {
        let logo = ImageName::of(b"x", 100, 20, ImageFormat::Png);
        let set = BrandingProperties { banner_logo: Some(logo), ..BrandingProperties::default() };
        let brand = brand(Branding::fable().with(&set));
        let shown = brand.logo(Some(Theme::Dark)).unwrap();
        assert_eq!(shown.url, format!("/t/brand/{logo}"));
        assert!(shown.on_plate && shown.dark_url.is_none());
    }
}
