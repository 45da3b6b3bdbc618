//! Pushed authorization requests (RFC 9126).

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines};
use std::time::Duration;
use vestibule_testkit::browser::Page;

fn page_number(page: &Page) -> bool {
    page.leads_to.is_none() && page.status.is_client_error()
}

/// §2.2, §4: the browser brings the name alone, and the request is answered as it was pushed.
#[tokio::test(flavor = "multi_thread")]
async fn a_pushed_request_is_answered_as_it_was_pushed() {
    on_both_engines(async |server| {
        for client in [RelyingParty::shop(server), RelyingParty::reader(server)] {
            let (browser, _) = client.sign_in(server).await;
            let reply = client.push(server, &[("prompt", "none"), ("state", "pushed")]).await;
            assert_eq!(reply.status, 201, "{reply:?}");
            assert_eq!(reply.header("cache-control"), "no-store, no-cache");
            let body = reply.json();
            assert!((1..=90).contains(&body["expires_in"].as_u64().unwrap()), "{body}");
            let name = body["request_uri"].as_str().unwrap();
            assert!(name.starts_with("urn:ietf:params:oauth:request_uri:"), "{name}");
            let page = client.open_by_name(server, &browser, name).await;
            assert_eq!(page.answer("state").as_deref(), Some("pushed"));
            assert_eq!(client.redeem(server, &page).await.status, 200);
        }
    })
    .await;
}

/// §4: what the browser adds to the name counts for nothing, a parameter of the request least of all.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_browser_adds_counts_for_nothing() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        let name = shop.pushed(server, &[("prompt", "none"), ("scope", "openid")]).await;
        let more = [
            ("scope", "openid profile email offline_access api://reader/Books.Read"),
            ("redirect_uri", "https://evil.example/cb"),
            ("state", "evil"),
            ("response_mode", "form_post"),
            ("code_challenge", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
            ("code_challenge_method", "S256"),
            ("nonce", "evil"),
        ];
        let page = browser.open(&shop.authorize_by_name(server, &name, &more)).await.unwrap();
        assert_eq!(page.answer("state").as_deref(), Some("af0ifjsldkj"));
        let answer = shop.redeem(server, &page).await;
        assert_eq!((answer.status.as_u16(), answer.text("scope")), (200, "openid"), "{:?}", answer.body);
        assert_eq!(answer.claims("id_token")["nonce"], "n-0S6_WzA2Mj");
    })
    .await;
}

/// §4, FAPI 2.0 Security Profile §5.3.2.2: until it is answered a page may be loaded again; then the name is worth nothing, in other
/// tabs that were opened by it least of all, however long they wait.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_may_be_loaded_again_until_the_request_is_answered() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let name = shop.pushed(server, &[]).await;
        let (first, second) = (server.browser(), server.browser());
        let waiting = shop.open_by_name(server, &first, &name).await;
        let waiting = first.submit(&waiting, &[("identifier", USER)]).await.unwrap();
        for _ in 0..2 {
            assert_eq!(shop.open_by_name(server, &second, &name).await.status, 200);
        }
        let page = shop.open_by_name(server, &second, &name).await;
        let page = second.submit(&page, &[("identifier", USER)]).await.unwrap();
        // Longer than the name counts: whoever has begun may finish.
        server.clock.advance(Duration::from_mins(5));
        let page = second.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        assert_eq!(shop.redeem(server, &page).await.status, 200, "{:?} {}", page.leads_to, page.body);
        assert!(page_number(&shop.open_by_name(server, &second, &name).await));
        let page = first.submit(&waiting, &[("password", PASSWORD)]).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("invalid_request_uri"), "{:?} {}", page.leads_to, page.body);
    })
    .await;
}

/// §4, §7.3: a name counts once, also when it is brought many times at once.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_counts_once() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        let name = shop.pushed(server, &[("prompt", "none")]).await;
        let pages = (0..8).map(|_| shop.open_by_name(server, &browser, &name));
        let pages = futures_util::future::join_all(pages).await;
        let answered = pages.iter().filter(|page| page.answer("code").is_some()).count();
        assert_eq!(answered, 1);
        let refused =
            |page: &&Page| page_number(page) || page.answer("error").as_deref() == Some("invalid_request_uri");
        assert_eq!(pages.iter().filter(refused).count(), 7);
        assert!(page_number(&shop.open_by_name(server, &browser, &name).await));
    })
    .await;
}

