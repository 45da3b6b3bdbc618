//! OpenID Connect Back-Channel Logout 1.0.

use crate::harness::{Answer, LogoutReceiver, RelyingParty, Server, USER, on_both_engines};
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::ids::SessionId;
use vestibule_protocol::jose::Algorithm;
use vestibule_services::{sessions, users};
use vestibule_storage::audit_events;
use vestibule_testkit::browser::{Browser, Page};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

async fn sign_out(server: &Server, client: &RelyingParty, browser: &Browser, tokens: &Answer) -> Page {
    let url = server.url(client.tenant, "oauth2/v2.0/logout");
    let url = url::Url::parse_with_params(&url, [("id_token_hint", tokens.text("id_token"))]).unwrap();
    browser.open(url.as_str()).await.unwrap()
}

/// How each call ended, as the log has it, the latest first.
async fn results(server: &Server, client: &RelyingParty) -> Vec<String> {
    let rows = audit_events::recent(&server.platform.storage.tenant(client.tenant), 200).await.unwrap();
    let of_client = rows.into_iter().filter(|row| row.kind == "application.back_channel_logout");
    of_client.filter(|row| row.app_id == Some(client.app)).map(|row| row.detail).collect()
}

/// A token's claims, after everything that §2.6 has an application verify.
async fn verified(server: &Server, client: &RelyingParty, token: &str) -> Value {
    let verified = server.verify(token, &client.app.to_string()).await.unwrap();
    assert_eq!(verified.typ, "logout+jwt");
    let claims = verified.claims;
    assert_eq!(claims["events"], json!({EVENT: {}}));
    assert!(claims.get("nonce").is_none());
    let lifetime = claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap();
    assert!((1..=120).contains(&lifetime), "{lifetime}");
    assert!(claims["jti"].as_str().unwrap().len() >= 22);
    claims
}

/// §2.4, §2.5: the application gets a token of the session that has ended, by form, and no other application one of it.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_of_the_session_gets_a_logout_token() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (at_shop, at_reader) = (LogoutReceiver::start().await, LogoutReceiver::start().await);
        server.hears_at(&shop, &at_shop.url).await;
        server.hears_at(&reader, &at_reader.url).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        let received = at_shop.tokens();
        assert_eq!(received.len(), 1);
        let claims = verified(server, &shop, &received[0]).await;
        let of_sign_in = tokens.claims("id_token");
        for name in ["iss", "sub", "sid", "aud"] {
            assert_eq!(claims[name], of_sign_in[name], "{name}");
        }
        let mut names: Vec<&str> = claims.as_object().unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["aud", "events", "exp", "iat", "iss", "jti", "sid", "sub"]);
        assert!(at_reader.tokens().is_empty(), "it took no part");
        assert_eq!(results(server, &shop).await, ["delivered"]);
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        assert!(at_shop.tokens().is_empty(), "nobody is told twice");
    })
    .await;
}

/// §2.4: signed as the application's id tokens are, with its own subject of the customer.
#[tokio::test(flavor = "multi_thread")]
async fn each_application_gets_a_token_of_its_own_kind() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (at_shop, at_reader) = (LogoutReceiver::start().await, LogoutReceiver::start().await);
        server.hears_at(&shop, &at_shop.url).await;
        server.hears_at(&reader, &at_reader.url).await;
        server.reconfigure(&reader, |application| application.signing_algorithm = Some(Algorithm::Es256)).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let page = reader.silently(server, &browser, &[]).await;
        assert_eq!(reader.redeem(server, &page).await.status, 200);
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        let (to_shop, to_reader) = (at_shop.tokens(), at_reader.tokens());
        let (one, other) = (verified(server, &shop, &to_shop[0]).await, verified(server, &reader, &to_reader[0]).await);
        assert_eq!(one["sid"], other["sid"]);
        assert_ne!(one["sub"], other["sub"]);
        assert_ne!(one["jti"], other["jti"]);
        let algorithm = |token: &str| jsonwebtoken::decode_header(token).unwrap().alg;
        assert_eq!(algorithm(&to_shop[0]), jsonwebtoken::Algorithm::RS256);
        assert_eq!(algorithm(&to_reader[0]), jsonwebtoken::Algorithm::ES256);
    })
    .await;
}

/// §2.4, §4: a logout token is taken for nothing else here.
#[tokio::test(flavor = "multi_thread")]
async fn a_logout_token_is_taken_for_no_other_token() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let at_shop = LogoutReceiver::start().await;
        server.hears_at(&shop, &at_shop.url).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        let token = at_shop.tokens().remove(0);
        assert_eq!(shop.userinfo(server, &token).await.status, 401);
        let (browser, _) = shop.browser_and_tokens(server).await;
        let url = server.url(shop.tenant, "oauth2/v2.0/logout");
        let url = url::Url::parse_with_params(&url, [("id_token_hint", token.as_str())]).unwrap();
        let page = browser.open(url.as_str()).await.unwrap();
        assert_eq!(page.step(), "sign-out", "it is no hint");
    })
    .await;
}

