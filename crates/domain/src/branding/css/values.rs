//! A property's value: each component recognised, then written out anew.

use super::properties::{Colours, Takes};
use cssparser::{Parser, Token, color::parse_named_color, serialize_identifier};
use std::fmt::Write as _;

/// What is not allowed in a value, as it was written.
pub(super) struct NotAllowed(pub(super) String);

/// How deep gradients hold colours.
const MOST_INNER: usize = 40;

/// A value, written out anew.
pub(super) fn value(takes: &Takes, input: &mut Parser<'_>) -> Result<String, NotAllowed> {
    let mut out = String::new();
    let (mut count, mut important, mut behind_comma) = (0_usize, false, true);
    loop {
        input.skip_whitespace();
        let start = input.position();
        let Ok(token) = input.next().cloned() else { break };
        if important {
            return Err(NotAllowed(super::problem::excerpt(input.slice_from(start))));
        }
        let written = match &token {
            Token::Delim('!') if count > 0 => match input.expect_ident_matching("important") {
                Ok(()) => {
                    important = true;
                    out.push_str("!important");
                    continue;
                }
                Err(_) => None,
            },
            Token::Comma if takes.list && !behind_comma => {
                out.push(',');
                behind_comma = true;
                continue;
            }
            Token::Function(name) => function(takes, &name.to_ascii_lowercase(), input),
            token => component(takes, token),
        };
        count += 1;
        let written = written.filter(|_| count <= takes.most);
        let Some(written) = written else {
            return Err(NotAllowed(super::problem::excerpt(input.slice_from(start))));
        };
        if !behind_comma {
            out.push(' ');
        }
        out.push_str(&written);
        behind_comma = false;
    }
    // A comma with nothing behind it, and a value of nothing.
    if behind_comma { Err(NotAllowed(String::new())) } else { Ok(out) }
}

fn component(takes: &Takes, token: &Token<'_>) -> Option<String> {
    match token {
        Token::Ident(name) => ident(takes, &name.to_ascii_lowercase()).or_else(|| takes.fonts.then(|| font(name))?),
        Token::QuotedString(name) if takes.fonts => font(name).map(|name| format!("\"{name}\"")),
        Token::Hash(digits) | Token::IDHash(digits) => hash(takes, digits),
        Token::Number { value, .. } => {
            let fits = takes.numbers.is_some_and(|(least, most)| (least..=most).contains(value));
            // A length of nothing needs no unit.
            let none = *value == 0.0 && takes.lengths.is_some_and(|(least, ..)| least <= 0.0);
            (fits || none).then(|| number(*value))
        }
        Token::Percentage { unit_value, .. } => {
            let (_, _, percent) = takes.lengths?;
            // A tenth at least, so that nothing is squeezed out of sight.
            (percent && (0.1..=1.0).contains(unit_value)).then(|| format!("{}%", number(unit_value * 100.0)))
        }
        Token::Dimension { value, unit, .. } => {
            let (least, most, _) = takes.lengths?;
            length(*value, unit, least, most)
        }
        _ => None,
    }
}

fn length(value: f32, unit: &str, least: f32, most: f32) -> Option<String> {
    let unit = ["px", "rem", "em"].into_iter().find(|known| unit.eq_ignore_ascii_case(known))?;
    let pixels = if unit == "px" { value } else { value * 16.0 };
    (least..=most).contains(&pixels).then(|| format!("{}{unit}", number(value)))
}

fn ident(takes: &Takes, name: &str) -> Option<String> {
    let keyword = takes.keywords.contains(&name) || matches!(name, "inherit" | "initial" | "unset");
    let colour = takes.colours != Colours::No && parse_named_color(name).is_ok();
    let unseen = takes.colours == Colours::Any && matches!(name, "transparent" | "currentcolor");
    (keyword || colour || unseen).then(|| name.to_owned())
}

/// A font's name: letters, digits, spaces and hyphens.
fn font(name: &str) -> Option<String> {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    if !plain || name.is_empty() || name.len() > 64 {
        return None;
    }
    if name.contains(' ') {
        return Some(name.to_owned());
    }
    let mut escaped = String::new();
    serialize_identifier(name, &mut escaped).ok()?;
    (escaped == name).then_some(escaped)
}

