use super::*;
use crate::{
    attribute::{AttributeName, AttributeValue, BuiltInAttribute},
    clock::Timestamp,
    ids::UserId,
    user::EmailAddress,
};
use proptest::prelude::*;

fn a_user() -> User {
    User {
        id: UserId::from_uuid(uuid::Uuid::nil()),
        display_name: "Avery Quill".to_owned(),
        given_name: Some("Avery".to_owned()),
        family_name: None,
        email: Some(EmailAddress::parse("avery@Fable.example").unwrap()),
        enabled: true,
        security_version: 1,
        version: 1,
        preferred_language: Some("de".to_owned()),
        created_at: Timestamp::from_seconds(0),
        attributes: [
            (BuiltInAttribute::City.into(), BuiltInAttribute::City.parse("Dublin").unwrap()),
            (AttributeName::parse("books").unwrap(), AttributeValue::Int64(12)),
        ]
        .into_iter()
        .collect(),
    }
}

fn read(json: &str) -> Result<ClaimsMapping, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn value(source: &str) -> Option<String> {
    serde_json::from_str::<ClaimSource>(source).unwrap().value(&a_user())
}

#[test]
fn each_source_yields_what_it_says() {
    for (source, expected) in [
        (r#"{"attribute":"displayName"}"#, Some("Avery Quill")),
        (r#"{"attribute":"surname"}"#, None),
        (r#"{"attribute":"id"}"#, Some("00000000-0000-0000-0000-000000000000")),
        (r#"{"attribute":"city"}"#, Some("Dublin")),
        (r#"{"attribute":"user.city"}"#, Some("Dublin")),
        (r#"{"attribute":"books"}"#, Some("12")),
        (r#"{"attribute":"extension_0123456789abcdef0123456789abcdef_books"}"#, Some("12")),
        (r#"{"attribute":"country"}"#, None),
        (r#"{"constant":"gold"}"#, Some("gold")),
        (r#"{"transformation":{"toLowercase":{"attribute":"mail"}}}"#, Some("avery@fable.example")),
        (r#"{"transformation":{"toUppercase":{"attribute":"preferredLanguage"}}}"#, Some("DE")),
        (r#"{"transformation":{"extractMailPrefix":{"attribute":"mail"}}}"#, Some("avery")),
        (
            r#"{"transformation":{"join":{"inputs":[{"attribute":"givenName"},{"attribute":"surname"},{"constant":"x"}],"separator":"-"}}}"#,
            Some("Avery-x"),
        ),
        (
            r#"{"transformation":{"removePrefix":{"input":{"attribute":"displayName"},"prefix":"Avery "}}}"#,
            Some("Quill"),
        ),
        (
            r#"{"transformation":{"removeSuffix":{"input":{"attribute":"displayName"},"suffix":"?"}}}"#,
            Some("Avery Quill"),
        ),
        (r#"{"transformation":{"substring":{"input":{"attribute":"displayName"},"start":2,"length":3}}}"#, Some("ery")),
        (r#"{"transformation":{"substring":{"input":{"attribute":"displayName"},"start":99,"length":3}}}"#, None),
        (
            r#"{"transformation":{"contains":{"input":{"attribute":"mail"},"value":"@Fable","output":"staff","otherwise":"guest"}}}"#,
            Some("staff"),
        ),
        (r#"{"transformation":{"contains":{"input":{"attribute":"mail"},"value":"@x","output":"staff"}}}"#, None),
        (r#"{"transformation":{"ifEmpty":{"input":{"attribute":"surname"},"output":"none"}}}"#, Some("none")),
    ] {
        assert_eq!(value(source).as_deref(), expected, "{source}");
    }
}

#[test]
fn names_with_a_meaning_and_what_is_no_name_are_refused() {
    let long = "a".repeat(129);
    for (name, reason) in [
        ("iss", "made by the server"),
        ("SUB", "made by the server"),
        ("roles", "made by the server"),
        ("", "no claim name"),
        ("a b", "no claim name"),
        (&long, "no claim name"),
    ] {
        let problem = read(&format!(r#"[{{"claim":"{name}","source":{{"constant":"x"}}}}]"#)).unwrap_err();
        assert!(problem.contains(reason), "{problem}");
    }
    let one = r#"{"claim":"https://fable.example/tier","source":{"constant":"x"}}"#;
    assert!(read(&format!("[{one}]")).is_ok());
    assert!(read(&format!("[{one},{one}]")).unwrap_err().contains("mapped twice"));
}

#[test]
fn a_mapping_is_bounded() {
    let claims: Vec<String> = (0..33).map(|n| format!(r#"{{"claim":"c{n}","source":{{"constant":"x"}}}}"#)).collect();
    assert!(read(&format!("[{}]", claims.join(","))).unwrap_err().contains("at most 32"));
    assert!(read(&format!("[{}]", claims[..32].join(","))).is_ok());
    let text = "x".repeat(257);
    assert!(
        read(&format!(r#"[{{"claim":"c","source":{{"constant":"{text}"}}}}]"#)).unwrap_err().contains("at most 256")
    );
    let inputs = [r#"{"attribute":"mail"}"#; 9].join(",");
    let join =
        format!(r#"[{{"claim":"c","source":{{"transformation":{{"join":{{"inputs":[{inputs}],"separator":""}}}}}}}}]"#);
    assert!(read(&join).unwrap_err().contains("1 to 8"));
}

#[test]
fn a_mapping_reads_back() {
    let json = r#"[{"claim":"tier","source":{"constant":"gold"},"tokens":["idToken"]}]"#;
    let mapping = read(json).unwrap();
    assert_eq!(serde_json::to_string(&mapping).unwrap(), json);
    assert_eq!(mapping.about(&a_user(), ClaimTarget::IdToken).collect::<Vec<_>>(), [("tier", "gold".to_owned())]);
    assert_eq!(mapping.about(&a_user(), ClaimTarget::UserInfo).count(), 0);
}

proptest! {
    #[test]
    fn no_value_is_longer_than_the_bound_or_has_controls(name in "\\PC*|.*", separator in "[a-z]{0,256}") {
        let user = User { display_name: name.repeat(20), ..a_user() };
        let source = format!(
            r#"{{"transformation":{{"join":{{"inputs":[{{"attribute":"displayName"}},{{"attribute":"displayName"}}],"separator":"{separator}"}}}}}}"#
        );
        let value = serde_json::from_str::<ClaimSource>(&source).unwrap().value(&user).unwrap_or_default();
        prop_assert!(value.chars().count() <= LONGEST_MAPPED_VALUE);
        prop_assert!(!value.chars().any(char::is_control));
    }
}
