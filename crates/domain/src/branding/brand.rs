//! How a page looks once every fallback has been followed: nothing is left open.

use super::{
    Appearance, BrandingProperties, Colour, ImageName, ImageSlot, LayoutTemplateType, LinkUrl,
    LoginPageTextVisibilitySettings, Palette, RichText, palette::on_dark,
};

/// How a tenant's pages and mails look.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Branding {
    /// The logo above the question; without one the tenant's name stands in its place.
    pub logo: Option<Logo>,
    /// The colours in light.
    pub light: Palette,
    /// The colours in dark.
    pub dark: Palette,
    /// The corner radius of buttons and fields, in CSS pixels.
    pub control_radius: u8,
    /// The corner radius of the card, in CSS pixels.
    pub card_radius: u8,
    /// Behind the card.
    pub background_image: Option<ImageName>,
    /// How the page is laid out.
    pub layout: LayoutTemplateType,
    /// The header, if there is one.
    pub header: Option<Header>,
    /// Whether there are links at the foot.
    pub has_footer: bool,
    /// In the browser's tab.
    pub favicon: Option<ImageName>,
    /// On home screens.
    pub touch_icon: Option<ImageName>,
    /// The example in the field for the user name.
    pub username_hint: Option<String>,
    /// Below the question.
    pub text: Option<RichText>,
    /// Links at the foot.
    pub links: BrandLinks,
    /// The way to a new password.
    pub reset: ResetLinks,
}

/// The header of a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// Its logo; the tenant's name when absent.
    pub logo: Option<ImageName>,
    /// Its colour.
    pub background: Colour,
}

/// A link of a tenant's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BrandLink {
    /// What it says; the product's own words when absent.
    pub text: Option<String>,
    /// Where it leads.
    pub url: LinkUrl,
}

/// Links at the foot of a page, each shown only if set.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BrandLinks {
    /// Where customers get help.
    pub help: Option<BrandLink>,
    /// The privacy notice.
    pub privacy: Option<BrandLink>,
    /// The terms of use.
    pub terms: Option<BrandLink>,
}

/// What a tenant says about ways to a new password.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ResetLinks {
    /// Where they lead instead of our own pages.
    pub url: Option<LinkUrl>,
    /// What stands beside the password.
    pub forgot_text: Option<String>,
    /// What stands where an account is locked.
    pub reset_now_text: Option<String>,
    /// Whether nothing stands beside the password.
    pub hides_forgot: bool,
    /// Whether nothing stands where an account is locked.
    pub hides_reset_now: bool,
}

/// A logo and the room it takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Logo {
    /// The image on light.
    pub light: LogoImage,
    /// The image on dark; the one on light, on a light plate, when absent.
    pub dark: Option<LogoImage>,
    /// Width in CSS pixels.
    pub width: u16,
    /// Height in CSS pixels.
    pub height: u16,
}

/// Where a logo comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogoImage {
    /// Ships with the product: the stem of its files' names.
    Shipped(&'static str),
    /// Uploaded.
    Uploaded(ImageName),
}

/// The side of a square logo that stands in for a banner, in CSS pixels.
const SQUARE: u16 = 56;

impl Branding {
    /// The names of those that ship with the product.
    pub const BUILT_IN: [&str; 1] = ["fable"];

    /// What a tenant looks like before anybody has chosen anything: quiet colours and the tenant's name.
    pub const fn neutral() -> Self {
        Self {
            logo: None,
            light: LIGHT,
            dark: DARK,
            control_radius: 10,
            card_radius: 18,
            background_image: None,
            layout: LayoutTemplateType::Default,
            header: None,
            has_footer: true,
            favicon: None,
            touch_icon: None,
            username_hint: None,
            text: None,
            links: BrandLinks { help: None, privacy: None, terms: None },
            reset: ResetLinks {
                url: None,
                forgot_text: None,
                reset_now_text: None,
                hides_forgot: false,
                hides_reset_now: false,
            },
        }
    }

    /// The branding with this name, among those that ship with the product.
    pub fn named(name: &str) -> Option<Self> {
        (name == "fable").then(Self::fable)
    }

    /// The branding with this name; neutral if none was chosen or it does not ship with the product.
    pub fn built_in(name: Option<&str>) -> Self {
        name.and_then(Self::named).unwrap_or_else(Self::neutral)
    }

    /// The sample brand "Fable Books", for development.
    pub fn fable() -> Self {
        let logo = Logo {
            light: LogoImage::Shipped("logo-fable"),
            dark: Some(LogoImage::Shipped("logo-fable-dark")),
            width: 144,
            height: 32,
        };
        Self { logo: Some(logo), ..Self::neutral() }
    }

