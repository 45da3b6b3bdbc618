//! Names of uploaded images: by their content, so that browsers may keep them for good.

use serde::{Deserialize, Serialize};

/// A form in which images are kept. Whatever was uploaded was decoded and written anew in one of these.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum ImageFormat {
    /// PNG: logos, icons, and whatever is transparent.
    Png,
    /// JPEG: photographs.
    Jpeg,
}

impl ImageFormat {
    /// The extension of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// The name of an uploaded image: `{hash}-{width}x{height}.{extension}`, the hash being the first half of the SHA-256 of its
/// content.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ImageName {
    hash: [u8; 16],
    /// Width in pixels.
    pub width: u16,
    /// Height in pixels.
    pub height: u16,
    /// How the content is written.
    pub format: ImageFormat,
}

/// The text is no name of an uploaded image.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not the name of an uploaded image; upload the image first, and use the name that is told then")]
pub struct InvalidImageName;

impl ImageName {
    /// The name of this content.
    pub fn of(content: &[u8], width: u16, height: u16, format: ImageFormat) -> Self {
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, content);
        let mut hash = [0; 16];
        hash.iter_mut().zip(digest.as_ref()).for_each(|(to, from)| *to = *from);
        Self { hash, width, height, format }
    }

    /// Parses a name, as [`Display`](std::fmt::Display) writes it.
    pub fn parse(text: &str) -> Result<Self, InvalidImageName> {
        let parsed = (|| {
            let (stem, extension) = text.split_once('.')?;
            let format = [ImageFormat::Png, ImageFormat::Jpeg].into_iter().find(|one| one.extension() == extension)?;
            let (digits, size) = stem.split_once('-')?;
            let (width, height) = size.split_once('x')?;
            let mut hash = [0; 16];
            hex::decode_to_slice(digits, &mut hash).ok()?;
            Some(Self { hash, width: width.parse().ok()?, height: height.parse().ok()?, format })
        })();
        // One image has one name: no capitals, no leading zeros or signs.
        parsed.filter(|name| name.to_string() == text).ok_or(InvalidImageName)
    }

    /// The size at which it is shown within these bounds, in CSS pixels: never enlarged.
    pub fn within(&self, most_width: u16, most_height: u16) -> (u16, u16) {
        let (width, height) = (u32::from(self.width.max(1)), u32::from(self.height.max(1)));
        let (most_width, most_height) = (u32::from(most_width), u32::from(most_height));
        if width <= most_width && height <= most_height {
            return (self.width, self.height);
        }
        // The tighter bound decides; halves are rounded up.
        let scaled = |side: u32, bound: u32, by: u32| u16::try_from(((side * bound + by / 2) / by).max(1)).unwrap_or(1);
        if width * most_height > height * most_width {
            (scaled(width, most_width, width), scaled(height, most_width, width))
        } else {
            (scaled(width, most_height, height), scaled(height, most_height, height))
        }
    }
}

impl std::fmt::Display for ImageName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { hash, width, height, format } = self;
        write!(f, "{}-{width}x{height}.{}", hex::encode(hash), format.extension())
    }
}

impl TryFrom<String> for ImageName {
    type Error = InvalidImageName;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<ImageName> for String {
    fn from(name: ImageName) -> Self {
        name.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::{ImageFormat, ImageName};

    #[test]
    fn a_name_reads_back_and_nothing_else_does() {
        let name = ImageName::of(b"content", 245, 36, ImageFormat::Png);
        let text = name.to_string();
        assert_eq!(ImageName::parse(&text), Ok(name));
        assert_ne!(ImageName::of(b"other", 245, 36, ImageFormat::Png), name);
        for other in [
            text.to_uppercase(),
            text.replace(".png", ".svg"),
            text.replace("-245", "-0245"),
            text.replace("-245", "-+245"),
            format!("../{text}"),
            text.replace(".png", ""),
            String::new(),
            text.replace("x36", "x99999"),
        ] {
            assert!(ImageName::parse(&other).is_err(), "{other}");
        }
    }

    #[test]
    fn an_image_is_fitted_and_never_enlarged() {
        let size = |width, height| ImageName::of(b"", width, height, ImageFormat::Png).within(245, 36);
        assert_eq!(size(100, 20), (100, 20));
        assert_eq!(size(490, 72), (245, 36));
        assert_eq!(size(490, 36), (245, 18));
        assert_eq!(size(100, 72), (50, 36));
        assert_eq!(size(65_535, 1), (245, 1));
    }
}
