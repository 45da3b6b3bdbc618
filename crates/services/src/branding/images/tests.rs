use super::{ImageRefusal, PreparedImage, prepare_image};
use image::{DynamicImage, ImageFormat as FileFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;
use std::io::Cursor;
use vestibule_domain::branding::{ImageFormat, ImageSlot};

fn written(picture: &DynamicImage, format: FileFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

fn transparent(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgba8(RgbaImage::from_fn(width, height, |x, y| {
        Rgba([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), 40, u8::try_from((x + y) % 256).unwrap()])
    }))
}

fn photograph(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        let wave = |at: u32, by: u32| u8::try_from((at * by / 7 + (x * y) / 97) % 256).unwrap();
        Rgb([wave(x, 3), wave(y, 2), wave(x + y, 1)])
    }))
}

fn prepared(slot: ImageSlot, file: &[u8]) -> PreparedImage {
    prepare_image(slot, file).unwrap()
}

#[test]
fn every_format_is_taken_by_its_content_and_written_anew() {
    for format in [FileFormat::Png, FileFormat::WebP] {
        let logo = prepared(ImageSlot::BannerLogo, &written(&transparent(245, 36), format));
        assert_eq!((logo.name.width, logo.name.height, logo.name.format), (245, 36, ImageFormat::Png));
        assert!(logo.content.starts_with(b"\x89PNG\r\n\x1a\n"));
    }
    let jpeg = written(&photograph(200, 30), FileFormat::Jpeg);
    assert_eq!(prepared(ImageSlot::BannerLogo, &jpeg).name.format, ImageFormat::Png);
    assert_eq!(prepared(ImageSlot::BackgroundImage, &jpeg).name.format, ImageFormat::Jpeg);
    let icon = written(&transparent(16, 16), FileFormat::Ico);
    assert_eq!(prepared(ImageSlot::Favicon, &icon).name.format, ImageFormat::Png);
    assert!(matches!(prepare_image(ImageSlot::BannerLogo, &icon), Err(ImageRefusal::Format { .. })));
}

#[test]
fn what_came_out_comes_out_unchanged() {
    for (slot, file) in [
        (ImageSlot::BannerLogo, written(&transparent(245, 36), FileFormat::Png)),
        (ImageSlot::BackgroundImage, written(&photograph(640, 360), FileFormat::Jpeg)),
        (ImageSlot::BackgroundImage, written(&photograph(331, 127), FileFormat::Png)),
        (ImageSlot::BackgroundImage, written(&transparent(100, 100), FileFormat::WebP)),
    ] {
        let once = prepared(slot, &file);
        assert_eq!(prepared(slot, &once.content), once);
    }
}

#[test]
fn too_many_pixels_or_bytes_are_refused_with_the_bounds() {
    let wide = written(&transparent(491, 72), FileFormat::Png);
    let error = prepare_image(ImageSlot::BannerLogo, &wide).unwrap_err();
    assert_eq!(error.to_string(), "the image has 491×72 pixels; 490×72 are the most for bannerLogo");
    let long = vec![0; 700 * 1024];
    let error = prepare_image(ImageSlot::BackgroundImage, &long).unwrap_err();
    assert_eq!(error.to_string(), "the file has 716800 bytes; 307200 are the most for backgroundImage");
}

/// A PNG of a few hundred bytes that says it has this many pixels, and holds as many zeros as it takes.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut file = written(&DynamicImage::new_luma8(1, 1), FileFormat::Png);
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    file
}

#[test]
fn a_decompression_bomb_is_refused_by_its_header() {
    for (width, height) in [(100_000, 100_000), (u32::MAX, 1), (1, u32::MAX), (1_921, 1_081)] {
        let error = prepare_image(ImageSlot::BackgroundImage, &bomb(width, height)).unwrap_err();
        assert!(matches!(error, ImageRefusal::TooManyPixels { .. } | ImageRefusal::Damaged), "{error}");
    }
    assert!(prepare_image(ImageSlot::BackgroundImage, &bomb(0, 0)).is_err());
}

#[test]
fn a_polyglot_is_refused_and_what_hides_inside_is_dropped() {
    let picture = written(&transparent(20, 20), FileFormat::Png);
    for (format, file) in [
        ("png", picture.clone()),
        ("jpeg", written(&photograph(20, 20), FileFormat::Jpeg)),
        ("webp", written(&transparent(20, 20), FileFormat::WebP)),
    ] {
        for tail in [&b"<script>alert(1)</script>"[..], b"PK\x03\x04zip", b"\0"] {
            let polyglot = [file.as_slice(), tail].concat();
            assert_eq!(prepare_image(ImageSlot::BannerLogo, &polyglot), Err(ImageRefusal::Trailing), "{format}");
        }
    }
    // A text chunk behind the header, with a checksum that decoders pass over or refuse.
    let mut chunk = Vec::from(&b"\x00\x00\x00\x20tEXt"[..]);
    chunk.extend_from_slice(b"Comment\0<script>alert(1)</script>"[..32].as_ref());
    chunk.extend_from_slice(&[0; 4]);
    let hidden = [&picture[..33], &chunk, &picture[33..]].concat();
    if let Ok(kept) = prepare_image(ImageSlot::BannerLogo, &hidden) {
        assert!(!kept.content.windows(7).any(|window| window == b"<script"));
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    for svg in [
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0'?><svg/>",
        "\u{feff} <!-- x --> <SVG onload=alert(1)>",
    ] {
        assert_eq!(prepare_image(ImageSlot::BannerLogo, svg.as_bytes()), Err(ImageRefusal::Svg), "{svg}");
    }
    let gif = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;";
    for file in [&gif[..], b"<html>", b"MZ", b"%PDF-1.7", b"BM\0\0", b"II*\0", b"x"] {
        assert!(matches!(prepare_image(ImageSlot::BannerLogo, file), Err(ImageRefusal::Format { .. })), "{file:?}");
    }
    assert_eq!(prepare_image(ImageSlot::Favicon, b""), Err(ImageRefusal::Empty));
}

proptest! {
    #[test]
    fn no_damaged_file_gets_through_or_panics(at in 0_usize..400, byte in any::<u8>(), cut in 0_usize..400, format in 0_usize..4) {
        let format = [FileFormat::Png, FileFormat::Jpeg, FileFormat::WebP, FileFormat::Ico][format];
        let picture = if format == FileFormat::Jpeg { photograph(24, 24) } else { transparent(24, 24) };
        let mut file = written(&picture, format);
        if let Some(there) = file.get_mut(at) {
            *there = byte;
        }
        let whole = file.len();
        file.truncate(whole.saturating_sub(cut % 3 * cut));
        if let Ok(kept) = prepare_image(ImageSlot::Favicon, &file) {
            prop_assert!(kept.name.width <= 32 && kept.name.height <= 32);
            prop_assert_eq!(prepare_image(ImageSlot::Favicon, &kept.content).unwrap(), kept);
        }
    }
}
