//! The FAPI 2.0 plans: how clients prove themselves, and what codes are worth to whom.

use super::super::fapi2::{code, issuer, push, reader, token, token_with};
use crate::harness::{AUTHORITY, Prover, RelyingParty, Reply, Server, Signer, VERIFIER, claims, on_both_engines};
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::{
    application::{Application, ClientKeys, SecurityProfile, TlsClientAuth},
    clock::Clock as _,
};
use vestibule_protocol::{
    client_assertion::CLIENT_ASSERTION_TYPE,
    mtls::{Authorities, CertificateSubject},
};

/// Pushes a request with this assertion.
async fn push_by(server: &Server, reader: &RelyingParty, assertion: &str) -> Reply {
    let mut fields = reader.request();
    fields.push(("client_assertion_type".to_owned(), CLIENT_ASSERTION_TYPE.to_owned()));
    fields.push(("client_assertion".to_owned(), assertion.to_owned()));
    reader.push_exactly(server, &fields).await
}

/// `…-ensure-signed-client-assertion-with-RS256-fails`, `-ensure-client-assertion-in-token-endpoint`,
/// `-with-exp-is-5-minutes-in-past-fails`, `-with-wrong-aud-fails`, `-with-no-sub-fails`, `-par-endpoint-as-audience-fails`,
/// `-par-endpoint-as-array-audience-fails`, `-par-token-endpoint-as-audience-fails`,
/// `-par-ensure-jwt-client-assertion-with-iat-nbf-8-seconds-…-accepted`, `-over-60-seconds-…-fails`.
#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_is_for_the_issuer_and_in_time() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::PS256).await;
        let now = server.clock.now().as_seconds();
        let [par, tokens] = ["oauth2/v2.0/par", "oauth2/v2.0/token"].map(|path| server.url(reader.tenant, path));
        let issuer = issuer(server);
        let rs256 = json!({"alg": "RS256", "kid": signer.header()["kid"]});
        for (header, changes, is_taken) in [
            (json!({"alg": "PS256", "kid": signer.header()["kid"]}), json!({"exp": now + 60, "nbf": null}), true),
            (signer.header(), json!({"iat": now + 8, "nbf": now + 8, "exp": now + 68}), true),
            (signer.header(), json!({"iat": now + 70, "nbf": now + 70, "exp": now + 130}), false),
            (signer.header(), json!({"exp": now - 300, "iat": now - 360, "nbf": null}), false),
            (signer.header(), json!({"aud": "https://suite.example/invalid"}), false),
            (signer.header(), json!({"aud": par}), false),
            (signer.header(), json!({"aud": [par]}), false),
            (signer.header(), json!({"aud": [issuer]}), false),
            (signer.header(), json!({"aud": tokens}), false),
            (signer.header(), json!({"sub": null}), false),
            (signer.header(), json!({"iss": null}), false),
            (rs256, json!({}), false),
        ] {
            let mut changed = json!({"aud": issuer});
            changed.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
            let assertion = signer.sign(&header, &claims(server, &reader, &changed));
            let reply = push_by(server, &reader, &assertion).await;
            assert_eq!(reply.status, if is_taken { 201 } else { 401 }, "{changes} {reply:?}");
            let told = reply.json();
            assert_eq!(told["error"].as_str(), (!is_taken).then_some("invalid_client"), "{changes}");
        }
        let without = reader.push_exactly(server, &reader.request()).await;
        assert_eq!((without.status, without.error().0.as_str()), (401, "invalid_client"));
    })
    .await;
}

/// What redeems a code, but for the key of the client.
fn redeeming<'a>(reader: &'a RelyingParty, code: &'a str, verifier: &'a str) -> [(&'a str, &'a str); 4] {
    [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", reader.redirect_uri.as_str()),
        ("code_verifier", verifier),
    ]
}

