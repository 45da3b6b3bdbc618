//! Client assertions that are not what they seem.

use crate::harness::{Publisher, RelyingParty, Server, Signer, claims, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};
use vestibule_domain::application::{ClientKeys, KeyCredential};

async fn daemon(server: &Server, signer: &Signer) -> RelyingParty {
    let daemon = RelyingParty::daemon(server);
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    let certificate = KeyCredential::new("CN=client", &signer.certificate).unwrap();
    server
        .reconfigure(&daemon, |application| {
            application.jwks = Some(keys);
            application.key_credentials = vec![certificate];
        })
        .await;
    daemon
}

fn with(header: &Value, changes: &Value) -> Value {
    let mut header = header.clone();
    for (name, value) in changes.as_object().unwrap() {
        header[name] = value.clone();
    }
    header
}

#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_whose_header_chooses_algorithm_or_key_is_refused() {
    on_both_engines(async |server| {
        let (signer, forger) = (Signer::new(Algorithm::RS256), Signer::new(Algorithm::RS256));
        let daemon = daemon(server, &signer).await;
        let host = Publisher::of(&forger).await;
        let header = signer.header();
        let own = |changes: &Value| signer.sign(&with(&header, changes), &claims(server, &daemon, &json!({})));
        let forged = |changes: &Value| forger.sign(&with(&header, changes), &claims(server, &daemon, &json!({})));
        let unsigned = |alg: &str| {
            let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
            format!(
                "{}.{}.",
                encode(&with(&header, &json!({"alg": alg}))),
                encode(&claims(server, &daemon, &json!({})))
            )
        };
        // RFC 8725 §2.1: the public key as if it were a shared secret.
        let confused = |secret: &[u8]| {
            let message = unsigned("HS256");
            let message = message.trim_end_matches('.');
            let key = EncodingKey::from_secret(secret);
            let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::HS256).unwrap();
            format!("{message}.{signature}")
        };
        let jwk = forger.jwk();
        for (attack, assertion, number) in [
            ("none", unsigned("none"), 700_027),
            ("no signature", unsigned("RS256"), 700_027),
            ("the certificate as a secret", confused(&signer.certificate), 700_027),
            ("the key as a secret", confused(signer.jwk().to_string().as_bytes()), 700_027),
            ("another algorithm of the key set's key", own(&json!({"alg": "PS256"})), 700_027),
            ("a forger's key", forged(&json!({})), 700_027),
            ("a forger's key along with it", forged(&json!({"jwk": jwk})), 700_027),
            ("a forger's key set", forged(&json!({"jku": format!("{}/keys", host.base)})), 700_027),
            ("a forger's certificate", forged(&json!({"x5c": [URL_SAFE_NO_PAD.encode(&forger.certificate)]})), 700_027),
            ("a forger's certificate elsewhere", forged(&json!({"x5u": format!("{}/keys", host.base)})), 700_027),
            ("a path as kid", own(&json!({"kid": "../../../dev/null"})), 700_027),
            ("a statement as kid", own(&json!({"kid": "' OR 1=1 --"})), 700_027),
            ("an empty kid", own(&json!({"kid": ""})), 700_027),
            ("a kid that is no text", own(&json!({"kid": ["a"]})), 50_027),
            ("an extension", own(&json!({"crit": ["b64"], "b64": false})), 50_027),
            ("an access token", own(&json!({"typ": "at+jwt"})), 50_027),
            ("a proof of possession", own(&json!({"typ": "application/dpop+jwt"})), 50_027),
        ] {
            let answer = daemon.token_by_assertion(server, &assertion).await;
            assert_eq!(answer.error(), ("invalid_client", number), "{attack}: {:?}", answer.body);
        }
        assert_eq!(host.asked(), 0, "no header has anybody called");
        assert_eq!(daemon.token_by_assertion(server, &own(&json!({"typ": "application/jwt"}))).await.status, 200);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_with_a_member_twice_or_huge_nesting_is_refused() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let daemon = daemon(server, &signer).await;
        let (header, body) = (signer.header().to_string(), claims(server, &daemon, &json!({})).to_string());
        let twice = |text: &str, member: &str| text.replacen('{', &format!("{{{member},"), 1);
        let deep = format!("\"x\":{}1{}", "[".repeat(3_000), "]".repeat(3_000));
        for assertion in [
            signer.sign_exactly(&twice(&header, r#""alg":"ES256""#), &body),
            signer.sign_exactly(&header, &twice(&body, r#""sub":"someone""#)),
            signer.sign_exactly(&header, &twice(&body, r#""\u0061ud":"https://elsewhere.example""#)),
            signer.sign_exactly(&header, &twice(&body, &deep)),
            signer.sign_exactly(&header, &format!("{body}{body}")),
            signer.sign_exactly(&header, "[]"),
            "a.b.c".to_owned(),
            "x".repeat(60),
        ] {
            let answer = daemon.token_by_assertion(server, &assertion).await;
            assert_eq!(answer.error(), ("invalid_client", 50_027), "{:?}", answer.body);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_of_one_tenant_opens_nothing_in_another() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let here = daemon(server, &signer).await;
        let assertion = signer.assertion(server, &here, &json!({}));
        let there = RelyingParty { tenant: server.other.id, ..here.clone() };
        assert_eq!(there.token_by_assertion(server, &assertion).await.error(), ("invalid_client", 700_016));
        // Even where the other tenant's application has the very same key.
        let twin = RelyingParty { app: server.other.daemon, tenant: server.other.id, ..here.clone() };
        let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
        server.reconfigure(&twin, |application| application.jwks = Some(keys)).await;
        assert_eq!(twin.token_by_assertion(server, &assertion).await.error(), ("invalid_client", 700_021));
        assert_eq!(here.token_by_assertion(server, &assertion).await.status, 200, "none of that has spent it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_public_client_and_a_page_prove_nothing_by_an_assertion() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let shop = RelyingParty { origin: None, ..RelyingParty::shop(server) };
        let assertion = signer.assertion(server, &shop, &json!({}));
        assert_eq!(shop.token_by_assertion(server, &assertion).await.error(), ("invalid_client", 700_025));
        let page = RelyingParty { origin: Some("https://shop.example".to_owned()), ..daemon(server, &signer).await };
        let assertion = signer.assertion(server, &page, &json!({}));
        assert_eq!(page.token_by_assertion(server, &assertion).await.error(), ("invalid_request", 9_002_326));
    })
    .await;
}
