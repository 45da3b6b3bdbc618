//! Many at the same time.

use crate::harness::{NAMES, NEW_PASSWORD, NativeApp, PASSWORD, USER, on_both_engines, token_of};
use reqwest::RequestBuilder;
use serde_json::Value;
use tokio::task::JoinSet;

/// Sends a request `times` over at the same moment.
async fn at_once(times: usize, request: &RequestBuilder) -> Vec<(u16, Value)> {
    let mut all = JoinSet::new();
    for _ in 0..times {
        let request = request.try_clone().unwrap();
        all.spawn(async move {
            let response = request.send().await.unwrap();
            (response.status().as_u16(), response.json().await.unwrap())
        });
    }
    all.join_all().await
}

fn continuing(app: &NativeApp<'_>, step: &str, grant: &str, value: &str) -> RequestBuilder {
    app.request("signup/v1.0/continue", &[("continuation_token", step), ("grant_type", grant), (grant, value)])
}

fn succeeded(answers: &[(u16, Value)]) -> usize {
    answers.iter().filter(|(status, _)| *status == 200).count()
}

/// A code opens one step, an attribute makes one account, a step gives tokens once: however many try.
#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_continues_of_one_code_give_one_account() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let before = server.accounts().await;
        let fields = [
            ("username", "wes@mail.example"),
            ("challenge_type", "oob redirect"),
            ("password", NEW_PASSWORD),
            ("attributes", NAMES),
        ];
        let step = app.go_on("signup/v1.0/start", &fields).await;
        let step = app.go_on("signup/v1.0/challenge", &[("continuation_token", &step)]).await;
        let code = server.code("wes@mail.example").await;
        let answers = at_once(1_000, &continuing(&app, &step, "oob", &code)).await;
        assert_eq!(succeeded(&answers), 1);
        assert_eq!(server.accounts().await, before + 1);
        let done = answers.iter().find(|(status, _)| *status == 200).unwrap();
        let done = done.1["continuation_token"].as_str().unwrap();
        let fields = [("continuation_token", done), ("grant_type", "continuation_token"), ("scope", "openid")];
        let answers = at_once(100, &app.request("oauth2/v2.0/token", &fields)).await;
        assert_eq!(succeeded(&answers), 1);
    })
    .await;
}

/// The last step of one journey, and of several journeys for one address.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_last_steps_makes_the_account() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let before = server.accounts().await;
        let step = app.at_credential("xia@mail.example").await;
        let owing = token_of(&app.sign_up_with(&step, "password", NEW_PASSWORD).await);
        let other = app.at_credential("xia@mail.example").await;
        let other = token_of(&app.sign_up_with(&other, "password", NEW_PASSWORD).await);
        let answers = at_once(200, &continuing(&app, &owing, "attributes", NAMES)).await;
        assert_eq!(succeeded(&answers), 1);
        assert_eq!(server.accounts().await, before + 1);
        let late = app.sign_up_with(&other, "attributes", NAMES).await;
        assert_eq!(late.error(), ("user_already_exists".to_owned(), 1_003_037));
        assert_eq!(server.accounts().await, before + 1);
    })
    .await;
}

/// A sign-in ends once.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_right_passwords_of_one_step_signs_in() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_sign_in(USER).await;
        let fields = [
            ("continuation_token", step.as_str()),
            ("grant_type", "password"),
            ("password", PASSWORD),
            ("scope", "openid offline_access"),
        ];
        let answers = at_once(20, &app.request("oauth2/v2.0/token", &fields)).await;
        assert_eq!(succeeded(&answers), 1);
    })
    .await;
}
