//! The traces of sign-ins that go other ways than a page and a code: devices, pushed requests, consent, and calls in a caller's name.

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines, people_may_write, withdraw_consent};
use reqwest::header::HeaderMap;
use std::time::Duration;
use vestibule_domain::{clock::Clock as _, ids::CorrelationId};
use vestibule_services::trace::{self, TracedDecision, TracedRequest};
use vestibule_testkit::browser::{Browser, Page};

const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// What is found by the correlation id that an answer shows.
async fn of(server: &Server, headers: &HeaderMap) -> Vec<TracedRequest> {
    let id = CorrelationId::parse(headers["client-request-id"].to_str().unwrap()).unwrap();
    trace::flush(&server.platform).await;
    trace::find(&server.platform.storage.tenant(server.tenant.id), id, server.clock.now()).await.unwrap()
}

fn routes(trace: &[TracedRequest]) -> Vec<&str> {
    trace.iter().map(|request| request.route.as_str()).collect()
}

/// The verdicts and reasons of a step, in order.
fn told<'a>(trace: &'a [TracedRequest], step: &str) -> Vec<(&'a str, &'a str)> {
    let of_step = |each: &&TracedDecision| each.step == step;
    let decisions = trace.iter().flat_map(|request| &request.decisions).filter(of_step);
    decisions.map(|each| (each.verdict.as_str(), each.text("reason").unwrap_or_default())).collect()
}

/// None of these texts stands anywhere in a trace.
fn holds_none_of(trace: &[TracedRequest], secrets: &[&str]) {
    let kept = format!("{trace:?}");
    for secret in secrets {
        assert!(secret.len() > 5 && !kept.contains(secret), "{secret} is kept");
    }
}

