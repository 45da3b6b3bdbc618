//! From a file to an image that may be kept.

use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat as FileFormat, ImageReader, Limits,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
};
use std::io::Cursor;
use vestibule_domain::branding::{ImageFormat, ImageName, ImageSlot};

/// The most memory that decoding may take: the largest picture in 16 bits a channel, and as much again.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;
/// How photographs are written.
const JPEG_QUALITY: u8 = 85;
/// How much more than it came with an image may take as it is kept.
const GROWTH: usize = 2;

/// An image as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreparedImage {
    /// Its name.
    pub name: ImageName,
    /// Its content.
    pub content: Vec<u8>,
}

/// Why a file is not taken as an image.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ImageRefusal {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes than there may be.
    #[error("the file has {bytes} bytes; {most} are the most for {}", slot.name())]
    TooManyBytes {
        /// What it is for.
        slot: ImageSlot,
        /// How many it has.
        bytes: usize,
        /// How many it may have.
        most: usize,
    },
    /// SVG can hold script and load things, and readers differ in what they make of it.
    #[error(
        "SVG is not taken; export the drawing as PNG with a transparent background, at twice the size that it is shown at"
    )]
    Svg,
    /// Not a format that is taken.
    #[error("the file is no PNG, JPEG or WebP image{}", if *slot == ImageSlot::Favicon { ", nor an ICO one" } else { "" })]
    Format {
        /// What it is for.
        slot: ImageSlot,
    },
    /// More pixels than there may be.
    #[error(
        "the image has {width}×{height} pixels; {}×{} are the most for {}", slot.bounds().width, slot.bounds().height, slot.name()
    )]
    TooManyPixels {
        /// What it is for.
        slot: ImageSlot,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// It goes on behind the image, or is no whole image.
    #[error("the file does not end where its image ends; save it anew with an image editor")]
    Trailing,
    /// It can't be decoded.
    #[error("the image can't be read: it is damaged, or unusual; save it anew with an image editor")]
    Damaged,
}

/// Takes a file as an image for a place. The same image always comes out the same, and what came out comes out unchanged, so that
/// exports can be applied again.
pub fn prepare_image(slot: ImageSlot, file: &[u8]) -> Result<PreparedImage, ImageRefusal> {
    let most = slot.bounds().bytes;
    if file.is_empty() {
        return Err(ImageRefusal::Empty);
    }
    // What was kept may come back.
    if file.len() > most * GROWTH {
        return Err(ImageRefusal::TooManyBytes { slot, bytes: file.len(), most });
    }
    let format = recognised(slot, file)?;
    let picture = decode(slot, file, format)?;
    let format =
        if slot.is_photograph() && !picture.color().has_alpha() { ImageFormat::Jpeg } else { ImageFormat::Png };
    let content = match format {
        ImageFormat::Png => png(&picture),
        ImageFormat::Jpeg => jpeg(&picture, file),
    };
    let content = content.ok_or(ImageRefusal::Damaged)?;
    if file.len() > most && content != file || content.len() > most * GROWTH {
        return Err(ImageRefusal::TooManyBytes { slot, bytes: file.len().max(content.len()), most });
    }
    let side = |pixels: u32| u16::try_from(pixels).unwrap_or(u16::MAX);
    let name = ImageName::of(&content, side(picture.width()), side(picture.height()), format);
    Ok(PreparedImage { name, content })
}

/// The format by the content, whatever the file was called.
fn recognised(slot: ImageSlot, file: &[u8]) -> Result<FileFormat, ImageRefusal> {
    let format = match image::guess_format(file) {
        Ok(format @ (FileFormat::Png | FileFormat::Jpeg | FileFormat::WebP)) => format,
        Ok(FileFormat::Ico) if slot == ImageSlot::Favicon => FileFormat::Ico,
        _ if is_svg(file) => return Err(ImageRefusal::Svg),
        _ => return Err(ImageRefusal::Format { slot }),
    };
    if ends_with_its_image(file, format) { Ok(format) } else { Err(ImageRefusal::Trailing) }
}

fn is_svg(file: &[u8]) -> bool {
    let head = String::from_utf8_lossy(file.get(..1024).unwrap_or(file)).to_lowercase();
    head.contains("<svg")
        || head.trim_start_matches('\u{feff}').trim_start().starts_with("<?xml")
        || file.starts_with(b"\x1f\x8b")
}

