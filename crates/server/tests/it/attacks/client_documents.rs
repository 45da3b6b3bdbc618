//! Attacks by clients that describe themselves: on our network, on others' hosts, and on the people who are asked.

use crate::harness::{DocumentHost, PEER, RelyingParty, Server, Signer, on_both_engines};
use serde_json::{Value, json};
use std::{
    net::{Ipv4Addr, Ipv6Addr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::net::TcpListener;

async fn shown(server: &Server, client: &RelyingParty) -> String {
    let page = server.browser().open(&client.authorize(server, &[])).await.unwrap();
    if page.status.is_success() { page.step() } else { page.body }
}

/// Nothing but an https URL in its normal form is looked at, and no address of ours is called.
#[tokio::test(flavor = "multi_thread")]
async fn no_client_id_is_called_where_it_must_not() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        // An address that the harness admits for administrators only.
        let inner = DocumentHost::start_at(Ipv4Addr::new(127, 0, 0, 2), "127.0.0.2");
        let hidden = inner.client(server, "/client.json", &json!({}));
        assert!(shown(server, &hidden).await.contains("AADSTS759121"));
        assert!(inner.asked().is_empty(), "somebody was called");
        let host = DocumentHost::start();
        let agent = host.client(server, "/client.json", &json!({}));
        let port = host.base.rsplit_once(':').unwrap().1.to_owned();
        for id in [
            "https://169.254.169.254/latest/meta-data".to_owned(),
            "https://10.0.0.1/client.json".to_owned(),
            "https://[fd00::1]/client.json".to_owned(),
            "https://[::ffff:10.0.0.1]/client.json".to_owned(),
            format!("http://localhost:{port}/client.json"),
            format!("https://localhost:{port}"),
            format!("https://LOCALHOST:{port}/client.json"),
            format!("https://user@localhost:{port}/client.json"),
            format!("https://localhost:{port}/client.json#"),
            format!("https://localhost:{port}/./client.json"),
            format!("https://localhost:{port}/a/../client.json"),
            format!("https://localhost:{port}/a/%2e%2e/client.json"),
            format!("https://agent.example@localhost:{port}/client.json"),
            format!("https://localhost:{port}\\client.json"),
            format!("https://localhost:{port}/client.json "),
            "https://0x0a000001/client.json".to_owned(),
            "file:///etc/passwd".to_owned(),
            format!("https://localhost:{port}/{}", "a".repeat(600)),
        ] {
            let client = RelyingParty { document: Some(id.clone()), ..agent.clone() };
            let page = shown(server, &client).await;
            assert!(page.contains("AADSTS700016") || page.contains("AADSTS759121"), "{id}: {page}");
            let answer = client.refresh(server, "r").await;
            assert_eq!(answer.error().0, "invalid_client", "{id}");
        }
        assert!(host.asked().is_empty(), "{:?}", host.asked());
        assert_eq!(shown(server, &agent).await, "sign-in", "the one that is what it says");
    })
    .await;
}

