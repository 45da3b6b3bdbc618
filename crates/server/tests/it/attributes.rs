//! What a flow asks new customers for: judged on the server, whatever a browser sends.

use crate::harness::{Customer, NEW_PASSWORD, RelyingParty, Server, form_of, on_both_engines, path_of};
use serde_json::{Value, json};
use vestibule_domain::{
    application::TokenClaims,
    attribute::{AttributeName, AttributeValue},
    user::{IdentifierKind, User},
};
use vestibule_storage::users;
use vestibule_testkit::browser::Page;

const NEWCOMER: &str = "rowan@example.com";

fn options(values: &[&str]) -> Value {
    values.iter().map(|value| json!({ "value": value, "label": format!("The {value}") })).collect::<Vec<_>>().into()
}

/// One question of every kind.
async fn every_kind(server: &Server) {
    server
        .define(&[
            ("books", "int64"),
            ("birthday", "dateTime"),
            ("news", "boolean"),
            ("buyer", "string"),
            ("business", "string"),
            ("genres", "stringCollection"),
            ("topics", "string"),
            ("shelf", "string"),
            ("source", "string"),
            ("tier", "string"),
        ])
        .await;
    let inputs = json!([
        { "attribute": "givenName", "required": true },
        { "attribute": "city", "validationRegEx": "[A-Z].+", "validationMessage": "Begin with a capital letter." },
        { "attribute": "country", "required": true },
        { "attribute": "books", "required": true },
        { "attribute": "birthday" },
        { "attribute": "news", "label": "Send me [news](https://fable.example/news)" },
        { "attribute": "buyer", "inputType": "radioSingleSelect", "options": options(&["self", "business"]) },
        { "attribute": "business", "required": true, "shownWhen": { "attribute": "buyer", "equals": "business" } },
        { "attribute": "genres", "options": options(&["fiction", "science"]) },
        { "attribute": "topics", "inputType": "checkboxMultiSelect", "options": options(&["new", "used"]) },
        { "attribute": "shelf", "options": options(&["top", "bottom"]), "defaultValue": "top" },
        { "attribute": "source", "hidden": true, "defaultValue": "web" },
        { "attribute": "tier", "editable": false, "defaultValue": "basic" },
    ]);
    server.set_pages(json!([{ "inputs": inputs }]), &[]).await;
}

const ANSWERS: [(&str, &str); 12] = [
    ("given_name", "Rowan"),
    ("city", "Dublin"),
    ("country", "IE"),
    ("extension_books", "12"),
    ("extension_birthday", "1994-05-17"),
    ("extension_news", "true"),
    ("extension_buyer", "business"),
    ("extension_business", "Corner Shelf"),
    ("extension_genres.1", "science"),
    ("extension_topics.0", "new"),
    ("extension_shelf", "bottom"),
    ("new-password", NEW_PASSWORD),
];

/// The answers with one changed, added or, where it is `None`, left out.
fn answers_with<'a>(name: &'a str, value: Option<&'a str>) -> Vec<(&'a str, &'a str)> {
    let others = ANSWERS.into_iter().filter(|(known, _)| *known != name);
    others.chain(value.map(|value| (name, value))).collect()
}

async fn account(server: &Server, email: &str) -> User {
    let rows = server.platform.storage.tenant(server.tenant.id);
    users::sign_in_subject(&rows, IdentifierKind::Email, email).await.unwrap().unwrap().user
}

fn value<'a>(user: &'a User, name: &str) -> Option<&'a AttributeValue> {
    user.attributes.get(&AttributeName::parse(name).unwrap())
}

