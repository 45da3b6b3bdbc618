//! Nothing of one tenant works in another: no identifier, cookie, code, token, journey, client or key.

use crate::harness::{PASSWORD, RelyingParty, Server, USER, on_both_engines};
use reqwest::Method;
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;
use vestibule_domain::{
    flow::Step,
    ids::TenantId,
    tenant::{DomainName, RESERVED_SEGMENTS, TenantKind, TenantSettings},
};
use vestibule_services::{
    Platform,
    keys::KeyForge,
    tenants::{self, NewTenant, TenantDirectory},
};
use vestibule_storage::signing_keys;
use vestibule_testkit::browser::Browser;

/// Every route of a tenant.
pub(crate) fn routes() -> Vec<&'static str> {
    let mut routes = vec![
        "v2.0/.well-known/openid-configuration",
        ".well-known/openid-configuration",
        "discovery/v2.0/keys",
        "discovery/keys",
        "oauth2/v2.0/authorize",
        "oauth2/v2.0/token",
        "oauth2/v2.0/logout",
        "oidc/userinfo",
        "sign-out",
        "signed-out",
        "brand/x.css",
    ];
    routes.extend(Step::ALL.map(Step::path));
    routes
}

/// Gives a browser the cookies of another tenant under this one's names.
fn rename_cookies(browser: &Browser, from: TenantId, to: TenantId) {
    let tag = |tenant| {
        let name = vestibule_http::CookieName::session(tenant).on_wire(false);
        name.rsplit('.').next().unwrap().to_owned()
    };
    let (from, to) = (tag(from), tag(to));
    assert_ne!(from, to);
    for (name, value) in browser.cookies() {
        if name.contains(&from) {
            browser.set_cookie(&name.replace(&from, &to), Some(&value));
        }
    }
}

/// Codes, refresh tokens and access tokens, at the other tenant's client of the same kind and under their own client id.
#[tokio::test(flavor = "multi_thread")]
async fn codes_and_tokens_of_one_tenant_are_worth_nothing_in_another() {
    on_both_engines(async |server| {
        let (ours, theirs) = (RelyingParty::reader(server), RelyingParty::reader_of(&server.other));
        let ours_there = RelyingParty { tenant: theirs.tenant, ..ours.clone() };
        let (_, page) = ours.sign_in(server).await;
        let code = page.answer("code").unwrap();
        assert_eq!(theirs.redeem_code(server, &code).await.error(), ("invalid_grant", 70_000));
        assert_eq!(ours_there.redeem_code(server, &code).await.error(), ("invalid_client", 700_016));
        let tokens = ours.redeem_code(server, &code).await;
        let refresh_token = tokens.text("refresh_token");
        assert_eq!(theirs.refresh(server, refresh_token).await.error(), ("invalid_grant", 70_000));
        assert_eq!(ours_there.refresh(server, refresh_token).await.error(), ("invalid_client", 700_016));
        assert_eq!(theirs.userinfo(server, tokens.text("access_token")).await.status, 401);
        assert_eq!(ours.userinfo(server, tokens.text("access_token")).await.status, 200);
        assert_eq!(ours.refresh(server, refresh_token).await.status, 200, "none of that has harmed it");
        let audience = theirs.app.to_string();
        assert!(server.verify(theirs.tokens(server).await.text("id_token"), &audience).await.is_err(), "another's key");
    })
    .await;
}

/// A session or journey cookie under the other tenant's name opens nothing there, on any route.
#[tokio::test(flavor = "multi_thread")]
async fn cookies_of_one_tenant_open_nothing_in_another() {
    on_both_engines(async |server| {
        let (ours, theirs) = (RelyingParty::shop(server), RelyingParty::shop_of(&server.other));
        let (browser, tokens) = ours.browser_and_tokens(server).await;
        let journey = browser.open(&ours.authorize(server, &[("prompt", "login")])).await.unwrap();
        let journey = browser.submit(&journey, &[("identifier", USER)]).await.unwrap();
        assert_eq!(journey.step(), "sign-in/password");
        let id = journey.url.query_pairs().find(|(name, _)| name == "j").unwrap().1.into_owned();
        rename_cookies(&browser, ours.tenant, theirs.tenant);
        let silent = theirs.silently(server, &browser, &[]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("login_required"));
        let form = journey.hidden_fields();
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let own = server.tenant.id.to_string();
        for path in routes() {
            let url = format!("{}?j={id}", server.url(theirs.tenant, path));
            let shown = browser.open(&url).await.unwrap();
            let sent = browser
                .post(&url, &[&form[..], &[("password", PASSWORD), ("sign_out", "yes")]].concat())
                .await
                .unwrap();
            for page in [shown, sent] {
                for secret in [own.as_str(), USER, "Fable Books"] {
                    assert!(!page.body.contains(secret), "{path}: {secret} {}", page.body);
                }
                assert!(page.answer("code").is_none(), "{path}");
            }
            if Step::parse(path).is_some() {
                let page = browser.open(&url).await.unwrap();
                assert_eq!(page.status, 400, "{path} {}", page.body);
            }
        }
        assert!(ours.silently(server, &browser, &[]).await.answer("code").is_some(), "at home all is well");
        assert_eq!(ours.userinfo(server, tokens.text("access_token")).await.status, 200);
        let page = browser.submit(&journey, &[("password", PASSWORD)]).await.unwrap();
        assert!(page.answer("code").is_some(), "the journey goes on at home");
    })
    .await;
}

