//! Choosing a new password in place of a forgotten one (§7.4).

use crate::harness::{NEW_PASSWORD, PASSWORD, USER, claims_of, on_both_engines, token_of};
use std::time::Duration;

/// The whole way.
#[tokio::test(flavor = "multi_thread")]
async fn a_reset_leads_step_by_step_to_tokens_and_ends_what_was_before() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let before = app.sign_in(USER, PASSWORD).await.json();
        let challenge = app.challenged("resetpassword/v1.0/start", "resetpassword/v1.0/challenge", USER).await;
        assert_eq!(challenge.json()["challenge_type"], "oob");
        let code = server.code(USER).await;
        let step = token_of(&challenge);
        let fields = [("continuation_token", step.as_str()), ("grant_type", "oob"), ("oob", code.as_str())];
        let proven = app.post("resetpassword/v1.0/continue", &fields).await;
        assert_eq!((proven.status, &proven.json()["expires_in"]), (200, &600.into()), "{proven:?}");
        let step = token_of(&proven);
        let weak = [("continuation_token", step.as_str()), ("new_password", "password1")];
        assert_eq!(app.post("resetpassword/v1.0/submit", &weak).await.json()["suberror"], "password_too_weak");
        let fields = [("continuation_token", step.as_str()), ("new_password", NEW_PASSWORD)];
        let submitted = app.post("resetpassword/v1.0/submit", &fields).await;
        assert_eq!((submitted.status, &submitted.json()["poll_interval"]), (200, &2.into()), "{submitted:?}");
        let step = token_of(&submitted);
        let early = app.tokens(&step, "continuation_token", "").await;
        assert_eq!(early.error().1, 55_200, "the app asks first whether it counts");
        let polled = app.post("resetpassword/v1.0/poll_completion", &[("continuation_token", &step)]).await;
        assert_eq!((polled.status, &polled.json()["status"]), (200, &"succeeded".into()), "{polled:?}");
        let tokens = app.tokens(&token_of(&polled), "continuation_token", "").await;
        assert_eq!(tokens.status, 200, "{tokens:?}");
        assert_eq!(claims_of(tokens.json()["id_token"].as_str().unwrap())["amr"], serde_json::json!(["pwd"]));
        let old = app.client.refresh(server, before["refresh_token"].as_str().unwrap()).await;
        assert_eq!(old.error(), ("invalid_grant", 50_173), "whoever was signed in is not any more");
        assert_eq!(app.sign_in(USER, PASSWORD).await.error().1, 50_126);
        assert_eq!(app.sign_in(USER, NEW_PASSWORD).await.status, 200);
    })
    .await;
}

/// By contract the app is told; a switch of the application makes it as silent as the pages.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_without_an_account_is_told_or_hidden() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let start = "resetpassword/v1.0/start";
        assert_eq!(app.name(start, "nobody@mail.example").await.error(), ("user_not_found".to_owned(), 50_034));
        server.reconfigure(&app.client, |app| app.native_authentication_hides_accounts = true).await;
        let known = app.challenged(start, "resetpassword/v1.0/challenge", USER).await;
        let unknown = app.challenged(start, "resetpassword/v1.0/challenge", "nobody@mail.example").await;
        let shape = |reply: &crate::harness::Reply| {
            let mut body = reply.json();
            body["continuation_token"] = "".into();
            body["challenge_target_label"] = "".into();
            (reply.status, body.to_string())
        };
        assert_eq!(shape(&known), shape(&unknown));
        assert!(server.mails("nobody@mail.example").await.is_empty());
    })
    .await;
}

/// §7.4: ten minutes for the new password.
#[tokio::test(flavor = "multi_thread")]
async fn a_proven_mailbox_waits_ten_minutes_for_its_password() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_new_password(USER).await;
        server.wait(Duration::from_mins(10));
        let fields = [("continuation_token", step.as_str()), ("new_password", NEW_PASSWORD)];
        let late = app.post("resetpassword/v1.0/submit", &fields).await;
        assert_eq!(late.error(), ("expired_token".to_owned(), 552_003));
        assert_eq!(app.sign_in(USER, PASSWORD).await.status, 200, "nothing was changed");
    })
    .await;
}
