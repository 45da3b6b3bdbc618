//! FAPI 2.0: Security Profile and Message Signing.

use crate::harness::{Prover, RelyingParty, Reply, Server, Signer, VERIFIER, claims, on_both_engines};
use jsonwebtoken::Algorithm;
use serde_json::json;
use vestibule_domain::application::{Application, ClientKeys, SecurityProfile};
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;

/// Reader under a profile, with a key in place of its secret.
pub(super) async fn reader(server: &Server, profile: SecurityProfile, algorithm: Algorithm) -> (RelyingParty, Signer) {
    let (reader, signer) = (RelyingParty { secret: None, ..RelyingParty::reader(server) }, Signer::new(algorithm));
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    let change = |application: &mut Application| {
        application.jwks = Some(keys);
        application.security_profile = profile;
    };
    server.reconfigure(&reader, change).await;
    (reader, signer)
}

pub(super) fn issuer(server: &Server) -> String {
    server.url(server.tenant.id, "v2.0")
}

/// Pushes a request with an assertion whose audience is given.
pub(super) async fn push(
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

/// RFC 9449 §8 beside RFC 9101: who must prove its key again, with a nonce, may send the request object again that came with the
/// first attempt.
#[tokio::test(flavor = "multi_thread")]
async fn a_demand_for_a_nonce_does_not_spend_the_signed_request() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2MessageSigning, Algorithm::ES256).await;
        let (object, prover) =
            (reader.object(server, &signer, &json!({"response_mode": "jwt", "jti": "once"})), Prover::new());
        let url = server.url(reader.tenant, "oauth2/v2.0/par");
        let push = async |changes: &[(&str, serde_json::Value)]| {
            let assertion = signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer(server)})));
            let id = reader.app.to_string();
            let fields = [
                ("client_id", id.as_str()),
                ("request", object.as_str()),
                ("client_assertion_type", CLIENT_ASSERTION_TYPE),
                ("client_assertion", assertion.as_str()),
            ];
            server.post(&url, &fields, &[("dpop", &prover.proof(server, "POST", &url, changes))]).await
        };
        let refused = push(&[]).await;
        assert_eq!(refused.error().0, "use_dpop_nonce", "{refused:?}");
        let nonce = [("nonce", json!(refused.header("dpop-nonce")))];
        assert_eq!(push(&nonce).await.status, 201);
        assert_eq!(push(&nonce).await.error().1, 7_000_266, "the object counts once all the same");
    })
    .await;
}

/// Asks the token endpoint by assertion with a proof of a key, again with the nonce that it is told.
pub(super) async fn token(
    server: &Server,
    client: (&RelyingParty, &Signer),
    prover: &Prover,
    fields: &[(&str, &str)],
) -> Reply {
    let refused = token_with(server, client, prover, fields, &[]).await;
    assert_eq!(refused.error().0, "use_dpop_nonce", "{refused:?}");
    let nonce = json!(refused.header("dpop-nonce"));
    token_with(server, client, prover, fields, &[("nonce", nonce)]).await
}

pub(super) async fn token_with(
    server: &Server,
    (client, signer): (&RelyingParty, &Signer),
    prover: &Prover,
    fields: &[(&str, &str)],
    changes: &[(&str, serde_json::Value)],
) -> Reply {
    let url = server.url(client.tenant, "oauth2/v2.0/token");
    let assertion = signer.sign(&signer.header(), &claims(server, client, &json!({"aud": issuer(server)})));
    let id = client.app.to_string();
    let own = [
        ("client_id", id.as_str()),
        ("client_assertion_type", CLIENT_ASSERTION_TYPE),
        ("client_assertion", assertion.as_str()),
    ];
    let proof = prover.proof(server, "POST", &url, changes);
    server.post(&url, &[fields, &own].concat(), &[("dpop", &proof)]).await
}

/// A code from a pushed request of a signed-in browser.
pub(super) async fn code(server: &Server, client: (&RelyingParty, &Signer)) -> String {
    let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
    let reply = push(server, client, json!(issuer(server)), &[("prompt", "none")]).await;
    let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
    client.0.open_by_name(server, &browser, &name).await.answer("code").expect("a code")
}

/// Security Profile §5.3.2.1: tokens are bound to the key, id tokens signed by ES256, and refresh tokens don't rotate.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_bound_signed_by_es256_and_refreshed_without_rotation() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::PS256).await;
        let (client, prover) = ((&reader, &signer), Prover::new());
        let code = code(server, client).await;
        let redirect = reader.redirect_uri.as_str();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", redirect),
            ("code_verifier", VERIFIER),
        ];
        let answer = token(server, client, &prover, &fields).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let body = answer.json();
        assert_eq!(body["token_type"], "DPoP");
        let id_token = body["id_token"].as_str().unwrap();
        assert_eq!(jsonwebtoken::decode_header(id_token).unwrap().alg, Algorithm::ES256);
        let refresh = body["refresh_token"].as_str().unwrap();
        let refreshing = [("grant_type", "refresh_token"), ("refresh_token", refresh)];
        for wait in [0, 31, 86_400] {
            server.clock.advance(std::time::Duration::from_secs(wait));
            // A key of its own each time: the client has proven itself (RFC 9449 §5).
            let answer = token(server, client, &Prover::new(), &refreshing).await;
            assert_eq!((answer.status, &answer.json()["refresh_token"]), (200, &json!(refresh)), "{wait} {answer:?}");
        }
    })
    .await;
}

/// Security Profile §5.3.2.1: a code counts for a minute.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_counts_for_a_minute() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let client = (&reader, &signer);
        let code = code(server, client).await;
        server.clock.advance(std::time::Duration::from_secs(61));
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", reader.redirect_uri.as_str()),
            ("code_verifier", VERIFIER),
        ];
        assert_eq!(token(server, client, &Prover::new(), &fields).await.error().0, "invalid_grant");
    })
    .await;
}

/// RFC 9449 §10.1: a proof with the pushed request binds the code to its key.
#[tokio::test(flavor = "multi_thread")]
async fn a_proof_with_the_pushed_request_binds_the_code() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        let (prover, thief) = (Prover::new(), Prover::new());
        let url = server.url(shop.tenant, "oauth2/v2.0/par");
        let push = async |proof: &str, changes: &[(&str, &str)]| {
            let parameters = shop.request_with(&[&[("prompt", "none")], changes].concat());
            let fields: Vec<(&str, &str)> =
                parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            server.post(&url, &fields, &[("origin", "https://shop.example"), ("dpop", proof)]).await
        };
        let other = [("dpop_jkt", thief.thumbprint())];
        let proof = prover.proof(server, "POST", &url, &[]);
        assert_eq!(push(&proof, &other).await.error().1, 90_100);
        let proof = prover.proof(server, "POST", &url, &[]);
        let reply = push(&proof, &[]).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        assert_eq!(push(&proof, &[]).await.error().0, "invalid_dpop_proof", "replayed");
        let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
        let page = shop.open_by_name(server, &browser, &name).await;
        assert_eq!(shop.redeem(server, &page).await.error().0, "invalid_grant", "without the key");
    })
    .await;
}
