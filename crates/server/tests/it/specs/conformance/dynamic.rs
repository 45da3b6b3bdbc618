//! The plans `oidcc-dynamic` and `oidcc-3rdparty-init-login`.

use crate::harness::{
    Answer, DocumentHost, Publisher, RelyingParty, SelfRegistered, Server, Signer, VERIFIER, on_both_engines,
};
use jsonwebtoken::Algorithm;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::tenant::ClientRegistration::Guarded;
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;
use vestibule_testkit::browser::Page;

const CALLBACK: &str = "https://suite.example/test/a/vestibule/callback";

/// A registration as the suite makes it, with some members set otherwise; `null` takes one out. Its keys have no `kid`.
fn registration(signer: &Signer, changes: &Value) -> Value {
    let mut key = signer.jwk();
    key.as_object_mut().unwrap().remove("kid");
    let mut registration = json!({
        "client_name": "Conformance suite", "redirect_uris": [CALLBACK], "grant_types": ["authorization_code"],
        "response_types": ["code"], "token_endpoint_auth_method": "private_key_jwt", "jwks": {"keys": [key]},
        "contacts": ["certification@suite.example"],
    });
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(registration.as_object_mut().unwrap().remove(name)),
            value => registration[name] = value.clone(),
        }
    }
    registration
}

/// Registers by the initial access token that the suite was given.
async fn register(server: &Server, registration: &Value) -> SelfRegistered {
    server.let_clients_register(Guarded, None).await;
    let (_, token) = server.initial_token(None).await;
    let reply = server.register_client(Some(&token), registration).await;
    assert_eq!((reply.status, reply.header("content-type")), (201, "application/json"), "{reply:?}");
    SelfRegistered::of(server, reply.json())
}

/// The number and word of a refused registration.
async fn refused(server: &Server, registration: &Value) -> (u16, String) {
    server.let_clients_register(Guarded, None).await;
    let (_, token) = server.initial_token(None).await;
    let reply = server.register_client(Some(&token), registration).await;
    assert_eq!(reply.header("content-type"), "application/json");
    (reply.status, reply.error().0)
}

async fn agreed(server: &Server, client: &RelyingParty) -> Page {
    let (browser, page) = client.sign_in(server).await;
    browser.submit(&page, &[("decision", "allow")]).await.unwrap()
}

/// Asks the token endpoint with an assertion in whose header nothing stands but the algorithm, and the key's name if it has one.
async fn token(
    server: &Server,
    client: &RelyingParty,
    signer: &Signer,
    named: bool,
    fields: &[(&str, &str)],
) -> Answer {
    let header = if named { signer.header() } else { json!({"alg": format!("{:?}", signer.algorithm)}) };
    let claims = crate::harness::claims(server, client, &json!({"nbf": null}));
    let assertion = signer.sign(&header, &claims);
    let own = [("client_assertion_type", CLIENT_ASSERTION_TYPE), ("client_assertion", assertion.as_str())];
    client.token_exactly(server, &[fields, &own].concat()).await
}

async fn redeem(server: &Server, client: &RelyingParty, signer: &Signer, named: bool, page: &Page) -> Answer {
    let code = page.answer("code").unwrap_or_else(|| panic!("{:?} {}", page.leads_to, page.body));
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", client.redirect_uri.as_str()),
        ("code_verifier", VERIFIER),
    ];
    token(server, client, signer, named, &fields).await
}

/// `oidcc-server`, `oidcc-idtoken-rs256`, `oidcc-userinfo-rs256`; the suite takes each client back out.
#[tokio::test(flavor = "multi_thread")]
async fn a_registered_client_signs_somebody_in_and_goes() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::RS256);
        let asked = registration(
            &signer,
            &json!({"id_token_signed_response_alg": "RS256", "userinfo_signed_response_alg": "RS256"}),
        );
        let registered = register(server, &asked).await;
        let client = &registered.client;
        let answer = redeem(server, client, &signer, false, &agreed(server, client).await).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let header = server.verify(answer.text("id_token"), &client.id()).await.unwrap();
        assert_eq!(header.algorithm, Algorithm::RS256);
        let told = client.userinfo(server, answer.text("access_token")).await;
        assert_eq!((told.status, told.header("content-type")), (200, "application/jwt"));
        assert_eq!(registered.configure(server, Method::DELETE, None).await.status, 204);
        let by_secret = registration(&signer, &json!({"token_endpoint_auth_method": "client_secret_basic"}));
        let client = register(server, &by_secret).await.client;
        assert!(client.secret.is_some(), "keys beside a secret do no harm");
    })
    .await;
}

