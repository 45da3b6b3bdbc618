//! The OAuth 2.0 Authorization Framework.

use crate::harness::{EXPIRED_SECRET, READER_SECRET, RelyingParty, Server, VERIFIER, on_both_engines};
use reqwest::{Method, StatusCode};
use serde_json::json;
use std::time::Duration;
use vestibule_testkit::browser::Page;

const CLIENT_CREDENTIALS: [(&str, &str); 2] =
    [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];

/// §4.4: the client credentials grant. §4.4.3: no refresh token.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_gets_a_token_for_itself_with_the_roles_it_was_given() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let answer = daemon.token(server, &CLIENT_CREDENTIALS).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let members: Vec<&String> = answer.body.as_object().unwrap().keys().collect();
        assert_eq!(members, ["access_token", "expires_in", "ext_expires_in", "token_type"]);
        assert_eq!((&answer.body["token_type"], &answer.body["expires_in"]), (&json!("Bearer"), &json!(3600)));
        let reader = server.tenant.reader.to_string();
        let claims = server.verify(answer.text("access_token"), &reader).await.unwrap().claims;
        assert_eq!(claims["roles"], json!(["Books.Sync"]));
        assert_eq!(claims["sub"], claims["oid"]);
        assert_ne!(claims["sub"], json!(daemon.app.to_string()), "the service principal, not the application");
        assert_eq!((&claims["azpacr"], &claims["idtyp"]), (&json!("1"), &json!("app")));
        assert_eq!((&claims["azp"], &claims["client_id"]), (&json!(daemon.app), &json!(daemon.app)));
        for absent in ["scp", "scope", "sid", "rh", "name", "preferred_username", "nonce", "auth_time", "acr"] {
            assert!(claims.get(absent).is_none(), "{absent}: {claims}");
        }
    })
    .await;
}

/// §4.4: what the client was given nothing of is a token without roles, not an error.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_without_a_role_gets_a_token_without_roles() {
    on_both_engines(async |server| {
        let fields = [("grant_type", "client_credentials"), ("scope", "api://archive/.default")];
        let answer = RelyingParty::daemon(server).token(server, &fields).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert!(answer.claims("access_token").get("roles").is_none());
    })
    .await;
}

/// §2.3.1: HTTP Basic of the form-encoded id and secret, or both in the body; never two ways at a time.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_authenticates_by_basic_or_in_the_body_but_not_by_both() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let token = server.url(daemon.tenant, "oauth2/v2.0/token");
        let basic = basic(&daemon.app.to_string(), READER_SECRET);
        let header = [("authorization", basic.as_str())];
        let answer = server.post(&token, &CLIENT_CREDENTIALS, &header).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let id = daemon.app.to_string();
        let with = |more: &[(&'static str, &'static str)]| [&CLIENT_CREDENTIALS, more].concat();
        let mut same_id = with(&[]);
        same_id.push(("client_id", &id));
        assert_eq!(server.post(&token, &same_id, &header).await.status, 200);
        let both = server.post(&token, &with(&[("client_secret", READER_SECRET)]), &header).await;
        assert_eq!(both.error(), ("invalid_request".into(), 90_100));
        let other_id = with(&[("client_id", "c0ffee11-2233-4455-8899-aabbccddeeff")]);
        assert_eq!(server.post(&token, &other_id, &header).await.error(), ("invalid_request".into(), 90_100));
        for broken in ["Basic", "Basic %%%", "Basic bm8tY29sb24", "Bearer abc", "Digest x", "Basic \u{e9}"] {
            let answer = server.post(&token, &CLIENT_CREDENTIALS, &[("authorization", broken)]).await;
            assert_eq!((answer.status, answer.error()), (401, ("invalid_client".into(), 50_012)), "{broken}");
            assert!(answer.header("www-authenticate").starts_with("Basic "), "{broken}");
        }
    })
    .await;
}

fn basic(id: &str, secret: &str) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