/// A browser may be signed in to both, as two people; ending one session leaves the other.
#[tokio::test(flavor = "multi_thread")]
async fn the_same_customer_is_two_people_in_two_tenants() {
    on_both_engines(async |server| {
        let (ours, theirs) = (RelyingParty::shop(server), RelyingParty::shop_of(&server.other));
        let browser = server.browser();
        let page = ours.sign_in_with(server, &browser, &[]).await;
        let first = ours.redeem(server, &page).await;
        let page = theirs.sign_in_with(server, &browser, &[]).await;
        let second = theirs.redeem(server, &page).await;
        for claim in ["sub", "oid", "tid", "iss", "sid"] {
            assert_ne!(first.claims("id_token")[claim], second.claims("id_token")[claim], "{claim}");
        }
        // A hint of one tenant is nobody's in the other.
        let url = server.url(theirs.tenant, "oauth2/v2.0/logout");
        let asked = browser.post(&url, &[("id_token_hint", first.text("id_token"))]).await.unwrap();
        assert_eq!(asked.step(), "sign-out", "{}", asked.body);
        browser.post(&url, &[("id_token_hint", second.text("id_token"))]).await.unwrap();
        assert!(theirs.silently(server, &browser, &[]).await.answer("code").is_none());
        assert!(ours.silently(server, &browser, &[]).await.answer("code").is_some());
    })
    .await;
}

/// A client is known at home only, and an API's name means the own tenant's API.
#[tokio::test(flavor = "multi_thread")]
async fn clients_apis_and_keys_are_each_tenants_own() {
    on_both_engines(async |server| {
        let theirs = RelyingParty::shop_of(&server.other);
        let stranger = RelyingParty { tenant: server.tenant.id, ..theirs.clone() };
        let reply = server.get(&stranger.authorize(server, &[]), &[]).await;
        assert!(reply.status == 400 && reply.body.contains("AADSTS700016"), "{}", reply.body);
        let daemon = RelyingParty::daemon(server);
        let foreign = format!("{}/.default", server.other.reader);
        let answer = daemon.token(server, &[("grant_type", "client_credentials"), ("scope", &foreign)]).await;
        assert_eq!(answer.error(), ("invalid_resource", 500_011));
        let answer =
            daemon.token(server, &[("grant_type", "client_credentials"), ("scope", "api://reader/.default")]).await;
        assert_eq!(answer.claims("access_token")["aud"], serde_json::json!(server.tenant.reader));
        let (ours, others) = (server.key_set(server.tenant.id).await, server.key_set(server.other.id).await);
        for key in ours["keys"].as_array().unwrap() {
            for other in others["keys"].as_array().unwrap() {
                assert_ne!(key["kid"], other["kid"]);
            }
        }
    })
    .await;
}

/// decisions.md 2: names of the server's own paths, and what is no tenant, lead nowhere on every route.
#[tokio::test(flavor = "multi_thread")]
async fn reserved_and_unknown_tenants_are_found_on_no_route() {
    on_both_engines(async |server| {
        let unknown = [
            "c0ffee11-2233-4455-8899-aabbccddeeff",
            "nowhere.example",
            "nowhere",
            "00000000-0000-0000-0000-000000000000",
        ];
        for segment in RESERVED_SEGMENTS.into_iter().chain(unknown) {
            for path in routes() {
                for method in [Method::GET, Method::POST] {
                    let reply =
                        server.ask(method.clone(), &format!("/{segment}/{path}"), &[], Some(String::new())).await;
                    assert!(matches!(reply.status, 400 | 404 | 405), "{method} /{segment}/{path}: {reply:?}");
                    assert!(!reply.headers.contains_key("set-cookie"), "{segment}");
                }
            }
        }
    })
    .await;
}

/// Issue 2, part 3: tenants cost nothing until they are used.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_thousand_tenants_only_the_one_in_use_is_held() {
    on_both_engines(async |server: &Server| {
        let mut made = JoinSet::new();
        for number in 0..2_000 {
            let platform = Arc::clone(&server.platform);
            made.spawn(async move {
                let new = NewTenant {
                    id: TenantId::random(platform.randomness.as_ref()),
                    kind: TenantKind::Customer,
                    domain: DomainName::parse(&format!("t{number}.example")).unwrap(),
                    display_name: format!("Tenant {number}"),
                    settings: TenantSettings::default(),
                    applications: Vec::new(),
                    flows: Vec::new(),
                    users: Vec::new(),
                };
                let (id, now) = (new.id, platform.clock.now());
                let Platform { storage, hash_pool, master_keys, randomness, .. } = platform.as_ref();
                tenants::create(storage, hash_pool, master_keys, randomness.as_ref(), new, now).await.unwrap();
                id
            });
        }
        let made = made.join_all().await;
        // As a node that has just started.
        let platform = &server.platform;
        let directory = Arc::new(TenantDirectory::new(
            platform.storage.clone(),
            server.clock.clone(),
            Arc::clone(&platform.randomness),
            platform.master_keys.clone(),
            KeyForge::default(),
        ));
        let used = directory.resolve("T1000.example").await.unwrap().id();
        // Whoever is held gets its next key ahead of time; whoever is not costs not even that.
        server.clock.advance(Duration::from_hours(80 * 24));
        directory.rotate_keys().await.unwrap();
        for id in made {
            let keys = signing_keys::all(&platform.storage.tenant(id)).await.unwrap();
            assert_eq!(keys.len(), if id == used { 2 } else { 0 });
        }
    })
    .await;
}
