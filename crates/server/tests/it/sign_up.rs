//! Signing up: the address is proven before there is an account, and whoever has one already isn't told on.

use crate::harness::{Customer, NEW_PASSWORD, RelyingParty, USER, on_both_engines, path_of, shape};
use vestibule_testkit::browser::Page;

const NEWCOMER: &str = "rowan@example.com";

/// The last step with this password.
async fn with_password(customer: &Customer<'_>, page: &Page, password: &str) -> Page {
    let fields = [("given_name", "Rowan"), ("family_name", "Ashgrove"), ("new-password", password)];
    customer.submit(page, &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_account_exists_before_the_address_is_proven() {
    on_both_engines(async |server| {
        let (customer, before) = (server.customer(), server.accounts().await);
        let page = customer.at_sign_up_code(NEWCOMER).await;
        let wrong = customer.submit(&page, &[("code", "00000000")]).await;
        assert_eq!(wrong.step(), "sign-up/code");
        assert!(wrong.body.contains("isn’t the code"), "{}", wrong.body);
        // Neither the address of a later step nor its form gets past the code.
        let ahead = path_of(&page, server.tenant.id, "sign-up/details");
        assert_eq!(customer.browser.open(&ahead).await.unwrap().step(), "sign-up/code");
        let csrf = page.hidden_fields().into_iter().find(|(name, _)| name == "csrf").unwrap().1;
        let forged = [
            ("csrf", csrf.as_str()),
            ("step", "sign-up/details"),
            ("given_name", "Rowan"),
            ("new-password", NEW_PASSWORD),
        ];
        assert_eq!(customer.browser.post(&ahead, &forged).await.unwrap().step(), "sign-up/code");
        assert_eq!(server.accounts().await, before);
        let page = customer.submit(&page, &[("code", &server.code(NEWCOMER).await)]).await;
        assert_eq!(page.step(), "sign-up/details");
        assert_eq!(server.accounts().await, before);
        let page = with_password(&customer, &page, NEW_PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert_eq!(server.accounts().await, before + 1);
        assert!(customer.is_signed_in().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_has_an_account_looks_the_same_and_its_owner_is_told() {
    on_both_engines(async |server| {
        let before = server.accounts().await;
        let (owner, stranger) = (server.customer(), server.customer());
        let taken = owner.at_sign_up_code("Reader@Example.COM").await;
        let free = stranger.at_sign_up_code("Rowena@example.com").await;
        assert_eq!(shape(&taken, "Reader@Example.COM"), shape(&free, "Rowena@example.com"));
        let mail = &server.mails(USER).await[0];
        assert_eq!(mail.code, None);
        assert!(mail.subject.contains("already"), "{}", mail.subject);
        assert!(!mail.text.chars().collect::<String>().contains("code:"), "{}", mail.text);
        let (wrong_here, wrong_there) = (
            owner.submit(&taken, &[("code", "12345678")]).await,
            stranger.submit(&free, &[("code", "12345678")]).await,
        );
        assert_eq!(shape(&wrong_here, "Reader@Example.COM"), shape(&wrong_there, "Rowena@example.com"));
        assert_eq!(server.accounts().await, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_prove_one_address_one_gets_the_account() {
    on_both_engines(async |server| {
        let (first, second, before) = (server.customer(), server.customer(), server.accounts().await);
        let page = first.at_details(NEWCOMER).await;
        let other = second.at_details(NEWCOMER).await;
        let (one, two) = tokio::join!(
            with_password(&first, &page, NEW_PASSWORD),
            with_password(&second, &other, "copper-meadow-silent-27"),
        );
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 400]);
        assert_eq!(server.accounts().await, before + 1);
        let signed_in = [first.is_signed_in().await, second.is_signed_in().await];
        assert_eq!(signed_in, [one.status == 303, two.status == 303]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_that_are_none_are_refused_beside_the_field_and_nothing_is_sent() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.arrive_with(&[("prompt", "create")]).await;
        for typed in [
            "",
            "   ",
            "rowan",
            "rowan@",
            "@example.com",
            "rowan@example",
            "rowan@exam ple.com",
            "rowan@[127.0.0.1]",
            "\"rowan\"@example.com",
            "rowan@example.com, other@example.com",
            "rowan\u{202e}moc.elpmaxe@example.com",
            "rowan\u{200b}@example.com",
            "<script>alert(1)</script>@example.com",
            &format!("{}@example.com", "r".repeat(300)),
        ] {
            let refused = customer.submit(&page, &[("email", typed)]).await;
            assert_eq!((refused.status.as_u16(), refused.step().as_str()), (200, "sign-up"), "{typed:?}");
            assert!(refused.body.contains("aria-invalid=\"true\""), "{typed:?} {}", refused.body);
            assert!(!refused.body.contains("<script>alert"), "{typed:?}");
        }
        // A line break can't be typed into a field, so no page of ours sends one.
        for typed in ["rowan@example.com\r\nBcc: other@example.com", "rowan@example.com\0", "rowan@example.com\u{85}"] {
            assert_eq!(customer.submit(&page, &[("email", typed)]).await.status, 400, "{typed:?}");
        }
        assert!(server.every_mail().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_alike_address_is_another_account_and_a_compatible_one_the_same() {
    on_both_engines(async |server| {
        let (lookalike, before) = ("re\u{430}der@example.com", server.accounts().await);
        let page = server.customer().sign_up(lookalike, NEW_PASSWORD).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        assert_eq!(server.accounts().await, before + 1);
        // The password of the one opens nothing of the other.
        let page = server.customer().sign_in(USER, NEW_PASSWORD).await;
        assert_eq!(page.step(), "sign-in/password");
        // Full-width letters are the same letters: there is an account, and its owner is told.
        server.customer().at_sign_up_code("\u{ff52}\u{ff45}ader@example.com").await;
        assert!(server.mails(USER).await[0].subject.contains("already"));
        assert_eq!(server.accounts().await, before + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_must_withstand_guessing_and_what_was_typed_beside_it_stays() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_details("rowan.ashgrove@example.com").await;
        let (long, before) = ("x9".repeat(129), server.accounts().await);
        for (password, says) in [
            ("", "Choose a password"),
            ("short-7", "8 or more"),
            (long.as_str(), "256"),
            ("password", "first passwords that others would try"),
            ("RowanAshgrove", "name"),
            ("rowan.ashgrove", "name"),
            ("FableBooks", "name"),
            ("abcdefghijkl", "easy to guess"),
        ] {
            let refused = with_password(&customer, &page, password).await;
            assert_eq!((refused.status.as_u16(), refused.step().as_str()), (200, "sign-up/details"), "{password}");
            assert!(refused.body.contains("id=\"new-password-error\""), "{password} {}", refused.body);
            let error = refused.body.split("id=\"new-password-error\"").nth(1).unwrap().split("</p>").next().unwrap();
            assert!(error.contains(says), "{password} {error}");
            assert!(refused.body.contains("value=\"Rowan\"") && refused.body.contains("value=\"Ashgrove\""));
            assert!(!refused.body.contains(&format!("value=\"{password}\"")) || password.is_empty(), "{password}");
        }
        assert_eq!(server.accounts().await, before);
        // Composed or not, it is the same password.
        let page = with_password(&customer, &page, "cafe\u{301}-violette-im-re\u{301}gen").await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let page = server.customer().sign_in("rowan.ashgrove@example.com", "caf\u{e9}-violette-im-r\u{e9}gen").await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_shown_as_written_and_deceiving_ones_are_refused() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        for name in ["Row\u{202e}an", "Row\u{2066}an", "<b>Rowan</b>", "https://evil.example", " ", &"R".repeat(65)] {
            let fields = [("given_name", name), ("family_name", "Ashgrove"), ("new-password", NEW_PASSWORD)];
            let refused = customer.submit(&page, &fields).await;
            assert_eq!((refused.status.as_u16(), refused.step().as_str()), (200, "sign-up/details"), "{name:?}");
            assert!(refused.body.contains("id=\"given_name-error\""), "{name:?} {}", refused.body);
            assert!(!refused.body.contains("<b>Rowan"));
        }
        let crlf = [("given_name", "Rowan\r\nX: y"), ("new-password", NEW_PASSWORD)];
        assert_eq!(customer.submit(&page, &crlf).await.status, 400);
        let name = "D’Arcy & \"Zoë\" '李'";
        let page = customer.submit(&page, &[("given_name", name), ("new-password", NEW_PASSWORD)]).await;
        let shop = RelyingParty::shop(server);
        assert_eq!(shop.redeem(server, &page).await.claims("id_token")["name"], name);
        let picker = customer.arrive_with(&[("prompt", "select_account")]).await;
        assert_eq!(picker.step(), "sign-in/account");
        assert!(picker.body.contains("D’Arcy &#38; &#34;Zoë&#34; &#39;李&#39;"), "{}", picker.body);
    })
    .await;
}
