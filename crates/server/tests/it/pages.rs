//! What holds for every page: what browsers are told about it, that it is there in every language, and what it gives away.

use crate::harness::{Customer, NEW_PASSWORD, PASSWORD, Server, USER, on_both_engines};
use vestibule_testkit::browser::{Browser, Page};

/// Every page that a journey or its end can show, in the language that the customer's browser asks for.
async fn every_page(server: &Server) -> Vec<(&'static str, Page)> {
    every_page_through(server, server.http.clone()).await
}

async fn every_page_through(server: &Server, http: reqwest::Client) -> Vec<(&'static str, Page)> {
    let mut pages = Vec::new();
    let browser = Browser::over(http, &server.base).unwrap();
    let customer = Customer { browser, ..server.customer() };
    let page = customer.arrive().await;
    let mut keep = |name: &'static str, page: &Page| pages.push((name, page.clone()));
    keep("identifier", &page);
    keep("identifier, missing", &customer.submit(&page, &[]).await);
    keep("identifier, wrong", &customer.submit(&page, &[("identifier", "somebody")]).await);
    let page = customer.submit(&page, &[("identifier", USER)]).await;
    keep("password", &page);
    keep("password, missing", &customer.submit(&page, &[]).await);
    for number in 0..10 {
        let wrong = customer.submit(&page, &[("password", &format!("wrong-{number}"))]).await;
        if number == 0 || number == 9 {
            keep(if number == 0 { "password, wrong" } else { "locked" }, &wrong);
        }
    }
    let page = customer.submit(&page, &[("method", "email")]).await;
    keep("code", &page);
    keep("code, missing", &customer.submit(&page, &[]).await);
    keep("code, too soon", &customer.submit(&page, &[("resend", "1")]).await);
    server.wait(std::time::Duration::from_secs(31));
    keep("code, sent again", &customer.submit(&page, &[("resend", "1")]).await);
    for number in 0..5 {
        let wrong = customer.submit(&page, &[("code", "00000000")]).await;
        if number == 0 || number == 4 {
            keep(if number == 0 { "code, wrong" } else { "code, too many" }, &wrong);
        }
    }
    server.wait(std::time::Duration::from_mins(10));
    keep("code, expired", &customer.submit(&page, &[("code", "00000000")]).await);
    let stay = customer.at_stay(USER).await;
    keep("stay", &stay);
    customer.submit(&stay, &[("stay", "yes")]).await;
    keep("finished", &customer.browser.open(stay.url.as_str()).await.unwrap());
    keep("account", &customer.arrive_with(&[("prompt", "select_account")]).await);
    let page = customer.arrive_with(&[("prompt", "create")]).await;
    keep("sign-up", &page);
    keep("sign-up, missing", &customer.submit(&page, &[]).await);
    keep("sign-up, wrong", &customer.submit(&page, &[("email", "rowan")]).await);
    keep("sign-up code", &customer.at_sign_up_code("rowan@example.com").await);
    let page = customer.at_details("rowan@example.com").await;
    keep("details", &page);
    keep("details, missing", &customer.submit(&page, &[]).await);
    for password in ["short-7", "password", "FableBooks", "abcdefghijkl", &"x9".repeat(129)] {
        keep("details, weak", &customer.submit(&page, &[("given_name", "Rowan"), ("new-password", password)]).await);
    }
    keep("reset code", &customer.at_reset_code(USER).await);
    let page = customer.at_new_password(USER).await;
    keep("new password", &page);
    let fields = [("new-password", NEW_PASSWORD), ("confirm-password", "another")];
    keep("new password, differing", &customer.submit(&page, &fields).await);
    let reset = customer.browser.open(&page.url.as_str().replace("reset/password", "reset")).await.unwrap();
    keep("reset", &reset);
    keep("reset, wrong", &customer.submit(&reset, &[("identifier", "somebody")]).await);
    keep("not ours", &customer.browser.post(page.url.as_str(), &[("step", "reset/password")]).await.unwrap());
    keep("malformed", &customer.browser.post(&format!("{}&j=2", page.url), &[]).await.unwrap());
    keep("unknown journey", &customer.browser.open(&format!("/{}/sign-in?j=1", server.tenant.id)).await.unwrap());
    keep("unknown tenant", &customer.browser.open("/nobody.example/sign-in").await.unwrap());
    keep("error", &customer.browser.open("/error?code=50011").await.unwrap());
    keep("unknown application", &customer.arrive_with(&[("client_id", "6f1c3a52-0000-4000-8000-00000000abcd")]).await);
    keep("unknown redirect", &customer.arrive_with(&[("redirect_uri", "https://evil.example/")]).await);
    keep("form post", &customer.arrive_with(&[("response_mode", "form_post"), ("prompt", "none")]).await);
    keep("sign-out", &customer.browser.open(&format!("/{}/sign-out", server.tenant.id)).await.unwrap());
    keep("signed out", &customer.browser.open(&format!("/{}/signed-out", server.tenant.id)).await.unwrap());
    server.wait(std::time::Duration::from_hours(2));
    keep("expired", &customer.browser.open(page.url.as_str()).await.unwrap());
    pages
}

