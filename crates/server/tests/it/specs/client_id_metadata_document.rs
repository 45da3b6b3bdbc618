//! OAuth Client ID Metadata Document (draft-ietf-oauth-client-id-metadata-document): clients that are registered nowhere.

use crate::harness::{DocumentHost, RelyingParty, Server, Signer, on_both_engines, permissions_of_user};
use serde_json::json;
use std::time::Duration;
use vestibule_domain::ids::AppId;

/// A public client that its document describes, at a tenant that lets such clients in.
async fn agent(server: &Server) -> (DocumentHost, RelyingParty) {
    server.let_documents_in().await;
    let host = DocumentHost::start();
    let agent = host.client(server, "/client.json", &json!({}));
    (host, agent)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_signs_in_to_a_client_that_nobody_has_registered() {
    on_both_engines(async |server| {
        let (host, agent) = agent(server).await;
        let (browser, page) = agent.sign_in(server).await;
        assert_eq!(page.step(), "consent", "{} {}", page.url, page.body);
        assert!(page.body.contains("Reading agent"), "{}", page.body);
        assert!(page.body.contains("localhost → agent.example"), "both hosts are named: {}", page.body);
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        let answer = agent.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let id = agent.id();
        assert_eq!(answer.claims("id_token")["aud"], id);
        let access = answer.claims("access_token");
        assert_eq!((&access["azp"], &access["client_id"], &access["azpacr"]), (&json!(id), &json!(id), &json!("0")));
        let again = agent.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(again.claims("id_token")["aud"], id, "{:?}", again.body);
        let told = agent.userinfo(server, again.text("access_token")).await;
        assert_eq!(told.json()["sub"], again.claims("id_token")["sub"], "{told:?}");
        assert_eq!(host.asked(), ["/client.json"], "asked once for all of that");
        assert_eq!(permissions_of_user(server).await.iter().map(|record| record.0).collect::<Vec<_>>(), [agent.app]);
        assert!(agent.silently(server, &browser, &[]).await.answer("code").is_some(), "agreed to once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn such_clients_are_let_in_where_the_tenant_says_so_and_nowhere_else() {
    on_both_engines(async |server| {
        let host = DocumentHost::start();
        let agent = host.client(server, "/client.json", &json!({}));
        let metadata = async || {
            let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
            server.get(&url, &[]).await.json()
        };
        let page = server.browser().open(&agent.authorize(server, &[])).await.unwrap();
        assert!(page.body.contains("AADSTS700016"), "{}", page.body);
        assert_eq!(agent.refresh(server, "r").await.error(), ("invalid_client", 700_016));
        assert!(metadata().await.get("client_id_metadata_document_supported").is_none());
        assert!(host.asked().is_empty(), "nobody is asked");
        server.let_documents_in().await;
        assert_eq!(metadata().await["client_id_metadata_document_supported"], true);
        let elsewhere = RelyingParty { tenant: server.other.id, ..agent.clone() };
        let page = server.browser().open(&elsewhere.authorize(server, &[])).await.unwrap();
        assert!(page.body.contains("AADSTS700016") && host.asked().is_empty(), "{}", page.body);
        let answer = agent.tokens(server).await;
        // Switched off, what it has counts no more.
        server.set(|settings| settings.client_id_metadata_documents = false).await;
        assert_eq!(agent.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_client", 700_016));
        assert_eq!(agent.userinfo(server, answer.text("access_token")).await.status, 401);
        assert!(!RelyingParty::reader(server).finds_active(server, answer.text("access_token")).await);
    })
    .await;
}

/// §4.1: a key of its own instead of a secret.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_by_the_keys_of_its_document() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let (host, signer) = (DocumentHost::start(), Signer::new(jsonwebtoken::Algorithm::ES256));
        let by_value = json!({"jwks": {"keys": [signer.jwk()]}, "token_endpoint_auth_method": "private_key_jwt"});
        host.describe("/keys", &json!({"keys": [signer.jwk()]}));
        let by_reference =
            json!({"jwks_uri": format!("{}/keys", host.base), "token_endpoint_auth_method": "private_key_jwt"});
        for (path, document) in [("/value", by_value), ("/reference", by_reference)] {
            let client = host.client(server, path, &document);
            let code = async || {
                let (browser, page) = client.sign_in(server).await;
                let page = match page.step().as_str() {
                    "consent" => browser.submit(&page, &[("decision", "allow")]).await.unwrap(),
                    _ => page,
                };
                page.answer("code").unwrap()
            };
            let id = client.id();
            let redeem = async |code: &str, assertion: &str| {
                let mut fields = vec![
                    ("grant_type", "authorization_code"),
                    ("code", code),
                    ("redirect_uri", &client.redirect_uri),
                    ("code_verifier", crate::harness::VERIFIER),
                    ("client_id", &id),
                ];
                if !assertion.is_empty() {
                    fields.push(("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
                    fields.push(("client_assertion", assertion));
                }
                client.token_exactly(server, &fields).await
            };
            let first = code().await;
            assert_eq!(redeem(&first, "").await.error().0, "invalid_client", "{path}: without its key");
            let stranger = Signer::new(jsonwebtoken::Algorithm::ES256).assertion(server, &client, &json!({}));
            assert_eq!(redeem(&first, &stranger).await.error().0, "invalid_client", "{path}: with another's");
            let other = signer.assertion(server, &client, &json!({"iss": host.base, "sub": host.base}));
            assert_eq!(redeem(&first, &other).await.error().0, "invalid_client", "{path}: under another name");
            let assertion = signer.assertion(server, &client, &json!({}));
            let answer = redeem(&first, &assertion).await;
            assert_eq!(answer.claims("access_token")["azpacr"], "2", "{path}: {:?}", answer.body);
            assert_eq!(redeem(&code().await, &assertion).await.error().0, "invalid_client", "{path}: once");
        }
    })
    .await;
}

/// The id is read wherever a client says it: pushed requests, revocation, introspection by others, sign-out.
#[tokio::test(flavor = "multi_thread")]
async fn the_address_is_the_client_id_at_every_endpoint() {
    on_both_engines(async |server| {
        let (host, _) = agent(server).await;
        let bye = json!({"post_logout_redirect_uris": ["https://agent.example/bye"]});
        let agent = host.client(server, "/agent", &bye);
        let name = agent.pushed(server, &[]).await;
        let browser = server.browser();
        let page = agent.open_by_name(server, &browser, &name).await;
        assert_eq!(page.step(), "sign-in", "{} {}", page.url, page.body);
        let (browser, answer) = agent.browser_and_tokens(server).await;
        let access = answer.text("access_token");
        // Userinfo's token is for nobody else to ask about, and its client has no credential to ask with.
        assert_eq!(agent.introspect(server, access).await.error().0, "invalid_client");
        assert!(!RelyingParty::reader(server).finds_active(server, access).await);
        assert_eq!(RelyingParty::native(server).revoke(server, access).await.status, 400, "another's");
        assert_eq!(agent.userinfo(server, access).await.status, 200);
        let logout = server.url(server.tenant.id, "oauth2/v2.0/logout");
        let hint = answer.text("id_token");
        let query = [("id_token_hint", hint), ("post_logout_redirect_uri", "https://agent.example/bye")];
        let url = url::Url::parse_with_params(&logout, &query).unwrap();
        let page = browser.open(url.as_str()).await.unwrap();
        assert_eq!(page.leads_to.map(String::from).as_deref(), Some("https://agent.example/bye"), "{}", page.body);
        let answer = agent.tokens(server).await;
        assert_eq!(agent.revoke(server, answer.text("refresh_token")).await.status, 200);
        assert_eq!(agent.userinfo(server, answer.text("access_token")).await.status, 401);
        assert_eq!(agent.refresh(server, answer.text("refresh_token")).await.error().0, "invalid_grant");
    })
    .await;
}

/// A long address fills the journey's cookie, so that its request is kept in a row.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_with_a_long_address_signs_in_as_well() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let agent = host.client(server, &format!("/{}", "a".repeat(450)), &json!({}));
        let url = agent.authorize(server, &[("state", &"s".repeat(500))]);
        let browser = server.browser();
        let page = browser.open(&url).await.unwrap();
        let page = browser.submit(&page, &[("identifier", crate::harness::USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", crate::harness::PASSWORD)]).await.unwrap();
        assert_eq!(page.step(), "consent", "{} {}", page.url, page.body);
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert_eq!(agent.redeem(server, &page).await.status, 200);
    })
    .await;
}

/// An agent on a device: loopback at any port, and pages of its own beside it.
#[tokio::test(flavor = "multi_thread")]
async fn an_agent_on_a_device_listens_where_it_can() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let document = json!({
            "redirect_uris": ["http://127.0.0.1/callback", "https://agent.example/callback"],
            "grant_types": ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
            "response_types": ["code", "code id_token"], "scope": "anything", "x_unknown": {"a": [1]},
        });
        let agent = host.client(server, "/agent", &document);
        let here = RelyingParty { redirect_uri: "http://127.0.0.1:49152/callback".to_owned(), ..agent.clone() };
        let page = server.browser().open(&here.authorize(server, &[])).await.unwrap();
        assert_eq!(page.step(), "sign-in", "{} {}", page.url, page.body);
        assert_eq!(here.tokens(server).await.status, 200);
        assert_eq!(agent.tokens(server).await.status, 200);
        for wrong in ["http://localhost:49152/callback", "http://127.0.0.1/other", "https://agent.example/callback/"] {
            let page = server.browser().open(&agent.authorize(server, &[("redirect_uri", wrong)])).await.unwrap();
            assert!(page.body.contains("AADSTS50011"), "{wrong} {}", page.body);
        }
    })
    .await;
}

/// §5.3 and RFC 9111: as long as the document says, within bounds.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_kept_as_long_as_it_says_within_bounds() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        for (path, said, kept) in [
            ("/unsaid", None, Duration::from_hours(1)),
            ("/hours", Some("max-age=7200"), Duration::from_hours(2)),
            ("/never", Some("no-store"), Duration::from_mins(1)),
            ("/ever", Some("public, max-age=31536000"), Duration::from_hours(24)),
        ] {
            let client = host.client_at(server, path);
            let json = ("content-type", "application/json; charset=utf-8");
            let headers: Vec<_> = std::iter::once(json).chain(said.map(|said| ("cache-control", said))).collect();
            host.serve(path, 200, &headers, &host.document(path, &json!({})).to_string());
            let times = || host.asked().iter().filter(|asked| *asked == path).count();
            let open = async || server.browser().open(&client.authorize(server, &[])).await.unwrap();
            assert_eq!(open().await.step(), "sign-in", "{path}");
            server.clock.advance(kept.saturating_sub(Duration::from_secs(1)));
            assert_eq!((open().await.step(), times()), ("sign-in".to_owned(), 1), "{path}");
            server.clock.advance(Duration::from_secs(1));
            assert_eq!((open().await.step(), times()), ("sign-in".to_owned(), 2), "{path}");
        }
    })
    .await;
}

