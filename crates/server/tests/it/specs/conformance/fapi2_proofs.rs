//! The FAPI 2.0 plans by DPoP: proofs at the pushed request, the token endpoint and a resource.

use super::super::fapi2::{code, issuer, push, reader, token, token_with};
use crate::harness::{Prover, RelyingParty, Reply, Server, Signer, VERIFIER, claims, hash_of, on_both_engines};
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use vestibule_domain::{application::SecurityProfile, clock::Clock as _};
use vestibule_protocol::{
    client_assertion::CLIENT_ASSERTION_TYPE,
    jose::{Algorithm as Signing, SigningKey},
};

/// The access token of a code that was redeemed with this key's proof.
async fn bound_token(server: &Server, client: (&RelyingParty, &Signer), prover: &Prover) -> String {
    let code = code(server, client).await;
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", client.0.redirect_uri.as_str()),
        ("code_verifier", VERIFIER),
    ];
    let body = token(server, client, prover, &fields).await.json();
    assert_eq!(body["token_type"], "DPoP", "{body}");
    body["access_token"].as_str().unwrap().to_owned()
}

/// Asks userinfo with a proof as it is.
async fn ask(server: &Server, token: &str, scheme: &str, proofs: &[&str]) -> Reply {
    let authorization = format!("{scheme} {token}");
    let mut headers = vec![("authorization", authorization.as_str())];
    headers.extend(proofs.iter().map(|proof| ("dpop", *proof)));
    server.get(&server.url(server.tenant.id, "oidc/userinfo"), &headers).await
}

