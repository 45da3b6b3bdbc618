//! What was decided in a sign-in, found by the correlation id of any of its requests.

use crate::harness::{
    Customer, LogoutReceiver, NEW_PASSWORD, PASSWORD, READER_SECRET, RelyingParty, Server, USER, VERIFIER,
    on_both_engines,
};
use reqwest::header::HeaderMap;
use std::{collections::BTreeSet, fmt::Write as _, time::Duration};
use vestibule_domain::{
    clock::Clock,
    ids::{CorrelationId, TenantId},
};
use vestibule_services::trace::{self, TracedDecision, TracedRequest};
use vestibule_storage::sign_in_traces;
use vestibule_testkit::browser::Page;

/// The correlation id that an answer shows.
fn id_of(headers: &HeaderMap) -> CorrelationId {
    CorrelationId::parse(headers["client-request-id"].to_str().unwrap()).unwrap()
}

async fn traced(server: &Server, tenant: TenantId, id: CorrelationId) -> Vec<TracedRequest> {
    trace::flush(&server.platform).await;
    trace::find(&server.platform.storage.tenant(tenant), id, server.clock.now()).await.unwrap()
}

/// The trace by the id of a page or answer of the first tenant.
async fn of(server: &Server, headers: &HeaderMap) -> Vec<TracedRequest> {
    traced(server, server.tenant.id, id_of(headers)).await
}

fn decisions(requests: &[TracedRequest]) -> Vec<&TracedDecision> {
    requests.iter().flat_map(|request| &request.decisions).collect()
}

fn lines(requests: &[TracedRequest]) -> Vec<(&str, &str)> {
    decisions(requests).into_iter().map(|each| (each.step.as_str(), each.verdict.as_str())).collect()
}

/// The first decision of a step.
fn decision<'a>(requests: &'a [TracedRequest], step: &str) -> &'a TracedDecision {
    let found = decisions(requests).into_iter().find(|each| each.step == step);
    found.unwrap_or_else(|| panic!("no {step}: {:?}", lines(requests)))
}

fn reason<'a>(requests: &'a [TracedRequest], step: &str) -> (&'a str, &'a str) {
    let found = decision(requests, step);
    (found.verdict.as_str(), found.text("reason").unwrap_or_default())
}

/// Whether `some` stand in `all`, in their order, with anything between them.
fn in_order(all: &[(&str, &str)], some: &[(&str, &str)]) -> bool {
    let mut all = all.iter();
    some.iter().all(|wanted| all.any(|each| each == wanted))
}

fn number(decision: &TracedDecision, key: &str) -> Option<u64> {
    decision.facts.iter().find(|fact| fact.key == key)?.value.as_u64()
}

