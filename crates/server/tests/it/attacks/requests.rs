//! Requests and redirects (RFC 9700), and hosts.

use crate::harness::{Answer, PASSWORD, RelyingParty, Server, USER, on_both_engines};
use reqwest::{Method, StatusCode};
use vestibule_domain::{clock::Clock, ids::LogId};
use vestibule_storage::{ChangeSet, applications, tenants};
use vestibule_testkit::browser::Browser;

/// RFC 9700 §4.1: what only resembles a registered redirect URI gets a page, and nothing leads there.
#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_uri_that_only_resembles_a_registered_one_gets_a_page() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for uri in [
            // Another host.
            "https://evil.example/callback",
            "https://shop.example.evil.example/callback",
            "https://evil.shop.example/callback",
            "https://shop.example./callback",
            "https://shop.exampl\u{435}/callback",
            "https://xn--shop-9cd.example/callback",
            "https://%73hop.example/callback",
            "https://shop.example%2eevil.example/callback",
            "https://[::1]/callback",
            "https://3232235521/callback",
            // User information.
            "https://shop.example@evil.example/callback",
            "https://shop.example:x@evil.example/callback",
            "https://user@shop.example/callback",
            "https://@shop.example/callback",
            // Backslashes, as browsers read them.
            "https://evil.example\\@shop.example/callback",
            "https:\\\\evil.example/callback",
            "https://shop.example\\.evil.example/callback",
            "https:/\\evil.example/callback",
            // Fragments and queries.
            "https://shop.example/callback#",
            "https://shop.example/callback#@evil.example",
            "https://shop.example/callback?",
            "https://shop.example/callback?next=https://evil.example",
            "https://evil.example?https://shop.example/callback",
            "https://evil.example#https://shop.example/callback",
            // Paths that lead to the same place, or elsewhere.
            "https://shop.example/callback/",
            "https://shop.example/callback/../callback",
            "https://shop.example/./callback",
            "https://shop.example//callback",
            "https://shop.example/callback/..",
            "https://shop.example/callback%2f",
            "https://shop.example/%63allback",
            "https://shop.example/callback%00",
            "https://shop.example/callback%0d%0aset-cookie:x=1",
            "https://shop.example/callback;x=1",
            "https://shop.example/Callback",
            "https://shop.example/callbackevil",
            // Ports, schemes, cases.
            "https://shop.example:443/callback",
            "https://shop.example:444/callback",
            "https://shop.example:/callback",
            "http://shop.example/callback",
            "HTTPS://shop.example/callback",
            "https://SHOP.example/callback",
            "javascript:alert(1)//https://shop.example/callback",
            "data:text/html,https://shop.example/callback",
            "file:///callback",
            "//shop.example/callback",
            "https:shop.example/callback",
            "https:///shop.example/callback",
            // White space.
            " https://shop.example/callback",
            "https://shop.example/callback ",
            "https://shop.example/call\tback",
            "https://shop.example/callback\n",
            // Of another application.
            "https://reader.example/callback",
        ] {
            let url = shop.authorize(server, &[("redirect_uri", uri)]);
            let reply = server.get(&url, &[]).await;
            assert!(reply.is_problem_page(StatusCode::BAD_REQUEST), "{uri}: {reply:?}");
            assert!(reply.headers.get_all("set-cookie").iter().next().is_none(), "{uri}");
        }
    })
    .await;
}

/// RFC 9700 §4.12: after a password was posted, the browser is sent on with GET.
#[tokio::test(flavor = "multi_thread")]
async fn a_posted_password_is_not_posted_on_to_the_application() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert!(page.answer("code").is_some());
        assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"), "§4.2.4");
        assert!(page.headers.contains_key("referrer-policy"), "§4.2.4");
    })
    .await;
}

/// RFC 9700 §4.16: pages can't be framed; only answers to silent requests may be.
#[tokio::test(flavor = "multi_thread")]
async fn no_page_with_a_question_can_be_framed() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.browser_and_tokens(server).await;
        let sign_in = browser.open(&shop.authorize(server, &[("prompt", "login")])).await.unwrap();
        let picker = browser.open(&shop.authorize(server, &[("prompt", "select_account")])).await.unwrap();
        let sign_out = browser.open(&server.url(shop.tenant, "sign-out")).await.unwrap();
        let wrong = browser.open(&shop.authorize(server, &[("client_id", "x")])).await.unwrap();
        for page in [sign_in, picker, sign_out, wrong] {
            let policy = page.headers["content-security-policy"].to_str().unwrap();
            assert!(policy.contains("frame-ancestors 'none'"), "{} {policy}", page.url);
            assert!(policy.contains("default-src 'none'") && policy.contains("base-uri 'none'"), "{policy}");
            assert!(!policy.contains("unsafe-inline") && !policy.contains("unsafe-eval"), "{policy}");
        }
    })
    .await;
}