/// §2.5, §2.8: an application that is down hears of it later; each attempt has a fresh token.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_was_down_is_told_later() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let at_shop = LogoutReceiver::start().await;
        server.hears_at(&shop, &at_shop.url).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        at_shop.answer(503);
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        let first = at_shop.tokens();
        assert_eq!(first.len(), 1);
        server.make_calls().await;
        assert!(at_shop.tokens().is_empty(), "not before its time");
        assert!(results(server, &shop).await.is_empty(), "it is not over");
        at_shop.answer(204);
        server.clock.advance(Duration::from_secs(11));
        server.make_calls().await;
        let second = at_shop.tokens();
        let (one, other) = (verified_late(&first[0]), verified(server, &shop, &second[0]).await);
        assert_eq!((&one["sid"], &one["sub"]), (&other["sid"], &other["sub"]));
        assert_ne!(one["jti"], other["jti"]);
        assert_eq!(results(server, &shop).await, ["delivered"]);
        server.clock.advance(Duration::from_hours(1));
        server.make_calls().await;
        assert!(at_shop.tokens().is_empty());
    })
    .await;
}

fn verified_late(token: &str) -> Value {
    crate::harness::claims_of(token)
}

/// An application that is never there is given up after a day, and the log says so.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_never_answers_is_given_up() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        // A port that nobody listens on any more.
        let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
        server.hears_at(&shop, &format!("http://127.0.0.1:{closed}/logout")).await;
        let at_reader = LogoutReceiver::start().await;
        server.hears_at(&reader, &at_reader.url).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let page = reader.silently(server, &browser, &[]).await;
        assert_eq!(reader.redeem(server, &page).await.status, 200);
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        assert_eq!(at_reader.tokens().len(), 1, "the others are told all the same");
        server.clock.advance(Duration::from_hours(23));
        server.make_calls().await;
        assert!(results(server, &shop).await.is_empty());
        server.clock.advance(Duration::from_hours(2));
        server.make_calls().await;
        assert_eq!(results(server, &shop).await, ["gave_up"]);
        server.clock.advance(Duration::from_hours(2));
        server.make_calls().await;
        assert_eq!(results(server, &shop).await, ["gave_up"]);
    })
    .await;
}

/// §2.8: an application that refuses is not asked again.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_final_and_logged() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let at_shop = LogoutReceiver::start().await;
        server.hears_at(&shop, &at_shop.url).await;
        for status in [400, 302, 404] {
            let (browser, tokens) = shop.browser_and_tokens(server).await;
            at_shop.answer(status);
            sign_out(server, &shop, &browser, &tokens).await;
            server.make_calls().await;
            assert_eq!(at_shop.tokens().len(), 1, "{status}");
            server.clock.advance(Duration::from_hours(1));
            server.make_calls().await;
            assert!(at_shop.tokens().is_empty(), "{status}");
        }
        assert_eq!(results(server, &shop).await, ["failed"; 3]);
    })
    .await;
}

/// A registration can't have the server call into its own network.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_of_the_servers_own_network_is_never_called() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for url in ["https://10.0.0.1/logout", "https://169.254.169.254/latest", "https://[fd00::1]/logout"] {
            server.hears_at(&shop, url).await;
            let (browser, tokens) = shop.browser_and_tokens(server).await;
            sign_out(server, &shop, &browser, &tokens).await;
            server.make_calls().await;
        }
        assert_eq!(results(server, &shop).await, ["failed"; 3]);
    })
    .await;
}

/// Whatever ends a session tells its applications: an administrator, a revocation, a disabled account.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_ends_a_session_tells_its_applications() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let at_shop = LogoutReceiver::start().await;
        server.hears_at(&shop, &at_shop.url).await;
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        let sid = |tokens: &Answer| tokens.claims("id_token")["sid"].clone();
        let told = async || {
            server.make_calls().await;
            let mut sids = Vec::new();
            for token in at_shop.tokens() {
                sids.push(verified(server, &shop, &token).await["sid"].clone());
            }
            sids.sort_by_key(ToString::to_string);
            sids
        };
        let (_, one) = shop.browser_and_tokens(server).await;
        let (_, other) = shop.browser_and_tokens(server).await;
        let session = SessionId::parse(sid(&one).as_str().unwrap()).unwrap();
        sessions::revoke(&cx, session).await.unwrap();
        assert_eq!(told().await, [sid(&one)]);
        let (_, third) = shop.browser_and_tokens(server).await;
        sessions::revoke_of_user(&cx, user).await.unwrap();
        let mut both = [sid(&other), sid(&third)];
        both.sort_by_key(ToString::to_string);
        assert_eq!(told().await, both);
        let (_, fourth) = shop.browser_and_tokens(server).await;
        users::set_enabled(&cx, user, false).await.unwrap();
        assert_eq!(told().await, [sid(&fourth)]);
        users::set_enabled(&cx, user, true).await.unwrap();
        assert!(told().await.is_empty());
    })
    .await;
}

/// §2.7: an application with `offline_access` goes on.
#[tokio::test(flavor = "multi_thread")]
async fn refresh_tokens_outlive_signing_out() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let at_shop = LogoutReceiver::start().await;
        server.hears_at(&shop, &at_shop.url).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        sign_out(server, &shop, &browser, &tokens).await;
        server.make_calls().await;
        assert_eq!(at_shop.tokens().len(), 1);
        assert_eq!(shop.refresh(server, tokens.text("refresh_token")).await.status, 200);
    })
    .await;
}

/// §2.1: what is served is advertised.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_says_so() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let metadata = server.get(&url, &[]).await.json();
        assert_eq!(metadata["backchannel_logout_supported"], true);
        assert_eq!(metadata["backchannel_logout_session_supported"], true);
    })
    .await;
}