/// A document speaks for its own address, within bounds, and holds no secret.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_document_of_the_client_is_refused() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let key = Signer::new(jsonwebtoken::Algorithm::ES256).jwk();
        let symmetric = json!({"keys": [{"kty": "oct", "k": "c2VjcmV0"}]});
        let of_another = format!("{}/other", host.base);
        let changes: [(&str, Value); 18] = [
            ("client_id", json!(of_another)),
            ("client_id", Value::Null),
            ("client_id", json!([format!("{}/c1", host.base)])),
            ("client_secret", json!("hunter2")),
            ("client_secret_expires_at", json!(0)),
            ("token_endpoint_auth_method", json!("client_secret_basic")),
            ("token_endpoint_auth_method", json!("client_secret_post")),
            ("token_endpoint_auth_method", json!("client_secret_jwt")),
            ("token_endpoint_auth_method", json!("private_key_jwt")),
            ("jwks", symmetric),
            ("jwks", json!({"keys": [key], "x": "a".repeat(5_000)})),
            ("redirect_uris", json!([])),
            ("redirect_uris", json!(["javascript:alert(1)"])),
            ("redirect_uris", json!(["http://agent.example/callback"])),
            ("redirect_uris", json!(["https://agent.example/callback#x"])),
            ("grant_types", json!(["client_credentials"])),
            ("client_name", json!("Bank\u{202e}")),
            ("id_token_encrypted_response_alg", json!("RSA-OAEP")),
        ];
        for (number, (name, value)) in changes.into_iter().enumerate() {
            let path = format!("/c{number}");
            let client = host.client(server, &path, &json!({ name: value }));
            let page = shown(server, &client).await;
            assert!(page.contains("AADSTS759122"), "{name} {number}: {page}");
            assert_eq!(client.refresh(server, "r").await.error(), ("invalid_client", 759_122), "{name} {number}");
            server.clock.advance(Duration::from_secs(5));
        }
        let json = ("content-type", "application/json");
        let doubled = |path: &str| {
            let text = host.document(path, &json!({})).to_string();
            format!("{{\"redirect_uris\":[\"https://evil.example/\"],{}", text.strip_prefix('{').unwrap())
        };
        for (path, status, headers, body) in [
            ("/html", 200, vec![("content-type", "text/html")], host.document("/html", &json!({})).to_string()),
            ("/untyped", 200, vec![], host.document("/untyped", &json!({})).to_string()),
            ("/created", 201, vec![json], host.document("/created", &json!({})).to_string()),
            ("/list", 200, vec![json], "[]".to_owned()),
            ("/broken", 200, vec![json], "{".to_owned()),
            ("/twice", 200, vec![json], doubled("/twice")),
            ("/large", 200, vec![json], host.document("/large", &json!({"x": "a".repeat(6_000)})).to_string()),
        ] {
            host.serve(path, status, &headers, &body);
            let page = shown(server, &host.client_at(server, path)).await;
            assert!(page.contains("AADSTS759122"), "{path}: {page}");
        }
    })
    .await;
}

/// Whoever can make a host redirect is not that host.
#[tokio::test(flavor = "multi_thread")]
async fn no_redirect_leads_to_a_document() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        for status in [301, 302, 303, 307, 308] {
            let (from, to) = (format!("/from{status}"), format!("/to{status}"));
            host.describe(&to, &host.document(&from, &json!({})));
            host.serve(&from, status, &[("location", &to)], "");
            let page = shown(server, &host.client_at(server, &from)).await;
            assert!(page.contains("AADSTS759122"), "{status}: {page}");
            assert!(!host.asked().contains(&to), "{status}");
        }
    })
    .await;
}

/// The limits of an application are those of one that a document describes, and the refusal names them.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_has_no_more_keys_and_addresses_than_an_application_may() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let uris: Vec<String> = (0..21).map(|n| format!("https://agent.example/{n}")).collect();
        for (path, members, limit) in [
            ("/keys", json!({"jwks": {"keys": vec![json!({"kty": "EC"}); 51]}}), "at most 50 keys"),
            ("/addresses", json!({"redirect_uris": uris}), "at most 20"),
            ("/name", json!({"client_name": "a".repeat(257)}), "at most 256 bytes"),
        ] {
            let client = host.client(server, path, &members);
            let page = shown(server, &client).await;
            assert!(page.contains("AADSTS759122") && page.contains(limit), "{path}: {page}");
            assert_eq!(client.refresh(server, "r").await.error(), ("invalid_client", 759_122), "{path}");
        }
    })
    .await;
}

/// What a document says now counts, where its code goes and by what its client proves itself, however it read when the person agreed.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_changes_takes_nothing_along() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let agent = host.client(server, "/client.json", &json!({}));
        let (browser, answer) = agent.browser_and_tokens(server).await;
        // Another address: the old one is gone, and nobody is led to the new one unseen.
        let moved = json!({"redirect_uris": ["https://evil.example/callback"]});
        host.describe("/client.json", &host.document("/client.json", &moved));
        let begun = server.browser();
        let page = begun.open(&agent.authorize(server, &[])).await.unwrap();
        server.clock.advance(Duration::from_hours(1));
        let late = begun.submit(&page, &[("identifier", crate::harness::USER)]).await.unwrap();
        assert!(late.leads_to.is_none() && late.step() != "password", "{} {}", late.url, late.body);
        let page = browser.open(&agent.authorize(server, &[])).await.unwrap();
        assert!(page.body.contains("AADSTS50011"), "{}", page.body);
        // A key where there was none: what was given to anybody is given to its holder only.
        let signer = Signer::new(jsonwebtoken::Algorithm::ES256);
        let keyed = json!({"jwks": {"keys": [signer.jwk()]}, "token_endpoint_auth_method": "private_key_jwt"});
        host.describe("/client.json", &host.document("/client.json", &keyed));
        server.clock.advance(Duration::from_hours(1));
        let refreshed = agent.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(refreshed.error().0, "invalid_client", "{:?}", refreshed.body);
    })
    .await;
}

