//! Answers that go no further: they lead back to their own step, which says once what was wrong.

use crate::harness::{Customer, NEW_PASSWORD, PASSWORD, Server, USER, on_both_engines, path_of};
use std::time::Duration;
use vestibule_http::CookieName;
use vestibule_testkit::browser::Page;

const NOBODY: &str = "rhea@example.com";

/// The name of the cookie that carries what a page has to say.
fn notice(customer: &Customer<'_>) -> String {
    CookieName::notice(customer.client.tenant).on_wire(false)
}

/// Submits a form and checks that the answer is a way back to the page's own address and no page itself.
async fn refused(customer: &Customer<'_>, page: &Page, fields: &[(&str, &str)]) -> Page {
    let answer = customer.submit_once(page, fields).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (303, ""), "{fields:?}");
    let back = page.url.join(answer.headers["location"].to_str().unwrap()).unwrap();
    assert_eq!(back, page.url, "{fields:?}");
    assert_eq!(answer.headers["cache-control"], "no-store", "{fields:?}");
    let set: Vec<_> = answer.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap()).collect();
    // What was answered well goes into the journey.
    assert_eq!(set.len(), 1 + usize::from(page.step() == "sign-up/details"), "{set:?}");
    assert!(set[0].starts_with(&format!("{}=", notice(customer))), "{set:?}");
    assert!(set[0].contains("; Path=/; HttpOnly; Max-Age=60; SameSite=Lax"), "{set:?}");
    answer
}

/// Opens the page's address again.
async fn reload(customer: &Customer<'_>, page: &Page) -> Page {
    let shown = customer.browser.open(page.url.as_str()).await.unwrap();
    assert_eq!((shown.status.as_u16(), shown.url.as_str()), (200, page.url.as_str()));
    shown
}

fn complains(page: &Page) -> bool {
    page.body.contains("role=\"alert\"") || page.body.contains("aria-invalid=\"true\"") || page.body.contains("alert-")
}

/// One after the other: what is sent is refused, `said` is said once, and the page is the page again.
async fn says_once(customer: &Customer<'_>, page: &Page, fields: &[(&str, &str)], said: &[&str]) {
    refused(customer, page, fields).await;
    let shown = reload(customer, page).await;
    for text in said {
        assert!(shown.body.contains(text), "{fields:?} {text} {}", shown.body);
    }
    assert!(complains(&shown), "{fields:?} {}", shown.body);
    assert!(!customer.browser.cookies().contains_key(&notice(customer)), "{fields:?}");
    let again = reload(customer, page).await;
    assert!(!complains(&again), "{fields:?} {}", again.body);
    assert!(!again.headers.contains_key("set-cookie"), "{fields:?} {:?}", again.headers);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_answer_leads_back_and_its_page_says_why_once() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.arrive().await;
        says_once(&customer, &page, &[], &["identifier-error"]).await;
        says_once(&customer, &page, &[("identifier", "some body")], &["value=\"some body\"", "identifier-error"]).await;
        let page = customer.at_password(NOBODY).await;
        says_once(&customer, &page, &[], &["form-error"]).await;
        says_once(&customer, &page, &[("password", "a"), ("remember", "1")], &["don’t match", " checked"]).await;
        for number in 0..8 {
            refused(&customer, &page, &[("password", &format!("wrong-{number}"))]).await;
        }
        says_once(&customer, &page, &[("password", "the tenth")], &["too many wrong passwords"]).await;
        let page = customer.at_code(NOBODY).await;
        says_once(&customer, &page, &[], &["code-error"]).await;
        says_once(&customer, &page, &[("code", "00000000")], &["isn’t the code"]).await;
        says_once(&customer, &page, &[("resend", "1")], &["second"]).await;
        server.wait(Duration::from_secs(31));
        says_once(&customer, &page, &[("resend", "1")], &["sent a new code"]).await;
        let page = customer.arrive_with(&[("prompt", "create")]).await;
        says_once(&customer, &page, &[("email", "rowan@")], &["value=\"rowan@\"", "email-error"]).await;
        let page = customer.at_details("rowan@example.com").await;
        let names = [("given_name", ""), ("family_name", "Åse \"the\" Quill"), ("new-password", "short-7")];
        let said = ["given_name-error", "value=\"Åse &#34;the&#34; Quill\"", "new-password-error"];
        says_once(&customer, &page, &names, &said).await;
        let page = customer.at_new_password(USER).await;
        let differing = [("new-password", NEW_PASSWORD), ("confirm-password", "another")];
        says_once(&customer, &page, &differing, &["confirm-password-error"]).await;
        let page = customer.browser.open(&path_of(&page, server.tenant.id, "reset")).await.unwrap();
        says_once(&customer, &page, &[("identifier", "avery")], &["value=\"avery\"", "identifier-error"]).await;
    })
    .await;
}

