//! The main job, and what holds for every journey: Back works, it ends once, and it belongs to one browser of one tenant.

use crate::harness::{Customer, NEW_PASSWORD, PASSWORD, RelyingParty, Server, USER, on_both_engines, path_of};
use std::{collections::BTreeMap, time::Duration};
use vestibule_testkit::browser::Page;

const NEWCOMER: &str = "rowan@example.com";

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_up_once_and_is_signed_in_to_two_apps() {
    on_both_engines(async |server| {
        let (customer, shop, reader) = (server.customer(), RelyingParty::shop(server), RelyingParty::reader(server));
        let page = customer.sign_up("avery@example.com", NEW_PASSWORD).await;
        let first = shop.redeem(server, &page).await;
        assert_eq!(first.status, 200, "{:?}", first.body);
        assert_eq!(first.claims("id_token")["name"], "Avery Quill");
        assert_eq!(first.claims("id_token")["email"], "avery@example.com");
        let page = customer.browser.open(&reader.authorize(server, &[])).await.unwrap();
        let second = reader.redeem(server, &page).await;
        assert_eq!(second.status, 200, "{:?}", second.body);
        assert_eq!(second.claims("id_token")["oid"], first.claims("id_token")["oid"]);
        assert_ne!(second.claims("id_token")["sub"], first.claims("id_token")["sub"]);
        assert_eq!(second.claims("id_token")["sid"], first.claims("id_token")["sid"]);
    })
    .await;
}

/// Goes to the address of another step of the page's journey, as the Back button does.
async fn back_to(customer: &Customer<'_>, page: &Page, step: &str) -> Page {
    customer.browser.open(&path_of(page, customer.client.tenant, step)).await.unwrap()
}

/// Makes the browser's cookies what they were.
fn restore(customer: &Customer<'_>, cookies: &BTreeMap<String, String>) {
    for name in customer.browser.cookies().keys() {
        customer.browser.set_cookie(name, None);
    }
    for (name, value) in cookies {
        customer.browser.set_cookie(name, Some(value));
    }
}

fn is_stale(page: &Page, code: &str) {
    assert_eq!(page.status, 400, "{}", page.body);
    assert!(page.body.contains(code), "{code} {}", page.body);
    assert!(page.leads_to.is_none() && !page.headers.contains_key("location"));
}