/// The page as it is shown after this answer.
async fn shown(customer: &Customer<'_>, page: &Page, fields: &[(&str, &str)]) -> Page {
    let page = customer.submit(page, fields).await;
    assert_eq!(page.step(), "sign-up/details", "{}", page.body);
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_answer_is_kept_as_what_it_is() {
    on_both_engines(async |server| {
        every_kind(server).await;
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        assert!(page.body.contains("Irland") || page.body.contains("Ireland"), "{}", page.body);
        let page = customer.submit(&page, &ANSWERS).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let user = account(server, NEWCOMER).await;
        assert_eq!((user.display_name.as_str(), user.given_name.as_deref()), ("Rowan", Some("Rowan")));
        let text = |text: &str| AttributeValue::String(text.to_owned());
        for (name, expected) in [
            ("city", text("Dublin")),
            ("country", text("IE")),
            ("books", AttributeValue::Int64(12)),
            ("birthday", AttributeValue::DateTime { date_time: "1994-05-17T00:00:00Z".to_owned() }),
            ("news", AttributeValue::Boolean(true)),
            ("buyer", text("business")),
            ("business", text("Corner Shelf")),
            ("genres", AttributeValue::StringCollection(vec!["science".to_owned()])),
            ("topics", text("new")),
            ("shelf", text("bottom")),
            ("source", text("web")),
            ("tier", text("basic")),
        ] {
            assert_eq!(value(&user, name), Some(&expected), "{name}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_answer_is_said_beside_its_field_and_the_others_are_kept() {
    on_both_engines(async |server| {
        every_kind(server).await;
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        let before = server.accounts().await;
        for (name, value, said) in [
            ("given_name", None, "given_name-error"),
            ("given_name", Some("<b>Rowan</b>"), "given_name-error"),
            ("country", None, "country-error"),
            ("country", Some("Ireland"), "country-error"),
            ("extension_books", Some("many"), "extension_books-error"),
            ("extension_books", Some("9007199254740993"), "extension_books-error"),
            ("extension_birthday", Some("1994-02-31"), "extension_birthday-error"),
            ("extension_buyer", Some("school"), "extension_buyer-error"),
            ("extension_business", Some(""), "extension_business-error"),
            ("extension_genres.0", Some("crime"), "extension_genres-error"),
            ("extension_shelf", Some("middle"), "extension_shelf-error"),
            ("city", Some("dublin"), "Begin with a capital letter."),
        ] {
            let page = shown(&customer, &page, &answers_with(name, value)).await;
            assert!(page.body.contains(said), "{name}: {}", page.body);
            assert_eq!(page.body.matches("class=\"error\"").count(), 1, "{name}: {}", page.body);
            if name != "city" {
                assert!(page.body.contains("value=\"Dublin\""), "{name}: {}", page.body);
            }
            assert!(!page.body.contains(NEW_PASSWORD), "{name}");
        }
        let long = format!("D{}", "x".repeat(128));
        let page = shown(&customer, &page, &answers_with("city", Some(&long))).await;
        assert!(page.body.contains("no more than 128 characters"), "{}", page.body);
        assert_eq!(server.accounts().await, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_page_asks_for_and_what_nobody_may_answer_is_refused() {
    on_both_engines(async |server| {
        every_kind(server).await;
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        let before = server.accounts().await;
        for (name, value) in [
            ("job_title", "Owner"),
            ("extension_isAdmin", "true"),
            ("extension_genres.2", "science"),
            ("security_version", "9"),
        ] {
            let refused = customer.submit_once(&page, &answers_with(name, Some(value))).await;
            assert_eq!(refused.status, 400, "{name}: {}", refused.body);
        }
        for (name, value) in [("extension_source", "ads"), ("extension_tier", "gold"), ("extension_tier", "basic")] {
            let page = shown(&customer, &page, &answers_with(name, Some(value))).await;
            assert!(!page.body.contains(&format!("value=\"{value}\"")) || value == "basic", "{name}: {}", page.body);
        }
        let twice = format!("{}&country=DE", form_of(&page, &ANSWERS));
        let form = [("content-type", "application/x-www-form-urlencoded")];
        assert_eq!(customer.post_exactly(page.url.as_str(), twice, &form).await.status, 400);
        assert_eq!(server.accounts().await, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_depends_on_another_answer_counts_only_with_it() {
    on_both_engines(async |server| {
        every_kind(server).await;
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        assert!(page.body.contains("data-when=\"extension_buyer\" data-equals=\"business\""), "{}", page.body);
        // Without a script the field is there, and may be filled in all the same.
        let page = customer.submit(&page, &answers_with("extension_buyer", Some("self"))).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let user = account(server, NEWCOMER).await;
        assert_eq!(value(&user, "business"), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn labels_hold_links_to_the_web_and_no_other_markup() {
    on_both_engines(async |server| {
        server.define(&[("news", "boolean")]).await;
        let label = "<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://fable.example/b) {{ 7 }} ${x}";
        let inputs = json!([{ "attribute": "news", "label": label, "hint": "<i>hint</i>" }]);
        server.set_pages(json!([{ "title": "<h1>", "inputs": inputs }]), &[]).await;
        let page = server.customer().at_details(NEWCOMER).await;
        assert!(page.body.contains("href=\"https://fable.example/b\""), "{}", page.body);
        for bad in ["<img", "javascript:", "<i>", "<h1><"] {
            assert!(!page.body.contains(bad), "{bad}: {}", page.body);
        }
        assert!(page.body.contains("{{ 7 }} ${x}"), "{}", page.body);
    })
    .await;
}

/// Two pages, the second for businesses only.
async fn two_pages(server: &Server) {
    server.define(&[("buyer", "string"), ("business", "string")]).await;
    let pages = json!([
        { "title": { "text": "About you", "locales": { "de": "Über Sie" } }, "inputs": [
            { "attribute": "givenName", "required": true },
            { "attribute": "buyer", "options": options(&["self", "business"]), "required": true },
        ] },
        { "title": "Where you live", "inputs": [
            { "attribute": "streetAddress" },
            { "attribute": "business", "required": true, "shownWhen": { "attribute": "buyer", "equals": "business" } },
        ] },
    ]);
    server.set_pages(pages, &[]).await;
}

const FIRST: [(&str, &str); 3] =
    [("given_name", "Rowan"), ("extension_buyer", "business"), ("new-password", NEW_PASSWORD)];

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_and_none_is_skipped() {
    on_both_engines(async |server| {
        two_pages(server).await;
        let (customer, before) = (server.customer(), server.accounts().await);
        let first = customer.at_details(NEWCOMER).await;
        assert!(first.body.contains("About you") && first.body.contains("new-password"), "{}", first.body);
        let details = path_of(&first, server.tenant.id, "sign-up/details");
        let ahead = customer.browser.open(&format!("{details}&page=2")).await.unwrap();
        assert!(ahead.body.contains("About you"), "{}", ahead.body);
        for wrong in ["0", "3", "-1", "x", "99999999999999999999"] {
            let page = customer.browser.open(&format!("{details}&page={wrong}")).await.unwrap();
            assert!(page.body.contains("About you"), "{wrong}: {}", page.body);
        }
        let second = customer.submit(&first, &FIRST).await;
        assert!(second.body.contains("Where you live") && !second.body.contains("new-password"), "{}", second.body);
        assert!(!second.body.contains("data-when"), "the condition was answered on the page before: {}", second.body);
        let page = customer.submit(&second, &[]).await;
        assert!(page.body.contains("extension_business-error"), "{}", page.body);
        assert_eq!(server.accounts().await, before);
        let page = customer.submit(&page, &[("extension_business", "Corner Shelf")]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let user = account(server, NEWCOMER).await;
        assert_eq!(user.given_name.as_deref(), Some("Rowan"));
        assert_eq!(value(&user, "business"), Some(&AttributeValue::String("Corner Shelf".to_owned())));
        let again = server.customer();
        assert!(again.sign_in(NEWCOMER, NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_page_answered_anew_decides_what_later_ones_ask() {
    on_both_engines(async |server| {
        two_pages(server).await;
        let customer = server.customer();
        let first = customer.at_details(NEWCOMER).await;
        let second = customer.submit(&first, &FIRST).await;
        let links = second.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let back = links.map(|link| link.replace("&#38;", "&")).find(|link| link.ends_with("&page=1")).unwrap();
        let again = customer.browser.open(&back).await.unwrap();
        assert!(again.body.contains("value=\"Rowan\""), "{}", again.body);
        let changed = [("given_name", "Robin"), ("extension_buyer", "self"), ("new-password", NEW_PASSWORD)];
        let second = customer.submit(&again, &changed).await;
        assert!(!second.body.contains("extension_business"), "{}", second.body);
        let page = customer.submit(&second, &[]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert_eq!(account(server, NEWCOMER).await.given_name.as_deref(), Some("Robin"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn long_answers_travel_by_row_and_an_old_cookie_names_the_old_ones() {
    on_both_engines(async |server| {
        let pages = json!([
            { "inputs": [{ "attribute": "streetAddress" }, { "attribute": "city" }] },
            { "inputs": [{ "attribute": "state" }] },
        ]);
        server.set_pages(pages, &[]).await;
        let customer = server.customer();
        let first = customer.at_details(NEWCOMER).await;
        let street = "ش".repeat(1_024);
        let answers = |city| [("street_address", street.as_str()), ("city", city), ("new-password", NEW_PASSWORD)];
        let second = customer.submit(&first, &answers("Fes")).await;
        assert_eq!(second.url.query_pairs().find(|(name, _)| name == "page").unwrap().1, "2");
        let cookie = customer.journey_cookie(&second);
        let old = customer.browser.cookies()[&cookie].clone();
        assert!(old.len() <= 1_024, "{}", old.len());
        customer.submit(&first, &answers("Rabat")).await;
        customer.browser.set_cookie(&cookie, Some(&old));
        let page = customer.submit(&second, &[("state", "Casablanca-Settat")]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let user = account(server, NEWCOMER).await;
        assert_eq!(value(&user, "city"), Some(&AttributeValue::String("Fes".to_owned())));
        assert_eq!(value(&user, "streetAddress"), Some(&AttributeValue::String(street.clone())));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_without_a_new_attribute_signs_in_as_before() {
    on_both_engines(async |server| {
        let customer = server.customer();
        customer.sign_up(NEWCOMER, NEW_PASSWORD).await;
        server.set_pages(json!([{ "inputs": [{ "attribute": "city", "required": true }] }]), &[]).await;
        assert!(server.customer().sign_in(NEWCOMER, NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_tell_attributes_by_their_names_and_those_of_the_sign_up_alone() {
    on_both_engines(async |server| {
        server.define(&[("tier", "string"), ("campaign", "string")]).await;
        let inputs = json!([
            { "attribute": "city" },
            { "attribute": "tier" },
            { "attribute": "campaign", "writeToDirectory": false },
        ]);
        server.set_pages(json!([{ "inputs": inputs }]), &[]).await;
        let mapping = json!([
            { "claim": "town", "source": { "attribute": "user.city" } },
            { "claim": "tier", "source": { "attribute": "tier" } },
            { "claim": "campaign", "source": { "attribute": "campaign" } },
        ]);
        let claims = TokenClaims { claims_mapping: serde_json::from_value(mapping).unwrap(), ..TokenClaims::default() };
        let native = RelyingParty::native(server);
        server.reconfigure(&native, |application| application.token_claims = claims.boxed()).await;
        let customer = server.customer_of(native.clone());
        let page = customer.at_details(NEWCOMER).await;
        let answers = [
            ("city", "Dublin"),
            ("extension_tier", "gold"),
            ("extension_campaign", "spring"),
            ("new-password", NEW_PASSWORD),
        ];
        let page = customer.submit(&page, &answers).await;
        let claims = native.redeem(server, &page).await.claims("id_token");
        let told = ["town", "tier", "campaign"].map(|claim| claims[claim].clone());
        assert_eq!(told, [json!("Dublin"), json!("gold"), json!("spring")]);
        let user = account(server, NEWCOMER).await;
        assert_eq!(value(&user, "campaign"), None, "it is not written to the directory");
        let later = server.customer_of(native.clone());
        let page = later.sign_in(NEWCOMER, NEW_PASSWORD).await;
        let claims = native.redeem(server, &page).await.claims("id_token");
        assert_eq!((&claims["town"], claims.get("campaign")), (&json!("Dublin"), None));
    })
    .await;
}
