//! Attributes of a sign-up (§7.1).

use crate::harness::{NAMES, NEW_PASSWORD, PASSWORD, USER, on_both_engines, token_of};
use serde_json::json;
use vestibule_domain::{
    attribute::{AttributeName, AttributeValue},
    flow::SignInMethod,
    user::IdentifierKind,
};
use vestibule_storage::users;

/// Unknown names are passed over, bad values are named, and the step stays good.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_attribute_is_named_and_an_unknown_one_passed_over() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_credential("joy@mail.example").await;
        let owing = app.sign_up_with(&step, "password", NEW_PASSWORD).await;
        let step = token_of(&owing);
        let long = serde_json::json!({ "givenName": "x".repeat(65), "surname": "Quill" }).to_string();
        let refused = app.sign_up_with(&step, "attributes", &long).await;
        assert_eq!(refused.error(), ("invalid_grant".to_owned(), 55_107));
        assert_eq!(refused.json()["suberror"], "attribute_validation_failed");
        let invalid = &refused.json()["invalid_attributes"];
        assert_eq!((invalid.as_array().unwrap().len(), &invalid[0]["name"]), (1, &"givenName".into()), "{invalid}");
        for malformed in ["[]", "{", "\"x\"", r#"{"givenName":1}"#, r#"{"givenName":"a","givenName":"b"}"#] {
            assert_eq!(app.sign_up_with(&step, "attributes", malformed).await.error().1, 90_100, "{malformed}");
        }
        let again = app.sign_up_with(&step, "attributes", r#"{"surname":"Quill","isAdministrator":"true"}"#).await;
        assert_eq!(again.error().0, "attributes_required");
        let done = app.sign_up_with(&token_of(&again), "attributes", r#"{"givenName":"Joy"}"#).await;
        assert_eq!(done.status, 200, "what was submitted before counts: {done:?}");
    })
    .await;
}

/// Once nothing is owed any more, there is no step that takes attributes: optional ones come at the start, or with required ones.
#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_exists_takes_no_attributes() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let done = app.sign_up("kim@mail.example", NEW_PASSWORD).await;
        assert_eq!(app.sign_up_with(&done, "attributes", NAMES).await.error().1, 55_200);
        assert_eq!(app.tokens(&done, "continuation_token", "").await.status, 200);
    })
    .await;
}

/// Whatever a flow can ask for, an app can be asked for: under the names of the wire, judged as on the pages.
#[tokio::test(flavor = "multi_thread")]
async fn a_flow_asks_an_app_for_all_that_it_asks_on_pages() {
    on_both_engines(async |server| {
        server.define(&[("books", "int64"), ("tier", "string"), ("source", "string")]).await;
        let inputs = json!([
            { "attribute": "displayName", "required": true },
            { "attribute": "postalCode", "required": true, "validationRegEx": "[1-9][0-9]*" },
            { "attribute": "books", "required": true },
            { "attribute": "tier", "editable": false, "defaultValue": "basic" },
            { "attribute": "source", "hidden": true, "defaultValue": "web" },
        ]);
        server.set_pages(json!([{ "inputs": inputs }]), &[]).await;
        let tenant = server.tenant.id;
        let wire = |name: &str| AttributeName::parse(name).unwrap().to_wire(tenant);
        let app = server.native_app().await;
        let step = app.at_credential("lux@mail.example").await;
        let owing = app.sign_up_with(&step, "password", NEW_PASSWORD).await;
        assert_eq!(
            owing.json()["required_attributes"],
            json!([
                { "name": "displayName", "type": "string", "required": true },
                { "name": "postalCode", "type": "string", "required": true, "options": { "regex": "[1-9][0-9]*" } },
                { "name": wire("books"), "type": "int64", "required": true },
            ])
        );
        let step = token_of(&owing);
        let good = json!({ "displayName": "Lux", "postalCode": "89073", wire("books"): "12" });
        let with = |name: String, value: &str| {
            let mut changed = good.clone();
            changed[name] = value.into();
            changed.to_string()
        };
        for (name, value) in [
            (wire("books"), "a dozen"),
            ("postalCode".to_owned(), "0x"),
            (wire("tier"), "gold"),
            (wire("source"), "elsewhere"),
        ] {
            let refused = app.sign_up_with(&step, "attributes", &with(name.clone(), value)).await;
            assert_eq!(refused.json()["suberror"], "attribute_validation_failed", "{name}: {refused:?}");
            assert_eq!(refused.json()["invalid_attributes"][0]["name"], name);
        }
        let done = app.sign_up_with(&step, "attributes", &with("extension_0_tier".to_owned(), "gold")).await;
        assert_eq!(done.status, 200, "a name of others is passed over: {done:?}");
        let rows = server.platform.storage.tenant(tenant);
        let found = users::sign_in_subject(&rows, IdentifierKind::Email, "lux@mail.example").await.unwrap();
        let user = found.unwrap().user;
        assert_eq!(user.display_name, "Lux");
        let value = |name: &str| user.attributes.get(&AttributeName::parse(name).unwrap()).cloned();
        assert_eq!(value("books"), Some(AttributeValue::Int64(12)));
        assert_eq!(value("tier"), Some(AttributeValue::String("basic".to_owned())));
        assert_eq!(value("source"), Some(AttributeValue::String("web".to_owned())));
    })
    .await;
}

