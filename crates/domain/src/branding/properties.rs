//! The properties of a branding: those of Microsoft Graph's organizationalBranding, and our palette beside them.

use super::{
    Colour, ContentCustomization, ImageName, ImageSlot, LinkUrl, LoginPageLayoutConfiguration,
    LoginPageTextVisibilitySettings, PlainText, RichText, UsernameHint,
};
use serde::{Deserialize, Serialize};

/// Declares the properties once: the struct, the one without any, the fallback from one to another, and images renamed.
macro_rules! properties {
    (
        values { $($(#[$about:meta])* $value:ident: $type:ty,)+ }
        images { $($(#[$shown:meta])* $image:ident: $slot:ident,)+ }
    ) => {
        /// What a tenant, a theme or a language of either sets. What is absent falls back, property by property: theme and
        /// language, theme, tenant and language, tenant, neutral.
        ///
        /// `I` is how an image is named: as it is kept, or as a file in a configuration.
        #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct BrandingProperties<I = ImageName> {
            $($(#[$about])* #[serde(skip_serializing_if = "Option::is_none")] pub $value: Option<$type>,)+
            $($(#[$shown])* #[serde(skip_serializing_if = "Option::is_none")] pub $image: Option<I>,)+
        }

        impl<I> Default for BrandingProperties<I> {
            fn default() -> Self {
                Self { $($value: None,)+ $($image: None,)+ }
            }
        }

        impl<I> BrandingProperties<I> {
            /// These, and what they leave open from `lower`, whole values at a time.
            fn or(self, lower: Self) -> Self {
                Self { $($value: self.$value.or(lower.$value),)+ $($image: self.$image.or(lower.$image),)+ }
            }

            /// Whether nothing is set.
            pub const fn is_empty(&self) -> bool {
                $(self.$value.is_none() &&)+ $(self.$image.is_none() &&)+ true
            }

            /// The image of a place.
            pub const fn image(&self, slot: ImageSlot) -> Option<&I> {
                match slot {
                    $(ImageSlot::$slot => self.$image.as_ref(),)+
                }
            }

            /// The image of a place, to be set.
            pub const fn image_mut(&mut self, slot: ImageSlot) -> &mut Option<I> {
                match slot {
                    $(ImageSlot::$slot => &mut self.$image,)+
                }
            }

            /// The images that are set, with their places.
            pub fn images(&self) -> impl Iterator<Item = (ImageSlot, &I)> {
                ImageSlot::ALL.into_iter().filter_map(|slot| self.image(slot).map(|image| (slot, image)))
            }

            /// The same with each image named otherwise.
            pub fn try_map_images<J, E>(
                self,
                mut name: impl FnMut(ImageSlot, I) -> Result<J, E>,
            ) -> Result<BrandingProperties<J>, E> {
                Ok(BrandingProperties {
                    $($image: self.$image.map(|image| name(ImageSlot::$slot, image)).transpose()?,)+
                    $($value: self.$value,)+
                })
            }
        }
    };
}

properties! {
    values {
        /// The page behind the card.
        background_color: Colour,
        /// The same on dark; derived when absent.
        background_color_dark: Colour,
        /// Buttons.
        primary_color: Colour,
        /// The same on dark; derived when absent.
        primary_color_dark: Colour,
        /// Text on buttons; derived when absent.
        on_primary_color: Colour,
        /// The same on dark; derived when absent.
        on_primary_color_dark: Colour,
        /// Links and the focus ring; derived from the primary colour when absent.
        link_color: Colour,
        /// The same on dark; derived when absent.
        link_color_dark: Colour,
        /// The corner radius of buttons and fields, in CSS pixels.
        control_radius: Radius,
        /// The corner radius of the card, in CSS pixels.
        card_radius: Radius,
        /// The header.
        header_background_color: Colour,
        /// A style sheet of at most 25 KB, for the documented selectors.
        #[serde(rename = "customCSS")]
        custom_css: String,
        /// The example in the field for the user name: at most 64 characters, no links.
        username_hint_text: UsernameHint,
        /// Below the question: at most 1,024 characters, with links and emphasis.
        sign_in_page_text: RichText,
        /// Where resetting a password leads instead of our own pages.
        custom_account_reset_credentials_url: LinkUrl,
        /// The link to help.
        custom_cannot_access_your_account_text: PlainText<256>,
        /// Where help is. Without it there is no link.
        custom_cannot_access_your_account_url: LinkUrl,
        /// "Forgot password?"
        custom_forgot_my_password_text: PlainText<256>,
        /// The way to a new password where an account is locked.
        custom_reset_it_now_text: PlainText<256>,
        /// The link to the privacy notice.
        custom_privacy_and_cookies_text: PlainText<256>,
        /// Where the privacy notice is. Without it there is no link.
        custom_privacy_and_cookies_url: LinkUrl,
        /// The link to the terms of use.
        custom_terms_of_use_text: PlainText<256>,
        /// Where the terms of use are. Without it there is no link.
        custom_terms_of_use_url: LinkUrl,
        /// What pages and mails say.
        content_customization: ContentCustomization,
        /// How the page is laid out.
        login_page_layout_configuration: LoginPageLayoutConfiguration,
        /// Which texts are left out.
        login_page_text_visibility_settings: LoginPageTextVisibilitySettings,
    }
    images {
        /// Behind the card, PNG or JPEG of at most 1920×1080 pixels and 300 KB.
        background_image: BackgroundImage,
        /// Above the question: at most 245×36 CSS pixels, uploaded at up to twice that; 50 KB.
        banner_logo: BannerLogo,
        /// The same on dark; on a light plate when absent.
        banner_logo_dark: BannerLogoDark,
        /// Instead of a banner logo, and on home screens: at most 240×240 pixels and 50 KB.
        square_logo: SquareLogo,
        /// The same on dark.
        square_logo_dark: SquareLogoDark,
        /// In the browser's tab: at most 32×32 pixels and 5 KB.
        favicon: Favicon,
        /// In the header: as the banner logo.
        header_logo: HeaderLogo,
    }
}

/// A corner radius, in CSS pixels: at most [`Radius::MOST`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Radius(u8);

/// The number is no corner radius.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a radius from 0 to 32 pixels")]
pub struct InvalidRadius;

impl Radius {
    /// The largest.
    pub const MOST: u8 = 32;

    /// In CSS pixels.
    pub const fn pixels(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Radius {
    type Error = InvalidRadius;

    fn try_from(pixels: u8) -> Result<Self, Self::Error> {
        if pixels <= Self::MOST { Ok(Self(pixels)) } else { Err(InvalidRadius) }
    }
}

impl From<Radius> for u8 {
    fn from(radius: Radius) -> Self {
        radius.0
    }
}

impl<I> BrandingProperties<I> {
    /// These over `lower`. What is derived from a property follows it: a primary colour leaves no link colour, and a logo no
    /// dark logo, of a level below.
    #[must_use]
    pub fn over(self, mut lower: Self) -> Self {
        if self.primary_color.is_some() {
            lower.primary_color_dark = None;
            lower.on_primary_color = None;
            lower.link_color = None;
        }
        if self.primary_color.is_some() || self.primary_color_dark.is_some() {
            lower.on_primary_color_dark = None;
            lower.link_color_dark = None;
        }
        if self.background_color.is_some() {
            lower.background_color_dark = None;
        }
        if self.banner_logo.is_some() {
            lower.banner_logo_dark = None;
        }
        if self.square_logo.is_some() {
            lower.square_logo_dark = None;
        }
        let layout = both(self.login_page_layout_configuration, lower.login_page_layout_configuration, |own, below| {
            own.over(below)
        });
        let visibility =
            both(self.login_page_text_visibility_settings, lower.login_page_text_visibility_settings, |own, below| {
                own.over(below)
            });
        let words = both(self.content_customization, lower.content_customization, ContentCustomization::over);
        Self {
            content_customization: words,
            login_page_layout_configuration: layout,
            login_page_text_visibility_settings: visibility,
            ..Self { content_customization: None, ..self }.or(Self { content_customization: None, ..lower })
        }
    }
}

fn both<T>(own: Option<T>, below: Option<T>, join: impl FnOnce(T, T) -> T) -> Option<T> {
    match (own, below) {
        (Some(own), Some(below)) => Some(join(own, below)),
        (own, below) => own.or(below),
    }
}
