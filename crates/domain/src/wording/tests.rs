use super::*;
use crate::locale::Language;
use proptest::prelude::*;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

fn link(text: &str, href: &str) -> Inline {
    Inline::Link { text: text.to_owned(), href: href.to_owned() }
}

#[test]
fn a_text_is_the_nearest_language_s() {
    let json = r#"{"text":"City","locales":{"ar":"المدينة","de":"Stadt","de-AT":"Ort"}}"#;
    let city: LocalizedText = serde_json::from_str(json).unwrap();
    let shown = |tag| city.in_language(&Language::parse(tag).unwrap());
    assert_eq!(
        [shown("de"), shown("de-AT"), shown("de-CH"), shown("ar"), shown("fr")],
        ["Stadt", "Ort", "Stadt", "المدينة", "City"]
    );
    assert_eq!(serde_json::to_string(&city).unwrap(), json);
    let plain: LocalizedText = serde_json::from_str("\"City\"").unwrap();
    assert_eq!(serde_json::to_string(&plain).unwrap(), "\"City\"");
    assert!(serde_json::from_str::<LocalizedText>(r#"{"text":"x","locales":{"not a tag!":"y"}}"#).is_err());
    assert!(serde_json::from_str::<LocalizedText>(r#"{"text":"x","locale":{}}"#).is_err());
}

#[test]
fn a_text_that_can_t_be_shown_is_refused_in_every_language() {
    let with = |german: &str| LocalizedText {
        text: "City".to_owned(),
        locales: [(Language::parse("de").unwrap(), german.to_owned())].into_iter().collect(),
    };
    assert_eq!(with("Stadt").check(5, false), Ok(()));
    assert_eq!(with("Städte").check(5, false), Err(InvalidText::TooLong(5)));
    assert_eq!(with("  ").check(5, false), Err(InvalidText::Empty));
    assert_eq!(with("a\nb").check(5, false), Err(InvalidText::Characters));
    assert_eq!(with("a\nb").check(5, true), Ok(()));
    assert_eq!(with("\u{202e}b").check(5, true), Err(InvalidText::Characters));
}

#[test]
fn links_lead_to_the_web_or_a_mailbox_and_nowhere_else() {
    assert_eq!(
        inlines("I agree to the [Terms](https://fable.example/terms) and the [notice](mailto:privacy@fable.example)."),
        [
            text("I agree to the "),
            link("Terms", "https://fable.example/terms"),
            text(" and the "),
            link("notice", "mailto:privacy@fable.example"),
            text("."),
        ]
    );
    for bad in [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>)",
        "[x](//evil.example)",
        "[x](/local)",
        "[x](http://evil.example)",
        "[x](https://user:pw@evil.example)",
        "[x](vbscript:x)",
    ] {
        assert_eq!(inlines(bad), [text("x")], "{bad}");
    }
    assert_eq!(inlines("[x](http://localhost:8080/a)"), [link("x", "http://localhost:8080/a")]);
}

#[test]
fn html_is_text() {
    for html in ["<b>x</b>", "a <script>alert(1)</script> b", "<img src=x onerror=alert(1)>", "&lt;b&gt;"] {
        let pieces = inlines(html);
        assert!(pieces.iter().all(|piece| matches!(piece, Inline::Text(_))), "{pieces:?}");
    }
    assert_eq!(inlines("a <b>x</b>"), [text("a <b>x</b>")]);
    assert!(inlines("![x](https://evil.example/pixel.png)").iter().all(|piece| matches!(piece, Inline::Text(_))));
}

#[test]
fn a_line_stays_a_line() {
    assert_eq!(inlines("# A\n\nb\n- c"), [text("A b c")]);
    assert_eq!(
        inlines("**very** *much*"),
        [Inline::Strong("very".to_owned()), text(" "), Inline::Emphasis("much".to_owned())]
    );
}

#[test]
fn prose_has_headings_paragraphs_and_lists() {
    let blocks = prose("# Terms\n\nBe *nice*.\n\n1. One\n2. [Two](https://a.example/)\n   - Three\n\n<iframe>\n\nEnd");
    assert_eq!(
        blocks,
        [
            Block::Heading(vec![text("Terms")]),
            Block::Paragraph(vec![text("Be "), Inline::Emphasis("nice".to_owned()), text(".")]),
            Block::List {
                numbered: true,
                items: vec![vec![text("One")], vec![link("Two", "https://a.example/")], vec![text("Three")]],
            },
            Block::Paragraph(vec![text("<iframe>\n")]),
            Block::Paragraph(vec![text("End")]),
        ]
    );
}

proptest! {
    /// Whatever is written, no link leads anywhere but the web, this machine or a mailbox.
    #[test]
    fn no_text_makes_another_link(markdown in "([\\[\\]()<>!*_#`&;:/ \n\\-a-z]|javascript:|https://|data:|mailto:){0,60}") {
        let of_prose = prose(&markdown).into_iter().flat_map(|block| match block {
            Block::Heading(line) | Block::Paragraph(line) => line,
            Block::List { items, .. } => items.concat(),
        });
        for piece in inlines(&markdown).into_iter().chain(of_prose) {
            if let Inline::Link { href, .. } = piece {
                prop_assert!(href.starts_with("https://") || href.starts_with("http://l") || href.starts_with("mailto:"), "{}", href);
            }
        }
    }
}
