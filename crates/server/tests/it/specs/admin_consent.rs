//! Admin consent: an administrator agrees for everybody, on a page, to exactly what it shows.

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines};
use reqwest::StatusCode;
use std::time::Duration;
use url::form_urlencoded::Serializer;
use vestibule_domain::{
    application::{Application, Permission, RedirectUris},
    audit::EventKind,
    ids::AppId,
};
use vestibule_protocol::redirect_uri::RedirectUri;
use vestibule_services::{
    consent::{self, Naming},
    users,
};
use vestibule_storage::{applications, audit_events};
use vestibule_testkit::browser::{Browser, Page};

const ADMIN: &str = "rafi@example.com";
const REDIRECT: &str = "https://reader.example/callback";
const ALLOW: (&str, &str) = ("decision", "allow");
const DENY: (&str, &str) = ("decision", "deny");
const V2: &str = "v2.0/adminconsent";
const OLDER: &str = "adminconsent";

/// An administrator beside the customer; Reader requires scopes and a role of Archive and of its own API.
async fn arranged(server: &Server) {
    let hash = server.hash(&server.platform.hash_pool, PASSWORD).await;
    let admin = server.register(ADMIN, Some(&hash), true).await;
    server.set(|settings| settings.administrators = vec![admin]).await;
    let archive = server.tenant.archive;
    let reader = server.tenant.reader;
    server
        .reconfigure(&RelyingParty::daemon(server), |daemon| {
            daemon.redirect_uris =
                RedirectUris { web: vec![RedirectUri::parse(REDIRECT).unwrap()], ..RedirectUris::default() };
            daemon.permissions.clear();
            daemon.consent.required_resource_access = vec![
                Permission {
                    resource: reader,
                    scopes: vec!["Books.Write".to_owned(), "Gone".to_owned()],
                    app_roles: vec!["Books.Sync".to_owned(), "Gone".to_owned()],
                },
                Permission { resource: archive, scopes: vec!["Files.Read".to_owned()], app_roles: vec![] },
            ];
        })
        .await;
}

fn address(server: &Server, path: &str, changes: &[(&str, &str)]) -> String {
    let client = server.tenant.daemon.to_string();
    let mut parameters = vec![("client_id", client.as_str()), ("redirect_uri", REDIRECT), ("state", "12345")];
    if path == V2 {
        parameters.push(("scope", "api://reader/.default openid"));
    }
    parameters.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    parameters.extend(changes.iter().filter(|(_, value)| !value.is_empty()));
    let query = Serializer::new(String::new()).extend_pairs(parameters).finish();
    server.url(server.tenant.id, &format!("{path}?{query}"))
}

async fn signed_in(browser: &Browser, page: Page, email: &str) -> Page {
    assert_eq!(page.step(), "sign-in", "{}", page.body);
    let page = browser.submit(&page, &[("identifier", email)]).await.unwrap();
    browser.submit(&page, &[("password", PASSWORD)]).await.unwrap()
}

/// An administrator's browser at the question.
async fn asked(server: &Server, address: &str) -> (Browser, Page) {
    let browser = server.browser();
    let page = browser.open(address).await.unwrap();
    let page = signed_in(&browser, page, ADMIN).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.step().ends_with("adminconsent"), "{}", page.url);
    (browser, page)
}

async fn stored(server: &Server, client: AppId) -> Application {
    let every = applications::all(&server.platform.storage.tenant(server.tenant.id)).await.unwrap();
    every.into_iter().find(|each| each.app_id == client).unwrap()
}

