//! Many at the same time: what may happen once happens once, and what may be repeated answers all alike.

use crate::harness::{RelyingParty, Server, on_both_engines};
use std::collections::BTreeSet;
use tokio::task::JoinSet;

/// Does something `times` over at the same time.
async fn at_once<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
    times: usize,
    act: impl Fn() -> F,
) -> Vec<T> {
    let mut all = JoinSet::new();
    for _ in 0..times {
        all.spawn(act());
    }
    all.join_all().await
}

/// A token request that can be sent from anywhere.
fn token_request(server: &Server, client: &RelyingParty, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
    let id = client.app.to_string();
    let mut all = fields.to_vec();
    all.push(("client_id", &id));
    all.extend(client.secret.as_deref().map(|secret| ("client_secret", secret)));
    server.http.post(server.url(client.tenant, "oauth2/v2.0/token")).form(&all)
}

/// decisions.md 19: exactly one of a thousand redemptions answers with tokens, and they are dead afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_a_thousand_concurrent_redemptions_answers_and_its_tokens_are_dead_afterwards() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, page) = reader.sign_in(server).await;
        let code = page.answer("code").unwrap();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &reader.redirect_uri),
            ("code_verifier", crate::harness::VERIFIER),
        ];
        let request = token_request(server, &reader, &fields);
        let answers = at_once(1_000, || {
            let request = request.try_clone().unwrap();
            async move {
                let response = request.send().await.unwrap();
                (response.status().as_u16(), response.json::<serde_json::Value>().await.unwrap())
            }
        })
        .await;
        let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(status, _)| *status == 200);
        assert_eq!((won.len(), lost.len()), (1, 999));
        for (status, body) in &lost {
            assert_eq!((*status, &body["error_codes"][0]), (400, &serde_json::json!(54_005)), "{body}");
        }
        let tokens = &won[0].1;
        let refreshed = reader.refresh(server, tokens["refresh_token"].as_str().unwrap()).await;
        assert_eq!(refreshed.error(), ("invalid_grant", 50_173));
        assert_eq!(reader.userinfo(server, tokens["access_token"].as_str().unwrap()).await.status, 401);
    })
    .await;
}

/// decisions.md 20: tabs that refresh at the same moment get the same successor, and nobody is signed out.
#[tokio::test(flavor = "multi_thread")]
async fn concurrent_refreshes_all_get_the_same_successor() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let token = reader.tokens(server).await.text("refresh_token").to_owned();
        let fields = [("grant_type", "refresh_token"), ("refresh_token", token.as_str())];
        let request = token_request(server, &reader, &fields);
        let answers = at_once(200, || {
            let request = request.try_clone().unwrap();
            async move {
                let response = request.send().await.unwrap();
                (response.status().as_u16(), response.json::<serde_json::Value>().await.unwrap())
            }
        })
        .await;
        assert!(answers.iter().all(|(status, _)| *status == 200), "{answers:?}");
        let distinct = |name: &str| answers.iter().map(|(_, body)| body[name].to_string()).collect::<BTreeSet<_>>();
        assert_eq!((distinct("refresh_token").len(), distinct("access_token").len()), (1, 200));
        let successor = answers[0].1["refresh_token"].as_str().unwrap();
        assert_eq!(reader.refresh(server, successor).await.status, 200, "the family is alive");
    })
    .await;
}

/// A journey ends once: of many submissions of its last form one signs in.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_submissions_of_the_last_form_ends_the_journey() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
        let page = browser.submit(&page, &[("identifier", crate::harness::USER)]).await.unwrap();
        let answers = at_once(20, || {
            let (browser, page) = (browser.clone(), page.clone());
            async move { browser.submit(&page, &[("password", crate::harness::PASSWORD)]).await.unwrap() }
        })
        .await;
        let codes: Vec<String> = answers.iter().filter_map(|page| page.answer("code")).collect();
        assert_eq!(codes.len(), 1, "{:?}", answers.iter().map(|page| page.status).collect::<Vec<_>>());
        assert_eq!(shop.redeem_code(server, &codes[0]).await.status, 200);
    })
    .await;
}
