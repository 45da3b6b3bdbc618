//! The colours of one appearance, every text pair of which can be read.

use super::Colour;
use serde::{Deserialize, Serialize};

/// The least contrast between text and what it stands on (WCAG 2.2, 1.4.3).
pub(super) const READABLE: f64 = 4.5;

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Appearance {
    /// Dark text on light surfaces.
    Light,
    /// Light text on dark surfaces.
    Dark,
}

impl Appearance {
    /// The card that a page's content stands on.
    const fn surface(self) -> Colour {
        match self {
            Self::Light => Colour::WHITE,
            Self::Dark => Colour::hex(0x0014_171e),
        }
    }

    /// Body text.
    const fn text(self) -> Colour {
        match self {
            Self::Light => Colour::hex(0x0015_1922),
            Self::Dark => Colour::hex(0x00ec_eef3),
        }
    }
}

/// Two colours are too close to be read.
#[derive(Clone, Copy, PartialEq, Debug, thiserror::Error)]
#[error("{pair} has a contrast of {ratio:.1}:1; 4.5:1 is the least that can be read")]
pub struct LowContrast {
    /// Which pair.
    pub pair: &'static str,
    /// Its contrast ratio.
    pub ratio: f64,
}

/// The colours of one appearance.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Palette {
    /// Buttons.
    pub primary: Colour,
    /// Buttons under the pointer.
    pub primary_hover: Colour,
    /// Text on buttons.
    pub on_primary: Colour,
    /// Links and the focus ring.
    pub link: Colour,
    /// The page behind the card.
    pub background: Colour,
}

impl Palette {
    /// The palette that follows from a primary and a background colour: text, hover and link colours are derived so
    /// that every pair can be read.
    pub fn derive(primary: Colour, background: Colour, appearance: Appearance) -> Self {
        let on_primary = primary.ink();
        let (nearer, farther) =
            if on_primary == Colour::WHITE { (Colour::WHITE, Colour::BLACK) } else { (Colour::BLACK, Colour::WHITE) };
        let lively = primary.mix(nearer, 0.14);
        let primary_hover = if on_primary.contrast(lively) >= READABLE { lively } else { primary.mix(farther, 0.14) };
        Self { primary, primary_hover, on_primary, link: readable(primary, background, appearance), background }
    }

    /// Whether every text pair can be read: the first pair that can't, if not.
    pub fn check(&self, appearance: Appearance) -> Result<(), LowContrast> {
        [
            ("button text on the primary colour", self.on_primary, self.primary),
            ("button text on the primary colour under the pointer", self.on_primary, self.primary_hover),
            ("the link colour on a card", self.link, appearance.surface()),
        ]
        .into_iter()
        .map(|(pair, text, behind)| LowContrast { pair, ratio: text.contrast(behind) })
        .find(|pair| pair.ratio < READABLE)
        .map_or(Ok(()), Err)
    }
}

/// `colour`, drawn towards the text colour only as far as it must be to be read on the card and on the background.
fn readable(colour: Colour, background: Colour, appearance: Appearance) -> Colour {
    let enough = |candidate: &Colour| {
        let behind = [appearance.surface(), background];
        // A background on which even plain text can't be read asks nothing of links: nothing but the footer stands on it.
        behind
            .into_iter()
            .all(|behind| candidate.contrast(behind) >= READABLE || appearance.text().contrast(behind) < READABLE)
    };
    (0..=20_u8)
        .map(|step| colour.mix(appearance.text(), f64::from(step) / 20.0))
        .find(enough)
        .unwrap_or(appearance.text())
}
