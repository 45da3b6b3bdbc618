//! Attributes of a sign-up (§7.1).

use crate::harness::{NAMES, NEW_PASSWORD, on_both_engines, token_of};

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
