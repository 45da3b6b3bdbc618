//! Token introspection (RFC 7662).

use crate::harness::{PEER, RelyingParty, Server, on_both_engines, with_limits};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::Method;
use serde_json::json;
use std::time::Duration;
use vestibule_domain::{
    clock::Clock,
    ids::{LogId, UserId},
};
use vestibule_http::{Quota, RateQuotas};
use vestibule_storage::{ChangeSet, users};

const LEDGER: &str = "api://ledger/Entries.Read openid profile email offline_access";

/// A token of Shop's customer for the ledger.
async fn token(server: &Server) -> crate::harness::Answer {
    RelyingParty::shop(server).token_for(server, LEDGER).await
}

/// §2.2: the members of an active token.
#[tokio::test(flavor = "multi_thread")]
async fn a_resource_learns_what_a_token_for_it_says() {
    on_both_engines(async |server| {
        let answer = token(server).await;
        let reply = RelyingParty::ledger(server).introspect(server, answer.text("access_token")).await;
        assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"));
        assert!(reply.header("cache-control").contains("no-store"));
        let told = reply.json();
        let mut expected = answer.claims("access_token");
        let members = expected.as_object_mut().unwrap();
        members.remove("rh");
        members.insert("active".to_owned(), json!(true));
        members.insert("token_type".to_owned(), json!("Bearer"));
        let username = members["preferred_username"].clone();
        members.insert("username".to_owned(), username);
        assert_eq!(told, expected);
        assert_eq!((&told["scope"], &told["aud"]), (&json!("Entries.Read"), &json!(server.tenant.ledger)));
        assert_eq!(told["client_id"], json!(server.tenant.shop));
        for member in ["iss", "sub", "exp", "iat", "nbf", "jti"] {
            assert!(!told[member].is_null(), "{member}: {told}");
        }
    })
    .await;
}

/// §2.1: the protected resource proves itself, by the header or in the body; §4: so that nobody scans for tokens.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_proves_itself() {
    on_both_engines(async |server| {
        let answer = token(server).await;
        let token = answer.text("access_token");
        let ledger = RelyingParty::ledger(server);
        let silent = RelyingParty { secret: None, ..ledger.clone() };
        assert_eq!(silent.introspect(server, token).await.error(), ("invalid_client".to_owned(), 7_000_218));
        let wrong = RelyingParty { secret: Some("wrong".to_owned()), ..ledger.clone() };
        assert_eq!(wrong.introspect(server, token).await.error(), ("invalid_client".to_owned(), 7_000_215));
        let page = RelyingParty::shop(server).introspect(server, token).await;
        assert_eq!((page.status, page.error().0.as_str()), (401, "invalid_client"));
        assert_eq!(page.header("access-control-allow-origin"), "", "no page reads what servers are told");
        let url = server.url(ledger.tenant, "oauth2/v2.0/introspect");
        let bearer = [("authorization", &*format!("Bearer {token}"))];
        assert_eq!(server.post(&url, &[("token", token)], &bearer).await.status, 401);
        let pair = format!("{}:{}", ledger.app, ledger.secret.as_deref().unwrap());
        let basic = format!("Basic {}", STANDARD.encode(pair));
        let reply = server.post(&url, &[("token", token)], &[("authorization", &basic)]).await;
        assert_eq!((reply.status, &reply.json()["active"]), (200, &json!(true)));
        let closed = RelyingParty { app: server.tenant.closed, ..ledger.clone() };
        assert_eq!(closed.introspect(server, token).await.error(), ("unauthorized_client".to_owned(), 7_000_112));
    })
    .await;
}

