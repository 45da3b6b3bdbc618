//! Terms of use: agreed to when signing up, asked again when a required version moves, and on record.

use crate::harness::{Customer, NEW_PASSWORD, RelyingParty, Server, on_both_engines, path_of};
use serde_json::{Value, json};
use vestibule_domain::{terms::TermsAcceptance, user::IdentifierKind};
use vestibule_storage::{terms_acceptances, users};
use vestibule_testkit::browser::Page;

const NEWCOMER: &str = "rowan@example.com";
const SIGN_UP: [(&str, &str); 2] = [("given_name", "Rowan"), ("new-password", NEW_PASSWORD)];

fn terms(version: u32) -> Value {
    json!({
        "name": "terms-of-use",
        "version": version,
        "title": { "text": "Terms of use", "locales": { "de": "Nutzungsbedingungen" } },
        "label": format!("I agree to the [terms of use](https://fable.example/terms/{version})"),
        "text": format!("# Version {version}\n\nBe kind."),
    })
}

fn newsletter() -> Value {
    json!({ "name": "newsletter", "version": 1, "title": "News", "label": "Send me news", "required": false })
}

/// A flow that asks for both.
async fn with_terms(server: &Server) {
    server.set_terms(terms(1)).await;
    server.set_terms(newsletter()).await;
    let inputs = json!([{ "attribute": "givenName", "required": true }]);
    server.set_pages(json!([{ "inputs": inputs }]), &["terms-of-use", "newsletter"]).await;
}

async fn agreed(server: &Server, email: &str) -> Vec<TermsAcceptance> {
    let rows = server.platform.storage.tenant(server.tenant.id);
    let user = users::sign_in_subject(&rows, IdentifierKind::Email, email).await.unwrap().unwrap().user;
    let mut agreed = terms_acceptances::of_user(&rows, user.id).await.unwrap();
    agreed.sort_unstable_by_key(|acceptance| (acceptance.terms.name.clone(), acceptance.terms.version));
    agreed
}

fn versions(agreed: &[TermsAcceptance]) -> Vec<(&str, u32)> {
    agreed.iter().map(|acceptance| (acceptance.terms.name.as_str(), acceptance.terms.version)).collect()
}

