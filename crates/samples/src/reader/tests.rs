//! Reader and its API as a browser and as Shop meet them, against an issuer that speaks real HTTP.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode},
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;
use url::Url;

use super::routes;
use crate::issuer::fake::{FakeIssuer, NOW, OWN, SHOP, config};

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn location(&self) -> Url {
        Url::parse(OWN).unwrap().join(self.headers["location"].to_str().unwrap()).unwrap()
    }

    fn parameter(&self, name: &str) -> String {
        self.location().query_pairs().find(|(found, _)| found == name).unwrap().1.into_owned()
    }
}

/// A browser with a cookie jar, in front of Reader.
struct Browser {
    reader: Router,
    cookies: Vec<(String, String)>,
}

impl Browser {
    fn of(issuer: &FakeIssuer) -> Self {
        Self { reader: reader(issuer), cookies: Vec::new() }
    }

    /// Another browser in front of the same Reader.
    fn another(&self) -> Self {
        Self { reader: self.reader.clone(), cookies: Vec::new() }
    }

    async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, &[]).await
    }

    async fn press(&mut self, path: &str) -> Answer {
        self.send(Method::POST, path, &[("origin", OWN)]).await
    }

    async fn send(&mut self, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let jar: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("cookie", jar.join("; ")).body(Body::empty()).unwrap();
        let response = self.reader.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for line in parts.headers.get_all("set-cookie") {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Signs in through `issuer` and gives the last answer.
    async fn sign_in(&mut self, issuer: &FakeIssuer) -> Answer {
        let asked = self.get("/sign-in").await;
        issuer.answer(StatusCode::OK, tokens(issuer, &asked.parameter("nonce")));
        self.get(&callback(issuer, &asked.parameter("state"), "code=c")).await
    }
}

fn reader(issuer: &FakeIssuer) -> Router {
    routes(&config(issuer), std::sync::Arc::new(issuer.seen()))
}

fn tokens(issuer: &FakeIssuer, nonce: &str) -> Value {
    let claims = json!({"iss": issuer.authority.as_str(), "aud": "reader", "sub": "s", "iat": NOW, "exp": NOW + 86_400,
        "nonce": nonce, "name": "Avery <Quill>", "preferred_username": "avery@example.com", "sid": "session"});
    json!({"access_token": "a", "expires_in": 3600, "refresh_token": "r", "id_token": issuer.sign("JWT", &claims)})
}

fn callback(issuer: &FakeIssuer, state: &str, rest: &str) -> String {
    let iss: String = url::form_urlencoded::byte_serialize(issuer.authority.as_str().as_bytes()).collect();
    format!("/callback?state={state}&iss={iss}&{rest}")
}

#[tokio::test]
async fn a_sign_in_asks_with_pkce_state_and_nonce() {
    let issuer = FakeIssuer::start().await;
    let asked = Browser::of(&issuer).get("/sign-in").await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    assert_eq!(asked.location().path(), "/tenant/authorize");
    assert_eq!(asked.parameter("redirect_uri"), "http://localhost:5002/callback");
    assert_eq!(asked.parameter("code_challenge_method"), "S256");
    for name in ["state", "nonce", "code_challenge"] {
        assert_eq!(asked.parameter(name).len(), 43);
    }
    assert_eq!(Browser::of(&issuer).get("/sign-up").await.parameter("prompt"), "create");
}

#[tokio::test]
async fn a_code_becomes_a_session_and_its_page_escapes_what_it_shows() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    let answer = browser.sign_in(&issuer).await;
    assert_eq!((answer.status, answer.location().path()), (StatusCode::SEE_OTHER, "/"));
    let home = browser.get("/").await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(home.body.contains("Avery &#60;Quill&#62;") && !home.body.contains("<Quill>"));
    assert!(home.body.contains("Good for 60 minutes"));
    assert!(!home.body.contains(r#""a""#) && home.headers["cache-control"] == "no-store");
    let (_, form) = issuer.asked();
    assert!(form.starts_with("grant_type=authorization_code&code=c&redirect_uri=") && form.contains("&code_verifier="));
}

#[tokio::test]
async fn an_answer_counts_once() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    let asked = browser.get("/sign-in").await;
    issuer.answer(StatusCode::OK, tokens(&issuer, &asked.parameter("nonce")));
    let answer = callback(&issuer, &asked.parameter("state"), "code=c");
    browser.get(&answer).await;
    // With the session that came of it, back to the page; without, a page that says so.
    assert_eq!(browser.get(&answer).await.location().path(), "/");
    assert_eq!(browser.another().get(&answer).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_answer_for_another_browser_is_refused() {
    let issuer = FakeIssuer::start().await;
    let mut started = Browser::of(&issuer);
    let asked = started.get("/sign-in").await;
    issuer.answer(StatusCode::OK, tokens(&issuer, &asked.parameter("nonce")));
    let answer = callback(&issuer, &asked.parameter("state"), "code=c");
    let mut victim = started.another();
    victim.get("/sign-in").await;
    assert_eq!(victim.get(&answer).await.status, StatusCode::BAD_REQUEST);
    // And was not spent by the attempt.
    assert_eq!(started.get(&answer).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_answer_without_or_with_another_issuer_is_refused() {
    let issuer = FakeIssuer::start().await;
    for iss in ["", "&iss=http%3A%2F%2Flocalhost%2Fother%2Fv2.0"] {
        let mut browser = Browser::of(&issuer);
        let asked = browser.get("/sign-in").await;
        let answer = browser.get(&format!("/callback?code=c&state={}{iss}", asked.parameter("state"))).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(answer.body.contains("That answer doesn’t hold"));
    }
}

#[tokio::test]
async fn a_token_for_another_request_makes_no_session() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    let asked = browser.get("/sign-in").await;
    issuer.answer(StatusCode::OK, tokens(&issuer, "of another request"));
    let answer = browser.get(&callback(&issuer, &asked.parameter("state"), "code=c")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(!browser.cookies.iter().any(|(name, _)| name == "reader"));
}

#[tokio::test]
async fn a_doubled_parameter_is_refused() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    let asked = browser.get("/sign-in").await;
    let answer = browser.get(&callback(&issuer, &asked.parameter("state"), "code=c&code=d")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn nobody_signed_in_elsewhere_sees_the_welcome_page() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    let asked = browser.get("/").await;
    assert_eq!(asked.parameter("prompt"), "none");
    let answer = browser.get(&callback(&issuer, &asked.parameter("state"), "error=login_required")).await;
    assert_eq!(answer.location().path(), "/welcome");
    assert_eq!(browser.get("/welcome").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_issuers_refusal_is_shown_as_text() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    let asked = browser.get("/sign-in").await;
    let refusal = callback(&issuer, &asked.parameter("state"), "error=server_error&error_description=%3Cb%3Eno");
    let answer = browser.get(&refusal).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("&#60;b&#62;no"));
}

#[tokio::test]
async fn signing_out_ends_the_session_here_and_at_the_issuer() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    browser.sign_in(&issuer).await;
    let stolen = browser.cookies.clone();
    let answer = browser.press("/sign-out").await;
    assert_eq!(answer.location().path(), "/tenant/logout");
    assert_eq!(answer.parameter("post_logout_redirect_uri"), "http://localhost:5002/signed-out");
    assert!(!answer.parameter("id_token_hint").is_empty());
    assert!(!browser.cookies.iter().any(|(name, _)| name == "reader"));
    // The cookie's value is worth nothing any more.
    browser.cookies = stolen;
    assert_eq!(browser.get("/").await.parameter("prompt"), "none");
}

#[tokio::test]
async fn another_sites_form_does_nothing() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    browser.sign_in(&issuer).await;
    for path in ["/sign-out", "/renew", "/profile", "/sign-in-again"] {
        for origin in [SHOP, "null"] {
            assert_eq!(browser.send(Method::POST, path, &[("origin", origin)]).await.status, StatusCode::FORBIDDEN);
        }
    }
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_provider_ends_just_the_session_that_it_names() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    browser.sign_in(&issuer).await;
    let iss: String = url::form_urlencoded::byte_serialize(issuer.authority.as_str().as_bytes()).collect();
    let mut frame = browser.another();
    for wrong in [format!("iss={iss}&sid=another"), "iss=other&sid=session".into(), format!("iss={iss}"), String::new()]
    {
        frame.get(&format!("/signed-out-by-provider?{wrong}")).await;
        assert_eq!(browser.get("/").await.status, StatusCode::OK);
    }
    let heard = frame.get(&format!("/signed-out-by-provider?iss={iss}&sid=session")).await;
    assert_eq!(heard.status, StatusCode::OK);
    let policy = heard.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.ends_with(&format!("frame-ancestors {}", issuer.authority.origin().ascii_serialization())));
    assert_eq!(browser.get("/").await.parameter("prompt"), "none");
}

#[tokio::test]
async fn fresh_tokens_keep_the_session_and_a_refusal_ends_it() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    browser.sign_in(&issuer).await;
    issuer.wait(3_000);
    issuer.answer(StatusCode::OK, json!({"access_token": "b", "expires_in": 3600, "refresh_token": "r2"}));
    assert_eq!(browser.press("/renew").await.location().path(), "/");
    assert!(issuer.asked().1.contains("refresh_token=r"));
    let home = browser.get("/").await;
    assert!(home.body.contains("Good for 60 minutes") && home.body.contains("Tokens renewed"));

    issuer.answer(StatusCode::BAD_REQUEST, json!({"error": "invalid_grant", "error_description": "ended"}));
    assert_eq!(browser.press("/renew").await.status, StatusCode::BAD_REQUEST);
    assert!(issuer.asked().1.contains("refresh_token=r2"));
    assert_eq!(browser.get("/").await.parameter("prompt"), "none");
}

#[tokio::test]
async fn a_profile_counts_only_if_it_is_the_same_persons() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    browser.sign_in(&issuer).await;
    issuer.give_out_profile_of("somebody else");
    assert_eq!(browser.press("/profile").await.location().path(), "/");
    let home = browser.get("/").await;
    assert!(home.body.contains("Profile refused") && !home.body.contains("Robin Vale"));
    issuer.give_out_profile_of("s");
    browser.press("/profile").await;
    let home = browser.get("/").await;
    assert!(home.body.contains("Profile read") && home.body.contains("Robin Vale"));
}

