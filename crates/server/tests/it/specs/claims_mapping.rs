//! Claims of an application's own making.

use crate::harness::{NEW_PASSWORD, RelyingParty, on_both_engines};
use serde_json::{Value, json};
use vestibule_domain::application::TokenClaims;

fn mapping(claims: Value) -> Option<Box<TokenClaims>> {
    TokenClaims { claims_mapping: serde_json::from_value(claims).unwrap(), ..TokenClaims::default() }.boxed()
}

#[tokio::test(flavor = "multi_thread")]
async fn mapped_claims_stand_in_the_tokens_they_are_configured_for() {
    on_both_engines(async |server| {
        let native = RelyingParty { scope: "openid api://reader/Books.Read".to_owned(), ..RelyingParty::native(server) };
        let of_client = json!([
            { "claim": "tier", "source": { "constant": "gold" } },
            { "claim": "https://shop.example/handle", "source": { "transformation": { "extractMailPrefix": { "attribute": "mail" } } }, "tokens": ["idToken"] },
            { "claim": "shown", "source": { "attribute": "displayName" }, "tokens": ["userInfo"] },
        ]);
        let of_api = json!([{ "claim": "reader_name", "source": { "transformation": { "toUppercase": { "attribute": "givenName" } } } }]);
        server.reconfigure(&native, |application| application.token_claims = mapping(of_client)).await;
        server.reconfigure(&RelyingParty::reader(server), |application| application.token_claims = mapping(of_api)).await;
        let customer = server.customer_of(native.clone());
        let page = customer.sign_up("avery@example.com", NEW_PASSWORD).await;
        let answer = native.redeem(server, &page).await;
        let (id_token, access) = (answer.claims("id_token"), answer.claims("access_token"));
        assert_eq!((&id_token["tier"], &id_token["https://shop.example/handle"]), (&json!("gold"), &json!("avery")));
        assert!(id_token.get("shown").is_none() && id_token.get("reader_name").is_none());
        assert_eq!(access["reader_name"], "AVERY");
        assert!(access.get("tier").is_none(), "a client's mapping is no API's");
        let directory = RelyingParty { scope: "openid".to_owned(), ..native };
        let page = directory.silently(server, &customer.browser, &[]).await;
        let token = directory.redeem(server, &page).await;
        let info = directory.userinfo(server, token.text("access_token")).await.json();
        assert_eq!(info["tier"], "gold");
        assert_eq!(info["shown"], "Avery Quill");
        assert!(info.get("https://shop.example/handle").is_none());
    })
    .await;
}
