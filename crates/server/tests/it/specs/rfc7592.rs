//! RFC 7592: a client looks after its own registration.

use crate::harness::{SelfRegistered, Server, on_both_engines};
use reqwest::Method;
use serde_json::{Value, json};
use vestibule_domain::tenant::ClientRegistration::Off;

/// What a client sends to replace its registration: what it was told, without what is the server's.
fn update_of(registered: &SelfRegistered, changes: &Value) -> Value {
    let mut update = registered.told.clone();
    for name in
        ["registration_access_token", "registration_client_uri", "client_secret_expires_at", "client_id_issued_at"]
    {
        update.as_object_mut().unwrap().remove(name);
    }
    for (name, value) in changes.as_object().unwrap() {
        update[name] = value.clone();
    }
    update
}

/// §2.1: the client reads what is registered; its secret, which is kept as a hash, is not in it.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_reads_its_registration() {
    on_both_engines(async |server| {
        let registered = server.self_registered().await;
        let reply = registered.configure(server, Method::GET, None).await;
        assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store, no-cache"));
        let mut expected = registered.told.clone();
        expected.as_object_mut().unwrap().remove("client_secret");
        assert_eq!(reply.json(), expected);
    })
    .await;
}

/// §2.2: an update replaces everything; the access token stays, and so does the secret that is still needed.
#[tokio::test(flavor = "multi_thread")]
async fn an_update_replaces_the_registration() {
    on_both_engines(async |server| {
        let registered = server.self_registered().await;
        let redirects = json!(["https://app.example/moved"]);
        let update = update_of(&registered, &json!({"client_name": "Renamed", "redirect_uris": redirects}));
        let reply = registered.configure(server, Method::PUT, Some(&update)).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let told = reply.json();
        assert_eq!((&told["client_name"], &told["redirect_uris"]), (&json!("Renamed"), &redirects));
        assert_eq!(told["registration_access_token"], registered.told["registration_access_token"]);
        assert!(told.get("client_secret").is_none(), "it has one already");
        // At once: the old address is gone, the new one works, with the same secret.
        let old = server.browser().open(&registered.client.authorize(server, &[])).await.unwrap();
        assert!(old.leads_to.is_none() && old.status == 400, "{}", old.body);
        let moved = crate::harness::RelyingParty {
            redirect_uri: "https://app.example/moved".to_owned(),
            ..registered.client.clone()
        };
        assert_eq!(moved.tokens(server).await.status, 200);
        // What is left out is gone; another method has another credential.
        let bare = json!({
            "client_id": registered.told["client_id"], "redirect_uris": redirects, "token_endpoint_auth_method": "none",
        });
        let told = registered.configure(server, Method::PUT, Some(&bare)).await.json();
        assert_eq!(told.get("client_name"), None);
        assert_eq!(told.get("client_secret_expires_at"), None);
        let back = update_of(&registered, &json!({"client_secret": null}));
        let told = registered.configure(server, Method::PUT, Some(&back)).await.json();
        assert_ne!(told["client_secret"], registered.told["client_secret"], "a new one");
        assert_eq!(told["client_secret"].as_str().unwrap().len(), 43);
    })
    .await;
}

/// §2.2: what the server has made can't be sent, and nothing wrong changes anything.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_update_changes_nothing() {
    on_both_engines(async |server| {
        let registered = server.self_registered().await;
        for changes in [
            json!({"client_id": server.tenant.reader.to_string()}),
            json!({"client_id": null}),
            json!({"client_secret": "of my own choice"}),
            json!({"registration_access_token": "x"}),
            json!({"registration_client_uri": "https://evil.example/"}),
            json!({"client_secret_expires_at": 1}),
            json!({"client_id_issued_at": 1}),
            json!({"redirect_uris": ["http://app.example/"]}),
            json!({"grant_types": ["client_credentials"]}),
            json!({"jwks": {"keys": vec![json!({"kty": "EC"}); 51]}}),
            json!({"redirect_uris": (0..21).map(|n| format!("https://app.example/{n}")).collect::<Vec<_>>()}),
        ] {
            let update = update_of(&registered, &changes);
            assert_eq!(registered.configure(server, Method::PUT, Some(&update)).await.status, 400, "{changes}");
        }
        let now = registered.configure(server, Method::GET, None).await.json();
        assert_eq!(now["redirect_uris"], registered.told["redirect_uris"]);
        assert_eq!(registered.client.tokens(server).await.status, 200, "the secret is as it was");
    })
    .await;
}

