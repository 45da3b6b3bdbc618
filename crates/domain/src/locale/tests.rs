use super::{Catalogue, CatalogueError, Direction, Gap, Language, Preferences, Value, isolate, rfc3339};
use crate::clock::Timestamp;
use proptest::prelude::*;

const ENGLISH: &str = "hello = Hello { $name }
count = { $n ->
    [one] { $n } book
   *[other] { $n } books
}
only-english = Only here
";
const GERMAN: &str = "hello = Hallo { $name }
count = { $n ->
    [one] { $n } Buch
   *[other] { $n } Bücher
}
";
const ARABIC: &str = "hello = مرحبًا { $name }
count = { $n ->
    [two] كتابان
   *[other] { $n } كتب
}
extra = زائد
";

fn catalogue() -> Catalogue {
    Catalogue::load(&[("ar", ARABIC), ("de", GERMAN), ("en", ENGLISH)]).unwrap()
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn negotiated(ui_locales: Option<&str>, cookie: Option<&str>, accept_language: Option<&str>) -> String {
    catalogue().negotiate(Preferences { ui_locales, cookie, accept_language }).to_string()
}

#[test]
fn a_text_comes_in_the_language_asked_for() {
    assert_eq!(catalogue().format(&language("de"), "hello", &[("name", Value::Text("Avery"))]), "Hallo Avery");
}

#[test]
fn english_stands_in_for_a_missing_text() {
    assert_eq!(catalogue().text(&language("de"), "only-english"), "Only here");
    assert_eq!(catalogue().text(&language("fr"), "only-english"), "Only here");
}

#[test]
fn an_unknown_text_is_its_own_id() {
    assert_eq!(catalogue().text(&language("en"), "nobody-knows"), "nobody-knows");
}

#[test]
fn plural_forms_follow_the_language() {
    let texts = catalogue();
    assert_eq!(texts.format(&language("en"), "count", &[("n", Value::Number(1))]), "1 book");
    assert_eq!(texts.format(&language("en"), "count", &[("n", Value::Number(2))]), "2 books");
    assert_eq!(texts.format(&language("ar"), "count", &[("n", Value::Number(2))]), "كتابان");
}

#[test]
fn a_name_of_the_other_direction_is_isolated_and_one_of_the_same_is_not() {
    let texts = catalogue();
    assert_eq!(
        texts.format(&language("ar"), "hello", &[("name", Value::Text("Avery"))]),
        "مرحبًا \u{2068}Avery\u{2069}"
    );
    assert_eq!(texts.format(&language("ar"), "hello", &[("name", Value::Text("نور"))]), "مرحبًا نور");
    assert_eq!(texts.format(&language("en"), "hello", &[("name", Value::Text("نور"))]), "Hello \u{2068}نور\u{2069}");
    assert_eq!(texts.format(&language("ar"), "hello", &[("name", Value::Exact("<b>Avery</b>"))]), "مرحبًا <b>Avery</b>");
}

#[test]
fn a_name_cannot_turn_its_sentence_around() {
    assert_eq!(isolate("Ave\u{202e}yr\u{2069}", Direction::LeftToRight), "Aveyr");
}

#[test]
fn malformed_and_doubled_translations_are_refused() {
    assert!(matches!(Catalogue::load(&[("en", "hello = { $")]), Err(CatalogueError::Malformed { .. })));
    assert!(matches!(Catalogue::load(&[("en", "a = 1\na = 2\n")]), Err(CatalogueError::Malformed { .. })));
    assert!(matches!(Catalogue::load(&[("not a tag", "a = 1\n")]), Err(CatalogueError::Language(_))));
    assert!(matches!(Catalogue::load(&[("de", GERMAN)]), Err(CatalogueError::NoEnglish)));
}

#[test]
fn gaps_name_what_a_language_lacks_adds_or_fills_differently() {
    let gaps = Catalogue::load(&[("en", "a = { $x }\nb = B\n"), ("de", "a = { $y }\nc = C\n")]).unwrap().gaps();
    assert_eq!(
        gaps,
        [
            Gap::Missing { language: language("de"), id: "b".to_owned() },
            Gap::Variables { language: language("de"), id: "a".to_owned() },
            Gap::Unknown { language: language("de"), id: "c".to_owned() },
        ]
    );
}

#[test]
fn ui_locales_beat_the_cookie_which_beats_the_header() {
    assert_eq!(negotiated(Some("ar de"), Some("de"), Some("en")), "ar");
    assert_eq!(negotiated(Some("fr"), Some("de"), Some("ar")), "de");
    assert_eq!(negotiated(None, None, Some("ar")), "ar");
    assert_eq!(negotiated(None, None, None), "en");
}

#[test]
fn the_tenants_language_stands_in_when_nobody_asks_for_one_that_there_is() {
    let preferences = Preferences { accept_language: Some("fr"), ..Preferences::default() };
    assert_eq!(catalogue().negotiate_or(preferences, Some("de")), language("de"));
}

#[test]
fn moments_are_written_in_words() {
    let texts = "time-of-day = { $time } UTC\nmonth-name = { $month ->\n    [2] February\n   *[12] December\n}\ndate-and-time = { $day } { $month } { $year }, { $time }\n";
    let catalogue = Catalogue::load(&[("en", texts)]).unwrap();
    let moment = Timestamp::from_seconds(1_771_061_213);
    assert_eq!(catalogue.time_of_day(&language("en"), moment), "09:26 UTC");
    assert_eq!(catalogue.date_and_time(&language("en"), moment), "14 February 2026, 09:26");
    assert_eq!(rfc3339(moment), "2026-02-14T09:26:53Z");
    assert_eq!(rfc3339(Timestamp::from_micros(i64::MAX)), "1970-01-01T00:00:00Z");
}

#[test]
fn a_region_finds_its_language() {
    assert_eq!(negotiated(Some("de-AT"), None, None), "de");
    assert_eq!(negotiated(None, None, Some("ar-MA,ar;q=0.9")), "ar");
}

#[test]
fn weights_order_the_header_and_zero_refuses() {
    assert_eq!(negotiated(None, None, Some("ar;q=0.3, de;q=0.8, en;q=0.5")), "de");
    assert_eq!(negotiated(None, None, Some("de;q=0, ar;q=0.1")), "ar");
    assert_eq!(negotiated(None, None, Some("*")), "en");
}

#[test]
fn arabic_and_hebrew_run_right_to_left() {
    assert_eq!(language("ar").direction(), Direction::RightToLeft);
    assert_eq!(language("he-IL").direction(), Direction::RightToLeft);
    assert_eq!(language("de").direction(), Direction::LeftToRight);
}

#[test]
fn a_language_survives_serialisation_and_nonsense_does_not() {
    let json = serde_json::to_string(&language("zh-Hant-TW")).unwrap();
    assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language("zh-Hant-TW"));
    assert!(serde_json::from_str::<Language>("\"<script>\"").is_err());
}

proptest! {
    #[test]
    fn any_header_leads_to_a_language_that_there_is(header in ".{0,200}", locales in ".{0,80}", cookie in ".{0,40}") {
        let chosen = negotiated(Some(&locales), Some(&cookie), Some(&header));
        prop_assert!(["en", "de", "ar"].contains(&chosen.as_str()));
    }
}
