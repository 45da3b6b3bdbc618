//! Single sign-on sessions: how long they last, and what an application may ask of them.

use crate::harness::{Customer, NEW_PASSWORD, PASSWORD, RelyingParty, USER, on_both_engines};
use std::time::Duration;
use vestibule_testkit::browser::Page;

const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

/// The `Set-Cookie` line of the session.
fn session_line(customer: &Customer<'_>, page: &Page) -> String {
    let name = format!("{}=", customer.session_cookie());
    let lines = page.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap().to_owned());
    lines.into_iter().find(|line| line.starts_with(&name)).expect("a session's cookie")
}

async fn sign_in_remembered(customer: &Customer<'_>) -> Page {
    let page = customer.at_password(USER).await;
    customer.submit(&page, &[("password", PASSWORD), ("remember", "1")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stays_signed_in_has_a_cookie_that_outlives_the_browser() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = sign_in_remembered(&customer).await;
        let line = session_line(&customer, &page);
        assert!(line.contains("Max-Age=7776000") && line.contains("HttpOnly") && line.contains("Path=/"), "{line}");
        let page = customer.sign_in(USER, PASSWORD).await;
        assert!(!session_line(&customer, &page).contains("Max-Age"));
        for (stay, lasting) in [("yes", true), ("no", false)] {
            let customer = server.customer();
            let page = customer.at_stay(USER).await;
            let page = customer.submit(&page, &[("stay", stay)]).await;
            assert!(page.answer("code").is_some(), "{}", page.body);
            assert_eq!(session_line(&customer, &page).contains("Max-Age"), lasting);
            let answer = customer.client.redeem(server, &page).await;
            assert_eq!(answer.claims("id_token")["amr"], serde_json::json!(["otp"]));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_a_day_after_its_last_use_and_a_week_after_its_beginning() {
    on_both_engines(async |server| {
        let (idle, busy) = (server.customer(), server.customer());
        idle.sign_in(USER, PASSWORD).await;
        busy.sign_in(USER, PASSWORD).await;
        server.wait(Duration::from_secs(20 * HOUR));
        assert!(busy.is_signed_in().await);
        server.wait(Duration::from_secs(4 * HOUR));
        assert!(busy.is_signed_in().await && !idle.is_signed_in().await);
        for _ in 0..7 {
            server.wait(Duration::from_secs(20 * HOUR));
            assert!(busy.is_signed_in().await);
        }
        server.wait(Duration::from_secs(4 * HOUR));
        assert!(!busy.is_signed_in().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lasting_session_ends_after_thirty_days_without_use_or_ninety_with_it() {
    on_both_engines(async |server| {
        let (idle, busy) = (server.customer(), server.customer());
        sign_in_remembered(&idle).await;
        sign_in_remembered(&busy).await;
        server.wait(Duration::from_secs(28 * DAY));
        assert!(busy.is_signed_in().await);
        server.wait(Duration::from_secs(2 * DAY));
        assert!(busy.is_signed_in().await && !idle.is_signed_in().await);
        for _ in 0..2 {
            server.wait(Duration::from_secs(28 * DAY));
            assert!(busy.is_signed_in().await);
        }
        server.wait(Duration::from_secs(4 * DAY));
        assert!(!busy.is_signed_in().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_may_ask_for_a_fresh_sign_in_or_for_silence() {
    on_both_engines(async |server| {
        let (customer, shop) = (server.customer(), RelyingParty::shop(server));
        let page = customer.arrive_with(&[("prompt", "none")]).await;
        assert_eq!(page.answer("error").as_deref(), Some("login_required"));
        let first = shop.redeem(server, &customer.sign_in(USER, PASSWORD).await).await;
        server.wait(Duration::from_mins(10));
        let page = customer.arrive_with(&[("prompt", "none")]).await;
        let silent = shop.redeem(server, &page).await;
        assert_eq!(silent.claims("id_token")["auth_time"], first.claims("id_token")["auth_time"]);
        // A fresh proof in the same session: the same `sid`, another `auth_time`.
        let again = shop.redeem(server, &customer.sign_in(USER, PASSWORD).await).await;
        assert_eq!(again.claims("id_token")["sid"], first.claims("id_token")["sid"]);
        assert_ne!(again.claims("id_token")["auth_time"], first.claims("id_token")["auth_time"]);
        // Too old, and no older.
        server.wait(Duration::from_mins(5));
        assert!(customer.arrive_with(&[("max_age", "301")]).await.answer("code").is_some());
        assert_eq!(customer.arrive_with(&[("max_age", "299")]).await.step(), "sign-in");
        let silent = customer.arrive_with(&[("max_age", "299"), ("prompt", "none")]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("login_required"));
        assert_eq!(customer.arrive_with(&[("max_age", "0")]).await.step(), "sign-in");
        assert_eq!(customer.arrive_with(&[("prompt", "create")]).await.step(), "sign-up");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_chosen_and_a_fresh_sign_in_is_not_chosen_away() {
    on_both_engines(async |server| {
        let customer = server.customer();
        assert_eq!(customer.arrive_with(&[("prompt", "select_account")]).await.step(), "sign-in");
        let signed_in = customer.client.redeem(server, &customer.sign_in(USER, PASSWORD).await).await;
        let id = signed_in.claims("id_token")["oid"].as_str().unwrap().to_owned();
        let picker = customer.arrive_with(&[("prompt", "select_account")]).await;
        assert_eq!(picker.step(), "sign-in/account");
        assert!(picker.body.contains(USER));
        // Another one, and back again.
        let other = customer.submit(&picker, &[("account", "other")]).await;
        assert_eq!(other.step(), "sign-in");
        let back = customer.browser.open(picker.url.as_str()).await.unwrap();
        assert_eq!(back.step(), "sign-in/account");
        assert!(customer.submit(&back, &[("account", &id)]).await.answer("code").is_some());
        // Somebody else's id chooses nobody.
        let picker = customer.arrive_with(&[("prompt", "select_account")]).await;
        let forged = customer.submit(&picker, &[("account", "00000000-0000-4000-8000-000000000000")]).await;
        assert_eq!(forged.step(), "sign-in");
        // An application that also wants a fresh sign-in gets one.
        assert_eq!(customer.arrive_with(&[("prompt", "login select_account")]).await.step(), "sign-in");
        // A session that is too old when it is chosen doesn't count, nor does one that has ended meanwhile.
        let picker = customer.arrive_with(&[("prompt", "select_account"), ("max_age", "600")]).await;
        assert_eq!(picker.step(), "sign-in/account");
        server.wait(Duration::from_mins(11));
        assert_eq!(customer.submit(&picker, &[("account", &id)]).await.step(), "sign-in");
        let picker = customer.arrive_with(&[("prompt", "select_account")]).await;
        customer.browser.set_cookie(&customer.session_cookie(), None);
        assert_eq!(customer.submit(&picker, &[("account", &id)]).await.step(), "sign-in");
        // No picker where the application did not ask for one.
        let page = customer.at_password(USER).await;
        let picker = page.url.as_str().replace("sign-in/password", "sign-in/account");
        assert_eq!(customer.browser.open(&picker).await.unwrap().step(), "sign-in/password");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hints_fill_the_fields_and_keep_another_customers_session_out() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.arrive_with(&[("login_hint", "rowan@example.com")]).await;
        assert!(page.body.contains("value=\"rowan@example.com\""), "{}", page.body);
        let page = customer.arrive_with(&[("login_hint", "rowan@example.com"), ("prompt", "create")]).await;
        assert!(page.body.contains("value=\"rowan@example.com\""), "{}", page.body);
        let page = customer.arrive_with(&[("login_hint", "\"><script>alert(1)</script>@example.com")]).await;
        assert!(!page.body.contains("<script>alert"), "{}", page.body);
        customer.sign_in(USER, PASSWORD).await;
        assert!(customer.arrive_with(&[("login_hint", "READER@example.com")]).await.answer("code").is_some());
        let other = customer.arrive_with(&[("login_hint", "rowan@example.com")]).await;
        assert_eq!(other.step(), "sign-in");
        let silent = customer.arrive_with(&[("login_hint", "rowan@example.com"), ("prompt", "none")]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("login_required"));
        // Whoever signs in next takes the browser over: the session of before is over.
        let before = customer.browser.cookies();
        assert!(customer.sign_up("rowan@example.com", NEW_PASSWORD).await.answer("code").is_some());
        let earlier = server.customer();
        for (name, value) in before {
            earlier.browser.set_cookie(&name, Some(&value));
        }
        assert!(customer.is_signed_in().await && !earlier.is_signed_in().await);
        for (tags, language) in [("de", "de"), ("ar en", "ar"), ("xx eo", "en"), ("DE-at", "de")] {
            let page = server.customer().arrive_with(&[("ui_locales", tags)]).await;
            assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{tags} {}", page.body);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_of_one_tenant_and_its_value_changes_with_each_proof() {
    on_both_engines(async |server| {
        let customer = server.customer();
        // A value planted before the sign-in opens nothing afterwards.
        let planted = "A".repeat(43);
        customer.browser.set_cookie(&customer.session_cookie(), Some(&planted));
        customer.sign_in(USER, PASSWORD).await;
        let value = customer.browser.cookies()[&customer.session_cookie()].clone();
        assert_ne!(value, planted);
        let elsewhere = customer.at_shop_of(&server.other);
        assert!(!elsewhere.is_signed_in().await);
        customer.browser.set_cookie(&elsewhere.session_cookie(), Some(&value));
        assert!(!elsewhere.is_signed_in().await);
        customer.sign_in(USER, PASSWORD).await;
        let old = server.customer();
        old.browser.set_cookie(&old.session_cookie(), Some(&value));
        assert!(!old.is_signed_in().await && customer.is_signed_in().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_set_back_ends_neither_session_nor_journey_nor_code() {
    on_both_engines(async |server| {
        let (customer, newcomer, late) = (server.customer(), server.customer(), server.customer());
        customer.sign_in(USER, PASSWORD).await;
        let page = newcomer.at_sign_up_code("rowan@example.com").await;
        let password = late.at_password(USER).await;
        let code = server.code("rowan@example.com").await;
        server.clock.rewind(Duration::from_hours(3));
        assert!(customer.is_signed_in().await);
        // An address corrected after the jump: the code sent last is the newest, whatever the clock says.
        let back = newcomer.browser.open(&page.url.as_str().replace("sign-up/code", "sign-up")).await.unwrap();
        let corrected = newcomer.submit(&back, &[("email", "rowan.a@example.com")]).await;
        assert_eq!(corrected.step(), "sign-up/code");
        assert!(newcomer.submit(&corrected, &[("code", &code)]).await.body.contains("isn’t the code"));
        let code = server.code("rowan.a@example.com").await;
        let details = newcomer.submit(&corrected, &[("code", &code)]).await;
        assert_eq!(details.step(), "sign-up/details", "{}", details.body);
        let fields = [("given_name", "Rowan"), ("new-password", NEW_PASSWORD)];
        assert!(newcomer.submit(&details, &fields).await.answer("code").is_some());
        assert!(late.submit(&password, &[("password", PASSWORD)]).await.answer("code").is_some());
        server.wait(Duration::from_hours(3));
        assert!(customer.is_signed_in().await && newcomer.is_signed_in().await && late.is_signed_in().await);
    })
    .await;
}