async fn sign_up_agreeing(customer: &Customer<'_>, more: &[(&str, &str)]) -> Page {
    let page = customer.at_details(NEWCOMER).await;
    let page = customer.submit(&page, &[&SIGN_UP[..], more].concat()).await;
    assert!(page.answer("code").is_some(), "{}", page.body);
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_signs_up_without_agreeing_and_the_agreement_is_on_record() {
    on_both_engines(async |server| {
        with_terms(server).await;
        let (customer, before) = (server.customer(), server.accounts().await);
        let page = customer.at_details(NEWCOMER).await;
        assert!(page.body.contains("href=\"https://fable.example/terms/1\""), "{}", page.body);
        assert!(page.body.contains("Be kind."), "{}", page.body);
        for missing in [
            vec![],
            vec![("terms.terms-of-use", "2")],
            vec![("terms.terms-of-use", "0")],
            vec![("terms.terms-of-use", "x")],
            vec![("terms.newsletter", "1")],
        ] {
            let refused = customer.submit(&page, &[&SIGN_UP[..], &missing].concat()).await;
            assert!(refused.body.contains("terms.terms-of-use-error"), "{missing:?}: {}", refused.body);
            assert!(refused.body.contains("value=\"Rowan\""), "{missing:?}: {}", refused.body);
        }
        assert_eq!(server.accounts().await, before);
        let page = customer.submit(&page, &[&SIGN_UP[..], &[("terms.terms-of-use", "1")]].concat()).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let agreed = agreed(server, NEWCOMER).await;
        assert_eq!(versions(&agreed), [("terms-of-use", 1)], "what was not ticked was not agreed to");
        assert_eq!(agreed[0].app_id, server.tenant.shop);
        assert!(agreed[0].address.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_optional_is_on_record_where_it_was_ticked() {
    on_both_engines(async |server| {
        with_terms(server).await;
        sign_up_agreeing(&server.customer(), &[("terms.terms-of-use", "1"), ("terms.newsletter", "1")]).await;
        assert_eq!(versions(&agreed(server, NEWCOMER).await), [("newsletter", 1), ("terms-of-use", 1)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_is_asked_for_at_the_next_sign_in_and_once() {
    on_both_engines(async |server| {
        with_terms(server).await;
        sign_up_agreeing(&server.customer(), &[("terms.terms-of-use", "1")]).await;
        server.set_terms(terms(2)).await;
        let customer = server.customer();
        let asked = customer.sign_in(NEWCOMER, NEW_PASSWORD).await;
        assert_eq!(asked.step(), "terms", "{}", asked.body);
        assert!(asked.body.contains("Version 2") && !asked.body.contains("Send me news"), "{}", asked.body);
        // Not without a page, and no other page in its place.
        let silent = customer.arrive_with(&[("prompt", "none")]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("interaction_required"), "{:?}", silent.leads_to);
        for wrong in [vec![], vec![("terms.terms-of-use", "1")]] {
            let refused = customer.submit(&asked, &wrong).await;
            assert_eq!(refused.step(), "terms");
            assert!(refused.body.contains("terms.terms-of-use-error"), "{}", refused.body);
        }
        let page = customer.submit(&asked, &[("terms.terms-of-use", "2")]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert_eq!(versions(&agreed(server, NEWCOMER).await), [("terms-of-use", 1), ("terms-of-use", 2)]);
        let again = customer.submit_once(&asked, &[("terms.terms-of-use", "2")]).await;
        assert_eq!(again.status, 400, "a journey ends once: {}", again.body);
        assert!(customer.is_signed_in().await);
        assert!(server.customer().sign_in(NEWCOMER, NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_live_session_is_asked_before_it_answers() {
    on_both_engines(async |server| {
        with_terms(server).await;
        let customer = server.customer();
        sign_up_agreeing(&customer, &[("terms.terms-of-use", "1")]).await;
        assert!(customer.is_signed_in().await);
        server.set_terms(terms(2)).await;
        let asked = customer.arrive().await;
        assert_eq!(asked.step(), "terms", "{}", asked.body);
        // Somebody else's browser can't answer for them.
        let other = server.customer();
        let cookie = customer.journey_cookie(&asked);
        other.browser.set_cookie(&cookie, Some(&customer.browser.cookies()[&cookie]));
        let page = other.browser.open(&path_of(&asked, server.tenant.id, "terms")).await.unwrap();
        assert_eq!(page.step(), "sign-in", "{}", page.body);
        let page = customer.submit(&asked, &[("terms.terms-of-use", "2")]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_of_before_the_terms_is_asked_and_not_stranded() {
    on_both_engines(async |server| {
        let customer = server.customer();
        customer.sign_up(NEWCOMER, NEW_PASSWORD).await;
        with_terms(server).await;
        let asked = server.customer();
        let page = asked.sign_in(NEWCOMER, NEW_PASSWORD).await;
        assert_eq!(page.step(), "terms", "{}", page.body);
        let page = asked.submit(&page, &[("terms.terms-of-use", "1")]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_that_moves_while_somebody_reads_is_shown_anew() {
    on_both_engines(async |server| {
        with_terms(server).await;
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        server.set_terms(terms(2)).await;
        let fields = [&SIGN_UP[..], &[("terms.terms-of-use", "1")]].concat();
        let page = customer.submit(&page, &fields).await;
        assert!(page.body.contains("Version 2"), "{}", page.body);
        let fields = [&SIGN_UP[..], &[("terms.terms-of-use", "2")]].concat();
        assert!(customer.submit(&page, &fields).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tenants_flow_asks_for_nothing() {
    on_both_engines(async |server| {
        with_terms(server).await;
        let customer = server.customer_of(RelyingParty::shop_of(&server.other));
        let page = customer.sign_up(NEWCOMER, NEW_PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}
