//! Attacks on the protocol, as RFC 9700 and RFC 8725 list them. What another file tries is named in docs/threat-model.md.

use crate::harness::{Answer, PASSWORD, RelyingParty, Server, USER, on_both_engines};
use aws_lc_rs::hmac;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule_domain::{clock::Clock, ids::TenantId};
use vestibule_protocol::jose::{Algorithm, SigningKey, TokenKind};
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

/// Whether userinfo takes a token, or sign-out takes it as proof.
async fn is_taken(server: &Server, browser: &Browser, token: &str) -> bool {
    let shop = RelyingParty::shop(server);
    let info = shop.userinfo(server, token).await;
    assert!(matches!(info.status, 200 | 400 | 401), "{info:?}");
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("id_token_hint", token).finish();
    let logout = server.url(shop.tenant, "oauth2/v2.0/logout");
    browser.post(&logout, &[("id_token_hint", token)]).await.unwrap();
    browser.open(&format!("{logout}?{query}").chars().take(15_000).collect::<String>()).await.unwrap();
    let ended = shop.silently(server, browser, &[]).await.answer("code").is_none();
    info.status == 200 || ended
}

fn encode(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn parts(token: &str) -> [String; 3] {
    let parts: Vec<String> = token.split('.').map(str::to_owned).collect();
    parts.try_into().unwrap()
}

fn header_of(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(&parts(token)[0]).unwrap()).unwrap()
}

/// A header with some members set otherwise; null takes one out.
fn with(header: &Value, changes: &[(&str, Value)]) -> String {
    let mut header = header.clone();
    for (name, value) in changes {
        let members = header.as_object_mut().unwrap();
        if value.is_null() {
            members.remove(*name)
        } else {
            members.insert((*name).to_owned(), value.clone())
        };
    }
    encode(&header)
}

/// RFC 8725 §2.1, §3.1: the algorithm is the key's; a header that says otherwise, or brings a key along, proves nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_whose_header_chooses_algorithm_or_key_is_refused() {
    on_both_engines(async |server| {
        let (browser, tokens) = RelyingParty::shop(server).browser_and_tokens(server).await;
        let keys = server.key_set(server.tenant.id).await;
        let keys = keys["keys"].as_array().unwrap();
        let rsa = keys.iter().find(|key| key["kty"] == "RSA").unwrap();
        let other_kid = keys.iter().find(|key| key["kty"] == "EC").unwrap()["kid"].clone();
        let (attackers, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
        let jwk = serde_json::to_value(attackers.public_jwk()).unwrap();
        for name in ["access_token", "id_token"] {
            let token = tokens.text(name);
            let header = header_of(token);
            let [genuine, payload, signature] = parts(token);
            let mut forged = Vec::new();
            for none in ["none", "None", "NONE", "nOnE", ""] {
                let header = with(&header, &[("alg", json!(none))]);
                forged.extend([format!("{header}.{payload}."), format!("{header}.{payload}.{signature}")]);
            }
            // The public key as the secret of an HMAC.
            let modulus = URL_SAFE_NO_PAD.decode(rsa["n"].as_str().unwrap()).unwrap();
            let certificate = rsa["x5c"][0].as_str().unwrap().as_bytes().to_vec();
            for secret in [modulus, certificate, rsa.to_string().into_bytes(), Vec::new()] {
                let message = format!("{}.{payload}", with(&header, &[("alg", json!("HS256"))]));
                let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), message.as_bytes());
                forged.push(format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag)));
            }
            // A key that the token brings along, or names where to get.
            for changes in [
                vec![("jwk", jwk.clone())],
                vec![("jwk", jwk.clone()), ("kid", jwk["kid"].clone())],
                vec![("jku", json!("https://evil.example/keys")), ("kid", jwk["kid"].clone())],
                vec![("x5u", json!("https://evil.example/cert")), ("x5c", json!([rsa["x5c"][0]]))],
                vec![("kid", jwk["kid"].clone())],
                vec![("kid", json!("../../dev/null"))],
                vec![("kid", json!("' OR 1=1--"))],
                vec![("kid", json!(""))],
                vec![("kid", Value::Null)],
                vec![("kid", json!(["a"]))],
            ] {
                let message = format!("{}.{payload}", with(&header, &changes));
                let signed = attackers.sign(message.as_bytes()).unwrap();
                forged.push(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signed)));
            }
            // The right signature under another header.
            for changes in [
                vec![("kid", other_kid.clone())],
                vec![("alg", json!("ES256"))],
                vec![("alg", json!("ES256")), ("kid", other_kid.clone())],
                vec![("alg", json!("PS256"))],
                vec![("crit", json!(["b64"])), ("b64", json!(false))],
                vec![("zip", json!("DEF"))],
            ] {
                forged.push(format!("{}.{payload}.{signature}", with(&header, &changes)));
            }
            // Shapes.
            forged.extend([
                format!("{genuine}.{payload}"),
                format!("{genuine}.{payload}.{signature}."),
                format!("{genuine}.{payload}.{signature}.{signature}"),
                format!(".{payload}.{signature}"),
                format!("{genuine}..{signature}"),
                format!("{genuine}.{payload}.{}", signature.trim_end_matches(char::is_alphanumeric)),
                format!("{genuine}=.{payload}.{signature}"),
                format!("{}.{payload}.{signature}", URL_SAFE_NO_PAD.encode("[".repeat(9_000))),
                format!("{}.{payload}.{signature}", URL_SAFE_NO_PAD.encode("{\"a\":".repeat(2_000))),
                "e30.e30.".to_owned(),
                ".".repeat(3_000),
                "a".repeat(30_000),
            ]);
            for token in &forged {
                assert!(!is_taken(server, &browser, token).await, "{token:.300}");
            }
        }
        assert!(is_taken(server, &browser, tokens.text("access_token")).await, "the genuine one is");
        assert!(is_taken(server, &browser, tokens.text("id_token")).await, "the genuine one is");
    })
    .await;
}

