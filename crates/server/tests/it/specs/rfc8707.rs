//! Resource indicators (RFC 8707).

use crate::harness::{RelyingParty, Server, on_both_engines};
use vestibule_testkit::browser::Page;

/// Signs in with a scope and resources.
async fn signed_in(server: &Server, scope: &str, resources: &[&str]) -> (RelyingParty, Page) {
    let shop = RelyingParty { scope: scope.to_owned(), ..RelyingParty::shop(server) };
    let browser = shop.sign_in(server).await.0;
    let mut url = shop.authorize(server, &[("prompt", "none")]);
    for resource in resources {
        url.push_str("&resource=");
        url.push_str(resource);
    }
    (shop.clone(), browser.open(&url).await.unwrap())
}

fn code_fields<'a>(shop: &'a RelyingParty, code: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &shop.redirect_uri),
        ("code_verifier", crate::harness::VERIFIER),
    ]
}

/// §2.1: beside a resource, a bare scope is one of that resource, and the token is for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_bare_scope_beside_a_resource_is_that_resources() {
    on_both_engines(async |server| {
        let (shop, page) = signed_in(server, "openid", &[]).await;
        assert!(page.answer("code").is_some());
        let (_, page) = {
            let browser = shop.sign_in(server).await.0;
            let url = shop
                .authorize(server, &[("prompt", "none"), ("scope", "openid Books.Read"), ("resource", "api://reader")]);
            (0, browser.open(&url).await.unwrap())
        };
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert_eq!(answer.claims("access_token")["aud"], server.tenant.reader.to_string());
        assert_eq!(answer.claims("access_token")["scp"], "Books.Read");
    })
    .await;
}

/// §2.1: a resource alone means whatever of it was consented to.
#[tokio::test(flavor = "multi_thread")]
async fn a_resource_alone_means_what_was_consented_of_it() {
    on_both_engines(async |server| {
        let (shop, _) = signed_in(server, "openid", &[]).await;
        let browser = shop.sign_in(server).await.0;
        let url = shop.authorize(server, &[("prompt", "none"), ("resource", "api://archive")]);
        let answer = shop.redeem(server, &browser.open(&url).await.unwrap()).await;
        assert_eq!(answer.claims("access_token")["aud"], server.tenant.archive.to_string(), "{:?}", answer.body);
        assert_eq!(answer.claims("access_token")["scp"], "Files.Read");
    })
    .await;
}

/// §2: an unknown resource, one with a fragment, and scopes of another resource are refused.
#[tokio::test(flavor = "multi_thread")]
async fn a_resource_that_no_token_can_be_had_for_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (resource, scope) in [
            ("api://nowhere", "openid"),
            ("api://reader#x", "openid"),
            ("https://evil.example", "openid"),
            ("api://archive", "openid api://reader/Books.Read"),
        ] {
            let url = shop.authorize(server, &[("resource", resource), ("scope", scope)]);
            let page = server.browser().open(&url).await.unwrap();
            assert_eq!(page.answer("error").as_deref(), Some("invalid_target"), "{resource} {scope}");
        }
        let url = shop.authorize(server, &[("resource", "api://reader"), ("scope", "openid Books.Burn")]);
        let page = server.browser().open(&url).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("invalid_scope"));
    })
    .await;
}

/// §2.2: of several resources each token request takes one, at the code and at every refresh.
#[tokio::test(flavor = "multi_thread")]
async fn each_token_request_takes_one_of_the_granted_resources() {
    on_both_engines(async |server| {
        let scope = "openid offline_access api://reader/Books.Read api://archive/Files.Read";
        let (shop, page) = signed_in(server, scope, &["api://reader", "api://archive"]).await;
        let code = page.answer("code").unwrap_or_else(|| panic!("{:?}", page.leads_to));
        let mut fields = code_fields(&shop, &code);
        fields.push(("resource", "api://archive"));
        let answer = shop.token(server, &fields).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert_eq!(answer.claims("access_token")["aud"], server.tenant.archive.to_string());
        let refresh = answer.text("refresh_token").to_owned();
        let refreshing = [("grant_type", "refresh_token"), ("refresh_token", refresh.as_str())];
        for (resource, error) in [("api://vault", "invalid_target"), ("api://nowhere", "invalid_target")] {
            let fields = [&refreshing[..], &[("resource", resource)]].concat();
            assert_eq!(shop.token(server, &fields).await.text("error"), error, "{resource}");
        }
        let fields = [&refreshing[..], &[("resource", "api://reader"), ("resource", "api://archive")]].concat();
        assert_eq!(shop.token(server, &fields).await.error(), ("invalid_target", 7_000_282));
        let fields = [&refreshing[..], &[("resource", "api://reader")]].concat();
        let answer = shop.token(server, &fields).await;
        assert_eq!(answer.claims("access_token")["aud"], server.tenant.reader.to_string(), "{:?}", answer.body);
    })
    .await;
}

/// §2.2: an application asks for itself by a resource, which must not contradict its scope.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_asks_for_itself_by_a_resource() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let own = ("grant_type", "client_credentials");
        let answer = daemon.token(server, &[own, ("resource", "api://reader")]).await;
        assert_eq!(answer.claims("access_token")["aud"], server.tenant.reader.to_string(), "{:?}", answer.body);
        let fields = [own, ("resource", "api://archive"), ("scope", "api://reader/.default")];
        assert_eq!(daemon.token(server, &fields).await.error(), ("invalid_target", 7_000_281));
    })
    .await;
}
