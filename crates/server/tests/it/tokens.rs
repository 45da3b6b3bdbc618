//! What codes and refresh tokens are worth: once, for their own, for so long (decisions.md 17 to 20).

use crate::harness::{Answer, RelyingParty, Server, VERIFIER, on_both_engines};
use serde_json::json;
use std::time::Duration;
use vestibule_domain::ids::{CorrelationId, LogId, UserId};
use vestibule_storage::{ChangeSet, users};

/// RFC 6749 §4.1.2: the second redemption is refused and takes with it what the first one got.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_refused_the_second_time_and_its_tokens_die() {
    on_both_engines(async |server| {
        for client in [RelyingParty::shop(server), RelyingParty::reader(server), RelyingParty::native(server)] {
            let (_, page) = client.sign_in(server).await;
            let first = client.redeem(server, &page).await;
            assert_eq!(client.userinfo(server, first.text("access_token")).await.status, 200);
            let second = client.redeem(server, &page).await;
            assert_eq!((second.status.as_u16(), second.error()), (400, ("invalid_grant", 54_005)));
            assert_eq!(client.refresh(server, first.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
            let info = client.userinfo(server, first.text("access_token")).await;
            assert_eq!((info.status, info.header("www-authenticate")), (401, "Bearer error=\"invalid_token\""));
            assert_eq!(client.redeem(server, &page).await.error(), ("invalid_grant", 54_005));
        }
    })
    .await;
}

/// A replay by somebody who is not the client, or has no verifier, harms nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_replay_revokes_nothing() {
    on_both_engines(async |server| {
        let (shop, native) = (RelyingParty::shop(server), RelyingParty::native(server));
        let (_, page) = shop.sign_in(server).await;
        let code = page.answer("code").unwrap();
        let first = shop.redeem_code(server, &code).await;
        let stranger = RelyingParty { redirect_uri: shop.redirect_uri.clone(), ..native };
        assert_eq!(stranger.redeem_code(server, &code).await.error(), ("invalid_grant", 70_000));
        let wrong = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &shop.redirect_uri),
            ("code_verifier", "eBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        ];
        assert_eq!(shop.token(server, &wrong).await.error(), ("invalid_grant", 501_481));
        assert_eq!(shop.userinfo(server, first.text("access_token")).await.status, 200);
        assert_eq!(shop.refresh(server, first.text("refresh_token")).await.status, 200);
    })
    .await;
}

/// decisions.md 20: for 30 s the same token gives the same successor; then it is the sign of a thief.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_gives_one_successor_and_its_reuse_kills_the_family() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let first = reader.tokens(server).await;
        let old = first.text("refresh_token").to_owned();
        let second = reader.refresh(server, &old).await;
        let successor = second.text("refresh_token").to_owned();
        assert_ne!(successor, old);
        assert_ne!(second.text("access_token"), first.text("access_token"));
        server.clock.advance(Duration::from_millis(29_999));
        let again = reader.refresh(server, &old).await;
        assert_eq!(again.text("refresh_token"), successor, "tabs and retries get the same");
        assert_ne!(again.text("access_token"), second.text("access_token"));
        server.clock.advance(Duration::from_millis(1));
        assert_eq!(reader.refresh(server, &old).await.error(), ("invalid_grant", 50_173));
        for dead in [&successor, &old] {
            let answer = reader.refresh(server, dead).await;
            assert_eq!((answer.error(), answer.text("suberror")), (("invalid_grant", 50_173), "bad_token"));
        }
        assert_eq!(reader.userinfo(server, again.text("access_token")).await.status, 401);
    })
    .await;
}

