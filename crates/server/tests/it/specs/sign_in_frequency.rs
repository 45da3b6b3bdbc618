//! How often customers must sign in, how long sessions last, and whether they outlive the browser: settings of tenant and application.

use crate::harness::{PASSWORD, RelyingParty, USER, on_both_engines};
use std::time::Duration;
use vestibule_domain::session::{PersistentSessions, SignInFrequency};

fn hours(hours: u32) -> SignInFrequency {
    SignInFrequency::new(hours * 3600).unwrap()
}

/// A session that is older than the frequency signs nobody in: silently it is refused, otherwise the customer is asked.
#[tokio::test(flavor = "multi_thread")]
async fn an_older_sign_in_does_not_authorize() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        server.reconfigure(&shop, |application| application.sign_in_frequency_seconds = Some(hours(1))).await;
        let (browser, _) = shop.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(59));
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
        server.clock.advance(Duration::from_mins(2));
        let refused = shop.silently(server, &browser, &[]).await;
        assert_eq!(refused.answer("error").as_deref(), Some("login_required"));
        assert!(reader.silently(server, &browser, &[]).await.answer("code").is_some(), "only where it is set");
        let chosen = shop.silently(server, &browser, &[("max_age", "86400")]).await;
        assert_eq!(chosen.answer("error").as_deref(), Some("login_required"), "no request stretches it");
        let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
        assert_eq!(page.step(), "sign-in");
        let picker = browser.open(&shop.authorize(server, &[("prompt", "select_account")])).await.unwrap();
        assert_eq!(picker.step(), "sign-in", "the old sign-in is no choice");
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
    })
    .await;
}

/// A refresh token of an older sign-in is refused by number, and that ends nothing.
#[tokio::test(flavor = "multi_thread")]
async fn an_older_sign_in_does_not_refresh() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        server.set(|settings| settings.sign_in_frequency_seconds = Some(hours(2))).await;
        let answer = shop.tokens(server).await;
        let reader = RelyingParty::reader(server);
        let readers = reader.tokens(server).await;
        assert!(reader.finds_active(server, readers.text("refresh_token")).await);
        server.clock.advance(Duration::from_mins(119));
        let refreshed = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(refreshed.status, 200, "{:?}", refreshed.body);
        server.clock.advance(Duration::from_mins(2));
        assert!(!reader.finds_active(server, readers.text("refresh_token")).await, "as a redemption would say");
        let refused = shop.refresh(server, refreshed.text("refresh_token")).await;
        assert_eq!(refused.error(), ("invalid_grant", 70_043));
        assert_eq!(refused.text("suberror"), "bad_token", "so that MSAL asks the customer");
        server.set(|settings| settings.sign_in_frequency_seconds = None).await;
        assert_eq!(shop.refresh(server, refreshed.text("refresh_token")).await.status, 200);
    })
    .await;
}

/// Of tenant and application the stricter counts.
#[tokio::test(flavor = "multi_thread")]
async fn the_stricter_of_tenant_and_application_counts() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (tenant, application) in [(1, 5), (5, 1)] {
            server.set(|settings| settings.sign_in_frequency_seconds = Some(hours(tenant))).await;
            server.reconfigure(&shop, |shop| shop.sign_in_frequency_seconds = Some(hours(application))).await;
            let (browser, _) = shop.browser_and_tokens(server).await;
            server.clock.advance(Duration::from_mins(61));
            assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none(), "{tenant} {application}");
        }
    })
    .await;
}

/// Where the tenant decides whether sessions outlive the browser, nobody is asked.
#[tokio::test(flavor = "multi_thread")]
async fn persistent_sessions_are_as_the_tenant_says() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (setting, asked, persists) in [
            (PersistentSessions::Ask, true, true),
            (PersistentSessions::Never, false, false),
            (PersistentSessions::Always, false, true),
        ] {
            server.set(|settings| settings.persistent_sessions = setting).await;
            let browser = server.browser();
            let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
            let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
            assert_eq!(page.body.contains("name=\"remember\""), asked, "{setting:?}");
            // What the form does not offer counts for nothing.
            let remember = if setting == PersistentSessions::Always { vec![] } else { vec![("remember", "1")] };
            let fields = [&remember[..], &[("password", PASSWORD)]].concat();
            let page = browser.submit(&page, &fields).await.unwrap();
            let cookies: Vec<&str> =
                page.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect();
            let session = cookies.iter().find(|cookie| cookie.starts_with("vs.")).unwrap();
            assert_eq!(session.contains("Max-Age"), persists, "{setting:?}: {session}");
            // By code the page that asks is passed over.
            let browser = server.browser();
            let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
            let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
            let page = browser.submit(&page, &[("method", "email")]).await.unwrap();
            let code = server.code(USER).await;
            let page = browser.submit(&page, &[("code", &code)]).await.unwrap();
            assert_eq!(page.answer("code").is_none(), asked, "{setting:?}");
            server.clock.advance(Duration::from_hours(2));
        }
    })
    .await;
}

/// A session lasts as long as the tenant says.
#[tokio::test(flavor = "multi_thread")]
async fn sessions_last_as_the_tenant_says() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        server
            .set(|settings| {
                settings.sessions = serde_json::from_str(r#"{"idleSeconds":3600,"absoluteSeconds":7200}"#).unwrap();
            })
            .await;
        let (browser, _) = shop.browser_and_tokens(server).await;
        for _ in 0..2 {
            server.clock.advance(Duration::from_mins(59));
            assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
        }
        server.clock.advance(Duration::from_mins(3));
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none(), "of age");
        let (browser, _) = shop.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(61));
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none(), "of idleness");
    })
    .await;
}