/// Types a device's code in a browser that has never been here, and signs in: at the question.
async fn at_question(server: &Server, client: &RelyingParty, user_code: &str) -> (Browser, Page) {
    let browser = server.browser();
    let page = browser.open(&server.url(client.tenant, "oauth2/deviceauth")).await.unwrap();
    let page = browser.submit(&page, &[("user_code", user_code)]).await.unwrap();
    let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
    assert_eq!(page.step(), "oauth2/deviceauth/confirm", "{}", page.body);
    (browser, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_devices_tokens_are_found_with_the_pages_of_its_owner() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let id = native.id();
        let fields = [("client_id", id.as_str()), ("scope", "openid profile offline_access")];
        let asked = server.post(&server.url(native.tenant, "oauth2/v2.0/devicecode"), &fields, &[]).await;
        let body = asked.json();
        let (device_code, user_code) = (body["device_code"].as_str().unwrap(), body["user_code"].as_str().unwrap());
        let (browser, question) = at_question(server, &native, user_code).await;
        server.wait(Duration::from_millis(1));
        let connected = browser.submit(&question, &[("decision", "allow")]).await.unwrap();
        assert_eq!(connected.step(), "oauth2/deviceauth/done", "{}", connected.body);
        server.wait(Duration::from_secs(6));
        let tokens = native.token(server, &[("grant_type", DEVICE_GRANT), ("device_code", device_code)]).await;
        assert_eq!(tokens.status, 200, "{:?}", tokens.body);
        let by_device = of(server, &tokens.headers).await;
        assert!(routes(&by_device).contains(&"oauth2/v2.0/token"), "{:?}", routes(&by_device));
        assert!(routes(&by_device).iter().any(|route| route.contains("deviceauth")), "{:?}", routes(&by_device));
        let verdicts = told(&by_device, "device");
        assert!(verdicts.iter().any(|(verdict, _)| *verdict == "asked"), "{verdicts:?}");
        assert!(verdicts.iter().any(|(verdict, _)| ["done", "passed"].contains(verdict)), "{verdicts:?}");
        assert!(told(&by_device, "token.access").contains(&("done", "")), "{by_device:?}");
        holds_none_of(&by_device, &[device_code, user_code, tokens.text("access_token"), tokens.text("refresh_token")]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_its_owner_refused_says_so() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let id = native.id();
        let fields = [("client_id", id.as_str()), ("scope", "openid")];
        let body = server.post(&server.url(native.tenant, "oauth2/v2.0/devicecode"), &fields, &[]).await.json();
        let (browser, question) = at_question(server, &native, body["user_code"].as_str().unwrap()).await;
        let declined = browser.submit(&question, &[("decision", "deny")]).await.unwrap();
        assert_eq!(declined.step(), "oauth2/deviceauth/done", "{}", declined.body);
        server.wait(Duration::from_secs(6));
        let fields = [("grant_type", DEVICE_GRANT), ("device_code", body["device_code"].as_str().unwrap())];
        let refused = native.token(server, &fields).await;
        assert_eq!(refused.error().0, "authorization_declined");
        let trace = of(server, &refused.headers).await;
        assert!(told(&trace, "device").iter().any(|(verdict, _)| *verdict == "refused"), "{trace:?}");
        assert!(told(&trace, "token.access").is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pushed_request_is_found_with_the_sign_in_that_it_began() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let pushed = reader.push(server, &[]).await;
        let name = pushed.json()["request_uri"].as_str().unwrap().to_owned();
        let browser = server.browser();
        let page = reader.open_by_name(server, &browser, &name).await;
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        let tokens = reader.redeem(server, &page).await;
        assert_eq!(tokens.status, 200, "{:?}", tokens.body);
        let trace = of(server, &tokens.headers).await;
        let routes = routes(&trace);
        assert_eq!(
            (routes.first(), routes.last()),
            (Some(&"oauth2/v2.0/par"), Some(&"oauth2/v2.0/token")),
            "{routes:?}"
        );
        assert_eq!(told(&trace, "request.pushed"), [("done", "")]);
        assert_eq!(told(&trace, "client.authentication").len(), 2, "once with the request, once with the code");
        holds_none_of(&trace, &[&name, name.rsplit(':').next().unwrap()]);
        // A request that is refused when it is pushed is found by its own answer.
        let refused = reader.push(server, &[("redirect_uri", "https://elsewhere.example/")]).await;
        assert_eq!(refused.status, 400);
        let trace = of(server, &refused.headers).await;
        assert_eq!(trace.len(), 1);
        assert!(told(&trace, "request.pushed").iter().any(|(verdict, _)| *verdict == "refused"), "{trace:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_of_a_person_and_what_they_answered_is_told() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let scope = "openid api://reader/Books.Write".to_owned();
        let shop = RelyingParty { scope, ..RelyingParty::shop(server) };
        let (browser, question) = shop.sign_in(server).await;
        assert_eq!(question.step(), "consent", "{}", question.body);
        let denied = browser.submit(&question, &[("decision", "deny")]).await.unwrap();
        assert_eq!(denied.answer("error").as_deref(), Some("access_denied"), "{:?}", denied.leads_to);
        let trace = of(server, &denied.headers).await;
        let verdicts = told(&trace, "consent");
        assert_eq!(verdicts.first(), Some(&("asked", "")), "{verdicts:?}");
        assert_eq!(verdicts.last(), Some(&("refused", "customer_declined")), "{verdicts:?}");
        assert!(told(&trace, "authorization_code").is_empty());
        let question = browser.open(&shop.authorize(server, &[])).await.unwrap();
        let allowed = browser.submit(&question, &[("decision", "allow")]).await.unwrap();
        let trace = of(server, &allowed.headers).await;
        assert!(told(&trace, "consent").contains(&("done", "customer_agreed")), "{trace:?}");
        let silent = shop.silently(server, &browser, &[]).await;
        assert_eq!(told(&of(server, &silent.headers).await, "consent"), [("passed", "customer_agreed_before")]);
        withdraw_consent(server, shop.app).await;
        let silent = shop.silently(server, &browser, &[]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("consent_required"), "{:?}", silent.leads_to);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_in_a_callers_name_is_found_with_the_sign_in_that_it_comes_from() {
    on_both_engines(async |server| {
        let called = RelyingParty::shop(server).token_for(server, "openid api://ledger/Entries.Read").await;
        let ledger = RelyingParty::ledger(server);
        server.wait(Duration::from_millis(1));
        let answer = ledger.on_behalf_of(server, called.text("access_token"), "api://archive/Files.Read").await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let trace = of(server, &answer.headers).await;
        assert_eq!(routes(&trace).first(), Some(&"oauth2/v2.0/authorize"), "{:?}", routes(&trace));
        let last = std::slice::from_ref(trace.last().unwrap());
        assert_eq!(told(last, "client.authentication").first().map(|(verdict, _)| *verdict), Some("passed"));
        assert_eq!(told(last, "token.access"), [("done", "")]);
        holds_none_of(&trace, &[called.text("access_token"), answer.text("access_token")]);
        let refused = ledger.on_behalf_of(server, "eyJub3QiOiJhIHRva2VuIn0.e30.x", "api://archive/Files.Read").await;
        let trace = of(server, &refused.headers).await;
        assert_eq!((trace.len(), told(&trace, "token.access").len()), (1, 0));
        assert!(told(&trace, "answer").iter().any(|(verdict, _)| *verdict == "refused"), "{trace:?}");
    })
    .await;
}

/// Tokens are signed while their code is redeemed: those of a code that was redeemed before go nowhere.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_that_a_replayed_code_did_not_get_are_in_no_trace() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (_, page) = shop.sign_in(server).await;
        assert_eq!(shop.redeem(server, &page).await.status, 200);
        server.wait(Duration::from_millis(1));
        let second = shop.redeem(server, &page).await;
        assert_eq!(second.error(), ("invalid_grant", 54_005));
        let trace = of(server, &second.headers).await;
        let attempts = routes(&trace).into_iter().filter(|route| *route == "oauth2/v2.0/token").count();
        assert_eq!(attempts, 2, "{:?}", routes(&trace));
        assert_eq!(told(&trace, "token.access"), [("done", "")], "{trace:?}");
        assert_eq!(told(&trace, "token.id"), [("done", "")], "{trace:?}");
        assert_eq!(told(&trace, "token.scope").len(), 1, "{trace:?}");
    })
    .await;
}