async fn granted(server: &Server) -> Vec<Permission> {
    stored(server, server.tenant.daemon).await.consent.granted
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_agrees_to_everything_that_is_required_application_permissions_included() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, page) = asked(server, &address(server, V2, &[])).await;
        let shown =
            ["Books.Write", "Books.Sync", "Works without anyone signed in", "Files.Read", "Sign people in", ADMIN];
        for shown in [shown.as_slice(), &["reader.example", "Fable Books"]].concat() {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        assert!(!page.body.contains("Gone"), "what the API does not have is nobody's to grant: {}", page.body);
        let back = browser.submit(&page, &[ALLOW]).await.unwrap();
        let to = back.leads_to.clone().unwrap();
        assert!(to.as_str().starts_with(&format!("{REDIRECT}?")), "{to}");
        let names: Vec<String> = to.query_pairs().map(|(name, _)| name.into_owned()).collect();
        assert_eq!(names, ["admin_consent", "tenant", "scope", "state"]);
        assert_eq!(back.answer("admin_consent").as_deref(), Some("True"));
        assert_eq!(back.answer("tenant"), Some(server.tenant.id.to_string()));
        assert_eq!(back.answer("scope").as_deref(), Some("api://reader/.default openid"));
        assert_eq!(back.answer("state").as_deref(), Some("12345"));
        let granted = granted(server).await;
        let of = |resource| granted.iter().find(|permission| permission.resource == resource).unwrap();
        assert_eq!(of(server.tenant.reader).scopes, ["Books.Write"]);
        assert_eq!(of(server.tenant.reader).app_roles, ["Books.Sync"]);
        assert_eq!(of(server.tenant.archive).scopes, ["Files.Read"]);
        let daemon = RelyingParty::daemon(server);
        let own =
            daemon.token(server, &[("grant_type", "client_credentials"), ("scope", "api://reader/.default")]).await;
        assert_eq!(own.claims("access_token")["roles"], serde_json::json!(["Books.Sync"]), "{:?}", own.body);
    })
    .await;
}

/// What administrators alone can agree to, agreed to on the page, is asked of nobody at the next sign-in.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_after_an_administrator_has_agreed() {
    on_both_engines(async |server| {
        arranged(server).await;
        let scope = "api://reader/Books.Write";
        let shop = RelyingParty { scope: format!("openid {scope}"), ..RelyingParty::shop(server) };
        let client = shop.app.to_string();
        let (customer, _) = RelyingParty::shop(server).sign_in(server).await;
        assert_eq!(customer.open(&shop.authorize(server, &[])).await.unwrap().step(), "consent");
        let changes =
            [("client_id", client.as_str()), ("redirect_uri", "https://shop.example/callback"), ("scope", scope)];
        let (browser, page) = asked(server, &address(server, V2, &changes)).await;
        let back = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(back.answer("admin_consent").as_deref(), Some("True"), "{}", back.body);
        assert!(shop.silently(server, &customer, &[]).await.answer("code").is_some());
        let cx = server.administrator(server.tenant.id).await;
        let admin = users::find(&cx, ADMIN).await.unwrap().unwrap().id;
        let log = audit_events::recent(&server.platform.storage.tenant(server.tenant.id), 50).await.unwrap();
        let row = log.iter().find(|row| row.kind == EventKind::ConsentGranted.as_str()).unwrap();
        assert_eq!((row.user_id, row.app_id, row.detail.as_str()), (Some(admin), Some(shop.app), "for_everybody"));
    })
    .await;
}

/// Named by operators, with a line in the log for each change and none for what stays the same.
#[tokio::test(flavor = "multi_thread")]
async fn operators_name_who_may_agree_for_everybody() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, page) = asked(server, &address(server, V2, &[])).await;
        server.set(|settings| settings.administrators.clear()).await;
        assert_eq!(browser.submit(&page, &[ALLOW]).await.unwrap().status, StatusCode::FORBIDDEN);
        let cx = server.administrator(server.tenant.id).await;
        let admin = users::find(&cx, ADMIN).await.unwrap().unwrap().id;
        assert_eq!(consent::add_administrator(&cx, admin).await.unwrap(), Naming::Done);
        assert_eq!(consent::add_administrator(&cx, admin).await.unwrap(), Naming::Unchanged);
        let back = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(back.answer("admin_consent").as_deref(), Some("True"), "{}", back.body);
        assert_eq!(consent::remove_administrator(&cx, admin).await.unwrap(), Naming::Done);
        assert_eq!(consent::remove_administrator(&cx, admin).await.unwrap(), Naming::Unchanged);
        let log = audit_events::recent(&server.platform.storage.tenant(server.tenant.id), 50).await.unwrap();
        let named = log.iter().filter(|row| row.user_id == Some(admin) && row.detail.starts_with("administrator "));
        // The clock stands still, and with it the order of the rows.
        let mut named: Vec<&str> = named.map(|row| row.detail.as_str()).collect();
        named.sort_unstable();
        assert_eq!(named, ["administrator added", "administrator removed"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_older_endpoint_means_everything_that_is_required() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, page) = asked(server, &address(server, OLDER, &[])).await;
        assert!(page.body.contains("Books.Sync") && page.body.contains("Files.Read"), "{}", page.body);
        let back = browser.submit(&page, &[ALLOW]).await.unwrap();
        let names: Vec<String> = back.leads_to.unwrap().query_pairs().map(|(name, _)| name.into_owned()).collect();
        assert_eq!(names, ["tenant", "state", "admin_consent"]);
        assert_eq!(granted(server).await.len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_told_to_the_application_and_grants_nothing() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, page) = asked(server, &address(server, V2, &[])).await;
        let back = browser.submit(&page, &[DENY]).await.unwrap();
        assert_eq!(back.answer("admin_consent").as_deref(), Some("True"), "{}", back.body);
        assert_eq!(back.answer("error").as_deref(), Some("consent_required"));
        assert!(back.answer("error_description").unwrap().starts_with("AADSTS65004: "));
        assert_eq!(back.answer("state").as_deref(), Some("12345"));
        let older = browser.open(&address(server, OLDER, &[])).await.unwrap();
        let back = browser.submit(&older, &[DENY]).await.unwrap();
        assert_eq!(back.answer("error").as_deref(), Some("permission_denied"));
        assert!(back.answer("error_description").is_some() && back.answer("admin_consent").is_none());
        assert!(granted(server).await.is_empty());
    })
    .await;
}