async fn shown(server: &Server, customer: &Customer<'_>, changes: &[(&str, &str)]) -> (Page, Vec<TracedRequest>) {
    let page = customer.arrive_with(changes).await;
    let trace = of(server, &page.headers).await;
    (page, trace)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_is_found_whole_and_in_order_by_the_id_of_any_of_its_requests() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let customer = server.customer();
        let question = customer.arrive().await;
        let at_password = customer.submit(&question, &[("identifier", USER)]).await;
        let answer = customer.submit(&at_password, &[("password", PASSWORD)]).await;
        server.wait(Duration::from_millis(1));
        let tokens = shop.redeem(server, &answer).await;
        assert_eq!(tokens.status, 200);
        let trace = of(server, &tokens.headers).await;
        let routes: Vec<_> = trace.iter().map(|request| (request.method.as_str(), request.route.as_str())).collect();
        assert_eq!(
            routes,
            [
                ("GET", "oauth2/v2.0/authorize"),
                ("GET", "sign-in"),
                ("POST", "sign-in"),
                ("GET", "sign-in/password"),
                ("POST", "sign-in/password"),
                ("POST", "oauth2/v2.0/token"),
            ]
        );
        let lines = lines(&trace);
        let expected = [
            ("client", "passed"),
            ("request.arrival", "passed"),
            ("request.response_type", "passed"),
            ("request.security_profile", "skipped"),
            ("request.code_challenge", "passed"),
            ("request.nonce", "passed"),
            ("request.claims", "skipped"),
            ("request.scopes", "passed"),
            ("request.authorization_details", "skipped"),
            ("session", "skipped"),
            ("session.reuse", "asked"),
            ("journey", "asked"),
            ("journey", "passed"),
            ("method", "passed"),
            ("identifier", "passed"),
            ("policy.lockout", "passed"),
            ("password", "passed"),
            ("policy.persistent_session", "done"),
            ("session.begun", "done"),
            ("authorization_code", "done"),
            ("answer", "done"),
            ("client.authentication", "passed"),
            ("grant", "passed"),
            ("token.scope", "passed"),
            ("token.id", "done"),
            ("token.access", "done"),
            ("answer", "done"),
        ];
        assert!(in_order(&lines, &expected), "{lines:?}");
        for page in [&question, &at_password, &answer] {
            assert_eq!(of(server, &page.headers).await, trace, "{}", page.url);
        }
        // And a renewal finds where it comes from.
        let renewed = shop.refresh(server, tokens.text("refresh_token")).await;
        let renewal = of(server, &renewed.headers).await;
        assert_eq!(renewal.len(), trace.len() + 1);
        assert_eq!(reason(&renewal[trace.len()..], "refresh.rotation"), ("passed", "first_use"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_claim_of_both_tokens_is_named_with_where_it_came_from_and_no_other() {
    on_both_engines(async |server| {
        let answer = RelyingParty::reader(server).tokens(server).await;
        let trace = of(server, &answer.headers).await;
        for (step, token) in [("token.id", "id_token"), ("token.access", "access_token")] {
            let fact = decision(&trace, step).facts.iter().find(|fact| fact.key == "claims").unwrap();
            let told = fact.value.as_object().unwrap();
            let claims = answer.claims(token);
            let held: BTreeSet<_> = claims.as_object().unwrap().keys().collect();
            assert_eq!(told.keys().collect::<BTreeSet<_>>(), held, "{step}");
            assert_eq!(told["sub"], "account");
            assert_eq!(told["name"], "profile_scope");
        }
        let fact = decision(&trace, "token.id").facts.iter().find(|fact| fact.key == "claims").unwrap();
        assert_eq!((&fact.value["email"], &fact.value["auth_time"]), (&"email_scope".into(), &"session".into()));
        assert_eq!(decision(&trace, "client.authentication").text("method"), Some("client_secret_post"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_authorization_request_shows_the_check_that_refused_it_and_nothing_after() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let (page, trace) = shown(server, &customer, &[("scope", "openid api://nobody/Read")]).await;
        assert!(page.leads_to.is_some(), "{}", page.body);
        let refused = decision(&trace, "request.scopes");
        assert_eq!(refused.verdict, "refused");
        assert!(number(refused, "error").is_some_and(|number| number > 0));
        assert!(in_order(&lines(&trace), &[("request.scopes", "refused"), ("answer", "refused")]));
        assert!(!lines(&trace).iter().any(|(step, _)| step.starts_with("session")), "{:?}", lines(&trace));
        // An error that is a page shows an id that works, too.
        let (page, trace) = shown(server, &customer, &[("redirect_uri", "https://elsewhere.example/")]).await;
        assert_eq!(page.status, 400);
        assert!(page.body.contains(&id_of(&page.headers).to_string()));
        assert_eq!(number(decision(&trace, "client"), "error"), Some(50_011));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whether_a_session_was_used_again_is_told_with_the_reason() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        let asked = async |changes: &[(&str, &str)]| {
            let page = browser.open(&shop.authorize(server, changes)).await.unwrap();
            of(server, &page.headers).await
        };
        let silent = asked(&[("prompt", "none")]).await;
        assert_eq!(reason(&silent, "session.reuse"), ("reused", ""));
        assert!(in_order(&lines(&silent), &[("session", "passed"), ("authorization_code", "done")]));
        assert_eq!(reason(&asked(&[("prompt", "login")]).await, "session.reuse"), ("asked", "prompt_login"));
        server.wait(Duration::from_mins(10));
        let stepped_up = asked(&[("max_age", "60")]).await;
        assert_eq!(reason(&stepped_up, "request.max_age"), ("asked", "too_old"));
        assert_eq!(number(decision(&stepped_up, "request.max_age"), "age_seconds"), Some(600));
        assert_eq!(reason(&stepped_up, "session.reuse"), ("asked", "too_old"));
        let expected = ("asked", "another_session_or_person_expected");
        assert_eq!(reason(&asked(&[("login_hint", "somebody@else.example")]).await, "session.reuse"), expected);
        let stranger = server.browser();
        let page = shop.silently(server, &stranger, &[]).await;
        assert_eq!(reason(&of(server, &page.headers).await, "session.reuse"), ("refused", "no_session"));
        // A session that counts no more says why.
        server.wait(Duration::from_hours(24 * 8));
        let idle = asked(&[("prompt", "none")]).await;
        assert_eq!(reason(&idle, "session"), ("refused", "too_long_unused_or_too_old"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_and_the_lock_are_told_apart() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let mut last = page.clone();
        for number in 0..10 {
            last = customer.submit(&page, &[("password", &format!("wrong-{number}"))]).await;
        }
        let trace = of(server, &last.headers).await;
        assert_eq!(reason(&trace, "password"), ("refused", "wrong_password"));
        assert!(lines(&trace).contains(&("policy.lockout", "done")), "{:?}", lines(&trace));
        let locked = customer.submit(&page, &[("password", PASSWORD)]).await;
        let trace = of(server, &locked.headers).await;
        let verdict = decisions(&trace).into_iter().rev().find(|each| each.step == "policy.lockout").unwrap();
        assert_eq!(verdict.verdict, "refused");
        assert!(verdict.text("until").is_some());
        let nobody = customer.sign_in("nobody@example.com", "whatever-it-is-9").await;
        let trace = of(server, &nobody.headers).await;
        assert_eq!(reason(&trace, "identifier"), ("refused", "unknown_identifier"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_token_request_says_which_step_refused_it() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, page) = reader.sign_in(server).await;
        let stranger = RelyingParty { secret: Some("not-the-secret-0123456789".to_owned()), ..reader.clone() };
        let refused = stranger.redeem(server, &page).await;
        let trace = of(server, &refused.headers).await;
        assert_eq!(number(decision(&trace, "client.authentication"), "error"), Some(7_000_215));
        // With the code in hand the sign-in is known.
        let tokens = reader.redeem(server, &page).await;
        let first = reader.refresh(server, tokens.text("refresh_token")).await;
        let second = reader.refresh(server, first.text("refresh_token")).await;
        assert_eq!(second.status, 200);
        server.wait(Duration::from_hours(1));
        let reused = reader.refresh(server, tokens.text("refresh_token")).await;
        assert_eq!(reused.status, 400);
        let trace = of(server, &reused.headers).await;
        assert_eq!(trace[0].route, "oauth2/v2.0/authorize");
        let last = trace.last().unwrap();
        assert_eq!(last.correlation_id, id_of(&reused.headers));
        let of_last = std::slice::from_ref(last);
        assert_eq!(reason(of_last, "refresh.rotation"), ("refused", "used_before"));
        assert_eq!(decision(of_last, "answer").verdict, "refused");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_told_of_a_sign_out_and_what_they_said_is_in_its_trace() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let receiver = LogoutReceiver::start().await;
        server.hears_at(&shop, &receiver.url).await;
        for (status, expected) in [(200, ("done", "delivered")), (400, ("refused", "failed"))] {
            receiver.answer(status);
            let (browser, tokens) = shop.browser_and_tokens(server).await;
            let url = server.url(shop.tenant, "oauth2/v2.0/logout");
            let url = url::Url::parse_with_params(&url, [("id_token_hint", tokens.text("id_token"))]).unwrap();
            let headers = [("client-request-id", "3f1d8a52-6b0f-4c35-8a58-2f8b8f0e9c11")];
            let page = browser.raw(reqwest::Method::GET, url.as_str(), None, &headers).await.unwrap();
            server.wait(Duration::from_millis(1));
            server.make_calls().await;
            let id = CorrelationId::parse(headers[0].1).unwrap();
            let trace = traced(server, server.tenant.id, id).await;
            assert_eq!(reason(&trace, "session.ended"), ("done", "signed_out"), "{}", page.status);
            assert_eq!(number(decision(&trace, "logout.announced"), "count"), Some(1));
            let call = decisions(&trace).into_iter().rev().find(|each| each.step == "logout.call").unwrap();
            assert_eq!((call.verdict.as_str(), call.text("reason").unwrap()), expected);
            assert_eq!(call.text("application"), Some(shop.app.to_string().as_str()));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_secret_and_nothing_typed_is_in_a_trace() {
    on_both_engines(async |server| {
        let email = "avery.quill@example.com";
        let customer = server.customer();
        let page = customer.at_details(email).await;
        let mail_code = server.code(email).await;
        let details = [("given_name", "Avery"), ("family_name", "Quill"), ("new-password", NEW_PASSWORD)];
        let signed_up = customer.submit(&page, &details).await;
        let code = signed_up.answer("code").unwrap();
        let tokens = customer.client.redeem_code(server, &code).await;
        let reader = RelyingParty::reader(server);
        let silent = reader.silently(server, &customer.browser, &[("login_hint", email)]).await;
        let at_reader = reader.redeem(server, &silent).await;
        assert_eq!((tokens.status.as_u16(), at_reader.status.as_u16()), (200, 200));
        let replayed = customer.client.redeem_code(server, &code).await;
        assert_eq!(replayed.status, 400);
        let mut kept = String::new();
        for headers in [&page.headers, &signed_up.headers, &tokens.headers, &silent.headers, &at_reader.headers] {
            let trace = of(server, headers).await;
            assert!(!trace.is_empty());
            write!(kept, "{trace:?}").unwrap();
        }
        write!(kept, "{:?}", of(server, &replayed.headers).await).unwrap();
        let text = |answer: &crate::harness::Answer, name: &str| answer.text(name).to_owned();
        let mut secrets = vec![
            email.to_owned(),
            "avery".to_owned(),
            "Avery".to_owned(),
            "Quill".to_owned(),
            NEW_PASSWORD.to_owned(),
            mail_code,
            code,
            silent.answer("code").unwrap(),
            VERIFIER.to_owned(),
            READER_SECRET.to_owned(),
            "n-0S6_WzA2Mj".to_owned(),
            "af0ifjsldkj".to_owned(),
        ];
        for answer in [&tokens, &at_reader] {
            secrets.extend(["access_token", "id_token", "refresh_token"].map(|name| text(answer, name)));
            secrets.push(answer.claims("id_token")["sub"].as_str().unwrap().to_owned());
        }
        secrets.extend(customer.browser.cookies().into_values().filter(|value| value.len() > 8));
        for secret in secrets {
            assert!(!secret.is_empty() && !kept.contains(&secret), "{secret} is kept");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correlation_id_that_comes_again_and_again_keeps_a_bounded_trace() {
    on_both_engines(async |server| {
        let id = "7d444840-9dc0-41d1-b245-5ffdce74fad2";
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        let correlation = CorrelationId::parse(id).unwrap();
        for _ in 0..7 {
            for _ in 0..60 {
                let fields = [("grant_type", "refresh_token"), ("client_id", "not a client")];
                let asked = server.http.post(&url).header("client-request-id", id).form(&fields);
                assert_eq!(asked.send().await.unwrap().status(), 401);
                server.wait(Duration::from_millis(20));
            }
            trace::flush(&server.platform).await;
        }
        let rows = server.platform.storage.tenant(server.tenant.id);
        let kept = sign_in_traces::of_correlation(&rows, correlation, server.clock.now(), 10_000).await.unwrap();
        assert!((200..=300).contains(&kept.len()), "{}", kept.len());
        assert_eq!(traced(server, server.tenant.id, correlation).await.len(), 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_cut_off_and_takes_no_room_from_those_who_sign_in() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        let mut last = HeaderMap::new();
        for _ in 0..1_050 {
            let asked = server.http.post(&url).form(&[("grant_type", "refresh_token"), ("client_id", "nobody")]);
            last = asked.send().await.unwrap().headers().clone();
        }
        assert!(of(server, &last).await.is_empty(), "the clock stands still, and the allowance is used up");
        let tokens = RelyingParty::reader(server).tokens(server).await;
        let trace = of(server, &tokens.headers).await;
        assert!(lines(&trace).contains(&("token.id", "done")), "{:?}", lines(&trace));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tenant_finds_nothing_and_time_takes_the_trace_away() {
    on_both_engines(async |server| {
        let tokens = RelyingParty::reader(server).tokens(server).await;
        let id = id_of(&tokens.headers);
        assert!(!traced(server, server.tenant.id, id).await.is_empty());
        assert!(traced(server, server.other.id, id).await.is_empty());
        server.wait(Duration::from_hours(7 * 24 + 1));
        assert!(traced(server, server.tenant.id, id).await.is_empty());
    })
    .await;
}
