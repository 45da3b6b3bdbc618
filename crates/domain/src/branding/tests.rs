use super::{
    Appearance, Branding, BrandingDocument, BrandingProperties, Colour, ImageFormat, ImageName, ImageSlot,
    InvalidBranding, LayoutTemplateType, LinkUrl, LoginPageLayoutConfiguration, LoginPageTextVisibilitySettings,
    LogoImage, Looks, Palette, PlainText, Radius, RichText, Stylesheet, ThemeName,
};
use crate::locale::Language;
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
fn an_unreadable_pair_is_named_with_a_colour_that_would_do() {
    let palette = Palette { on_primary: colour("#555555"), ..Branding::neutral().light };
    let error = palette.check(Appearance::Light).unwrap_err();
    assert_eq!(error.pair, "text on buttons");
    assert!(error.offered.contrast(palette.primary) >= 4.5, "{error}");
}

fn document(json: serde_json::Value) -> BrandingDocument {
    serde_json::from_value(json).unwrap()
}

fn theme(name: &str) -> ThemeName {
    ThemeName::parse(name).unwrap()
}

#[test]
fn every_property_is_read_and_written_under_graphs_name() {
    let image = ImageName::of(b"x", 32, 32, ImageFormat::Png).to_string();
    let json = serde_json::json!({
        "default": {
            "backgroundColor": "#ffffff", "backgroundColorDark": "#000000", "primaryColor": "#0f6b73",
            "primaryColorDark": "#e8b45a", "onPrimaryColor": "#ffffff", "onPrimaryColorDark": "#221703",
            "linkColor": "#0f6b73", "linkColorDark": "#f0c47a", "controlRadius": 12, "cardRadius": 22,
            "headerBackgroundColor": "#123456", "customCSS": "body{color:red}", "usernameHintText": "you@example.com",
            "signInPageText": "**Hello**", "customAccountResetCredentialsUrl": "https://a.example/reset",
            "customCannotAccessYourAccountText": "Help", "customCannotAccessYourAccountUrl": "https://a.example/help",
            "customForgotMyPasswordText": "Lost it?", "customResetItNowText": "New one",
            "customPrivacyAndCookiesText": "Privacy", "customPrivacyAndCookiesUrl": "https://a.example/privacy",
            "customTermsOfUseText": "Terms", "customTermsOfUseUrl": "https://a.example/terms",
            "loginPageLayoutConfiguration":
                { "layoutTemplateType": "verticalSplit", "isHeaderShown": true, "isFooterShown": true },
            "loginPageTextVisibilitySettings": {
                "hideCannotAccessYourAccount": false, "hideAccountResetCredentials": false, "hideTermsOfUse": false,
                "hidePrivacyAndCookies": true, "hideForgotMyPassword": false, "hideResetItNow": false,
            },
            "backgroundImage": image, "bannerLogo": image, "bannerLogoDark": image, "squareLogo": image,
            "squareLogoDark": image, "favicon": image, "headerLogo": image,
        },
        "localizations": { "de": { "signInPageText": "Hallo" } },
    });
    let read = document(json.clone());
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
    assert_eq!(read.check(), Ok(()));
    let ImageNames(images) = ImageNames::of(&read);
    assert_eq!(images.len(), ImageSlot::ALL.len());
    for name in ["zzz", "customCss", "css"] {
        assert!(serde_json::from_value::<BrandingDocument>(serde_json::json!({ "default": { name: "x" } })).is_err());
    }
}

struct ImageNames(Vec<ImageName>);

impl ImageNames {
    fn of(document: &BrandingDocument) -> Self {
        Self(document.images().map(|(_, image)| *image).collect())
    }
}

#[test]
fn texts_and_numbers_beyond_their_limits_are_refused() {
    for (name, value) in [
        ("usernameHintText", serde_json::json!("a".repeat(65))),
        ("usernameHintText", serde_json::json!("see https://evil.example")),
        ("usernameHintText", serde_json::json!("www.evil.example")),
        ("signInPageText", serde_json::json!("a".repeat(1_025))),
        ("customTermsOfUseText", serde_json::json!("a".repeat(257))),
        ("customTermsOfUseText", serde_json::json!("")),
        ("customTermsOfUseText", serde_json::json!("a\u{202e}b")),
        ("customTermsOfUseUrl", serde_json::json!("javascript:alert(1)")),
        ("customTermsOfUseUrl", serde_json::json!(format!("https://a.example/{}", "a".repeat(128)))),
        ("controlRadius", serde_json::json!(33)),
        ("backgroundColor", serde_json::json!("red")),
        ("bannerLogo", serde_json::json!("../../etc/passwd")),
        ("loginPageLayoutConfiguration", serde_json::json!({ "layoutTemplateType": "x" })),
    ] {
        let json = serde_json::json!({ "default": { name: value } });
        assert!(serde_json::from_value::<BrandingDocument>(json).is_err(), "{name}");
    }
    assert!(Radius::try_from(32).is_ok());
}