#[tokio::test]
async fn a_session_ends_after_eight_hours() {
    let issuer = FakeIssuer::start().await;
    let mut browser = Browser::of(&issuer);
    browser.sign_in(&issuer).await;
    issuer.wait(8 * 3_600 - 1);
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
    issuer.wait(1);
    assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
}

async fn call_api(issuer: &FakeIssuer, authorization: Option<String>) -> Answer {
    let value = authorization.unwrap_or_default();
    let headers = [("authorization", value.as_str()), ("origin", SHOP)];
    let headers = if value.is_empty() { &headers[1..] } else { &headers[..] };
    Browser::of(issuer).send(Method::GET, "/api/orders", headers).await
}

fn access_token(issuer: &FakeIssuer, scope: &str) -> String {
    let claims = json!({"iss": issuer.authority.as_str(), "aud": "reader", "sub": "s", "exp": NOW + 60, "scp": scope,
        "name": "Avery Quill"});
    issuer.sign("at+jwt", &claims)
}

#[tokio::test]
async fn the_orders_api_answers_a_good_token_and_lets_only_shop_read_it() {
    let issuer = FakeIssuer::start().await;
    let answer = call_api(&issuer, Some(format!("Bearer {}", access_token(&issuer, "Books.Read")))).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers["access-control-allow-origin"], SHOP);
    let body: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((&body["for"], &body["orders"][0]["book"]), (&json!("Avery Quill"), &json!("Salt and Cedar")));
}