/// Signs claims with a key of a tenant's own, as only a defect of ours could.
async fn signed_by(server: &Server, tenant: TenantId, kind: TokenKind, claims: &Value) -> String {
    let tenant = server.platform.directory.by_id(tenant).await.unwrap();
    tenant.signing_keys().signer(Algorithm::Rs256, server.clock.now()).unwrap().sign_jwt(kind, claims).unwrap()
}

/// RFC 8725 §3.8 to §3.12: a genuine signature is not enough; issuer, audience, kind and time must be right too.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_token_of_another_issuer_kind_audience_or_time_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let claims = tokens.claims("access_token");
        let changed = |changes: &[(&str, Value)]| {
            let mut claims = claims.clone();
            for (name, value) in changes {
                let members = claims.as_object_mut().unwrap();
                if value.is_null() {
                    members.remove(*name)
                } else {
                    members.insert((*name).to_owned(), value.clone())
                };
            }
            claims
        };
        let own = server.tenant.id;
        let now = server.clock.now().as_seconds();
        for changes in [
            vec![("aud", json!(server.tenant.reader))],
            vec![("aud", json!(shop.app))],
            vec![("aud", Value::Null)],
            vec![("iss", json!(format!("{}/{}/v2.0", server.base, server.other.id)))],
            vec![("iss", json!("https://evil.example"))],
            vec![("iss", Value::Null)],
            vec![("exp", json!(now - 61))],
            vec![("exp", json!("never"))],
            vec![("exp", Value::Null)],
            vec![("nbf", json!(now + 3_600))],
            vec![("oid", json!("c0ffee11-2233-4455-8899-aabbccddeeff"))],
            vec![("rh", json!("1.AAAAAAAAAAAAAAAAAAAAAA"))],
            vec![("rh", Value::Null)],
            vec![("scp", json!("profile email"))],
            vec![("scp", Value::Null), ("roles", json!(["openid"]))],
        ] {
            let token = signed_by(server, own, TokenKind::Access, &changed(&changes)).await;
            assert_eq!(shop.userinfo(server, &token).await.status, 401, "{changes:?}");
        }
        let wrong_kind = signed_by(server, own, TokenKind::Id, &claims).await;
        assert_eq!(shop.userinfo(server, &wrong_kind).await.status, 401);
        let others_key = signed_by(server, server.other.id, TokenKind::Access, &claims).await;
        assert_eq!(shop.userinfo(server, &others_key).await.status, 401);
        let genuine = signed_by(server, own, TokenKind::Access, &claims).await;
        assert_eq!(shop.userinfo(server, &genuine).await.status, 200, "the forger forges well");
        let claims = tokens.claims("id_token");
        let others_key = signed_by(server, server.other.id, TokenKind::Id, &claims).await;
        let wrong_kind = signed_by(server, own, TokenKind::Access, &claims).await;
        for token in [others_key, wrong_kind] {
            assert!(!is_taken(server, &browser, &token).await);
        }
    })
    .await;
}

/// RFC 7515 §4: a member that stands twice means one thing to us and another to somebody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_token_with_a_member_twice_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let tokens = shop.tokens(server).await;
        let tenant = server.platform.directory.by_id(shop.tenant).await.unwrap();
        let key = tenant.signing_keys().signer(Algorithm::Rs256, server.clock.now()).unwrap();
        let sign = |header: &str, payload: &str| {
            let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
            format!("{message}.{}", URL_SAFE_NO_PAD.encode(key.sign(message.as_bytes()).unwrap()))
        };
        let token = tokens.text("access_token");
        let (header, claims) = (header_of(token).to_string(), tokens.claims("access_token").to_string());
        let twice = |json: &str, member: &str| format!("{},{member}}}", json.strip_suffix('}').unwrap());
        for (header, claims) in [
            (header.clone(), twice(&claims, "\"scp\":\"openid\"")),
            (header.clone(), twice(&claims, "\"\\u0073cp\":\"openid\"")),
            (twice(&header, "\"alg\":\"RS256\""), claims.clone()),
            (header.clone(), format!("{claims} {{}}")),
            (header.clone(), format!("[{claims}]")),
            (header.clone(), twice(&claims, &format!("\"x\":{}1{}", "[".repeat(5_000), "]".repeat(5_000)))),
        ] {
            assert_eq!(shop.userinfo(server, &sign(&header, &claims)).await.status, 401, "{claims:.200}");
        }
        assert_eq!(shop.userinfo(server, &sign(&header, &claims)).await.status, 200, "the forger forges well");
    })
    .await;
}

/// RFC 9700 §4.10: a token for an application, or for another API, says nothing of a customer.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_for_an_application_is_nobodys_at_userinfo() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        for scope in [
            "api://reader/.default",
            "https://graph.microsoft.com/.default",
            "00000003-0000-0000-c000-000000000000/.default",
        ] {
            let answer = daemon.token(server, &[("grant_type", "client_credentials"), ("scope", scope)]).await;
            assert_eq!(answer.status, 200, "{:?}", answer.body);
            assert_eq!(daemon.userinfo(server, answer.text("access_token")).await.status, 401, "{scope}");
        }
    })
    .await;
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
        for path in super::isolation::routes() {
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
