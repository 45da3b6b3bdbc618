//! The JWT profile for access tokens.

use crate::harness::{RelyingParty, on_both_engines};
use jsonwebtoken::Algorithm;
use serde_json::json;

/// §2.1, §2.2: `at+jwt`, and every claim that the profile requires; the audience is the API, and `scope` what it is for.
#[tokio::test(flavor = "multi_thread")]
async fn an_access_token_for_an_api_says_all_that_the_profile_asks_for() {
    on_both_engines(async |server| {
        let scope = "openid profile offline_access api://reader/Books.Read".to_owned();
        let shop = RelyingParty { scope, ..RelyingParty::shop(server) };
        let answer = shop.tokens(server).await;
        assert_eq!(answer.text("scope"), "api://reader/Books.Read");
        let reader = server.tenant.reader.to_string();
        let verified = server.verify(answer.text("access_token"), &reader).await.unwrap();
        assert_eq!((verified.typ.as_str(), verified.algorithm), ("at+jwt", Algorithm::RS256));
        let claims = &verified.claims;
        for (name, value) in [
            ("aud", json!(reader)),
            ("client_id", json!(shop.app)),
            ("azp", json!(shop.app)),
            ("azpacr", json!("0")),
            ("scp", json!("Books.Read")),
            ("scope", json!("Books.Read")),
            ("tid", json!(shop.tenant)),
            ("ver", json!("2.0")),
            ("acr", json!("1")),
            ("iat", json!(1_795_000_000)),
            ("exp", json!(1_795_003_600)),
            ("auth_time", json!(1_795_000_000)),
            ("name", json!("A Reader")),
            ("preferred_username", json!("reader@example.com")),
        ] {
            assert_eq!(claims[name], value, "{name}");
        }
        assert_eq!(claims["jti"], claims["uti"]);
        assert!(claims["jti"].as_str().unwrap().len() >= 22);
        assert!(claims.get("roles").is_none() && claims.get("nonce").is_none() && claims.get("idtyp").is_none());
    })
    .await;
}

/// §2.1, §4: an id token is no access token and an access token no id token; no two tokens have one id.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_differ_in_kind_and_never_share_an_id() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let first = reader.tokens(server).await;
        let second = reader.refresh(server, first.text("refresh_token")).await;
        let mut ids: Vec<String> = Vec::new();
        for answer in [&first, &second] {
            let id_token = server.verify(answer.text("id_token"), &reader.app.to_string()).await.unwrap();
            assert_eq!(id_token.typ, "JWT");
            ids.push(id_token.claims["uti"].as_str().unwrap().to_owned());
            ids.push(answer.claims("access_token")["jti"].as_str().unwrap().to_owned());
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 4);
        assert_eq!(reader.userinfo(server, first.text("id_token")).await.status, 401);
        let with_id_token = reader.refresh(server, first.text("id_token")).await;
        assert_eq!(with_id_token.error(), ("invalid_grant", 70_000));
    })
    .await;
}

/// §2.2.1, decisions.md 18: whom a token is about is told to each API under another name, always the same.
#[tokio::test(flavor = "multi_thread")]
async fn each_audience_knows_the_customer_by_a_name_of_its_own() {
    on_both_engines(async |server| {
        let scope = "openid offline_access api://reader/Books.Read api://archive/Files.Read".to_owned();
        let shop = RelyingParty { scope, ..RelyingParty::shop(server) };
        let first = shop.tokens(server).await;
        let again = shop.tokens(server).await;
        let archive = [
            ("grant_type", "refresh_token"),
            ("refresh_token", first.text("refresh_token")),
            ("scope", "api://archive/Files.Read"),
        ];
        let other = shop.token(server, &archive).await;
        assert_eq!(other.claims("access_token")["aud"], json!(server.tenant.archive));
        assert_eq!(other.claims("access_token")["scp"], "Files.Read");
        let reader = RelyingParty::reader(server).tokens(server).await;
        let sub = |answer: &crate::harness::Answer, token| answer.claims(token)["sub"].as_str().unwrap().to_owned();
        let at_reader = sub(&first, "access_token");
        assert_eq!(at_reader, sub(&again, "access_token"), "stable");
        assert_eq!(at_reader, sub(&reader, "id_token"), "the API's own name for the customer");
        assert_ne!(at_reader, sub(&first, "id_token"));
        assert_ne!(at_reader, sub(&other, "access_token"));
        assert_eq!(at_reader.len(), 43);
        assert_eq!(first.claims("id_token")["oid"], other.claims("access_token")["oid"]);
    })
    .await;
}