/// `…-ensure-client-id-in-token-endpoint`, `-ensure-authorization-code-is-bound-to-client`, `-par-pkce-code-verifier-required`,
/// `-par-incorrect-pkce-code-verifier-rejected`, `-attempt-reuse-authorization-code-after-one-second`, `-with-expired-auth-code`.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_its_clients_once_and_with_its_verifier() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let (vault, other) =
            (RelyingParty { secret: None, ..RelyingParty::vault(server) }, Signer::new(Algorithm::ES256));
        let keys = ClientKeys::try_from(json!({"keys": [other.jwk()]})).unwrap();
        let fapi = |application: &mut Application| {
            application.jwks = Some(keys);
            application.security_profile = SecurityProfile::Fapi2;
        };
        server.reconfigure(&vault, fapi).await;
        let client = (&reader, &signer);
        let prover = Prover::new();
        let code = code(server, client).await;
        let error = |reply: &Reply| (reply.status, reply.error().0);
        let of_second = token(server, (&vault, &other), &prover, &redeeming(&reader, &code, VERIFIER)).await;
        assert_eq!(error(&of_second), (400, "invalid_grant".to_owned()), "another client");
        let mixed = token_with(server, (&vault, &signer), &prover, &redeeming(&reader, &code, VERIFIER), &[]).await;
        assert_eq!(error(&mixed), (401, "invalid_client".to_owned()), "another client's name with this one's key");
        let wrong = token(server, client, &prover, &redeeming(&reader, &code, &VERIFIER.replace('d', "e"))).await;
        assert_eq!(error(&wrong), (400, "invalid_grant".to_owned()));
        let without = token(server, client, &prover, &redeeming(&reader, &code, VERIFIER)[..3]).await;
        assert_eq!(without.status, 400);
        assert!(["invalid_grant", "invalid_request"].contains(&without.error().0.as_str()), "{without:?}");
        let first = token(server, client, &prover, &redeeming(&reader, &code, VERIFIER)).await;
        assert_eq!(first.status, 200, "what failed before has spent nothing: {first:?}");
        let access = first.json()["access_token"].as_str().unwrap().to_owned();
        server.clock.advance(Duration::from_secs(1));
        let again = token(server, client, &prover, &redeeming(&reader, &code, VERIFIER)).await;
        assert_eq!(error(&again), (400, "invalid_grant".to_owned()));
        let refused = prover.userinfo(server, &access, &[]).await;
        let nonce = json!(refused.header("dpop-nonce"));
        assert_eq!(prover.userinfo(server, &access, &[("nonce", nonce)]).await.status, 401, "its tokens went with it");
    })
    .await;
}

/// The same plans by mutual TLS: the certificate proves the client, its tokens are bound to it, and another one is worth nothing
/// (`…-happy-flow`, `-ensure-holder-of-key-required`, `-refresh-token`, `-access-token-type-header-case-sensitivity`).
#[tokio::test(flavor = "multi_thread")]
async fn a_client_of_a_certificate_has_its_tokens_bound_to_it() {
    on_both_engines(async |server| {
        let reader = RelyingParty { secret: None, ..RelyingParty::reader(server) };
        let subject = CertificateSubject::SanDns("bank.fable.example".to_owned());
        let authorities = Some(Authorities::parse(&AUTHORITY.pem).unwrap());
        let change = |application: &mut Application| {
            application.secrets.clear();
            application.tls_client_auth = Some(TlsClientAuth { subject, authorities });
            application.security_profile = SecurityProfile::Fapi2;
            application.sender_constraint.tls_client_certificate_bound_access_tokens = true;
        };
        server.reconfigure(&reader, change).await;
        let (own, other) = (AUTHORITY.issue("bank.fable.example"), AUTHORITY.issue("thief.fable.example"));
        let [by_own, by_other, bare] = [Some(&own), Some(&other), None].map(|identity| server.over_mtls(identity));
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let request = reader.request_with(&[("prompt", "none")]);
        for door in [&by_other, &bare] {
            let reply = reader.push_exactly(door, &request).await;
            assert_eq!((reply.status, reply.error().0.as_str()), (401, "invalid_client"), "{reply:?}");
        }
        let reply = reader.push_exactly(&by_own, &request).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
        let code = reader.open_by_name(server, &browser, &name).await.answer("code").unwrap();
        let fields = redeeming(&reader, &code, VERIFIER);
        for door in [&by_other, &bare] {
            let refused = reader.token(door, &fields).await;
            assert_eq!((refused.status.as_u16(), refused.error().0), (401, "invalid_client"), "{refused:?}");
        }
        let answer = reader.token(&by_own, &fields).await;
        assert_eq!((answer.status.as_u16(), answer.text("token_type")), (200, "Bearer"), "{answer:?}");
        let url = server.url(reader.tenant, "oidc/userinfo");
        let access = answer.text("access_token");
        for (door, scheme, status) in
            [(&by_own, "Bearer", 200), (&by_own, "bEARER", 200), (&by_other, "Bearer", 401), (&bare, "Bearer", 401)]
        {
            let url = url.replace(&server.base, &door.base);
            let reply = door.get(&url, &[("authorization", &format!("{scheme} {access}"))]).await;
            assert_eq!(reply.status, status, "{scheme} {reply:?}");
            assert!(status != 200 || !reply.header("date").is_empty() || reply.json()["sub"].is_string());
        }
        let renewed = reader.refresh(&by_own, answer.text("refresh_token")).await;
        assert_eq!(renewed.status, 200, "{renewed:?}");
        assert_eq!(renewed.claims("access_token")["cnf"], answer.claims("access_token")["cnf"]);
        assert_eq!(reader.refresh(&by_other, answer.text("refresh_token")).await.status, 401);
    })
    .await;
}