    /// This branding with `properties` over it.
    #[must_use]
    pub fn with(self, properties: &BrandingProperties) -> Self {
        let set = properties;
        let layout = set.login_page_layout_configuration.unwrap_or_default();
        let hidden = set.login_page_text_visibility_settings.unwrap_or_default();
        let header = (layout.is_header_shown == Some(true)).then(|| Header {
            logo: set.header_logo,
            background: set.header_background_color.unwrap_or(Colour::WHITE),
        });
        Self {
            light: light(self.light, set),
            dark: dark(&self, set),
            control_radius: set.control_radius.map_or(self.control_radius, super::Radius::pixels),
            card_radius: set.card_radius.map_or(self.card_radius, super::Radius::pixels),
            background_image: set.background_image.or(self.background_image),
            layout: layout.layout_template_type.unwrap_or(self.layout),
            header: header.or(self.header),
            has_footer: layout.is_footer_shown.unwrap_or(self.has_footer),
            favicon: set.favicon.or(self.favicon),
            touch_icon: set.square_logo.or(self.touch_icon),
            username_hint: set.username_hint_text.as_ref().map(|hint| hint.as_str().to_owned()).or(self.username_hint),
            text: set.sign_in_page_text.clone().or(self.text),
            logo: logo(set).or(self.logo),
            links: links(set, &hidden),
            reset: reset(set, &hidden),
        }
    }
}

fn light(base: Palette, set: &BrandingProperties) -> Palette {
    let background = set.background_color.unwrap_or(base.background);
    let palette = match set.primary_color {
        Some(primary) => Palette::derive(primary, background, Appearance::Light),
        None => base.on(background, Appearance::Light),
    };
    adjusted(palette, set.on_primary_color, set.link_color)
}

fn dark(base: &Branding, set: &BrandingProperties) -> Palette {
    // A dark page colour stays on dark pages, only darker; a light one has no dark form.
    let from_light = set.background_color.filter(|light| light.is_dark()).map(|light| light.mix(Colour::BLACK, 0.5));
    let background = set.background_color_dark.or(from_light).unwrap_or(base.dark.background);
    let palette = match set.primary_color_dark.or_else(|| set.primary_color.map(on_dark)) {
        Some(primary) => Palette::derive(primary, background, Appearance::Dark),
        None => base.dark.on(background, Appearance::Dark),
    };
    adjusted(palette, set.on_primary_color_dark, set.link_color_dark)
}

fn adjusted(palette: Palette, on_primary: Option<Colour>, link: Option<Colour>) -> Palette {
    let palette = on_primary.map_or(palette, |on_primary| palette.with_on_primary(on_primary));
    Palette { link: link.unwrap_or(palette.link), ..palette }
}

fn logo(set: &BrandingProperties) -> Option<Logo> {
    let (light, dark, (width, height)) = match (set.banner_logo, set.square_logo) {
        (Some(banner), _) => (banner, set.banner_logo_dark, banner.within(ImageSlot::LOGO.0, ImageSlot::LOGO.1)),
        (None, Some(square)) => (square, set.square_logo_dark, square.within(SQUARE, SQUARE)),
        (None, None) => return None,
    };
    Some(Logo { light: LogoImage::Uploaded(light), dark: dark.map(LogoImage::Uploaded), width, height })
}

fn links(set: &BrandingProperties, hidden: &LoginPageTextVisibilitySettings) -> BrandLinks {
    let link = |hidden: Option<bool>, text: &Option<super::PlainText<256>>, url: &Option<LinkUrl>| {
        let url = url.clone().filter(|_| hidden != Some(true))?;
        Some(BrandLink { text: text.as_ref().map(|text| text.as_str().to_owned()), url })
    };
    BrandLinks {
        help: link(
            hidden.hide_cannot_access_your_account,
            &set.custom_cannot_access_your_account_text,
            &set.custom_cannot_access_your_account_url,
        ),
        privacy: link(
            hidden.hide_privacy_and_cookies,
            &set.custom_privacy_and_cookies_text,
            &set.custom_privacy_and_cookies_url,
        ),
        terms: link(hidden.hide_terms_of_use, &set.custom_terms_of_use_text, &set.custom_terms_of_use_url),
    }
}

fn reset(set: &BrandingProperties, hidden: &LoginPageTextVisibilitySettings) -> ResetLinks {
    let all = hidden.hide_account_reset_credentials == Some(true);
    let words = |text: &Option<super::PlainText<256>>| text.as_ref().map(|text| text.as_str().to_owned());
    ResetLinks {
        url: set.custom_account_reset_credentials_url.clone(),
        forgot_text: words(&set.custom_forgot_my_password_text),
        reset_now_text: words(&set.custom_reset_it_now_text),
        hides_forgot: all || hidden.hide_forgot_my_password == Some(true),
        hides_reset_now: all || hidden.hide_reset_it_now == Some(true),
    }
}

const LIGHT: Palette = Palette {
    primary: Colour::hex(0x001b_2130),
    primary_hover: Colour::hex(0x0033_3c52),
    on_primary: Colour::WHITE,
    link: Colour::hex(0x002d_46bf),
    background: Colour::hex(0x00f3_f4f7),
    on_background: Colour::hex(0x0048_5061),
};

const DARK: Palette = Palette {
    primary: Colour::hex(0x00ee_f0f5),
    primary_hover: Colour::WHITE,
    on_primary: Colour::INK,
    link: Colour::hex(0x00a3_b4ff),
    background: Colour::hex(0x000b_0d11),
    on_background: Colour::hex(0x00b4_bbc8),
};
