//! Attacks by clients that register themselves: floods, tricks, calls into our network, and greed.

use crate::harness::{RelyingParty, SelfRegistered, Server, Signer, on_both_engines, with_limits};
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use vestibule_domain::{
    application::Application,
    clock::Clock as _,
    ids::{AppId, LogId},
    tenant::ClientRegistration::{Guarded, Open},
};
use vestibule_http::{Quota, RateQuotas};
use vestibule_storage::{ChangeSet, applications, tenants};

fn web() -> Value {
    json!({"redirect_uris": ["https://app.example/callback"]})
}

async fn registered(server: &Server) -> usize {
    let every = applications::all(&server.platform.storage.tenant(server.tenant.id)).await.unwrap();
    every.iter().filter(|application| application.registration.is_some()).count()
}

/// A flood meets the limit of its address, and whoever has many addresses the tenant's quota, however many come at once.
#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_registrations_ends_at_the_limits() {
    with_limits(&RateQuotas { registration: Quota::per_minute(2), ..RateQuotas::default() }, async |server| {
        server.let_clients_register(Open, None).await;
        for status in [201, 201, 429, 429] {
            assert_eq!(server.register_client(None, &web()).await.status, status);
        }
    })
    .await;
    on_both_engines(async |server| {
        server.let_clients_register(Open, Some(3)).await;
        let made = AtomicUsize::new(0);
        let asks = (0..20).map(async |_| {
            let reply = server.register_client(None, &web()).await;
            match reply.status {
                201 => drop(made.fetch_add(1, Ordering::SeqCst)),
                400 => assert_eq!(reply.error(), ("access_denied".to_owned(), 759_106)),
                status => assert_eq!(status, 503, "{reply:?}"),
            }
        });
        futures_util::future::join_all(asks).await;
        assert!((1..=3).contains(&registered(server).await));
        assert_eq!(registered(server).await, made.load(Ordering::SeqCst));
        while registered(server).await < 3 {
            assert_eq!(server.register_client(None, &web()).await.status, 201);
        }
        let full = server.register_client(None, &web()).await;
        assert_eq!((full.status, full.error()), (400, ("access_denied".to_owned(), 759_106)));
    })
    .await;
}

/// A token for one client lets in one, however many present it at once; another tenant's and a made-up one let in nobody.
#[tokio::test(flavor = "multi_thread")]
async fn an_initial_token_lets_in_as_many_as_it_says() {
    on_both_engines(async |server| {
        server.let_clients_register(Guarded, None).await;
        let (_, once) = server.initial_token(Some(1)).await;
        let asks = (0..20).map(async |_| server.register_client(Some(&once), &web()).await.status);
        let made = futures_util::future::join_all(asks).await.into_iter().filter(|status| *status == 201).count();
        assert_eq!((made, registered(server).await), (1, 1));
        let (_, ours) = server.initial_token(None).await;
        let tenant = server.other.id;
        let platform = &server.platform;
        vestibule_services::registration::set_client_registration(platform, tenant, Guarded, None).await.unwrap();
        let there = server.url(tenant, "oauth2/v2.0/register");
        let reply = server.ask_with_token(reqwest::Method::POST, &there, Some(&ours), Some(&web())).await;
        assert_eq!(reply.status, 401);
        for token in ["", "x", &"A".repeat(43), &format!("{ours}A"), &ours.to_lowercase()] {
            let status = server.register_client(Some(token), &web()).await.status;
            assert!(matches!(status, 400 | 401), "{token}");
        }
        assert_eq!(registered(server).await, 1);
    })
    .await;
}

