//! Rich authorization requests (RFC 9396).

use crate::harness::{RelyingParty, Server, on_both_engines};
use serde_json::{Value, json};
use vestibule_domain::application::AuthorizationDetailsType;
use vestibule_testkit::browser::Browser;

/// Shop, at a tenant whose Reader understands loans, with a browser that is signed in.
async fn shop(server: &Server) -> (RelyingParty, Browser) {
    let loan = AuthorizationDetailsType {
        name: "loan".to_owned(),
        display_name: Some("Borrow a book".to_owned()),
        fields: vec!["book".to_owned(), "days".to_owned()],
        actions: vec!["borrow".to_owned(), "return".to_owned()],
        locations: vec!["https://reader.example/".to_owned()],
    };
    let files = AuthorizationDetailsType {
        name: "files".to_owned(),
        display_name: None,
        fields: Vec::new(),
        actions: Vec::new(),
        locations: Vec::new(),
    };
    server
        .reconfigure(&RelyingParty::reader(server), |application| application.authorization_details_types = vec![loan])
        .await;
    let archive = RelyingParty { app: server.tenant.archive, ..RelyingParty::reader(server) };
    server.reconfigure(&archive, |application| application.authorization_details_types = vec![files]).await;
    let shop = RelyingParty { scope: "openid offline_access".to_owned(), ..RelyingParty::shop(server) };
    let browser = shop.sign_in(server).await.0;
    (shop, browser)
}

fn loan() -> Value {
    json!({"type": "loan", "actions": ["borrow", "return"], "book": "Emma", "days": 7})
}

async fn code(server: &Server, shop: &RelyingParty, browser: &Browser, details: &Value) -> String {
    let page = shop.silently(server, browser, &[("authorization_details", &details.to_string())]).await;
    page.answer("code").unwrap_or_else(|| panic!("{:?}", page.leads_to))
}

/// §7, §9.1: what was granted stands in the answer and in the token for the API that understands it.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_granted_stands_in_the_answer_and_in_the_token() {
    on_both_engines(async |server| {
        let (shop, browser) = shop(server).await;
        let details = json!([loan()]);
        let answer = shop.redeem_code(server, &code(server, &shop, &browser, &details).await).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert_eq!(answer.body["authorization_details"], details);
        let token = answer.claims("access_token");
        assert_eq!((&token["authorization_details"], &token["aud"]), (&details, &json!(server.tenant.reader)));
        let again = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(again.claims("access_token")["authorization_details"], details, "{:?}", again.body);
    })
    .await;
}

/// §9.1: a token tells no API what is another's.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_tells_no_api_what_is_anothers() {
    on_both_engines(async |server| {
        let (shop, browser) = shop(server).await;
        let details = json!([loan(), {"type": "files"}]).to_string();
        let changes = [("authorization_details", details.as_str()), ("scope", "openid api://archive/Files.Read")];
        let page = shop.silently(server, &browser, &changes).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(
            answer.claims("access_token")["authorization_details"],
            json!([{"type": "files"}]),
            "{:?}",
            answer.body
        );
    })
    .await;
}

/// §6: a token request may ask for less and never for more; the grant keeps the whole.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_request_asks_for_less_and_never_for_more() {
    on_both_engines(async |server| {
        let (shop, browser) = shop(server).await;
        let code = code(server, &shop, &browser, &json!([loan()])).await;
        let redeem = async |details: &Value| {
            let details = details.to_string();
            let fields = [
                ("grant_type", "authorization_code"),
                ("code", code.as_str()),
                ("redirect_uri", shop.redirect_uri.as_str()),
                ("code_verifier", crate::harness::VERIFIER),
                ("authorization_details", details.as_str()),
            ];
            shop.token(server, &fields).await
        };
        let mut more = loan();
        more["actions"] = json!(["borrow", "erase"]);
        let mut other = loan();
        other["book"] = json!("Persuasion");
        for beyond in [json!([more]), json!([other]), json!([loan(), {"type": "files"}])] {
            assert_eq!(redeem(&beyond).await.error(), ("invalid_authorization_details", 7_000_284), "{beyond}");
        }
        let mut less = loan();
        less["actions"] = json!(["return"]);
        let answer = redeem(&json!([less])).await;
        assert_eq!(answer.body["authorization_details"], json!([less]), "{:?}", answer.body);
        let whole = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(whole.body["authorization_details"], json!([loan()]));
    })
    .await;
}

/// §5: what no API understands, and what the client has no permission for, is refused.
#[tokio::test(flavor = "multi_thread")]
async fn what_no_api_understands_is_refused() {
    on_both_engines(async |server| {
        let (shop, browser) = shop(server).await;
        for (details, number) in [
            (json!([{"type": "payment"}]), 7_000_283),
            (json!([{"type": "loan", "amount": 1}]), 7_000_283),
            (json!([{"type": "loan", "actions": ["erase"]}]), 7_000_283),
            (json!([{"type": "loan", "locations": ["https://evil.example/"]}]), 7_000_283),
            (json!([{"type": "files", "actions": ["read"]}]), 7_000_283),
            (json!([{"type": "loan", "actions": "borrow"}]), 7_000_280),
            (json!([{"book": "Emma"}]), 7_000_280),
            (json!({"type": "loan"}), 7_000_280),
            (json!([]), 7_000_280),
        ] {
            let page = shop.silently(server, &browser, &[("authorization_details", &details.to_string())]).await;
            assert_eq!(page.answer("error").as_deref(), Some("invalid_authorization_details"), "{details}");
            let line = page.answer("error_description").unwrap();
            assert!(line.starts_with(&format!("AADSTS{number}: ")), "{details}: {line}");
        }
        let vault = RelyingParty::vault(server);
        let url =
            vault.authorize(server, &[("authorization_details", &json!([loan()]).to_string()), ("scope", "openid")]);
        let page = server.browser().open(&url).await.unwrap();
        assert_eq!(page.step(), "sign-in", "who has agreed is asked when the person is known: {}", page.body);
    })
    .await;
}

/// §10: the metadata names the types that the tenant's APIs understand.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_names_the_types() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        assert!(server.get(&url, &[]).await.json().get("authorization_details_types_supported").is_none());
        let _ = shop(server).await;
        assert_eq!(
            server.get(&url, &[]).await.json()["authorization_details_types_supported"],
            json!(["files", "loan"])
        );
    })
    .await;
}