/// A host that is away takes nobody's sign-in down at once; what it takes back counts no more.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_outlives_its_host_for_an_hour_and_its_owner_not_at_all() {
    on_both_engines(async |server| {
        let (host, agent) = agent(server).await;
        let open = async || server.browser().open(&agent.authorize(server, &[])).await.unwrap();
        assert_eq!(open().await.step(), "sign-in");
        host.serve("/client.json", 503, &[], "");
        server.clock.advance(Duration::from_mins(119));
        assert_eq!(open().await.step(), "sign-in", "its host is away");
        server.clock.advance(Duration::from_mins(2));
        let page = open().await;
        assert!(page.body.contains("AADSTS759121"), "{}", page.body);
        host.describe("/client.json", &host.document("/client.json", &json!({})));
        server.clock.advance(Duration::from_mins(1));
        assert_eq!(open().await.step(), "sign-in", "it is back");
        host.serve("/client.json", 410, &[], "");
        server.clock.advance(Duration::from_hours(1));
        let page = open().await;
        assert!(page.body.contains("AADSTS759122"), "{}", page.body);
    })
    .await;
}

/// However many come at once, one question is asked.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_asked_for_once_by_all_who_want_it() {
    on_both_engines(async |server| {
        let (host, agent) = agent(server).await;
        let url = agent.authorize(server, &[]);
        let opened = futures_util::future::join_all((0..20).map(async |_| {
            let page = server.browser().open(&url).await.unwrap();
            page.step()
        }));
        assert!(opened.await.iter().all(|step| step == "sign-in"));
        assert_eq!(host.asked().len(), 1);
    })
    .await;
}

