//! Logos in mail: attached, so that nothing is loaded from the network and opening a mail is never recorded.

use vestibule_domain::branding::Logo;

/// An image that a mail carries and shows by its content id.
#[derive(Clone, Copy, Debug)]
pub struct InlineImage {
    /// The content id, without angle brackets: HTML refers to it as `cid:…`.
    pub content_id: &'static str,
    /// The media type.
    pub media_type: &'static str,
    /// The image.
    pub bytes: &'static [u8],
}

/// The content id of the logo on light.
pub(super) const LIGHT: &str = "logo@mail";
/// The content id of the logo on dark.
pub(super) const DARK: &str = "logo-dark@mail";

/// The images of the logo with this name, light and dark; none if it isn't among those that ship with the product.
pub fn inline_images(logo: &str) -> Vec<InlineImage> {
    let (light, dark): (&[u8], &[u8]) = match logo {
        "fable" => (include_bytes!("../../assets/logo-fable.png"), include_bytes!("../../assets/logo-fable-dark.png")),
        _ => return Vec::new(),
    };
    let image = |content_id, bytes| InlineImage { content_id, media_type: "image/png", bytes };
    vec![image(LIGHT, light), image(DARK, dark)]
}

/// The logo, if there are images of it.
pub(super) fn known(logo: Option<&Logo>) -> Option<&Logo> {
    logo.filter(|logo| !inline_images(&logo.name).is_empty())
}
