//! The plans `oidcc-basic`, `-formpost-basic`, `-implicit` and `-hybrid`: what their modules vary in one request.

use crate::harness::{RelyingParty, Server, VERIFIER, on_both_engines};
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};
use std::collections::HashSet;
use vestibule_domain::application::ImplicitGrantSettings;

/// A web client that proves itself by `client_secret_basic`, as most modules do, without PKCE.
fn suite(server: &Server) -> RelyingParty {
    RelyingParty { scope: "openid".to_owned(), ..RelyingParty::reader(server) }
}

/// Redeems a code by HTTP Basic.
async fn redeem(server: &Server, client: &RelyingParty, code: &str, verifier: Option<&str>) -> Value {
    let credentials = STANDARD.encode(format!("{}:{}", client.id(), client.secret.as_deref().unwrap()));
    let mut fields =
        vec![("grant_type", "authorization_code"), ("code", code), ("redirect_uri", client.redirect_uri.as_str())];
    fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    let authorization = format!("Basic {credentials}");
    let reply = server
        .post(&server.url(client.tenant, "oauth2/v2.0/token"), &fields, &[("authorization", &authorization)])
        .await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"), "{reply:?}");
    reply.json()
}

/// What is added to each request of the modules that go without PKCE.
const NO_PKCE: [(&str, &str); 2] = [("code_challenge", ""), ("code_challenge_method", "")];

/// `oidcc-display-page`, `-display-popup`, `-ui-locales`, `-claims-locales`, `-ensure-request-with-acr-values-succeeds`,
/// `-ensure-request-with-unknown-parameter-succeeds`, `-id-token-hint`, `-max-age-10000`, `-ensure-other-scope-order-…`,
/// `-ensure-request-without-nonce-succeeds-for-code-flow`, `-ensure-request-with-valid-pkce-succeeds`, `-prompt-none-logged-in`.
#[tokio::test(flavor = "multi_thread")]
async fn variations_of_a_request_are_answered_from_the_session() {
    on_both_engines(async |server| {
        let client = suite(server);
        let browser = server.browser();
        let page = client.sign_in_with(server, &browser, &NO_PKCE).await;
        let first = redeem(server, &client, &page.answer("code").unwrap(), None).await;
        let claims = crate::harness::claims_of(first["id_token"].as_str().unwrap());
        let hint = first["id_token"].as_str().unwrap();
        let challenge =
            URL_SAFE_NO_PAD.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, VERIFIER.as_bytes()));
        let pkce = [("code_challenge", challenge.as_str()), ("code_challenge_method", "S256")];
        for changes in [
            &[("display", "page")][..],
            &[("display", "popup")],
            &[("ui_locales", "se")],
            &[("claims_locales", "se")],
            &[("acr_values", "1 2")],
            &[("extra", "foobar")],
            &[("id_token_hint", hint)],
            &[("max_age", "10000")],
            &[("scope", "email openid profile")],
            &[("nonce", "")],
            &[("state", "")],
            &pkce,
        ] {
            let page = client.silently(server, &browser, &[&NO_PKCE, changes].concat()).await;
            let code = page.answer("code").unwrap_or_else(|| panic!("{changes:?} {:?}", page.leads_to));
            let is_with_pkce = changes.iter().any(|(name, _)| *name == "code_challenge");
            let answer = redeem(server, &client, &code, is_with_pkce.then_some(VERIFIER)).await;
            let again = crate::harness::claims_of(answer["id_token"].as_str().unwrap());
            for name in ["sub", "auth_time", "iss", "aud"] {
                assert_eq!(again[name], claims[name], "{changes:?} {name}");
            }
            let sent = changes.iter().any(|(name, _)| *name == "nonce");
            assert_eq!(again.get("nonce").is_none(), sent, "{changes:?}");
            let profile = client.userinfo(server, answer["access_token"].as_str().unwrap()).await;
            assert_eq!((profile.status, &profile.json()["sub"]), (200, &claims["sub"]));
        }
    })
    .await;
}

