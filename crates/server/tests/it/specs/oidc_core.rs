//! OpenID Connect Core.

use crate::harness::{RelyingParty, Server, USER, VERIFIER, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_testkit::browser::Browser;

/// §2, §3.1.3.6: what an id token says.
#[tokio::test(flavor = "multi_thread")]
async fn an_id_token_says_who_signed_in_when_and_how() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let answer = shop.tokens(server).await;
        let verified = server.verify(answer.text("id_token"), &shop.app.to_string()).await.unwrap();
        assert_eq!(verified.typ, "JWT");
        let claims = &verified.claims;
        for (name, value) in [
            ("iss", json!(format!("{}/{}/v2.0", server.base, shop.tenant))),
            ("aud", json!(shop.app)),
            ("nonce", json!("n-0S6_WzA2Mj")),
            ("iat", json!(1_795_000_000)),
            ("nbf", json!(1_795_000_000)),
            ("exp", json!(1_795_003_600)),
            ("auth_time", json!(1_795_000_000)),
            ("acr", json!("1")),
            ("amr", json!(["pwd"])),
            ("tid", json!(shop.tenant)),
            ("ver", json!("2.0")),
            ("name", json!("A Reader")),
            ("preferred_username", json!(USER)),
            ("email", json!(USER)),
        ] {
            assert_eq!(claims[name], value, "{name}");
        }
        assert_eq!(claims["sub"].as_str().unwrap().len(), 43);
        assert!(claims["sid"].is_string() && claims["oid"].is_string() && claims["uti"].is_string());
        assert_ne!(claims["sub"], claims["oid"]);
        for absent in ["scp", "roles", "groups", "azp", "given_name", "idp"] {
            assert!(claims.get(absent).is_none(), "{absent}");
        }
        assert!(answer.headers["cache-control"].to_str().unwrap().contains("no-store"));
        assert_eq!(answer.headers["pragma"], "no-cache");
    })
    .await;
}

/// §5.4: the claims of a scope come with the scope, in the id token and at userinfo alike.
#[tokio::test(flavor = "multi_thread")]
async fn claims_come_with_their_scope() {
    on_both_engines(async |server| {
        for (scope, expected) in [
            ("openid", vec![]),
            ("openid email", vec!["email"]),
            ("openid profile", vec!["name", "preferred_username"]),
            ("openid profile email", vec!["email", "name", "preferred_username"]),
        ] {
            let shop = RelyingParty { scope: scope.to_owned(), ..RelyingParty::shop(server) };
            let answer = shop.tokens(server).await;
            assert_eq!(answer.text("scope"), scope);
            assert!(answer.body.get("refresh_token").is_none(), "no offline_access, no refresh token");
            let claims = answer.claims("id_token");
            let mut found = vec!["email", "name", "preferred_username", "given_name", "family_name"];
            found.retain(|name| claims.get(name).is_some());
            assert_eq!(found, expected, "{scope}");
            let access = answer.claims("access_token");
            assert_eq!(
                (&access["aud"], &access["scp"]),
                (&json!("00000003-0000-0000-c000-000000000000"), &json!(scope))
            );
            let info = shop.userinfo(server, answer.text("access_token")).await.json();
            assert_eq!(info["sub"], claims["sub"], "§5.3.2: the same subject");
            let told =
                info.as_object().unwrap().keys().filter(|name| !["sub", "email_verified"].contains(&name.as_str()));
            assert_eq!(told.collect::<Vec<_>>(), expected, "{scope}");
            assert_eq!(info.get("email_verified").is_some(), info.get("email").is_some(), "§5.4");
        }
    })
    .await;
}

/// §3.1.2.1: without `openid` it is OAuth alone, and there is no id token.
#[tokio::test(flavor = "multi_thread")]
async fn without_openid_there_is_no_id_token() {
    on_both_engines(async |server| {
        let scope = "api://reader/Books.Read offline_access".to_owned();
        let shop = RelyingParty { scope, ..RelyingParty::shop(server) };
        let answer = shop.tokens(server).await;
        assert!(answer.body.get("id_token").is_none() && answer.body.get("refresh_token").is_some());
        assert!(answer.claims("access_token").get("name").is_none());
        assert_eq!(shop.userinfo(server, answer.text("access_token")).await.status, 401, "for another API");
    })
    .await;
}

