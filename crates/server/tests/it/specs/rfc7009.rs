//! Token revocation (RFC 7009).

use crate::harness::{RelyingParty, on_both_engines};
use reqwest::Method;

const LEDGER: &str = "api://ledger/Entries.Read openid profile offline_access";

/// §2.1: a refresh token takes its access tokens with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_refresh_token_ends_everything_of_its_grant() {
    on_both_engines(async |server| {
        for client in [RelyingParty::shop(server), RelyingParty::reader(server), RelyingParty::native(server)] {
            let answer = client.tokens(server).await;
            assert_eq!(client.userinfo(server, answer.text("access_token")).await.status, 200);
            let reply = client.revoke(server, answer.text("refresh_token")).await;
            assert_eq!((reply.status, reply.body.as_str()), (200, ""));
            assert!(reply.header("cache-control").contains("no-store"));
            assert_eq!(client.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
            assert_eq!(client.userinfo(server, answer.text("access_token")).await.status, 401);
            // §2.2: once more is no error.
            assert_eq!(client.revoke(server, answer.text("refresh_token")).await.status, 200);
        }
    })
    .await;
}

/// §2.1: an access token takes the refresh token with it, here as the specification allows.
#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_access_token_ends_its_grant() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let answer = shop.token_for(server, LEDGER).await;
        let kept = shop.token_for(server, LEDGER).await;
        assert!(ledger.finds_active(server, answer.text("access_token")).await);
        assert_eq!(shop.revoke(server, answer.text("access_token")).await.status, 200);
        assert!(!ledger.finds_active(server, answer.text("access_token")).await);
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
        assert!(ledger.finds_active(server, kept.text("access_token")).await, "another sign-in's");
    })
    .await;
}

/// §2.2: what is no token, or none any more, is revoked already.
#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_token_is_no_error_whatever_the_hint_says() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let there = RelyingParty::shop_of(&server.other).tokens(server).await;
        let answer = shop.tokens(server).await;
        for nothing in [
            "x",
            "1.x",
            "..",
            &"a".repeat(16_000),
            there.text("access_token"),
            there.text("refresh_token"),
            answer.text("id_token"),
        ] {
            for client in [&shop, &reader] {
                assert_eq!(client.revoke(server, nothing).await.status, 200, "{nothing:.40}");
            }
        }
        let id = shop.app.to_string();
        for hint in ["access_token", "refresh_token", "nonsense"] {
            let fields = [("client_id", id.as_str()), ("token", "1.x"), ("token_type_hint", hint)];
            let url = server.url(shop.tenant, "oauth2/v2.0/revoke");
            assert_eq!(server.post(&url, &fields, &[]).await.status, 200);
            let none = server.post(&url, &[("client_id", id.as_str()), ("token_type_hint", hint)], &[]).await;
            assert_eq!(none.error(), ("invalid_request".to_owned(), 900_144));
        }
        assert_eq!(shop.userinfo(server, answer.text("access_token")).await.status, 200, "nothing has happened");
        let other = RelyingParty::shop_of(&server.other);
        assert_eq!(other.userinfo(server, there.text("access_token")).await.status, 200);
    })
    .await;
}

/// §2.1: a client revokes its own tokens only, and a resource none that it was called with.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_revokes_the_token_of_another_client() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let answer = shop.token_for(server, LEDGER).await;
        for stranger in [RelyingParty::reader(server), RelyingParty::ledger(server), RelyingParty::native(server)] {
            let refused = stranger.revoke(server, answer.text("access_token")).await;
            assert_eq!((refused.status, refused.error().0.as_str()), (400, "invalid_grant"), "{refused:?}");
            assert_eq!(refused.json()["suberror"], "client_mismatch");
            // Another client's refresh token can't be told from a made-up one.
            assert_eq!(stranger.revoke(server, answer.text("refresh_token")).await.status, 200);
        }
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 200);
    })
    .await;
}

/// §2.1: a client with a credential proves itself first.
#[tokio::test(flavor = "multi_thread")]
async fn a_confidential_client_proves_itself() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let answer = reader.tokens(server).await;
        for (secret, number) in [(None, 7_000_218), (Some("wrong".to_owned()), 7_000_215)] {
            let unproven = RelyingParty { secret, ..reader.clone() };
            for token in [answer.text("refresh_token"), answer.text("access_token")] {
                let refused = unproven.revoke(server, token).await;
                assert_eq!((refused.status, refused.error()), (401, ("invalid_client".to_owned(), number)));
            }
        }
        let daemon = RelyingParty::daemon(server);
        let own = daemon.own_token(server, "api://reader/.default").await;
        let unproven = RelyingParty { secret: None, ..daemon };
        assert_eq!(unproven.revoke(server, &own).await.status, 401);
        assert!(reader.finds_active(server, &own).await);
        assert_eq!(reader.refresh(server, answer.text("refresh_token")).await.status, 200);
    })
    .await;
}

/// §2.3: a page revokes from its own origin.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_may_ask_from_its_own_origin_only() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let url = server.url(shop.tenant, "oauth2/v2.0/revoke");
        assert_eq!(shop.revoke(server, "1.x").await.header("access-control-allow-origin"), "https://shop.example");
        let evil = RelyingParty { origin: Some("https://evil.example".to_owned()), ..shop };
        assert_eq!(evil.revoke(server, "1.x").await.header("access-control-allow-origin"), "");
        for (origin, allowed) in [("https://shop.example", "https://shop.example"), ("https://evil.example", "")] {
            let headers = [("origin", origin), ("access-control-request-method", "POST")];
            let reply = server.ask(Method::OPTIONS, &url, &headers, None).await;
            assert_eq!((reply.status, reply.header("access-control-allow-origin")), (204, allowed));
        }
    })
    .await;
}

/// What was derived from a grant ends with it; revoking what was derived leaves the rest.
#[tokio::test(flavor = "multi_thread")]
async fn derived_tokens_end_with_the_sign_in_that_they_come_from() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let answer = shop.token_for(server, LEDGER).await;
        let scope = "api://archive/Files.Read offline_access";
        let one = ledger.on_behalf_of(server, answer.text("access_token"), scope).await;
        let two = ledger.on_behalf_of(server, answer.text("access_token"), scope).await;
        assert_eq!(ledger.revoke(server, one.text("refresh_token")).await.status, 200);
        assert!(!ledger.finds_active(server, one.text("access_token")).await);
        assert!(ledger.finds_active(server, two.text("access_token")).await);
        assert!(ledger.finds_active(server, answer.text("access_token")).await);
        assert_eq!(shop.revoke(server, answer.text("refresh_token")).await.status, 200);
        assert!(!ledger.finds_active(server, two.text("access_token")).await);
        assert_eq!(ledger.refresh(server, two.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}