/// `…-discovery-end-point-verification`: what the profile needs is advertised, for both ways to prove a key.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_names_what_the_profile_needs() {
    on_both_engines(async |server| {
        let metadata =
            server.get(&server.url(server.tenant.id, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        let has = |name: &str, value: &str| metadata[name].as_array().unwrap().contains(&json!(value));
        for (name, value) in [
            ("token_endpoint_auth_methods_supported", "private_key_jwt"),
            ("token_endpoint_auth_signing_alg_values_supported", "PS256"),
            ("dpop_signing_alg_values_supported", "ES256"),
            ("request_object_signing_alg_values_supported", "PS256"),
            ("code_challenge_methods_supported", "S256"),
            ("response_modes_supported", "jwt"),
        ] {
            assert!(has(name, value), "{name} {value}");
        }
        assert_eq!(metadata["authorization_response_iss_parameter_supported"], Value::Bool(true));
        assert!(metadata["pushed_authorization_request_endpoint"].is_string());
    })
    .await;
}

/// `…-par-ensure-request-uri-is-bound-to-client`, `-attempt-reuse-request_uri`, `-attempt-to-use-expired-request_uri`.
#[tokio::test(flavor = "multi_thread")]
async fn a_pushed_request_is_its_clients_once_and_for_its_time() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let client = (&reader, &signer);
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let pushed = async || {
            let reply = push(server, client, json!(issuer(server)), &[("prompt", "none")]).await.json();
            (reply["request_uri"].as_str().unwrap().to_owned(), reply["expires_in"].as_u64().unwrap())
        };
        let (name, _) = pushed().await;
        let vault = RelyingParty::vault(server);
        let beside = |client: &RelyingParty| [("redirect_uri".to_owned(), client.redirect_uri.clone())];
        for (client, expected) in [(&vault, false), (&reader, true), (&reader, false)] {
            let beside = beside(client);
            let beside: Vec<(&str, &str)> =
                beside.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let page = browser.open(&client.authorize_by_name(server, &name, &beside)).await.unwrap();
            assert_eq!(page.answer("code").is_some(), expected, "{:?} {}", page.leads_to, page.body);
            assert!(
                expected || page.answer("error").is_none_or(|error| error == "invalid_request_uri"),
                "{:?}",
                page.leads_to
            );
        }
        let (name, expires_in) = pushed().await;
        assert!((5..600).contains(&expires_in));
        server.clock.advance(Duration::from_secs(expires_in + 1));
        let page = browser.open(&reader.authorize_by_name(server, &name, &[])).await.unwrap();
        assert!(page.answer("code").is_none(), "{:?}", page.leads_to);
    })
    .await;
}