/// §3.1.2.1, §3.1.3.7: `nonce` comes back, and only where there was one; a refreshed id token has none.
#[tokio::test(flavor = "multi_thread")]
async fn the_nonce_comes_back_in_the_first_id_token_only() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let page = reader.sign_in_with(server, &server.browser(), &[("nonce", "\"ü\\ 1")]).await;
        let answer = reader.redeem(server, &page).await;
        assert_eq!(answer.claims("id_token")["nonce"], "\"ü\\ 1");
        let refreshed = reader.refresh(server, answer.text("refresh_token")).await;
        assert!(refreshed.claims("id_token").get("nonce").is_none());
        for kept in ["sub", "iss", "aud", "auth_time", "sid", "oid"] {
            assert_eq!(refreshed.claims("id_token")[kept], answer.claims("id_token")[kept], "§12.2: {kept}");
        }
        let page = reader.sign_in_with(server, &server.browser(), &[("nonce", "")]).await;
        assert!(reader.redeem(server, &page).await.claims("id_token").get("nonce").is_none());
    })
    .await;
}

/// §3.1.2.1: `prompt=none` shows no page: it answers, or says why not.
#[tokio::test(flavor = "multi_thread")]
async fn a_silent_request_is_answered_from_the_session_or_refused() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let stranger = shop.silently(server, &server.browser(), &[]).await;
        assert_eq!(refusal(&stranger), ("login_required".to_owned(), 50_058));
        let (browser, first) = shop.browser_and_tokens(server).await;
        let sid = first.claims("id_token")["sid"].as_str().unwrap().to_owned();
        let oid = first.claims("id_token")["oid"].as_str().unwrap().to_owned();
        for hint in
            [("sid", sid.as_str()), ("login_hint", USER), ("login_hint", &oid), ("login_hint", "Reader@Example.com")]
        {
            let page = reader.silently(server, &browser, &[hint]).await;
            let answer = reader.redeem(server, &page).await;
            assert_eq!(answer.claims("id_token")["sid"], json!(sid), "{hint:?}");
        }
        for hint in [("sid", "c0ffee11-2233-4455-8899-aabbccddeeff"), ("login_hint", "other@example.com")] {
            let page = reader.silently(server, &browser, &[hint]).await;
            assert_eq!(refusal(&page), ("login_required".to_owned(), 50_058), "{hint:?}");
        }
        browser.set_cookie(&session_cookie(&browser), Some("forged"));
        assert_eq!(refusal(&shop.silently(server, &browser, &[]).await).0, "login_required");
    })
    .await;
}

fn refusal(page: &vestibule_testkit::browser::Page) -> (String, u32) {
    let line = page.answer("error_description").unwrap_or_else(|| panic!("{:?} {}", page.leads_to, page.body));
    let number = line.strip_prefix("AADSTS").and_then(|line| line.split(':').next()?.parse().ok()).unwrap();
    (page.answer("error").unwrap(), number)
}

fn session_cookie(browser: &Browser) -> String {
    browser.cookies().into_keys().find(|name| name.contains("vs.")).expect("a session")
}

/// §3.1.2.1: `max_age` and `prompt=login` ask for a fresh proof, which `auth_time` then shows.
#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_is_too_old_is_made_anew() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, first) = shop.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(10));
        let page = shop.silently(server, &browser, &[("max_age", "600")]).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.claims("id_token")["auth_time"], first.claims("id_token")["auth_time"]);
        let page = shop.silently(server, &browser, &[("max_age", "599")]).await;
        assert_eq!(refusal(&page), ("login_required".to_owned(), 50_058));
        for change in [("max_age", "599"), ("max_age", "0"), ("prompt", "login")] {
            let page = browser.open(&shop.authorize(server, &[change])).await.unwrap();
            assert_eq!(page.step(), "sign-in", "{change:?}");
        }
        let page = shop.sign_in_with(server, &browser, &[("max_age", "599")]).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.claims("id_token")["auth_time"], json!(1_795_000_600));
        assert_eq!(answer.claims("id_token")["sid"], first.claims("id_token")["sid"], "the same session goes on");
    })
    .await;
}

/// §3.1.2.1: a choice of account is the customer's, and the session is not used before it.
#[tokio::test(flavor = "multi_thread")]
async fn select_account_asks_even_with_a_session() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, first) = shop.browser_and_tokens(server).await;
        let page = browser.open(&shop.authorize(server, &[("prompt", "select_account")])).await.unwrap();
        assert!(page.leads_to.is_none() && page.body.contains(USER), "{}", page.body);
        let oid = first.claims("id_token")["oid"].as_str().unwrap().to_owned();
        let chosen = browser.submit(&page, &[("account", &oid)]).await.unwrap();
        assert_eq!(shop.redeem(server, &chosen).await.claims("id_token")["sid"], first.claims("id_token")["sid"]);
    })
    .await;
}

