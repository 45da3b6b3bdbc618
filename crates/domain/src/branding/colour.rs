//! An opaque sRGB colour and the contrast between two.

use super::palette::READABLE;
use serde::{Deserialize, Serialize};

/// An opaque sRGB colour, written `#rrggbb`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// The text is not a colour of the form `#rrggbb`.
#[derive(Debug, thiserror::Error)]
#[error("not a colour of the form #rrggbb")]
pub struct NotAColour;

impl Colour {
    /// White.
    pub const WHITE: Self = Self::hex(0x00ff_ffff);
    /// The darkest ink of the design.
    pub const INK: Self = Self::hex(0x0012_151c);
    /// Black.
    pub const BLACK: Self = Self::hex(0);

    /// The colour with these 24 bits: red, green, blue.
    pub const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }

    /// Parses `#rrggbb`; names, short forms and transparency are refused.
    pub fn parse(text: &str) -> Result<Self, NotAColour> {
        let digits =
            text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let rgb = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        rgb.map(Self::hex).ok_or(NotAColour)
    }

    /// The contrast ratio with `other`, from 1 to 21 (WCAG 2.2, "contrast ratio"). The order does not matter.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour with `share` (0 to 1) of `other` mixed in.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let mixed = |from: u8, to: u8| {
            let value = f64::from(from) + (f64::from(to) - f64::from(from)) * share.clamp(0.0, 1.0);
            #[expect(
                clippy::as_conversions,
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between two bytes, so a byte"
            )]
            let byte = value.round() as u8;
            byte
        };
        Self {
            red: mixed(self.red, other.red),
            green: mixed(self.green, other.green),
            blue: mixed(self.blue, other.blue),
        }
    }

    /// White or ink, whichever is easier to read on this colour; black where ink is not dark enough.
    #[must_use]
    pub fn ink(self) -> Self {
        // White where it can be read and is no worse than ink; black can be read wherever neither can.
        let (white, ink) = (self.contrast(Self::WHITE), self.contrast(Self::INK));
        match (white, ink) {
            _ if white >= READABLE && white >= ink => Self::WHITE,
            _ if ink >= READABLE => Self::INK,
            _ => Self::BLACK,
        }
    }

    /// This colour, drawn towards black or white only as far as it must be to be read on `behind`.
    #[must_use]
    pub fn readable_on(self, behind: Self) -> Self {
        let goal = if behind.contrast(Self::WHITE) >= behind.contrast(Self::BLACK) { Self::WHITE } else { Self::BLACK };
        (0..=40_u8)
            .map(|step| self.mix(goal, f64::from(step) / 40.0))
            .find(|candidate| candidate.contrast(behind) >= READABLE)
            .unwrap_or(goal)
    }

    /// Whether it is dark rather than light.
    pub fn is_dark(self) -> bool {
        self.contrast(Self::WHITE) > self.contrast(Self::BLACK)
    }

    /// Relative luminance, from 0 (black) to 1 (white) (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl TryFrom<String> for Colour {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}