/// §2.3: a client that is gone has no tokens, no codes and no way in.
#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_client_takes_its_grants_with_it() {
    on_both_engines(async |server| {
        let registered = server.self_registered().await;
        let client = &registered.client;
        let tokens = client.tokens(server).await;
        let (_, page) = client.sign_in(server).await;
        let reply = registered.configure(server, Method::DELETE, None).await;
        assert_eq!((reply.status, reply.body.as_str()), (204, ""));
        assert_eq!(client.userinfo(server, tokens.text("access_token")).await.status, 401);
        assert_eq!(client.refresh(server, tokens.text("refresh_token")).await.error(), ("invalid_client", 700_016));
        assert_eq!(client.redeem(server, &page).await.error(), ("invalid_client", 700_016));
        let gone = server.browser().open(&client.authorize(server, &[])).await.unwrap();
        assert!(gone.leads_to.is_none() && gone.status == 400);
        for method in [Method::GET, Method::DELETE] {
            assert_eq!(registered.configure(server, method, None).await.status, 401);
        }
    })
    .await;
}

/// §2, §5: nobody else's token opens a registration, and one that is not there answers like a wrong token.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_clients_own_token_opens_its_registration() {
    on_both_engines(async |server| {
        let (mine, yours) = (server.self_registered().await, server.self_registered().await);
        let (_, initial) = server.initial_token(None).await;
        let access = mine.client.tokens(server).await.text("access_token").to_owned();
        let url = mine.told["registration_client_uri"].as_str().unwrap();
        let nobody = server.url(server.tenant.id, "oauth2/v2.0/register/c0ffee11-2233-4455-8899-aabbccddeeff");
        let administrators = server.url(server.tenant.id, &format!("oauth2/v2.0/register/{}", server.tenant.reader));
        let elsewhere = server.url(server.other.id, &format!("oauth2/v2.0/register/{}", mine.client.app));
        let own = mine.told["registration_access_token"].as_str().unwrap();
        let stranger = yours.told["registration_access_token"].as_str().unwrap();
        let secret = mine.told["client_secret"].as_str().unwrap();
        let guess = "A".repeat(43);
        let asked = async |server: &Server, url: &str, token: Option<&str>| {
            for method in [Method::GET, Method::PUT, Method::DELETE] {
                let body = (method == Method::PUT).then(|| update_of(&mine, &json!({})));
                let reply = server.ask_with_token(method, url, token, body.as_ref()).await;
                assert_eq!((reply.status, reply.body.as_str()), (401, ""), "{url} {token:?}");
                assert_eq!(reply.header("www-authenticate"), "Bearer error=\"invalid_token\"");
            }
        };
        for token in [None, Some(stranger), Some(initial.as_str()), Some(access.as_str()), Some(secret), Some(&guess)] {
            asked(server, url, token).await;
        }
        asked(server, &nobody, Some(own)).await;
        asked(server, &administrators, Some(own)).await;
        assert_eq!(
            server.ask_with_token(Method::GET, &elsewhere, Some(own), None).await.status,
            404,
            "it is off there"
        );
        assert_eq!(mine.configure(server, Method::GET, None).await.status, 200);
        server.let_clients_register(Off, None).await;
        assert_eq!(mine.configure(server, Method::GET, None).await.status, 404);
        assert_eq!(mine.client.tokens(server).await.status, 200, "what is registered stays");
    })
    .await;
}