fn hash(takes: &Takes, digits: &str) -> Option<String> {
    let lengths: &[usize] = match takes.colours {
        Colours::No => &[],
        Colours::Opaque => &[3, 6],
        Colours::Any => &[3, 4, 6, 8],
    };
    let fits = lengths.contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    fits.then(|| format!("#{}", digits.to_ascii_lowercase()))
}

fn function(takes: &Takes, name: &str, input: &mut Parser<'_>) -> Option<String> {
    let inner: fn(&mut Parser<'_>) -> Option<String> = match name {
        "rgb" | "hsl" if takes.colours != Colours::No => opaque_channels,
        "rgb" | "rgba" | "hsl" | "hsla" if takes.colours == Colours::Any => channels,
        "linear-gradient" | "radial-gradient" if takes.gradients => gradient,
        _ => return None,
    };
    nested(input, inner).map(|inner| format!("{name}({inner})"))
}

fn nested(input: &mut Parser<'_>, read: fn(&mut Parser<'_>) -> Option<String>) -> Option<String> {
    let read: Result<String, cssparser::ParseError<()>> =
        input.parse_nested_block(|inner| read(inner).ok_or_else(cssparser::ParseError::unexpected_token));
    read.ok()
}

fn opaque_channels(input: &mut Parser<'_>) -> Option<String> {
    channels(input).filter(|written| written.split([' ', ',']).filter(|part| !part.is_empty()).count() == 3)
}

/// Numbers and percentages, apart by commas or spaces; the opacity behind a comma or a slash.
fn channels(input: &mut Parser<'_>) -> Option<String> {
    let mut out = String::new();
    let mut count = 0;
    while let Ok(token) = input.next() {
        let written = match token {
            Token::Comma => ",".to_owned(),
            Token::Delim('/') => " / ".to_owned(),
            Token::Number { value, .. } => format!(" {}", number(*value)),
            Token::Percentage { unit_value, .. } => format!(" {}%", number(unit_value * 100.0)),
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("deg") => {
                format!(" {}deg", number(*value))
            }
            _ => return None,
        };
        count += 1;
        out.push_str(&written);
    }
    (3..=9).contains(&count).then(|| out.trim().replace(", ", ",").replace(" ,", ",").replace("  ", " "))
}

/// Stops, directions and shapes.
fn gradient(input: &mut Parser<'_>) -> Option<String> {
    const WORDS: [&str; 11] = [
        "to",
        "top",
        "right",
        "bottom",
        "left",
        "center",
        "at",
        "circle",
        "ellipse",
        "closest-side",
        "farthest-corner",
    ];
    const STOP: Takes = Takes {
        colours: Colours::Any,
        lengths: Some((-2_000.0, 2_000.0, false)),
        numbers: None,
        keywords: &[],
        gradients: false,
        fonts: false,
        list: false,
        most: 1,
    };
    let mut out = String::new();
    let mut count = 0;
    while let Ok(token) = input.next().cloned() {
        count += 1;
        let written = match &token {
            Token::Comma => {
                out.push(',');
                continue;
            }
            Token::Ident(word) => {
                let word = word.to_ascii_lowercase();
                if WORDS.contains(&word.as_str()) { Some(word) } else { component(&STOP, &token) }
            }
            Token::Percentage { unit_value, .. } if (-1.0..=2.0).contains(unit_value) => {
                Some(format!("{}%", number(unit_value * 100.0)))
            }
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("deg") => {
                Some(format!("{}deg", number(*value)))
            }
            Token::Function(name) => function(&STOP, &name.to_ascii_lowercase(), input),
            token => component(&STOP, token),
        };
        if !out.is_empty() && !out.ends_with(',') {
            out.push(' ');
        }
        out.push_str(&written?);
    }
    (count > 0 && count <= MOST_INNER && !out.ends_with(',') && !out.starts_with(',')).then_some(out)
}

/// A number as CSS writes it, to a ten-thousandth.
pub(super) fn number(value: f32) -> String {
    let mut out = String::new();
    // Writing to a string can't fail.
    let _ = write!(out, "{value:.4}");
    let trimmed = out.trim_end_matches('0').trim_end_matches('.');
    if trimmed == "-0" { "0".to_owned() } else { trimmed.to_owned() }
}
