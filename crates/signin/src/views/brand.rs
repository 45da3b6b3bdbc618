//! A tenant's brand stylesheet: nothing but custom properties with typed values.

use crate::assets;
use std::fmt::Write as _;
use vestibule_domain::branding::{Branding, Logo, Palette};

/// The tenant's brand stylesheet: the `--brand-*` properties in light and dark. No byte of it is free text.
pub fn brand_css(branding: &Branding) -> String {
    let mut css = String::from(":root{");
    palette(&mut css, &branding.light, "");
    palette(&mut css, &branding.dark, "-dark");
    declare(&mut css, "radius", "", format_args!("{}px", branding.control_radius));
    declare(&mut css, "card-radius", "", format_args!("{}px", branding.card_radius));
    if let Some((logo, light, dark)) = branding.logo.as_ref().and_then(files) {
        declare(&mut css, "logo", "", format_args!("url(\"{light}\")"));
        declare(&mut css, "logo", "-dark", format_args!("url(\"{dark}\")"));
        declare(&mut css, "logo-width", "", format_args!("{}px", logo.width));
        declare(&mut css, "logo-height", "", format_args!("{}px", logo.height));
    }
    css.push('}');
    css
}

/// A logo with the URLs of its light and dark files; none if it isn't among those that ship with the product.
fn files(logo: &Logo) -> Option<(&Logo, &'static str, &'static str)> {
    let light = assets::from_source(&format!("logo-{}.svg", logo.name))?;
    let dark = assets::from_source(&format!("logo-{}-dark.svg", logo.name))?;
    Some((logo, light.url, dark.url))
}

fn palette(css: &mut String, palette: &Palette, suffix: &str) {
    for (name, colour) in [
        ("primary", palette.primary),
        ("primary-hover", palette.primary_hover),
        ("on-primary", palette.on_primary),
        ("link", palette.link),
        ("background", palette.background),
    ] {
        declare(css, name, suffix, format_args!("{colour}"));
    }
}

fn declare(css: &mut String, name: &str, suffix: &str, value: std::fmt::Arguments<'_>) {
    // Writing to a string can't fail.
    let _ = write!(css, "--brand-{name}{suffix}:{value};");
}

#[cfg(test)]
mod tests {
    use super::brand_css;
    use vestibule_domain::branding::{Branding, Logo};

    #[test]
    fn a_brand_sets_only_brand_properties() {
        let css = brand_css(&Branding::fable());
        let body = css.strip_prefix(":root{").unwrap().strip_suffix(";}").unwrap();
        assert!(body.split(';').all(|declaration| declaration.starts_with("--brand-")));
        assert!(css.contains("--brand-primary:#1b2130;"));
        assert!(css.contains("--brand-link-dark:#a3b4ff;"));
        assert!(css.contains("url(\"/assets/logo-fable."));
    }

    #[test]
    fn an_unknown_logo_leaves_no_trace() {
        let logo = Logo { name: "x\");}body{display:none".to_owned(), width: 10, height: 10 };
        let css = brand_css(&Branding { logo: Some(logo), ..Branding::neutral() });
        assert_eq!(css, brand_css(&Branding::neutral()));
    }
}
