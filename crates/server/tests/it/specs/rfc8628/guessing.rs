//! Guessing user codes (§5.1).

use super::device::{code_page, typed};
use crate::harness::{RelyingParty, on_both_engines, with_limits};
use futures_util::future::join_all;
use reqwest::StatusCode;
use std::time::Duration;
use vestibule_http::{Quota, RateQuotas};

/// §5.1: guessing is slowed down by address,
#[tokio::test(flavor = "multi_thread")]
async fn an_address_may_type_only_so_many_codes_a_minute() {
    let quotas = RateQuotas { user_code: Quota::per_minute(3), ..RateQuotas::default() };
    with_limits(&quotas, async |server| {
        let device = RelyingParty::native(server).device(server).await;
        for _ in 0..3 {
            let page = typed(server, &server.browser(), &device, "333333333").await;
            assert!(page.body.contains("No device shows this code"));
        }
        let page = typed(server, &server.browser(), &device, device.text("user_code")).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{}", page.body);
        assert!(page.headers.contains_key("retry-after"));
    })
    .await;
}

/// and has a budget, which strangers can't use up for customers who are signed in.
#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_have_a_budget_beyond_which_even_a_right_one_is_refused() {
    on_both_engines(async |server| {
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let device = RelyingParty::native(server).device(server).await;
        for _ in 0..20 {
            let page = typed(server, &browser, &device, "333333333").await;
            assert!(page.body.contains("No device shows this code"), "{}", page.body);
        }
        let page = typed(server, &browser, &device, device.text("user_code")).await;
        assert!(page.body.contains("Too many wrong codes"), "{}", page.body);
        assert_eq!(typed(server, &server.browser(), &device, device.text("user_code")).await.step(), "sign-in");
        server.wait(Duration::from_hours(1));
        let later = RelyingParty::native(server).device(server).await;
        let page = typed(server, &browser, &later, later.text("user_code")).await;
        assert!(!page.body.contains("Too many"), "{}", page.body);
    })
    .await;
}

/// decisions.md 8: guesses in flight together are counted one by one.
#[tokio::test(flavor = "multi_thread")]
async fn guesses_under_way_together_keep_to_the_budget() {
    on_both_engines(async |server| {
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let device = RelyingParty::native(server).device(server).await;
        let page = code_page(server, &browser, device.client.tenant).await;
        let guesses = (0..60).map(|_| async { browser.submit(&page, &[("user_code", "333333333")]).await.unwrap() });
        let answers = join_all(guesses).await;
        let said = |text: &str| answers.iter().filter(|page| page.body.contains(text)).count();
        assert_eq!((said("No device shows this code"), said("Too many wrong codes")), (20, 40));
        let late = typed(server, &browser, &device, device.text("user_code")).await;
        assert!(late.body.contains("Too many wrong codes"), "{}", late.body);
    })
    .await;
}
