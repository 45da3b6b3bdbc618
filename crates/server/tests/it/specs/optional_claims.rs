//! Optional claims of an application, and userinfo by scope (OpenID Connect Core §5.4).

use crate::harness::{NEW_PASSWORD, RelyingParty, on_both_engines};
use serde_json::json;
use vestibule_domain::application::{OptionalClaims, TokenClaims};

fn optional(names: &[&str]) -> Option<Box<TokenClaims>> {
    let list: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
    let optional_claims: OptionalClaims =
        serde_json::from_value(json!({ "idToken": list, "accessToken": list })).unwrap();
    TokenClaims { optional_claims, ..TokenClaims::default() }.boxed()
}

#[tokio::test(flavor = "multi_thread")]
async fn optional_claims_stand_in_the_clients_id_tokens_and_the_apis_access_tokens() {
    on_both_engines(async |server| {
        let names =
            ["email", "given_name", "family_name", "login_hint", "verified_primary_email", "acct", "idtyp", "xms_cc"];
        let native =
            RelyingParty { scope: "openid api://reader/Books.Read".to_owned(), ..RelyingParty::native(server) };
        let customer = server.customer_of(native.clone());
        let page = customer.sign_up("avery@example.com", NEW_PASSWORD).await;
        let before = native.redeem(server, &page).await;
        for (token, absent) in [("id_token", "email"), ("id_token", "acct"), ("access_token", "email")] {
            assert!(before.claims(token).get(absent).is_none(), "{token} {absent}");
        }
        server.reconfigure(&native, |application| application.token_claims = optional(&names)).await;
        let capable = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
        let page = native.silently(server, &customer.browser, &[("claims", capable)]).await;
        let of_client = native.redeem(server, &page).await;
        let id_token = of_client.claims("id_token");
        assert_eq!(id_token["email"], "avery@example.com");
        assert_eq!(id_token["verified_primary_email"], json!(["avery@example.com"]));
        assert_eq!((&id_token["given_name"], &id_token["family_name"]), (&json!("Avery"), &json!("Quill")));
        assert_eq!((&id_token["login_hint"], &id_token["acct"]), (&id_token["oid"], &json!(0)));
        for absent in ["email", "idtyp", "xms_cc"] {
            assert!(of_client.claims("access_token").get(absent).is_none(), "the API has not asked for {absent}");
        }
        server
            .reconfigure(&RelyingParty::reader(server), |application| application.token_claims = optional(&names))
            .await;
        let page = native.silently(server, &customer.browser, &[("claims", capable)]).await;
        let access = native.redeem(server, &page).await.claims("access_token");
        assert_eq!((&access["email"], &access["idtyp"]), (&json!("avery@example.com"), &json!("user")));
        assert_eq!((&access["given_name"], &access["xms_cc"]), (&json!("Avery"), &json!(["cp1"])));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn userinfo_tells_what_the_scopes_say() {
    on_both_engines(async |server| {
        let customer = server.customer();
        customer.sign_up("avery@example.com", NEW_PASSWORD).await;
        for (scope, members) in [
            ("openid", vec!["sub"]),
            ("openid email", vec!["email", "email_verified", "sub"]),
            ("openid profile", vec!["family_name", "given_name", "name", "preferred_username", "sub"]),
        ] {
            let shop = RelyingParty { scope: scope.to_owned(), ..RelyingParty::shop(server) };
            let page = shop.silently(server, &customer.browser, &[]).await;
            let token = shop.redeem(server, &page).await;
            let mut info = shop.userinfo(server, token.text("access_token")).await.json();
            let info = info.as_object_mut().unwrap();
            info.remove("locale");
            let mut found: Vec<&str> = info.keys().map(String::as_str).collect();
            found.sort_unstable();
            assert_eq!(found, members, "{scope}");
        }
    })
    .await;
}