/// `oidcc-redirect-uri-query-OK`, `-query-mismatch`, `-query-added`, `-regfrag`.
#[tokio::test(flavor = "multi_thread")]
async fn redirect_uris_are_held_to_their_queries() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::RS256);
        let with_query = format!("{CALLBACK}?foo=bar");
        let asked = registration(&signer, &json!({"redirect_uris": [with_query]}));
        let client = register(server, &asked).await.client;
        let page = agreed(server, &client).await;
        let led = page.leads_to.clone().unwrap();
        assert!(led.query_pairs().any(|pair| pair == ("foo".into(), "bar".into())), "{led}");
        assert_eq!(redeem(server, &client, &signer, false, &page).await.status, 200);
        for (registered, sent) in [
            (with_query.as_str(), format!("{CALLBACK}?foo=baz")),
            (with_query.as_str(), CALLBACK.to_owned()),
            (CALLBACK, format!("{CALLBACK}?foo=bar")),
            (CALLBACK, format!("{CALLBACK}/more")),
        ] {
            let client = register(server, &registration(&signer, &json!({"redirect_uris": [registered]}))).await.client;
            let page = server.browser().open(&client.authorize(server, &[("redirect_uri", &sent)])).await.unwrap();
            assert!(
                page.leads_to.is_none() && page.status.is_client_error(),
                "{registered} {sent} {:?}",
                page.leads_to
            );
        }
        let with_fragment = registration(&signer, &json!({"redirect_uris": [format!("{CALLBACK}#foobar")]}));
        assert_eq!(refused(server, &with_fragment).await, (400, "invalid_redirect_uri".to_owned()));
    })
    .await;
}

/// `oidcc-request-uri-signed-rs256`: the request object lies at an address that was registered with the client.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_lies_at_the_clients_address() {
    on_both_engines(async |server| {
        let (signer, host) = (Signer::new(Algorithm::RS256), DocumentHost::start());
        let address = format!("{}/requests/7qAkC", host.base);
        let asked = registration(&signer, &json!({"request_uris": [address], "request_object_signing_alg": "RS256"}));
        let registered = register(server, &asked).await;
        assert_eq!(registered.told["request_uris"], json!([address]));
        let client = &registered.client;
        let claims = client.object_claims(server, &json!({"exp": null, "nbf": null, "state": "within"}));
        host.serve(
            "/requests/7qAkC",
            200,
            &[("content-type", "application/jose")],
            &signer.sign(&json!({"alg": "RS256"}), &claims),
        );
        let browser = server.browser();
        let beside = [("scope", "openid"), ("response_type", "code")];
        let page = browser.open(&client.authorize_by_name(server, &address, &beside)).await.unwrap();
        let page = browser.submit(&page, &[("identifier", crate::harness::USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", crate::harness::PASSWORD)]).await.unwrap();
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert_eq!(page.answer("state").as_deref(), Some("within"), "{:?} {}", page.leads_to, page.body);
        assert_eq!(redeem(server, client, &signer, false, &page).await.status, 200);
        let in_clear = registration(&signer, &json!({"request_uris": ["http://suite.example/request"]}));
        assert_eq!(refused(server, &in_clear).await, (400, "invalid_client_metadata".to_owned()));
    })
    .await;
}

/// `oidcc-registration-jwks-uri`, `oidcc-refresh-token-rp-key-rotation`: the client's keys change where it publishes them.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_goes_on_with_new_keys() {
    on_both_engines(async |server| {
        let (first, second) = (Signer::new(Algorithm::RS256), Signer::new(Algorithm::RS256));
        let host = Publisher::of(&first).await;
        let changes = json!({
            "jwks": null, "jwks_uri": format!("{}/keys", host.base), "grant_types": ["authorization_code", "refresh_token"],
        });
        let client = register(server, &registration(&first, &changes)).await.client;
        let answer = redeem(server, &client, &first, true, &agreed(server, &client).await).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        host.publish(Some(&second));
        server.clock.advance(Duration::from_mins(1));
        let fields = [("grant_type", "refresh_token"), ("refresh_token", answer.text("refresh_token"))];
        let renewed = token(server, &client, &second, true, &fields).await;
        assert_eq!(renewed.status, 200, "{renewed:?}");
        assert_eq!(renewed.claims("id_token")["sub"], answer.claims("id_token")["sub"]);
    })
    .await;
}

/// `oidcc-registration-logo-uri`, `-policy-uri`, `-tos-uri`; `oidcc-3rd_party-init-login` and `-nohttps`: what was registered is told
/// by both endpoints.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_registered_is_told_by_both_endpoints() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::RS256);
        for name in ["logo_uri", "policy_uri", "tos_uri", "initiate_login_uri"] {
            let uri = format!("https://suite.example/{name}");
            let registered = register(server, &registration(&signer, &json!({name: uri}))).await;
            assert_eq!(registered.told[name], uri);
            let read = registered.configure(server, Method::GET, None).await;
            assert_eq!((read.status, read.header("content-type")), (200, "application/json"));
            assert_eq!(read.json()[name], uri);
            let in_clear = registration(&signer, &json!({name: uri.replace("https:", "http:")}));
            assert_eq!(refused(server, &in_clear).await, (400, "invalid_client_metadata".to_owned()), "{name}");
        }
    })
    .await;
}