/// A page may be such a client: its origin reads the answers, and no other.
#[tokio::test(flavor = "multi_thread")]
async fn answers_are_read_by_the_clients_own_pages_only() {
    on_both_engines(async |server| {
        let (_host, agent) = agent(server).await;
        let (browser, mut page) = agent.sign_in(server).await;
        if page.step() == "consent" {
            page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        }
        let of_page = RelyingParty { origin: Some("https://agent.example".to_owned()), ..agent.clone() };
        let answer = of_page.redeem(server, &page).await;
        assert_eq!(answer.headers["access-control-allow-origin"], "https://agent.example", "{:?}", answer.body);
        let elsewhere = RelyingParty { origin: Some("https://evil.example".to_owned()), ..agent.clone() };
        let answer = elsewhere.refresh(server, answer.text("refresh_token")).await;
        assert!(!answer.headers.contains_key("access-control-allow-origin"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registered_client_is_never_taken_for_one_of_a_document() {
    on_both_engines(async |server| {
        let (_, agent) = agent(server).await;
        // The id that the server has for it is no client id of it.
        let inside = RelyingParty { document: None, ..agent.clone() };
        let _ = agent.tokens(server).await;
        let page = server.browser().open(&inside.authorize(server, &[])).await.unwrap();
        assert!(page.body.contains("AADSTS700016"), "{}", page.body);
        assert_eq!(inside.refresh(server, "r").await.error(), ("invalid_client", 700_016));
        assert_eq!(agent.app, AppId::from(&vestibule_protocol::client_id::ClientId::parse(&agent.id()).unwrap()));
    })
    .await;
}