/// §5.2: a client that can't prove itself is told so with 401, in words and a number.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_prove_itself_is_refused_with_its_reason() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let shop = RelyingParty::shop(server);
        let with = |client: &RelyingParty, secret: Option<&str>| RelyingParty {
            secret: secret.map(str::to_owned),
            origin: None,
            ..client.clone()
        };
        let stranger = RelyingParty { app: server.other.daemon, ..daemon.clone() };
        let closed = RelyingParty { app: server.tenant.closed, ..daemon.clone() };
        for (client, status, error, number) in [
            (with(&daemon, Some("wrong")), 401, "invalid_client", 7_000_215),
            (with(&daemon, Some(&READER_SECRET[..29])), 401, "invalid_client", 7_000_215),
            (with(&daemon, Some(EXPIRED_SECRET)), 401, "invalid_client", 7_000_222),
            (with(&daemon, None), 401, "invalid_client", 7_000_218),
            (with(&daemon, Some("")), 401, "invalid_client", 7_000_218),
            (with(&shop, None), 401, "invalid_client", 7_000_218),
            (with(&shop, Some(READER_SECRET)), 401, "invalid_client", 700_025),
            (stranger, 401, "invalid_client", 700_016),
            (closed, 400, "unauthorized_client", 7_000_112),
        ] {
            let answer = client.token(server, &CLIENT_CREDENTIALS).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (status, (error, number)), "{:?}", answer.body);
            assert!(answer.body.get("access_token").is_none());
        }
        let basic = basic(&daemon.app.to_string(), "wrong");
        let url = server.url(daemon.tenant, "oauth2/v2.0/token");
        let answer = server.post(&url, &CLIENT_CREDENTIALS, &[("authorization", &basic)]).await;
        assert_eq!((answer.status, answer.error()), (401, ("invalid_client".into(), 7_000_215)));
        assert!(answer.header("www-authenticate").starts_with("Basic "));
    })
    .await;
}

/// §3.3: a client asks for itself with one resource's `.default` and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_asks_for_itself_with_exactly_one_default_scope() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let by_id = format!("{}/.default", server.tenant.reader);
        let answer = daemon.token(server, &[CLIENT_CREDENTIALS[0], ("scope", &by_id)]).await;
        assert_eq!(answer.status, 200, "an API is named by its client id too: {:?}", answer.body);
        for (scope, error, number) in [
            ("api://reader/Books.Sync", "invalid_scope", 70_011),
            ("api://reader/.default api://archive/.default", "invalid_scope", 70_011),
            ("api://reader/.default openid", "invalid_scope", 70_011),
            ("openid", "invalid_scope", 70_011),
            ("api://nowhere/.default", "invalid_resource", 500_011),
            ("api://reader/", "invalid_scope", 70_011),
            ("a\"b/.default", "invalid_scope", 70_011),
        ] {
            let answer = daemon.token(server, &[CLIENT_CREDENTIALS[0], ("scope", scope)]).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (400, (error, number)), "{scope}: {:?}", answer.body);
        }
        let answer = daemon.token(server, &[CLIENT_CREDENTIALS[0]]).await;
        assert_eq!((answer.status.as_u16(), answer.error()), (400, ("invalid_request", 900_144)));
    })
    .await;
}

/// §5.2: grant types that are not served.
#[tokio::test(flavor = "multi_thread")]
async fn grants_that_are_not_served_are_refused() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let password = [("grant_type", "password"), ("username", "reader@example.com"), ("password", "x")];
        assert_eq!(reader.token(server, &password).await.error(), ("unsupported_grant_type", 70_003));
        for grant in ["implicit", "Authorization_Code", "urn:ietf:params:oauth:grant-type:saml2-bearer", "<script>"] {
            let answer = reader.token(server, &[("grant_type", grant)]).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (400, ("unsupported_grant_type", 70_003)), "{grant}");
            assert!(!answer.text("error_description").contains('\n'));
        }
    })
    .await;
}

