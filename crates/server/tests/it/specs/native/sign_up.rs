//! Signing up (§7.1).

use crate::harness::{NAMES, NEW_PASSWORD, USER, claims_of, on_both_engines, token_of};

/// The whole way, step by step, as the contract writes it.
#[tokio::test(flavor = "multi_thread")]
async fn a_sign_up_leads_step_by_step_to_tokens() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let before = server.accounts().await;
        let step = token_of(&app.name("signup/v1.0/start", "ada@mail.example").await);
        let challenge = app.post("signup/v1.0/challenge", &[("continuation_token", &step)]).await;
        let told = challenge.json();
        assert_eq!(told["challenge_type"], "oob");
        assert_eq!(told["binding_method"], "prompt");
        assert_eq!(told["challenge_channel"], "email");
        assert_eq!(told["challenge_target_label"], "a***@m***.example");
        assert_eq!(told["code_length"], 8);
        assert!(told["interval"].as_u64().unwrap() >= 1, "{told}");
        assert_eq!(challenge.header("cache-control"), "no-store, no-cache");
        let code = server.code("ada@mail.example").await;
        let proven = app.sign_up_with(&token_of(&challenge), "oob", &code).await;
        assert_eq!((proven.status, proven.error()), (400, ("credential_required".to_owned(), 55_103)));
        let challenge = app.post("signup/v1.0/challenge", &[("continuation_token", &token_of(&proven))]).await;
        assert_eq!(challenge.json()["challenge_type"], "password");
        let with_password = app.sign_up_with(&token_of(&challenge), "password", NEW_PASSWORD).await;
        assert_eq!((with_password.status, with_password.error()), (400, ("attributes_required".to_owned(), 55_106)));
        let required = &with_password.json()["required_attributes"];
        assert_eq!(required, &serde_json::json!([{ "name": "givenName", "type": "string", "required": true }]));
        assert_eq!(server.accounts().await, before, "nothing is made before everything is there");
        let created = app.sign_up_with(&token_of(&with_password), "attributes", NAMES).await;
        assert_eq!(created.status, 200, "{created:?}");
        assert_eq!(server.accounts().await, before + 1);
        let tokens = app.tokens(&token_of(&created), "continuation_token", "").await;
        assert_eq!(tokens.status, 200, "{tokens:?}");
        let tokens = tokens.json();
        assert_eq!(tokens["token_type"], "Bearer");
        for member in ["access_token", "id_token", "refresh_token", "client_info"] {
            assert!(tokens[member].as_str().is_some_and(|text| !text.is_empty()), "{member}");
        }
        let claims = claims_of(tokens["id_token"].as_str().unwrap());
        assert_eq!(claims["name"], "Avery Quill");
        assert_eq!(claims["email"], "ada@mail.example");
        assert_eq!(claims["amr"], serde_json::json!(["pwd"]));
        assert_eq!(app.client.refresh(server, tokens["refresh_token"].as_str().unwrap()).await.status, 200);
        assert_eq!(app.client.userinfo(server, tokens["access_token"].as_str().unwrap()).await.status, 200);
        assert_eq!(app.sign_in("ada@mail.example", NEW_PASSWORD).await.status, 200, "and again with the password");
    })
    .await;
}

/// Everything may be given at once; then the code is all that is left.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_given_at_once_is_not_asked_for_again() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let fields = [
            ("username", "bea@mail.example"),
            ("challenge_type", "oob redirect"),
            ("password", NEW_PASSWORD),
            ("attributes", NAMES),
        ];
        let step = app.go_on("signup/v1.0/start", &fields).await;
        assert!(!step.contains(NEW_PASSWORD));
        let step = app.go_on("signup/v1.0/challenge", &[("continuation_token", &step)]).await;
        let created = app.sign_up_with(&step, "oob", &server.code("bea@mail.example").await).await;
        assert_eq!(created.status, 200, "{created:?}");
        assert_eq!(app.tokens(&token_of(&created), "continuation_token", "").await.status, 200);
        assert_eq!(app.sign_in("bea@mail.example", NEW_PASSWORD).await.status, 200);
    })
    .await;
}

