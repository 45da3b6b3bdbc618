//! A paragraph in a business's own words: the one place where these may hold links.

use super::texts::escaped;
use vestibule_domain::{
    locale::{Direction, Value},
    texts::Wording,
    wording::{Inline, inlines},
};

/// The first of the characters that mark the places of values until markup has been read. No own words hold one.
const FIRST_PLACE: u32 = 0xe000;

/// The words as HTML: links and stress of their Markdown, everything else escaped. Values are put in afterwards, so that nothing in
/// them is markup.
pub(super) fn html<'v>(wording: &Wording, direction: Direction, value: impl Fn(&str) -> Option<Value<'v>>) -> String {
    let names: Vec<&str> = wording.placeholders().into_iter().collect();
    let places: Vec<String> =
        (FIRST_PLACE..).zip(&names).filter_map(|(place, _)| char::from_u32(place)).map(String::from).collect();
    let place = |name: &str| {
        let position = names.iter().position(|known| *known == name)?;
        places.get(position).map(|place| Value::Exact(place))
    };
    let markdown = wording.filled(direction, place);
    let mut html: String = inlines(&markdown).iter().map(piece).collect();
    for (name, place) in names.iter().zip(&places) {
        let filling = value(name).map(|value| escaped(&value.written(direction))).unwrap_or_default();
        html = html.replace(place, &filling);
    }
    html
}

fn piece(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escaped(text),
        Inline::Strong(text) => format!("<strong>{}</strong>", escaped(text)),
        Inline::Emphasis(text) => format!("<em>{}</em>", escaped(text)),
        Inline::Link { text, href } => {
            format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escaped(href), escaped(text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, tenant: &str) -> String {
        let wording = Wording::parse(text).unwrap();
        html(&wording, Direction::LeftToRight, |name| (name == "tenant").then_some(Value::Text(tenant)))
    }

    #[test]
    fn links_lead_to_web_addresses_and_nowhere_else() {
        assert_eq!(
            shown("Read our [terms](https://a.example/?a=1&b=2) & more", ""),
            "Read our <a href=\"https://a.example/?a=1&#38;b=2\" rel=\"noreferrer\">terms</a> &#38; more"
        );
        for text in [
            "[x](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "[x](data:text/html,y)",
            "<a href=\"https://x\">",
        ] {
            let html = shown(text, "");
            assert!(!html.contains('<'), "{html}");
        }
    }

    #[test]
    fn a_value_is_no_markup() {
        let html = shown("Hi {tenant}", "[x](https://evil.example) <b>");
        assert_eq!(html, "Hi [x](https://evil.example) &#60;b&#62;");
    }
}
