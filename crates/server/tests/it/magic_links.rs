//! Links by mail: opened in the browser that asked, for one journey, purpose, address and tenant; newest only; spent once.

use crate::harness::{
    Customer, NEW_PASSWORD, PASSWORD, RelyingParty, Server, USER, journey_of, on_both_engines, path_of, shape,
};
use reqwest::Method;
use serde_json::json;
use std::time::Duration;
use vestibule_domain::flow::SignInMethod::{EmailMagicLink, EmailOneTimeCode, EmailPassword, PhoneOneTimeCode};
use vestibule_testkit::browser::Page;

const NEWCOMER: &str = "rowan@example.com";
const REFUSED: &str = "That link has expired, was used";
const ELSEWHERE: &str = "Open the link where you began";

/// The link in the newest mail to an address.
async fn link(server: &Server, email: &str) -> String {
    let mails = server.mails(email).await;
    let text = &mails.first().expect("a mail").text;
    let link = text.split_whitespace().find(|word| word.contains("token=")).expect("a link");
    link.to_owned()
}

/// What a link carries.
fn token_of(link: &str) -> &str {
    link.split_once("token=").unwrap().1
}

/// Waiting for the link of a sign-in.
async fn waiting(customer: &Customer<'_>, email: &str) -> Page {
    let page = customer.arrive_with(&[("prompt", "login")]).await;
    let page = customer.submit(&page, &[("identifier", email)]).await;
    assert_eq!(page.step(), "sign-in/link", "{}", page.body);
    customer.server.deliver_mail().await;
    page
}

