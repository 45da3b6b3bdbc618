//! Methods for a second factor (§7.2, §7.3): none is asked for, and that is what is said.

use crate::harness::{NEW_PASSWORD, READER_SECRET, USER, on_both_engines, token_of};

/// The questions are answered, and the step stays good.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_has_a_method_to_choose_or_to_register() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_sign_in(USER).await;
        let asked = app.post("oauth2/v2.0/introspect", &[("continuation_token", &step)]).await;
        assert_eq!((asked.status, &asked.json()["methods"]), (200, &serde_json::json!([])), "{asked:?}");
        let done = app.sign_up("ida@mail.example", NEW_PASSWORD).await;
        let asked = app.post("register/v1.0/introspect", &[("continuation_token", &done)]).await;
        assert_eq!((asked.status, &asked.json()["methods"]), (200, &serde_json::json!([])), "{asked:?}");
        let done = token_of(&asked);
        let contact = [
            ("continuation_token", done.as_str()),
            ("challenge_type", "oob"),
            ("challenge_target", "ida@mail.example"),
            ("challenge_channel", "email"),
        ];
        let refused = app.post("register/v1.0/challenge", &contact).await;
        assert_eq!(refused.error(), ("invalid_request".to_owned(), 55_201));
        let code = [("continuation_token", done.as_str()), ("grant_type", "oob"), ("oob", "12345678")];
        let refused = app.post("register/v1.0/continue", &code).await;
        assert_eq!(refused.error(), ("invalid_request".to_owned(), 55_201));
        assert_eq!(app.tokens(&done, "mfa_oob", "12345678").await.error().1, 55_200);
        assert_eq!(app.tokens(&done, "continuation_token", "").await.status, 200);
    })
    .await;
}

/// RFC 7662 is served at the same address as ever.
#[tokio::test(flavor = "multi_thread")]
async fn an_apis_introspection_is_as_it_was() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/introspect");
        let id = server.tenant.reader.to_string();
        let fields = [("client_id", id.as_str()), ("client_secret", READER_SECRET), ("token", "nonsense")];
        let answer = server.post(&url, &fields, &[("origin", "https://shop.example")]).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, r#"{"active":false}"#));
        assert_eq!(answer.header("access-control-allow-origin"), "", "no page may read it");
    })
    .await;
}