/// §2.1: POST with a form and a token; anything else is told so.
#[tokio::test(flavor = "multi_thread")]
async fn a_malformed_question_is_refused_in_words() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        assert_eq!(ledger.introspect(server, "").await.error(), ("invalid_request".to_owned(), 900_144));
        let url = server.url(ledger.tenant, "oauth2/v2.0/introspect");
        assert_eq!(server.get(&url, &[]).await.status, 405);
        let json = server.ask(Method::POST, &url, &[("content-type", "application/json")], Some("{}".to_owned())).await;
        assert_eq!(json.error(), ("invalid_request".to_owned(), 9_002_313));
        let twice = server.post(&url, &[("token", "a"), ("token", "b")], &[]).await;
        assert_eq!(twice.error(), ("invalid_request".to_owned(), 90_100));
    })
    .await;
}

/// §2.2, §4: the audience and the client of a token learn of it; to all others every token is the same nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_others_is_not_active() {
    on_both_engines(async |server| {
        let (ledger, reader) = (RelyingParty::ledger(server), RelyingParty::reader(server));
        let answer = token(server).await;
        assert!(ledger.finds_active(server, answer.text("access_token")).await);
        for stranger in [RelyingParty::vault(server), reader.clone(), RelyingParty::daemon(server)] {
            assert!(!stranger.finds_active(server, answer.text("access_token")).await);
            assert!(!stranger.finds_active(server, answer.text("refresh_token")).await);
        }
        // The client that a token was issued to, whatever it is for.
        let own = reader.tokens(server).await;
        assert!(reader.finds_active(server, own.text("access_token")).await);
        assert!(!ledger.finds_active(server, own.text("access_token")).await);
        // Another tenant's, with the same names in it.
        let there = RelyingParty { tenant: server.other.id, app: server.other.ledger, ..ledger.clone() };
        assert!(!there.finds_active(server, answer.text("access_token")).await);
        let foreign = RelyingParty::shop_of(&server.other).token_for(server, LEDGER).await;
        assert!(there.finds_active(server, foreign.text("access_token")).await);
        assert!(!ledger.finds_active(server, foreign.text("access_token")).await);
    })
    .await;
}

/// §2.2: what is none, is another thing, or was changed, is not active, in the same words.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_access_token_is_not_active() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let answer = token(server).await;
        let access = answer.text("access_token");
        let (head, tail) = access.rsplit_once('.').unwrap();
        let reversed: String = tail.chars().rev().collect();
        let code = RelyingParty::shop(server).sign_in(server).await.1.answer("code").unwrap();
        for nothing in [
            "x".to_owned(),
            "1.".to_owned(),
            "..".to_owned(),
            "1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".to_owned(),
            format!("{head}.{reversed}"),
            format!("{access}."),
            head.to_owned(),
            format!(" {access}"),
            answer.text("id_token").to_owned(),
            code,
            "a".repeat(16_000),
            format!("{}.{}.{}", "a".repeat(5_000), "b".repeat(5_000), "c".repeat(5_000)),
            "ü☃".to_owned(),
        ] {
            assert!(!ledger.finds_active(server, &nothing).await, "{nothing:.60}");
        }
        let huge = ledger.introspect(server, &"a".repeat(17_000)).await;
        assert_eq!(huge.error(), ("invalid_request".to_owned(), 90_015));
        assert!(ledger.finds_active(server, access).await, "the hint says nothing");
    })
    .await;
}

/// §2.2: expired, revoked, its user disabled or its client gone.
#[tokio::test(flavor = "multi_thread")]
async fn what_no_longer_counts_is_not_active() {
    on_both_engines(async |server| {
        let (ledger, shop) = (RelyingParty::ledger(server), RelyingParty::shop(server));
        let revoked = token(server).await;
        assert!(ledger.finds_active(server, revoked.text("access_token")).await);
        assert_eq!(shop.revoke(server, revoked.text("refresh_token")).await.status, 200);
        assert!(!ledger.finds_active(server, revoked.text("access_token")).await);

        let expired = token(server).await;
        server.clock.advance(Duration::from_secs(3_659));
        assert!(ledger.finds_active(server, expired.text("access_token")).await, "clocks may differ by a minute");
        server.clock.advance(Duration::from_secs(1));
        assert!(!ledger.finds_active(server, expired.text("access_token")).await);

        let disabled = token(server).await;
        assert!(ledger.finds_active(server, disabled.text("access_token")).await);
        disable(server, &disabled).await;
        server.clock.advance(Duration::from_secs(1));
        assert!(!ledger.finds_active(server, disabled.text("access_token")).await);
    })
    .await;
}

