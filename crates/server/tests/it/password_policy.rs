//! What a tenant demands of passwords: of new ones, and of those that are given to sign in.

use crate::harness::{
    BREACHED_PASSWORD, Customer, NEW_PASSWORD, PASSWORD, RelyingParty, Server, USER, on_both_engines,
};
use vestibule_domain::{credential::PasswordPolicy, ids::UserId};
use vestibule_storage::{password_credentials, password_history};
use vestibule_testkit::browser::Page;

async fn demand(server: &Server, policy: &str) {
    let policy: PasswordPolicy = serde_json::from_str(policy).unwrap();
    server.set(|settings| settings.password_policy = policy).await;
}

/// The id of the account that every tenant has.
async fn user(server: &Server) -> UserId {
    let user = vestibule_domain::user::EmailAddress::parse(USER).unwrap();
    let rows = server.platform.storage.tenant(server.tenant.id);
    let kind = vestibule_domain::user::IdentifierKind::Email;
    vestibule_storage::sign_in_identifiers::user_of(&rows, kind, &user.key()).await.unwrap().unwrap()
}

async fn require_change(server: &Server) {
    let id = user(server).await;
    let now = vestibule_domain::clock::Clock::now(server.clock.as_ref());
    let log = vestibule_domain::ids::LogId::at(now, server.platform.randomness.as_ref());
    let changes = vestibule_storage::ChangeSet::<()>::keyed(server.tenant.id, log, now)
        .one_or(password_credentials::require_change(id), ());
    server.platform.storage.commit(changes).await.unwrap();
}

/// Chooses a password on a page that asks for a new one.
async fn choose(customer: &Customer<'_>, page: &Page, password: &str) -> Page {
    customer.submit(page, &[("new-password", password), ("confirm-password", password), ("revoke", "1")]).await
}

