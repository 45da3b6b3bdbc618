//! A forgotten password: replaced by whoever reads the account's mail.

use crate::harness::{NEW_PASSWORD, PASSWORD, RelyingParty, USER, on_both_engines, shape};

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_replaces_the_old_one_and_ends_what_was_signed_in_elsewhere() {
    on_both_engines(async |server| {
        let (shop, elsewhere, customer) = (RelyingParty::shop(server), server.customer(), server.customer());
        let tokens = shop.redeem(server, &elsewhere.sign_in(USER, PASSWORD).await).await;
        assert!(elsewhere.is_signed_in().await);
        let page = customer.at_new_password(USER).await;
        assert!(page.body.contains("name=\"revoke\" value=\"1\" checked"), "{}", page.body);
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD), ("revoke", "1")];
        let page = customer.submit(&page, &fields).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert!(customer.is_signed_in().await);
        assert!(!elsewhere.is_signed_in().await);
        let refused = shop.refresh(server, tokens.text("refresh_token")).await;
        assert_eq!(refused.error().0, "invalid_grant", "{:?}", refused.body);
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 200);
        assert_eq!(server.customer().sign_in(USER, PASSWORD).await.step(), "sign-in/password");
        assert!(server.customer().sign_in(USER, NEW_PASSWORD).await.answer("code").is_some());
        // The owner is told.
        let notice = &server.mails(USER).await[0];
        assert_eq!(notice.code, None);
        assert!(notice.subject.contains("password"), "{}", notice.subject);
        assert!(!notice.text.contains(NEW_PASSWORD) && !notice.html.contains(NEW_PASSWORD));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_signed_in_elsewhere_stays_so_if_its_owner_wishes() {
    on_both_engines(async |server| {
        let (shop, elsewhere, customer) = (RelyingParty::shop(server), server.customer(), server.customer());
        let tokens = shop.redeem(server, &elsewhere.sign_in(USER, PASSWORD).await).await;
        let page = customer.at_new_password(USER).await;
        let page = customer.submit(&page, &[("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert!(customer.is_signed_in().await && elsewhere.is_signed_in().await);
        assert_eq!(shop.refresh(server, tokens.text("refresh_token")).await.status, 200);
        assert_eq!(server.customer().sign_in(USER, PASSWORD).await.step(), "sign-in/password");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_new_password_is_judged_and_typed_twice() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_new_password(USER).await;
        for (password, repeated, wrong) in [
            ("", "", "new-password-error"),
            ("short-7", "short-7", "new-password-error"),
            ("password1", "password1", "new-password-error"),
            ("fablebooks", "fablebooks", "new-password-error"),
            (NEW_PASSWORD, "velvet-otter-canyon-42", "confirm-password-error"),
            (NEW_PASSWORD, "", "confirm-password-error"),
        ] {
            let fields = [("new-password", password), ("confirm-password", repeated)];
            let refused = customer.submit(&page, &fields).await;
            assert_eq!((refused.status.as_u16(), refused.step().as_str()), (200, "reset/password"));
            assert!(refused.body.contains(&format!("id=\"{wrong}\"")), "{password} {}", refused.body);
            // A box that its owner cleared stays clear.
            assert!(!refused.body.contains("value=\"1\" checked"), "{password}");
        }
        assert!(server.customer().sign_in(USER, PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_gets_the_same_pages_and_no_mail() {
    on_both_engines(async |server| {
        let (known, unknown) = (server.customer(), server.customer());
        let (here, there) = (known.at_reset_code(USER).await, unknown.at_reset_code("rhea@example.com").await);
        assert_eq!(shape(&here, USER), shape(&there, "rhea@example.com"));
        let wrong = [("code", "00000000")];
        let (here, there) = (known.submit(&here, &wrong).await, unknown.submit(&there, &wrong).await);
        assert_eq!(shape(&here, USER), shape(&there, "rhea@example.com"));
        assert_eq!(server.mails(USER).await.len(), 1);
        assert!(server.mails("rhea@example.com").await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_counts_no_more_once_the_password_was_changed_by_another() {
    on_both_engines(async |server| {
        let (first, second, by_code) = (server.customer(), server.customer(), server.customer());
        let (page, other) = (first.at_new_password(USER).await, second.at_new_password(USER).await);
        let stay = by_code.at_stay(USER).await;
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD), ("revoke", "1")];
        assert!(first.submit(&page, &fields).await.answer("code").is_some());
        let late = [("new-password", "copper-meadow-27-silent"), ("confirm-password", "copper-meadow-27-silent")];
        assert_eq!(second.submit(&other, &late).await.status, 400);
        assert_eq!(by_code.submit(&stay, &[("stay", "yes")]).await.status, 400);
        assert!(!second.is_signed_in().await && !by_code.is_signed_in().await);
        assert!(server.customer().sign_in(USER, NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_without_a_password_gets_one_and_a_locked_one_gets_in() {
    on_both_engines(async |server| {
        server.register("rosa@example.com", None, true).await;
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD), ("revoke", "1")];
        let customer = server.customer();
        let page = customer.at_new_password("rosa@example.com").await;
        assert!(customer.submit(&page, &fields).await.answer("code").is_some());
        assert!(server.customer().sign_in("rosa@example.com", NEW_PASSWORD).await.answer("code").is_some());
        let stranger = server.customer();
        let page = stranger.at_password(USER).await;
        for number in 0..10 {
            stranger.submit(&page, &[("password", &format!("wrong-{number}"))]).await;
        }
        let customer = server.customer();
        let page = customer.at_new_password(USER).await;
        assert!(customer.submit(&page, &fields).await.answer("code").is_some());
        // On the device that it was changed on, the lock of strangers is no matter.
        assert!(customer.sign_in(USER, NEW_PASSWORD).await.answer("code").is_some());
    })
    .await;
}