/// RFC 9700 §4.7, Core §10: what a request holds comes back in a parameter, never as a header or markup.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_request_holds_never_becomes_a_header_or_markup() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        shop.sign_in_with(server, &browser, &[]).await;
        let state = "\"><img src=x>&error=x#code=y%0a";
        let page = shop.silently(server, &browser, &[("state", state)]).await;
        assert_eq!(page.answer("state").as_deref(), Some(state));
        assert_eq!(page.answer("error"), None);
        for split in ["a\r\nset-cookie: stolen=1", "a\nlocation: https://evil.example", "a\0b"] {
            let reply = server.get(&shop.authorize(server, &[("prompt", "none"), ("state", split)]), &[]).await;
            assert!(
                reply.headers.get_all("set-cookie").iter().all(|cookie| !cookie.to_str().unwrap().contains("stolen"))
            );
            assert!(!reply.header("location").contains("evil"), "{}", reply.header("location"));
        }
        let markup =
            [("login_hint", "<script>alert(1)</script>@x"), ("ui_locales", "\"><script>"), ("prompt", "login")];
        let page = browser.open(&shop.authorize(server, &markup)).await.unwrap();
        assert!(!page.body.contains("<script>alert") && !page.body.contains("\"><script>"), "{}", page.body);
        let reply = server.get("/error?code=%3Cscript%3Ealert(1)%3C/script%3E", &[]).await;
        assert!(!reply.body.contains("<script>alert"));
        for code in ["4711", "+50011", "50011x", "99999999999", "", "50011&evil=marker"] {
            let reply = server.get(&format!("/error?code={code}"), &[]).await;
            assert_eq!(reply.status, if code.ends_with("marker") { 200 } else { 404 }, "{code}");
            assert!(!reply.body.contains("4711") && !reply.body.contains("marker") && !reply.body.contains("50011x"));
        }
        let header = [("client-request-id", "<script>"), ("accept", "text/html")];
        let reply = server.get(&shop.authorize(server, &[("client_id", "x")]), &header).await;
        assert_ne!(reply.header("client-request-id"), "<script>", "an id is a GUID or made anew");
    })
    .await;
}

/// RFC 9700 §4.5: a session that was planted in a browser does not become the customer's.
#[tokio::test(flavor = "multi_thread")]
async fn signing_in_replaces_the_session_cookie() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (attacker, _) = shop.browser_and_tokens(server).await;
        let planted = session_of(&attacker);
        let browser = server.browser();
        browser.set_cookie(&planted.0, Some(&planted.1));
        shop.sign_in_with(server, &browser, &[("prompt", "login")]).await;
        assert_ne!(session_of(&browser), planted);
        assert!(shop.silently(server, &attacker, &[]).await.answer("code").is_none(), "the planted one is dead");
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
    })
    .await;
}

fn session_of(browser: &Browser) -> (String, String) {
    browser.cookies().into_iter().find(|(name, _)| name.contains("vs.")).expect("a session")
}

/// RFC 9700 §2.1: a code that a customer's browser has brought to somebody else is worth nothing there (code injection).
#[tokio::test(flavor = "multi_thread")]
async fn an_injected_code_does_not_sign_the_victim_in_at_the_attackers_session() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, victims) = reader.sign_in(server).await;
        let code = victims.answer("code").unwrap();
        // The client redeems with the verifier of the attacker's own request.
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &reader.redirect_uri),
            ("code_verifier", "M25iVXpKU3puUjFaYWg3T1NDTDQtcW1ROUY5YXlwalNoc0hhakxifmZHag"),
        ];
        let answer: Answer = reader.token(server, &fields).await;
        assert_eq!(answer.error(), ("invalid_grant", 501_481));
    })
    .await;
}

