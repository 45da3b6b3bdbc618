//! Conditions of `@media`.

use super::values::number;
use cssparser::{Parser, Token};

/// The widest condition, in CSS pixels.
const WIDEST: f32 = 4_000.0;

/// Reads a condition and writes it out anew; `None` if it is not among the allowed.
pub(super) fn condition(input: &mut Parser<'_>) -> Option<String> {
    let mut conditions = Vec::new();
    loop {
        match input.next().ok()?.clone() {
            Token::ParenthesisBlock => {
                let read: Result<String, cssparser::ParseError<()>> = input
                    .parse_nested_block(|inner| feature(inner).ok_or_else(cssparser::ParseError::unexpected_token));
                conditions.push(read.ok()?);
            }
            // `screen and (…)`.
            Token::Ident(name) if conditions.is_empty() && name.eq_ignore_ascii_case("screen") => {
                conditions.push("screen".to_owned());
            }
            _ => return None,
        }
        match input.next() {
            Err(_) => return Some(conditions.join(" and ")),
            Ok(Token::Ident(and)) if and.eq_ignore_ascii_case("and") => {}
            Ok(_) => return None,
        }
    }
}

fn feature(input: &mut Parser<'_>) -> Option<String> {
    let name = input.expect_ident().ok()?.to_ascii_lowercase();
    input.expect_colon().ok()?;
    let value = match (name.as_str(), input.next().ok()?) {
        ("prefers-color-scheme", Token::Ident(scheme)) => {
            ["light", "dark"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?.to_owned()
        }
        ("min-width" | "max-width", Token::Dimension { value, unit, .. }) => {
            let unit = ["px", "em", "rem"].into_iter().find(|known| unit.eq_ignore_ascii_case(known))?;
            let pixels = if unit == "px" { *value } else { *value * 16.0 };
            if !(0.0..=WIDEST).contains(&pixels) {
                return None;
            }
            format!("{}{unit}", number(*value))
        }
        _ => return None,
    };
    Some(format!("({name}:{value})"))
}
