//! Typing the code, and the question to the owner (§3.3, §5.4).

use super::device::{at_question, code_page, signed_in, typed};
use crate::harness::{ALLOW, DENY, RelyingParty, USER, on_both_engines};
use reqwest::StatusCode;

/// A live session is asked at once, and never passed over (§5.4).
#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_signed_in_is_asked_all_the_same_and_warned() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let device = native.device(server).await;
        let complete = browser.open(device.text("verification_uri_complete")).await.unwrap();
        assert!(complete.body.contains(&format!("value=\"{}\"", device.text("user_code"))), "{}", complete.body);
        assert_eq!(
            device.poll(server).await.error(),
            ("authorization_pending", 70_016),
            "opening it agrees to nothing"
        );
        let page = browser.submit(&complete, &[("user_code", device.text("user_code"))]).await.unwrap();
        assert_eq!(page.step(), "oauth2/deviceauth/confirm", "{}", page.body);
        for shown in ["Native", device.text("user_code"), "Did someone send you this code?", USER] {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        assert!(!page.url.as_str().contains(device.text("user_code")), "the address doesn't tell the code");
        assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
        // Another account may be chosen, and the way leads back here.
        let other = browser.open(&format!("{}&other=1", page.url)).await.unwrap();
        let page = signed_in(&browser, other).await;
        assert_eq!(page.step(), "oauth2/deviceauth/confirm");
        let done = browser.submit(&page, &[ALLOW]).await.unwrap();
        // Going back shows what came of it.
        assert_eq!(browser.open(page.url.as_str()).await.unwrap().url, done.url);
        assert_eq!(device.poll(server).await.status, 200);
    })
    .await;
}

/// §6.1: people type as they like.
#[tokio::test(flavor = "multi_thread")]
async fn typing_is_forgiven_and_a_wrong_code_is_said_to_be_wrong() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let (first, rest) = device.text("user_code").split_at(3);
        let forgiven = format!(" {}-{} ", first.to_lowercase(), rest.to_lowercase());
        assert_eq!(typed(server, &server.browser(), &device, &forgiven).await.step(), "sign-in");
        for (wrong, said) in [
            ("", "Enter the 9 characters"),
            ("K7WPX3QD", "Enter the 9 characters"),
            ("333333333", "No device shows this code"),
            ("<script>", "Enter the 9 characters"),
        ] {
            let page = typed(server, &server.browser(), &device, wrong).await;
            assert!(page.body.contains(said) && !page.body.contains("<script>"), "{wrong}: {}", page.body);
        }
    })
    .await;
}

/// The code of one tenant opens nothing in another, whose page says no more than of a made-up one.
#[tokio::test(flavor = "multi_thread")]
async fn a_user_code_of_another_tenant_is_unknown() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let browser = server.browser();
        let (question_browser, question) = at_question(server, &device).await;
        let page = code_page(server, &browser, server.other.id).await;
        let page = browser.submit(&page, &[("user_code", device.text("user_code"))]).await.unwrap();
        assert!(page.body.contains("No device shows this code"), "{}", page.body);
        // Nor does the ticket of its question.
        let there = question.url.as_str().replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        let page = question_browser.open(&there).await.unwrap();
        assert!(page.body.contains("No device shows this code"), "{}", page.body);
        for forged in ["x", "", "AAAA", &"a".repeat(1_000)] {
            let page = question_browser
                .open(&server.url(server.tenant.id, &format!("oauth2/deviceauth/confirm?d={forged}")))
                .await;
            assert!(page.unwrap().body.contains("No device shows this code"));
        }
    })
    .await;
}

/// The question is answered once, by whoever it was put to.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_and_only_in_the_session_that_was_asked() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let (owner, question) = at_question(server, &device).await;
        let (stranger, same) = at_question(server, &device).await;
        assert_eq!(question.url.path(), same.url.path());
        // Another session's form, sent with one's own cookies.
        let fields: Vec<_> = question.hidden_fields();
        let mut fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        let crossed = stranger.post(question.url.as_str(), &fields).await.unwrap();
        assert_eq!(crossed.status, StatusCode::FORBIDDEN, "{}", crossed.body);
        // The form of the code's page is not the question's.
        let page = code_page(server, &owner, device.client.tenant).await;
        let fields: Vec<_> = page.hidden_fields();
        let mut fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        assert_eq!(owner.post(question.url.as_str(), &fields).await.unwrap().status, StatusCode::FORBIDDEN);
        let neither = owner.submit(&question, &[("decision", "perhaps")]).await.unwrap();
        assert_eq!(neither.status, StatusCode::BAD_REQUEST);
        assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
        let refused = owner.submit(&question, &[DENY]).await.unwrap();
        let too_late = owner.submit(&question, &[ALLOW]).await.unwrap();
        assert_eq!((refused.heading(), refused.url.as_str()), (too_late.heading(), too_late.url.as_str()));
        let also_late = stranger.submit(&same, &[ALLOW]).await.unwrap();
        assert!(also_late.heading().contains("Nothing"));
        assert_eq!(device.poll(server).await.error(), ("authorization_declined", 65_004));
    })
    .await;
}