/// Disables the token's user, as another node would.
async fn disable(server: &Server, answer: &crate::harness::Answer) {
    let oid = answer.claims("access_token")["oid"].as_str().unwrap().to_owned();
    let user = UserId::parse(&oid).unwrap();
    let version = users::by_id(&server.platform.storage.tenant(server.tenant.id), user).await.unwrap().unwrap().version;
    let now = server.clock.now();
    let id = LogId::at(now, server.platform.randomness.as_ref());
    let changes: ChangeSet<()> =
        ChangeSet::keyed(server.tenant.id, id, now).push(users::set_enabled(user, false, version));
    server.platform.storage.commit(changes).await.unwrap();
}

/// §2: refresh tokens too, to their own client; asking uses nothing up.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_learns_of_its_refresh_token_and_asking_harms_none() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let first = reader.tokens(server).await;
        let old = first.text("refresh_token");
        let told = reader.introspect(server, old).await.json();
        assert_eq!((&told["active"], &told["client_id"]), (&json!(true), &json!(reader.app)));
        assert_eq!(told["scope"], json!(reader.scope));
        assert_eq!(told["sub"], first.claims("id_token")["sub"]);
        assert_eq!(told["exp"].as_i64().unwrap(), server.clock.now().as_seconds() + 90 * 24 * 3_600);
        let second = reader.refresh(server, old).await;
        assert_eq!(second.status, 200);
        assert!(reader.finds_active(server, old).await, "a retry would be answered");
        server.clock.advance(Duration::from_secs(31));
        assert!(!reader.finds_active(server, old).await);
        assert!(
            reader.finds_active(server, second.text("refresh_token")).await,
            "an old one's introspection is no reuse"
        );
        assert_eq!(reader.refresh(server, second.text("refresh_token")).await.status, 200);
    })
    .await;
}

/// §2.2: tokens of applications for themselves.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_an_application_itself_is_active_until_it_is_revoked() {
    on_both_engines(async |server| {
        let (daemon, reader) = (RelyingParty::daemon(server), RelyingParty::reader(server));
        let token = daemon.own_token(server, "api://reader/.default").await;
        let told = reader.introspect(server, &token).await.json();
        assert_eq!((&told["active"], &told["roles"]), (&json!(true), &json!(["Books.Sync"])));
        assert!(told.get("username").is_none() && told.get("scope").is_none());
        assert!(daemon.finds_active(server, &token).await);
        assert!(!RelyingParty::ledger(server).finds_active(server, &token).await);
        assert_eq!(daemon.revoke(server, &token).await.status, 200);
        assert!(!reader.finds_active(server, &token).await);
        let other = daemon.own_token(server, "api://reader/.default").await;
        assert!(reader.finds_active(server, &other).await, "only that one");
    })
    .await;
}

/// §4: guessing costs more and more time.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_scans_for_tokens_is_slowed_down() {
    let quotas = RateQuotas { introspection: Quota::per_minute(3), ..RateQuotas::default() };
    with_limits(&quotas, async |server| {
        let ledger = RelyingParty::ledger(server);
        let url = server.url(ledger.tenant, "oauth2/v2.0/introspect");
        for _ in 0..3 {
            assert_eq!(server.post(&url, &[("token", "guess")], &[(PEER, "192.0.2.1")]).await.status, 400);
        }
        let slowed = server.post(&url, &[("token", "guess")], &[(PEER, "192.0.2.1")]).await;
        assert_eq!((slowed.status, slowed.header("retry-after")), (429, "20"));
        assert_eq!(server.post(&url, &[("token", "guess")], &[(PEER, "192.0.2.2")]).await.status, 400);
    })
    .await;
}
