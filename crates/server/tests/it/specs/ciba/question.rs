//! The link, and the question to whoever is asked.

use super::asking::{at_question, link, polling_reader, signed_in};
use crate::harness::{ALLOW, DENY, PASSWORD, RelyingParty, USER, on_both_engines};
use reqwest::StatusCode;
use std::time::Duration;

/// decisions.md 10: opening the link answers nothing; the question says who asks, for what, and as whom.
#[tokio::test(flavor = "multi_thread")]
async fn opening_the_link_answers_nothing() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let waiting = reader.waiting_for(server, USER, &[("binding_message", "Pay 5 < 6")]).await;
        let link = link(server, USER).await;
        let page = browser.open(&link).await.unwrap();
        assert_eq!((page.status, page.step().as_str()), (StatusCode::OK, "approve"));
        for shown in ["Reader", "Pay 5 &lt; 6", USER, "Did you start this?", "A Reader"] {
            assert!(page.body.contains(shown) || page.body.contains(&shown.replace("&lt;", "&#60;")), "{shown}");
        }
        for _ in 0..3 {
            browser.open(&link).await.unwrap();
        }
        assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        let done = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(done.step(), "approve/done");
        // Spent: the link shows what came of it, and asks nothing again.
        assert_eq!(browser.open(&link).await.unwrap().url, done.url);
    })
    .await;
}

/// Only the account that is asked may answer; whoever else follows the link learns nothing and changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_may_answer() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
        server.register("other@example.com", Some(&hash), true).await;
        let waiting = reader.waiting_for(server, USER, &[]).await;
        let link = link(server, USER).await;
        let (_, question) = at_question(server).await;
        let browser = server.browser();
        let page = browser.open(&link).await.unwrap();
        let page = signed_in(&browser, page, "other@example.com").await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.body);
        assert!(page.body.contains("another account") && !page.body.contains(USER), "{}", page.body);
        // The form of the one who is asked, sent with one's own cookies.
        let fields = question.hidden_fields();
        let mut fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        let crossed = browser.post(question.url.as_str(), &fields).await.unwrap();
        assert_eq!(crossed.status, StatusCode::FORBIDDEN, "{}", crossed.body);
        assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        // With the right account it goes on.
        let page = browser.open(&format!("{link}&other=1")).await.unwrap();
        let page = signed_in(&browser, page, USER).await;
        assert_eq!(browser.submit(&page, &[ALLOW]).await.unwrap().step(), "approve/done");
    })
    .await;
}

/// An answer counts once, by a form of this session only.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_and_by_our_own_form() {
    on_both_engines(async |server| {
        let waiting = polling_reader(server).await.waiting_for(server, USER, &[]).await;
        let (browser, question) = at_question(server).await;
        let forged = browser.post(question.url.as_str(), &[ALLOW]).await.unwrap();
        assert_eq!(forged.status, StatusCode::FORBIDDEN, "{}", forged.body);
        let neither = browser.submit(&question, &[("decision", "perhaps")]).await.unwrap();
        assert_eq!(neither.status, StatusCode::BAD_REQUEST);
        let refused = browser.submit(&question, &[DENY]).await.unwrap();
        let too_late = browser.submit(&question, &[ALLOW]).await.unwrap();
        assert_eq!(refused.url, too_late.url);
        assert_eq!(waiting.poll(server).await.error(), ("access_denied", 65_004));
    })
    .await;
}

/// A made-up link, one of another tenant and one whose time is over look the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_leads_nowhere_tells_nothing() {
    on_both_engines(async |server| {
        let waiting = polling_reader(server).await.waiting_for(server, USER, &[]).await;
        let link = link(server, USER).await;
        let there = link.replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        let made_up = server.url(server.tenant.id, "approve?r=AAAAAAAAAAAAAAAAAAAAAA");
        let forged: Vec<String> = ["", "?r=", "?r=x", &format!("?r={}", "a".repeat(1_000))]
            .map(|query| server.url(server.tenant.id, &format!("approve{query}")))
            .to_vec();
        let browser = server.browser();
        for url in [&[there, made_up][..], &forged].concat() {
            let page = browser.open(&url).await.unwrap();
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{url}");
            assert!(page.body.contains("nothing to answer"), "{url}: {}", page.body);
        }
        let (browser, question) = at_question(server).await;
        server.wait(Duration::from_mins(10));
        let late = browser.submit(&question, &[ALLOW]).await.unwrap();
        assert_eq!(late.status, StatusCode::NOT_FOUND, "{}", late.body);
        assert_eq!(browser.open(&link).await.unwrap().status, StatusCode::NOT_FOUND);
        assert_eq!(waiting.poll(server).await.error(), ("expired_token", 7_000_294));
    })
    .await;
}
