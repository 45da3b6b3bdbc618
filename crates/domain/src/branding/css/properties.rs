//! The properties that a style sheet may set, each with what it takes. Nothing here loads, positions, covers or hides.

/// What a property takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Takes {
    /// Colours, if any.
    pub(super) colours: Colours,
    /// The least and the most length, in CSS pixels; and whether percentages are lengths, too.
    pub(super) lengths: Option<(f32, f32, bool)>,
    /// The least and the most number without a unit.
    pub(super) numbers: Option<(f32, f32)>,
    /// Keywords.
    pub(super) keywords: &'static [&'static str],
    /// Gradients.
    pub(super) gradients: bool,
    /// Names of fonts.
    pub(super) fonts: bool,
    /// Whether several values may stand behind commas.
    pub(super) list: bool,
    /// The most components.
    pub(super) most: usize,
}

/// Which colours a property takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Colours {
    /// None.
    No,
    /// Opaque ones alone: text must be seen.
    Opaque,
    /// Any.
    Any,
}

const NOTHING: Takes = Takes {
    colours: Colours::No,
    lengths: None,
    numbers: None,
    keywords: &[],
    gradients: false,
    fonts: false,
    list: false,
    most: 1,
};
const TEXT_COLOUR: Takes = Takes { colours: Colours::Opaque, ..NOTHING };
const COLOUR: Takes = Takes { colours: Colours::Any, ..NOTHING };
const COLOURS: Takes = Takes { most: 4, ..COLOUR };
const BACKGROUND: Takes = Takes { colours: Colours::Any, keywords: &["none"], gradients: true, ..NOTHING };
const LINES: &[&str] = &["none", "solid", "dashed", "dotted", "double"];
const LINE_STYLES: Takes = Takes { keywords: LINES, most: 4, ..NOTHING };
const LINE_WIDTHS: Takes = Takes { lengths: Some((0.0, 16.0, false)), most: 4, ..NOTHING };
const BORDER: Takes =
    Takes { colours: Colours::Any, lengths: Some((0.0, 16.0, false)), keywords: LINES, most: 3, ..NOTHING };
const RADIUS: Takes = Takes { lengths: Some((0.0, 999.0, true)), most: 4, ..NOTHING };
const SPACE: Takes = Takes { lengths: Some((0.0, 160.0, false)), most: 4, ..NOTHING };
const MARGIN: Takes = Takes { lengths: Some((0.0, 160.0, false)), keywords: &["auto"], most: 4, ..NOTHING };
const WIDTH: Takes = Takes {
    lengths: Some((16.0, 2_000.0, true)),
    keywords: &["auto", "none", "max-content", "fit-content"],
    ..NOTHING
};
const HEIGHT: Takes = Takes { lengths: Some((16.0, 600.0, false)), keywords: &["auto"], ..NOTHING };
const SHADOW: Takes = Takes {
    colours: Colours::Any,
    lengths: Some((-64.0, 64.0, false)),
    keywords: &["none", "inset"],
    list: true,
    most: 24,
    ..NOTHING
};
const FONTS: Takes = Takes { fonts: true, list: true, most: 40, ..NOTHING };

