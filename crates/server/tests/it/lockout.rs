//! Smart lockout: strangers' guesses are stopped, and customers get in.

use crate::harness::{Customer, NEW_PASSWORD, PASSWORD, Server, USER, on_both_engines, shape};
use std::time::Duration;
use vestibule_testkit::browser::Page;

/// Like [`USER`], but nobody.
const NOBODY: &str = "rhea@example.com";

async fn guess(customer: &Customer<'_>, page: &Page, password: &str) -> Page {
    customer.submit(page, &[("password", password)]).await
}

fn is_locked(page: &Page) -> bool {
    assert_eq!(page.status, 200);
    assert!(page.leads_to.is_some() || page.step() == "sign-in/password", "{}", page.url);
    page.body.contains("too many wrong passwords")
}

/// Guesses ten different passwords, of which the last locks.
async fn lock(server: &Server, email: &str, round: u32) -> Page {
    let customer = server.customer();
    let page = customer.at_password(email).await;
    for number in 1..10 {
        let refused = guess(&customer, &page, &format!("wrong-{round}-{number}-{email}")).await;
        assert!(refused.body.contains("don’t match"), "{round} {number} {}", refused.body);
    }
    guess(&customer, &page, &format!("wrong-{round}-10-{email}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_wrong_passwords_lock_for_a_minute_and_then_for_longer() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let mut minutes = 1;
        for round in 0..4 {
            let locked = lock(server, USER, round).await;
            assert!(is_locked(&locked), "{round} {}", locked.body);
            // The right password is refused too, and costs what it always does.
            let (page, before) = (customer.at_password(USER).await, server.hashes());
            assert!(is_locked(&guess(&customer, &page, PASSWORD).await), "{round}");
            assert_eq!(server.hashes(), before + 1);
            server.wait(Duration::from_secs(minutes * 60 - 2));
            assert!(is_locked(&guess(&customer, &page, PASSWORD).await), "{round}");
            server.wait(Duration::from_secs(2));
            minutes *= 2;
        }
        let page = customer.sign_in(USER, PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        // A success forgets all of it: the next lock is a short one again.
        assert!(is_locked(&lock(server, USER, 9).await));
        server.wait(Duration::from_mins(1));
        assert!(server.customer().sign_in(USER, PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_wrong_password_counts_once_and_a_day_forgets_it() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        for _ in 0..15 {
            assert!(!is_locked(&guess(&customer, &page, "the-password-of-last-year").await));
        }
        for number in 1..9 {
            assert!(!is_locked(&guess(&customer, &page, &format!("wrong-{number}")).await), "{number}");
        }
        server.wait(Duration::from_hours(24));
        let page = customer.at_password(USER).await;
        for number in 1..10 {
            assert!(!is_locked(&guess(&customer, &page, &format!("another-wrong-{number}")).await), "{number}");
        }
        assert!(is_locked(&guess(&customer, &page, "another-wrong-10").await));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_it_is_the_locked_page_looks_the_same() {
    on_both_engines(async |server| {
        let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
        server.register("robin@example.com", Some(&hash), false).await;
        server.register("rosa@example.com", None, true).await;
        let now = server.platform.clock.now();
        let mut looks = Vec::new();
        for email in [USER, NOBODY, "robin@example.com", "rosa@example.com"] {
            // The page shows the time, so that everybody is locked at the same one.
            server.clock.set(now);
            let locked = lock(server, email, 0).await;
            assert!(is_locked(&locked), "{email} {}", locked.body);
            let correlation = locked.headers["client-request-id"].to_str().unwrap().to_owned();
            let (status, body) = shape(&locked, email);
            looks.push((status, body.replace(&correlation, "")));
        }
        for look in &looks {
            assert_eq!(look, &looks[0]);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_guesses_leave_a_known_device_alone_and_its_own_lock_it() {
    on_both_engines(async |server| {
        let device = server.customer();
        assert!(device.sign_in(USER, PASSWORD).await.answer("code").is_some());
        assert!(is_locked(&lock(server, USER, 0).await));
        assert!(is_locked(&server.customer().sign_in(USER, PASSWORD).await));
        assert!(device.sign_in(USER, PASSWORD).await.answer("code").is_some());
        // A device of one customer is a stranger to another.
        assert!(server.customer().sign_up("rowan@example.com", NEW_PASSWORD).await.answer("code").is_some());
        assert!(is_locked(&lock(server, "rowan@example.com", 0).await));
        assert!(is_locked(&device.sign_in("rowan@example.com", NEW_PASSWORD).await));
        let page = device.at_password(USER).await;
        for number in 1..10 {
            assert!(!is_locked(&guess(&device, &page, &format!("wrong-{number}")).await), "{number}");
        }
        assert!(is_locked(&guess(&device, &page, "wrong-10").await));
        assert!(is_locked(&guess(&device, &page, PASSWORD).await));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_of_guesses_does_not_outrun_the_count() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let guesses = (0..50).map(|number| {
            let password = format!("wrong-password-{number}");
            let (browser, page) = (customer.apart(), &page);
            async move { browser.submit(page, &[("password", &password)]).await.unwrap() }
        });
        let answers = futures_util::future::join_all(guesses).await;
        let heard = answers.iter().filter(|answer| answer.body.contains("don’t match")).count();
        let locked = answers.iter().filter(|answer| answer.body.contains("too many wrong passwords")).count();
        assert_eq!(heard + locked, 50, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
        // The tenth locks; the two in flight beside it may hear so too, though they were counted before it.
        assert!((7..=9).contains(&heard), "{heard}");
        assert!(is_locked(&guess(&customer, &page, PASSWORD).await));
        // The lock is one lock: those that came too late made it no longer.
        server.wait(Duration::from_mins(1));
        assert!(guess(&customer, &page, PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_password_among_a_crowd_of_wrong_ones_ends_the_journey_once_or_is_refused() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let guesses = (0..50).map(|number| {
            let password = if number % 2 == 0 { format!("wrong-password-{number}") } else { PASSWORD.to_owned() };
            let (browser, page) = (customer.apart(), &page);
            async move { browser.submit(page, &[("password", &password)]).await.unwrap() }
        });
        let answers = futures_util::future::join_all(guesses).await;
        let let_in = answers.iter().filter(|answer| answer.answer("code").is_some()).count();
        assert_eq!(let_in, 1, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
        assert!(answers.iter().all(|answer| [200, 303, 400].contains(&answer.status.as_u16())));
    })
    .await;
}
