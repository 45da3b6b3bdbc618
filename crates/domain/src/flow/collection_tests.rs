//! What a flow may ask for, what is an answer to it, and how its pages follow each other.

use super::*;
use crate::{
    attribute::{
        Answers, AttributeDefinitions, AttributeName, AttributeValue, InvalidValue, MOST_ANSWERS, UserAttributes,
    },
    ids::FlowId,
    terms::TermsDocument,
    user::EmailAddress,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn definitions() -> AttributeDefinitions {
    let defined = |(name, data_type): (&str, &str)| json!({ "name": name, "displayName": name, "dataType": data_type });
    let list = [
        ("buyer", "string"),
        ("business", "string"),
        ("vat", "string"),
        ("books", "int64"),
        ("news", "boolean"),
        ("birthday", "dateTime"),
        ("genres", "stringCollection"),
        ("topics", "string"),
    ];
    serde_json::from_value(list.map(defined).to_vec().into()).unwrap()
}

fn collection(inputs: Value) -> AttributeCollection {
    serde_json::from_value(json!({ "pages": [{ "inputs": inputs }] })).unwrap()
}

fn with(attribute_collection: AttributeCollection) -> UserFlow {
    let id = FlowId::from_uuid(uuid::Uuid::nil());
    let flow = UserFlow::new(id, "default", vec![SignInMethod::EmailPassword], true);
    UserFlow { attribute_collection: Some(attribute_collection), ..flow }
}

fn problem_of(inputs: Value) -> Option<(String, FlowProblem)> {
    let checked = with(collection(inputs)).check(&definitions(), std::iter::empty());
    checked.err().map(|InvalidFlow { member, problem }| (member, problem))
}

fn name(text: &str) -> AttributeName {
    AttributeName::parse(text).unwrap()
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new();
    for (attribute, text) in pairs {
        answers.add(name(attribute), text).unwrap();
    }
    answers
}

fn judged(inputs: Value, pairs: &[(&str, &str)]) -> Judged {
    let collection = collection(inputs);
    assert_eq!(with(collection.clone()).check(&definitions(), std::iter::empty()), Ok(()));
    collection.judge(&definitions(), &answers(pairs))
}

fn reason(inputs: Value, pairs: &[(&str, &str)]) -> Option<ProblemReason> {
    judged(inputs, pairs).problems.first().map(|problem| problem.reason)
}

fn options(values: &[&str]) -> Value {
    values.iter().map(|value| json!({ "value": value, "label": value })).collect::<Vec<_>>().into()
}

#[test]
fn a_flow_that_says_nothing_asks_for_names() {
    let flow = UserFlow::new(FlowId::from_uuid(uuid::Uuid::nil()), "default", vec![SignInMethod::EmailPassword], true);
    let asked: Vec<_> =
        flow.collection().inputs().map(|(_, input)| (input.attribute.as_str(), input.required)).collect();
    assert_eq!(asked, [("givenName", true), ("surname", false)]);
    assert_eq!(flow.collection().page_count(), 1);
    assert_eq!(flow.check(&AttributeDefinitions::default(), std::iter::empty()), Ok(()));
}

#[test]
fn every_input_kind_suits_its_type_and_reads_by_its_names() {
    for inputs in [
        json!([{ "attribute": "city" }, { "attribute": "country" }, { "attribute": "country2" }]),
        json!([{ "attribute": "email" }]),
    ] {
        assert!(problem_of(inputs).is_some());
    }
    let every = json!([
        { "attribute": "city", "inputType": "TextBox" },
        { "attribute": "country" },
        { "attribute": "books", "inputType": "NumericTextBox" },
        { "attribute": "news", "inputType": "CheckboxSingleSelect" },
        { "attribute": "birthday", "inputType": "date" },
        { "attribute": "genres", "inputType": "CheckboxMultiSelect", "options": options(&["a", "b"]) },
        { "attribute": "topics", "inputType": "checkboxMultiSelect", "options": options(&["a", "b"]) },
        { "attribute": "buyer", "inputType": "RadioSingleSelect", "options": options(&["self", "business"]) },
        { "attribute": "state", "inputType": "select", "options": options(&["x", "y"]) },
    ]);
    assert_eq!(problem_of(every), None);
}

#[test]
fn what_can_t_be_gone_through_is_refused_by_the_name_of_its_member() {
    let first = |member: &str| format!("attributeCollection.pages[0].inputs[0]{member}");
    for (input, member, problem) in [
        (json!({ "attribute": "email" }), ".attribute", FlowProblem::Email),
        (json!({ "attribute": "shoe" }), ".attribute", FlowProblem::UnknownAttribute(name("shoe"))),
        (json!({ "attribute": "books", "inputType": "text" }), ".inputType", FlowProblem::InputType("int64")),
        (json!({ "attribute": "buyer", "inputType": "select" }), ".options", FlowProblem::Options),
        (
            json!({ "attribute": "city", "inputType": "text", "options": options(&["a"]) }),
            ".options",
            FlowProblem::Options,
        ),
        (
            json!({ "attribute": "buyer", "options": options(&["a", "a"]) }),
            ".options[1].value",
            FlowProblem::OptionTwice("a".to_owned()),
        ),
        (json!({ "attribute": "genres", "options": options(&["a,b"]) }), ".options[0].value", FlowProblem::Comma),
        (
            json!({ "attribute": "buyer", "options": options(&[&"x".repeat(251)]) }),
            ".options[0].value",
            FlowProblem::Value(InvalidValue::TooLong(250)),
        ),
        (
            json!({ "attribute": "city", "validationRegEx": "(a" }),
            ".validationRegEx",
            FlowProblem::Pattern(InvalidPattern::Syntax),
        ),
        (
            json!({ "attribute": "city", "validationRegEx": "(\\w{100}){100}" }),
            ".validationRegEx",
            FlowProblem::Pattern(InvalidPattern::TooLarge),
        ),
        (
            json!({ "attribute": "books", "validationRegEx": "[0-9]" }),
            ".validationRegEx",
            FlowProblem::PatternWithoutText,
        ),
        (
            json!({ "attribute": "city", "validationMessage": "x" }),
            ".validationMessage",
            FlowProblem::PatternWithoutText,
        ),
        (
            json!({ "attribute": "city", "required": true, "hidden": true }),
            ".defaultValue",
            FlowProblem::RequiredWithoutDefault,
        ),
        (json!({ "attribute": "books", "defaultValue": "many" }), ".defaultValue", FlowProblem::Default),
        (
            json!({ "attribute": "buyer", "options": options(&["a"]), "defaultValue": "b" }),
            ".defaultValue",
            FlowProblem::Default,
        ),
        (
            json!({ "attribute": "city", "shownWhen": { "attribute": "buyer", "equals": "a" } }),
            ".shownWhen",
            FlowProblem::Condition,
        ),
        (json!({ "attribute": "city", "label": " " }), ".label", FlowProblem::Text(crate::wording::InvalidText::Empty)),
    ] {
        assert_eq!(problem_of(json!([input.clone()])), Some((first(member), problem)), "{input}");
    }
    let twice = problem_of(json!([{ "attribute": "city" }, { "attribute": "city" }])).unwrap();
    assert_eq!(twice.1, FlowProblem::AttributeTwice(name("city")));
    let impossible = json!([
        { "attribute": "buyer", "options": options(&["a"]) },
        { "attribute": "city", "shownWhen": { "attribute": "buyer", "equals": "b" } },
    ]);
    assert_eq!(problem_of(impossible).unwrap().1, FlowProblem::Condition);
}

#[test]
fn pages_questions_terms_and_methods_are_bounded() {
    let page = json!({ "inputs": [] });
    let many: AttributeCollection = serde_json::from_value(json!({ "pages": vec![page; MOST_PAGES + 1] })).unwrap();
    let check = |flow: &UserFlow| flow.check(&definitions(), std::iter::empty()).unwrap_err().problem;
    assert_eq!(check(&with(many)), FlowProblem::TooMany(MOST_PAGES));
    let page = json!({ "inputs": vec![json!({ "attribute": "city" }); MOST_ANSWERS / 2 + 1] });
    let together: AttributeCollection = serde_json::from_value(json!({ "pages": [page, page] })).unwrap();
    assert_eq!(check(&with(together)), FlowProblem::TooMany(MOST_ANSWERS));
    let values: Vec<String> = (0..51).map(|n| n.to_string()).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    assert_eq!(
        problem_of(json!([{ "attribute": "genres", "options": options(&values) }])).unwrap().1,
        FlowProblem::TooMany(50)
    );
    let plain = || with(AttributeCollection::default());
    assert_eq!(check(&UserFlow { methods: Vec::new(), ..plain() }), FlowProblem::NoMethod);
    let twice = vec![SignInMethod::EmailPassword, SignInMethod::EmailPassword];
    assert_eq!(check(&UserFlow { methods: twice, ..plain() }), FlowProblem::MethodTwice);
    let terms = |name: &str| crate::terms::TermsName::parse(name).unwrap();
    assert_eq!(check(&UserFlow { terms: vec![terms("a")], ..plain() }), FlowProblem::UnknownTerms(terms("a")));
    let document = json!({ "name": "a", "version": 1, "title": "A", "label": "A" });
    let document: TermsDocument = serde_json::from_value(document).unwrap();
    let flow = UserFlow { terms: vec![terms("a"), terms("a")], ..plain() };
    assert_eq!(
        flow.check(&definitions(), std::iter::once(&document)).unwrap_err().problem,
        FlowProblem::TermsTwice(terms("a"))
    );
    let flow = UserFlow { terms: vec![terms("a")], ..plain() };
    assert_eq!(flow.check(&definitions(), std::iter::once(&document)), Ok(()));
}

#[test]
fn each_kind_of_answer_becomes_its_value() {
    let text = |text: &str| AttributeValue::String(text.to_owned());
    for (input, answer, value) in [
        (json!({ "attribute": "city" }), " Dublin ", text("Dublin")),
        (json!({ "attribute": "country" }), "IE", text("IE")),
        (json!({ "attribute": "books" }), "12", AttributeValue::Int64(12)),
        (json!({ "attribute": "news" }), "true", AttributeValue::Boolean(true)),
        (
            json!({ "attribute": "birthday" }),
            "1994-05-17",
            AttributeValue::DateTime { date_time: "1994-05-17T00:00:00Z".to_owned() },
        ),
        (
            json!({ "attribute": "genres", "options": options(&["a", "b", "c"]) }),
            "c,a",
            AttributeValue::StringCollection(vec!["a".to_owned(), "c".to_owned()]),
        ),
        (
            json!({ "attribute": "topics", "inputType": "checkboxMultiSelect", "options": options(&["a", "b", "c"]) }),
            "c,a",
            text("a,c"),
        ),
        (json!({ "attribute": "buyer", "options": options(&["self"]) }), "self", text("self")),
    ] {
        let attribute = input["attribute"].as_str().unwrap().to_owned();
        let judged = judged(json!([input]), &[(&attribute, answer)]);
        assert_eq!(judged.problems, [], "{attribute}");
        assert_eq!(judged.values.get(&name(&attribute)), Some(&value));
    }
}

#[test]
fn what_is_no_answer_is_refused_with_its_reason() {
    let value = |invalid| Some(ProblemReason::Value(invalid));
    let buyer = json!([{ "attribute": "buyer", "options": options(&["self", "business"]) }]);
    assert_eq!(reason(buyer.clone(), &[("buyer", "school")]), Some(ProblemReason::NotAnOption));
    assert_eq!(reason(buyer, &[("buyer", "self"), ("buyer", "business")]), Some(ProblemReason::Several));
    let genres = json!([{ "attribute": "genres", "options": options(&["a", "b"]), "required": true }]);
    assert_eq!(reason(genres.clone(), &[("genres", "a,x")]), Some(ProblemReason::NotAnOption));
    assert_eq!(reason(genres.clone(), &[]), Some(ProblemReason::Required));
    assert_eq!(reason(genres, &[("genres", "a"), ("genres", "b")]), None);
    assert_eq!(
        reason(json!([{ "attribute": "country" }]), &[("country", "Ireland")]),
        Some(ProblemReason::NotAnOption)
    );
    assert_eq!(reason(json!([{ "attribute": "country" }]), &[("country", "ie")]), Some(ProblemReason::NotAnOption));
    let number = InvalidValue::Type(crate::attribute::AttributeDataType::Int64);
    assert_eq!(reason(json!([{ "attribute": "books" }]), &[("books", "1e3")]), value(number));
    let long = "x".repeat(129);
    assert_eq!(reason(json!([{ "attribute": "city" }]), &[("city", &long)]), value(InvalidValue::TooLong(128)));
    assert_eq!(reason(json!([{ "attribute": "givenName" }]), &[("givenName", "<b>")]), value(InvalidValue::Characters));
    let postcode = json!([{ "attribute": "postalCode", "validationRegEx": "[0-9]{5}" }]);
    assert_eq!(reason(postcode.clone(), &[("postalCode", "1234")]), Some(ProblemReason::Pattern));
    assert_eq!(reason(postcode.clone(), &[("postalCode", "12345")]), None);
    assert_eq!(reason(postcode, &[]), None, "a pattern does not make an answer required");
    let news = json!([{ "attribute": "news", "required": true }]);
    for (answer, expected) in
        [("true", None), ("false", Some(ProblemReason::Required)), ("", Some(ProblemReason::Required))]
    {
        assert_eq!(reason(news.clone(), &[("news", answer)]), expected);
    }
    let optional = judged(json!([{ "attribute": "news" }]), &[]);
    assert_eq!(optional.values.get(&name("news")), Some(&AttributeValue::Boolean(false)), "an empty box is a no");
}

#[test]
fn what_nobody_can_answer_is_its_default_and_nothing_else() {
    for flag in ["hidden", "editable"] {
        let input = json!([{ "attribute": "buyer", "defaultValue": "self", flag: flag == "hidden", "required": true }]);
        let untouched = judged(input.clone(), &[]);
        assert_eq!(untouched.values.get(&name("buyer")), Some(&AttributeValue::String("self".to_owned())), "{flag}");
        for answer in ["business", "self"] {
            assert_eq!(reason(input.clone(), &[("buyer", answer)]), Some(ProblemReason::NotEditable), "{flag}");
        }
    }
}

#[test]
fn answers_to_what_nobody_asks_are_named() {
    let collection = collection(json!([{ "attribute": "city" }]));
    let answers = answers(&[("city", "Dublin"), ("jobTitle", "CEO"), ("isAdmin", "true")]);
    assert_eq!(collection.strangers(&answers).map(AttributeName::as_str).collect::<Vec<_>>(), ["jobTitle", "isAdmin"]);
    assert_eq!(collection.judge(&definitions(), &answers).values.len(), 1);
}

fn conditional() -> Value {
    json!([
        { "attribute": "buyer", "options": options(&["self", "business"]), "required": true },
        { "attribute": "business", "required": true, "shownWhen": { "attribute": "buyer", "equals": "business" } },
        { "attribute": "vat", "required": true, "shownWhen": { "attribute": "business", "equals": "Shelf" } },
    ])
}

#[test]
fn a_question_whose_condition_does_not_hold_is_passed_over_whatever_was_answered() {
    let alone = judged(conditional(), &[("buyer", "self"), ("business", "Shelf"), ("vat", "IE1")]);
    assert_eq!(alone.problems, []);
    assert_eq!(alone.values.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["buyer"]);
    let asked = judged(conditional(), &[("buyer", "business")]);
    assert_eq!(asked.problems.iter().map(|problem| problem.attribute.as_str()).collect::<Vec<_>>(), ["business"]);
    let deep = judged(conditional(), &[("buyer", "business"), ("business", "Shelf")]);
    assert_eq!(deep.problems.iter().map(|problem| problem.attribute.as_str()).collect::<Vec<_>>(), ["vat"]);
}

#[test]
fn a_condition_reaches_back_to_earlier_pages() {
    let pages = json!({ "pages": [
        { "inputs": [{ "attribute": "buyer", "options": options(&["self", "business"]) }] },
        { "inputs": [{ "attribute": "business", "required": true, "shownWhen": { "attribute": "buyer", "equals": "business" } }] },
    ]});
    let collection: AttributeCollection = serde_json::from_value(pages).unwrap();
    let second = collection.page(1).unwrap();
    let known: UserAttributes = [(name("buyer"), AttributeValue::String("business".to_owned()))].into_iter().collect();
    assert_eq!(second.judge(&definitions(), &Answers::new(), &known).problems.len(), 1);
    assert_eq!(second.judge(&definitions(), &Answers::new(), &UserAttributes::new()).problems, []);
    assert_eq!(collection.without_page(&known, 0), UserAttributes::new());
    assert_eq!(collection.without_page(&known, 1), known);
}

#[test]
fn a_flow_reads_back_as_it_was_written() {
    let document = json!({
        "id": "6f1c3a52-0000-4000-8000-000000000001",
        "displayName": "Members",
        "methods": ["emailPassword"],
        "isSignUpAllowed": true,
        "attributeCollection": { "pages": [{
            "title": { "text": "About you", "locales": { "de": "Über Sie" } },
            "inputs": [{
                "attribute": "vat",
                "label": "VAT",
                "validationRegEx": "[A-Z]{2}.+",
                "validationMessage": "Two letters first.",
                "writeToDirectory": false,
            }],
        }] },
        "terms": ["terms-of-use"],
    });
    let flow: UserFlow = serde_json::from_value(document.clone()).unwrap();
    assert_eq!(serde_json::to_value(&flow).unwrap(), document);
    let mut unknown = document;
    unknown["attributeCollection"]["pages"][0]["inputs"][0]["hiden"] = json!(true);
    assert!(serde_json::from_value::<UserFlow>(unknown).unwrap_err().to_string().contains("hiden"));
}

fn of_pages(pages: usize, methods: &[SignInMethod]) -> UserFlow {
    let collection = AttributeCollection { pages: vec![AttributePage::default(); pages] };
    UserFlow { methods: methods.to_vec(), ..with(collection) }
}

fn at(page: usize, password_hash: Option<&str>) -> State {
    let contact = EmailAddress::parse("avery@example.com").unwrap().into();
    let password_hash = password_hash.map(str::to_owned);
    State::SignUpDetails { contact, collected: Collected { page, password_hash, ..Collected::default() } }
}

fn answered(password_hash: Option<&str>) -> Input {
    Input::PageAnswered { values: UserAttributes::new(), password_hash: password_hash.map(str::to_owned) }
}

#[test]
fn no_page_follows_the_last_or_a_missing_password() {
    let passwords = of_pages(3, &[SignInMethod::EmailPassword]);
    let codes = of_pages(3, &[SignInMethod::EmailOneTimeCode]);
    assert_eq!(at(0, None).advance(answered(None), &passwords), Err(InvalidTransition));
    assert_eq!(at(0, None).advance(answered(Some("h")), &passwords), Ok(at(1, Some("h"))));
    assert_eq!(at(1, Some("h")).advance(answered(None), &passwords), Ok(at(2, Some("h"))));
    assert_eq!(at(2, Some("h")).advance(answered(None), &passwords), Err(InvalidTransition));
    assert_eq!(at(0, None).advance(answered(None), &codes), Ok(at(1, None)));
    assert_eq!(at(0, None).advance(answered(None), &of_pages(0, &[])), Err(InvalidTransition));
}

#[test]
fn back_to_the_first_page_drops_the_password_and_no_page_is_skipped() {
    assert_eq!(at(2, Some("h")).at_page(1), Ok(at(1, Some("h"))));
    assert_eq!(at(2, Some("h")).at_page(0), Ok(at(0, None)));
    assert_eq!(at(1, Some("h")).at_page(2), Err(NotReached { owed: Step::SignUpDetails }));
    assert_eq!(State::PickAccount.at_page(0), Ok(State::PickAccount));
    assert_eq!(State::PickAccount.at_page(1), Err(NotReached { owed: Step::Account }));
}

proptest! {
    /// Whatever is typed, a value is only kept of what was asked and is its attribute's, and judging is the same twice.
    #[test]
    fn judging_keeps_only_values_of_what_is_asked(texts in proptest::collection::vec(("[a-z]{4,8}|buyer|books|genres|city|vat|business", "\\PC{0,12}|[0-9]{1,3}|a|b|self|business|Shelf"), 0..8)) {
        let mut inputs = conditional().as_array().unwrap().clone();
        inputs.push(json!({ "attribute": "books" }));
        inputs.push(json!({ "attribute": "genres", "options": options(&["a", "b"]) }));
        let collection = collection(inputs.into());
        let mut given = Answers::new();
        for (attribute, text) in &texts {
            if let Ok(attribute) = AttributeName::parse(attribute) {
                given.add(attribute, text).unwrap();
            }
        }
        let judged = collection.judge(&definitions(), &given);
        for (name, value) in judged.values.iter() {
            prop_assert!(collection.input(name).is_some());
            prop_assert_eq!(Some(value.data_type()), definitions().data_type(name));
            prop_assert!(judged.problems.iter().all(|problem| problem.attribute != *name));
        }
        let mut again = Answers::new();
        for (name, value) in judged.values.iter() {
            again.add(name.clone(), &value.to_text()).unwrap();
        }
        let second = collection.judge(&definitions(), &again);
        if judged.problems.is_empty() {
            prop_assert_eq!(second, judged);
        }
    }

    /// Pages are only ever entered one after the other, and never past a password that is owed.
    #[test]
    fn no_walk_skips_a_page(moves in proptest::collection::vec((any::<bool>(), any::<bool>(), 0..4_usize), 0..30)) {
        let flow = of_pages(4, &[SignInMethod::EmailPassword]);
        let mut state = at(0, None);
        for (forward, chooses, page) in moves {
            let before = state.collected().unwrap().page;
            let next = if forward {
                state.clone().advance(answered(chooses.then_some("h")), &flow).ok()
            } else {
                state.clone().at_page(page).ok()
            };
            let Some(next) = next else { continue };
            let collected = next.collected().unwrap();
            prop_assert!(collected.page <= before + 1 && collected.page < 4);
            prop_assert!(collected.page == 0 || collected.password_hash.is_some());
            state = next;
        }
    }
}