/// Before client, address and scope are proven, an error is a page, whoever is signed in.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_proven_leads_nowhere() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, _) = asked(server, &address(server, V2, &[])).await;
        let (closed, foreign) = (server.tenant.closed.to_string(), server.other.shop.to_string());
        let long = "x".repeat(3_000);
        let wrong: [(&str, &[(&str, &str)]); 15] = [
            (V2, &[("client_id", "")]),
            (V2, &[("client_id", "c0ffee11-2233-4455-8899-aabbccddeeff")]),
            (V2, &[("client_id", &closed)]),
            (V2, &[("client_id", &foreign)]),
            (V2, &[("redirect_uri", "")]),
            (V2, &[("redirect_uri", "https://evil.example/")]),
            (V2, &[("redirect_uri", "https://reader.example/callback/../evil")]),
            (V2, &[("redirect_uri", "https://reader.example/callback?x=1")]),
            (V2, &[("redirect_uri", "javascript:alert(1)")]),
            (V2, &[("scope", "")]),
            (V2, &[("scope", "api://reader/Nothing")]),
            (V2, &[("scope", "api://nowhere/.default")]),
            (V2, &[("state", &long)]),
            (OLDER, &[("redirect_uri", "https://evil.example/")]),
            (OLDER, &[("client_id", &foreign)]),
        ];
        for (path, changes) in wrong {
            for browser in [&browser, &server.browser()] {
                let page = browser.open(&address(server, path, changes)).await.unwrap();
                assert_eq!(page.status, StatusCode::BAD_REQUEST, "{changes:?}");
                assert!(page.leads_to.is_none() && !page.body.contains("Allow for everyone"), "{changes:?}");
            }
        }
        let twice = address(server, V2, &[]) + "&redirect_uri=https%3A%2F%2Fevil.example%2F";
        assert_eq!(browser.open(&twice).await.unwrap().status, StatusCode::BAD_REQUEST);
        assert!(granted(server).await.is_empty());
    })
    .await;
}

/// Nobody but an administrator sees the question, or answers it with a form that an administrator was shown.
#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_not_asked_and_cannot_answer() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (_, question) = asked(server, &address(server, V2, &[])).await;
        let (customer, _) = RelyingParty::shop(server).sign_in(server).await;
        let page = customer.open(&address(server, V2, &[])).await.unwrap();
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.body);
        assert!(page.body.contains("Only an administrator") && page.body.contains(USER), "{}", page.body);
        assert!(!page.body.contains("Books.Sync"), "{}", page.body);
        let fields = question.hidden_fields();
        let mut fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        assert_eq!(customer.post(question.url.as_str(), &fields).await.unwrap().status, StatusCode::FORBIDDEN);
        let nobody = server.browser().post(question.url.as_str(), &fields).await.unwrap();
        assert_eq!(nobody.step(), "sign-in", "{}", nobody.body);
        assert!(granted(server).await.is_empty());
        // With an administrator's account it goes on.
        let page = customer.open(&(address(server, V2, &[]) + "&other=1")).await.unwrap();
        let page = signed_in(&customer, page, ADMIN).await;
        assert!(page.body.contains("Books.Sync"), "{}", page.body);
    })
    .await;
}