#[test]
fn each_property_falls_back_on_its_own() {
    let tenant = document(serde_json::json!({
        "default": { "primaryColor": "#0f6b73", "cardRadius": 4, "usernameHintText": "tenant" },
        "localizations": { "de": { "usernameHintText": "tenant de" } },
    }));
    let club = document(serde_json::json!({
        "default": { "cardRadius": 9 },
        "localizations": { "de-AT": { "controlRadius": 3 } },
    }));
    let looks = Looks::new(None, Some(&tenant), &[(theme("club"), club)]);
    let of = |theme: Option<&ThemeName>, tag: &str| looks.of(theme, &Language::parse(tag).unwrap()).branding.clone();
    let (english, german) = (of(None, "en"), of(None, "de"));
    assert_eq!((english.card_radius, english.username_hint.as_deref()), (4, Some("tenant")));
    assert_eq!(german.username_hint.as_deref(), Some("tenant de"));
    assert_eq!(of(None, "de-CH").username_hint.as_deref(), Some("tenant de"));
    let club = theme("club");
    let (english, german) = (of(Some(&club), "en"), of(Some(&club), "de"));
    assert_eq!((english.card_radius, english.control_radius, english.light.primary), (9, 10, colour("#0f6b73")));
    // The theme's Austrian German stands for German where there is none nearer.
    assert_eq!((german.card_radius, german.control_radius), (9, 3));
    assert_eq!(german.username_hint.as_deref(), Some("tenant de"));
    assert_eq!(of(Some(&theme("gone")), "en"), of(None, "en"));
    assert!(looks.has_theme(&club) && !looks.has_theme(&theme("gone")));
}

#[test]
fn a_tenant_without_a_branding_shares_what_ships() {
    let bare = |name| Looks::new(name, None, &[]);
    let english = Language::english();
    assert!(std::sync::Arc::ptr_eq(bare(None).of(None, &english), bare(None).of(None, &english)));
    assert_eq!(bare(Some("fable")).of(None, &english).branding, Branding::fable());
}

#[test]
fn style_sheets_are_found_by_their_names() {
    let tenant = document(
        serde_json::json!({ "default": { "cardRadius": 4, "customCSS": "body { color: #123456 } @import 'x';" } }),
    );
    let looks = Looks::new(None, Some(&tenant), &[]);
    let look = looks.of(None, &Language::english());
    assert_eq!(looks.stylesheet(&look.tokens.file), Some(&look.tokens));
    let custom = look.custom.as_deref().unwrap();
    // What later versions refuse is left out of a sheet that is stored, and breaks nothing.
    assert_eq!((custom.css.as_str(), looks.stylesheet(&custom.file)), ("body{color:#123456}", Some(custom)));
    assert_eq!(looks.stylesheet("x.css"), None);
}

#[test]
fn tokens_are_the_only_thing_in_their_sheet() {
    let image = ImageName::of(b"x", 1_920, 1_080, ImageFormat::Jpeg);
    let set = BrandingProperties { background_image: Some(image), ..BrandingProperties::default() };
    let css = Stylesheet::tokens(&Branding::fable().with(&set)).css;
    let (tokens, rest) = css.split_once('}').unwrap();
    let body = tokens.strip_prefix(":root{").unwrap().strip_suffix(';').unwrap();
    assert!(body.split(';').all(|declaration| declaration.starts_with("--brand-")));
    assert!(css.contains("--brand-primary:#1b2130;") && css.contains("--brand-link-dark:#a3b4ff;"));
    assert_eq!(rest, format!(".background{{background-image:url(\"{image}\")}}"));
}

#[test]
fn a_colour_brings_those_that_follow_from_it() {
    let below = BrandingProperties::<ImageName> {
        primary_color: Some(colour("#0f6b73")),
        primary_color_dark: Some(colour("#e8b45a")),
        link_color: Some(colour("#0f6b73")),
        ..BrandingProperties::default()
    };
    let own = BrandingProperties { primary_color: Some(colour("#7a1f4d")), ..BrandingProperties::default() };
    let both = own.over(below);
    assert_eq!((both.primary_color_dark, both.link_color), (None, None));
    let branding = Branding::neutral().with(&both);
    assert_eq!(branding.dark.check(Appearance::Dark), Ok(()));
    assert_ne!(branding.dark.primary, Branding::neutral().dark.primary);
}

