//! FAPI 2.0: Security Profile and Message Signing.

use crate::harness::{RelyingParty, Reply, Server, Signer, claims, on_both_engines};
use jsonwebtoken::Algorithm;
use serde_json::json;
use vestibule_domain::application::{Application, ClientKeys, SecurityProfile};
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;

/// Reader under a profile, with a key in place of its secret.
async fn reader(server: &Server, profile: SecurityProfile, algorithm: Algorithm) -> (RelyingParty, Signer) {
    let (reader, signer) = (RelyingParty { secret: None, ..RelyingParty::reader(server) }, Signer::new(algorithm));
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    let change = |application: &mut Application| {
        application.jwks = Some(keys);
        application.security_profile = profile;
    };
    server.reconfigure(&reader, change).await;
    (reader, signer)
}

fn issuer(server: &Server) -> String {
    server.url(server.tenant.id, "v2.0")
}

/// Pushes a request with an assertion whose audience is given.
async fn push(
    server: &Server,
    (client, signer): (&RelyingParty, &Signer),
    audience: serde_json::Value,
    changes: &[(&str, &str)],
) -> Reply {
    let assertion = signer.sign(&signer.header(), &claims(server, client, &json!({"aud": audience})));
    let mut fields = client.request_with(changes);
    fields.push(("client_assertion_type".to_owned(), CLIENT_ASSERTION_TYPE.to_owned()));
    fields.push(("client_assertion".to_owned(), assertion));
    client.push_exactly(server, &fields).await
}

/// Security Profile §5.3.2.2: only a pushed request for a code, with PKCE, is answered.
#[tokio::test(flavor = "multi_thread")]
async fn only_a_pushed_request_for_a_code_with_pkce_is_answered() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let page = reader.silently(server, &browser, &[]).await;
        assert!(page.answer("error_description").unwrap().starts_with("AADSTS7000261: "));
        let reply = push(server, (&reader, &signer), json!(issuer(server)), &[("prompt", "none")]).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
        let page = reader.open_by_name(server, &browser, &name).await;
        assert!(page.answer("code").is_some() && page.answer("iss").is_some(), "{:?}", page.leads_to);
        let none = [("code_challenge", ""), ("code_challenge_method", "")];
        for changes in [&none[..], &[("redirect_uri", "")], &[("response_type", "code id_token")]] {
            let reply = push(server, (&reader, &signer), json!(issuer(server)), changes).await;
            assert_eq!(reply.status, 400, "{changes:?} {reply:?}");
        }
    })
    .await;
}

/// Security Profile §5.3.2.1: the client proves itself by a key, in an assertion for the issuer alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_by_a_key_for_the_issuer_alone() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let token_endpoint = server.url(reader.tenant, "oauth2/v2.0/token");
        for audience in [json!(token_endpoint), json!([issuer(server)]), json!([issuer(server), token_endpoint])] {
            let reply = push(server, (&reader, &signer), audience.clone(), &[]).await;
            assert_eq!((reply.status, reply.error().1), (401, 7_000_269), "{audience} {reply:?}");
        }
        let by_secret = RelyingParty { secret: RelyingParty::reader(server).secret, ..reader.clone() };
        let reply = by_secret.push(server, &[]).await;
        assert_eq!((reply.status, reply.error().1), (401, 7_000_269), "{reply:?}");
        let reply = reader.push(server, &[]).await;
        assert_eq!(reply.status, 401, "{reply:?}");
    })
    .await;
}

/// Security Profile §5.4.1: PKCS#1 v1.5 signs nothing, here or there.
#[tokio::test(flavor = "multi_thread")]
async fn rs256_signs_nothing() {
    on_both_engines(async |server| {
        for (algorithm, status) in
            [(Algorithm::RS256, 401), (Algorithm::PS256, 201), (Algorithm::ES256, 201), (Algorithm::EdDSA, 201)]
        {
            let (reader, signer) = reader(server, SecurityProfile::Fapi2, algorithm).await;
            let reply = push(server, (&reader, &signer), json!(issuer(server)), &[]).await;
            assert_eq!(reply.status, status, "{algorithm:?} {reply:?}");
        }
    })
    .await;
}

/// Security Profile §5.3.2.1: without a key that they are bound to there are no tokens, and no client that has none of its own.
#[tokio::test(flavor = "multi_thread")]
async fn no_bearer_tokens_and_no_public_clients() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let assertion = signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer(server)})));
        let answer = reader.token_by_assertion(server, &assertion).await;
        assert_eq!(answer.error(), ("invalid_dpop_proof", 7_000_242), "{:?}", answer.body);
        let shop = RelyingParty::shop(server);
        server.reconfigure(&shop, |application| application.security_profile = SecurityProfile::Fapi2).await;
        assert_eq!(shop.push(server, &[]).await.error().1, 7_000_269);
        assert_eq!(shop.refresh(server, "1.x").await.error().1, 7_000_269);
    })
    .await;
}

/// Message Signing §5.3, §5.4: requests come signed and answers go signed.
#[tokio::test(flavor = "multi_thread")]
async fn requests_come_signed_and_answers_go_signed() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2MessageSigning, Algorithm::PS256).await;
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let reply = push(server, (&reader, &signer), json!(issuer(server)), &[("response_mode", "jwt")]).await;
        assert_eq!(reply.error().1, 7_000_267, "{reply:?}");
        let signed = async |changes: serde_json::Value| {
            let object = reader.object(server, &signer, &changes);
            let assertion = signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer(server)})));
            let fields = [
                ("client_id", reader.app.to_string()),
                ("request", object),
                ("client_assertion_type", CLIENT_ASSERTION_TYPE.to_owned()),
                ("client_assertion", assertion),
            ];
            reader.push_exactly(server, &fields.map(|(name, value)| (name.to_owned(), value))).await
        };
        for (changes, number) in [
            (json!({}), 7_000_268),
            (json!({"response_mode": "jwt", "aud": null}), 7_000_264),
            (json!({"response_mode": "jwt", "nbf": null}), 7_000_265),
            (json!({"response_mode": "jwt", "exp": 1_795_009_000}), 7_000_265),
        ] {
            assert_eq!(signed(changes.clone()).await.error().1, number, "{changes}");
        }
        let reply = signed(json!({"response_mode": "jwt", "prompt": "none"})).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
        let page = reader.open_by_name(server, &browser, &name).await;
        let response = page.answer("response").unwrap_or_else(|| panic!("{:?} {}", page.leads_to, page.body));
        assert_eq!(jsonwebtoken::decode_header(&response).unwrap().alg, Algorithm::ES256);
    })
    .await;
}