/// The grace ends with the successor's first use, however short a time ago that was.
#[tokio::test(flavor = "multi_thread")]
async fn the_grace_ends_when_the_successor_is_used() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let first = shop.tokens(server).await.text("refresh_token").to_owned();
        let second = shop.refresh(server, &first).await.text("refresh_token").to_owned();
        let third = shop.refresh(server, &second).await.text("refresh_token").to_owned();
        assert_eq!(shop.refresh(server, &first).await.error(), ("invalid_grant", 50_173));
        assert_eq!(shop.refresh(server, &third).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// Nothing else that is wrong with the request hides a reuse.
#[tokio::test(flavor = "multi_thread")]
async fn a_reuse_is_noticed_whatever_else_is_asked() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let old = reader.tokens(server).await.text("refresh_token").to_owned();
        let second = reader.refresh(server, &old).await.text("refresh_token").to_owned();
        server.clock.advance(Duration::from_secs(31));
        let fields = [("grant_type", "refresh_token"), ("refresh_token", &old), ("scope", "api://nowhere/x")];
        assert_eq!(reader.token(server, &fields).await.error(), ("invalid_grant", 50_173));
        assert_eq!(reader.refresh(server, &second).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// wire.md §3: a page's family ends 24 hours after its first token, however often it is refreshed.
#[tokio::test(flavor = "multi_thread")]
async fn a_pages_refresh_tokens_end_after_a_day() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let mut answer = shop.tokens(server).await;
        assert_eq!(answer.body["refresh_token_expires_in"], 86_400);
        for left in [57_600, 28_800, 1] {
            let spent = answer.body["refresh_token_expires_in"].as_u64().unwrap() - left;
            server.clock.advance(Duration::from_secs(spent));
            answer = shop.refresh(server, answer.text("refresh_token")).await;
            assert_eq!(answer.body["refresh_token_expires_in"], left, "{:?}", answer.body);
        }
        server.clock.advance(Duration::from_secs(1));
        let over = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!((over.error(), over.text("suberror")), (("invalid_grant", 700_084), "bad_token"));
    })
    .await;
}

/// wire.md §3: all others live 90 days from their last use.
#[tokio::test(flavor = "multi_thread")]
async fn other_refresh_tokens_end_when_idle_for_ninety_days() {
    on_both_engines(async |server| {
        for client in [RelyingParty::reader(server), RelyingParty::native(server)] {
            let mut answer = client.tokens(server).await;
            for _ in 0..3 {
                assert!(answer.body.get("refresh_token_expires_in").is_none());
                server.clock.advance(Duration::from_hours(90 * 24) - Duration::from_secs(1));
                answer = client.refresh(server, answer.text("refresh_token")).await;
                assert_eq!(answer.status, 200, "{:?}", answer.body);
            }
            server.clock.advance(Duration::from_hours(90 * 24));
            let over = client.refresh(server, answer.text("refresh_token")).await;
            assert_eq!(over.error(), ("invalid_grant", 700_082));
        }
    })
    .await;
}

/// RFC 6749 §6, §10.4: bound to the client; a confidential one proves itself each time.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_is_worth_nothing_to_another_client() {
    on_both_engines(async |server| {
        let (reader, shop) = (RelyingParty::reader(server), RelyingParty::shop(server));
        let token = reader.tokens(server).await.text("refresh_token").to_owned();
        let daemon = RelyingParty { app: server.tenant.daemon, ..reader.clone() };
        for stranger in [&shop, &RelyingParty::native(server), &daemon] {
            assert_eq!(stranger.refresh(server, &token).await.error(), ("invalid_grant", 70_000));
        }
        let unproven = RelyingParty { secret: None, ..reader.clone() };
        assert_eq!(unproven.refresh(server, &token).await.error(), ("invalid_client", 7_000_218));
        let wrong = RelyingParty { secret: Some("wrong".to_owned()), ..reader.clone() };
        assert_eq!(wrong.refresh(server, &token).await.error(), ("invalid_client", 7_000_215));
        assert_eq!(reader.refresh(server, &token).await.status, 200);
    })
    .await;
}

/// wire.md §3: pages redeem from their origin, servers and installed apps without one.
#[tokio::test(flavor = "multi_thread")]
async fn pages_redeem_from_a_browser_and_nobody_else_does() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let no_page = RelyingParty { origin: None, ..shop.clone() };
        let with_secret = RelyingParty { secret: Some("s".to_owned()), ..shop.clone() };
        let page_of_reader = RelyingParty { origin: Some("https://reader.example".to_owned()), ..reader.clone() };
        let (_, at_shop) = shop.sign_in(server).await;
        let (_, at_reader) = reader.sign_in(server).await;
        assert_eq!(no_page.redeem(server, &at_shop).await.error(), ("invalid_request", 9_002_327));
        assert_eq!(with_secret.redeem(server, &at_shop).await.error(), ("invalid_client", 700_025));
        assert_eq!(page_of_reader.redeem(server, &at_reader).await.error(), ("invalid_request", 9_002_326));
        let shop_token = shop.redeem(server, &at_shop).await.text("refresh_token").to_owned();
        let reader_token = reader.redeem(server, &at_reader).await.text("refresh_token").to_owned();
        assert_eq!(no_page.refresh(server, &shop_token).await.error(), ("invalid_request", 9_002_327));
        assert_eq!(page_of_reader.refresh(server, &reader_token).await.error(), ("invalid_request", 9_002_326));
        assert_eq!(shop.refresh(server, &shop_token).await.status, 200);
        assert_eq!(reader.refresh(server, &reader_token).await.status, 200);
        let daemon = RelyingParty { origin: Some("https://shop.example".to_owned()), ..RelyingParty::daemon(server) };
        let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        assert_eq!(daemon.token(server, &fields).await.error(), ("invalid_request", 9_002_326), "no secret in a page");
    })
    .await;
}

