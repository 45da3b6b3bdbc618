//! A tenant's branding.

use super::{Appearance, Colour, Palette};
use serde::{Deserialize, Serialize};

/// How a tenant looks on its sign-in pages and in its mail.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Branding {
    /// The logo; without one the tenant's name stands in its place.
    pub logo: Option<Logo>,
    /// The colours in light.
    pub light: Palette,
    /// The colours in dark.
    pub dark: Palette,
    /// The corner radius of buttons and fields, in CSS pixels.
    pub control_radius: u8,
    /// The corner radius of the card, in CSS pixels.
    pub card_radius: u8,
}

/// A logo: one of the logos that ship with the product, by name, and the room it takes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Logo {
    /// The name of the logo's files: `fable` stands for `logo-fable.svg`, its dark version, and their PNG forms for mail.
    pub name: String,
    /// Width in CSS pixels.
    pub width: u16,
    /// Height in CSS pixels.
    pub height: u16,
}

impl Branding {
    /// The names of those that ship with the product.
    pub const BUILT_IN: [&str; 1] = ["fable"];

    /// What a tenant looks like before anybody has chosen anything: quiet colours and the tenant's name.
    pub const fn neutral() -> Self {
        Self { logo: None, light: LIGHT, dark: DARK, control_radius: 10, card_radius: 18 }
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
        Self { logo: Some(Logo { name: "fable".to_owned(), width: 144, height: 32 }), ..Self::neutral() }
    }

    /// A branding with this primary and background colour in each appearance, everything else derived.
    pub fn derive(light: (Colour, Colour), dark: (Colour, Colour)) -> Self {
        Self {
            light: Palette::derive(light.0, light.1, Appearance::Light),
            dark: Palette::derive(dark.0, dark.1, Appearance::Dark),
            ..Self::neutral()
        }
    }
}

const LIGHT: Palette = Palette {
    primary: Colour::hex(0x001b_2130),
    primary_hover: Colour::hex(0x0033_3c52),
    on_primary: Colour::WHITE,
    link: Colour::hex(0x002d_46bf),
    background: Colour::hex(0x00f3_f4f7),
};

const DARK: Palette = Palette {
    primary: Colour::hex(0x00ee_f0f5),
    primary_hover: Colour::WHITE,
    on_primary: Colour::INK,
    link: Colour::hex(0x00a3_b4ff),
    background: Colour::hex(0x000b_0d11),
};