/// `…-dpop-negative-tests`, `-check-dpop-proof-nbf-exp`, `-ensure-dpop-proof-with-iat-10-seconds-before-/after-succeeds`,
/// `-access-token-type-header-case-sensitivity`, in the order of the module.
#[tokio::test(flavor = "multi_thread")]
async fn a_resource_takes_each_proof_that_holds_and_no_other() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::PS256).await;
        let prover = Prover::new();
        let token = bound_token(server, (&reader, &signer), &prover).await;
        let url = server.url(reader.tenant, "oidc/userinfo");
        let now = server.clock.now().as_seconds();
        let told =
            ask(server, &token, "DPoP", &[&prover.proof(server, "GET", &url, &[("ath", json!(hash_of(&token)))])])
                .await;
        assert_eq!((told.status, told.header("www-authenticate").contains("use_dpop_nonce")), (401, true), "{told:?}");
        let nonce = json!(told.header("dpop-nonce"));
        let claims = |changes: &[(&str, Value)]| {
            let mut claims = Prover::claims(server, "GET", &url);
            for (name, value) in [("ath", json!(hash_of(&token))), ("nonce", nonce.clone())].iter().chain(changes) {
                match value {
                    Value::Null => drop(claims.as_object_mut().unwrap().remove(*name)),
                    value => claims[*name] = value.clone(),
                }
            }
            claims
        };
        let proof = |changes: &[(&str, Value)]| prover.sign(&prover.header(), &claims(changes));
        let headed = |changes: &[(&str, Value)]| {
            let mut header = prover.header();
            for (name, value) in changes {
                match value {
                    Value::Null => drop(header.as_object_mut().unwrap().remove(*name)),
                    value => header[*name] = value.clone(),
                }
            }
            prover.sign(&header, &claims(&[]))
        };
        let mut private = prover.header()["jwk"].clone();
        private["d"] = json!("c2VjcmV0");
        let unsigned = headed(&[("alg", json!("none"))]);
        let unsigned = format!("{}.", unsigned.rsplit_once('.').unwrap().0);
        let (good, other) = (proof(&[]), Prover::new());
        let (message, signature) = good.rsplit_once('.').unwrap();
        let changed = format!(
            "{message}.{}{}",
            &signature[..40],
            if signature.as_bytes()[40] == b'A' { "B" } else { "A" }.to_owned() + &signature[41..]
        );
        let rsa = Prover { key: SigningKey::generate(Signing::Rs256).unwrap().0 };
        let mut by_rs256 = rsa.header();
        by_rs256["alg"] = json!("RS256");
        for (name, proof) in [
            ("not well formed", "eyJhbGciOiJFUzI1NiJ9.proof".to_owned()),
            ("no typ", headed(&[("typ", Value::Null)])),
            ("no alg", headed(&[("alg", Value::Null)])),
            ("no jwk", headed(&[("jwk", Value::Null)])),
            ("no jti", proof(&[("jti", Value::Null)])),
            ("no htm", proof(&[("htm", Value::Null)])),
            ("no htu", proof(&[("htu", Value::Null)])),
            ("no iat", proof(&[("iat", Value::Null)])),
            ("no ath", proof(&[("ath", Value::Null)])),
            ("another typ", headed(&[("typ", json!("JWT"))])),
            ("RS256", rsa.sign(&by_rs256, &claims(&[]))),
            ("none", unsigned),
            ("changed signature", changed),
            ("private key", headed(&[("jwk", private)])),
            ("another method", proof(&[("htm", json!("PUT"))])),
            ("another URL", proof(&[("htu", json!("https://suite.example/userinfo"))])),
            ("another token's hash", proof(&[("ath", json!(hash_of("another")))])),
            ("another key", other.sign(&other.header(), &claims(&[]))),
            ("another key's name", other.sign(&prover.header(), &claims(&[]))),
        ] {
            let reply = ask(server, &token, "DPoP", &[&proof]).await;
            assert!([400, 401].contains(&reply.status), "{name} {reply:?}");
        }
        assert!([400, 401].contains(&ask(server, &token, "DPoP", &[&proof(&[]), &proof(&[])]).await.status), "two");
        assert_eq!(ask(server, &token, "Bearer", &[&proof(&[])]).await.status, 401, "as a bearer token");
        let mut extra = prover.header();
        extra["extra"] = json!("member");
        for (name, scheme, proof) in [
            ("plain", "DPoP", good.clone()),
            ("scheme in another case", "dPOp", proof(&[])),
            ("a query and a fragment", "DPoP", proof(&[("htu", json!(format!("{url}?some=value#fragment")))])),
            ("another spelling", "DPoP", proof(&[("htu", json!(url.replace("http://localhost", "HTTP://LOCALHOST")))])),
            ("ten seconds ago", "DPoP", proof(&[("iat", json!(now - 10))])),
            ("ten seconds ahead", "DPoP", proof(&[("iat", json!(now + 10))])),
            ("nbf and exp", "DPoP", proof(&[("nbf", json!(now)), ("exp", json!(now + 300))])),
            ("more claims", "DPoP", prover.sign(&extra, &claims(&[("more", json!({"a": 1}))]))),
        ] {
            let reply = ask(server, &token, scheme, &[&proof]).await;
            assert_eq!(reply.status, 200, "{name} {reply:?}");
        }
        assert_eq!(ask(server, &token, "DPoP", &[&good]).await.status, 401, "the second time");
    })
    .await;
}