/// Signing people in by codes is all that it can do: no token of its own, nobody's behalf, no device, no permission.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_gives_its_client_no_permission() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let (host, signer) = (DocumentHost::start(), Signer::new(jsonwebtoken::Algorithm::ES256));
        let greedy = json!({
            "jwks": {"keys": [signer.jwk()]}, "token_endpoint_auth_method": "private_key_jwt",
            "grant_types": ["authorization_code", "client_credentials"], "scope": "api://reader/Books.Read",
            "identifierUris": ["api://reader"], "permissions": [{"resource": server.tenant.reader, "scopes": ["Books.Read"]}],
        });
        let client = host.client(server, "/client.json", &greedy);
        let answer = client.token_by_assertion(server, &signer.assertion(server, &client, &json!({}))).await;
        assert_eq!(answer.error(), ("unauthorized_client", 700_016));
        let asking = client.authorize(server, &[("scope", "openid api://reader/Books.Read")]);
        let page = server.browser().open(&asking).await.unwrap();
        assert!(page.answer("code").is_none());
        let public = host.client(server, "/public", &json!({}));
        let id = public.id();
        let device = server.url(server.tenant.id, "oauth2/v2.0/devicecode");
        let reply = server.post(&device, &[("client_id", &id), ("scope", "openid")], &[]).await;
        assert_eq!(reply.error(), ("unauthorized_client".to_owned(), 700_016));
        // Who its visitors are it does not learn in silence, and its link leads nobody to it.
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let silent = public.silently(server, &browser, &[]).await;
        assert!(silent.leads_to.is_none() && silent.body.contains("error=login_required"), "{silent:?}");
        let page = browser.open(&public.authorize(server, &[])).await.unwrap();
        assert!(page.answer("code").is_none() && page.step() == "consent", "{} {}", page.url, page.body);
    })
    .await;
}

/// A host's paths are as many as anybody names: it is asked so often a minute, and no more.
#[tokio::test(flavor = "multi_thread")]
async fn nobodys_host_is_flooded_through_us() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let (host, other) = (DocumentHost::start_at(Ipv4Addr::LOCALHOST, "127.0.0.1"), DocumentHost::start());
        for number in 0..60 {
            let _ = host.client_at(server, &format!("/{number}")).refresh(server, "r").await;
        }
        assert_eq!(host.asked().len(), 30);
        // Neither a host that is known nor another one suffers; and what came to nothing is not asked again at once.
        let agent = other.client(server, "/client.json", &json!({}));
        assert_eq!(shown(server, &agent).await, "sign-in");
        for _ in 0..5 {
            let _ = other.client_at(server, "/missing").refresh(server, "r").await;
        }
        assert_eq!(other.asked(), ["/client.json", "/missing"]);
    })
    .await;
}

/// Slow hosts hold as many calls as whoever names them has a share of, and the others go on meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_names_slow_hosts_keeps_nobody_else_waiting() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        // It takes every connection, and says nothing.
        let silent = TcpListener::bind((Ipv6Addr::UNSPECIFIED, 0)).await.unwrap();
        let port = silent.local_addr().unwrap().port();
        let taken = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&taken);
        let listening = tokio::spawn(async move {
            let mut connections = Vec::new();
            loop {
                connections.push(silent.accept().await.unwrap());
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        let attack = |number: u8| {
            let host = if number.is_multiple_of(2) { "127.0.0.1" } else { "[::1]" };
            let document = Some(format!("https://{host}:{port}/{number}.json"));
            let client = RelyingParty { document, ..RelyingParty::shop(server) };
            let request = server.http.get(client.authorize(server, &[])).header(PEER, "192.0.2.1");
            tokio::spawn(request.send())
        };
        let attacks: Vec<_> = (0..40).map(attack).collect();
        while attacks.iter().filter(|attack| attack.is_finished()).count() < 36 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let agent = DocumentHost::start().client(server, "/client.json", &json!({}));
        assert_eq!(shown(server, &agent).await, "sign-in");
        assert!(taken.load(Ordering::Relaxed) <= 4, "one address holds four calls at most");
        listening.abort();
        for attack in attacks {
            assert_ne!(attack.await.unwrap().unwrap().status(), 303);
        }
    })
    .await;
}
