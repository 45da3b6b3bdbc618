use super::{Appearance, Branding, Colour, Palette};
use proptest::prelude::*;

fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap()
}

#[test]
fn contrast_follows_the_definition() {
    assert!((Colour::WHITE.contrast(Colour::BLACK) - 21.0).abs() < 0.001);
    assert!((Colour::WHITE.contrast(Colour::WHITE) - 1.0).abs() < 0.001);
    assert!((colour("#767676").contrast(Colour::WHITE) - 4.54).abs() < 0.01);
}

#[test]
fn only_six_digits_make_a_colour() {
    assert_eq!(colour("#1B2130").to_string(), "#1b2130");
    for text in ["1b2130", "#fff", "#1b21300", "#1b213g", "red", "#+12345", "url(x)", ""] {
        assert!(Colour::parse(text).is_err(), "{text}");
    }
}

#[test]
fn the_shipped_brands_can_be_read() {
    for branding in [Branding::neutral(), Branding::fable()] {
        assert_eq!(branding.light.check(Appearance::Light), Ok(()));
        assert_eq!(branding.dark.check(Appearance::Dark), Ok(()));
    }
}

#[test]
fn a_brand_that_does_not_ship_is_neutral() {
    assert_eq!(Branding::built_in(Some("fable")), Branding::fable());
    assert_eq!(Branding::built_in(Some("halden")), Branding::neutral());
    assert_eq!(Branding::built_in(None), Branding::neutral());
}

#[test]
fn an_unreadable_pair_is_named() {
    let palette = Palette { on_primary: colour("#555555"), ..Branding::neutral().light };
    let error = palette.check(Appearance::Light).unwrap_err();
    assert_eq!(error.pair, "button text on the primary colour");
}

#[test]
fn a_branding_survives_serialisation() {
    let json = serde_json::to_string(&Branding::fable()).unwrap();
    assert_eq!(serde_json::from_str::<Branding>(&json).unwrap(), Branding::fable());
}

proptest! {
    #[test]
    fn every_derived_palette_can_be_read(primary in 0..0x0100_0000_u32, background in 0..0x0100_0000_u32) {
        for appearance in [Appearance::Light, Appearance::Dark] {
            let palette = Palette::derive(Colour::hex(primary), Colour::hex(background), appearance);
            prop_assert_eq!(palette.check(appearance), Ok(()));
        }
    }
}
