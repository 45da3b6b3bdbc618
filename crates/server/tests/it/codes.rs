//! One-time codes: for one journey, purpose, address and tenant; newest only; spent once; bounded in number.

use crate::harness::{Customer, RelyingParty, Server, USER, on_both_engines, path_of, shape};
use std::time::Duration;
use vestibule_testkit::browser::Page;

const NEWCOMER: &str = "rowan@example.com";
/// Right once in a hundred million.
const WRONG: &str = "00000000";
const ARABIC: [char; 10] = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];

async fn enter(customer: &Customer<'_>, page: &Page, code: &str) -> Page {
    customer.submit(page, &[("code", code)]).await
}

async fn resend(customer: &Customer<'_>, page: &Page) -> Page {
    customer.submit(page, &[("resend", "1")]).await
}

/// Sends codes until the hour's ten are used up, each in a journey of its own.
async fn use_up_sends(server: &Server, email: &str) {
    for _ in 0..10 {
        server.customer().at_code(email).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_code_is_sent_after_a_growing_wait_and_only_the_newest_works() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let first = server.code(USER).await;
        for (number, wait) in [(1, 30), (2, 60), (3, 120), (4, 240), (5, 480)] {
            server.wait(Duration::from_secs(wait - 2));
            let early = resend(&customer, &page).await;
            assert!(early.body.contains("alert-info") && early.body.contains("second"), "{wait} {}", early.body);
            assert_eq!(server.mails(USER).await.len(), number, "{wait}");
            server.wait(Duration::from_secs(2));
            let sent = resend(&customer, &page).await;
            assert!(sent.body.contains("sent a new code"), "{wait} {}", sent.body);
            assert_eq!(server.mails(USER).await.len(), number + 1, "{wait}");
        }
        let newest = server.code(USER).await;
        assert!(enter(&customer, &page, &first).await.body.contains("isn’t the code"));
        assert_eq!(enter(&customer, &page, &newest).await.step(), "sign-in/stay");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_good_for_ten_minutes_five_tries_and_one_use() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let code = server.code(USER).await;
        for number in 1..=5 {
            let refused = enter(&customer, &page, WRONG).await;
            assert_eq!(refused.body.contains("too many wrong tries"), number == 5, "{number} {}", refused.body);
        }
        assert!(enter(&customer, &page, &code).await.body.contains("too many wrong tries"));
        server.wait(Duration::from_secs(31));
        resend(&customer, &page).await;
        let code = server.code(USER).await;
        // What isn't a code at all is a wrong one; what a person makes of eight digits isn't.
        assert!(enter(&customer, &page, "1234").await.body.contains("isn’t the code"));
        let spaced = format!(" {} {} ", &code[..4], &code[4..]);
        assert_eq!(enter(&customer, &page, &spaced).await.step(), "sign-in/stay");

        // Digits of another keyboard are digits.
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let arabic = server.code(USER).await.bytes().map(|digit| ARABIC[usize::from(digit - b'0')]).collect::<String>();
        assert_eq!(enter(&customer, &page, &arabic).await.step(), "sign-in/stay");

        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let code = server.code(USER).await;
        server.wait(Duration::from_mins(10));
        assert!(enter(&customer, &page, &code).await.body.contains("expired"));

        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let code = server.code(USER).await;
        server.wait(Duration::from_secs(598));
        let keeps = customer.browser.cookies();
        assert_eq!(enter(&customer, &page, &code).await.step(), "sign-in/stay");
        // The journey as it was before the code was spent.
        for (name, value) in keeps {
            customer.browser.set_cookie(&name, Some(&value));
        }
        let again = enter(&customer, &page, &code).await;
        assert_eq!(again.step(), "sign-in/code");
        assert!(again.body.contains("expired"), "{}", again.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_who_enter_one_code_at_once_one_gets_on() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        let code = server.code(USER).await;
        let fields = [("code", code.as_str())];
        let submissions = (0..50).map(|_| {
            let (browser, page) = (customer.apart(), &page);
            async move { browser.submit(page, &fields).await.unwrap() }
        });
        let answers = futures_util::future::join_all(submissions).await;
        assert!(answers.iter().all(|answer| answer.status == 200), "{answers:?}");
        let came_to: Vec<_> = answers.iter().map(Page::step).collect();
        assert_eq!(came_to.iter().filter(|step| *step == "sign-in/stay").count(), 1, "{came_to:?}");
        assert_eq!(came_to.iter().filter(|step| *step == "sign-in/code").count(), 49, "{came_to:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_opens_nothing_but_what_it_was_sent_for() {
    on_both_engines(async |server| {
        // Another journey for the same address.
        let (here, there) = (server.customer(), server.customer());
        let page = here.at_code(USER).await;
        let mine = server.code(USER).await;
        let other = there.at_code(USER).await;
        assert!(enter(&there, &other, &mine).await.body.contains("isn’t the code"));
        // Another purpose in the same journey.
        let reset = here.browser.open(&path_of(&page, server.tenant.id, "reset")).await.unwrap();
        server.wait(Duration::from_secs(61));
        let reset = here.submit(&reset, &[("identifier", USER)]).await;
        assert_eq!(reset.step(), "reset/code");
        assert!(enter(&here, &reset, &mine).await.body.contains("isn’t the code"));
        // Another address in the same journey.
        let customer = server.customer();
        let page = customer.at_sign_up_code(NEWCOMER).await;
        let code = server.code(NEWCOMER).await;
        let back = customer.browser.open(&path_of(&page, server.tenant.id, "sign-up")).await.unwrap();
        let page = customer.submit(&back, &[("email", "someone.else@example.com")]).await;
        assert!(enter(&customer, &page, &code).await.body.contains("isn’t the code"));
        assert_eq!(
            enter(&customer, &page, &server.code("someone.else@example.com").await).await.step(),
            "sign-up/details"
        );
        // Another tenant, whose customer has the same address.
        let elsewhere = server.customer_of(RelyingParty::shop_of(&server.other));
        let page = elsewhere.at_code(USER).await;
        assert!(enter(&elsewhere, &page, &mine).await.body.contains("isn’t the code"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_gets_the_same_pages_and_no_mail() {
    on_both_engines(async |server| {
        let (known, unknown) = (server.customer(), server.customer());
        let (here, there) = (known.at_code(USER).await, unknown.at_code("rhea@example.com").await);
        assert_eq!(shape(&here, USER), shape(&there, "rhea@example.com"));
        assert_eq!(server.mails(USER).await.len(), 1);
        assert!(server.mails("rhea@example.com").await.is_empty());
        for _ in 0..6 {
            let (here, there) = (enter(&known, &here, WRONG).await, enter(&unknown, &there, WRONG).await);
            assert_eq!(shape(&here, USER), shape(&there, "rhea@example.com"));
        }
        let (here, there) = (resend(&known, &here).await, resend(&unknown, &there).await);
        assert_eq!(shape(&here, USER), shape(&there, "rhea@example.com"));
        server.wait(Duration::from_mins(10));
        let (here, there) = (enter(&known, &here, WRONG).await, enter(&unknown, &there, WRONG).await);
        assert_eq!(shape(&here, USER), shape(&there, "rhea@example.com"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn beyond_ten_an_hour_nothing_is_sent_and_the_page_does_not_say_so() {
    on_both_engines(async |server| {
        let device = server.customer();
        assert!(device.sign_in(USER, crate::harness::PASSWORD).await.answer("code").is_some());
        let first = server.customer().at_code("rhea@example.com").await;
        use_up_sends(server, USER).await;
        assert_eq!(server.mails(USER).await.len(), 10);
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        assert_eq!(shape(&page, USER), shape(&first, "rhea@example.com"));
        assert_eq!(server.mails(USER).await.len(), 10);
        assert!(enter(&customer, &page, &server.code(USER).await).await.body.contains("isn’t the code"));
        // The customer's own device has a budget of its own.
        let page = device.at_code(USER).await;
        assert_eq!(server.mails(USER).await.len(), 11);
        assert_eq!(enter(&device, &page, &server.code(USER).await).await.step(), "sign-in/stay");
        // In the next hour there is mail again.
        server.wait(Duration::from_hours(1));
        let customer = server.customer();
        let page = customer.at_code(USER).await;
        assert_eq!(server.mails(USER).await.len(), 12);
        assert_eq!(enter(&customer, &page, &server.code(USER).await).await.step(), "sign-in/stay");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifteen_wrong_codes_an_hour_and_thirty_a_day_spoil_the_right_one() {
    on_both_engines(async |server| {
        let device = server.customer();
        assert!(device.sign_in(USER, crate::harness::PASSWORD).await.answer("code").is_some());
        let guess = async |times: usize| {
            for _ in 0..times {
                let customer = server.customer();
                let page = customer.at_code(USER).await;
                for _ in 0..5 {
                    enter(&customer, &page, WRONG).await;
                }
            }
        };
        let right = async |customer: Customer<'_>| {
            let page = customer.at_code(USER).await;
            enter(&customer, &page, &server.code(USER).await).await.step()
        };
        guess(2).await;
        assert_eq!(right(server.customer()).await, "sign-in/stay");
        guess(1).await;
        assert_eq!(right(server.customer()).await, "sign-in/code");
        // Strangers' guesses leave the customer's own device alone.
        assert_eq!(right(device.clone()).await, "sign-in/stay");
        server.wait(Duration::from_hours(1));
        assert_eq!(right(server.customer()).await, "sign-in/stay");
        guess(3).await;
        server.wait(Duration::from_hours(2));
        assert_eq!(right(server.customer()).await, "sign-in/code");
        server.wait(Duration::from_hours(22));
        assert_eq!(right(server.customer()).await, "sign-in/stay");
    })
    .await;
}
