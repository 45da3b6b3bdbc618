//! Attacks by way of claims: requests for too much, names that try to be others, values that try to be more than text.

use crate::harness::{NEW_PASSWORD, RelyingParty, on_both_engines};
use serde_json::json;
use vestibule_domain::application::{ClaimsMapping, TokenClaims};

#[tokio::test(flavor = "multi_thread")]
async fn a_claims_request_that_is_huge_or_ambiguous_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.browser_and_tokens(server).await;
        let many = (0..65).map(|n| format!(r#""c{n}":null"#)).collect::<Vec<_>>().join(",");
        for claims in [
            format!(r#"{{"id_token":{{{many}}}}}"#),
            format!(r#"{{"later":"{}"}}"#, "x".repeat(8 * 1024)),
            r#"{"id_token":{"sub":{"value":"a"}},"id_token":{}}"#.to_owned(),
        ] {
            let body = {
                let mut body = url::form_urlencoded::Serializer::new(String::new());
                body.extend_pairs(shop.request()).append_pair("prompt", "none").append_pair("claims", &claims);
                body.finish()
            };
            let url = server.url(shop.tenant, "oauth2/v2.0/authorize");
            let headers = [("content-type", crate::harness::FORM)];
            let page = browser.raw(reqwest::Method::POST, &url, Some(body), &headers).await.unwrap();
            assert!(!page.leads_to.is_some_and(|to| to.as_str().contains("code=")), "{claims}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_claims_never_overrides_what_the_server_says() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, before) = shop.browser_and_tokens(server).await;
        let claims = json!({ "id_token": {
            "iss": { "value": "https://evil.example" },
            "aud": { "value": "x" },
            "roles": { "value": "Admin" },
            "oid": { "essential": true, "value": "00000000-0000-0000-0000-000000000000" },
        } })
        .to_string();
        let page = shop.silently(server, &browser, &[("claims", &claims)]).await;
        let (now, before) = (shop.redeem(server, &page).await.claims("id_token"), before.claims("id_token"));
        for same in ["iss", "aud", "oid", "sub", "roles"] {
            assert_eq!(now.get(same), before.get(same), "{same}");
        }
    })
    .await;
}

#[test]
fn no_mapping_takes_the_name_of_a_claim_that_the_server_makes() {
    for name in ["iss", "aud", "sub", "oid", "tid", "roles", "groups", "scp", "cnf", "email", "Sub", "amr", "nonce"] {
        let mapping = json!([{ "claim": name, "source": { "constant": "x" } }]);
        let problem = serde_json::from_value::<ClaimsMapping>(mapping).unwrap_err().to_string();
        assert!(problem.contains("made by the server"), "{problem}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_brings_no_claim_of_its_own_into_a_token() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let mapping = json!([{ "claim": "shown", "source": { "transformation": { "join": {
            "inputs": [{ "attribute": "displayName" }, { "attribute": "displayName" }], "separator": "/" } } } }]);
        let claims_mapping = serde_json::from_value(mapping).unwrap();
        let claims = TokenClaims { claims_mapping, ..TokenClaims::default() };
        server.reconfigure(&shop, |application| application.token_claims = claims.boxed()).await;
        let customer = server.customer();
        let page = customer.at_details("avery@example.com").await;
        let refused = [("given_name", "Avery\u{202e}"), ("family_name", "Quill"), ("new-password", NEW_PASSWORD)];
        let page = customer.submit(&page, &refused).await;
        assert!(page.answer("code").is_none());
        let name = r#"A","roles":["Admin"],"x":""#;
        let details = [("given_name", name), ("family_name", "Quill"), ("new-password", NEW_PASSWORD)];
        let page = customer.submit(&page, &details).await;
        let claims = shop.redeem(server, &page).await.claims("id_token");
        assert!(claims.get("roles").is_none());
        let shown = claims["shown"].as_str().unwrap();
        assert!(shown.contains(name) && shown.chars().count() <= 256, "{shown}");
    })
    .await;
}