#[test]
fn a_logo_without_its_dark_form_does_not_keep_the_one_below() {
    let image = |content: &[u8]| ImageName::of(content, 490, 72, ImageFormat::Png);
    let below = BrandingProperties {
        banner_logo: Some(image(b"a")),
        banner_logo_dark: Some(image(b"b")),
        ..BrandingProperties::default()
    };
    let own = BrandingProperties { banner_logo: Some(image(b"c")), ..BrandingProperties::default() };
    let logo = Branding::fable().with(&own.over(below)).logo.unwrap();
    assert_eq!((logo.light, logo.dark, logo.width, logo.height), (LogoImage::Uploaded(image(b"c")), None, 245, 36));
}

#[test]
fn what_can_not_be_saved_names_its_member() {
    let refused = |json| document(json).check().unwrap_err().to_string();
    let told = refused(serde_json::json!({ "localizations": { "de": { "onPrimaryColor": "#222222" } } }));
    assert!(told.starts_with("localizations.de: text on buttons: #222222 on #1b2130 has a contrast of 1."), "{told}");
    let told = refused(serde_json::json!({ "default": { "linkColorDark": "#333333" } }));
    assert!(told.starts_with("default (dark): links on a card: #333333 on #14171e"), "{told}");
    let told = refused(serde_json::json!({ "default": { "customCSS": "body { position: fixed }" } }));
    assert!(told.starts_with("default.customCSS: line 1, column 8: the property `position` is not allowed"), "{told}");
    let wide = ImageName::of(b"", 800, 120, ImageFormat::Png).to_string();
    let told = refused(serde_json::json!({ "default": { "bannerLogo": wide } }));
    assert_eq!(told, "default.bannerLogo: the image has 800×120 pixels; 490×72 is the most");
    let dark = ImageName::of(b"", 80, 12, ImageFormat::Png).to_string();
    let told = refused(serde_json::json!({ "default": { "bannerLogoDark": dark } }));
    assert_eq!(told, "default: bannerLogoDark is of no use without bannerLogo");
    let many = (0..101)
        .map(|n| (format!("x{}{}", char::from(b'a' + n / 26), char::from(b'a' + n % 26)), serde_json::json!({})));
    let many: serde_json::Map<_, _> = many.collect();
    let error = document(serde_json::json!({ "localizations": many })).check();
    assert_eq!(error, Err(InvalidBranding::TooManyLocalizations(101)));
}

#[test]
fn hidden_links_are_hidden_and_links_without_an_address_too() {
    let parsed = |text| LinkUrl::parse(text).ok();
    let set = BrandingProperties::<ImageName> {
        custom_terms_of_use_text: PlainText::parse("Terms").ok(),
        custom_privacy_and_cookies_url: parsed("https://a.example/privacy"),
        custom_cannot_access_your_account_url: parsed("https://a.example/help"),
        sign_in_page_text: RichText::parse("Hello").ok(),
        login_page_layout_configuration: Some(LoginPageLayoutConfiguration {
            layout_template_type: Some(LayoutTemplateType::VerticalSplit),
            ..LoginPageLayoutConfiguration::default()
        }),
        login_page_text_visibility_settings: Some(LoginPageTextVisibilitySettings {
            hide_cannot_access_your_account: Some(true),
            hide_account_reset_credentials: Some(true),
            ..LoginPageTextVisibilitySettings::default()
        }),
        ..BrandingProperties::default()
    };
    let branding = Branding::neutral().with(&set);
    assert!(branding.links.terms.is_none() && branding.links.help.is_none() && branding.links.privacy.is_some());
    assert!(branding.reset.hides_forgot && branding.reset.hides_reset_now);
    assert_eq!(branding.layout, LayoutTemplateType::VerticalSplit);
}

proptest! {
    #[test]
    fn every_derived_palette_can_be_read(primary in 0..0x0100_0000_u32, background in 0..0x0100_0000_u32) {
        for appearance in [Appearance::Light, Appearance::Dark] {
            let palette = Palette::derive(Colour::hex(primary), Colour::hex(background), appearance);
            prop_assert_eq!(palette.check(appearance), Ok(()));
        }
    }

    #[test]
    fn every_branding_of_valid_colours_has_a_readable_palette_when_nothing_but_them_is_set(
        primary in proptest::option::of(0..0x0100_0000_u32), background in proptest::option::of(0..0x0100_0000_u32),
    ) {
        let set = BrandingProperties::<ImageName> {
            primary_color: primary.map(Colour::hex), background_color: background.map(Colour::hex), ..BrandingProperties::default()
        };
        let document = BrandingDocument { default: set, ..BrandingDocument::default() };
        prop_assert_eq!(document.check(), Ok(()));
    }
}
