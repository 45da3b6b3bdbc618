//! Several ways in, in their order, and what becomes of people when they change.

use crate::harness::{NEW_PASSWORD, PASSWORD, Server, USER, on_both_engines};
use vestibule_domain::flow::SignInMethod::{self, EmailOneTimeCode, EmailPassword, UsernamePassword};

const NEWCOMER: &str = "rowan@example.com";

/// Where an address leads.
async fn step_of(server: &Server, customer: &crate::harness::Customer<'_>, email: &str) -> String {
    let page = customer.arrive_with(&[("prompt", "login")]).await;
    let step = customer.submit(&page, &[("identifier", email)]).await.step();
    server.deliver_mail().await;
    step
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_method_of_a_flow_is_offered_first() {
    on_both_engines(async |server| {
        for (methods, step) in [
            (&[EmailPassword, EmailOneTimeCode][..], "sign-in/password"),
            (&[EmailOneTimeCode, EmailPassword], "sign-in/code"),
            (&[EmailPassword], "sign-in/password"),
        ] {
            server.set_methods(methods).await;
            assert_eq!(step_of(server, &server.customer(), USER).await, step, "{methods:?}");
            assert_eq!(step_of(server, &server.customer(), "nobody@example.com").await, step, "{methods:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_method_used_last_on_a_device_is_offered_first_there_and_to_its_user_only() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_stay(USER).await;
        assert!(customer.submit(&page, &[("stay", "no")]).await.answer("code").is_some());
        assert_eq!(step_of(server, &customer, USER).await, "sign-in/code");
        // Nobody else's device, and nobody else on this one, sees anything of it.
        assert_eq!(step_of(server, &server.customer(), USER).await, "sign-in/password");
        assert_eq!(step_of(server, &customer, "nobody@example.com").await, "sign-in/password");
        server.wait(std::time::Duration::from_mins(1));
        let page = customer.arrive_with(&[("prompt", "login")]).await;
        let page = customer.submit(&page, &[("identifier", USER)]).await;
        assert!(page.body.contains("Use your password instead"), "{}", page.body);
        let url = crate::harness::path_of(&page, server.tenant.id, "sign-in/password");
        let page = customer.browser.open(&url).await.unwrap();
        assert!(customer.submit(&page, &[("password", PASSWORD)]).await.answer("code").is_some());
        assert_eq!(step_of(server, &customer, USER).await, "sign-in/password");
    })
    .await;
}

/// A customer who signed up under these methods, and whether there was a password.
async fn newcomer(server: &Server, methods: &[SignInMethod]) {
    server.set_methods(methods).await;
    let customer = server.customer();
    let page = customer.at_details(NEWCOMER).await;
    let password = page.body.contains("new-password").then_some(("new-password", NEW_PASSWORD));
    let details = [("given_name", "Rowan"), ("family_name", "Ash")].into_iter().chain(password).collect::<Vec<_>>();
    assert!(customer.submit(&page, &details).await.answer("code").is_some());
    // The welcome arrives before what is sent next.
    server.deliver_mail().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_only_a_code_goes_on_by_it_when_the_flow_changes_to_passwords() {
    on_both_engines(async |server| {
        newcomer(server, &[EmailOneTimeCode]).await;
        server.set_methods(&[EmailPassword]).await;
        let customer = server.customer();
        let page = customer.at_stay(NEWCOMER).await;
        assert!(customer.submit(&page, &[("stay", "no")]).await.answer("code").is_some());
        // New customers get what the flow has now.
        assert!(server.customer().sign_up("rhea@example.com", NEW_PASSWORD).await.answer("code").is_some());
        assert!(server.customer().sign_in("rhea@example.com", NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_only_a_password_goes_on_by_it_when_the_flow_changes_to_codes() {
    on_both_engines(async |server| {
        newcomer(server, &[EmailPassword]).await;
        server.set_methods(&[EmailOneTimeCode]).await;
        let customer = server.customer();
        assert_eq!(step_of(server, &customer, NEWCOMER).await, "sign-in/code");
        let page = customer.arrive_with(&[("prompt", "login")]).await;
        let page = customer.submit(&page, &[("identifier", NEWCOMER)]).await;
        let url = crate::harness::path_of(&page, server.tenant.id, "sign-in/password");
        let page = customer.browser.open(&url).await.unwrap();
        assert!(customer.submit(&page, &[("password", NEW_PASSWORD)]).await.answer("code").is_some());
        // Nobody else gets a password.
        assert!(!server.customer().at_details("rhea@example.com").await.body.contains("new-password"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_username_goes_on_by_it_when_the_flow_has_none_any_more() {
    on_both_engines(async |server| {
        server.set_methods(&[UsernamePassword]).await;
        let customer = server.customer();
        let page = customer.at_sign_up_code(NEWCOMER).await;
        let page = customer.submit(&page, &[("code", &server.code(NEWCOMER).await)]).await;
        let page = customer.submit(&page, &[("username", "rowan")]).await;
        let details = [("given_name", "Rowan"), ("family_name", "Ash"), ("new-password", NEW_PASSWORD)];
        assert!(customer.submit(&page, &details).await.answer("code").is_some());
        server.set_methods(&[EmailOneTimeCode]).await;
        assert!(server.customer().sign_in("rowan", NEW_PASSWORD).await.answer("code").is_some());
        assert_eq!(server.customer().at_details("rhea@example.com").await.step(), "sign-up/details");
    })
    .await;
}