/// `…-ensure-mismatched-dpop-jkt-fails`, `-ensure-token-endpoint-fails-with-mismatched-dpop-proof-jkt`, `-mismatched-dpop-jkt`,
/// `-ensure-dpop-proof-at-par-endpoint-binding-success`, `-ensure-dpop-auth-code-binding-success`, `-ensure-holder-of-key-required`.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_bound_to_the_key_of_its_request() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let client = (&reader, &signer);
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let (prover, thief) = (Prover::new(), Prover::new());
        let url = server.url(reader.tenant, "oauth2/v2.0/par");
        // With a proof, which is asked for again with a nonce.
        let proven = async |changes: &[(&str, &str)]| {
            let mut nonce = Vec::new();
            loop {
                let assertion =
                    signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer(server)})));
                let mut fields = reader.request_with(&[&[("prompt", "none")], changes].concat());
                fields.push(("client_assertion_type".to_owned(), CLIENT_ASSERTION_TYPE.to_owned()));
                fields.push(("client_assertion".to_owned(), assertion));
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let reply = server.post(&url, &fields, &[("dpop", &prover.proof(server, "POST", &url, &nonce))]).await;
                if reply.status == 201 || reply.error().0 != "use_dpop_nonce" {
                    return reply;
                }
                assert!(nonce.is_empty(), "one nonce is enough");
                nonce.push(("nonce", json!(reply.header("dpop-nonce"))));
            }
        };
        let refused = proven(&[("dpop_jkt", thief.thumbprint())]).await;
        assert_eq!(refused.status, 400);
        assert!(["invalid_request", "invalid_dpop_proof"].contains(&refused.error().0.as_str()), "{refused:?}");
        let by_thumbprint =
            push(server, client, json!(issuer(server)), &[("prompt", "none"), ("dpop_jkt", prover.thumbprint())]).await;
        for pushed in [proven(&[]).await, proven(&[("dpop_jkt", prover.thumbprint())]).await, by_thumbprint] {
            assert_eq!(pushed.status, 201, "{pushed:?}");
            let name = pushed.json()["request_uri"].as_str().unwrap().to_owned();
            let code = reader.open_by_name(server, &browser, &name).await.answer("code").unwrap();
            let fields = [
                ("grant_type", "authorization_code"),
                ("code", code.as_str()),
                ("redirect_uri", reader.redirect_uri.as_str()),
                ("code_verifier", VERIFIER),
            ];
            let stolen = token(server, client, &thief, &fields).await;
            assert_eq!(stolen.status, 400);
            assert!(["invalid_grant", "invalid_dpop_proof"].contains(&stolen.error().0.as_str()), "{stolen:?}");
            assert_eq!(token(server, client, &prover, &fields).await.status, 200);
        }
        let code = code(server, client).await;
        let (id, assertion) =
            (reader.id(), signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer(server)}))));
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", reader.redirect_uri.as_str()),
            ("code_verifier", VERIFIER),
            ("client_id", id.as_str()),
            ("client_assertion_type", CLIENT_ASSERTION_TYPE),
            ("client_assertion", assertion.as_str()),
        ];
        let without = server.post(&server.url(reader.tenant, "oauth2/v2.0/token"), &fields, &[]).await;
        assert_eq!((without.status, without.error().0.as_str()), (400, "invalid_dpop_proof"), "{without:?}");
    })
    .await;
}

/// FAPI 2.0 Security Profile §5.4.1: a proof by RS256 gives no token; to an application without the profile it does.
#[tokio::test(flavor = "multi_thread")]
async fn a_proof_by_rs256_binds_nothing_under_the_profile() {
    on_both_engines(async |server| {
        for (profile, expected) in
            [(SecurityProfile::Fapi2, "invalid_dpop_proof"), (SecurityProfile::Standard, "invalid_grant")]
        {
            let (reader, signer) = reader(server, profile, Algorithm::ES256).await;
            let rsa = Prover { key: SigningKey::generate(Signing::Rs256).unwrap().0 };
            let url = server.url(reader.tenant, "oauth2/v2.0/token");
            let mut header = rsa.header();
            header["alg"] = json!("RS256");
            let assertion = signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer(server)})));
            let id = reader.id();
            let fields = [
                ("grant_type", "refresh_token"),
                ("refresh_token", "1.x"),
                ("client_id", id.as_str()),
                ("client_assertion_type", CLIENT_ASSERTION_TYPE),
                ("client_assertion", assertion.as_str()),
            ];
            let proof = rsa.sign(&header, &Prover::claims(server, "POST", &url));
            let reply = server.post(&url, &fields, &[("dpop", &proof)]).await;
            assert_eq!(reply.error().0, expected, "{profile:?} {reply:?}");
            let by_es256 = token_with(server, (&reader, &signer), &Prover::new(), &fields[..2], &[]).await;
            assert_ne!(by_es256.error().0, "invalid_dpop_proof", "{profile:?}");
        }
    })
    .await;
}