/// §5.2: the shape of an error, and the ids by which it is found in the logs.
#[tokio::test(flavor = "multi_thread")]
async fn an_error_has_one_line_of_text_a_number_and_the_ids_to_quote() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let id = daemon.app.to_string();
        let fields = [&CLIENT_CREDENTIALS[..], &[("client_id", &id), ("client_secret", "wrong")]].concat();
        let url = server.url(daemon.tenant, "oauth2/v2.0/token");
        let correlation = "0192f3a4-0001-7000-8000-00000000000a";
        let answer = server.post(&url, &fields, &[("client-request-id", correlation)]).await;
        assert_eq!(answer.header("client-request-id"), correlation);
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!((answer.header("cache-control"), answer.header("pragma")), ("no-store, no-cache", "no-cache"));
        let body = answer.json();
        assert_eq!(body["correlation_id"], correlation);
        assert_eq!(body["trace_id"], answer.header("x-ms-request-id"));
        assert_eq!(body["error_codes"], json!([7_000_215]));
        assert_eq!(body["error_uri"], format!("{}/error?code=7000215", server.base));
        assert_eq!(body["timestamp"], "2026-11-18 11:06:40Z");
        let line = body["error_description"].as_str().unwrap();
        assert!(line.starts_with("AADSTS7000215: ") && !line.contains(['\r', '\n']), "{line}");
        for quoted in [correlation, body["trace_id"].as_str().unwrap(), "2026-11-18 11:06:40Z"] {
            assert!(line.contains(quoted), "{line}");
        }
        let members: Vec<&String> = body.as_object().unwrap().keys().collect();
        let expected =
            ["correlation_id", "error", "error_codes", "error_description", "error_uri", "timestamp", "trace_id"];
        assert_eq!(members, expected);
        // MSAL.js sends the id in the query.
        let answer = server.post(&format!("{url}?client-request-id={correlation}"), &fields, &[]).await;
        assert_eq!(answer.header("client-request-id"), correlation);
        let page = server.get(&format!("{}/error?code=7000215", server.base), &[("accept", "text/html")]).await;
        assert_eq!(page.status, 200);
    })
    .await;
}

/// §3.1, §3.2: parameters stand once, requests are forms in UTF-8 of a bounded size.
#[tokio::test(flavor = "multi_thread")]
async fn a_malformed_token_request_is_refused_and_says_why() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        let form = ("content-type", "application/x-www-form-urlencoded");
        let ask = async |headers: &[(&str, &str)], body: String| {
            server.ask(Method::POST, &url, headers, Some(body)).await
        };
        let daemon = server.tenant.daemon;
        let good = format!(
            "grant_type=client_credentials&scope=api%3A%2F%2Freader%2F.default&client_id={daemon}&client_secret={READER_SECRET}"
        );
        let charset = ("content-type", "application/x-www-form-urlencoded;charset=utf-8");
        assert_eq!(ask(&[charset], good.clone()).await.status, 200, "as MSAL sends it");
        for (what, body) in [
            ("nothing", String::new()),
            ("no grant type", good.replace("grant_type", "x")),
            ("no client", good.replace("client_id", "x")),
            ("a grant type twice", format!("{good}&grant_type=client_credentials")),
            ("a secret twice", format!("{good}&client_secret=a")),
            ("half an escape", format!("{good}&a=%2")),
            ("no UTF-8", format!("{good}&a=%ff")),
            ("a control character", format!("{good}&a=%00")),
            ("a line break", format!("{good}&client_id%0d%0a=x")),
            ("an endless value", format!("{good}&a={}", "x".repeat(40_000))),
            ("too many parameters", format!("{good}{}", "&a=b".repeat(3_000))),
        ] {
            let answer = ask(&[form], body).await;
            assert_eq!(answer.status, 400, "{what}: {}", answer.body);
            assert_eq!(answer.error().0, "invalid_request", "{what}: {}", answer.body);
        }
        for (headers, what) in [
            (vec![], "no content type"),
            (vec![("content-type", "application/json")], "JSON"),
            (vec![("content-type", "multipart/form-data; boundary=x")], "multipart"),
            (vec![("content-type", "text/plain")], "text"),
        ] {
            let answer = ask(&headers, good.clone()).await;
            assert_eq!((answer.status, answer.error().0.as_str()), (400, "invalid_request"), "{what}: {}", answer.body);
        }
        let answer = ask(&[form, ("connection", "close")], format!("{good}&a={}", "x".repeat(70_000))).await;
        assert_eq!(answer.status, 413, "{}", answer.body);
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH] {
            let answer = server.ask(method.clone(), &url, &[], None).await;
            assert_eq!((answer.status, answer.json()["error"].as_str()), (405, Some("invalid_request")), "{method}");
            assert!(answer.header("allow").contains("POST"), "{method}");
        }
        assert_eq!(ask(&[form], good).await.status, 200, "the server is well");
    })
    .await;
}

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
            (("scope", "openid api://reader/Books.Write"), "consent_required", 65_001),
            (("scope", "User.Read"), "invalid_scope", 70_011),
            (("prompt", "none login"), "invalid_request", 90_100),
            (("prompt", "please"), "invalid_request", 90_100),
            (("max_age", "-1"), "invalid_request", 90_100),
            (("max_age", "1e3"), "invalid_request", 90_100),
            (("nonce", long.as_str()), "invalid_request", 90_100),
            (("claims", "[]"), "invalid_request", 90_100),
            (("request", "eyJ.e30."), "request_not_supported", 90_100),
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

