use super::{CssFault, LONGEST_CSS, confine, documented_selectors};
use proptest::prelude::*;

fn served(source: &str) -> String {
    let confined = confine(source);
    assert_eq!(confined.problems, [], "{source}");
    confined.css
}

fn refused(source: &str) -> Vec<String> {
    let confined = confine(source);
    assert!(!confined.problems.is_empty(), "{source} → {}", confined.css);
    confined.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn the_documented_template_is_taken_as_it_is() {
    let template = "
        /* Page */
        body { font-family: 'Segoe UI', Arial, sans-serif; background-color: #FFF; }
        a, a:link, a:hover, a:focus, a:focus:hover, a:active { color: #0067b8; }
        .ext-background-image { background-color: #EEE }
        .ext-header { padding: 10px } .ext-header-logo { max-width: 200px; }
        .ext-middle { padding: 0 } .ext-vertical-split-main-section { background: white; }
        .ext-vertical-split-background-image-container { background-color: red; }
        .ext-sign-in-box { border-radius: 16px; box-shadow: 0 2px 6px rgba(0, 0, 0, .2); max-width: 440px; }
        .ext-title { font-size: 1.5rem; font-weight: 600; } .ext-subtitle { color: rgb(27 33 48); }
        .ext-button.ext-primary { background-color: #0067b8; border: 1px solid transparent; color: #fff !important; }
        .ext-button.ext-primary:hover, .ext-button.ext-primary:focus:hover { background-color: #005da6; }
        .ext-button.ext-secondary:active { background-color: rgba(0, 0, 0, 0.2); }
        .ext-error { color: #e81123; }
        .ext-input.ext-text-box { border-color: rgba(0,0,0,.6); } .ext-input.ext-text-box.ext-has-error { border-color: #e81123; }
        .ext-boilerplate-text { background-color: #f2f2f2; } .ext-promoted-fed-cred-box { margin: 0 auto; }
        .ext-footer { background-color: transparent; } .ext-footer-links { } .ext-footer-item { color: #000; }
        .ext-debug-item { font-size: 14px; }
    ";
    let css = served(template);
    assert!(css.starts_with("body{font-family:\"Segoe UI\",Arial,sans-serif;background-color:#fff}"), "{css}");
    assert!(css.contains(
        ".auth .btn.btn-primary{background-color:#0067b8;border:1px solid transparent;color:#fff!important}"
    ));
    assert!(css.contains(".auth .field .input[aria-invalid=\"true\"]{border-color:#e81123}"), "{css}");
    assert!(!css.contains("ext-"), "{css}");
}

#[test]
fn every_documented_selector_can_be_styled() {
    for selector in documented_selectors() {
        let css = served(&format!("{selector}:hover {{ color: #123456 }}"));
        assert!(css.ends_with(":hover{color:#123456}"), "{selector} → {css}");
    }
}

#[test]
fn nothing_can_be_loaded() {
    for value in [
        "background: url(https://evil.example/x.png)",
        "background-image: url('//evil.example')",
        "background: URL(\"/assets/x\")",
        "background: u\\72l(https://evil.example)",
        "background: image-set('https://evil.example' 1x)",
        "background: -webkit-image-set(url(x) 1x)",
        "background: image(x)",
        "background: element(#x)",
        "background: cross-fade(url(x), red)",
        "background: src(\"x\")",
        "background: var(--x)",
        "color: attr(data-x)",
        "font-family: url(x)",
        "font-family: 'x'; src: url(x)",
        "background: linear-gradient(url(x), red)",
        "color: rgb(url(x) 0 0)",
        "cursor: url(x), auto",
        "behavior: url(x.htc)",
        "list-style: url(x)",
        "filter: url(#x)",
        "border-image: url(x) 1",
        "mask: url(x)",
        "content: url(x)",
        "--x: url(x)",
    ] {
        let confined = confine(&format!("body {{ {value} }}"));
        assert!(!confined.problems.is_empty(), "{value}");
        assert!(!confined.css.contains("evil") && !confined.css.to_lowercase().contains("url"), "{}", confined.css);
    }
    for rule in [
        "@import url(https://evil.example/x.css);",
        "@import 'x.css' screen;",
        "@font-face { font-family: x; src: url(x) }",
        "@namespace url(x);",
        "@charset \"utf-8\";",
        "@supports (display: grid) { body { color: red } }",
        "@media print { body { color: red } }",
        "@media (min-width: 1px) { @import url(x); }",
        "@layer x { body { color: red } }",
        "@page { margin: 0 }",
        "@keyframes x { from { color: red } }",
        "@property --x { syntax: '*' }",
        "@container (min-width: 1px) { body { color: red } }",
    ] {
        assert!(!refused(rule).is_empty());
        assert_eq!(confine(rule).css, "", "{rule}");
    }
}

#[test]
fn nothing_can_be_covered_moved_or_hidden() {
    for declaration in [
        "position: fixed",
        "position: absolute",
        "inset: 0",
        "z-index: 9",
        "display: none",
        "visibility: hidden",
        "opacity: 0",
        "transform: scale(0)",
        "margin: -400px",
        "margin-top: -1px",
        "font-size: 0",
        "font-size: 0.1px",
        "color: transparent",
        "color: rgba(0,0,0,0)",
        "color: rgb(0 0 0 / 0)",
        "color: #0000",
        "color: #00000000",
        "color: hsl(0,0%,0%,0)",
        "content: 'Sign in'",
        "box-shadow: 0 0 0 9999px red",
        "text-indent: -999px",
        "width: 0",
        "max-width: 1px",
        "height: 0",
        "max-height: 0",
        "line-height: 0",
        "letter-spacing: -2em",
        "all: unset",
        "clip-path: inset(100%)",
        "pointer-events: none",
        "outline: none",
        "outline-width: 0",
        "padding: 9999px",
        "animation: x 1s",
        "width: calc(0px)",
        "width: 0%",
        "border-width: 9999px",
        "text-shadow: 0 -999px red",
    ] {
        let confined = confine(&format!(".ext-sign-in-box {{ {declaration} }}"));
        assert!(!confined.problems.is_empty(), "{declaration} → {}", confined.css);
        assert_eq!(confined.css, "", "{declaration}");
    }
}

#[test]
fn only_the_documented_can_be_selected() {
    for selector in [
        "*",
        "html",
        ":root",
        "input",
        "#identifier",
        "input[type=password]",
        "[value^=a]",
        ".ext-nothing",
        ".auth",
        "body > *",
        "body .ext-title",
        ".ext-title + a",
        ".ext-title::before",
        "a::after",
        ".ext-button:not(.x)",
        ":is(body)",
        "body:has(a)",
        ".ext-title:nth-child(2)",
        "a:target",
        ".ext-title.ext-subtitle",
        "body.ext-title",
        ".ext-title:before",
        "a b",
        "& a",
        "",
        ".ext-title.ext-has-error",
        "@x",
        "a:hover:visited:bogus",
    ] {
        assert_eq!(confine(&format!("{selector} {{ color: red }}")).css, "", "{selector}");
        assert!(!refused(&format!("{selector} {{ color: red }}")).is_empty());
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_what_is_allowed() {
    let told = refused("body { color: red;\n  position: fixed; }\n.nope { color: red }");
    assert!(
        told[0].starts_with("line 2, column 3: the property `position` is not allowed; allowed are accent-color,"),
        "{told:?}"
    );
    assert!(told[1].starts_with("line 3, column 1: `.nope` is not among the selectors"), "{told:?}");
    let told = refused("a { color: url(x) }");
    assert_eq!(
        told,
        ["line 1, column 5: `url(x)` is not allowed in `color`, which takes an opaque colour, at most 1 of them"]
    );
}

#[test]
fn one_mistake_does_not_hide_the_next_and_there_is_an_end_to_them() {
    assert_eq!(refused("body { a: 1; b: 2; color: red; c: 3 }").len(), 3);
    assert_eq!(confine("body { a: 1; b: 2; color: red; c: 3 }").css, "body{color:red}");
    assert_eq!(refused(&"x{}".repeat(1_000)).len(), 20);
}

#[test]
fn a_sheet_that_is_too_long_is_refused_whole() {
    let long = "body{color:red}".repeat(LONGEST_CSS / 15 + 1);
    let confined = confine(&long);
    assert_eq!(confined.css, "");
    assert!(matches!(confined.problems[0].fault, CssFault::TooLong(_)));
}

#[test]
fn conditions_are_written_anew() {
    let css = served("@media screen and (MAX-WIDTH: 30REM) and (prefers-color-scheme: DARK) { body { color: RED } }");
    assert_eq!(css, "@media screen and (max-width:30rem) and (prefers-color-scheme:dark){body{color:red}}");
}

#[test]
fn comments_join_nothing() {
    assert_eq!(confine("body { colo/**/r: red }").css, "");
    assert_eq!(served("body { margin: 1px/**/2px }"), "body{margin:1px 2px}");
}

/// Whether a sheet holds nothing but what may be served.
fn is_harmless(css: &str) -> bool {
    let lower = css.to_lowercase();
    let never = [
        "url",
        "import",
        "expression",
        "javascript",
        "position",
        "content",
        "//",
        "/*",
        "<",
        "\\",
        "@font",
        "fixed",
        "--",
    ];
    never.iter().all(|word| !lower.contains(word))
        && css.matches('{').count() == css.matches('}').count()
        && !css.contains(|c: char| c.is_control())
}

proptest! {
    #[test]
    fn whatever_comes_in_only_the_allowed_comes_out(source in "\\PC{0,400}") {
        prop_assert!(is_harmless(&confine(&source).css), "{}", confine(&source).css);
    }

    #[test]
    fn no_mixture_of_css_gets_anything_else_through(parts in proptest::collection::vec(prop_oneof![
        Just("body"), Just("a:hover"), Just(".ext-title"), Just(".ext-button.ext-primary"), Just("{"), Just("}"), Just(";"),
        Just(":"), Just("color"), Just("red"), Just("#fff"), Just("background"), Just("url(x)"), Just("url("), Just("\""), Just("'"),
        Just("\\"), Just("/*"), Just("*/"), Just("@media (max-width:1px)"), Just("@import"), Just("("), Just(")"), Just(","),
        Just("position:fixed"), Just("font-family"), Just("linear-gradient(red,blue)"), Just("rgb(1,2,3)"), Just("!important"),
        Just("\n"), Just("<!--"), Just("-->"), Just("</style>"), Just("1px"), Just("-9999px"), Just("expression(x)"), Just("\0"),
        Just("u\\72l(x)"), Just("margin"), Just("[x]"), Just("&"), Just("content:'x'"),
    ], 0..60), spaced in any::<bool>()) {
        let source = parts.join(if spaced { " " } else { "" });
        let css = confine(&source).css;
        prop_assert!(is_harmless(&css), "{source} → {css}");
    }
}