/// URLs of a registration lead into no network of ours: by themselves they are refused, or the call is.
#[tokio::test(flavor = "multi_thread")]
async fn no_url_of_a_registration_is_called_where_it_must_not() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        for url in [
            "http://169.254.169.254/latest/meta-data",
            "https://169.254.169.254/",
            "https://10.0.0.1/",
            "https://0x0a000001/",
            "https://[fd00::1]/",
            "file:///etc/passwd",
            "gopher://localhost/",
            "https://user:password@app.example/",
        ] {
            let mut registration = web();
            registration["sector_identifier_uri"] = json!(url);
            let reply = server.register_client(None, &registration).await;
            assert_eq!((reply.status, reply.error()), (400, ("invalid_client_metadata".to_owned(), 759_107)), "{url}");
        }
        for name in ["jwks_uri", "backchannel_logout_uri"] {
            for url in ["http://169.254.169.254/", "file:///etc/passwd", "https://user@app.example/", "//app.example"] {
                let mut registration = web();
                registration[name] = json!(url);
                let reply = server.register_client(None, &registration).await;
                assert_eq!((reply.status, reply.error().1), (400, 759_101), "{name} {url}");
            }
        }
        assert_eq!(registered(server).await, 0);
        // Nobody has anything called without a token where one is needed.
        let host = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        server.let_clients_register(Guarded, None).await;
        let mut registration = web();
        registration["sector_identifier_uri"] = json!(format!("http://{}/", host.local_addr().unwrap()));
        assert_eq!(server.register_client(Some("made-up"), &registration).await.status, 401);
        assert_eq!(server.register_client(None, &registration).await.status, 401);
        let called = futures_util::FutureExt::now_or_never(host.accept());
        assert!(called.is_none(), "somebody was called");
    })
    .await;
}

/// A client that registered itself has no permission, whatever it says: no API, no role, no token of its own, nobody's behalf.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_gives_itself_no_permission() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let mut greedy = web();
        greedy["token_endpoint_auth_method"] = json!("client_secret_post");
        greedy["scope"] = json!("openid api://reader/Books.Read");
        greedy["permissions"] = json!([{"resource": server.tenant.reader.to_string(), "scopes": ["Books.Read"]}]);
        greedy["app_roles"] = json!(["Books.Sync"]);
        greedy["identifierUris"] = json!(["api://reader"]);
        greedy["id"] = json!(server.tenant.reader.to_string());
        greedy["client_id"] = json!(server.tenant.reader.to_string());
        let client = SelfRegistered::of(server, server.register_client(None, &greedy).await.json()).client;
        assert_ne!(client.app, server.tenant.reader);
        for scope in ["api://reader/.default", "https://graph.microsoft.com/.default"] {
            let own = client.token(server, &[("grant_type", "client_credentials"), ("scope", scope)]).await;
            assert_eq!(own.error(), ("unauthorized_client", 700_016), "{scope}");
        }
        let api = client.authorize(server, &[("scope", "openid api://reader/Books.Read")]);
        let page = server.browser().open(&api).await.unwrap();
        assert!(page.answer("code").is_none());
        let held = RelyingParty::shop(server).tokens(server).await.text("access_token").to_owned();
        let exchange = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
            ("subject_token", held.as_str()),
            ("subject_token_type", "urn:ietf:params:oauth:token-type:access_token"),
        ];
        assert_eq!(client.token(server, &exchange).await.error(), ("unauthorized_client", 700_016));
    })
    .await;
}

/// A site that registers itself does not learn in silence who its visitors are: the first time they choose to go on there.
#[tokio::test(flavor = "multi_thread")]
async fn a_live_session_alone_tells_a_self_registered_client_nothing() {
    on_both_engines(async |server| {
        let SelfRegistered { client, .. } = server.self_registered().await;
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let silent = client.silently(server, &browser, &[]).await;
        assert!(silent.leads_to.is_none() && silent.body.contains("error=login_required"), "{silent:?}");
        let page = browser.open(&client.authorize(server, &[])).await.unwrap();
        assert!(page.answer("code").is_none(), "the person is asked");
        assert!(page.body.contains("app"), "{}", page.body);
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert_eq!(client.redeem(server, &page).await.status, 200, "{} {}", page.url, page.body);
        assert!(client.silently(server, &browser, &[]).await.answer("code").is_some(), "and then not again");
    })
    .await;
}

