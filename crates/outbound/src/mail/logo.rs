//! Logos in mail: attached, so that nothing is loaded from the network and opening a mail is never recorded.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use vestibule_domain::branding::{ImageName, Logo, LogoImage};

/// An image that a mail carries and shows by its content id.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InlineImage {
    /// The content id, without angle brackets: HTML refers to it as `cid:…`.
    pub content_id: &'static str,
    /// The media type.
    pub media_type: &'static str,
    /// The image.
    pub bytes: Cow<'static, [u8]>,
}

/// The logo of a mail: the names of its images, as the outbox keeps them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MailLogo {
    light: ImageSource,
    dark: Option<ImageSource>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
enum ImageSource {
    #[serde(rename = "s")]
    Shipped(String),
    #[serde(rename = "u")]
    Uploaded(ImageName),
}

/// The content id of the logo on light.
pub(super) const LIGHT: &str = "logo@mail";
/// The content id of the logo on dark.
pub(super) const DARK: &str = "logo-dark@mail";

impl MailLogo {
    pub(super) fn of(logo: &Logo) -> Self {
        let source = |image| match image {
            LogoImage::Shipped(name) => ImageSource::Shipped(name.to_owned()),
            LogoImage::Uploaded(name) => ImageSource::Uploaded(name),
        };
        Self { light: source(logo.light), dark: logo.dark.map(source) }
    }

    /// The uploaded images, which must be read before the mail is sent.
    pub fn uploaded(&self) -> impl Iterator<Item = ImageName> {
        [Some(&self.light), self.dark.as_ref()].into_iter().flatten().filter_map(|source| match source {
            ImageSource::Uploaded(name) => Some(*name),
            ImageSource::Shipped(_) => None,
        })
    }

    /// The images, with those uploaded ones that were `read`. One that is there no more is left out: clients then show the name.
    pub fn images(&self, read: &[(ImageName, Vec<u8>)]) -> Vec<InlineImage> {
        let sources = [(LIGHT, Some(&self.light)), (DARK, self.dark.as_ref())];
        let image = |(content_id, source): (&'static str, Option<&ImageSource>)| {
            let (media_type, bytes) = match source? {
                ImageSource::Shipped(name) => ("image/png", Cow::Borrowed(shipped(name)?)),
                ImageSource::Uploaded(name) => {
                    let (_, bytes) = read.iter().find(|(known, _)| known == name)?;
                    (name.format.media_type(), Cow::Owned(bytes.clone()))
                }
            };
            Some(InlineImage { content_id, media_type, bytes })
        };
        sources.into_iter().filter_map(image).collect()
    }
}

/// The image of this name, among those that ship with the product.
fn shipped(name: &str) -> Option<&'static [u8]> {
    match name {
        "logo-fable" => Some(include_bytes!("../../assets/logo-fable.png")),
        "logo-fable-dark" => Some(include_bytes!("../../assets/logo-fable-dark.png")),
        _ => None,
    }
}

/// The HTML of a mail with these images in their addresses, for pages that show mail.
pub fn with_images(html: &str, images: &[InlineImage]) -> String {
    images.iter().fold(html.to_owned(), |html, image| {
        let address = format!("data:{};base64,{}", image.media_type, STANDARD.encode(&image.bytes));
        html.replace(&format!("cid:{}", image.content_id), &address)
    })
}
