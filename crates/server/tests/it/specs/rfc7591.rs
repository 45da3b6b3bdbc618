//! RFC 7591 and OpenID Connect Dynamic Client Registration 1.0: clients register themselves.

use crate::harness::{RelyingParty, SelfRegistered, Server, Signer, on_both_engines};
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::tenant::ClientRegistration::{Guarded, Off, Open};
use vestibule_storage::applications;

const OPENID_CONFIGURATION: &str = "v2.0/.well-known/openid-configuration";

fn web(changes: &Value) -> Value {
    let mut registration = json!({"redirect_uris": ["https://app.example/callback"]});
    for (name, value) in changes.as_object().unwrap() {
        registration[name] = value.clone();
    }
    registration
}

/// How many clients have registered themselves.
async fn registered(server: &Server) -> usize {
    let every = applications::all(&server.platform.storage.tenant(server.tenant.id)).await.unwrap();
    every.iter().filter(|application| application.registration.is_some()).count()
}

/// §3: an endpoint that is switched off is not there, and not advertised.
#[tokio::test(flavor = "multi_thread")]
async fn where_registration_is_off_there_is_nothing() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/register");
        let nothing = server.get(&server.url(server.tenant.id, "oauth2/v2.0/nothing"), &[]).await;
        for reply in [
            server.register_client(None, &web(&json!({}))).await,
            server.register_client(Some("x"), &web(&json!({}))).await,
            server.get(&format!("{url}/{}", server.tenant.shop), &[]).await,
        ] {
            assert_eq!(reply.status, 404);
            assert_eq!(reply.json()["error_description"], nothing.json()["error_description"]);
        }
        let metadata = server.url(server.tenant.id, OPENID_CONFIGURATION);
        assert!(server.get(&metadata, &[]).await.json().get("registration_endpoint").is_none());
        server.let_clients_register(Guarded, None).await;
        assert_eq!(server.get(&metadata, &[]).await.json()["registration_endpoint"], url);
        let other = server.url(server.other.id, OPENID_CONFIGURATION);
        assert!(server.get(&other, &[]).await.json().get("registration_endpoint").is_none(), "another tenant");
        server.let_clients_register(Off, None).await;
        assert_eq!(server.register_client(None, &web(&json!({}))).await.status, 404);
    })
    .await;
}

/// §3.2.1: the client is told what is registered, the defaults too, and what it needs; nobody stores the answer.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_is_told_what_is_registered() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let asked = web(&json!({
            "client_name": "App", "client_name#de": "Anwendung", "logo_uri": "https://app.example/logo.png",
            "contacts": ["dev@app.example"], "unheard_of": {"deep": [1]}, "default_max_age": 3_600,
            "id_token_signed_response_alg": "ES256", "initiate_login_uri": "https://app.example/start",
            "post_logout_redirect_uris": ["https://app.example/bye"],
            "frontchannel_logout_uri": "https://app.example/out",
        }));
        let reply = server.register_client(None, &asked).await;
        assert_eq!((reply.status, reply.header("cache-control")), (201, "no-store, no-cache"));
        let mut told = reply.json();
        let id = told["client_id"].as_str().unwrap().to_owned();
        let secret = told["client_secret"].take();
        assert_eq!(secret.as_str().unwrap().len(), 43);
        assert_eq!(told["registration_access_token"].take().as_str().unwrap().len(), 43);
        let uri = server.url(server.tenant.id, &format!("oauth2/v2.0/register/{id}"));
        let mut expected = asked.clone();
        expected.as_object_mut().unwrap().remove("unheard_of");
        for (name, value) in json!({
            "client_id": id, "client_id_issued_at": 1_795_000_000, "client_secret": null, "client_secret_expires_at": 0,
            "registration_access_token": null, "registration_client_uri": uri, "application_type": "web",
            "token_endpoint_auth_method": "client_secret_basic", "response_types": ["code"],
            "grant_types": ["authorization_code", "refresh_token"], "subject_type": "pairwise",
            "require_auth_time": false, "dpop_bound_access_tokens": false, "require_signed_request_object": false,
            "require_pushed_authorization_requests": false, "backchannel_logout_session_required": false,
        })
        .as_object()
        .unwrap()
        {
            expected[name] = value.clone();
        }
        assert_eq!(told, expected);
        // It is registered at once, and no secret is stored.
        let rows = server.platform.storage.tenant(server.tenant.id);
        let every = applications::all(&rows).await.unwrap();
        let stored = every.iter().find(|application| application.app_id.to_string() == id).unwrap();
        let text = serde_json::to_string(stored).unwrap();
        assert!(!text.contains(secret.as_str().unwrap()));
        assert_eq!(stored.initiate_login_uri.as_deref(), Some("https://app.example/start"));
    })
    .await;
}

