//! Signing in with a password: what it costs, what it tells, and whom it lets in.

use crate::harness::{NEW_PASSWORD, PASSWORD, RelyingParty, USER, hashing, on_both_engines, shape};
use vestibule_domain::{
    clock::Clock,
    credential::{HashParameters, PasswordHash},
    ids::{LogId, SessionId},
    session::Session,
    user::{EmailAddress, IdentifierKind},
};
use vestibule_services::passwords::{HashPool, HashPoolOptions};
use vestibule_storage::{ChangeSet, password_credentials, sessions};

/// Everybody whom a wrong password must not tell apart; their names have the same initial.
const NOBODY: &str = "rhea@example.com";
const DISABLED: &str = "robin@example.com";
const WITHOUT_PASSWORD: &str = "rosa@example.com";

#[tokio::test(flavor = "multi_thread")]
async fn the_right_password_signs_in_and_a_wrong_one_does_not() {
    on_both_engines(async |server| {
        let (customer, shop) = (server.customer(), RelyingParty::shop(server));
        let page = customer.sign_in(USER, "not-the-password").await;
        assert_eq!((page.status.as_u16(), page.step().as_str()), (200, "sign-in/password"));
        assert!(page.body.contains("don’t match"), "{}", page.body);
        assert!(!page.body.contains("not-the-password"));
        assert!(!customer.is_signed_in().await);
        let page = customer.submit(&page, &[("password", PASSWORD)]).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.claims("id_token")["amr"], serde_json::json!(["pwd"]));
        assert!(customer.is_signed_in().await);
        // Addresses are compared as mail does, without regard to case or space around them.
        let page = server.customer().sign_in("  READER@Example.Com ", PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        // A missing password is said to be missing, and costs nothing.
        let (page, before) = (customer.at_password(USER).await, server.hashes());
        let page = customer.submit(&page, &[]).await;
        assert_eq!((page.step().as_str(), server.hashes()), ("sign-in/password", before));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_it_is_a_wrong_password_looks_and_costs_the_same() {
    on_both_engines(async |server| {
        let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
        server.register(DISABLED, Some(&hash), false).await;
        server.register(WITHOUT_PASSWORD, None, true).await;
        let mut looks = Vec::new();
        for (email, password) in [
            (USER, "not-the-password"),
            (NOBODY, "not-the-password"),
            (DISABLED, "not-the-password"),
            (DISABLED, PASSWORD),
            (WITHOUT_PASSWORD, "not-the-password"),
            (USER, &"x".repeat(300)),
            (NOBODY, &"x".repeat(300)),
        ] {
            let customer = server.customer();
            let asked = customer.at_password(email).await;
            let before = server.hashes();
            let refused = customer.submit(&asked, &[("password", password)]).await;
            assert_eq!(server.hashes(), before + 1, "{email}");
            assert!(!customer.is_signed_in().await);
            looks.push((shape(&asked, email), shape(&refused, email)));
        }
        for look in &looks {
            assert_eq!(look, &looks[0]);
        }
        // The right one costs as much.
        let customer = server.customer();
        let (asked, before) = (customer.at_password(USER).await, server.hashes());
        assert!(customer.submit(&asked, &[("password", PASSWORD)]).await.answer("code").is_some());
        assert_eq!(server.hashes(), before + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_account_is_let_in_nowhere() {
    on_both_engines(async |server| {
        let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
        let user = server.register(DISABLED, Some(&hash), false).await;
        let customer = server.customer();
        assert_eq!(customer.sign_in(DISABLED, PASSWORD).await.step(), "sign-in/password");
        customer.at_code(DISABLED).await;
        customer.at_reset_code(DISABLED).await;
        assert!(server.mails(DISABLED).await.is_empty());
        // Nor by a session of better days.
        let now = server.clock.now();
        let value = "A".repeat(43);
        let session = Session {
            id: SessionId::random(server.platform.randomness.as_ref()),
            token_hash: sha256(value.as_bytes()),
            user_id: user,
            authenticated_at: now,
            methods: "pwd".to_owned(),
            persistent: true,
            security_version: 1,
            created_at: now,
            last_used_at: now,
            ended_at: None,
        };
        let id = LogId::at(now, server.platform.randomness.as_ref());
        let changes: ChangeSet<()> = ChangeSet::keyed(server.tenant.id, id, now)
            .push(sessions::insert(&session, now.plus(std::time::Duration::from_hours(1))));
        server.platform.storage.commit(changes).await.unwrap();
        customer.browser.set_cookie(&customer.session_cookie(), Some(&value));
        assert!(!customer.is_signed_in().await);
    })
    .await;
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref().try_into().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hash_of_other_parameters_is_replaced_when_its_password_is_next_right() {
    on_both_engines(async |server| {
        let parameters = HashParameters::new(128, 2, 1).unwrap();
        let old = HashPool::start(HashPoolOptions { parameters, ..hashing() }).unwrap();
        let hash = server.hash(&old, NEW_PASSWORD).await;
        let user = server.register("rosa@example.com", Some(&hash), true).await;
        let stored = async || {
            let found = password_credentials::of_user(&server.platform.storage.tenant(server.tenant.id), user).await;
            found.unwrap().unwrap()
        };
        let page = server.customer().sign_in("rosa@example.com", "not-the-password").await;
        assert!(page.leads_to.is_none());
        assert_eq!(stored().await, hash);
        let page = server.customer().sign_in("rosa@example.com", NEW_PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let replaced = stored().await;
        assert_eq!(PasswordHash::parse(&replaced).unwrap().parameters, hashing().parameters);
        let page = server.customer().sign_in("rosa@example.com", NEW_PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert_eq!(stored().await, replaced);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_pool_says_when_to_come_back_and_counts_no_attempt() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let mut slots = Vec::new();
        while let Ok(slot) = server.platform.hash_pool.reserve(server.tenant.id) {
            slots.push(slot);
        }
        for number in 0..12 {
            let password = format!("wrong-password-{number}");
            let busy = customer.submit(&page, &[("password", &password)]).await;
            assert_eq!(busy.status, 503, "{}", busy.body);
            assert!(busy.headers["retry-after"].to_str().unwrap().parse::<u32>().unwrap() >= 1);
        }
        // Another tenant still has room.
        let elsewhere = customer.at_shop_of(&server.other).sign_in(USER, PASSWORD).await;
        assert!(elsewhere.answer("code").is_some(), "{}", elsewhere.body);
        // So do codes, which need no hash.
        customer.at_stay(USER).await;
        let (sign_up, reset) = (server.customer(), server.customer());
        drop(slots.split_off(1));
        let (details, new_password) =
            (sign_up.at_details("rowan@example.com").await, reset.at_new_password(USER).await);
        while let Ok(slot) = server.platform.hash_pool.reserve(server.tenant.id) {
            slots.push(slot);
        }
        let fields = [("given_name", "Rowan"), ("new-password", NEW_PASSWORD)];
        let busy = sign_up.submit(&details, &fields).await;
        assert_eq!((busy.status.as_u16(), busy.headers.contains_key("retry-after")), (503, true));
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD)];
        let busy = reset.submit(&new_password, &fields).await;
        assert_eq!((busy.status.as_u16(), busy.headers.contains_key("retry-after")), (503, true));
        drop(slots);
        // Nothing was lost, and nothing was counted: eleven wrong ones would have locked.
        let page = customer.submit(&page, &[("password", PASSWORD)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let page = sign_up.submit(&details, &[("given_name", "Rowan"), ("new-password", NEW_PASSWORD)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guess_that_waits_for_others_at_its_account_is_told_of_a_full_pool() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let tenant = server.platform.directory.by_id(server.tenant.id).await.unwrap();
        let key = EmailAddress::parse(USER).unwrap().key();
        let subject = tenant.keys().identifier_subject(IdentifierKind::Email, &key);
        let mut others = Vec::new();
        for _ in 0..3 {
            others.push(server.platform.guesses.enter(subject).await);
        }
        let mut slots = Vec::new();
        let (busy, ()) = tokio::join!(customer.submit(&page, &[("password", PASSWORD)]), async {
            while let Ok(slot) = server.platform.hash_pool.reserve(server.tenant.id) {
                slots.push(slot);
            }
        });
        assert_eq!((busy.status.as_u16(), busy.headers.contains_key("retry-after")), (503, true));
        drop((slots, others));
        let page = customer.submit(&page, &[("password", PASSWORD)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}
