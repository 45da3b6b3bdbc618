//! How a tenant looks: its logo, colours, layout and words, for light and dark, with every pair readable.
//!
//! A [`BrandingDocument`] is what administrators edit: the [`BrandingProperties`] of a tenant or a theme, and of each language what
//! it sets otherwise. [`Looks`] is what pages use: every fallback followed, style sheets made and named by their content. To add a
//! property, add its line in `properties.rs`, what it comes to in `brand.rs`, and its row in the guide.

mod brand;
mod check;
mod colour;
mod content_customization;
mod css;
mod document;
mod image_name;
mod image_slot;
mod layout;
mod link_url;
mod look;
mod palette;
mod plain_text;
mod properties;
mod rich_text;
mod stylesheet;
mod theme_name;

#[cfg(test)]
mod tests;

pub use brand::{BrandLink, BrandLinks, Branding, Header, Logo, LogoImage, ResetLinks};
pub use check::InvalidBranding;
pub use colour::{Colour, NotAColour};
pub use content_customization::{ContentCustomization, NoTexts};
pub use css::{Confined, CssFault, CssProblem, LONGEST_CSS, confine, documented_selectors};
pub use document::BrandingDocument;
pub use image_name::{ImageFormat, ImageName, InvalidImageName};
pub use image_slot::{ImageBounds, ImageSlot};
pub use layout::{LayoutTemplateType, LoginPageLayoutConfiguration, LoginPageTextVisibilitySettings};
pub use link_url::{InvalidLinkUrl, LinkUrl};
pub use look::{Look, Looks};
pub use palette::{Appearance, LowContrast, Palette};
pub use plain_text::{InvalidText, PlainText, UsernameHint};
pub use properties::{BrandingProperties, InvalidRadius, Radius};
pub use rich_text::{RichText, Span};
pub use stylesheet::Stylesheet;
pub use theme_name::{InvalidThemeName, ThemeName};