/// The client signs somebody in: the whole code flow, by each way in which it may prove itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_registered_client_completes_the_code_flow() {
    on_both_engines(async |server| {
        let SelfRegistered { client, .. } = server.self_registered().await;
        let tokens = client.tokens(server).await;
        let id_token = server.verify(tokens.text("id_token"), &client.app.to_string()).await.unwrap();
        assert_eq!(id_token.typ, "JWT");
        assert_eq!(client.userinfo(server, tokens.text("access_token")).await.status, 200);
        assert_eq!(client.refresh(server, tokens.text("refresh_token")).await.status, 200);
        // A page, and an app on a device.
        let page = json!({"redirect_uris": ["https://page.example/cb"], "token_endpoint_auth_method": "none"});
        let page = SelfRegistered::of(server, server.register_client(None, &page).await.json()).client;
        let page = RelyingParty { origin: Some("https://page.example".to_owned()), ..page };
        assert_eq!(page.tokens(server).await.status, 200);
        let device = json!({"redirect_uris": ["http://127.0.0.1/cb"]});
        let device = SelfRegistered::of(server, server.register_client(None, &device).await.json());
        assert_eq!(device.told["application_type"], "native");
        assert!(device.told.get("client_secret").is_none());
        let device = RelyingParty { redirect_uri: "http://127.0.0.1:40001/cb".to_owned(), ..device.client };
        assert_eq!(device.tokens(server).await.status, 200);
    })
    .await;
}

/// §2: a client that registers its keys proves itself by them, and by nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_with_keys_proves_itself_by_them() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let signer = Signer::new(jsonwebtoken::Algorithm::ES256);
        let asked = web(&json!({
            "token_endpoint_auth_method": "private_key_jwt", "jwks": {"keys": [signer.jwk()]},
        }));
        let registered = SelfRegistered::of(server, server.register_client(None, &asked).await.json());
        assert!(registered.told.get("client_secret").is_none());
        let client = registered.client;
        let (browser, page) = client.sign_in(server).await;
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        let code = page.answer("code").unwrap();
        let assertion = signer.assertion(server, &client, &json!({}));
        let id = client.app.to_string();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", &client.redirect_uri),
            ("code_verifier", crate::harness::VERIFIER),
            ("client_id", &id),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", &assertion),
        ];
        let answer = client.token_exactly(server, &fields).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
    })
    .await;
}

/// §3: a guarded tenant lets in whoever has a token, as long as that counts.
#[tokio::test(flavor = "multi_thread")]
async fn a_guarded_tenant_lets_in_by_initial_access_tokens_only() {
    on_both_engines(async |server| {
        server.let_clients_register(Guarded, None).await;
        let missing = server.register_client(None, &web(&json!({}))).await;
        assert_eq!((missing.status, missing.header("www-authenticate")), (401, "Bearer error=\"invalid_token\""));
        let (_, once) = server.initial_token(Some(1)).await;
        // What is refused spends nothing.
        assert_eq!(server.register_client(Some(&once), &json!({})).await.status, 400);
        assert_eq!(server.register_client(Some(&once), &web(&json!({}))).await.status, 201);
        assert_eq!(server.register_client(Some(&once), &web(&json!({}))).await.status, 401, "used up");
        let (id, many) = server.initial_token(None).await;
        for _ in 0..2 {
            assert_eq!(server.register_client(Some(&many), &web(&json!({}))).await.status, 201);
        }
        vestibule_services::registration::revoke_token(&server.platform, server.tenant.id, id).await.unwrap();
        assert_eq!(server.register_client(Some(&many), &web(&json!({}))).await.status, 401, "taken back");
        let (_, old) = server.initial_token(None).await;
        server.clock.advance(Duration::from_hours(24));
        assert_eq!(server.register_client(Some(&old), &web(&json!({}))).await.status, 401, "over");
        assert_eq!(registered(server).await, 3);
    })
    .await;
}

