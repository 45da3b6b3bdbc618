//! Forms: only ours count, and whatever else arrives gets a page that says no and changes nothing.

use crate::harness::{Customer, FORM, PASSWORD, Server, USER, form_of, on_both_engines};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use vestibule_testkit::browser::Page;

fn is_refused(page: &Page, status: u16) {
    assert_eq!(page.status.as_u16(), status, "{}", page.body);
    assert!(!page.headers.contains_key("location") && !page.headers.contains_key("set-cookie"), "{:?}", page.headers);
    assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"), "{:?}", page.headers);
    assert!(page.body.contains(page.headers["client-request-id"].to_str().unwrap()), "{}", page.body);
}

fn token_of(page: &Page) -> String {
    page.hidden_fields().into_iter().find(|(name, _)| name == "csrf").unwrap().1
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_another_site_sends_does_nothing() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let other = customer.at_password(USER).await;
        let elsewhere = customer.at_shop_of(&server.other).at_password(USER).await;
        let (url, before) = (page.url.as_str(), server.hashes());
        let send = async |body: &str, headers: &[(&str, &str)]| {
            let accept = [("content-type", FORM), ("accept", "text/html")];
            customer.post_exactly(url, body.to_owned(), &[&accept, headers].concat()).await
        };
        let genuine = form_of(&page, &[("password", PASSWORD)]);
        for headers in [
            [("origin", "https://evil.example")].as_slice(),
            &[("origin", "null")],
            &[("origin", "http://localhost")],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "cross-site"), ("origin", server.base.as_str())],
            &[("origin", server.base.as_str()), ("origin", "https://evil.example")],
        ] {
            is_refused(&send(&genuine, headers).await, 403);
        }
        let token = token_of(&page);
        let flipped = format!("{}{}", if token.starts_with('A') { 'B' } else { 'A' }, &token[1..]);
        for wrong in
            ["", "AAAA", &flipped, &token[..20], &format!("{token}AAAA"), &token_of(&other), &token_of(&elsewhere)]
        {
            let body = genuine.replace(&token, wrong);
            is_refused(&send(&body, &[]).await, 403);
        }
        is_refused(&send("step=sign-in%2Fpassword&password=x", &[]).await, 403);
        assert_eq!(server.hashes(), before);
        assert!(!customer.is_signed_in().await);
        // A browser that says nothing of where the form came from is believed for its token's sake.
        assert_eq!(send(&genuine, &[]).await.status, 303);
        assert!(customer.is_signed_in().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_form_of_ours_is_refused_and_changes_nothing() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let (url, token, before) = (page.url.as_str(), token_of(&page), server.hashes());
        let start = format!("csrf={token}&step=sign-in%2Fpassword");
        let send = async |url: &str, kind: &str, body: String| {
            customer.post_exactly(url, body, &[("content-type", kind), ("accept", "text/html")]).await
        };
        for body in [
            format!("{start}&password=a&password=b"),
            format!("{start}&csrf={token}&password=a"),
            format!("{start}&password=%zz"),
            format!("{start}&password=%"),
            format!("{start}&password=%ff%fe"),
            format!("{start}&password=a%00b"),
            format!("{start}&password=a%0d%0ab"),
            format!("{start}&password={}", "x".repeat(3_000)),
            format!("{start}&{}=1", "n".repeat(100)),
            format!("{start}&{}", (0..30).map(|number| format!("field{number}=x")).collect::<Vec<_>>().join("&")),
            format!("{start}&password={}", "x".repeat(20_000)),
            format!("csrf={token}&step=sign-in%2Fstay&password=a"),
            format!("csrf={token}&step=nowhere&password=a"),
            format!("csrf={token}&password=a"),
        ] {
            is_refused(&send(url, FORM, body).await, 400);
        }
        let genuine = form_of(&page, &[("password", PASSWORD)]);
        for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
            is_refused(&send(url, kind, genuine.clone()).await, 400);
        }
        is_refused(&customer.post_exactly(url, genuine.clone(), &[("accept", "text/html")]).await, 400);
        is_refused(&send(url, FORM, "x".repeat(70_000)).await, 413);
        // The journey's name, malformed, missing, twice.
        let bare = url.split('?').next().unwrap();
        for query in ["", "?j=", "?j=nothing", "?j=%00", "?j=%zz", "?j=a&j=b", &format!("?j={}", "x".repeat(2_000))] {
            is_refused(&send(&format!("{bare}{query}"), FORM, genuine.clone()).await, 400);
            let headers = [("accept", "text/html")];
            let shown = customer.browser.raw(reqwest::Method::GET, &format!("{bare}{query}"), None, &headers).await;
            is_refused(&shown.unwrap(), 400);
        }
        is_refused(&send(&format!("{bare}?j={}", "x".repeat(20_000)), FORM, genuine.clone()).await, 414);
        let nobody = bare.replace(&server.tenant.id.to_string(), "nobody.example");
        is_refused(&send(&nobody, FORM, genuine.clone()).await, 404);
        assert_eq!(server.hashes(), before);
        // Nothing was lost on the way, and a charset or case of the media type is no matter.
        let kind = "Application/X-WWW-Form-URLencoded; charset=UTF-8";
        assert_eq!(send(url, kind, genuine).await.status, 303);
        assert!(customer.is_signed_in().await);
    })
    .await;
}