/// RFC 6749 §6: less may be asked for than was granted, never more.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_may_ask_for_less_and_never_for_more() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let first = shop.tokens(server).await;
        let token = first.text("refresh_token").to_owned();
        let ask = async |scope: &str| {
            shop.token(server, &[("grant_type", "refresh_token"), ("refresh_token", &token), ("scope", scope)]).await
        };
        let less = ask("openid").await;
        assert_eq!((less.status.as_u16(), less.text("scope")), (200, "openid"));
        assert_eq!(less.claims("access_token")["scp"], "openid");
        for told in ["name", "email", "preferred_username"] {
            assert!(less.claims("id_token").get(told).is_none(), "{told}");
        }
        let info = shop.userinfo(server, less.text("access_token")).await.json();
        assert_eq!(info.as_object().unwrap().len(), 1, "{info}");
        // As MSAL asks for an API that the administrator has consented to.
        let api = ask("openid profile offline_access api://reader/Books.Read").await;
        assert_eq!((api.status.as_u16(), api.text("scope")), (200, "api://reader/Books.Read"), "{:?}", api.body);
        assert_eq!(api.claims("access_token")["aud"], json!(server.tenant.reader));
        for (scope, error, number) in [
            ("api://reader/Books.Write", "invalid_grant", 65_001),
            ("api://reader/Books.Burn", "invalid_scope", 70_011),
            ("api://nowhere/Read", "invalid_resource", 500_011),
            ("api://reader/Books.Read api://archive/Files.Read", "invalid_request", 28_000),
            (" ", "invalid_request", 28_003),
            ("User.Read", "invalid_scope", 70_011),
        ] {
            let answer = ask(scope).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (400, (error, number)), "{scope}: {:?}", answer.body);
        }
        assert_eq!(ask("").await.text("scope"), "openid profile email", "RFC 6749 §3.1: as if it had not been sent");
        let all = shop.refresh(server, &token).await;
        assert_eq!(all.text("scope"), "openid profile email", "the grant is what it was");
    })
    .await;
}

/// What was never granted is not added later: no email without `email`.
#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_was_not_granted_is_not_added_by_a_refresh() {
    on_both_engines(async |server| {
        let shop = RelyingParty { scope: "openid offline_access".to_owned(), ..RelyingParty::shop(server) };
        let token = shop.tokens(server).await.text("refresh_token").to_owned();
        let fields = [("grant_type", "refresh_token"), ("refresh_token", &token), ("scope", "openid profile email")];
        let answer = shop.token(server, &fields).await;
        assert_eq!(answer.text("scope"), "openid");
        assert!(answer.claims("id_token").get("email").is_none() && answer.claims("id_token").get("name").is_none());
        let only = [("grant_type", "refresh_token"), ("refresh_token", &token), ("scope", "email")];
        assert_eq!(shop.token(server, &only).await.error(), ("invalid_request", 28_002));
    })
    .await;
}

/// A token request for one of several granted APIs; without a choice the first is meant.
#[tokio::test(flavor = "multi_thread")]
async fn a_grant_for_several_apis_yields_a_token_for_one_at_a_time() {
    on_both_engines(async |server| {
        let scope = "openid api://archive/Files.Read api://reader/.default".to_owned();
        let shop = RelyingParty { scope, ..RelyingParty::shop(server) };
        let (_, page) = shop.sign_in(server).await;
        let code = page.answer("code").unwrap();
        let redeem = async |scope: Option<&str>| {
            let mut fields = vec![
                ("grant_type", "authorization_code"),
                ("code", code.as_str()),
                ("redirect_uri", &shop.redirect_uri),
                ("code_verifier", VERIFIER),
            ];
            fields.extend(scope.map(|scope| ("scope", scope)));
            shop.token(server, &fields).await
        };
        let both = redeem(Some("api://archive/Files.Read api://reader/.default")).await;
        assert_eq!(both.error(), ("invalid_request", 28_000));
        let answer = redeem(Some("api://reader/.default")).await;
        assert_eq!(answer.claims("access_token")["aud"], json!(server.tenant.reader));
        assert_eq!(answer.claims("access_token")["scp"], "Books.Read", "what was consented to");
        let (_, page) = shop.sign_in(server).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.claims("access_token")["aud"], json!(server.tenant.archive));
    })
    .await;
}

