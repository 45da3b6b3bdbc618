//! The page on which people look at what they have allowed applications, and take it back.

use crate::harness::{
    Answer, DocumentHost, FORM, PASSWORD, RelyingParty, SelfRegistered, Server, USER, WRITE, on_both_engines,
    people_may_write, permissions_of_user,
};
use http::{Method, StatusCode};
use serde_json::json;
use vestibule_storage::audit_events;
use vestibule_testkit::browser::{Browser, Page};

const EMPTY: &str = "You haven’t allowed any app to use your account.";
const REMOVE: &str = "Remove access";

fn address(server: &Server) -> String {
    server.url(server.tenant.id, "consent/records")
}

async fn list(server: &Server, browser: &Browser) -> Page {
    browser.open(&address(server)).await.unwrap()
}

/// Agrees to what `client` asks for.
async fn allow(server: &Server, browser: &Browser, client: &RelyingParty) -> Answer {
    let page = browser.open(&client.authorize(server, &[])).await.unwrap();
    assert_eq!(page.step(), "consent", "{} {}", page.url, page.body);
    let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
    let answer = client.redeem(server, &page).await;
    assert_eq!(answer.status, 200, "{:?}", answer.body);
    answer
}

/// Somebody at Shop, which they have allowed to write.
async fn writing_shop(server: &Server) -> (RelyingParty, Browser, Answer) {
    people_may_write(server).await;
    let shop = RelyingParty { scope: format!("openid offline_access {WRITE}"), ..RelyingParty::shop(server) };
    let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
    let answer = allow(server, &browser, &shop).await;
    (shop, browser, answer)
}

fn token_of(page: &Page) -> String {
    page.hidden_fields().into_iter().find(|(name, _)| name == "csrf").unwrap().1
}

/// The form as it is sent with other fields and from another site.
async fn send(server: &Server, browser: &Browser, fields: &[(&str, &str)], origin: &str) -> Page {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let headers = [("content-type", FORM), ("origin", origin)];
    browser.raw(Method::POST, &address(server), Some(body), &headers).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_allowed_is_listed_and_ends_when_they_take_it_back() {
    on_both_engines(async |server| {
        let (shop, browser, answer) = writing_shop(server).await;
        let page = list(server, &browser).await;
        for shown in ["Shop", "Change your reading list", "Add and remove books", USER, REMOVE, "Allowed since"] {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        assert_eq!(page.headers["cache-control"], "no-store");
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        let page = browser.submit(&page, &[]).await.unwrap();
        assert_eq!((page.url.as_str(), page.status), (address(server).as_str(), StatusCode::OK));
        assert!(page.body.contains(EMPTY) && !page.body.contains(REMOVE), "{}", page.body);
        assert!(permissions_of_user(server).await.is_empty());
        let refused = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!((refused.error(), refused.text("suberror")), (("invalid_grant", 65_001), "consent_required"));
        assert!(!RelyingParty::reader(server).finds_active(server, answer.text("access_token")).await);
        let again = browser.open(&shop.authorize(server, &[])).await.unwrap();
        assert_eq!(again.step(), "consent", "it is asked again");
        let log = audit_events::recent(&server.platform.storage.tenant(server.tenant.id), 50).await.unwrap();
        assert!(log.iter().any(|event| event.kind == "consent.withdrawn"), "{log:?}");
    })
    .await;
}

/// Of many, the one that the form names ends, and what administrators have agreed to for everybody is nobody's to take back here.
#[tokio::test(flavor = "multi_thread")]
async fn one_application_is_taken_back_and_the_others_stay() {
    on_both_engines(async |server| {
        let (shop, browser, answer) = writing_shop(server).await;
        let SelfRegistered { client, .. } = server.self_registered().await;
        let _ = allow(server, &browser, &client).await;
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let agent = host.client(server, "/client.json", &json!({}));
        let agents = allow(server, &browser, &agent).await;
        let page = list(server, &browser).await;
        assert_eq!(page.body.matches(REMOVE).count(), 3, "{}", page.body);
        for shown in ["Reading agent", agent.id().as_str(), "Nobody has checked this app", "Sign you in"] {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        assert!(!page.body.contains("Books.Read"), "administrators agreed to that: {}", page.body);
        let csrf = token_of(&page);
        let fields = [("csrf", csrf.as_str()), ("client", &agent.app.to_string())];
        let back = send(server, &browser, &fields, &server.base).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
        let page = list(server, &browser).await;
        assert!(!page.body.contains("Reading agent") && page.body.matches(REMOVE).count() == 2, "{}", page.body);
        assert_eq!(agent.refresh(server, agents.text("refresh_token")).await.error(), ("invalid_grant", 65_001));
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_or_takes_back_what_another_allowed() {
    on_both_engines(async |server| {
        let (shop, browser, answer) = writing_shop(server).await;
        let page = list(server, &browser).await;
        let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
        server.register("other@example.com", Some(&hash), true).await;
        let other = server.customer();
        assert!(other.sign_in("other@example.com", PASSWORD).await.answer("code").is_some());
        let theirs = list(server, &other.browser).await;
        assert!(theirs.body.contains(EMPTY) && !theirs.body.contains("reading list"), "{}", theirs.body);
        assert!(!theirs.body.contains(USER) && theirs.body.contains("other@example.com"), "{}", theirs.body);
        // The form of the one who allowed it, and one with a token of one's own, whose list shows none.
        let crossed = other.browser.submit(&page, &[]).await.unwrap();
        assert_eq!(crossed.status, StatusCode::FORBIDDEN, "{}", crossed.body);
        people_may_write(server).await;
        let _ = allow(server, &other.browser, &shop).await;
        let own = list(server, &other.browser).await;
        let emptied = other.browser.submit(&own, &[]).await.unwrap();
        assert!(emptied.body.contains(EMPTY), "{}", emptied.body);
        assert_eq!(permissions_of_user(server).await.len(), 1, "the record of the same client and another person");
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 200);
        // Without a session there is nothing to see, and a form does nothing.
        let stranger = server.browser();
        let shown = list(server, &stranger).await;
        assert!(shown.body.contains("Sign in to an app first"), "{}", shown.body);
        assert!(!shown.body.contains(USER) && !shown.body.contains("<form"), "{}", shown.body);
        let sent = stranger.submit(&page, &[]).await.unwrap();
        assert!(sent.body.contains("Sign in to an app first"), "{}", sent.body);
        assert_eq!(permissions_of_user(server).await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_page_of_ours_sent_takes_nothing_back() {
    on_both_engines(async |server| {
        let (shop, browser, answer) = writing_shop(server).await;
        let csrf = token_of(&list(server, &browser).await);
        let (csrf, own, evil) = (("csrf", csrf.as_str()), server.base.as_str(), "https://evil.example");
        let client = shop.app.to_string();
        let unknown = uuid::Uuid::from_u128(7).to_string();
        for (fields, origin, status) in [
            (vec![("client", client.as_str())], own, 403),
            (vec![("csrf", "AAAA"), ("client", &client)], own, 403),
            (vec![csrf, ("client", &client)], evil, 403),
            (vec![csrf], own, 400),
            (vec![csrf, ("client", "nonsense")], own, 400),
            // It is not there any more, for all that anybody can tell.
            (vec![csrf, ("client", &unknown)], own, 303),
        ] {
            let answered = send(server, &browser, &fields, origin).await;
            assert_eq!(answered.status.as_u16(), status, "{fields:?} from {origin}: {}", answered.body);
        }
        assert_eq!(permissions_of_user(server).await.len(), 1);
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 200);
    })
    .await;
}