/// §7.1, §7.2: neither another client, nor another tenant, nor anybody after its time uses a name, and guessing finds none.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_of_its_client_its_tenant_and_its_time() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (browser, _) = shop.sign_in(server).await;
        let name = shop.pushed(server, &[("prompt", "none")]).await;
        assert!(page_number(&reader.open_by_name(server, &browser, &name).await), "another client");
        let elsewhere = RelyingParty::shop_of(&server.other);
        assert!(page_number(&elsewhere.open_by_name(server, &browser, &name).await), "another tenant");
        let page = shop.open_by_name(server, &browser, &name).await;
        assert!(page.answer("code").is_some(), "others have not used it up");
        let late = shop.pushed(server, &[("prompt", "none")]).await;
        server.clock.advance(Duration::from_secs(91));
        assert!(page_number(&shop.open_by_name(server, &browser, &late).await), "late");
        for guessed in [
            "urn:ietf:params:oauth:request_uri:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "urn:ietf:params:oauth:request_uri:",
            "https://evil.example/request.jwt",
        ] {
            assert!(page_number(&shop.open_by_name(server, &browser, guessed).await), "{guessed}");
        }
    })
    .await;
}

/// §2: the client proves itself as at the token endpoint.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_as_at_the_token_endpoint() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        for (secret, number) in [(Some("wrong".to_owned()), 7_000_215), (None, 7_000_218)] {
            let reply = RelyingParty { secret, ..reader.clone() }.push(server, &[]).await;
            assert_eq!((reply.status, reply.error()), (401, ("invalid_client".to_owned(), number)), "{reply:?}");
        }
        let nobody = RelyingParty { secret: None, ..RelyingParty::shop(server) };
        let reply = nobody.push(server, &[("client_id", "00000000-0000-4000-8000-000000000000")]).await;
        assert!(reply.status >= 400, "{reply:?}");
    })
    .await;
}

/// §2.1, §2.3: a request that could not be answered is refused at once, and a name within one always.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_could_not_be_answered_is_refused_at_once() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (change, error, number) in [
            (("request_uri", "urn:x"), "invalid_request", 90_100),
            (("redirect_uri", "https://evil.example/cb"), "invalid_request", 50_011),
            (("response_type", "token"), "unsupported_response_type", 700_054),
            (("scope", "api://reader/None"), "invalid_scope", 70_011),
            (("code_challenge_method", "plain"), "invalid_request", 501_491),
            (("prompt", "please"), "invalid_request", 90_100),
        ] {
            let reply = shop.push(server, &[change]).await;
            assert_eq!((reply.status, reply.error()), (400, (error.to_owned(), number)), "{change:?}");
        }
        let none = shop.push(server, &[("code_challenge", ""), ("code_challenge_method", "")]).await;
        assert_eq!(none.error().1, 50_147, "PKCE downgrade");
        let json = [("content-type", "application/json")];
        let url = server.url(shop.tenant, "oauth2/v2.0/par");
        let reply = server.ask(reqwest::Method::POST, &url, &json, Some("{}".to_owned())).await;
        assert_eq!(reply.error().1, 9_002_313);
        assert_eq!(server.get(&url, &[]).await.status, 405);
    })
    .await;
}

/// §5: an application that must push its requests has no other answered.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_must_push_has_no_other_request_answered() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        server.reconfigure(&shop, |application| application.require_pushed_authorization_requests = true).await;
        let page = shop.silently(server, &browser, &[]).await;
        assert_eq!(page.answer("error").as_deref(), Some("invalid_request"));
        assert!(page.answer("error_description").unwrap().starts_with("AADSTS7000261: "));
        let name = shop.pushed(server, &[("prompt", "none")]).await;
        assert!(shop.open_by_name(server, &browser, &name).await.answer("code").is_some());
    })
    .await;
}

/// A pushed request leads through the pages like any other, and back with its own state.
#[tokio::test(flavor = "multi_thread")]
async fn a_pushed_request_leads_through_the_pages() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        let name = shop.pushed(server, &[("login_hint", "someone@example.com"), ("max_age", "60")]).await;
        let page = shop.open_by_name(server, &browser, &name).await;
        assert!(page.body.contains("someone@example.com"), "{}", page.body);
        finish(server, &shop, &browser, page).await;
    })
    .await;
}

async fn finish(server: &Server, shop: &RelyingParty, browser: &vestibule_testkit::browser::Browser, page: Page) {
    let page = browser.submit(&page, &[("identifier", crate::harness::USER)]).await.unwrap();
    let page = browser.submit(&page, &[("password", crate::harness::PASSWORD)]).await.unwrap();
    assert_eq!(shop.redeem(server, &page).await.status, 200);
}

/// §5: the metadata names the endpoint.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_names_the_endpoint() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let metadata = server.get(&url, &[]).await.json();
        let endpoint = metadata["pushed_authorization_request_endpoint"].as_str().unwrap();
        assert_eq!(endpoint, server.url(server.tenant.id, "oauth2/v2.0/par"));
        assert_eq!(metadata["require_pushed_authorization_requests"], false);
    })
    .await;
}
