//! Phones with codes by short message: signing up and in, a forgotten password, and what it may cost.

use crate::harness::{Customer, NEW_PASSWORD, Server, USER, on_both_engines, path_of, shape};
use std::time::Duration;
use vestibule_domain::{
    flow::SignInMethod::{EmailOneTimeCode, EmailPassword, PhoneOneTimeCode, UsernamePassword},
    tenant::PhoneSettings,
};
use vestibule_testkit::browser::Page;

const NUMBER: &str = "+491701234567";

/// A tenant whose customers have phones, in Germany and Austria.
pub(crate) async fn phones(server: &Server) {
    server.set_methods(&[EmailPassword, EmailOneTimeCode, PhoneOneTimeCode]).await;
    admit(server, r#"{"defaultCountry":"DE","allowedCountries":["DE","AT"]}"#).await;
}

async fn admit(server: &Server, settings: &str) {
    let settings: PhoneSettings = serde_json::from_str(settings).unwrap();
    server.set(|tenant| tenant.phone = settings).await;
}

/// The newest code that was sent to a number.
async fn code(server: &Server, number: &str) -> String {
    server.texts(number).await[0].code.clone().expect("a code")
}

pub(crate) async fn at_sign_up_code(customer: &Customer<'_>, number: &str) -> Page {
    let page = customer.submit(&customer.arrive_with(&[("prompt", "create")]).await, &[("email", number)]).await;
    assert_eq!(page.step(), "sign-up/code", "{}", page.body);
    customer.server.deliver_texts().await;
    page
}

async fn sign_up(server: &Server, typed: &str, number: &str) -> Page {
    let customer = server.customer();
    let page = at_sign_up_code(&customer, typed).await;
    let page = customer.submit(&page, &[("code", &code(server, number).await)]).await;
    assert_eq!(page.step(), "sign-up/details", "{}", page.body);
    // A password would open nothing: it goes with an address or a username.
    assert!(!page.body.contains("new-password"), "{}", page.body);
    customer.submit(&page, &[("given_name", "Rowan"), ("family_name", "Ash")]).await
}

async fn at_code(customer: &Customer<'_>, number: &str) -> Page {
    let page = customer.arrive_with(&[("prompt", "login")]).await;
    let page = customer.submit(&page, &[("identifier", number)]).await;
    assert_eq!(page.step(), "sign-in/code", "{}", page.body);
    customer.server.deliver_texts().await;
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_up_and_in_with_a_phone_however_the_number_is_typed() {
    on_both_engines(async |server| {
        phones(server).await;
        let page = sign_up(server, "0170 / 123 45-67", NUMBER).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let customer = server.customer();
        let page = at_code(&customer, " +49 (170) 1234567").await;
        assert!(page.body.contains(NUMBER) && page.body.contains("Check your phone"), "{}", page.body);
        let text = &server.texts(NUMBER).await[0];
        assert!(
            text.text.contains("Fable Books") && text.text.starts_with(text.code.as_ref().unwrap()),
            "{}",
            text.text
        );
        let page = customer.submit(&page, &[("code", &code(server, NUMBER).await)]).await;
        assert_eq!(page.step(), "sign-in/stay", "{}", page.body);
        assert!(customer.submit(&page, &[("stay", "no")]).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_without_an_account_looks_the_same_and_costs_nothing() {
    on_both_engines(async |server| {
        phones(server).await;
        sign_up(server, NUMBER, NUMBER).await;
        let (here, there) = (server.customer(), server.customer());
        let (known, unknown) = (at_code(&here, NUMBER).await, at_code(&there, "+491709999999").await);
        assert_eq!(shape(&known, NUMBER), shape(&unknown, "+491709999999"));
        assert!(server.texts("+491709999999").await.is_empty());
        let wrong = [("code", "00000000")];
        let (known, unknown) = (here.submit(&known, &wrong).await, there.submit(&unknown, &wrong).await);
        assert_eq!(shape(&known, NUMBER), shape(&unknown, "+491709999999"));
        // Whoever has an account is told so on the phone, and the page is the same.
        let before = server.texts(NUMBER).await.len();
        let (taken, free) = (server.customer(), server.customer());
        let (taken, free) = (at_sign_up_code(&taken, NUMBER).await, at_sign_up_code(&free, "+491708888888").await);
        assert_eq!(shape(&taken, NUMBER), shape(&free, "+491708888888"));
        let texts = server.texts(NUMBER).await;
        assert_eq!((texts.len(), texts[0].code.as_ref()), (before + 1, None));
        assert!(texts[0].text.contains("already"), "{}", texts[0].text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_message_goes_to_countries_premium_lines_or_texts_that_the_tenant_does_not_serve() {
    on_both_engines(async |server| {
        phones(server).await;
        for (typed, said) in [
            ("+18765550123", "of this country"),
            ("+447400123456", "of this country"),
            ("+4990012345678", "looks like 01512 3456789"),
            ("+498001234567", "looks like 01512 3456789"),
            ("+999123456789", "looks like 01512 3456789"),
            ("+49", "looks like 01512 3456789"),
            ("1-800-FLOWERS", "looks like 01512 3456789"),
            ("+491701234567;ext=1", "looks like 01512 3456789"),
            ("", "Fill this in"),
        ] {
            for (prompt, field, step) in [("login", "identifier", "sign-in"), ("create", "email", "sign-up")] {
                let customer = server.customer();
                let page = customer.arrive_with(&[("prompt", prompt)]).await;
                let page = customer.submit(&page, &[(field, typed)]).await;
                assert_eq!(page.step(), step, "{typed}");
                assert!(page.body.contains(said), "{typed} {}", page.body);
            }
        }
        // A tenant that names no country sends nothing at all.
        admit(server, "{}").await;
        let customer = server.customer();
        let page = customer.submit(&customer.arrive().await, &[("identifier", NUMBER)]).await;
        assert!(page.body.contains("of this country"), "{}", page.body);
        assert!(server.texts(NUMBER).await.is_empty());
        // Nor does it say how its people write numbers.
        let page = customer.submit(&customer.arrive().await, &[("identifier", "0170 1234567")]).await;
        assert!(page.body.contains("begins with +"), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_gets_five_messages_an_hour_and_beyond_that_the_page_looks_the_same() {
    on_both_engines(async |server| {
        phones(server).await;
        sign_up(server, NUMBER, NUMBER).await;
        let mut pages = Vec::new();
        for _ in 0..6 {
            pages.push(at_code(&server.customer(), NUMBER).await);
        }
        assert_eq!(shape(&pages[0], NUMBER), shape(&pages[5], NUMBER));
        // The sign-up took one.
        assert_eq!(server.texts(NUMBER).await.len(), 5);
        server.wait(Duration::from_secs(3_601));
        at_code(&server.customer(), NUMBER).await;
        assert_eq!(server.texts(NUMBER).await.len(), 6);
        // A day has fifteen.
        for _ in 0..4 {
            server.wait(Duration::from_secs(3_601));
            for _ in 0..4 {
                at_code(&server.customer(), NUMBER).await;
            }
        }
        assert_eq!(server.texts(NUMBER).await.len(), 15);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_range_of_numbers_shares_a_budget_so_that_counting_through_it_earns_nothing() {
    on_both_engines(async |server| {
        phones(server).await;
        let mut sent = 0;
        for number in 0..30 {
            let number = format!("+4917012300{number:02}");
            at_sign_up_code(&server.customer(), &number).await;
            sent += server.texts(&number).await.len();
        }
        assert_eq!(sent, 20);
        // Another range is another's.
        at_sign_up_code(&server.customer(), "+491709990001").await;
        assert_eq!(server.texts("+491709990001").await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_prove_one_number_one_gets_the_account() {
    on_both_engines(async |server| {
        phones(server).await;
        let (first, second, before) = (server.customer(), server.customer(), server.accounts().await);
        let mut pages = Vec::new();
        for customer in [&first, &second] {
            let page = at_sign_up_code(customer, NUMBER).await;
            pages.push(customer.submit(&page, &[("code", &code(server, NUMBER).await)]).await);
        }
        let details = [("given_name", "Rowan"), ("family_name", "Ash")];
        let (one, other) = tokio::join!(first.submit(&pages[0], &details), second.submit(&pages[1], &details));
        let signed_up = [&one, &other].iter().filter(|page| page.answer("code").is_some()).count();
        assert_eq!((signed_up, server.accounts().await), (1, before + 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_by_message_opens_no_other_number_purpose_or_journey() {
    on_both_engines(async |server| {
        phones(server).await;
        sign_up(server, NUMBER, NUMBER).await;
        let (here, there) = (server.customer(), server.customer());
        let (page, other) = (at_code(&here, NUMBER).await, at_code(&there, NUMBER).await);
        let of_there = code(server, NUMBER).await;
        assert_eq!(here.submit(&page, &[("code", &of_there)]).await.step(), "sign-in/code");
        assert_eq!(there.submit(&other, &[("code", &of_there)]).await.step(), "sign-in/stay");
        let again = here.submit(&page, &[("code", &of_there)]).await;
        assert_eq!(again.step(), "sign-in/code");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_phone_and_a_username_replaces_a_forgotten_password_by_message() {
    on_both_engines(async |server| {
        server.set_methods(&[UsernamePassword, PhoneOneTimeCode]).await;
        admit(server, r#"{"defaultCountry":"DE"}"#).await;
        let customer = server.customer();
        let page = at_sign_up_code(&customer, NUMBER).await;
        let page = customer.submit(&page, &[("code", &code(server, NUMBER).await)]).await;
        let page = customer.submit(&page, &[("username", "rowan")]).await;
        let details = [("given_name", "Rowan"), ("family_name", "Ash"), ("new-password", NEW_PASSWORD)];
        assert!(customer.submit(&page, &details).await.answer("code").is_some());

        let customer = server.customer();
        let page = customer.arrive_with(&[("prompt", "login")]).await;
        let page = customer.browser.open(&path_of(&page, server.tenant.id, "reset")).await.unwrap();
        assert_eq!(page.step(), "reset", "{}", page.body);
        let page = customer.submit(&page, &[("identifier", NUMBER)]).await;
        let page = customer.submit(&page, &[("code", &code(server, NUMBER).await)]).await;
        assert_eq!(page.step(), "reset/password", "{}", page.body);
        let new = "copper harbor willow 1";
        let page = customer.submit(&page, &[("new-password", new), ("confirm-password", new)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert!(server.customer().sign_in("rowan", new).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flow_without_phones_takes_no_number() {
    on_both_engines(async |server| {
        admit(server, r#"{"defaultCountry":"DE"}"#).await;
        for (prompt, field, step) in [("login", "identifier", "sign-in"), ("create", "email", "sign-up")] {
            let customer = server.customer();
            let page = customer.arrive_with(&[("prompt", prompt)]).await;
            assert_eq!(customer.submit(&page, &[(field, NUMBER)]).await.step(), step);
        }
        assert!(server.texts(NUMBER).await.is_empty());
        assert!(server.customer().sign_in(USER, crate::harness::PASSWORD).await.answer("code").is_some());
    })
    .await;
}