/// §3.2.2: each refusal has its word, and registers nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_says_what_is_wrong_and_registers_nothing() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        for (registration, error, number) in [
            (json!({}), "invalid_redirect_uri", 759_104),
            (json!({"redirect_uris": ["http://app.example/"]}), "invalid_redirect_uri", 759_103),
            (web(&json!({"subject_type": "ephemeral"})), "invalid_client_metadata", 759_101),
            (web(&json!({"jwks_uri": "http://app.example/keys"})), "invalid_client_metadata", 759_101),
            (web(&json!({"software_statement": "a.b.c"})), "unapproved_software_statement", 759_105),
            (json!([]), "invalid_client_metadata", 759_102),
        ] {
            let reply = server.register_client(None, &registration).await;
            assert_eq!((reply.status, reply.error()), (400, (error.to_owned(), number)), "{registration}");
        }
        let url = server.url(server.tenant.id, "oauth2/v2.0/register");
        let form = server.post(&url, &[("redirect_uris", "https://app.example/")], &[]).await;
        assert_eq!((form.status, form.error().1), (400, 759_102), "JSON only");
        let headers = [("content-type", "application/json")];
        let twice = r#"{"redirect_uris":["https://a.example/"],"redirect_uris":["https://b.example/"]}"#;
        assert_eq!(server.ask(Method::POST, &url, &headers, Some(twice.to_owned())).await.error().1, 759_102);
        assert_eq!(registered(server).await, 0);
    })
    .await;
}

/// As an administrator's application, one that registers itself has so much and no more; the refusal says how much.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_beyond_its_limit_is_refused_by_that_limit() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let key = json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"});
        let uris = |count: usize| (0..count).map(|n| format!("https://app.example/{n}")).collect::<Vec<_>>();
        let long = format!("https://app.example/{}", "a".repeat(2_048));
        for (members, error, number, limit) in [
            (json!({"jwks": {"keys": vec![key; 51]}}), "invalid_client_metadata", 759_101, "'jwks'", "at most 50 keys"),
            (json!({"redirect_uris": uris(21)}), "invalid_redirect_uri", 759_104, "redirect URIs", "at most 20"),
            (json!({"redirect_uris": [long]}), "invalid_redirect_uri", 759_103, "redirect URI", "at most 2048"),
            (json!({"client_name": "a".repeat(257)}), "invalid_client_metadata", 759_101, "'client_name'", "256 bytes"),
        ]
        .map(|(members, error, number, named, limit)| (members, error, number, [named, limit]))
        {
            let registration = web(&members);
            let reply = server.register_client(None, &registration).await;
            assert_eq!((reply.status, reply.error()), (400, (error.to_owned(), number)), "{members}");
            let description = reply.json()["error_description"].as_str().unwrap().to_owned();
            for said in limit {
                assert!(description.contains(said), "{said}: {description}");
            }
        }
        assert_eq!(registered(server).await, 0);
        assert_eq!(server.register_client(None, &web(&json!({"redirect_uris": uris(20)}))).await.status, 201);
    })
    .await;
}

/// OpenID Connect Registration §5: what the sector identifier leads to lists every redirect URI.
#[tokio::test(flavor = "multi_thread")]
async fn a_sector_identifier_lists_every_redirect_uri() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let host = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let base = format!("http://localhost:{}", host.local_addr().unwrap().port());
        let listed = axum::Json(json!(["https://app.example/callback", "https://other.example/"]));
        let router = axum::Router::new()
            .route("/listed", axum::routing::get(async || listed))
            .route("/others", axum::routing::get(async || axum::Json(json!(["https://other.example/"]))))
            .route("/object", axum::routing::get(async || axum::Json(json!({}))));
        tokio::spawn(async move { axum::serve(host, router).await.unwrap() });
        let sector = async |path: &str| {
            let uri = format!("{base}/{path}");
            server.register_client(None, &web(&json!({"sector_identifier_uri": uri}))).await
        };
        assert_eq!(sector("listed").await.status, 201);
        for path in ["others", "object", "nowhere"] {
            assert_eq!(sector(path).await.error(), ("invalid_client_metadata".to_owned(), 759_107), "{path}");
        }
    })
    .await;
}

/// OpenID Connect Registration §2: `default_max_age` holds where a request says nothing.
#[tokio::test(flavor = "multi_thread")]
async fn the_default_max_age_holds_where_a_request_says_nothing() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        let asked = web(&json!({"default_max_age": 60, "token_endpoint_auth_method": "client_secret_post"}));
        let client = SelfRegistered::of(server, server.register_client(None, &asked).await.json()).client;
        let (browser, _) = client.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(1));
        assert!(client.silently(server, &browser, &[]).await.answer("code").is_some());
        server.clock.advance(Duration::from_secs(2));
        assert!(client.silently(server, &browser, &[]).await.answer("code").is_none());
        assert!(client.silently(server, &browser, &[("max_age", "3600")]).await.answer("code").is_some());
    })
    .await;
}