/// decisions.md 6: a changed password or a revocation of everything ends sessions, codes, refresh tokens and userinfo.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_issued_before_a_change_of_the_account_counts_no_more() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, answer) = shop.browser_and_tokens(server).await;
        let pending = shop.silently(server, &browser, &[]).await;
        assert!(pending.answer("code").is_some());
        change_security(server, &answer).await;
        server.clock.advance(Duration::from_secs(1));
        assert_eq!(shop.redeem(server, &pending).await.error(), ("invalid_grant", 50_173));
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
        assert_eq!(shop.userinfo(server, answer.text("access_token")).await.status, 401);
        assert_eq!(shop.silently(server, &browser, &[]).await.answer("error").as_deref(), Some("login_required"));
    })
    .await;
}

async fn change_security(server: &Server, answer: &Answer) {
    let oid = answer.claims("id_token")["oid"].as_str().unwrap().to_owned();
    let user = UserId::parse(&oid).unwrap();
    let now = vestibule_domain::clock::Clock::now(server.clock.as_ref());
    let id = LogId::at(now, server.platform.randomness.as_ref());
    let changes: ChangeSet<()> = ChangeSet::keyed(server.tenant.id, id, now).push(users::change_security(user, 1));
    server.platform.storage.commit(changes).await.unwrap();
}

/// Every kind of grant writes what it did, under the request's correlation id (decisions.md 13).
#[tokio::test(flavor = "multi_thread")]
async fn the_log_tells_what_was_redeemed_refreshed_refused_and_revoked() {
    on_both_engines(async |server| {
        let (reader, daemon) = (RelyingParty::reader(server), RelyingParty::daemon(server));
        let browser = server.browser();
        let page = browser.open(&reader.authorize(server, &[])).await.unwrap();
        let page = browser.submit(&page, &[("identifier", crate::harness::USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", "not-the-password")]).await.unwrap();
        let page = browser.submit(&page, &[("password", crate::harness::PASSWORD)]).await.unwrap();
        let tokens = reader.redeem(server, &page).await;
        let answer = reader.refresh(server, tokens.text("refresh_token")).await;
        assert_eq!(answer.status, 200);
        reader.redeem(server, &page).await;
        let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        assert_eq!(daemon.token(server, &fields).await.status, 200);
        let logged = async || {
            let rows =
                vestibule_storage::audit_events::recent(&server.platform.storage.tenant(reader.tenant), 50).await;
            let mut rows: Vec<(String, String)> = rows.unwrap().into_iter().map(|row| (row.kind, row.detail)).collect();
            rows.reverse();
            rows.retain(|(kind, _)| !kind.starts_with("tenant.") && !kind.starts_with("signing_key."));
            rows
        };
        let mut expected = [
            ("user.sign_in_refused", "wrong_password"),
            ("user.signed_in", "password"),
            ("code.redeemed", ""),
            ("token.refreshed", ""),
            ("grant.revoked", "code_replayed"),
        ]
        .map(|(kind, detail)| (kind.to_owned(), detail.to_owned()))
        .to_vec();
        // Rows of one moment have no order among them.
        expected.sort();
        let mut found = logged().await;
        found.sort();
        assert_eq!(found, expected);
        let platform = &server.platform;
        vestibule_services::audit::EventSink::flush(&platform.events, &platform.storage).await;
        let (kind, detail) = ("application.token_issued".to_owned(), "client_credentials".to_owned());
        assert!(logged().await.contains(&(kind, detail)), "buffered, then committed");
    })
    .await;
}

/// A client's own correlation id is in the log row, so that its log and ours meet.
#[tokio::test(flavor = "multi_thread")]
async fn a_log_row_is_found_by_the_clients_correlation_id() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, page) = reader.sign_in(server).await;
        let id = "0192f3a4-0001-7000-8000-00000000000b";
        let app = reader.app.to_string();
        let code = page.answer("code").unwrap();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &reader.redirect_uri),
            ("code_verifier", VERIFIER),
            ("client_id", &app),
            ("client_secret", crate::harness::READER_SECRET),
        ];
        let reply =
            server.post(&server.url(reader.tenant, "oauth2/v2.0/token"), &fields, &[("client-request-id", id)]).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        let rows = server.platform.storage.tenant(reader.tenant);
        let rows =
            vestibule_storage::audit_events::of_correlation(&rows, CorrelationId::parse(id).unwrap()).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].kind.as_str(), rows[0].app_id), ("code.redeemed", Some(reader.app)));
        assert!(rows[0].user_id.is_some() && rows[0].session_id.is_some());
        assert_eq!(rows[0].address.as_deref(), Some("127.0.0.1"));
    })
    .await;
}