/// `oidcc-scope-address`, `-phone`, `-all` are passed over by the suite since neither scope is advertised; whoever asks for one is told
/// that there is none, and everything that is advertised is granted.
#[tokio::test(flavor = "multi_thread")]
async fn every_advertised_scope_is_granted_with_its_claims() {
    on_both_engines(async |server| {
        let metadata =
            server.get(&server.url(server.tenant.id, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        let scopes: Vec<&str> =
            metadata["scopes_supported"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(scopes.contains(&"openid") && !scopes.contains(&"address") && !scopes.contains(&"phone"), "{scopes:?}");
        let client = RelyingParty { scope: scopes.join(" "), ..suite(server) };
        let answer = client.tokens(server).await;
        let granted: HashSet<&str> = answer.text("scope").split(' ').collect();
        let told: HashSet<&str> = scopes.iter().copied().filter(|scope| *scope != "offline_access").collect();
        assert_eq!(granted, told, "{}", answer.text("scope"));
        assert!(!answer.text("refresh_token").is_empty(), "what `offline_access` is for");
        let profile = client.userinfo(server, answer.text("access_token")).await.json();
        for name in ["sub", "name", "email", "email_verified"] {
            assert!(profile.get(name).is_some(), "{name} {profile}");
        }
    })
    .await;
}

/// `oidcc-response-type-missing`, `-prompt-none-not-logged-in`, `-unsigned-request-object-…`, `-request-uri-unsigned-…`,
/// `-ensure-request-without-nonce-fails`: the error goes back with `state` and `iss`, in characters that RFC 6749 §4.1.2.1 allows.
#[tokio::test(flavor = "multi_thread")]
async fn errors_go_back_in_the_characters_of_the_specification() {
    on_both_engines(async |server| {
        let client = suite(server);
        let both = ImplicitGrantSettings { enable_id_token_issuance: true, enable_access_token_issuance: true };
        server.reconfigure(&client, |application| application.implicit_grant_settings = both).await;
        let none = |claims: &Value| {
            format!("{}.{}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#), URL_SAFE_NO_PAD.encode(claims.to_string()))
        };
        let unsigned =
            none(&json!({"client_id": client.id(), "iss": client.id(), "redirect_uri": client.redirect_uri}));
        for (changes, error) in [
            (&[("response_type", "")][..], "invalid_request"),
            (&[("response_type", "code\" <x>\\")], "unsupported_response_type"),
            (&[("prompt", "none")], "login_required"),
            (&[("prompt", "none login")], "invalid_request"),
            (&[("request", unsigned.as_str())], "invalid_request_object"),
            (&[("request_uri", "https://suite.example/request")], "request_uri_not_supported"),
            (&[("registration", "{}")], "registration_not_supported"),
            (&[("response_type", "code id_token"), ("nonce", "")], "invalid_request"),
            (&[("response_type", "id_token token"), ("nonce", "")], "invalid_request"),
            (&[("claims", "{\"x\": \u{e9}\"}")], "invalid_request"),
            (&[("scope", "openid https://un\"known.example/\\.default")], "invalid_scope"),
        ] {
            let page = server.browser().open(&client.authorize(server, &[&NO_PKCE, changes].concat())).await.unwrap();
            let led = page.leads_to.as_ref().unwrap_or_else(|| panic!("{changes:?} {}", page.body));
            let told = led.query().or_else(|| led.fragment()).unwrap();
            let told: Vec<(String, String)> = url::form_urlencoded::parse(told.as_bytes()).into_owned().collect();
            let text =
                |name: &str| told.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
            assert_eq!((text("error"), text("state")), (error, "af0ifjsldkj"), "{changes:?}");
            assert_eq!(text("iss"), server.url(client.tenant, "v2.0"));
            let allowed = |c: char| matches!(c, '\x20'..='\x21' | '\x23'..='\x5b' | '\x5d'..='\x7e');
            assert!(
                !text("error_description").is_empty() && text("error_description").chars().all(allowed),
                "{told:?}"
            );
            // The last three are the platform's own, and the suite warns of them.
            for (name, _) in &told {
                let own = ["timestamp", "trace_id", "correlation_id"];
                let known = [&["error", "error_description", "error_uri", "state", "iss"][..], &own].concat();
                assert!(known.contains(&name.as_str()), "{name}");
            }
        }
    })
    .await;
}

/// `oidcc-refresh-token`: the refresh token is its own client's, whose second is another one with a query in its redirect URI.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_is_worth_nothing_to_the_second_client() {
    on_both_engines(async |server| {
        let scope = "openid offline_access".to_owned();
        let first = RelyingParty { scope: scope.clone(), ..RelyingParty::reader(server) };
        let second = RelyingParty { scope, ..RelyingParty::vault(server) };
        let (mine, theirs) = (first.tokens(server).await, second.tokens(server).await);
        assert!(mine.text("refresh_token").chars().all(|c| ('\x20'..='\x7e').contains(&c)));
        let renewed = first.refresh(server, mine.text("refresh_token")).await;
        assert_eq!(renewed.status, 200);
        for name in ["iss", "sub", "aud", "auth_time"] {
            assert_eq!(renewed.claims("id_token")[name], mine.claims("id_token")[name], "{name}");
        }
        let refused = first.refresh(server, theirs.text("refresh_token")).await;
        assert_eq!((refused.status.as_u16(), refused.error().0), (400, "invalid_grant"));
        assert_eq!(second.refresh(server, theirs.text("refresh_token")).await.status, 200, "which harms nobody");
    })
    .await;
}
