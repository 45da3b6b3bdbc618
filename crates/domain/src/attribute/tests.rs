use super::*;
use crate::ids::TenantId;
use proptest::prelude::*;
use serde_json::json;

fn tenant() -> TenantId {
    TenantId::from_uuid(uuid::Uuid::from_u128(7))
}

fn defined(data_type: AttributeDataType) -> AttributeDefinition {
    AttributeDefinition {
        name: CustomAttributeName::parse("loyaltyTier").unwrap(),
        display_name: "Loyalty tier".to_owned(),
        description: None,
        data_type,
    }
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::String(text.to_owned())
}

#[test]
fn built_in_names_are_graphs_and_all_others_are_a_tenants_own() {
    for known in BuiltInAttribute::ALL {
        assert_eq!(AttributeName::parse(known.as_str()), Ok(AttributeName::BuiltIn(known)));
    }
    assert!(matches!(AttributeName::parse("loyaltyTier"), Ok(AttributeName::Custom(_))));
    for bad in ["", "1st", "a b", "a-b", "é", &"a".repeat(65), "a\u{0}"] {
        assert_eq!(AttributeName::parse(bad), Err(InvalidAttributeName::Form), "{bad:?}");
    }
    for taken in ["City", "GIVENNAME", "password", "csrf", "Step", "extension_x", "Extension_1_a"] {
        assert_eq!(AttributeName::parse(taken), Err(InvalidAttributeName::Reserved), "{taken}");
    }
}

#[test]
fn on_the_wire_an_own_name_names_its_owner() {
    let name = AttributeName::parse("loyaltyTier").unwrap();
    let wire = name.to_wire(tenant());
    assert!(wire.starts_with("extension_") && wire.ends_with("_loyaltyTier"));
    assert_eq!(wire.len(), "extension_".len() + 32 + "_loyaltyTier".len());
    assert_eq!(AttributeName::parse_wire(&wire, tenant()), Ok(name));
    let another = TenantId::from_uuid(uuid::Uuid::from_u128(8));
    assert!(AttributeName::parse_wire(&wire, another).is_err());
    assert!(AttributeName::parse_wire("loyaltyTier", tenant()).is_err());
    assert_eq!(AttributeName::parse_wire("city", tenant()), Ok(BuiltInAttribute::City.into()));
    assert_eq!(extensions_app_id(tenant()), extensions_app_id(tenant()));
}

#[test]
fn each_type_reads_its_own_texts_and_no_others() {
    use AttributeDataType::{Boolean, DateTime, Int64, String, StringCollection};
    let moment = |text: &str| AttributeValue::DateTime { date_time: text.to_owned() };
    for (data_type, typed, expected) in [
        (String, " Dublin ", Some(text("Dublin"))),
        (Boolean, "true", Some(AttributeValue::Boolean(true))),
        (Boolean, "yes", None),
        (Int64, "-42", Some(AttributeValue::Int64(-42))),
        (Int64, "4.5", None),
        (Int64, "9007199254740992", None),
        (Int64, "٤", None),
        (DateTime, "1994-05-17", Some(moment("1994-05-17T00:00:00Z"))),
        (DateTime, "1994-05-17T10:30:00.5+02:00", Some(moment("1994-05-17T08:30:00Z"))),
        (DateTime, "1994-02-30", None),
        (DateTime, "17.05.1994", None),
        (StringCollection, "a, b,,a", Some(AttributeValue::StringCollection(vec!["a".to_owned(), "b".to_owned()]))),
    ] {
        let read = defined(data_type).parse(typed);
        assert_eq!(read.clone().ok(), expected, "{data_type:?} {typed:?}");
        if expected.is_none() {
            assert_eq!(read, Err(InvalidValue::Type(data_type)), "{typed:?}");
        }
        assert_eq!(defined(data_type).parse("  "), Err(InvalidValue::Empty));
    }
}

#[test]
fn each_type_reads_its_own_json_and_no_other() {
    use AttributeDataType::{Boolean, DateTime, Int64, String, StringCollection};
    for (data_type, json, fits) in [
        (String, json!("x"), true),
        (String, json!(1), false),
        (Boolean, json!(false), true),
        (Boolean, json!("false"), true),
        (Int64, json!(3), true),
        (Int64, json!(3.5), false),
        (Int64, json!(true), false),
        (DateTime, json!("2001-01-01T00:00:00Z"), true),
        (DateTime, json!(2001), false),
        (StringCollection, json!(["a"]), true),
        (StringCollection, json!(["a", 1]), false),
        (StringCollection, json!(["a,b"]), false),
        (String, json!({"a": 1}), false),
    ] {
        assert_eq!(defined(data_type).parse_json(&json).is_ok(), fits, "{data_type:?} {json}");
    }
    assert_eq!(defined(String).parse_json(&json!(null)), Err(InvalidValue::Empty));
}

#[test]
fn built_in_limits_are_those_of_the_directory() {
    for (known, longest) in [
        (BuiltInAttribute::City, 128),
        (BuiltInAttribute::Country, 128),
        (BuiltInAttribute::DisplayName, 256),
        (BuiltInAttribute::GivenName, 64),
        (BuiltInAttribute::JobTitle, 128),
        (BuiltInAttribute::PostalCode, 40),
        (BuiltInAttribute::State, 128),
        (BuiltInAttribute::StreetAddress, 1024),
        (BuiltInAttribute::Surname, 64),
    ] {
        assert!(known.parse(&"é".repeat(longest)).is_ok(), "{known:?}");
        assert_eq!(known.parse(&"é".repeat(longest + 1)), Err(InvalidValue::TooLong(longest)), "{known:?}");
    }
}

