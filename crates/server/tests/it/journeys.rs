//! The main job: a customer signs up once and is signed in to two applications.

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines};
use vestibule_testkit::browser::{Browser, Page};

/// Signs in with a password and ends at the application.
async fn sign_in(server: &Server, browser: &Browser, client: &RelyingParty, user: &str, password: &str) -> Page {
    let page = browser.open(&client.authorize(server, &[])).await.unwrap();
    let page = browser.submit(&page, &[("identifier", user)]).await.unwrap();
    assert_eq!(page.step(), "sign-in/password", "{}", page.body);
    browser.submit(&page, &[("password", password)]).await.unwrap()
}

/// Signs up and ends at the application.
async fn sign_up(server: &Server, browser: &Browser, client: &RelyingParty, email: &str) -> Page {
    let page = browser.open(&client.authorize(server, &[("prompt", "create")])).await.unwrap();
    assert_eq!(page.step(), "sign-up", "{}", page.body);
    let page = browser.submit(&page, &[("email", email)]).await.unwrap();
    assert_eq!(page.step(), "sign-up/code", "{}", page.body);
    let page = browser.submit(&page, &[("code", &server.code(email).await)]).await.unwrap();
    assert_eq!(page.step(), "sign-up/details", "{}", page.body);
    let details = [("given_name", "Avery"), ("family_name", "Quill"), ("new-password", "velvet-otter-canyon-41")];
    browser.submit(&page, &details).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_up_once_and_is_signed_in_to_two_apps() {
    on_both_engines(async |server| {
        let (browser, shop, reader) = (server.browser(), RelyingParty::shop(server), RelyingParty::reader(server));
        let page = sign_up(server, &browser, &shop, "avery@example.com").await;
        let first = shop.redeem(server, &page).await;
        assert_eq!(first.status, 200, "{:?}", first.body);
        assert_eq!(first.claims("id_token")["name"], "Avery Quill");
        assert_eq!(first.claims("id_token")["email"], "avery@example.com");
        let page = browser.open(&reader.authorize(server, &[])).await.unwrap();
        let second = reader.redeem(server, &page).await;
        assert_eq!(second.status, 200, "{:?}", second.body);
        assert_eq!(second.claims("id_token")["oid"], first.claims("id_token")["oid"]);
        assert_ne!(second.claims("id_token")["sub"], first.claims("id_token")["sub"]);
        assert_eq!(second.claims("id_token")["sid"], first.claims("id_token")["sid"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_password_signs_in_and_a_wrong_or_unknown_one_looks_the_same() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let page = sign_in(server, &server.browser(), &shop, USER, PASSWORD).await;
        assert_eq!(shop.redeem(server, &page).await.status, 200);
        let wrong = sign_in(server, &server.browser(), &shop, USER, "not-the-password").await;
        let unknown = sign_in(server, &server.browser(), &shop, "nobody@example.com", "not-the-password").await;
        assert_eq!((wrong.status, unknown.status), (200.try_into().unwrap(), 200.try_into().unwrap()));
        assert!(wrong.body.contains("don’t match") && unknown.body.contains("don’t match"), "{}", wrong.body);
        assert_eq!(
            wrong.body.len() - USER.len() * wrong.body.matches(USER).count(),
            unknown.body.len() - "nobody@example.com".len() * unknown.body.matches("nobody@example.com").count()
        );
    })
    .await;
}