/// Terms are agreed to on a page, at sign-up and when they change.
#[tokio::test(flavor = "multi_thread")]
async fn terms_that_are_owed_lead_to_the_pages() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let terms = json!({ "name": "terms-of-use", "version": 1, "title": "Terms", "label": "I agree" });
        server.set_terms(terms).await;
        let inputs = json!([{ "attribute": "givenName", "required": true }]);
        server.set_pages(json!([{ "inputs": inputs }]), &["terms-of-use"]).await;
        let start = app.name("signup/v1.0/start", "mo@mail.example").await;
        assert_eq!((start.status, &start.json()["challenge_type"]), (200, &"redirect".into()), "{start:?}");
        let tokens = app.sign_in(USER, PASSWORD).await;
        assert_eq!((tokens.status, &tokens.json()["challenge_type"]), (200, &"redirect".into()), "{tokens:?}");
        assert!(tokens.json().get("access_token").is_none());
        let cx = server.administrator(server.tenant.id).await;
        let user = crate::harness::user_id(server).await;
        let begun = vestibule_services::sessions::of_user(&cx, user).await.unwrap();
        assert!(begun.is_empty(), "no session begins that nobody could go on with");
    })
    .await;
}

/// A username is submitted as MSAL names it.
#[tokio::test(flavor = "multi_thread")]
async fn a_username_is_chosen_and_signed_in_with() {
    on_both_engines(async |server| {
        server.set_methods(&[SignInMethod::EmailPassword, SignInMethod::UsernamePassword]).await;
        let app = server.native_app().await;
        let sign_up = async |email: &str, username: &str| {
            let step = app.at_credential(email).await;
            let owing = app.sign_up_with(&step, "password", NEW_PASSWORD).await;
            let owed = owing.json()["required_attributes"].to_string();
            assert!(owed.contains("flatusername") && owed.contains("givenName"), "{owed}");
            let given = json!({ "givenName": "Nia", "flatusername": username }).to_string();
            app.sign_up_with(&token_of(&owing), "attributes", &given).await
        };
        assert_eq!(sign_up("nia@mail.example", "Nia.W").await.status, 200);
        assert_eq!(app.sign_in("nia.w", NEW_PASSWORD).await.status, 200);
        for (email, username) in [("ole@mail.example", "NIA.w"), ("pia@mail.example", "no spaces")] {
            let refused = sign_up(email, username).await;
            assert_eq!(refused.json()["invalid_attributes"][0]["name"], "flatusername", "{refused:?}");
            let again = json!({ "flatusername": email.replace("@mail.example", ".w") }).to_string();
            let done = app.sign_up_with(&token_of(&refused), "attributes", &again).await;
            assert_eq!(done.status, 200, "{done:?}");
        }
    })
    .await;
}

/// Phones, where the flow has them: without a password, which would open nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_phone_signs_up_and_in() {
    on_both_engines(async |server| {
        let methods = [SignInMethod::EmailPassword, SignInMethod::PhoneOneTimeCode];
        server.set_methods(&methods).await;
        let phones = r#"{"defaultCountry":"DE","allowedCountries":["DE"]}"#;
        server.set(|tenant| tenant.phone = serde_json::from_str(phones).unwrap()).await;
        let app = server.native_app().await;
        let number = "+491701234567";
        let challenge = app.challenged("signup/v1.0/start", "signup/v1.0/challenge", "0170 1234567").await;
        assert_eq!(challenge.json()["challenge_channel"], "sms", "{challenge:?}");
        assert!(!challenge.json()["challenge_target_label"].as_str().unwrap().contains("1701234"));
        server.deliver_texts().await;
        let code = server.texts(number).await[0].code.clone().unwrap();
        let owing = app.sign_up_with(&token_of(&challenge), "oob", &code).await;
        assert_eq!(owing.error().0, "attributes_required");
        let done = app.sign_up_with(&token_of(&owing), "attributes", NAMES).await;
        assert_eq!(app.tokens(&token_of(&done), "continuation_token", "").await.status, 200, "{done:?}");
        server.wait(std::time::Duration::from_mins(1));
        let challenge = app.challenged("oauth2/v2.0/initiate", "oauth2/v2.0/challenge", number).await;
        assert_eq!(challenge.json()["challenge_channel"], "sms", "{challenge:?}");
        server.deliver_texts().await;
        let code = server.texts(number).await[0].code.clone().unwrap();
        assert_eq!(app.tokens(&token_of(&challenge), "oob", &code).await.status, 200);
        assert_eq!(app.name("oauth2/v2.0/initiate", "+33612345678").await.error().1, 90_100, "another country");
    })
    .await;
}
