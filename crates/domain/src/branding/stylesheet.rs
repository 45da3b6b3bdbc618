//! Style sheets of a branding, named by their content: one from typed tokens, one from what a tenant brings.

use super::{Branding, Palette, css::confine};
use std::fmt::Write as _;

/// A style sheet that browsers may keep for good.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stylesheet {
    /// The name of its file.
    pub file: String,
    /// What it says.
    pub css: String,
}

impl Stylesheet {
    fn of(css: String) -> Self {
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, css.as_bytes());
        let file = format!("{}.css", hex::encode(hash.as_ref().get(..12).unwrap_or_default()));
        Self { file, css }
    }

    /// The `--brand-*` properties in light and dark: no byte of them is free text. Images are named relative to the sheet.
    pub fn tokens(branding: &Branding) -> Self {
        let mut css = String::with_capacity(800);
        css.push_str(":root{");
        palette(&mut css, &branding.light, "");
        palette(&mut css, &branding.dark, "-dark");
        declare(&mut css, "radius", "", format_args!("{}px", branding.control_radius));
        declare(&mut css, "card-radius", "", format_args!("{}px", branding.card_radius));
        if let Some(header) = &branding.header {
            declare(&mut css, "header", "", header.background);
            declare(&mut css, "on-header", "", header.background.ink());
        }
        css.push('}');
        if let Some(image) = branding.background_image {
            // No property of its own: browsers would look for the image beside the sheet that uses it. Writing can't fail.
            let _ = write!(css, ".background{{background-image:url(\"{image}\")}}");
        }
        Self::of(css)
    }

    /// What may be served of the tenant's own sheet; `None` when nothing may.
    pub fn custom(css: &str) -> Option<Self> {
        let css = confine(css).css;
        (!css.is_empty()).then(|| Self::of(css))
    }
}

fn palette(css: &mut String, palette: &Palette, suffix: &str) {
    for (name, colour) in [
        ("primary", palette.primary),
        ("primary-hover", palette.primary_hover),
        ("on-primary", palette.on_primary),
        ("link", palette.link),
        ("background", palette.background),
        ("on-background", palette.on_background),
    ] {
        declare(css, name, suffix, colour);
    }
}

fn declare(css: &mut String, name: &str, suffix: &str, value: impl std::fmt::Display) {
    // Writing to a string can't fail.
    let _ = write!(css, "--brand-{name}{suffix}:{value};");
}
