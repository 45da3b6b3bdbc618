use super::{super::source::Reader, *};
use proptest::prelude::*;

fn read_back(text: &str) -> Value {
    Reader::default().read(text, 0).unwrap().value()
}

fn as_written(value: &Value) -> String {
    let mut text = "x:".to_owned();
    member(&mut text, 0, value, &[]);
    text
}

#[test]
fn values_are_written_as_people_write_them() {
    let value = json!({
        "name": "Fable Books", "uri": "api://reader", "methods": ["emailPassword", "emailOneTimeCode"],
        "terms": "# Terms\n\nBe kind.\n", "number": 7, "text": "7", "word": "yes", "list": [{ "a": 1, "b": [] }],
        "empty": {}, "arabic": "كتب", "id": "6f1c3a52-0000-4000-8000-000000000001",
    });
    assert_eq!(
        as_written(&value),
        "x:\n  arabic: كتب\n  empty: {}\n  id: 6f1c3a52-0000-4000-8000-000000000001\n  list:\n    - a: 1\n      b: []\n  \
         methods: [emailPassword, emailOneTimeCode]\n  name: Fable Books\n  number: 7\n  terms: |\n    # Terms\n\n    Be \
         kind.\n  text: \"7\"\n  uri: \"api://reader\"\n  word: \"yes\"\n"
    );
    assert_eq!(read_back(&as_written(&value)), json!({ "x": value }));
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~\n]{0,40}",
        "[a-z: #'\"\\[{&*!|>%@`,?-]{0,12}",
        "[0-9._+:eE-]{0,8}",
        "(  )?[a-z\n ]{0,30}\n{0,2}",
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any_text().prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(any_text(), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_as_what_it_was(value in any_value()) {
        let text = as_written(&value);
        prop_assert_eq!(read_back(&text), json!({ "x": value }), "{}", text);
    }
}
