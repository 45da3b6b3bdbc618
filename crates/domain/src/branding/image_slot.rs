//! The places that images are uploaded for, each with its bounds (Microsoft Graph, organizationalBranding).

use super::ImageName;

/// A place for an image.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ImageSlot {
    /// Behind the card, over the whole page or half of it.
    BackgroundImage,
    /// Above the question.
    BannerLogo,
    /// The same on dark.
    BannerLogoDark,
    /// Instead of the banner logo, and on home screens.
    SquareLogo,
    /// The same on dark.
    SquareLogoDark,
    /// In the browser's tab.
    Favicon,
    /// In the header.
    HeaderLogo,
}

/// The bounds of what may be uploaded for a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ImageBounds {
    /// The widest, in pixels.
    pub width: u16,
    /// The highest, in pixels.
    pub height: u16,
    /// The most bytes, as uploaded and as kept.
    pub bytes: usize,
}

impl ImageSlot {
    /// Every place.
    pub const ALL: [Self; 7] = [
        Self::BackgroundImage,
        Self::BannerLogo,
        Self::BannerLogoDark,
        Self::SquareLogo,
        Self::SquareLogoDark,
        Self::Favicon,
        Self::HeaderLogo,
    ];
    /// The most room that a banner or header logo takes, in CSS pixels. It may be uploaded at twice the size, for sharp screens.
    pub const LOGO: (u16, u16) = (245, 36);

    /// The property that names the image.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BackgroundImage => "backgroundImage",
            Self::BannerLogo => "bannerLogo",
            Self::BannerLogoDark => "bannerLogoDark",
            Self::SquareLogo => "squareLogo",
            Self::SquareLogoDark => "squareLogoDark",
            Self::Favicon => "favicon",
            Self::HeaderLogo => "headerLogo",
        }
    }

    /// The place with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slot| slot.name() == name)
    }

    /// What may be uploaded.
    pub const fn bounds(self) -> ImageBounds {
        let (logo_width, logo_height) = Self::LOGO;
        let (width, height, bytes) = match self {
            Self::BackgroundImage => (1_920, 1_080, 300 * 1024),
            Self::BannerLogo | Self::BannerLogoDark | Self::HeaderLogo => (logo_width * 2, logo_height * 2, 50 * 1024),
            Self::SquareLogo | Self::SquareLogoDark => (240, 240, 50 * 1024),
            Self::Favicon => (32, 32, 5 * 1024),
        };
        ImageBounds { width, height, bytes }
    }

    /// Whether an image fits here.
    pub const fn takes(self, image: &ImageName) -> bool {
        let bounds = self.bounds();
        image.width <= bounds.width && image.height <= bounds.height
    }

    /// Whether photographs are what it is for.
    pub const fn is_photograph(self) -> bool {
        matches!(self, Self::BackgroundImage)
    }
}
