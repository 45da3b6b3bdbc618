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

    /// Text that comes second.
    const fn quiet_text(self) -> Colour {
        match self {
            Self::Light => Colour::hex(0x0048_5061),
            Self::Dark => Colour::hex(0x00b4_bbc8),
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
#[error(
    "{pair}: {text} on {behind} has a contrast of {ratio:.1}:1; 4.5:1 is the least that can be read, which {offered} has"
)]
pub struct LowContrast {
    /// Which pair.
    pub pair: &'static str,
    /// The colour of the text.
    pub text: Colour,
    /// What the text stands on.
    pub behind: Colour,
    /// Their contrast ratio.
    pub ratio: f64,
    /// A colour like that of the text which can be read.
    pub offered: Colour,
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
    /// Text on the page behind the card.
    pub on_background: Colour,
}

impl Palette {
    /// The palette that follows from a primary and a background colour: text, hover and link colours are derived so
    /// that every pair can be read.
    pub fn derive(primary: Colour, background: Colour, appearance: Appearance) -> Self {
        let on_primary = primary.ink();
        Self {
            primary,
            primary_hover: hover(primary, on_primary),
            on_primary,
            link: readable(primary, background, appearance),
            background,
            on_background: on_background(background, appearance),
        }
    }

    /// The same on another page colour.
    #[must_use]
    pub fn on(self, background: Colour, appearance: Appearance) -> Self {
        let link = readable(self.link, background, appearance);
        Self { link, background, on_background: on_background(background, appearance), ..self }
    }

    /// The same with this text on buttons.
    #[must_use]
    pub fn with_on_primary(self, on_primary: Colour) -> Self {
        Self { on_primary, primary_hover: hover(self.primary, on_primary), ..self }
    }

    /// Whether every text pair can be read: the first pair that can't, if not.
    pub fn check(&self, appearance: Appearance) -> Result<(), LowContrast> {
        let pairs = [
            ("text on buttons", self.on_primary, self.primary),
            ("text on buttons under the pointer", self.on_primary, self.primary_hover),
            ("links on a card", self.link, appearance.surface()),
            ("text on the page", self.on_background, self.background),
        ];
        let low = |(pair, text, behind): (&'static str, Colour, Colour)| {
            let ratio = text.contrast(behind);
            (ratio < READABLE).then(|| LowContrast { pair, text, behind, ratio, offered: text.readable_on(behind) })
        };
        pairs.into_iter().find_map(low).map_or(Ok(()), Err)
    }
}

/// The primary colour of a dark page, by that of a light one: lightened until it can be told from the card.
pub(super) fn on_dark(primary: Colour) -> Colour {
    primary.readable_on(Appearance::Dark.surface())
}

/// The colour of buttons under the pointer.
fn hover(primary: Colour, on_primary: Colour) -> Colour {
    let light = on_primary.contrast(Colour::BLACK) > on_primary.contrast(Colour::WHITE);
    let (nearer, farther) = if light { (Colour::WHITE, Colour::BLACK) } else { (Colour::BLACK, Colour::WHITE) };
    let lively = primary.mix(nearer, 0.14);
    if on_primary.contrast(lively) >= READABLE { lively } else { primary.mix(farther, 0.14) }
}

/// The quiet text of pages where it can be read, else black or white.
fn on_background(background: Colour, appearance: Appearance) -> Colour {
    let quiet = appearance.quiet_text();
    if quiet.contrast(background) >= READABLE { quiet } else { background.ink() }
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
