//! Userinfo as a signed JWT (OpenID Connect Core §5.3.2), and for whom it stops.

use crate::harness::{RelyingParty, Reply, Server, claims_of, on_both_engines};
use reqwest::Method;
use serde_json::json;
use vestibule_services::users;

async fn signed(server: &Server, client: &RelyingParty, token: &str, accept: &str) -> Reply {
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("accept", accept)];
    server.get(&server.url(client.tenant, "oidc/userinfo"), &headers).await
}

/// §5.3.2: signed where it is registered, with `iss` and `aud`, and as `application/jwt`.
#[tokio::test(flavor = "multi_thread")]
async fn userinfo_is_signed_where_the_registration_or_the_request_says_so() {
    on_both_engines(async |server| {
        for (client, accept, algorithm) in [
            (RelyingParty::vault(server), "application/json", jsonwebtoken::Algorithm::ES256),
            (RelyingParty::vault(server), "*/*", jsonwebtoken::Algorithm::ES256),
            (RelyingParty::shop(server), "text/html, application/jwt;q=0.9", jsonwebtoken::Algorithm::RS256),
        ] {
            let answer = client.tokens(server).await;
            let reply = signed(server, &client, answer.text("access_token"), accept).await;
            assert_eq!((reply.status, reply.header("content-type")), (200, "application/jwt"), "{reply:?}");
            let header = jsonwebtoken::decode_header(&reply.body).unwrap();
            assert_eq!(header.alg, algorithm);
            let keys = server.key_set(server.tenant.id).await;
            let keys: jsonwebtoken::jwk::JwkSet = serde_json::from_value(keys).unwrap();
            let key = jsonwebtoken::DecodingKey::from_jwk(keys.find(&header.kid.unwrap()).unwrap()).unwrap();
            let (message, signature) = reply.body.rsplit_once('.').unwrap();
            assert!(jsonwebtoken::crypto::verify(signature, message.as_bytes(), &key, header.alg).unwrap());
            let claims = claims_of(&reply.body);
            let id_token = answer.claims("id_token");
            for same in ["iss", "aud", "sub", "name", "email"] {
                assert_eq!(claims[same], id_token[same], "{same}");
            }
            assert!(claims.get("exp").is_none());
        }
        let shop = RelyingParty::shop(server);
        let answer = shop.tokens(server).await;
        for accept in ["*/*", "application/*", "application/json"] {
            let reply = signed(server, &shop, answer.text("access_token"), accept).await;
            assert_eq!(reply.header("content-type"), "application/json", "{accept}");
        }
    })
    .await;
}

/// RFC 6750 §2.2, OpenID Connect Core §5.3.1: a posted token may stand in the form, never beside a header and never in the URL.
#[tokio::test(flavor = "multi_thread")]
async fn a_posted_token_may_stand_in_the_form_alone() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let answer = shop.tokens(server).await;
        let (token, url) = (answer.text("access_token"), server.url(shop.tenant, "oidc/userinfo"));
        let bearer = format!("Bearer {token}");
        let reply = server.post(&url, &[("access_token", token)], &[]).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert_eq!(reply.json()["sub"], answer.claims("id_token")["sub"]);
        assert_eq!(reply.header("cache-control"), "no-store, no-cache");
        let in_header = server.post(&url, &[("x", "y")], &[("authorization", &bearer)]).await;
        assert_eq!(in_header.status, 200, "a form without a token says nothing");

        let form = [("content-type", "application/x-www-form-urlencoded")];
        let large = format!("access_token={token}&x={}", "a".repeat(20 * 1024));
        for (name, reply, status) in [
            ("twice", server.post(&url, &[("access_token", token)], &[("authorization", &bearer)]).await, 400),
            (
                "beside Basic",
                server.post(&url, &[("access_token", token)], &[("authorization", "Basic YTpi")]).await,
                400,
            ),
            ("two tokens", server.post(&url, &[("access_token", token), ("access_token", token)], &[]).await, 400),
            ("no token's characters", server.post(&url, &[("access_token", "a b")], &[]).await, 400),
            ("large", server.ask(Method::POST, &url, &form, Some(large)).await, 400),
            ("forged", server.post(&url, &[("access_token", &format!("{token}x"))], &[]).await, 401),
            ("none", server.post(&url, &[("access_token", "")], &[]).await, 401),
            ("in the URL", server.post(&format!("{url}?access_token={token}"), &[], &[]).await, 401),
            ("by GET", server.ask(Method::GET, &url, &form, Some(format!("access_token={token}"))).await, 401),
            (
                "as JSON",
                server.ask_with_token(Method::POST, &url, None, Some(&json!({"access_token": token}))).await,
                401,
            ),
        ] {
            assert_eq!(reply.status, status, "{name}: {reply:?}");
            let word = if status == 400 { "invalid_request" } else { "invalid_token" };
            assert!(
                reply.header("www-authenticate").starts_with(&format!("Bearer error=\"{word}\"")),
                "{name}: {reply:?}"
            );
        }
    })
    .await;
}

/// RFC 8725 §3.12: a signed answer is no id token and no access token.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_answer_proves_nothing_anywhere_else() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, answer) = shop.browser_and_tokens(server).await;
        let jwt = signed(server, &shop, answer.text("access_token"), "application/jwt").await.body;
        assert_eq!(shop.userinfo(server, &jwt).await.status, 401);
        let url = format!("{}?id_token_hint={jwt}", server.url(shop.tenant, "oauth2/v2.0/logout"));
        browser.open(&url).await.unwrap();
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some(), "the session goes on");
    })
    .await;
}

/// decisions.md 14: what a token stands on is looked at each second.
#[tokio::test(flavor = "multi_thread")]
async fn userinfo_of_a_disabled_user_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let answer = shop.tokens(server).await;
        assert_eq!(shop.userinfo(server, answer.text("access_token")).await.status, 200);
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, crate::harness::USER).await.unwrap().unwrap();
        assert_eq!(json!(user.id), answer.claims("access_token")["oid"]);
        users::set_enabled(&cx, user.id, false).await.unwrap();
        let refused = shop.userinfo(server, answer.text("access_token")).await;
        assert_eq!((refused.status, refused.header("www-authenticate")), (401, "Bearer error=\"invalid_token\""));
    })
    .await;
}
