//! Usernames: chosen at sign-up beside a proven address, and signed in with.

use crate::harness::{Customer, NEW_PASSWORD, PASSWORD, Server, USER, on_both_engines, path_of};
use vestibule_domain::{
    flow::SignInMethod::{EmailPassword, UsernamePassword},
    user::UsernamePolicy,
};
use vestibule_testkit::browser::Page;

const DETAILS: [(&str, &str); 3] = [("given_name", "Rowan"), ("family_name", "Ash"), ("new-password", NEW_PASSWORD)];

/// At the question for the username of a new account.
async fn at_username(customer: &Customer<'_>, email: &str) -> Page {
    let page = customer.at_sign_up_code(email).await;
    let page = customer.submit(&page, &[("code", &customer.server.code(email).await)]).await;
    assert_eq!(page.step(), "sign-up/username", "{}", page.body);
    page
}

async fn sign_up(server: &Server, email: &str, username: &str) -> Page {
    let customer = server.customer();
    let page = customer.submit(&at_username(&customer, email).await, &[("username", username)]).await;
    assert_eq!(page.step(), "sign-up/details", "{}", page.body);
    customer.submit(&page, &DETAILS).await
}

async fn policy(server: &Server, policy: &str) {
    let policy: UsernamePolicy = serde_json::from_str(policy).unwrap();
    server.set(|settings| settings.usernames = policy).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_chooses_a_username_and_signs_in_with_it_in_any_case() {
    on_both_engines(async |server| {
        server.set_methods(&[UsernamePassword]).await;
        assert!(sign_up(server, "rowan@example.com", "Rowan.Ash").await.answer("code").is_some());
        assert!(server.customer().sign_in("ROWAN.ash", NEW_PASSWORD).await.answer("code").is_some());
        // Whoever forgets the password proves to read the address.
        server.deliver_mail().await;
        let customer = server.customer();
        let page = customer.arrive().await;
        let page = customer.browser.open(&path_of(&page, server.tenant.id, "reset")).await.unwrap();
        let page = customer.submit(&page, &[("identifier", "rowan@example.com")]).await;
        server.deliver_mail().await;
        let page = customer.submit(&page, &[("code", &server.code("rowan@example.com").await)]).await;
        assert_eq!(page.step(), "reset/password", "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_somebody_has_is_said_to_be_taken_and_so_is_one_that_differs_by_case() {
    on_both_engines(async |server| {
        server.set_methods(&[EmailPassword, UsernamePassword]).await;
        sign_up(server, "rowan@example.com", "rowan").await;
        let customer = server.customer();
        let page = at_username(&customer, "rhea@example.com").await;
        for name in ["rowan", "ROWAN", " Rowan "] {
            let refused = customer.submit(&page, &[("username", name)]).await;
            assert_eq!(refused.step(), "sign-up/username");
            assert!(refused.body.contains("is taken"), "{name} {}", refused.body);
        }
        assert_eq!(customer.submit(&page, &[("username", "rhea")]).await.step(), "sign-up/details");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_many_names_are_said_to_be_taken_is_bounded() {
    on_both_engines(async |server| {
        server.set_methods(&[EmailPassword, UsernamePassword]).await;
        sign_up(server, "rowan@example.com", "rowan").await;
        let customer = server.customer();
        let page = at_username(&customer, "rhea@example.com").await;
        for _ in 0..20 {
            assert_eq!(customer.submit(&page, &[("username", "rowan")]).await.status, 200);
        }
        assert_eq!(customer.submit(&page, &[("username", "rowan")]).await.status, 429);
        // Whoever has just thought of another is not held up.
        assert_eq!(customer.submit(&page, &[("username", "rhea")]).await.step(), "sign-up/details");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_looks_like_an_address_or_like_another_name_is_no_username() {
    on_both_engines(async |server| {
        server.set_methods(&[EmailPassword, UsernamePassword]).await;
        let customer = server.customer();
        let page = at_username(&customer, "rowan@example.com").await;
        for name in [
            "rowan@example.com",
            "r\u{43e}wan",
            "ｒｏｗａｎ",
            "rowán",
            "row an",
            "rowan\u{200b}",
            "+491701234567",
            "<b>",
            &"a".repeat(65),
        ] {
            let refused = customer.submit(&page, &[("username", name)]).await;
            assert_eq!(refused.step(), "sign-up/username", "{name}");
            assert!(refused.body.contains("can’t be a username"), "{name} {}", refused.body);
        }
        assert!(customer.submit(&page, &[("username", " ")]).await.body.contains("Fill this in"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_choose_one_name_at_the_same_time_one_gets_it_and_the_other_chooses_again() {
    on_both_engines(async |server| {
        server.set_methods(&[EmailPassword, UsernamePassword]).await;
        let (first, second, before) = (server.customer(), server.customer(), server.accounts().await);
        let mut pages = Vec::new();
        for (customer, email) in [(&first, "rowan@example.com"), (&second, "rhea@example.com")] {
            let page = at_username(customer, email).await;
            pages.push(customer.submit(&page, &[("username", "rowan")]).await);
        }
        let (one, other) = tokio::join!(first.submit(&pages[0], &DETAILS), second.submit(&pages[1], &DETAILS));
        let (loser, page) = if one.answer("code").is_some() { (&second, other) } else { (&first, one) };
        assert_eq!(page.step(), "sign-up/username", "{}", page.body);
        assert!(page.body.contains("is taken") && page.body.contains("value=\"rowan\""), "{}", page.body);
        assert_eq!(server.accounts().await, before + 1);
        let page = loser.submit(&page, &[("username", "rowan.2")]).await;
        assert!(loser.submit(&page, &DETAILS).await.answer("code").is_some());
        assert_eq!(server.accounts().await, before + 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_look_as_the_tenant_says_and_where_they_are_switched_off_they_sign_nobody_in() {
    on_both_engines(async |server| {
        server.set_methods(&[EmailPassword, UsernamePassword]).await;
        policy(server, r#"{"patterns":["k-[0-9]{6}"]}"#).await;
        let customer = server.customer();
        let page = at_username(&customer, "rowan@example.com").await;
        assert_eq!(customer.submit(&page, &[("username", "rowan")]).await.step(), "sign-up/username");
        let page = customer.submit(&page, &[("username", "K-123456")]).await;
        assert!(customer.submit(&page, &DETAILS).await.answer("code").is_some());
        let at_password = server.customer();
        let page = at_password.at_password("k-123456").await;
        policy(server, r#"{"isEnabled":false}"#).await;
        assert_eq!(at_password.submit(&page, &[("password", NEW_PASSWORD)]).await.step(), "sign-in/password");
        let customer = server.customer();
        let page = customer.submit(&customer.arrive().await, &[("identifier", "k-123456")]).await;
        assert_eq!(page.step(), "sign-in", "{}", page.body);
        assert!(server.customer().sign_in(USER, PASSWORD).await.answer("code").is_some());
    })
    .await;
}