/// By contract the app is told; a switch of the application makes it as silent as the pages.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_an_account_is_told_or_hidden() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        assert_eq!(app.name("signup/v1.0/start", USER).await.error(), ("user_already_exists".to_owned(), 1_003_037));
        server.reconfigure(&app.client, |app| app.native_authentication_hides_accounts = true).await;
        let before = server.accounts().await;
        let taken = app.at_sign_up(USER).await;
        let mail = server.mails(USER).await.remove(0);
        assert_eq!(mail.code, None, "the owner is told so, without a code");
        let refused = app.sign_up_with(&taken, "oob", "12345678").await;
        assert_eq!(refused.error(), ("invalid_grant".to_owned(), 50_181));
        assert_eq!(server.accounts().await, before);
    })
    .await;
}

/// §7.5: each reason has its suberror.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_password_says_why_and_the_step_stays() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_credential("cid@mail.example").await;
        let (short, long) = ("a".repeat(3), "a".repeat(300));
        for (password, suberror) in [
            (short.as_str(), "password_too_short"),
            (&long, "password_too_long"),
            ("password1", "password_too_weak"),
            ("cid@mail.example", "password_too_weak"),
        ] {
            let refused = app.sign_up_with(&step, "password", password).await;
            assert_eq!(refused.error(), ("invalid_grant".to_owned(), 399_246), "{password}");
            assert_eq!(refused.json()["suberror"], suberror, "{password}");
            let at_once =
                [("username", "dan@mail.example"), ("challenge_type", "oob redirect"), ("password", password)];
            let at_once = app.post("signup/v1.0/start", &at_once).await;
            assert_eq!(at_once.error(), ("invalid_grant".to_owned(), 399_246), "{password}");
        }
        let accepted = app.sign_up_with(&step, "password", NEW_PASSWORD).await;
        assert_eq!(accepted.error().0, "attributes_required");
    })
    .await;
}

/// Another code voids the one before.
#[tokio::test(flavor = "multi_thread")]
async fn asking_for_the_challenge_again_sends_another_code() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_sign_up("eve@mail.example").await;
        let first = server.code("eve@mail.example").await;
        let too_soon = app.post("signup/v1.0/challenge", &[("continuation_token", &step)]).await.json();
        assert_eq!(too_soon["interval"], 30, "the code of a moment ago still counts");
        server.wait(std::time::Duration::from_secs(31));
        let step = app.go_on("signup/v1.0/challenge", &[("continuation_token", &step)]).await;
        let second = server.code("eve@mail.example").await;
        assert_ne!(first, second);
        assert_eq!(app.sign_up_with(&step, "oob", &first).await.json()["suberror"], "invalid_oob_value");
        assert_eq!(app.sign_up_with(&step, "oob", &second).await.error().0, "credential_required");
    })
    .await;
}

/// The tokens of a sign-up are those of its scope.
#[tokio::test(flavor = "multi_thread")]
async fn a_sign_up_may_ask_for_an_api_at_once() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let done = app.sign_up("fay@mail.example", NEW_PASSWORD).await;
        let fields = [
            ("continuation_token", done.as_str()),
            ("grant_type", "continuation_token"),
            ("scope", "openid api://reader/Books.Read"),
        ];
        let tokens = app.post("oauth2/v2.0/token", &fields).await.json();
        let claims = claims_of(tokens["access_token"].as_str().unwrap());
        assert_eq!((&claims["scp"], &claims["aud"]), (&"Books.Read".into(), &server.tenant.reader.to_string().into()));
        assert!(tokens.get("refresh_token").is_none(), "offline_access was not asked for");
    })
    .await;
}