/// Replaces the forgotten password.
async fn reset(server: &Server, password: &str) -> Page {
    let customer = server.customer();
    let page = customer.at_new_password(USER).await;
    let page = choose(&customer, &page, password).await;
    // The notice arrives before what is sent next.
    server.deliver_mail().await;
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_meets_what_the_tenant_demands_and_the_page_says_what_that_is() {
    on_both_engines(async |server| {
        demand(
            server,
            r#"{"minimumLength":12,"requiredCharacterClasses":3,"bannedWords":["lantern"],"historyLength":2}"#,
        )
        .await;
        let customer = server.customer();
        let page = customer.at_details("rowan@example.com").await;
        for said in ["Use 12 or more", "at least 3 of these kinds", "your last 2 passwords"] {
            assert!(page.body.contains(said), "{said} {}", page.body);
        }
        for (password, said) in [
            ("Velvet-41", "Too short. Use 12 or more"),
            ("velvet otter canyon", "at least 3 of these kinds"),
            ("Velvet L4ntern canyon", "contains a word"),
            (BREACHED_PASSWORD, "at least 3 of these kinds"),
            ("Password12345", "easy to guess"),
        ] {
            let fields = [("given_name", "Rowan"), ("family_name", "Ash"), ("new-password", password)];
            let refused = customer.submit(&page, &fields).await;
            assert_eq!(refused.step(), "sign-up/details");
            let error = refused.body.split("id=\"new-password-error\"").nth(1).unwrap_or_default();
            assert!(error.contains(said), "{password} {}", refused.body);
            assert!(!refused.body.contains(password), "{password}");
        }
        let fields = [("given_name", "Rowan"), ("family_name", "Ash"), ("new-password", "Velvet otter canyon")];
        assert!(customer.submit(&page, &fields).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_known_from_a_breach_is_refused_unless_the_tenant_accepts_it() {
    on_both_engines(async |server| {
        let refused = reset(server, BREACHED_PASSWORD).await;
        assert_eq!(refused.step(), "reset/password");
        assert!(refused.body.contains("known from a data breach"), "{}", refused.body);
        demand(server, r#"{"allowBreached":true}"#).await;
        assert!(reset(server, BREACHED_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_of_the_last_passwords_are_refused_as_the_tenant_says_and_no_more_are_kept() {
    on_both_engines(async |server| {
        demand(server, r#"{"historyLength":3}"#).await;
        let passwords = [PASSWORD, "copper harbor willow 1", "copper harbor willow 2", "copper harbor willow 3"];
        for password in &passwords[1..] {
            assert!(reset(server, password).await.answer("code").is_some(), "{password}");
        }
        for (password, refused) in passwords.iter().zip([false, true, true, true]).rev() {
            let page = reset(server, password).await;
            assert_eq!(page.body.contains("had this password before"), refused, "{password} {}", page.body);
        }
        let rows = server.platform.storage.tenant(server.tenant.id);
        let kept = password_history::of_user(&rows, user(server).await, 24).await.unwrap();
        assert_eq!(kept.len(), 2);
        // Only their hashes.
        assert!(kept.iter().all(|hash| hash.starts_with("$argon2id$")), "{kept:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_of_any_length_costs_one_hash() {
    on_both_engines(async |server| {
        demand(server, r#"{"historyLength":24}"#).await;
        for number in 0..3 {
            reset(server, &format!("copper harbor willow {number}")).await;
        }
        let customer = server.customer();
        let page = customer.at_new_password(USER).await;
        let before = server.hashes();
        assert!(choose(&customer, &page, "copper harbor willow 9").await.answer("code").is_some());
        assert_eq!(server.hashes() - before, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_has_to_be_changed_opens_nothing_but_the_choice_of_another() {
    on_both_engines(async |server| {
        let (elsewhere, customer) = (server.customer(), server.customer());
        let tokens = elsewhere.client.redeem(server, &elsewhere.sign_in(USER, PASSWORD).await).await;
        require_change(server).await;
        // What is signed in stays so until then.
        assert!(elsewhere.is_signed_in().await);
        let page = customer.sign_in(USER, PASSWORD).await;
        assert_eq!(page.step(), "sign-in/new-password", "{}", page.body);
        assert!(!customer.is_signed_in().await && !page.body.contains("name=\"revoke\""));
        for (password, said) in [(PASSWORD, "had this password before"), ("short-7", "Too short")] {
            let refused = choose(&customer, &page, password).await;
            assert_eq!(refused.step(), "sign-in/new-password");
            assert!(refused.body.contains(said), "{password} {}", refused.body);
        }
        let differs = [("new-password", NEW_PASSWORD), ("confirm-password", "another")];
        assert!(customer.submit(&page, &differs).await.body.contains("id=\"confirm-password-error\""));
        let page = choose(&customer, &page, NEW_PASSWORD).await;
        let answer = customer.client.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert!(customer.is_signed_in().await && !elsewhere.is_signed_in().await);
        let refused = elsewhere.client.refresh(server, tokens.text("refresh_token")).await;
        assert_eq!(refused.error().0, "invalid_grant", "{:?}", refused.body);
        assert_eq!(server.customer().sign_in(USER, PASSWORD).await.step(), "sign-in/password");
        assert!(server.customer().sign_in(USER, NEW_PASSWORD).await.answer("code").is_some());
        assert!(server.mails(USER).await[0].subject.contains("password"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_does_not_tell_that_it_has_to_be_changed_and_the_page_can_t_be_jumped_to() {
    on_both_engines(async |server| {
        require_change(server).await;
        let customer = server.customer();
        let page = customer.sign_in(USER, "not-the-password").await;
        assert_eq!(page.step(), "sign-in/password");
        let ahead = crate::harness::path_of(&page, server.tenant.id, "sign-in/new-password");
        assert_eq!(customer.browser.open(&ahead).await.unwrap().step(), "sign-in/password");
        let csrf = page.hidden_fields().into_iter().find(|(name, _)| name == "csrf").unwrap().1;
        let forged = [
            ("csrf", csrf.as_str()),
            ("step", "sign-in/new-password"),
            ("new-password", NEW_PASSWORD),
            ("confirm-password", NEW_PASSWORD),
        ];
        assert_eq!(customer.browser.post(&ahead, &forged).await.unwrap().step(), "sign-in/password");
        assert_eq!(server.customer().sign_in(USER, PASSWORD).await.step(), "sign-in/new-password");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_tenant_says_so_a_right_password_that_is_not_good_enough_has_to_be_changed() {
    on_both_engines(async |server| {
        demand(server, r#"{"allowBreached":true}"#).await;
        assert!(reset(server, BREACHED_PASSWORD).await.answer("code").is_some());
        demand(server, "{}").await;
        assert!(server.customer().sign_in(USER, BREACHED_PASSWORD).await.answer("code").is_some());
        demand(server, r#"{"appliesAtSignIn":true}"#).await;
        let customer = server.customer();
        let page = customer.sign_in(USER, BREACHED_PASSWORD).await;
        assert_eq!(page.step(), "sign-in/new-password", "{}", page.body);
        assert!(choose(&customer, &page, BREACHED_PASSWORD).await.body.contains("data breach"));
        assert!(choose(&customer, &page, NEW_PASSWORD).await.answer("code").is_some());
        assert!(server.customer().sign_in(USER, NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_that_a_password_may_be_changed_counts_once_and_not_after_another_change() {
    on_both_engines(async |server| {
        require_change(server).await;
        let (first, second) = (server.customer(), server.customer());
        let (here, there) = (first.sign_in(USER, PASSWORD).await, second.sign_in(USER, PASSWORD).await);
        assert!(choose(&first, &here, NEW_PASSWORD).await.answer("code").is_some());
        let late = choose(&second, &there, "copper harbor willow 1").await;
        assert_eq!(late.status, 400, "{}", late.body);
        let again = choose(&first, &here, "copper harbor willow 2").await;
        assert_eq!(again.status, 400, "{}", again.body);
        assert!(
            server.customer_of(RelyingParty::shop(server)).sign_in(USER, NEW_PASSWORD).await.answer("code").is_some()
        );
    })
    .await;
}