/// RFC 9110 §7.2: a host that is not ours is answered by nobody, and no byte of it comes back.
#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_host_is_refused_and_never_quoted() {
    on_both_engines(async |server| {
        let path = format!("/{}/v2.0/.well-known/openid-configuration", server.tenant.id);
        let port = server.base.rsplit(':').next().unwrap().to_owned();
        for host in [
            "evil.example",
            "evil.example:80",
            "localhost",
            "localhost:1",
            "localhost.evil.example",
            "xn--lcalhost-54b",
        ] {
            let reply = server.get(&path, &[("host", host)]).await;
            assert_eq!(reply.status, 421, "{host}");
            assert!(!reply.body.contains("evil"), "{host}");
        }
        for host in ["", "a b", "evil.example/", "user@localhost", "[::1"] {
            let reply = server.get(&path, &[("host", host)]).await;
            assert!(matches!(reply.status, 400 | 421), "{host} {reply:?}");
        }
        for own in [format!("127.0.0.1:{port}"), format!("[::1]:{port}"), format!("LOCALHOST:{port}")] {
            let reply = server
                .get(&path, &[("host", &own), ("x-forwarded-host", "evil.example"), ("forwarded", "host=evil.example")])
                .await;
            assert_eq!(reply.status, 200, "{own}");
            assert_eq!(reply.json()["issuer"], format!("{}/{}/v2.0", server.base, server.tenant.id), "{own}");
            assert!(!reply.body.contains("evil"));
        }
    })
    .await;
}

/// No route fails on what nobody should send.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_sent_makes_the_server_fail() {
    on_both_engines(async |server| {
        let id = server.tenant.id;
        let long = "x".repeat(9_000);
        let bodies = [String::new(), "%".to_owned(), "a=%ff".to_owned(), "&&&&=".to_owned(), "{}".to_owned(), long];
        for path in crate::isolation::routes() {
            for method in [Method::GET, Method::POST, Method::PUT, Method::OPTIONS, Method::HEAD, Method::TRACE] {
                for body in &bodies {
                    let headers = [
                        ("content-type", "application/x-www-form-urlencoded"),
                        ("authorization", "Bearer \u{ff}"),
                        ("cookie", "vs.x=\u{ff}; =; vj.a.b=%; \""),
                        ("accept-language", "*;q=9,xx-\u{ff}"),
                    ];
                    let headers = if body.len() % 2 == 0 { &headers[..] } else { &headers[..1] };
                    let url = format!("{}?{body}&j=%00", server.url(id, path));
                    let body = (method != Method::GET && method != Method::HEAD).then(|| body.clone());
                    let reply = server.ask(method.clone(), &url, headers, body).await;
                    assert!(reply.status < 500, "{method} {url:.200} {reply:?}");
                    assert!(
                        !reply.header("x-ms-request-id").is_empty() && !reply.header("client-request-id").is_empty()
                    );
                }
            }
        }
    })
    .await;
}

/// A redirect URI that an administrator withdraws gets no code any more, not even from a journey under way.
#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawn_redirect_uri_gets_no_code_from_a_journey_under_way() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let browser = server.browser();
        let page = browser.open(&reader.authorize(server, &[])).await.unwrap();
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        withdraw(server, &reader).await;
        let shown = browser.open(page.url.as_str()).await.unwrap();
        let answered = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        for page in [shown, answered] {
            assert_eq!((page.status, page.leads_to), (StatusCode::BAD_REQUEST, None), "{}", page.body);
        }
        let again = server.get(&reader.authorize(server, &[]), &[]).await;
        assert!(again.is_problem_page(StatusCode::BAD_REQUEST), "{again:?}");
        let other = RelyingParty { redirect_uri: "https://reader.example/other?tab=1".to_owned(), ..reader };
        assert_eq!(other.tokens(server).await.status, 200, "the other one still does");
    })
    .await;
}

/// Takes the client's redirect URI out of its registration.
async fn withdraw(server: &Server, client: &RelyingParty) {
    let (storage, now) = (&server.platform.storage, server.clock.now());
    let rows = storage.tenant(client.tenant);
    let found = applications::all(&rows).await.unwrap().into_iter().find(|each| each.app_id == client.app).unwrap();
    let versioned = applications::by_id(&rows, found.id).await.unwrap().unwrap();
    let mut application = versioned.document;
    application.redirect_uris.web.retain(|uri| uri.as_str() != client.redirect_uri);
    let id = LogId::at(now, server.platform.randomness.as_ref());
    let changes: ChangeSet<()> = ChangeSet::keyed(client.tenant, id, now)
        .one_or(applications::update(&application, versioned.version), ())
        .push(tenants::bump_config_version());
    storage.commit(changes).await.unwrap();
    server.platform.directory.forget(client.tenant);
}
