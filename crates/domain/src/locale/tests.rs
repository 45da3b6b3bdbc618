use super::{
    Catalogue, CatalogueError, Direction, Gap, Language, Offered, Preferences, Value, isolate, plural_forms, rfc3339,
    sorting_key,
};
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
    catalogue()
        .negotiate(Preferences { ui_locales, cookie, accept_language, ..Preferences::default() }, Offered::default())
        .to_string()
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
    let read = |sources: &[(&str, &'static str)]| Catalogue::load(sources).unwrap().check();
    assert!(matches!(read(&[("en", "hello = { $")]), Err(CatalogueError::Malformed { .. })));
    assert!(matches!(read(&[("en", "a = 1\na = 2\n")]), Err(CatalogueError::Malformed { .. })));
    assert!(read(&[("en", ENGLISH), ("de", GERMAN)]).is_ok());
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
    assert_eq!(
        catalogue().negotiate(preferences, Offered { default: Some("de"), ..Offered::default() }),
        language("de")
    );
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

#[test]
fn a_language_is_parsed_when_it_is_first_asked_for_and_english_stands_in_for_a_broken_one() {
    let texts = Catalogue::load(&[("en", ENGLISH), ("de", "hello = { $")]).unwrap();
    assert_eq!(texts.text(&language("de"), "only-english"), "Only here");
    assert!(texts.check().is_err());
}

#[test]
fn a_count_needs_every_plural_form_of_its_language_and_no_other() {
    let english = "n = { $n ->\n    [one] { $n } book\n   *[other] { $n } books\n}\n";
    let of = |tag: &str, source: &'static str| Catalogue::load(&[("en", english), (tag, source)]).unwrap().gaps();
    let wrong = |tag: &str| {
        let expected = plural_forms(&language(tag));
        vec![Gap::Plurals { language: language(tag), id: "n".to_owned(), expected }]
    };
    assert_eq!(of("pl", "n = { $n ->\n    [one] { $n } a\n   *[other] { $n } b\n}\n"), wrong("pl"));
    assert_eq!(
        of("pl", "n = { $n ->\n [one] { $n } a\n [few] { $n } b\n [many] { $n } c\n *[other] { $n } d\n}\n"),
        []
    );
    assert_eq!(of("de", "n = { $n ->\n    [one] { $n } a\n    [two] { $n } b\n   *[other] { $n } c\n}\n"), wrong("de"));
    assert_eq!(of("de", "n = { $n } b\n"), wrong("de"));
    assert_eq!(of("ja", "n = { $n } b\n"), []);
}

#[test]
fn a_sentence_left_in_english_is_a_gap() {
    let texts = Catalogue::load(&[
        ("en", "a = Check your email now\nb = App\n"),
        ("de", "a = Check your email now\nb = App\n"),
    ]);
    assert_eq!(texts.unwrap().gaps(), [Gap::Untranslated { language: language("de"), id: "a".to_owned() }]);
}

#[test]
fn every_name_of_a_language_finds_what_its_readers_can_read() {
    let all = ["en", "zh-CN", "zh-HK", "pt-BR", "pt-PT", "nb", "sr-Latn", "he", "id", "es"].map(|tag| (tag, "a = a\n"));
    let texts = Catalogue::load(&all).unwrap();
    for (asked, found) in [
        ("zh", Some("zh-CN")),
        ("zh-SG", Some("zh-CN")),
        ("zh-Hans-HK", Some("zh-CN")),
        ("zh-Hant", Some("zh-HK")),
        ("zh-TW", Some("zh-HK")),
        ("zh-Hant-TW", Some("zh-HK")),
        ("zh-MO", Some("zh-HK")),
        ("pt", Some("pt-BR")),
        ("pt-AO", Some("pt-PT")),
        ("no", Some("nb")),
        ("nn-NO", Some("nb")),
        ("nb-NO", Some("nb")),
        ("sr", Some("sr-Latn")),
        ("sr-Cyrl-RS", Some("sr-Latn")),
        ("sr-Latn-RS", Some("sr-Latn")),
        ("iw", Some("he")),
        ("in", Some("id")),
        ("es-419", Some("es")),
        ("eo", None),
        ("<b>", None),
    ] {
        assert_eq!(texts.language(asked).map(ToString::to_string).as_deref(), found, "{asked}");
    }
}

#[test]
fn what_a_business_does_not_offer_is_not_chosen() {
    let texts = Catalogue::load(&[("en", ENGLISH), ("de", GERMAN), ("ar", ARABIC)]).unwrap();
    let only = [language("de"), language("ar")];
    let chosen = |accept_language, only: &[Language], default| {
        let preferences = Preferences { accept_language: Some(accept_language), ..Preferences::default() };
        texts.negotiate(preferences, Offered { only, default }).to_string()
    };
    assert_eq!(chosen("en, ar;q=0.5", &only, None), "ar");
    assert_eq!(chosen("en", &only, Some("ar")), "ar");
    assert_eq!(chosen("de-AT", &[language("de-DE"), language("en-US")], None), "de", "under any tag that means it");
    assert_eq!(chosen("en", &only, Some("en")), "de", "the first that is offered");
    assert_eq!(chosen("en", &[language("fr")], None), "en", "nothing offered is there");
    assert_eq!(texts.offered(Offered { only: &only, default: None }).count(), 2);
}

#[test]
fn a_market_stands_between_ui_locales_and_the_browser() {
    let all =
        Preferences { ui_locales: Some("fr"), mkt: Some("de-AT"), cookie: Some("ar"), accept_language: Some("en") };
    assert_eq!(catalogue().negotiate(all, Offered::default()), language("de"));
    assert_eq!(
        catalogue().negotiate(Preferences { ui_locales: Some("ar"), ..all }, Offered::default()),
        language("ar")
    );
}

#[test]
fn names_of_languages_are_ordered_by_their_letters() {
    let mut names = ["Dansk", "Čeština", "English", "Català", "Español"];
    names.sort_by_key(|name| sorting_key(name));
    assert_eq!(names, ["Català", "Čeština", "Dansk", "English", "Español"]);
}

#[test]
fn persian_and_urdu_run_right_to_left_too() {
    for tag in ["fa", "ur", "fa-IR", "ur-PK"] {
        assert_eq!(language(tag).direction(), Direction::RightToLeft, "{tag}");
    }
}