#[tokio::test(flavor = "multi_thread")]
async fn back_works_at_each_step_of_signing_in() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let first = customer.arrive().await;
        // A step that isn't reached leads to the one that is owed.
        for step in ["sign-in/password", "sign-in/code", "sign-in/stay", "sign-in/account", "reset/password"] {
            assert_eq!(back_to(&customer, &first, step).await.step(), "sign-in", "{step}");
        }
        let password = customer.submit(&first, &[("identifier", "somebody@example.com")]).await;
        assert!(password.body.contains("somebody@example.com"));
        // Not you? The address is there to be corrected, and a form of before still works.
        let back = back_to(&customer, &password, "sign-in").await;
        assert!(back.body.contains("value=\"somebody@example.com\""), "{}", back.body);
        let password = customer.submit(&first, &[("identifier", USER)]).await;
        assert!(password.body.contains(USER) && !password.body.contains("somebody"), "{}", password.body);
        // From the code back to the password, and on from there.
        let code = customer.submit(&password, &[("method", "email")]).await;
        assert_eq!(code.step(), "sign-in/code");
        assert_eq!(back_to(&customer, &code, "sign-in/password").await.step(), "sign-in/password");
        assert_eq!(
            back_to(&customer, &code, "sign-in/code").await.step(),
            "sign-in/code",
            "looking back changes nothing"
        );
        let stay = customer.submit(&code, &[("code", &server.code(USER).await)]).await;
        assert_eq!(stay.step(), "sign-in/stay");
        assert_eq!(back_to(&customer, &stay, "sign-in/code").await.step(), "sign-in/stay");
        // Whoever answers the password's form after the code has dropped the proof.
        let refused = customer.submit(&password, &[("password", "not-the-password")]).await;
        assert_eq!(refused.step(), "sign-in/password");
        let end = customer.submit(&password, &[("password", PASSWORD)]).await;
        assert!(end.answer("code").is_some(), "{}", end.body);
        is_stale(&back_to(&customer, &stay, "sign-in/stay").await, "journey_finished");
        is_stale(&customer.submit(&stay, &[("stay", "yes")]).await, "journey_finished");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn back_works_at_each_step_of_signing_up_and_another_address_drops_the_proof() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let first = customer.arrive_with(&[("prompt", "create")]).await;
        let code = customer.submit(&first, &[("email", NEWCOMER)]).await;
        let back = back_to(&customer, &code, "sign-up").await;
        assert!(back.body.contains(&format!("value=\"{NEWCOMER}\"")), "{}", back.body);
        assert_eq!(back_to(&customer, &code, "sign-up/code").await.step(), "sign-up/code");
        let details = customer.submit(&code, &[("code", &server.code(NEWCOMER).await)]).await;
        assert_eq!(details.step(), "sign-up/details");
        assert_eq!(back_to(&customer, &details, "sign-up/code").await.step(), "sign-up/details");
        // Another address has to be proven, and the details of the first one's form don't count for it.
        let back = back_to(&customer, &details, "sign-up").await;
        let other = customer.submit(&back, &[("email", "rowan.a@example.com")]).await;
        assert_eq!(other.step(), "sign-up/code");
        let before = server.accounts().await;
        let fields = [("given_name", "Rowan"), ("new-password", NEW_PASSWORD)];
        assert_eq!(customer.submit(&details, &fields).await.step(), "sign-up/code");
        assert_eq!(server.accounts().await, before);
        let details = customer.submit(&other, &[("code", &server.code("rowan.a@example.com").await)]).await;
        assert!(details.body.contains("rowan.a@example.com"));
        // To sign-in and back: nothing of the proof is left.
        let sign_in = back_to(&customer, &details, "sign-in").await;
        assert_eq!(sign_in.step(), "sign-in");
        let password = customer.submit(&sign_in, &[("identifier", "rowan.a@example.com")]).await;
        assert_eq!(password.step(), "sign-in/password");
        assert_eq!(customer.submit(&details, &fields).await.step(), "sign-in/password");
        assert_eq!(server.accounts().await, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn back_works_at_each_step_of_a_reset() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let code = customer.at_reset_code("rhea@example.com").await;
        let back = back_to(&customer, &code, "reset").await;
        assert!(back.body.contains("value=\"rhea@example.com\""), "{}", back.body);
        let code = customer.submit(&back, &[("identifier", USER)]).await;
        let new = customer.submit(&code, &[("code", &server.code(USER).await)]).await;
        assert_eq!(new.step(), "reset/password");
        assert_eq!(back_to(&customer, &new, "reset/code").await.step(), "reset/password");
        let other =
            customer.submit(&back_to(&customer, &new, "reset").await, &[("identifier", "rhea@example.com")]).await;
        assert_eq!(other.step(), "reset/code");
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD)];
        assert_eq!(customer.submit(&new, &fields).await.step(), "reset/code");
        assert!(server.customer().sign_in(USER, PASSWORD).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journey_ends_once_however_often_its_last_form_is_sent() {
    on_both_engines(async |server| {
        for last in ["password", "stay", "details", "reset"] {
            let customer = server.customer();
            let (page, fields): (Page, &[(&str, &str)]) = match last {
                "password" => (customer.at_password(USER).await, &[("password", PASSWORD)]),
                "stay" => (customer.at_stay(USER).await, &[("stay", "yes")]),
                "details" => {
                    (customer.at_details(NEWCOMER).await, &[("given_name", "Rowan"), ("new-password", NEW_PASSWORD)])
                }
                _ => {
                    let page = customer.at_new_password(NEWCOMER).await;
                    (
                        page,
                        &[("new-password", "copper-meadow-27-silent"), ("confirm-password", "copper-meadow-27-silent")],
                    )
                }
            };
            let before = customer.browser.cookies();
            let answers = futures_util::future::join_all((0..4).map(|_| customer.submit_once(&page, fields))).await;
            let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status.as_u16()).collect();
            statuses.sort_unstable();
            assert_eq!(statuses, [303, 400, 400, 400], "{last}");
            let won = answers.iter().find_map(|answer| answer.headers.get("location")).unwrap();
            assert!(won.to_str().unwrap().starts_with(&customer.client.redirect_uri), "{last} {won:?}");
            server.deliver_mail().await;
            assert!(customer.is_signed_in().await, "{last}");
            // Later, with everything that the browser had.
            restore(&customer, &before);
            is_stale(&customer.submit(&page, fields).await, "journey_finished");
            is_stale(&customer.browser.open(page.url.as_str()).await.unwrap(), "journey_finished");
            assert!(!customer.is_signed_in().await, "{last}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journey_lasts_an_hour() {
    on_both_engines(async |server| {
        let (customer, late) = (server.customer(), server.customer());
        let (page, other) = (customer.at_password(USER).await, late.at_password(USER).await);
        server.wait(Duration::from_secs(3_598));
        assert!(customer.submit(&page, &[("password", PASSWORD)]).await.answer("code").is_some());
        server.wait(Duration::from_secs(2));
        let before = server.hashes();
        is_stale(&late.submit(&other, &[("password", PASSWORD)]).await, "journey_expired");
        is_stale(&late.browser.open(other.url.as_str()).await.unwrap(), "journey_expired");
        assert_eq!(server.hashes(), before);
        assert!(!late.is_signed_in().await);
        // The cookie outlives the journey, so that the page can lead back to the application where that has a home.
        let native = server.customer_of(RelyingParty::native(server));
        let start = native.browser.raw(reqwest::Method::GET, &native.client.authorize(server, &[]), None, &[]).await;
        let line = start.unwrap().headers["set-cookie"].to_str().unwrap().to_owned();
        assert!(line.contains("Max-Age=86400"), "{line}");
        let page = native.arrive().await;
        server.wait(Duration::from_hours(1));
        let stale = native.browser.open(page.url.as_str()).await.unwrap();
        is_stale(&stale, "journey_expired");
        assert!(stale.body.contains("href=\"https://native.example/\""), "{}", stale.body);
    })
    .await;
}

/// OpenID Connect Core §4: where the application takes such wishes, it begins the next sign-in by itself, with this issuer.
#[tokio::test(flavor = "multi_thread")]
async fn a_journey_that_has_expired_leads_to_where_the_app_begins_a_sign_in() {
    on_both_engines(async |server| {
        let client = RelyingParty::native(server);
        let begin = "https://native.example/start?from=page";
        server.reconfigure(&client, |application| application.initiate_login_uri = Some(begin.to_owned())).await;
        let customer = server.customer_of(client);
        let page = customer.arrive().await;
        server.wait(Duration::from_hours(1));
        let stale = customer.browser.open(page.url.as_str()).await.unwrap();
        let issuer = server.url(server.tenant.id, "v2.0");
        let issuer: String = url::form_urlencoded::byte_serialize(issuer.as_bytes()).collect();
        let link = format!("{begin}&iss={issuer}");
        let shown = stale.body.replace("&#38;", "&").replace("&amp;", "&");
        assert!(shown.contains(&format!("href=\"{link}\"")), "{}", stale.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journey_whose_cookie_is_not_its_own_goes_no_further() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let name = customer.journey_cookie(&page);
        let genuine = customer.browser.cookies()[&name].clone();
        let other = customer.at_password(USER).await;
        let others = customer.browser.cookies()[&customer.journey_cookie(&other)].clone();
        let elsewhere = customer.at_shop_of(&server.other);
        let theirs = elsewhere.at_password(USER).await;
        let foreign = customer.browser.cookies()[&elsewhere.journey_cookie(&theirs)].clone();
        let before = server.hashes();
        let mut tampered = vec![others, foreign.clone(), String::new(), "A".repeat(1000), "%00".to_owned()];
        for place in [0, genuine.len() / 2, genuine.len() - 1] {
            let mut text = genuine.clone().into_bytes();
            text[place] = if text[place] == b'A' { b'B' } else { b'A' };
            tampered.push(String::from_utf8(text).unwrap());
            tampered.push(genuine[..place].to_owned());
        }
        for value in &tampered {
            customer.browser.set_cookie(&name, Some(value));
            let shown = customer.browser.open(page.url.as_str()).await.unwrap();
            is_stale(&shown, "journey_");
            is_stale(&customer.submit(&page, &[("password", PASSWORD)]).await, "journey_");
        }
        // In a browser that has never seen it, or that has it twice.
        let stranger = server.customer();
        is_stale(&stranger.browser.open(page.url.as_str()).await.unwrap(), "journey_unknown");
        let twice = format!("{name}={genuine}; {name}={genuine}");
        let headers = [("cookie", twice.as_str())];
        let shown = stranger.server.get(page.url.as_str(), &headers).await;
        assert_eq!(shown.status, 400);
        // At another tenant's address, under that tenant's name.
        let moved = page.url.as_str().replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        customer.browser.set_cookie(&name, Some(&genuine));
        is_stale(&customer.browser.open(&moved).await.unwrap(), "journey_unknown");
        assert_eq!(server.hashes(), before);
        assert!(!customer.is_signed_in().await);
        // And untouched it still works.
        assert!(customer.submit(&page, &[("password", PASSWORD)]).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_keeps_four_journeys_and_the_oldest_goes() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let mut pages = Vec::new();
        for _ in 0..6 {
            server.wait(Duration::from_secs(1));
            pages.push(customer.arrive().await);
        }
        let kept = customer.browser.cookies().keys().filter(|name| name.starts_with("vj.")).count();
        assert_eq!(kept, 4);
        for (number, page) in pages.iter().enumerate() {
            let shown = customer.browser.open(page.url.as_str()).await.unwrap();
            assert_eq!(shown.status.as_u16(), if number < 2 { 400 } else { 200 }, "{number}");
        }
        // Another tenant's don't count among them.
        customer.at_shop_of(&server.other).arrive().await;
        assert_eq!(customer.browser.open(pages[2].url.as_str()).await.unwrap().status, 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_too_large_for_the_cookie_is_kept_and_answered_in_full() {
    on_both_engines(async |server| {
        let customer = server.customer();
        let (state, nonce) = ("s".repeat(4096), "n".repeat(1000));
        let hint = format!("{}@example.com", "h".repeat(1000));
        let large = [("state", state.as_str()), ("nonce", nonce.as_str()), ("login_hint", hint.as_str())];
        let page = customer.arrive_with(&large).await;
        assert_eq!(page.step(), "sign-in", "{}", page.body);
        let within = |customer: &Customer<'_>| {
            for (name, value) in customer.browser.cookies() {
                assert!(value.len() <= 1024, "{name} {}", value.len());
            }
        };
        within(&customer);
        let page = customer.submit(&page, &[("identifier", USER)]).await;
        within(&customer);
        let page = customer.submit(&page, &[("password", PASSWORD)]).await;
        assert_eq!(page.answer("state").as_deref(), Some(state.as_str()));
        assert_eq!(customer.client.redeem(server, &page).await.claims("id_token")["nonce"], nonce);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_of_two_tenants_has_two_accounts_and_two_sessions() {
    on_both_engines(async |server: &Server| {
        let here = server.customer();
        let there = here.at_shop_of(&server.other);
        let first = here.client.redeem(server, &here.sign_in(USER, PASSWORD).await).await;
        assert!(here.is_signed_in().await && !there.is_signed_in().await);
        let second = there.client.redeem(server, &there.sign_in(USER, PASSWORD).await).await;
        assert!(here.is_signed_in().await && there.is_signed_in().await);
        assert_ne!(first.claims("id_token")["oid"], second.claims("id_token")["oid"]);
    })
    .await;
}