/// Every property that may be set.
const PROPERTIES: &[(&str, Takes)] = &[
    ("accent-color", COLOUR),
    ("background", BACKGROUND),
    ("background-color", COLOUR),
    ("background-image", Takes { colours: Colours::No, ..BACKGROUND }),
    ("border", BORDER),
    ("border-top", BORDER),
    ("border-right", BORDER),
    ("border-bottom", BORDER),
    ("border-left", BORDER),
    ("border-block", BORDER),
    ("border-inline", BORDER),
    ("border-color", COLOURS),
    ("border-top-color", COLOUR),
    ("border-right-color", COLOUR),
    ("border-bottom-color", COLOUR),
    ("border-left-color", COLOUR),
    ("border-style", LINE_STYLES),
    ("border-width", LINE_WIDTHS),
    ("border-top-width", LINE_WIDTHS),
    ("border-right-width", LINE_WIDTHS),
    ("border-bottom-width", LINE_WIDTHS),
    ("border-left-width", LINE_WIDTHS),
    ("border-radius", RADIUS),
    ("border-top-left-radius", RADIUS),
    ("border-top-right-radius", RADIUS),
    ("border-bottom-left-radius", RADIUS),
    ("border-bottom-right-radius", RADIUS),
    ("box-shadow", SHADOW),
    ("text-shadow", Takes { keywords: &["none"], ..SHADOW }),
    ("caret-color", COLOUR),
    ("color", TEXT_COLOUR),
    ("outline-color", TEXT_COLOUR),
    ("outline-offset", Takes { lengths: Some((0.0, 8.0, false)), ..NOTHING }),
    ("outline-width", Takes { lengths: Some((2.0, 8.0, false)), ..NOTHING }),
    ("font-family", FONTS),
    (
        "font-size",
        Takes {
            lengths: Some((11.0, 64.0, false)),
            keywords: &["small", "medium", "large", "x-large", "xx-large"],
            ..NOTHING
        },
    ),
    ("font-style", Takes { keywords: &["normal", "italic"], ..NOTHING }),
    (
        "font-weight",
        Takes { numbers: Some((100.0, 900.0)), keywords: &["normal", "bold", "bolder", "lighter"], ..NOTHING },
    ),
    ("font-variant", Takes { keywords: &["normal", "small-caps", "tabular-nums"], ..NOTHING }),
    ("letter-spacing", Takes { lengths: Some((-1.0, 12.0, false)), keywords: &["normal"], ..NOTHING }),
    ("word-spacing", Takes { lengths: Some((-2.0, 24.0, false)), keywords: &["normal"], ..NOTHING }),
    (
        "line-height",
        Takes { numbers: Some((1.0, 3.0)), lengths: Some((16.0, 96.0, false)), keywords: &["normal"], ..NOTHING },
    ),
    ("text-align", Takes { keywords: &["start", "end", "left", "right", "center", "justify"], ..NOTHING }),
    (
        "text-decoration",
        Takes {
            colours: Colours::Any,
            keywords: &["none", "underline", "solid", "dotted", "dashed", "wavy"],
            most: 3,
            ..NOTHING
        },
    ),
    ("text-decoration-color", COLOUR),
    ("text-decoration-line", Takes { keywords: &["none", "underline"], ..NOTHING }),
    ("text-decoration-thickness", Takes { lengths: Some((1.0, 8.0, false)), keywords: &["auto"], ..NOTHING }),
    ("text-underline-offset", Takes { lengths: Some((0.0, 12.0, false)), keywords: &["auto"], ..NOTHING }),
    ("text-transform", Takes { keywords: &["none", "uppercase", "lowercase", "capitalize"], ..NOTHING }),
    ("padding", SPACE),
    ("padding-top", SPACE),
    ("padding-right", SPACE),
    ("padding-bottom", SPACE),
    ("padding-left", SPACE),
    ("padding-block", SPACE),
    ("padding-inline", SPACE),
    ("margin", MARGIN),
    ("margin-top", MARGIN),
    ("margin-right", MARGIN),
    ("margin-bottom", MARGIN),
    ("margin-left", MARGIN),
    ("margin-block", MARGIN),
    ("margin-inline", MARGIN),
    ("width", WIDTH),
    ("min-width", WIDTH),
    ("max-width", WIDTH),
    ("min-height", HEIGHT),
];

/// The property of this name, in any case, with what it takes.
pub(super) fn find(name: &str) -> Option<(&'static str, Takes)> {
    PROPERTIES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).copied()
}

pub(super) fn known() -> String {
    PROPERTIES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

impl Takes {
    /// In words, for who writes the sheet.
    pub(super) fn words(&self) -> String {
        let mut words = Vec::new();
        match self.colours {
            Colours::No => {}
            Colours::Opaque => words.push("an opaque colour".to_owned()),
            Colours::Any => words.push("a colour".to_owned()),
        }
        if let Some((least, most, percent)) = self.lengths {
            let percent = if percent { " or a percentage" } else { "" };
            words.push(format!("lengths from {least}px to {most}px (px, rem, em){percent}"));
        }
        words.extend(self.numbers.map(|(least, most)| format!("a number from {least} to {most}")));
        if self.gradients {
            words.push("linear-gradient(…), radial-gradient(…)".to_owned());
        }
        if self.fonts {
            words.push("names of fonts that customers' devices have".to_owned());
        }
        words.extend(self.keywords.iter().map(|keyword| (*keyword).to_owned()));
        words.push(format!("at most {} of them", self.most));
        words.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::PROPERTIES;

    #[test]
    fn nothing_that_loads_moves_covers_or_hides_can_be_set() {
        let refused = [
            "position",
            "inset",
            "top",
            "left",
            "transform",
            "translate",
            "content",
            "cursor",
            "filter",
            "clip-path",
            "mask",
            "z-index",
            "display",
            "visibility",
            "opacity",
            "animation",
            "transition",
            "behavior",
            "-moz-binding",
            "src",
            "list-style-image",
            "pointer-events",
            "float",
            "all",
            "zoom",
            "scale",
            "height",
            "outline",
            "overflow",
        ];
        for name in refused {
            assert!(super::find(name).is_none(), "{name}");
        }
        let mut names: Vec<_> = PROPERTIES.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PROPERTIES.len());
    }
}
