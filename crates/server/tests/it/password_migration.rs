//! Users whose password another system still knows: asked about once, then the server's own.

use crate::harness::{
    Customer, HOOK_RESOURCE, HookAnswer, NEW_PASSWORD, PASSWORD, PasswordHook, Server, USER, on_both_engines,
};
use serde_json::{Value, json};
use std::io::{self, Cursor};
use vestibule_domain::{
    ids::UserId,
    user::{EmailAddress, IdentifierKind},
};
use vestibule_services::users::import::{ImportFormat, ImportOptions, ImportPlan, import};
use vestibule_storage::{sign_in_identifiers, users};
use vestibule_testkit::browser::Page;

/// Known elsewhere only.
const ELSEWHERE: &str = "wanda@example.com";
/// Of no strength that a new one would need.
const OLD_PASSWORD: &str = "secret1";

fn right(user: Value) -> HookAnswer {
    HookAnswer::Action("MigratePassword", json!({"user": user}))
}

impl Server {
    /// Brings a user along without a password, whom another system still knows.
    async fn marked(&self, email: &str) {
        let row = format!("{}\n", json!({"mail": email, "displayName": "Marked", "toBeMigrated": true}));
        let cx = self.administrator(self.tenant.id).await;
        let options = ImportOptions { format: ImportFormat::JsonLines, dry_run: false, resume: false };
        let mut file = Cursor::new(row.into_bytes());
        let plan = ImportPlan::make(&cx, &mut file, options).await.unwrap();
        let status = import(&cx, &mut file, &plan, options, &mut io::sink(), &mut |_| {}).await.unwrap();
        assert_eq!(status.imported, 1);
    }

    async fn user(&self, email: &str) -> Option<UserId> {
        let rows = self.platform.storage.tenant(self.tenant.id);
        let key = EmailAddress::parse(email).unwrap().key();
        sign_in_identifiers::user_of(&rows, IdentifierKind::Email, &key).await.unwrap()
    }

    /// The stored hash of somebody's password.
    async fn hash_of(&self, email: &str) -> Option<String> {
        let rows = self.platform.storage.tenant(self.tenant.id);
        let key = EmailAddress::parse(email).unwrap().key();
        users::sign_in_subject(&rows, IdentifierKind::Email, &key).await.unwrap()?.password_hash
    }
}

fn is_in(page: &Page) -> bool {
    page.answer("code").is_some()
}

/// The page of a wrong password.
fn is_refused(page: &Page) -> bool {
    page.status == 200 && page.step() == "sign-in/password" && page.body.contains("don’t match")
}