/// Whether nothing follows the image: a file that is a picture to one reader and a page or archive to another is none of ours.
fn ends_with_its_image(file: &[u8], format: FileFormat) -> bool {
    match format {
        FileFormat::Png => png_length(file) == Some(file.len()),
        FileFormat::Jpeg => file.ends_with(&[0xff, 0xd9]),
        FileFormat::WebP => {
            let stated = file.get(4..8).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
            stated.and_then(|stated| usize::try_from(stated).ok()).is_some_and(|stated| stated + 8 == file.len())
        }
        _ => true,
    }
}

/// The length of a PNG up to the end of its last chunk (PNG Specification §5.3).
fn png_length(file: &[u8]) -> Option<usize> {
    let mut at = 8_usize;
    loop {
        let length: [u8; 4] = file.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let kind = file.get(at + 4..at + 8)?;
        at = at.checked_add(12)?.checked_add(usize::try_from(u32::from_be_bytes(length)).ok()?)?;
        if kind == b"IEND" {
            return Some(at);
        }
    }
}

fn decode(slot: ImageSlot, file: &[u8], format: FileFormat) -> Result<DynamicImage, ImageRefusal> {
    let bounds = slot.bounds();
    // The header alone tells the size: nothing is decompressed for what is too large.
    let size = ImageReader::with_format(Cursor::new(file), format).into_dimensions();
    let (width, height) = size.map_err(|_| ImageRefusal::Damaged)?;
    // A photograph may lie on its side until it is turned.
    let longest = u32::from(bounds.width.max(bounds.height));
    if width == 0 || height == 0 {
        return Err(ImageRefusal::Damaged);
    }
    let too_many = |width, height| ImageRefusal::TooManyPixels { slot, width, height };
    if width > longest || height > longest {
        return Err(too_many(width, height));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(longest);
    limits.max_image_height = Some(longest);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| ImageRefusal::Damaged)?;
    let orientation = decoder.orientation().map_err(|_| ImageRefusal::Damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| ImageRefusal::Damaged)?;
    picture.apply_orientation(orientation);
    if picture.width() > u32::from(bounds.width) || picture.height() > u32::from(bounds.height) {
        return Err(too_many(picture.width(), picture.height()));
    }
    // Eight bits a channel, with transparency only where some is.
    let rgba = picture.to_rgba8();
    let opaque = rgba.pixels().all(|pixel| pixel.0.last() == Some(&u8::MAX));
    let picture = DynamicImage::ImageRgba8(rgba);
    Ok(if opaque { DynamicImage::ImageRgb8(picture.to_rgb8()) } else { picture })
}

fn png(picture: &DynamicImage) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut content, CompressionType::Best, FilterType::Adaptive);
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).ok()?;
    Some(content)
}

/// Written anew, unless it was written by us: every round of JPEG loses a little, and exports are to come back as they were.
fn jpeg(picture: &DynamicImage, file: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut content, JPEG_QUALITY);
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).ok()?;
    Some(if is_ours(file, &content) { file.to_vec() } else { content })
}

/// Whether a JPEG is what we write: up to its picture byte for byte what `rewritten` has, and no segment within or behind that.
fn is_ours(file: &[u8], rewritten: &[u8]) -> bool {
    let Some(start) = scan_start(rewritten) else { return false };
    let same = file.get(..start) == rewritten.get(..start);
    let picture = file.get(start..file.len().saturating_sub(2)).unwrap_or_default();
    // ITU-T T.81 §F.1.2.3: within the picture a byte of ones is followed by one of zeros.
    same && picture.windows(2).all(|pair| !matches!(pair, [0xff, 1..=0xff]))
}

/// Where the picture begins: behind the header of its scan (ITU-T T.81 §B.2.3).
fn scan_start(file: &[u8]) -> Option<usize> {
    let mut at = 2_usize;
    loop {
        let marker = file.get(at + 1)?;
        let length: [u8; 2] = file.get(at + 2..at + 4)?.try_into().ok()?;
        at += 2 + usize::from(u16::from_be_bytes(length));
        if *marker == 0xda {
            return Some(at);
        }
    }
}
