//! OpenID Connect Session Management 1.0. What the iframe's script does in a browser is the end-to-end tests'; here it is computed.

use crate::harness::{RelyingParty, Server, on_both_engines};
use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_testkit::browser::Browser;

/// What the script would say to an application's question, from the cookies that it sees.
fn verdict(browser: &Browser, client: &RelyingParty, origin: &str, session_state: &str) -> &'static str {
    let cookies = browser.cookies();
    let state = cookies.iter().find(|(name, _)| name.starts_with("vo.")).map_or("", |(_, value)| value.as_str());
    let (hash, salt) = session_state.split_once('.').unwrap();
    let expected = digest(&SHA256, format!("{} {origin} {state} {salt}", client.app).as_bytes());
    if URL_SAFE_NO_PAD.encode(expected) == hash { "unchanged" } else { "changed" }
}

async fn state_of(server: &Server, client: &RelyingParty, browser: &Browser) -> String {
    client.silently(server, browser, &[]).await.answer("session_state").unwrap()
}

const SHOP: &str = "https://shop.example";

/// §2, §3.2: a state is of one client, one origin and one session, and holds no space.
#[tokio::test(flavor = "multi_thread")]
async fn the_state_of_an_answer_is_that_of_the_browser() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (browser, page) = shop.sign_in(server).await;
        let state = page.answer("session_state").unwrap();
        assert!(!state.contains(' '));
        assert_eq!(verdict(&browser, &shop, SHOP, &state), "unchanged");
        assert_eq!(verdict(&browser, &shop, "https://evil.example", &state), "changed");
        assert_eq!(verdict(&browser, &reader, SHOP, &state), "changed");
        let again = state_of(server, &shop, &browser).await;
        assert_ne!(again, state, "salted");
        assert_eq!(verdict(&browser, &shop, SHOP, &again), "unchanged");
        let at_reader = state_of(server, &reader, &browser).await;
        assert_eq!(verdict(&browser, &reader, "https://reader.example", &at_reader), "unchanged");
        assert_eq!(verdict(&browser, &shop, SHOP, &state), "unchanged", "another application changes nothing");
    })
    .await;
}

/// §3.2: signing out, and signing in anew, change it.
#[tokio::test(flavor = "multi_thread")]
async fn signing_out_and_signing_in_anew_change_the_state() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, page) = shop.sign_in(server).await;
        let state = page.answer("session_state").unwrap();
        let tokens = shop.redeem(server, &page).await;
        let url = server.url(shop.tenant, "oauth2/v2.0/logout");
        let url = url::Url::parse_with_params(&url, [("id_token_hint", tokens.text("id_token"))]).unwrap();
        browser.open(url.as_str()).await.unwrap();
        assert!(!browser.cookies().keys().any(|name| name.starts_with("vo.")));
        assert_eq!(verdict(&browser, &shop, SHOP, &state), "changed");
        let (other, page) = shop.sign_in(server).await;
        assert_eq!(verdict(&other, &shop, SHOP, &state), "changed", "a new session");
        assert_eq!(verdict(&other, &shop, SHOP, &page.answer("session_state").unwrap()), "unchanged");
    })
    .await;
}

/// A session that ended elsewhere is noticed when somebody next asks, and the state is then nobody's.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_elsewhere_takes_its_state_along() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, page) = shop.sign_in(server).await;
        let state = page.answer("session_state").unwrap();
        server.clock.advance(std::time::Duration::from_hours(25));
        assert_eq!(verdict(&browser, &shop, SHOP, &state), "unchanged");
        let refused = shop.silently(server, &browser, &[]).await;
        assert_eq!(refused.answer("error").as_deref(), Some("login_required"));
        assert_eq!(verdict(&browser, &shop, SHOP, &state), "changed");
    })
    .await;
}

/// What scripts see opens nothing: it is no session, and says nothing of the session's id.
#[tokio::test(flavor = "multi_thread")]
async fn what_scripts_see_opens_nothing() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, page) = shop.sign_in(server).await;
        let sid = shop.redeem(server, &page).await.claims("id_token")["sid"].as_str().unwrap().to_owned();
        let cookies = browser.cookies();
        let (_, seen) = cookies.iter().find(|(name, _)| name.starts_with("vo.")).unwrap();
        let (session, secret) = cookies.iter().find(|(name, _)| name.starts_with("vs.")).unwrap();
        assert!(seen.len() == 43 && seen != secret && !seen.contains(&sid));
        let thief = server.browser();
        thief.set_cookie(session, Some(seen));
        assert!(shop.silently(server, &thief, &[]).await.answer("code").is_none());
    })
    .await;
}

/// §3.3: the iframe is advertised, may be framed by anybody, runs one script of ours and tells nothing by itself.
#[tokio::test(flavor = "multi_thread")]
async fn the_iframe_is_served_as_advertised() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let iframe = server.get(&url, &[]).await.json()["check_session_iframe"].as_str().unwrap().to_owned();
        let page = server.get(&iframe, &[]).await;
        assert_eq!(page.status, 200);
        let policy = page.header("content-security-policy").to_owned();
        assert!(!policy.contains("frame-ancestors") && policy.contains("script-src 'self'"), "{policy}");
        assert!(page.header("x-frame-options").is_empty() && page.header("set-cookie").is_empty());
        let script = page.body.split("src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        assert!(page.body.contains("data-cookie=\"vo."), "{}", page.body);
        let script = server.get(&format!("{}{script}", server.base), &[]).await;
        assert_eq!(script.status, 200);
        assert!(script.body.len() <= 2048, "{}", script.body.len());
        let nobodys = server.get(&format!("{}/nobody.example/oauth2/v2.0/checksession", server.base), &[]).await;
        assert_eq!(nobodys.status, 404);
    })
    .await;
}
