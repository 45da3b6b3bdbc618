//! §3.1, §4.1.1: the authorization endpoint.

use crate::harness::{RelyingParty, Server, VERIFIER, on_both_engines};
use reqwest::{Method, StatusCode};

/// §4.1.2.1: while client and redirect URI are not proven, an error is a page and never a redirect.
#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_client_or_redirect_uri_gets_a_page_and_never_a_redirect() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let other = server.other.shop.to_string();
        let closed = RelyingParty {
            app: server.tenant.closed,
            redirect_uri: "https://closed.example/callback".to_owned(),
            ..reader.clone()
        };
        for (url, number) in [
            (shop.authorize(server, &[("client_id", "")]), 900_144),
            (shop.authorize(server, &[("client_id", "x")]), 700_016),
            (shop.authorize(server, &[("client_id", "c0ffee11-2233-4455-8899-aabbccddeeff")]), 700_016),
            (shop.authorize(server, &[("client_id", &other)]), 700_016),
            (closed.authorize(server, &[]), 7_000_112),
            (shop.authorize(server, &[("redirect_uri", "https://evil.example/")]), 50_011),
            (shop.authorize(server, &[("redirect_uri", "javascript:alert(1)")]), 50_011),
            (shop.authorize(server, &[("redirect_uri", "/callback")]), 50_011),
            (reader.authorize(server, &[("redirect_uri", "")]), 900_971),
            (format!("{}&client_id={}", shop.authorize(server, &[]), shop.app), 90_100),
            (format!("{}&redirect_uri=https%3A%2F%2Fevil.example", shop.authorize(server, &[])), 90_100),
            (format!("{}&state=%ff", shop.authorize(server, &[("state", "")])), 9_002_313),
        ] {
            let reply = server.get(&url, &[]).await;
            assert!(reply.is_problem_page(StatusCode::BAD_REQUEST), "{url}: {reply:?}");
            assert!(reply.body.contains(&format!("AADSTS{number}")), "{number}: {}", reply.body);
            for link in ["=\"https://evil", "=\"javascript:"] {
                assert!(!reply.body.contains(link), "{url}");
            }
        }
    })
    .await;
}

/// §4.1.2.1: afterwards it goes back to the client, with its state.
#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_a_proven_client_goes_back_to_it_with_its_state() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let long = "n".repeat(2_000);
        for (change, error, number) in [
            (("response_type", ""), "invalid_request", 900_144),
            (("response_type", "token"), "unsupported_response_type", 700_054),
            (("response_type", "code id_token"), "unsupported_response_type", 700_054),
            (("response_type", "bogus"), "unsupported_response_type", 70_005),
            (("response_mode", "carrier_pigeon"), "invalid_request", 70_007),
            (("scope", ""), "invalid_request", 900_144),
            (("scope", "openid api://nowhere/Read"), "invalid_resource", 500_011),
            (("scope", "openid api://reader/Books.Burn"), "invalid_scope", 70_011),
            (("scope", "User.Read"), "invalid_scope", 70_011),
            (("prompt", "none login"), "invalid_request", 90_100),
            (("prompt", "please"), "invalid_request", 90_100),
            (("max_age", "-1"), "invalid_request", 90_100),
            (("max_age", "1e3"), "invalid_request", 90_100),
            (("nonce", long.as_str()), "invalid_request", 90_100),
            (("claims", "[]"), "invalid_request", 90_100),
            (("request", "eyJ.e30."), "invalid_request_object", 7_000_262),
            (("request_uri", "https://evil.example/r"), "request_uri_not_supported", 90_100),
            (("registration", "{}"), "registration_not_supported", 90_100),
        ] {
            let page = server.browser().open(&shop.authorize(server, &[change])).await.unwrap();
            let url = page.leads_to.clone().unwrap_or_else(|| panic!("{change:?}: {} {}", page.status, page.body));
            assert_eq!(url.host_str(), Some("shop.example"));
            assert_eq!(page.answer("error").as_deref(), Some(error), "{change:?} {url}");
            let line = page.answer("error_description").unwrap();
            assert!(line.starts_with(&format!("AADSTS{number}: ")) && !line.contains('\n'), "{change:?} {line}");
            assert_eq!(page.answer("state").as_deref(), Some("af0ifjsldkj"));
            assert_eq!(page.answer("code"), None);
        }
    })
    .await;
}

/// §3.1.2.3: without a redirect URI in the request, the only registered one is meant; OpenID Connect Core §3.1.2.1 demands it.
#[tokio::test(flavor = "multi_thread")]
async fn the_only_registered_redirect_uri_need_not_be_sent() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        let changes = [("redirect_uri", ""), ("scope", "api://reader/Books.Read")];
        let page = shop.sign_in_with(server, &browser, &changes).await;
        assert!(page.leads_to.as_ref().unwrap().as_str().starts_with("https://shop.example/callback?code="));
        let code = page.answer("code").unwrap();
        let fields = [("grant_type", "authorization_code"), ("code", &code), ("code_verifier", VERIFIER)];
        assert_eq!(shop.token(server, &fields).await.status, 200);
        let page = browser.open(&shop.authorize(server, &[("redirect_uri", "")])).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("invalid_request"), "{:?}", page.leads_to);
        assert!(page.answer("error_description").unwrap().starts_with("AADSTS900144: "));
    })
    .await;
}

/// §3.1: authorization requests by POST are forms; other methods are refused.
#[tokio::test(flavor = "multi_thread")]
async fn an_authorization_request_may_be_posted_as_a_form_only() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let url = server.url(shop.tenant, "oauth2/v2.0/authorize");
        let fields = shop.request();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let reply =
            server.post(&url, &fields, &[("origin", "https://shop.example"), ("sec-fetch-site", "cross-site")]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        assert!(reply.header("location").contains("/sign-in?j="), "{}", reply.header("location"));
        let reply =
            server.ask(Method::POST, &url, &[("content-type", "application/json")], Some("{}".to_owned())).await;
        assert!(reply.is_problem_page(StatusCode::BAD_REQUEST), "{reply:?}");
        assert_eq!(server.ask(Method::DELETE, &url, &[], None).await.status, 405);
        let long = server.get(&format!("{url}?a={}", "x".repeat(17_000)), &[]).await;
        assert_eq!(long.status, 414);
    })
    .await;
}

/// §3.1: unknown parameters are passed over, as every client of wire.md sends some.
#[tokio::test(flavor = "multi_thread")]
async fn parameters_that_mean_nothing_here_are_passed_over() {
    on_both_engines(async |server: &Server| {
        let shop = RelyingParty::shop(server);
        let more = [
            ("x-client-SKU", "msal.js.browser"),
            ("clidata", "1"),
            ("haschrome", "1"),
            ("instance_aware", "false"),
            ("domain_hint", "x"),
            ("id_token_hint", "not-a-token"),
            ("req_cnf", "e30"),
            ("nativebroker", "1"),
        ];
        let page = shop.sign_in_with(server, &server.browser(), &more).await;
        let code = page.answer("code").unwrap();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &shop.redirect_uri),
            ("code_verifier", VERIFIER),
            ("x-client-SKU", "msal.js.browser"),
            ("x-client-current-telemetry", "5|865,0,,,|,"),
        ];
        assert_eq!(shop.token(server, &fields).await.status, 200);
    })
    .await;
}
