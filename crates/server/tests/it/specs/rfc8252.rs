//! OAuth 2.0 for Native Apps.

use crate::harness::{RelyingParty, SHOP_REDIRECT, on_both_engines};
use reqwest::StatusCode;

/// §7.3: the port of a loopback redirect is the app's choice at the moment, and the code is bound to it.
#[tokio::test(flavor = "multi_thread")]
async fn an_installed_app_listens_on_a_loopback_port_of_its_choice() {
    on_both_engines(async |server| {
        for port in ["", ":1024", ":65535"] {
            let native = RelyingParty {
                redirect_uri: format!("http://127.0.0.1{port}/callback"),
                ..RelyingParty::native(server)
            };
            let (_, page) = native.sign_in(server).await;
            let url = page.leads_to.clone().unwrap();
            assert!(url.as_str().starts_with(&format!("{}?", native.redirect_uri)), "{url}");
            let elsewhere = RelyingParty { redirect_uri: "http://127.0.0.1:7/callback".to_owned(), ..native.clone() };
            assert_eq!(elsewhere.redeem(server, &page).await.error(), ("invalid_grant", 50_011));
            let answer = native.redeem(server, &page).await;
            assert_eq!(answer.status, 200, "{:?}", answer.body);
            assert!(answer.body.get("refresh_token").is_some());
            assert!(answer.body.get("refresh_token_expires_in").is_none(), "only a page's has a fixed end");
        }
    })
    .await;
}

/// Everything but the port is compared as it stands.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_port_of_a_loopback_redirect_may_differ() {
    on_both_engines(async |server| {
        for uri in [
            "https://127.0.0.1:1024/callback",
            "http://127.0.0.2:1024/callback",
            "http://[::1]:1024/callback",
            "http://localhost:1024/callback",
            "http://127.0.0.1:1024/callback/",
            "http://127.0.0.1:1024/Callback",
            "http://127.0.0.1:1024/callback?x=1",
            "http://127.0.0.1:1024/a/../callback",
            "http://127.0.0.1:1024/./callback",
            "http://127.0.0.1:1024/%2e/callback",
            "http://127.0.0.1:1024/%63allback",
            "http://127.0.0.1:1024",
            "http://127.0.0.1:99999/callback",
            "http://127.0.0.1:1024@evil.example/callback",
            "http://127.0.0.1.evil.example:1024/callback",
            "http://127.1:1024/callback",
            "http://2130706433:1024/callback",
            "http://0x7f.0.0.1:1024/callback",
            "http://127.0.0.1:1024/callback#",
        ] {
            let native = RelyingParty { redirect_uri: uri.to_owned(), ..RelyingParty::native(server) };
            let reply = server.get(&native.authorize(server, &[]), &[]).await;
            assert!(reply.is_problem_page(StatusCode::BAD_REQUEST), "{uri} {reply:?}");
        }
        let shop = RelyingParty {
            redirect_uri: SHOP_REDIRECT.replace(".example/", ".example:444/"),
            ..RelyingParty::shop(server)
        };
        assert!(server.get(&shop.authorize(server, &[]), &[]).await.is_problem_page(StatusCode::BAD_REQUEST));
    })
    .await;
}

/// §8.5: an app on the customer's device has no secret, and one that it shows is refused.
#[tokio::test(flavor = "multi_thread")]
async fn an_installed_app_has_no_secret_and_is_no_page() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let (_, page) = native.sign_in(server).await;
        let with_secret = RelyingParty { secret: Some("something".to_owned()), ..native.clone() };
        assert_eq!(with_secret.redeem(server, &page).await.error(), ("invalid_client", 700_025));
        assert_eq!(native.redeem(server, &page).await.status, 200);
    })
    .await;
}