/// A choice takes time: an account chosen after `max_age` has passed must be proven anew.
#[tokio::test(flavor = "multi_thread")]
async fn an_account_chosen_too_late_for_max_age_is_proven_anew() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, first) = shop.browser_and_tokens(server).await;
        let changes = [("prompt", "select_account"), ("max_age", "60")];
        let page = browser.open(&shop.authorize(server, &changes)).await.unwrap();
        server.clock.advance(Duration::from_secs(61));
        let oid = first.claims("id_token")["oid"].as_str().unwrap().to_owned();
        let chosen = browser.submit(&page, &[("account", &oid)]).await.unwrap();
        assert_eq!(chosen.step(), "sign-in", "{:?} {}", chosen.leads_to, chosen.body);
    })
    .await;
}

/// §3.1.2.1: an id token as a hint names whom the client expects; nobody else may answer.
#[tokio::test(flavor = "multi_thread")]
async fn an_id_token_as_a_hint_admits_its_own_customer_only() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, first) = shop.browser_and_tokens(server).await;
        let hint = first.text("id_token").to_owned();
        let page = shop.silently(server, &browser, &[("id_token_hint", &hint)]).await;
        assert_eq!(shop.redeem(server, &page).await.status, 200);
        let other = sign_up(server, &shop).await;
        let refused = shop.silently(server, &other, &[("id_token_hint", &hint)]).await;
        assert_eq!(refusal(&refused), ("login_required".to_owned(), 50_058));
        let answered = shop.silently(server, &other, &[]).await;
        assert!(answered.answer("code").is_some(), "the other customer is signed in indeed");
    })
    .await;
}

/// Another customer's browser.
async fn sign_up(server: &Server, client: &RelyingParty) -> Browser {
    let browser = server.browser();
    let page = browser.open(&client.authorize(server, &[("prompt", "create")])).await.unwrap();
    let page = browser.submit(&page, &[("email", "other@example.com")]).await.unwrap();
    let page = browser.submit(&page, &[("code", &server.code("other@example.com").await)]).await.unwrap();
    let details = [("given_name", "Other"), ("family_name", "One"), ("new-password", "velvet-otter-canyon-41")];
    let page = browser.submit(&page, &details).await.unwrap();
    assert!(page.answer("code").is_some(), "{} {}", page.url, page.body);
    browser
}

/// wire.md §10.2: `client_info` names account and tenant, where it was asked for.
#[tokio::test(flavor = "multi_thread")]
async fn client_info_comes_when_asked_for() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let page = shop.sign_in_with(server, &server.browser(), &[("client_info", "1")]).await;
        let decode = |text: &str| serde_json::from_slice::<Value>(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap();
        let code = page.answer("code").unwrap();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &shop.redirect_uri),
            ("code_verifier", VERIFIER),
            ("client_info", "1"),
        ];
        let answer = shop.token(server, &fields).await;
        let expected = json!({"uid": answer.claims("id_token")["oid"], "utid": shop.tenant});
        assert_eq!(decode(&page.answer("client_info").unwrap()), expected);
        assert_eq!(decode(answer.text("client_info")), expected);
        let refreshed = shop.refresh(server, answer.text("refresh_token")).await;
        assert!(refreshed.body.get("client_info").is_none(), "not asked for");
        assert!(page.answer("session_state").is_some());
    })
    .await;
}

/// §5.3.1, RFC 6750 §2: by GET and POST, the token in the header and nowhere else.
#[tokio::test(flavor = "multi_thread")]
async fn userinfo_takes_no_token_from_the_url_or_a_cookie() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let token = shop.tokens(server).await.text("access_token").to_owned();
        let url = server.url(shop.tenant, "oidc/userinfo");
        let bearer = format!("Bearer {token}");
        for method in [Method::GET, Method::POST] {
            let reply = server.ask(method, &url, &[("authorization", &bearer)], None).await;
            assert_eq!(reply.status, 200);
            assert_eq!(reply.json()["email"], USER);
            assert!(reply.header("cache-control").contains("no-store"));
        }
        let in_query = server.get(&format!("{url}?access_token={token}"), &[]).await;
        let no_token = server.get(&url, &[]).await;
        let cookie = server.get(&url, &[("cookie", &format!("access_token={token}"))]).await;
        for reply in [in_query, no_token, cookie] {
            assert_eq!((reply.status, reply.header("www-authenticate")), (401, "Bearer error=\"invalid_token\""));
        }
        for malformed in [format!("Bearer {token} x"), format!("Bearer  {token}"), "Bearer".to_owned()] {
            let reply = server.get(&url, &[("authorization", &malformed)]).await;
            assert_eq!((reply.status, reply.header("www-authenticate")), (400, "Bearer error=\"invalid_request\""));
        }
        assert_eq!(server.ask(Method::DELETE, &url, &[("authorization", &bearer)], None).await.status, 405);
        server.clock.advance(Duration::from_mins(61));
        assert_eq!(shop.userinfo(server, &token).await.status, 401, "expired");
    })
    .await;
}