/// §3.1.2.3: without a redirect URI in the request, the only registered one is meant.
#[tokio::test(flavor = "multi_thread")]
async fn the_only_registered_redirect_uri_need_not_be_sent() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        let page = shop.sign_in_with(server, &browser, &[("redirect_uri", "")]).await;
        assert!(page.leads_to.as_ref().unwrap().as_str().starts_with("https://shop.example/callback?code="));
        let code = page.answer("code").unwrap();
        let fields = [("grant_type", "authorization_code"), ("code", &code), ("code_verifier", VERIFIER)];
        assert_eq!(shop.token(server, &fields).await.status, 200);
    })
    .await;
}

/// §4.1.3: the code belongs to its client and to the redirect URI of its request.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_redeemed_by_its_own_client_with_its_own_redirect_uri_only() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (_, page) = reader.sign_in(server).await;
        let code = code_of(&page);
        let other_client = RelyingParty { redirect_uri: reader.redirect_uri.clone(), ..shop.clone() };
        let answer = other_client.redeem_code(server, &code).await;
        assert_eq!((answer.status.as_u16(), answer.error()), (400, ("invalid_grant", 70_000)));
        assert_eq!(answer.text("suberror"), "client_mismatch");
        for uri in ["https://reader.example/other?tab=1", "https://reader.example/callback/", "https://evil.example/"] {
            let wrong = RelyingParty { redirect_uri: uri.to_owned(), ..reader.clone() };
            assert_eq!(wrong.redeem_code(server, &code).await.error(), ("invalid_grant", 50_011), "{uri}");
        }
        let without = [("grant_type", "authorization_code"), ("code", &code), ("code_verifier", VERIFIER)];
        assert_eq!(reader.token(server, &without).await.error(), ("invalid_grant", 50_011));
        let unproven = RelyingParty { secret: None, ..reader.clone() };
        assert_eq!(unproven.redeem_code(server, &code).await.error(), ("invalid_client", 7_000_218));
        assert_eq!(reader.redeem_code(server, &code).await.status, 200, "none of that has spent it");
    })
    .await;
}

/// §4.1.2: codes are short-lived; here 60 seconds.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_dead_after_a_minute() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, first) = reader.sign_in(server).await;
        let (_, second) = reader.sign_in(server).await;
        server.clock.advance(Duration::from_mins(1));
        assert_eq!(reader.redeem(server, &first).await.status, 200);
        server.clock.advance(Duration::from_secs(1));
        assert_eq!(reader.redeem(server, &second).await.error(), ("invalid_grant", 70_008));
    })
    .await;
}

/// §10.3, §10.4: what is not a code or refresh token of ours is no grant, however it is changed.
#[tokio::test(flavor = "multi_thread")]
async fn a_changed_code_or_refresh_token_is_worth_nothing() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, page) = reader.sign_in(server).await;
        let code = code_of(&page);
        for changed in changed(&code) {
            assert_eq!(reader.redeem_code(server, &changed).await.error(), ("invalid_grant", 70_000), "{changed}");
        }
        let answer = reader.redeem_code(server, &code).await;
        let token = answer.text("refresh_token");
        assert_eq!(reader.redeem_code(server, token).await.error(), ("invalid_grant", 70_000), "not a code");
        assert_eq!(reader.refresh(server, &code).await.error(), ("invalid_grant", 70_000), "not a refresh token");
        for changed in changed(token) {
            assert_eq!(reader.refresh(server, &changed).await.error(), ("invalid_grant", 70_000), "{changed}");
        }
        assert_eq!(reader.refresh(server, token).await.status, 200);
    })
    .await;
}

/// The same text with a letter changed here and there, cut, and continued.
fn changed(text: &str) -> Vec<String> {
    let mut all =
        vec![text[..text.len() - 1].to_owned(), format!("{text}A"), text[2..].to_owned(), format!("2.{}", &text[2..])];
    for at in (2..text.len() - 1).step_by(text.len() / 8) {
        let letter = if text.as_bytes()[at] == b'A' { 'B' } else { 'A' };
        all.push(format!("{}{letter}{}", &text[..at], &text[at + 1..]));
    }
    all
}

fn code_of(page: &Page) -> String {
    page.answer("code").unwrap_or_else(|| panic!("no code: {} {:?}", page.body, page.leads_to))
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
        let code = code_of(&page);
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
