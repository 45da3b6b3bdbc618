//! OpenID Connect Core §5.5: asking for single claims, and what it means when they can't be had.

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines};
use serde_json::json;
use vestibule_testkit::browser::Browser;

fn shop(server: &Server) -> RelyingParty {
    RelyingParty { scope: "openid offline_access".to_owned(), ..RelyingParty::shop(server) }
}

async fn signed_up(server: &Server, client: &RelyingParty) -> Browser {
    let customer = server.customer_of(client.clone());
    let page = customer.sign_up("avery@example.com", crate::harness::NEW_PASSWORD).await;
    assert!(page.answer("code").is_some(), "{}", page.body);
    customer.browser
}

#[tokio::test(flavor = "multi_thread")]
async fn single_claims_stand_where_they_are_asked_for_and_nowhere_else() {
    on_both_engines(async |server| {
        let shop = shop(server);
        let browser = signed_up(server, &shop).await;
        let claims = json!({
            "id_token": { "given_name": null, "email": { "essential": true }, "nickname": null },
            "userinfo": { "family_name": { "essential": true }, "email_verified": null },
        })
        .to_string();
        let page = shop.silently(server, &browser, &[("claims", &claims)]).await;
        let answer = shop.redeem(server, &page).await;
        let id_token = answer.claims("id_token");
        assert_eq!(id_token["given_name"], "Avery");
        assert_eq!(id_token["email"], "avery@example.com");
        for absent in ["family_name", "name", "preferred_username", "nickname"] {
            assert!(id_token.get(absent).is_none(), "{absent}");
        }
        let info = shop.userinfo(server, answer.text("access_token")).await.json();
        assert_eq!(info, json!({ "sub": id_token["sub"], "family_name": "Quill", "email_verified": true }));
        // The grant keeps what was asked for.
        let refreshed = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(refreshed.claims("id_token")["given_name"], "Avery");
    })
    .await;
}

/// §5.5.1.1.
#[tokio::test(flavor = "multi_thread")]
async fn an_essential_authentication_context_that_cant_be_met_fails_the_request() {
    on_both_engines(async |server| {
        let shop = shop(server);
        let (browser, _) = shop.browser_and_tokens(server).await;
        for claims in [
            r#"{"id_token":{"acr":{"essential":true,"values":["2","phr"]}}}"#,
            r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#,
        ] {
            let page = shop.silently(server, &browser, &[("claims", claims)]).await;
            assert_eq!(page.answer("error").as_deref(), Some("unmet_authentication_requirements"), "{claims}");
        }
        for claims in [
            r#"{"id_token":{"acr":{"essential":true,"values":["2","1"]},"auth_time":{"essential":true}}}"#,
            r#"{"id_token":{"acr":{"values":["2"]}}}"#,
        ] {
            let page = shop.silently(server, &browser, &[("claims", claims), ("acr_values", "3 2")]).await;
            let id_token = shop.redeem(server, &page).await.claims("id_token");
            assert_eq!((&id_token["acr"], id_token["auth_time"].is_i64()), (&json!("1"), true), "{claims}");
        }
    })
    .await;
}

/// §5.5.1: `sub` with a value.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_person_that_is_asked_for_may_answer() {
    on_both_engines(async |server| {
        let shop = shop(server);
        let (browser, answer) = shop.browser_and_tokens(server).await;
        let own = answer.claims("id_token")["sub"].as_str().unwrap().to_owned();
        let asking = |sub: &str| format!(r#"{{"id_token":{{"sub":{{"value":"{sub}"}}}}}}"#);
        let page = shop.silently(server, &browser, &[("claims", &asking(&own))]).await;
        assert!(page.answer("code").is_some());
        let page = shop.silently(server, &browser, &[("claims", &asking("somebody-else"))]).await;
        assert_eq!(page.answer("error").as_deref(), Some("login_required"));
        // Whoever signs in instead is not taken for them either.
        let page = browser.open(&shop.authorize(server, &[("claims", &asking("somebody-else"))])).await.unwrap();
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        assert_eq!((page.answer("error").as_deref(), page.answer("code")), (Some("login_required"), None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_endpoint_takes_claims_for_its_one_answer() {
    on_both_engines(async |server| {
        let shop = shop(server);
        let answer = shop.tokens(server).await;
        let ask = async |token: &str, claims: &str| {
            let fields = [("grant_type", "refresh_token"), ("refresh_token", token), ("claims", claims)];
            shop.token(server, &fields).await
        };
        let unmet = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
        let refused = ask(answer.text("refresh_token"), unmet).await;
        assert_eq!(refused.error(), ("unmet_authentication_requirements", 50_076));
        let asked = ask(answer.text("refresh_token"), r#"{"id_token":{"name":null}}"#).await;
        assert_eq!(asked.claims("id_token")["name"], "A Reader");
        let later = shop.refresh(server, asked.text("refresh_token")).await;
        assert!(later.claims("id_token").get("name").is_none());
    })
    .await;
}