async fn signs_in(customer: &Customer<'_>, email: &str, password: &str) -> bool {
    is_in(&customer.sign_in(email, password).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_user_comes_along_with_everything_and_is_never_asked_about_again() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        hook.answer(right(
            json!({"displayName": "Wanda W.", "givenName": "Wanda", "city": "Bern", "userName": "wanda"}),
        ));
        assert!(signs_in(&server.customer(), ELSEWHERE, OLD_PASSWORD).await);
        let asked = hook.asked();
        let [asked] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!((asked.username.as_str(), asked.password.as_str()), (ELSEWHERE, OLD_PASSWORD));
        assert_eq!(asked.data["authenticationContext"]["clientServicePrincipal"]["displayName"], "Shop");
        // The server proves itself by a token of the tenant's for this endpoint alone.
        let token = server.verify(&asked.bearer, HOOK_RESOURCE).await.unwrap();
        assert_eq!(token.claims["azp"], "99045fe1-7639-4a75-9d4a-577b6ca3810f");
        assert!(server.verify(&asked.bearer, "another").await.is_err());
        let id = server.user(ELSEWHERE).await.unwrap();
        let user = users::by_id(&server.platform.storage.tenant(server.tenant.id), id).await.unwrap().unwrap();
        assert_eq!((user.display_name.as_str(), user.attributes.len()), ("Wanda W.", 1));
        assert!(server.hash_of(ELSEWHERE).await.unwrap().starts_with("$argon2id$"));
        // From here on it is the server's own password, right or wrong.
        assert!(signs_in(&server.customer(), ELSEWHERE, OLD_PASSWORD).await);
        assert!(is_refused(&server.customer().sign_in(ELSEWHERE, "another-one").await));
        assert!(hook.asked().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_users_who_are_unknown_or_marked_are_asked_about() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({"unknownUsers": false})).await;
        server.marked("marked@example.com").await;
        server.register("codes-only@example.com", None, true).await;
        for (email, password) in [(USER, "wrong-one"), ("codes-only@example.com", PASSWORD), (ELSEWHERE, PASSWORD)] {
            assert!(is_refused(&server.customer().sign_in(email, password).await), "{email}");
        }
        assert!(signs_in(&server.customer(), USER, PASSWORD).await);
        assert!(hook.asked().is_empty());
        assert!(server.user(ELSEWHERE).await.is_none());
        let id = server.user("marked@example.com").await;
        assert!(signs_in(&server.customer(), "marked@example.com", OLD_PASSWORD).await);
        let asked = hook.asked();
        assert_eq!(asked[0].data["authenticationContext"]["user"]["displayName"], "Marked");
        // The account is the same, and its mark is gone.
        assert_eq!(server.user("marked@example.com").await, id);
        assert!(is_refused(&server.customer().sign_in("marked@example.com", "another-one").await));
        assert!(hook.asked().is_empty());
        // A typed text that can't be a password is nobody's.
        server.migrates_from(&hook.url, json!({})).await;
        assert!(is_refused(&server.customer().sign_in(ELSEWHERE, &"x".repeat(300)).await));
        assert!(hook.asked().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_chosen_a_password_here_can_not_use_the_old_one() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        server.marked("marked@example.com").await;
        let customer = server.customer();
        let page = customer.at_new_password("marked@example.com").await;
        customer.submit(&page, &[("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD)]).await;
        assert!(signs_in(&server.customer(), "marked@example.com", NEW_PASSWORD).await);
        assert!(is_refused(&server.customer().sign_in("marked@example.com", OLD_PASSWORD).await));
        assert!(hook.asked().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_wrong_there_counts_as_wrong_and_locks_before_it_is_asked_about_again() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        for (place, action) in ["Retry", "Block"].into_iter().cycle().take(10).enumerate() {
            hook.answer(HookAnswer::Action(action, json!({})));
            assert!(is_refused(&server.customer().sign_in(ELSEWHERE, &format!("wrong-{place}")).await) || place == 9);
        }
        assert_eq!(hook.asked().len(), 10);
        hook.answer(right(json!({})));
        assert!(!signs_in(&server.customer(), ELSEWHERE, OLD_PASSWORD).await);
        assert!(hook.asked().is_empty());
        assert!(server.user(ELSEWHERE).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hook_that_is_down_or_answers_nonsense_lets_nobody_in_and_counts_nothing() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        let json = "application/json";
        for answer in [
            HookAnswer::OldNonce,
            HookAnswer::Raw(500, json, "{}".to_owned()),
            HookAnswer::Raw(302, json, "{}".to_owned()),
            HookAnswer::Raw(200, "text/html", "<html>".to_owned()),
            HookAnswer::Raw(200, json, "{\"data\":{}}".to_owned()),
            HookAnswer::Raw(200, json, "[".repeat(1_000)),
            HookAnswer::Raw(200, json, " ".repeat(1 << 20)),
            HookAnswer::Action("Unheard", json!({})),
            // Words about a user that make no account, or one that is somebody else's.
            right(json!({"displayName": "x".repeat(1_000)})),
            right(json!({"unheard": 1})),
            right(json!({"accountEnabled": false})),
            right(json!({"passwordHash": "{SHA}VSUo44MZVNBhZEatu3mbRbLqjrU="})),
            right(json!({"toBeMigrated": true})),
        ] {
            hook.answer(answer.clone());
            for _ in 0..2 {
                let page = server.customer().sign_in(ELSEWHERE, OLD_PASSWORD).await;
                assert_eq!(page.status, 503, "{answer:?}: {}", page.body);
                assert!(page.headers.contains_key("retry-after"));
            }
            assert!(server.user(ELSEWHERE).await.is_none(), "{answer:?}");
        }
        server.migrates_impatiently_from(&hook.url).await;
        hook.answer(HookAnswer::Never);
        assert_eq!(server.customer().sign_in(ELSEWHERE, OLD_PASSWORD).await.status, 503);
        server.migrates_impatiently_from("http://localhost:9/").await;
        assert_eq!(server.customer().sign_in(ELSEWHERE, OLD_PASSWORD).await.status, 503);
        // Whoever is here signs in meanwhile, and after all that nobody is locked.
        assert!(signs_in(&server.customer(), USER, PASSWORD).await);
        server.migrates_from(&hook.url, json!({})).await;
        hook.answer(right(json!({})));
        assert!(signs_in(&server.customer(), ELSEWHERE, OLD_PASSWORD).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hook_can_not_take_somebody_elses_account_over() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        let victim = server.user(USER).await.unwrap();
        for user in [
            json!({"id": victim.to_string()}),
            json!({"identities": [{"signInType": "emailAddress", "issuerAssignedId": USER}]}),
        ] {
            hook.answer(right(user));
            assert!(!signs_in(&server.customer(), ELSEWHERE, OLD_PASSWORD).await);
            assert!(server.user(ELSEWHERE).await.is_none());
        }
        // Nor does a mail address in the answer stand for the one that was typed.
        hook.answer(right(json!({"mail": USER})));
        assert!(signs_in(&server.customer(), ELSEWHERE, OLD_PASSWORD).await);
        assert_ne!(server.user(ELSEWHERE).await, Some(victim));
        assert!(signs_in(&server.customer(), USER, PASSWORD).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_first_sign_ins_at_once_both_are_let_in_to_one_account() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        let before = server.accounts().await;
        for (round, email) in ["first@example.com", "second@example.com", "third@example.com"].into_iter().enumerate() {
            if round == 2 {
                server.marked(email).await;
            }
            let (one, two) = (server.customer(), server.customer());
            let (page_one, page_two) = (one.at_password(email).await, two.at_password(email).await);
            let typed = [("password", OLD_PASSWORD)];
            let (one, two) = tokio::join!(one.submit(&page_one, &typed), two.submit(&page_two, &typed));
            assert!(is_in(&one) && is_in(&two), "{} {}", one.body, two.body);
        }
        assert_eq!(server.accounts().await, before + 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_password_that_must_be_changed_opens_nothing_but_that() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        hook.answer(HookAnswer::Action("UpdatePassword", json!({})));
        let customer = server.customer();
        let page = customer.sign_in(ELSEWHERE, OLD_PASSWORD).await;
        assert!(!is_in(&page) && !customer.is_signed_in().await);
        assert!(page.body.contains("new-password"), "{}", page.body);
        let page = customer.submit(&page, &[("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD)]).await;
        assert!(is_in(&page), "{}", page.body);
        assert_eq!(hook.asked().len(), 1);
        assert!(signs_in(&server.customer(), ELSEWHERE, NEW_PASSWORD).await);
        assert!(is_refused(&server.customer().sign_in(ELSEWHERE, OLD_PASSWORD).await));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_hook_an_unknown_user_costs_one_hash_and_nobody_is_called() {
    on_both_engines(async |server| {
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        server.set(|settings| settings.password_migration = None).await;
        let before = server.hashes();
        assert!(is_refused(&server.customer().sign_in(ELSEWHERE, OLD_PASSWORD).await));
        assert_eq!((server.hashes(), hook.asked().len()), (before + 1, 0));
    })
    .await;
}