#[tokio::test]
async fn the_orders_api_says_what_it_refuses() {
    let issuer = FakeIssuer::start().await;
    let none = call_api(&issuer, None).await;
    assert_eq!(
        (none.status, &none.headers["www-authenticate"]),
        (StatusCode::UNAUTHORIZED, &"Bearer".parse().unwrap())
    );
    let bad = call_api(&issuer, Some("Bearer x.y.z".into())).await;
    assert_eq!(bad.status, StatusCode::UNAUTHORIZED);
    assert_eq!(bad.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
    let narrow = call_api(&issuer, Some(format!("Bearer {}", access_token(&issuer, "Books.Write")))).await;
    assert_eq!(narrow.status, StatusCode::FORBIDDEN);
    assert_eq!(narrow.headers["www-authenticate"], "Bearer error=\"insufficient_scope\", scope=\"Books.Read\"");
}

#[tokio::test]
async fn a_browser_may_ask_before_it_calls_the_api() {
    let issuer = FakeIssuer::start().await;
    let answer = Browser::of(&issuer).send(Method::OPTIONS, "/api/orders", &[("origin", SHOP)]).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.headers["access-control-allow-origin"], SHOP);
    assert_eq!(answer.headers["access-control-allow-headers"], "authorization");
}

#[tokio::test]
async fn an_issuer_that_is_down_gets_a_page() {
    let issuer = FakeIssuer::start().await;
    let mut config = config(&issuer);
    // Port 1 of the loopback address: nothing listens there.
    config.authority = Url::parse("http://127.0.0.1:1/tenant/v2.0").unwrap();
    let nobody = crate::issuer::Issuer::new(config.authority.clone(), None, config.now.clone()).unwrap();
    let reader = routes(&config, std::sync::Arc::new(nobody));
    let answer = Browser { reader, cookies: Vec::new() }.get("/sign-in").await;
    assert_eq!(answer.status, StatusCode::BAD_GATEWAY);
    assert!(answer.body.contains("Sign-in can’t be reached"));
}