/// A link through this server leads to no address that anybody has registered: not by a request that fails, nor by a sign-out.
#[tokio::test(flavor = "multi_thread")]
async fn no_link_leads_to_an_address_that_anybody_has_registered() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let mut registration = web();
        registration["post_logout_redirect_uris"] = json!(["https://app.example/bye"]);
        registration["client_name"] = json!("Fable Books");
        registration["token_endpoint_auth_method"] = json!("client_secret_post");
        registration["client_uri"] = json!("https://app.example/");
        let reply = server.register_client(None, &registration).await;
        let client = SelfRegistered::of(server, reply.json()).client;
        let id = client.app.to_string();
        let logout = server.url(server.tenant.id, "oauth2/v2.0/logout");
        let query = [("client_id", id.as_str()), ("post_logout_redirect_uri", "https://app.example/bye")];
        let logout = url::Url::parse_with_params(&logout, &query).unwrap().to_string();
        let failing = [
            client.authorize(server, &[("scope", "nonsense")]),
            client.authorize(server, &[("prompt", "none")]),
            client.authorize(server, &[("request", "e30"), ("response_mode", "fragment")]),
            client.authorize(server, &[("prompt", "none"), ("response_mode", "form_post")]),
            client.authorize(server, &[("response_type", "code id_token")]),
        ];
        let strangers = [server.browser(), RelyingParty::shop(server).sign_in(server).await.0];
        for browser in &strangers {
            for url in &failing {
                let page = browser.open(url).await.unwrap();
                assert!(page.leads_to.is_none() && page.status == 200, "{url} {page:?}");
                assert!(page.body.contains("app.example</bdi>"), "{}", page.body);
                assert!(!page.body.contains("data-send") && !page.body.contains("Fable Books</a>"), "{}", page.body);
                assert!(page.body.contains("error=") || page.body.contains("name=\"error\""), "the answer is there");
            }
        }
        // A frame leads nobody anywhere: silent renewal has its answer.
        let framed = [("sec-fetch-dest", "iframe")];
        let reply = server.get(&failing[1], &framed).await;
        assert!(reply.header("location").starts_with("https://app.example/callback?error=login_required"));
        // Signing out, with and without a session.
        let page = server.browser().open(&logout).await.unwrap();
        assert!(page.leads_to.is_none() && page.body.contains("app.example"), "{page:?}");
        assert!(!page.body.contains("Fable Books</a>"), "no name but its site's");
        for answer in ["no", "yes"] {
            let question = strangers[1].open(&logout).await.unwrap();
            let page = strangers[1].submit(&question, &[("sign_out", answer)]).await.unwrap();
            assert!(page.leads_to.is_none(), "{answer} {page:?}");
        }
        // Whoever has used it is led back at once, by errors and by signing out.
        let (browser, tokens) = client.browser_and_tokens(server).await;
        let page = browser.open(&failing[0]).await.unwrap();
        assert!(page.leads_to.is_some(), "{page:?}");
        let url = format!("{logout}&id_token_hint={}", tokens.text("id_token"));
        let page = browser.open(&url).await.unwrap();
        assert_eq!(page.leads_to.unwrap().as_str(), "https://app.example/bye");
        // A token of one's own opens no link for others.
        let page = server.browser().open(&url).await.unwrap();
        assert!(page.leads_to.is_none(), "{page:?}");
        // The business itself has let this one in.
        server.let_clients_register(Guarded, None).await;
        let (_, token) = server.initial_token(None).await;
        let known = SelfRegistered::of(server, server.register_client(Some(&token), &web()).await.json()).client;
        let page = server.browser().open(&known.authorize(server, &[("prompt", "none")])).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("login_required"));
    })
    .await;
}