fn header<'a>(page: &'a Page, name: &str) -> &'a str {
    page.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn browsers_are_told_to_keep_no_page_and_to_frame_and_run_nothing() {
    on_both_engines(async |server| {
        for (name, page) in every_page(server).await {
            assert!(page.leads_to.is_none(), "{name} {}", page.url);
            assert_eq!(header(&page, "content-type"), "text/html; charset=utf-8", "{name}");
            assert_eq!(header(&page, "cache-control"), "no-store", "{name}");
            assert_eq!(header(&page, "x-content-type-options"), "nosniff", "{name}");
            assert_eq!(header(&page, "referrer-policy"), "same-origin", "{name}");
            assert!(header(&page, "permissions-policy").contains("camera=()"), "{name}");
            let policy = header(&page, "content-security-policy");
            for part in
                ["default-src 'none'", "script-src 'self';", "style-src 'self';", "base-uri 'none'", "trusted-types"]
            {
                assert!(policy.contains(part), "{name} {policy}");
            }
            // The answer by form may come in a hidden frame; nothing else may.
            assert_eq!(policy.contains("frame-ancestors 'none'"), name != "form post", "{name} {policy}");
            assert!(!policy.contains("unsafe") && !policy.contains('*'), "{name} {policy}");
            // What the policy forbids, the page doesn't try.
            assert!(!page.body.contains("<style") && !page.body.contains(" style="), "{name} {}", page.body);
            assert!(!page.body.contains("<script>") && !page.body.contains(" onclick"), "{name}");
            assert!(!page.body.contains("http-equiv"), "{name}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_may_end_at_the_application_that_asked_and_a_page_without_one_nowhere() {
    on_both_engines(async |server| {
        let page = server.customer().arrive().await;
        let policy = header(&page, "content-security-policy");
        assert!(policy.contains("form-action 'self' https: https://shop.example;"), "{policy}");
        let page = server.customer().browser.open("/error?code=50011").await.unwrap();
        let policy = header(&page, "content-security-policy");
        assert!(policy.contains("form-action 'self';"), "{policy}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_knows_no_tenant_and_one_that_took_too_long_have_their_numbers() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.browser.open("/nobody.example/sign-in").await.unwrap();
        assert!(page.body.contains("AADSTS90002: "), "{}", page.body);
        let open = customer.arrive().await;
        server.wait(std::time::Duration::from_hours(2));
        let late = customer.browser.open(open.url.as_str()).await.unwrap();
        assert!(late.body.contains("AADSTS50089: "), "{}", late.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_there_in_every_language() {
    on_both_engines(async |server| {
        let english = every_page(server).await;
        for (language, direction) in [("de", "ltr"), ("ar", "rtl")] {
            let pages = pages_in(server, language).await;
            assert_eq!(pages.len(), english.len());
            for ((name, page), (_, other)) in pages.iter().zip(&english) {
                let root = format!("<html lang=\"{language}\" dir=\"{direction}\"");
                assert!(page.body.contains(&root), "{name} {language} {}", page.body);
                assert!(!page.heading().is_empty() && page.heading() != other.heading(), "{name} {}", page.heading());
                assert_eq!(page.status, other.status, "{name}");
                // What stands for a missing text, and what Fluent leaves where an argument is missing.
                for left in ["{ $", "{$", "??", "unknown message"] {
                    assert!(!page.body.contains(left), "{name} {language} {left}");
                }
            }
        }
    })
    .await;
}

/// The same pages for somebody who has chosen a language.
async fn pages_in(server: &Server, language: &str) -> Vec<(&'static str, Page)> {
    let quoted = format!("{language}, en;q=0.1");
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .default_headers([(reqwest::header::ACCEPT_LANGUAGE, quoted.parse().unwrap())].into_iter().collect())
        .build()
        .unwrap();
    every_page_through(server, http).await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_stands_in_an_address_or_a_page() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let code = server.code(USER).await;
        let stay = customer.submit(&page, &[("code", &code)]).await;
        for page in [&page, &stay] {
            let query = page.url.query().unwrap();
            assert!(query.starts_with("j=") && !query.contains('&'), "{query}");
            assert!(!page.body.contains(&code));
            for value in customer.browser.cookies().values() {
                assert!(!page.body.contains(value.as_str()));
            }
        }
        let refused = customer.sign_in(USER, "a-wrong-password-of-mine").await;
        assert!(!refused.body.contains("a-wrong-password-of-mine"));
        assert!(!refused.url.as_str().contains("reader"), "{}", refused.url);
        let end = customer.sign_in(USER, PASSWORD).await;
        let back = end.leads_to.as_ref().unwrap().to_string();
        assert!(!back.contains("reader%40") && !back.contains(PASSWORD), "{back}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn methods_that_a_page_does_not_know_are_refused() {
    on_both_engines(async |server| {
        let customer: Customer<'_> = server.customer();
        let page = customer.at_password(USER).await;
        for method in ["OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"] {
            let method: reqwest::Method = method.parse().unwrap();
            for url in [page.url.as_str(), &format!("/{}/sign-out", server.tenant.id)] {
                let headers = [("accept", "text/html")];
                let refused = customer.browser.raw(method.clone(), url, None, &headers).await.unwrap();
                assert_eq!(refused.status, 405, "{method} {url}");
                let allowed = header(&refused, "allow");
                assert!(allowed.contains("GET") && allowed.contains("POST"), "{method} {url} {allowed}");
            }
        }
        let posted = customer.browser.raw(reqwest::Method::POST, "/error", None, &[]).await.unwrap();
        assert_eq!((posted.status.as_u16(), header(&posted, "allow")), (405, "GET,HEAD"));
        // HEAD is GET without its body (RFC 9110 §9.3.2).
        let head = customer.browser.raw(reqwest::Method::HEAD, page.url.as_str(), None, &[]).await.unwrap();
        assert_eq!((head.status.as_u16(), head.body.as_str()), (200, ""));
        let nowhere =
            customer.browser.raw(reqwest::Method::GET, "/nothing/here", None, &[("accept", "text/html")]).await;
        assert_eq!(nowhere.unwrap().status, 404);
    })
    .await;
}