/// Something that a browser, or somebody who plays with one, may do next.
#[derive(Clone, Debug)]
enum Move {
    Open(&'static str),
    Submit(Vec<(&'static str, String)>),
    SubmitAt(&'static str, Vec<(&'static str, String)>),
    Begin(&'static str),
    Wait(u64),
    Forget,
}

const STEPS: [&str; 11] = [
    "sign-in/account",
    "sign-in",
    "sign-in/password",
    "sign-in/code",
    "sign-in/stay",
    "sign-up",
    "sign-up/code",
    "sign-up/details",
    "reset",
    "reset/code",
    "reset/password",
];

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let step = prop::sample::select(STEPS.to_vec());
    let name = prop::sample::select(vec![
        "identifier",
        "email",
        "password",
        "code",
        "method",
        "resend",
        "stay",
        "given_name",
        "family_name",
        "new-password",
        "confirm-password",
        "revoke",
        "account",
        "remember",
    ]);
    let value = prop_oneof![
        Just(USER.to_owned()),
        Just("rowan@example.com".to_owned()),
        Just("email".to_owned()),
        Just("yes".to_owned()),
        Just("12345678".to_owned()),
        Just("velvet-otter-canyon-41".to_owned()),
        "\\PC{0,12}",
    ];
    let fields =
        prop::collection::btree_map(name, value, 0..5).prop_map(|fields| fields.into_iter().collect::<Vec<_>>());
    let prompt = prop::sample::select(vec!["", "login", "create", "select_account", "none"]);
    let one = prop_oneof![
        3 => step.clone().prop_map(Move::Open),
        6 => fields.clone().prop_map(Move::Submit),
        3 => (step, fields).prop_map(|(step, fields)| Move::SubmitAt(step, fields)),
        1 => prompt.prop_map(Move::Begin),
        1 => (0_u64..700).prop_map(Move::Wait),
        1 => Just(Move::Forget),
    ];
    prop::collection::vec(one, 1..12)
}

/// Makes a move; gives the page that it came to.
async fn make(customer: &Customer<'_>, page: &Page, step: Move) -> Option<Page> {
    let at = |step: &str| {
        let query = page.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("/{}/{step}{query}", customer.client.tenant)
    };
    match step {
        Move::Open(step) => Some(customer.browser.open(&at(step)).await.unwrap()),
        Move::Begin(prompt) => Some(customer.arrive_with(&[("prompt", prompt)]).await),
        Move::Submit(fields) => {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            Some(customer.submit(page, &fields).await)
        }
        Move::SubmitAt(step, fields) => {
            let token = page.hidden_fields().into_iter().find(|(name, _)| name == "csrf").map(|(_, value)| value);
            let mut all = vec![("csrf", token.unwrap_or_default()), ("step", step.to_owned())];
            all.extend(fields);
            let fields: Vec<_> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
            Some(customer.browser.post(&at(step), &fields).await.unwrap())
        }
        Move::Wait(seconds) => {
            customer.server.wait(std::time::Duration::from_secs(seconds));
            None
        }
        Move::Forget => {
            for name in customer.browser.cookies().keys() {
                customer.browser.set_cookie(name, None);
            }
            None
        }
    }
}

async fn play(server: &Server, sequence: Vec<Move>) -> Result<(), String> {
    let customer = server.customer();
    let mut page = customer.arrive().await;
    for step in sequence {
        let said = format!("{step:?}");
        let Some(next) = make(&customer, &page, step).await else { continue };
        if next.status.is_server_error() || next.answer("code").is_some() {
            return Err(format!("{said} at {} came to {} {:?}", page.url, next.status, next.leads_to));
        }
        if next.leads_to.is_none() && next.body.contains("<form") {
            page = next;
        }
    }
    let silent = customer.arrive_with(&[("prompt", "none")]).await;
    if silent.answer("code").is_some() { Err("signed in without a proof".to_owned()) } else { Ok(()) }
}

/// Nobody here reads mail or knows the password, so no sequence of requests may sign anybody in, make an account, or break
/// the server.
#[tokio::test(flavor = "multi_thread")]
async fn no_sequence_of_requests_without_a_proof_gets_a_code_or_a_500() {
    on_both_engines(async |server| {
        let before = server.accounts().await;
        let mut runner = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
        let handle = tokio::runtime::Handle::current();
        let outcome = tokio::task::block_in_place(|| {
            runner.run(&moves(), |sequence| handle.block_on(play(server, sequence)).map_err(TestCaseError::fail))
        });
        outcome.unwrap();
        assert_eq!(server.accounts().await, before);
    })
    .await;
}