/// Opens a link and presses its button.
async fn follow(customer: &Customer<'_>, link: &str) -> Page {
    let page = customer.browser.open(link).await.unwrap();
    assert_eq!(page.heading(), "Confirm that it’s you", "{}", page.body);
    customer.submit(&page, &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_signs_in_the_browser_that_asked_for_it() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink]).await;
        let customer = server.customer();
        let page = waiting(&customer, USER).await;
        assert!(page.body.contains("We sent a link to") && page.body.contains("Open it in this browser"));
        let mail = &server.mails(USER).await[0];
        assert!(mail.code.is_none() && mail.subject.contains("Fable Books"), "{mail:?}");
        let link = link(server, USER).await;
        assert!(link.starts_with(&server.url(server.tenant.id, "sign-in/link?j=")), "{link}");
        let stay = follow(&customer, &link).await;
        assert_eq!(stay.step(), "sign-in/stay", "{}", stay.body);
        assert!(!stay.url.as_str().contains("token"), "{}", stay.url);
        // The tab that waited goes on, too.
        let waited = customer.browser.open(page.url.as_str()).await.unwrap();
        assert_eq!(waited.step(), "sign-in/stay");
        let answer = customer.submit(&stay, &[("stay", "no")]).await;
        assert!(answer.answer("code").is_some(), "{}", answer.body);
        let claims = customer.client.redeem(server, &answer).await;
        assert_eq!(claims.claims("id_token")["amr"], json!(["otp"]));
        // And says so when it comes too late.
        let waited = customer.browser.open(page.url.as_str()).await.unwrap();
        assert_eq!(waited.heading(), "This is already finished", "{}", waited.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_proves_a_new_customers_address_where_there_is_nothing_else() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink]).await;
        let customer = server.customer();
        let page = customer.arrive_with(&[("prompt", "create")]).await;
        assert!(page.body.contains("send you a link to confirm it"), "{}", page.body);
        let page = customer.submit(&page, &[("email", NEWCOMER)]).await;
        assert_eq!(page.step(), "sign-up/link", "{}", page.body);
        let details = follow(&customer, &link(server, NEWCOMER).await).await;
        assert_eq!(details.step(), "sign-up/details", "{}", details.body);
        assert!(!details.body.contains("new-password"));
        let answer = customer.submit(&details, &[("given_name", "Rowan"), ("family_name", "Ash")]).await;
        assert!(answer.answer("code").is_some(), "{}", answer.body);
        server.deliver_mail().await;
        server.wait(Duration::from_mins(1));
        let customer = server.customer();
        waiting(&customer, NEWCOMER).await;
        assert_eq!(follow(&customer, &link(server, NEWCOMER).await).await.step(), "sign-in/stay");
        // Whoever has an account is told so by mail, and by nothing else.
        let (somebody, nobody) = (server.customer(), server.customer());
        let here = somebody.submit(&somebody.arrive_with(&[("prompt", "create")]).await, &[("email", USER)]).await;
        let other = "rhea@example.com";
        let there = nobody.submit(&nobody.arrive_with(&[("prompt", "create")]).await, &[("email", other)]).await;
        assert_eq!(shape(&here, USER), shape(&there, other));
        assert!(!server.mails(USER).await[0].text.contains("token="));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_at_a_link_spends_nothing_and_signs_nobody_in() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink]).await;
        let customer = server.customer();
        waiting(&customer, USER).await;
        let link = link(server, USER).await;
        // A scanner, without cookies and with them, however often.
        for browser in [server.browser(), customer.apart()] {
            for method in [Method::GET, Method::HEAD, Method::GET] {
                let page = browser.raw(method, &link, None, &[]).await.unwrap();
                assert!(page.status == 200 || page.status == 400, "{}", page.status);
                assert!(page.leads_to.is_none());
            }
        }
        assert!(!customer.is_signed_in().await);
        assert_eq!(follow(&customer, &link).await.step(), "sign-in/stay");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_does_nothing_in_another_browser_and_still_works_in_its_own() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink]).await;
        let (customer, another) = (server.customer(), server.customer());
        let page = waiting(&customer, USER).await;
        let link = link(server, USER).await;
        let opened = customer.browser.open(&link).await.unwrap();
        let elsewhere = another.browser.open(&link).await.unwrap();
        assert_eq!((elsewhere.status.as_u16(), elsewhere.heading()), (400, ELSEWHERE), "{}", elsewhere.body);
        assert!(!elsewhere.body.contains(USER), "{}", elsewhere.body);
        // With the form of the other browser's page, too, and with a journey of its own.
        let posted = another.submit(&opened, &[]).await;
        assert_eq!(posted.heading(), ELSEWHERE, "{}", posted.body);
        waiting(&another, USER).await;
        let posted = another.submit(&opened, &[]).await;
        assert_eq!(posted.heading(), ELSEWHERE, "{}", posted.body);
        assert!(!another.is_signed_in().await);
        // A form of another site's does nothing here.
        let forged = format!("step=sign-in%2Flink&token={}", token_of(&link));
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", "https://evil.example")];
        assert!(customer.post_exactly(page.url.as_str(), forged, &headers).await.leads_to.is_none());
        assert_eq!(follow(&customer, &link).await.step(), "sign-in/stay");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_once_for_ten_minutes_and_only_as_it_was_sent() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink]).await;
        let customer = server.customer();
        waiting(&customer, USER).await;
        let sent = link(server, USER).await;
        let keeps = customer.browser.cookies();
        assert_eq!(follow(&customer, &sent).await.step(), "sign-in/stay");
        // The journey as it was before the link was spent.
        for (name, value) in keeps {
            customer.browser.set_cookie(&name, Some(&value));
        }
        let again = follow(&customer, &sent).await;
        assert_eq!(again.step(), "sign-in/link");
        assert!(again.body.contains(REFUSED), "{}", again.body);

        server.wait(Duration::from_mins(2));
        let customer = server.customer();
        waiting(&customer, USER).await;
        let sent = link(server, USER).await;
        server.wait(Duration::from_mins(10));
        assert!(follow(&customer, &sent).await.body.contains(REFUSED));

        let customer = server.customer();
        waiting(&customer, USER).await;
        let sent = link(server, USER).await;
        let last = if sent.ends_with('A') { 'Q' } else { 'A' };
        let tampered = format!("{}{last}", &sent[..sent.len() - 1]);
        for wrong in [tampered, format!("{sent}A"), sent[..sent.len() - 1].to_owned()] {
            assert!(follow(&customer, &wrong).await.body.contains(REFUSED), "{wrong}");
        }
        assert_eq!(follow(&customer, &sent).await.step(), "sign-in/stay");

        // Five wrong ones, as of codes.
        let customer = server.customer();
        waiting(&customer, USER).await;
        let sent = link(server, USER).await;
        for _ in 0..5 {
            follow(&customer, &format!("{sent}A")).await;
        }
        assert!(follow(&customer, &sent).await.body.contains(REFUSED));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_nothing_but_what_it_was_sent_for() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink, EmailOneTimeCode]).await;
        // Another journey for the same address.
        let (here, there) = (server.customer(), server.customer());
        let mine = waiting(&here, USER).await;
        let sent = link(server, USER).await;
        let theirs = waiting(&there, USER).await;
        let swapped = sent.replace(&journey_of(&mine).to_string(), &journey_of(&theirs).to_string());
        assert_ne!(swapped, sent);
        assert!(follow(&there, &swapped).await.body.contains(REFUSED));
        // Another tenant, whose customer has the same address and waits for a link.
        let elsewhere = here.at_shop_of(&server.other);
        let moved = sent.replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        assert_ne!(moved, sent);
        assert_eq!(elsewhere.browser.open(&moved).await.unwrap().heading(), ELSEWHERE);
        // Where a code is waited for, and the other way round.
        let code = here.submit(&mine, &[("method", "email")]).await;
        assert_eq!(code.step(), "sign-in/code", "{}", code.body);
        let digits = server.code(USER).await;
        let typed = here.submit(&code, &[("code", token_of(&sent))]).await;
        assert!(typed.body.contains("isn’t the code"), "{}", typed.body);
        assert_eq!(here.browser.open(&sent).await.unwrap().step(), "sign-in/code");
        server.wait(Duration::from_mins(1));
        let again = here.submit(&code, &[("method", "link")]).await;
        assert_eq!(again.step(), "sign-in/link", "{}", again.body);
        let newest = link(server, USER).await;
        let coded = newest.replace(token_of(&newest), &digits);
        assert!(follow(&here, &coded).await.body.contains(REFUSED));
        // Only the newest.
        assert!(follow(&here, &sent).await.body.contains(REFUSED));
        assert_eq!(follow(&here, &newest).await.step(), "sign-in/stay");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_waits_for_a_link_on_the_same_pages() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink, EmailPassword]).await;
        let other = "rhea@example.com";
        let (known, unknown) = (server.customer(), server.customer());
        let (here, there) = (waiting(&known, USER).await, waiting(&unknown, other).await);
        assert_eq!(shape(&here, USER), shape(&there, other));
        assert_eq!((server.mails(USER).await.len(), server.mails(other).await.len()), (1, 0));
        for wait in [0, 31, 10 * 60] {
            server.wait(Duration::from_secs(wait));
            let (here, there) =
                (known.submit(&here, &[("resend", "1")]).await, unknown.submit(&there, &[("resend", "1")]).await);
            assert_eq!(shape(&here, USER), shape(&there, other));
            server.deliver_mail().await;
            let wrong = [("token", "AAAAAAAAAAAAAAAAAAAAAA")];
            let (here, there) = (known.submit(&here, &wrong).await, unknown.submit(&there, &wrong).await);
            assert!(here.body.contains(REFUSED), "{}", here.body);
            assert_eq!(shape(&here, USER), shape(&there, other));
        }
        assert_eq!((server.mails(USER).await.len(), server.mails(other).await.len()), (3, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_codes_have_one_budget_of_mails() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink, EmailOneTimeCode]).await;
        for number in 0..10 {
            let customer = server.customer();
            let page = waiting(&customer, USER).await;
            assert_eq!(server.mails(USER).await.len(), number + 1);
            server.wait(Duration::from_secs(1));
            let early = customer.submit(&page, &[("resend", "1")]).await;
            assert!(early.body.contains("We’ve just sent a link"), "{}", early.body);
        }
        let last = waiting(&server.customer(), USER).await;
        let code = server.customer();
        let page = waiting(&code, USER).await;
        assert_eq!(code.submit(&page, &[("method", "email")]).await.step(), "sign-in/code");
        assert_eq!(server.mails(USER).await.len(), 10);
        assert_eq!(
            shape(&last, USER),
            shape(&waiting(&server.customer(), "rhea@example.com").await, "rhea@example.com")
        );
        server.wait(Duration::from_hours(1));
        waiting(&server.customer(), USER).await;
        assert_eq!(server.mails(USER).await.len(), 11);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_stands_among_the_other_ways_in_their_order_and_the_last_one_comes_first() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailPassword, EmailMagicLink]).await;
        let customer = server.customer();
        let at = async |customer: &Customer<'_>, email: &str| {
            let page = customer.arrive_with(&[("prompt", "login")]).await;
            let page = customer.submit(&page, &[("identifier", email)]).await;
            server.deliver_mail().await;
            page
        };
        let page = at(&customer, USER).await;
        assert_eq!(page.step(), "sign-in/password");
        assert!(page.body.contains("Email me a link instead") && !page.body.contains("Email me a code instead"));
        // A code is no way in here.
        assert_eq!(customer.submit(&page, &[("method", "email")]).await.step(), "sign-in/password");
        let page = customer.submit(&page, &[("method", "link")]).await;
        assert_eq!(page.step(), "sign-in/link", "{}", page.body);
        assert_eq!(customer.submit(&page, &[("method", "email")]).await.status, 400);
        assert!(page.body.contains("Use your password instead"));
        let stay = follow(&customer, &link(server, USER).await).await;
        assert!(customer.submit(&stay, &[("stay", "no")]).await.answer("code").is_some());
        server.wait(Duration::from_mins(1));
        // The same device, another person on it, and another device.
        let page = at(&customer, USER).await;
        assert_eq!(page.step(), "sign-in/link");
        assert_eq!(at(&customer, "nobody@example.com").await.step(), "sign-in/password");
        assert_eq!(at(&server.customer(), USER).await.step(), "sign-in/password");
        let password = customer.browser.open(&path_of(&page, server.tenant.id, "sign-in/password")).await.unwrap();
        assert!(customer.submit(&password, &[("password", PASSWORD)]).await.answer("code").is_some());
        assert_eq!(at(&customer, USER).await.step(), "sign-in/password");
        // New customers prove their address by a code, as ever where there are passwords.
        assert!(server.customer().sign_up(NEWCOMER, NEW_PASSWORD).await.answer("code").is_some());
        // Whoever signed in by links goes on by them when the flow has none any more.
        server.set_methods(&[EmailPassword]).await;
        let page = at(&server.customer(), USER).await;
        assert!(page.body.contains("Email me a link instead"), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn phones_have_codes_where_addresses_have_links() {
    on_both_engines(async |server| {
        server.set_only_methods(&[EmailMagicLink, PhoneOneTimeCode]).await;
        let phones = serde_json::from_value(json!({ "defaultCountry": "DE", "allowedCountries": ["DE"] })).unwrap();
        server.set(|tenant| tenant.phone = phones).await;
        let customer = server.customer();
        let page = customer.submit(&customer.arrive_with(&[("prompt", "create")]).await, &[("email", NEWCOMER)]).await;
        assert_eq!(page.step(), "sign-up/link", "{}", page.body);
        let customer = server.customer_of(RelyingParty::shop(server));
        let page = customer.arrive_with(&[("prompt", "create")]).await;
        let page = customer.submit(&page, &[("email", "+491701234567")]).await;
        assert_eq!(page.step(), "sign-up/code", "{}", page.body);
        assert!(!page.body.contains("Email me a link instead"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_of_its_own_leads_to_the_pages_where_there_are_only_links() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        server.set_only_methods(&[EmailMagicLink]).await;
        for (path, email) in [("oauth2/v2.0/initiate", USER), ("signup/v1.0/start", NEWCOMER)] {
            let fields = [("username", email), ("challenge_type", "oob password redirect")];
            let reply = app.post(path, &fields).await;
            assert_eq!((reply.status, &reply.json()["challenge_type"]), (200, &json!("redirect")), "{path} {reply:?}");
        }
        assert!(server.mails(NEWCOMER).await.is_empty());
    })
    .await;
}