/// Everything that the answer to a form says, without the address, the journey and what is drawn at random.
fn told(answer: &Page, notice: &str) -> Vec<(String, String)> {
    let random = ["date", "x-ms-request-id", "client-request-id", "x-request-id", "location"];
    let headers = answer.headers.iter().filter(|(name, _)| !random.contains(&name.as_str()));
    let mut told: Vec<_> = headers
        .map(|(name, value)| {
            let value = value.to_str().unwrap();
            let sealed = value.strip_prefix(&format!("{notice}=")).and_then(|rest| rest.split_once(';'));
            let value = sealed.map_or_else(|| value.to_owned(), |(value, rest)| format!("{} {rest}", value.len()));
            (name.to_string(), value)
        })
        .collect();
    told.sort_unstable();
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_it_is_and_whatever_the_password_the_way_back_looks_the_same() {
    on_both_engines(async |server| {
        let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
        server.register("robin@example.com", Some(&hash), false).await;
        server.register("rosa@example.com", None, true).await;
        let mut looks = Vec::new();
        for (email, password) in [
            (USER, "x"),
            (USER, &"x".repeat(300)),
            (NOBODY, "not-the-password"),
            (NOBODY, PASSWORD),
            ("robin@example.com", PASSWORD),
            ("rosa@example.com", "not-the-password"),
        ] {
            let customer = server.customer();
            let page = customer.at_password(email).await;
            let wrong = told(&refused(&customer, &page, &[("password", password)]).await, &notice(&customer));
            let page = customer.at_code(email).await;
            let mut codes = Vec::new();
            for code in ["1", "00000000", "00000000", "00000000", "00000000", "00000000"] {
                codes.push(told(&refused(&customer, &page, &[("code", code)]).await, &notice(&customer)));
            }
            assert!(wrong.iter().any(|(name, _)| name == "set-cookie"), "{wrong:?}");
            looks.push((wrong, codes));
        }
        for look in &looks {
            assert_eq!(look, &looks[0]);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_has_to_say_is_said_by_no_other_page() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let (other, code) = (customer.at_password(USER).await, server.customer().at_code(USER).await);
        assert_eq!(code.step(), "sign-in/code");
        refused(&customer, &page, &[("password", "wrong")]).await;
        let sealed = customer.browser.cookies()[&notice(&customer)].clone();
        // Another journey, another step: they leave it for the one that it belongs to.
        assert!(!complains(&reload(&customer, &other).await));
        let first = customer.browser.open(&path_of(&page, server.tenant.id, "sign-in")).await.unwrap();
        assert!(!complains(&first), "{}", first.body);
        assert_eq!(customer.browser.cookies()[&notice(&customer)], sealed);
        assert!(complains(&reload(&customer, &page).await));
        // Tampered with, cut, or of another tenant, it says nothing and harms nothing.
        let elsewhere = customer.at_shop_of(&server.other);
        let theirs = elsewhere.at_password(USER).await;
        for value in [&sealed[1..], &sealed[..20], "", "A", &"A".repeat(1_000), &format!("{sealed}A")] {
            customer.browser.set_cookie(&notice(&customer), Some(value));
            assert!(!complains(&reload(&customer, &page).await), "{value}");
        }
        elsewhere.browser.set_cookie(&notice(&elsewhere), Some(&sealed));
        assert!(!complains(&reload(&elsewhere, &theirs).await));
        assert!(elsewhere.submit(&theirs, &[("password", PASSWORD)]).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_comes_back_as_long_as_it_fits_a_cookie() {
    on_both_engines(async |server: &Server| {
        let customer = server.customer();
        let page = customer.arrive().await;
        // As much as the field takes, and as much as a form may hold.
        for (typed, comes_back) in [("a".repeat(320), true), ("a".repeat(2_000), false), ("ش".repeat(900), false)] {
            refused(&customer, &page, &[("identifier", &typed)]).await;
            assert!(customer.browser.cookies()[&notice(&customer)].len() <= 1_024, "{}", typed.len());
            let shown = reload(&customer, &page).await;
            assert!(shown.body.contains("identifier-error"), "{}", shown.body);
            assert_eq!(shown.body.contains(&typed), comes_back, "{}", typed.len());
        }
        let page = customer.at_details("rowan@example.com").await;
        for (typed, comes_back) in [("ش".repeat(64), true), ("\u{1d49c}".repeat(32), true), ("n".repeat(2_000), false)]
        {
            let fields = [("given_name", typed.as_str()), ("family_name", &typed), ("new-password", "short-7")];
            refused(&customer, &page, &fields).await;
            assert!(customer.browser.cookies()[&notice(&customer)].len() <= 1_024, "{}", typed.len());
            let shown = reload(&customer, &page).await;
            assert!(shown.body.contains("new-password-error"), "{}", shown.body);
            assert_eq!(shown.body.contains(&typed), comes_back, "{}", typed.len());
        }
    })
    .await;
}