/// The form counts for the question that was shown, in the session that it was shown to, and for nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_shown_is_what_is_granted() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, page) = asked(server, &address(server, V2, &[("scope", "api://reader/Books.Read")])).await;
        let fields = page.hidden_fields();
        let mut fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        let shop = server.tenant.shop.to_string();
        let elsewhere: [&[(&str, &str)]; 4] = [
            &[],
            &[("scope", "api://reader/Books.Write")],
            &[("scope", "api://reader/Books.Read"), ("state", "6")],
            &[
                ("client_id", &shop),
                ("redirect_uri", "https://shop.example/callback"),
                ("scope", "api://reader/Books.Read"),
            ],
        ];
        for changes in elsewhere {
            let tampered = browser.post(&address(server, V2, changes), &fields).await.unwrap();
            assert_eq!(tampered.status, StatusCode::FORBIDDEN, "{changes:?} {}", tampered.body);
        }
        let older = browser.post(&address(server, OLDER, &[]), &fields).await.unwrap();
        assert_eq!(older.status, StatusCode::FORBIDDEN);
        let without = browser.post(page.url.as_str(), &[ALLOW]).await.unwrap();
        assert_eq!(without.status, StatusCode::FORBIDDEN);
        let origin = [("origin", "https://evil.example"), ("content-type", "application/x-www-form-urlencoded")];
        let body = Serializer::new(String::new()).extend_pairs(&fields).finish();
        let crossed = browser.raw(reqwest::Method::POST, page.url.as_str(), Some(body), &origin).await.unwrap();
        assert_eq!(crossed.status, StatusCode::FORBIDDEN);
        let neither = browser.submit(&page, &[("decision", "perhaps")]).await.unwrap();
        assert_eq!(neither.status, StatusCode::BAD_REQUEST);
        assert!(granted(server).await.is_empty());
        // The requirements grow between page and answer.
        let (browser, page) = asked(server, &address(server, V2, &[])).await;
        let vault = server.tenant.vault;
        server
            .reconfigure(&RelyingParty::daemon(server), |daemon| {
                let more = Permission { resource: vault, scopes: vec!["Keys.Read".to_owned()], app_roles: vec![] };
                daemon.consent.required_resource_access.push(more);
            })
            .await;
        let late = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(late.status, StatusCode::FORBIDDEN, "{}", late.body);
        assert!(granted(server).await.is_empty());
    })
    .await;
}

/// Framing is refused; an administrator who is none any more, is disabled, or is another tenant's, agrees to nothing.
#[tokio::test(flavor = "multi_thread")]
async fn only_an_administrator_of_this_tenant_and_of_this_moment_agrees() {
    on_both_engines(async |server| {
        arranged(server).await;
        let (browser, page) = asked(server, &address(server, V2, &[])).await;
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        // At the other tenant the session is none, and the client is unknown.
        let there = address(server, V2, &[]).replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        assert_eq!(browser.open(&there).await.unwrap().status, StatusCode::BAD_REQUEST);
        let reader = server.other.reader.to_string();
        let there = address(server, V2, &[("client_id", &reader), ("scope", "api://reader/Books.Read")]);
        let there = there.replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        assert_eq!(browser.open(&there).await.unwrap().step(), "sign-in");
        server.set(|settings| settings.administrators.clear()).await;
        assert_eq!(browser.submit(&page, &[ALLOW]).await.unwrap().status, StatusCode::FORBIDDEN);
        let cx = server.administrator(server.tenant.id).await;
        let admin = users::find(&cx, ADMIN).await.unwrap().unwrap().id;
        server.set(|settings| settings.administrators = vec![admin]).await;
        users::set_enabled(&cx, admin, false).await.unwrap();
        assert_eq!(browser.submit(&page, &[ALLOW]).await.unwrap().step(), "sign-in");
        server.wait(Duration::from_secs(1));
        assert!(granted(server).await.is_empty());
    })
    .await;
}