#[test]
fn own_values_are_bounded_in_length_and_number() {
    let long = "x".repeat(LONGEST_CUSTOM_VALUE + 1);
    assert_eq!(defined(AttributeDataType::String).parse(&long), Err(InvalidValue::TooLong(250)));
    let collection = defined(AttributeDataType::StringCollection);
    assert_eq!(collection.parse(&format!("a,{long}")), Err(InvalidValue::TooLong(250)));
    let many: Vec<String> = (0..=MOST_ELEMENTS).map(|n| n.to_string()).collect();
    assert_eq!(collection.parse(&many.join(",")), Err(InvalidValue::TooMany));
    assert_eq!(defined(AttributeDataType::String).parse(&"\u{1}".repeat(3_000_000)), Err(InvalidValue::TooLong(250)));
}

#[test]
fn controls_and_turned_directions_are_refused() {
    for bad in ["a\u{0}b", "a\nb", "a\u{202e}b", "a\u{2066}b", "a\u{feff}b"] {
        assert_eq!(BuiltInAttribute::City.parse(bad), Err(InvalidValue::Characters), "{bad:?}");
    }
    assert_eq!(BuiltInAttribute::City.parse("الدار البيضاء").unwrap(), text("الدار البيضاء"));
}

#[test]
fn definitions_are_bounded_and_their_names_unique_in_any_case() {
    let named = |name: &str| json!({ "name": name, "displayName": name, "dataType": "string" });
    let read = |list: Vec<serde_json::Value>| {
        serde_json::from_value::<AttributeDefinitions>(list.into()).map_err(|error| error.to_string())
    };
    let many: Vec<_> = (0..=MOST_DEFINITIONS).map(|n| named(&format!("a{n}"))).collect();
    assert!(read(many[1..].to_vec()).is_ok());
    assert!(read(many).unwrap_err().contains("at most 100"));
    assert!(read(vec![named("tier"), named("Tier")]).unwrap_err().contains("twice"));
    let empty = json!({ "name": "tier", "displayName": " ", "dataType": "string" });
    assert!(read(vec![empty]).unwrap_err().contains("displayName"));
    let unknown = json!({ "name": "tier", "displayName": "x", "dataType": "string", "extra": 1 });
    assert!(read(vec![unknown]).unwrap_err().contains("extra"));
    let read = read(vec![named("tier")]).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), json!([named("tier")]));
}

#[test]
fn answers_are_bounded() {
    let mut answers = Answers::new();
    let city = AttributeName::from(BuiltInAttribute::City);
    assert_eq!(answers.add(city.clone(), &"x".repeat(LONGEST_ANSWER + 1)), Err(InvalidAnswers::TooLong));
    for _ in 0..MOST_ANSWERS {
        answers.add(city.clone(), "x").unwrap();
    }
    assert_eq!(answers.add(city.clone(), "x"), Err(InvalidAnswers::TooMany));
    assert_eq!(answers.of(&city).len(), MOST_ANSWERS);
}

fn any_type() -> impl Strategy<Value = AttributeDataType> {
    prop::sample::select(vec![
        AttributeDataType::String,
        AttributeDataType::Boolean,
        AttributeDataType::Int64,
        AttributeDataType::DateTime,
        AttributeDataType::StringCollection,
    ])
}

proptest! {
    #[test]
    fn what_is_read_is_bounded_and_reads_back_from_text_wire_and_store(data_type in any_type(), typed in ".{0,300}") {
        let definition = defined(data_type);
        if let Ok(value) = definition.parse(&typed) {
            prop_assert_eq!(value.data_type(), data_type);
            prop_assert_eq!(&definition.parse(&value.to_text()).unwrap(), &value);
            prop_assert_eq!(&definition.parse_json(&value.to_json()).unwrap(), &value);
            let stored = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(&serde_json::from_str::<AttributeValue>(&stored).unwrap(), &value);
        }
    }

    #[test]
    fn numbers_and_days_read_back(number in -9_007_199_254_740_991_i64..=9_007_199_254_740_991, day in 1_u8..29, month in 1_u8..13, year in 1_i32..9999) {
        let value = defined(AttributeDataType::Int64).parse(&number.to_string()).unwrap();
        prop_assert_eq!(&value, &AttributeValue::Int64(number));
        let date = format!("{year:04}-{month:02}-{day:02}");
        let value = defined(AttributeDataType::DateTime).parse(&date).unwrap();
        prop_assert!(value.to_text().starts_with(&date));
        let stored = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<AttributeValue>(&stored).unwrap(), value);
    }

    #[test]
    fn no_name_is_two_attributes(name in "[A-Za-z_0-9]{0,70}") {
        if let Ok(parsed) = AttributeName::parse(&name) {
            prop_assert_eq!(parsed.as_str(), &name);
            prop_assert_eq!(AttributeName::parse_wire(&parsed.to_wire(tenant()), tenant()).unwrap(), parsed);
        }
    }
}
