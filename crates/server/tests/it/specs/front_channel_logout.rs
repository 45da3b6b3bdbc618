//! OpenID Connect Front-Channel Logout.

use crate::harness::{Answer, RelyingParty, Server, on_both_engines};
use vestibule_testkit::browser::{Browser, Page};

async fn sign_out(server: &Server, client: &RelyingParty, browser: &Browser, tokens: &Answer) -> Page {
    let parameters =
        [("id_token_hint", tokens.text("id_token")), ("post_logout_redirect_uri", "https://shop.example/bye")];
    let url = server.url(client.tenant, "oauth2/v2.0/logout");
    browser.open(url::Url::parse_with_params(&url, parameters).unwrap().as_str()).await.unwrap()
}

fn frames(page: &Page) -> Vec<url::Url> {
    let sources = page.body.split("<iframe src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    sources.map(|source| url::Url::parse(&source.replace("&#38;", "&").replace("&amp;", "&")).unwrap()).collect()
}

/// §2, §3: every application of the session, and no other, is told in a frame, with `iss` and `sid`.
#[tokio::test(flavor = "multi_thread")]
async fn every_application_of_the_session_is_told_and_no_other() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let page = reader.silently(server, &browser, &[]).await;
        assert_eq!(reader.redeem(server, &page).await.status, 200);
        let page = sign_out(server, &shop, &browser, &tokens).await;
        let told = frames(&page);
        let mut hosts: Vec<&str> = told.iter().filter_map(|url| url.host_str()).collect();
        hosts.sort_unstable();
        assert_eq!(hosts, ["reader.example", "shop.example"], "{}", page.body);
        let (issuer, sid) = (format!("{}/{}/v2.0", server.base, shop.tenant), tokens.claims("id_token")["sid"].clone());
        for url in &told {
            assert_eq!(url.path(), "/signed-out");
            let parameters: Vec<(String, String)> = url.query_pairs().into_owned().collect();
            let expected = [("iss".to_owned(), issuer.clone()), ("sid".to_owned(), sid.as_str().unwrap().to_owned())];
            assert_eq!(parameters, expected);
        }
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        let frame_src = policy.split(';').find(|part| part.trim().starts_with("frame-src")).unwrap();
        assert!(frame_src.contains("https://shop.example") && frame_src.contains("https://reader.example"), "{policy}");
        assert!(!frame_src.contains('*') && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
        assert!(page.body.contains("https://shop.example/bye"), "the way on is on the page");
    })
    .await;
}

/// An application that never took part is not told, nor one that only asked.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_took_no_part_is_not_told() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        // A code that is never redeemed.
        assert!(reader.silently(server, &browser, &[]).await.answer("code").is_some());
        let page = sign_out(server, &shop, &browser, &tokens).await;
        let hosts: Vec<String> = frames(&page).iter().filter_map(|url| url.host_str().map(str::to_owned)).collect();
        assert_eq!(hosts, ["shop.example"]);
        let again = sign_out(server, &shop, &browser, &tokens).await;
        assert!(frames(&again).is_empty(), "nobody is told twice");
        assert!(again.leads_to.unwrap().as_str().starts_with("https://shop.example/bye"));
    })
    .await;
}