/// What the operator admits for administrators' URLs is no network for those of clients that nobody has looked at.
#[tokio::test(flavor = "multi_thread")]
async fn clients_that_register_themselves_reach_less_than_administrators() {
    on_both_engines(async |server| {
        let signer = Signer::new(jsonwebtoken::Algorithm::ES256);
        let keys = json!({"keys": [signer.jwk()]});
        // An address that the harness admits for administrators only.
        let host = tokio::net::TcpListener::bind(("127.0.0.2", 0)).await.unwrap();
        let url = format!("http://{}/keys", host.local_addr().unwrap());
        let router = axum::Router::new().fallback(async move || axum::Json(keys.clone()));
        tokio::spawn(async move { axum::serve(host, router).await.unwrap() });
        let shop = RelyingParty::shop(server);
        let of_shop = vestibule_domain::outbound_url::OutboundUrl::parse(&url).unwrap();
        server.reconfigure(&shop, |application| application.jwks_uri = Some(of_shop)).await;
        let answer = shop.token_by_assertion(server, &signer.assertion(server, &shop, &json!({}))).await;
        assert_ne!(answer.error().0, "invalid_client", "the administrator's is reached");
        server.let_clients_register(Open, None).await;
        let mut registration = web();
        registration["token_endpoint_auth_method"] = json!("private_key_jwt");
        registration["jwks_uri"] = json!(url);
        let client = SelfRegistered::of(server, server.register_client(None, &registration).await.json()).client;
        let answer = client.token_by_assertion(server, &signer.assertion(server, &client, &json!({}))).await;
        assert_eq!(answer.error().0, "invalid_client", "the same URL, and keys that were just had");
        let mut registration = web();
        registration["sector_identifier_uri"] = json!(url);
        assert_eq!(server.register_client(None, &registration).await.error().1, 759_107);
    })
    .await;
}

/// Whoever registers costs a node one row: what is stored as it was is not read again.
#[tokio::test(flavor = "multi_thread")]
async fn a_registration_has_no_other_application_read_again() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let snapshot = async || server.platform.directory.by_id(server.tenant.id).await.unwrap();
        let before = snapshot().await;
        let told = server.register_client(None, &web()).await.json();
        let client = AppId::parse(told["client_id"].as_str().unwrap()).unwrap();
        let after = snapshot().await;
        assert!(before.application(client).is_none() && after.application(client).is_some());
        for application in before.applications() {
            assert!(Arc::ptr_eq(application, after.application(application.app_id).unwrap()), "{application:?}");
        }
        let changed = RelyingParty::reader(server);
        server
            .reconfigure(&changed, |application| application.home_page = Some("https://new.example".to_owned()))
            .await;
        let last = snapshot().await;
        assert_eq!(last.application(changed.app).unwrap().home_page.as_deref(), Some("https://new.example"));
        assert!(Arc::ptr_eq(after.application(client).unwrap(), last.application(client).unwrap()));
    })
    .await;
}

/// However many have changed at once, each is found as it is stored.
#[tokio::test(flavor = "multi_thread")]
async fn many_applications_at_once_are_all_found() {
    on_both_engines(async |server| {
        let (storage, now) = (&server.platform.storage, server.clock.now());
        let randomness = server.platform.randomness.as_ref();
        let many: Vec<Application> =
            (0..150).map(|number| Application::new(&format!("Client {number}"), randomness)).collect();
        let changes = ChangeSet::<()>::keyed(server.tenant.id, LogId::at(now, randomness), now)
            .extend(many.iter().map(|application| applications::insert(application, now)))
            .push(tenants::bump_config_version());
        storage.commit(changes).await.unwrap();
        server.platform.directory.forget(server.tenant.id);
        let snapshot = server.platform.directory.by_id(server.tenant.id).await.unwrap();
        for application in &many {
            assert_eq!(snapshot.application(application.app_id).unwrap().as_ref(), application);
        }
    })
    .await;
}

/// What clients say of themselves is read where they are registered, and is no part of what every node keeps in memory.
#[tokio::test(flavor = "multi_thread")]
async fn the_words_of_a_client_are_no_part_of_its_application() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let mut registration = web();
        registration["contacts"] = json!(["somebody@app.example"]);
        registration["client_name#de"] = json!("Anwendung");
        let told = server.register_client(None, &registration).await.json();
        let id = told["client_id"].as_str().unwrap();
        let every = applications::all(&server.platform.storage.tenant(server.tenant.id)).await.unwrap();
        let stored = every.iter().find(|application| application.app_id.to_string() == id).unwrap();
        let text = serde_json::to_string(stored).unwrap();
        assert!(!text.contains("somebody") && !text.contains("Anwendung"), "{text}");
        registration["contacts"] = json!(["a".repeat(17 * 1024)]);
        assert_eq!(server.register_client(None, &registration).await.error().1, 90_015, "too large");
    })
    .await;
}
