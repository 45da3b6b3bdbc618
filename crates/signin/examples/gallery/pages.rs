//! Every sample page, in a brand that needs no server, and the entrance in other brands.

use std::sync::Arc;
use vestibule_domain::{
    branding::{
        Branding, BrandingProperties, Colour, ImageFormat, ImageName, LayoutTemplateType, LinkUrl,
        LoginPageLayoutConfiguration, Look, PlainText, RichText,
    },
    locale::{Language, Offered},
};
use vestibule_signin::{
    preview::samples::{self, Offers},
    views::{Brand, Error, LanguageMenu, Shell, Texts, Theme},
};

/// Names and HTML of the pages.
pub(crate) type Pages = Vec<(String, String)>;

/// Every page in one language and theme.
pub(crate) fn all(language: &Language, theme: Theme) -> Result<Pages, Error> {
    let shell = |name: &str, look: Look| Shell {
        languages: LanguageMenu::of(language, Offered::default(), None),
        texts: Texts::of(language),
        language: language.clone(),
        theme: Some(theme),
        brand: Some(Brand { name: name.to_owned(), folder: "/t/brand/".to_owned(), look: Arc::new(look) }),
        correlation_id: "3f2b8c1e-7d4a-4b9f-9a55-6c0d2e8f1b34".to_owned(),
    };
    let mut pages = samples::all(&shell("Fable Books", Look::of(Branding::fable())), Offers::default())?;
    for (name, look) in looks() {
        for page in ["sign-in", "password", "error"] {
            if let Some(html) = samples::one(&shell("Halden & Pine", look.clone()), Offers::default(), page)? {
                pages.push((format!("{page}-{name}"), html));
            }
        }
    }
    Ok(pages)
}

/// A logo as a tenant would upload it.
pub(crate) const LOGO: &[u8] = include_bytes!("../../../outbound/assets/logo-fable.png");

/// Its name.
pub(crate) fn logo() -> ImageName {
    ImageName::of(LOGO, 288, 64, ImageFormat::Png)
}

/// Looks in which everything that a brand can bring is shown.
pub(crate) fn looks() -> [(&'static str, Look); 2] {
    let parsed = |text: &str| LinkUrl::parse(text).ok();
    let everything = BrandingProperties {
        primary_color: Colour::parse("#1f4d3a").ok(),
        background_color: Colour::parse("#2f6653").ok(),
        header_background_color: Colour::parse("#1f4d3a").ok(),
        sign_in_page_text: RichText::parse(
            "Members have **free returns**, *every* season.\n++Questions?++ [Write to us](mailto:care@halden.example)",
        )
        .ok(),
        custom_privacy_and_cookies_url: parsed("https://halden.example/privacy"),
        custom_terms_of_use_url: parsed("https://halden.example/terms"),
        custom_cannot_access_your_account_url: parsed("https://halden.example/care"),
        custom_cannot_access_your_account_text: PlainText::parse("Customer care").ok(),
        ..BrandingProperties::default()
    };
    let laid_out = |layout_template_type, is_header_shown| BrandingProperties {
        login_page_layout_configuration: Some(LoginPageLayoutConfiguration {
            layout_template_type: Some(layout_template_type),
            is_header_shown: Some(is_header_shown),
            is_footer_shown: Some(true),
        }),
        ..everything.clone()
    };
    let look = |properties: &BrandingProperties| Look::of(Branding::neutral().with(properties));
    [
        (
            "header",
            look(&BrandingProperties { header_logo: Some(logo()), ..laid_out(LayoutTemplateType::Default, true) }),
        ),
        (
            "split",
            look(&BrandingProperties {
                banner_logo: Some(logo()),
                ..laid_out(LayoutTemplateType::VerticalSplit, false)
            }),
        ),
    ]
}
