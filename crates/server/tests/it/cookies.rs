//! Cookies: what they are called, what they may hold, and what becomes of too many.

use crate::harness::{NEW_PASSWORD, PASSWORD, USER, on_both_engines};

#[tokio::test(flavor = "multi_thread")]
async fn every_cookie_is_ours_alone_and_scripts_reach_only_what_opens_nothing() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let start = customer.arrive_with(&[("prompt", "create"), ("ui_locales", "de")]).await;
        let name = customer.journey_cookie(&start);
        assert_eq!(customer.browser.cookies().keys().collect::<Vec<_>>(), [&name, "vl"], "nothing before it is needed");
        let end = customer.sign_up("rowan@example.com", NEW_PASSWORD).await;
        let lines: Vec<_> = end.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap()).collect();
        let kinds: Vec<_> = lines.iter().map(|line| line.split('.').next().unwrap()).collect();
        assert_eq!(kinds, ["vo", "vj", "vs", "vd"], "{lines:?}");
        for (kind, line) in kinds.iter().zip(&lines) {
            assert!(line.contains("; Path=/") && line.contains("; SameSite=Lax"), "{line}");
            // What the session iframe reads (OpenID Connect Session Management 1.0 §3.2).
            assert_eq!(line.contains("; HttpOnly"), *kind != "vo", "{line}");
            assert!(!line.contains("Domain") && !line.contains("rowan"), "{line}");
        }
        assert!(lines[1].contains("=;") && lines[1].contains("Max-Age=0"), "{lines:?}");
        assert!(lines[3].contains("Max-Age=34560000"), "{lines:?}");
        // The device's mark stays the same from one sign-in to the next; a malformed one is replaced.
        let device = lines[3].split(';').next().unwrap().to_owned();
        let again = customer.sign_in(USER, PASSWORD).await;
        assert!(again.headers.get_all("set-cookie").iter().any(|line| line.to_str().unwrap().starts_with(&device)));
        let (device, _) = device.split_once('=').unwrap();
        customer.browser.set_cookie(device, Some("short"));
        customer.sign_in(USER, PASSWORD).await;
        assert_eq!(customer.browser.cookies()[device].len(), 43);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_cookies_are_answered_with_a_page_that_clears_ours() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        customer.browser.set_cookie("analytics", Some(&"x".repeat(9_000)));
        for (method, url, body) in [
            (reqwest::Method::GET, page.url.as_str(), None),
            (reqwest::Method::GET, &customer.client.authorize(server, &[]), None),
            (reqwest::Method::POST, page.url.as_str(), Some("step=sign-in".to_owned())),
        ] {
            let headers = [("accept", "text/html"), ("content-type", crate::harness::FORM)];
            let before = customer.browser.cookies();
            let cleared = customer.browser.raw(method, url, body, &headers).await.unwrap();
            assert_eq!(cleared.status, 431, "{}", cleared.body);
            assert!(cleared.body.contains("tidied up"), "{}", cleared.body);
            let left: Vec<_> = customer.browser.cookies().into_keys().collect();
            assert_eq!(left, ["analytics"]);
            for (name, value) in before {
                customer.browser.set_cookie(&name, Some(&value));
            }
        }
        // Once the others are gone too, all is well again.
        customer.browser.set_cookie("analytics", None);
        assert_eq!(customer.browser.open(page.url.as_str()).await.unwrap().status, 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cookies_that_nobody_here_has_made_are_passed_over() {
    on_both_engines(async |server| {
        let customer = server.customer();
        for value in ["", "x", "A.B.C", &"A".repeat(43), &"A".repeat(2_000), "%00%ff", "../../etc"] {
            for name in [customer.session_cookie().as_str(), "vl", &customer.session_cookie().replace("vs.", "vd.")] {
                let line = format!("{name}={value}");
                let headers = [("cookie", line.as_str())];
                let reply = server.get(&customer.client.authorize(server, &[]), &headers).await;
                assert_eq!(reply.status, 303, "{line} {}", reply.body);
                assert!(reply.header("location").contains("/sign-in?j="), "{line} {}", reply.header("location"));
            }
        }
        // A language that there isn't is passed over as well.
        customer.browser.set_cookie("vl", Some("tlh.neon"));
        assert!(customer.arrive().await.body.contains("<html lang=\"en\""));
    })
    .await;
}
