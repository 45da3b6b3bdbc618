//! Encrypted request objects (RFC 9101 §6.1, RFC 7516).

use crate::harness::{RelyingParty, SelfRegistered, Server, Signer, encrypted, encrypted_for_rsa, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::{application::ClientKeys, tenant::ClientRegistration::Open};

/// Shop with a key, in a tenant that takes encrypted requests, and the key for which it encrypts.
async fn with_keys(server: &Server) -> (RelyingParty, Signer, Value) {
    let (shop, signer) = (RelyingParty::shop(server), Signer::new(Algorithm::ES256));
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    server.reconfigure(&shop, |application| application.jwks = Some(keys)).await;
    server.take_encrypted_requests(true).await;
    let key = server.encryption_key().await.unwrap();
    (shop, signer, key)
}

/// §6.1: what is signed and then encrypted is answered as its object says.
#[tokio::test(flavor = "multi_thread")]
async fn an_encrypted_request_is_answered_as_its_object_says() {
    on_both_engines(async |server| {
        let (shop, signer, key) = with_keys(server).await;
        let (browser, _) = shop.sign_in(server).await;
        for algorithm in ["ECDH-ES", "ECDH-ES+A256KW"] {
            let object = shop.object(server, &signer, &json!({"prompt": "none", "state": algorithm}));
            let object = encrypted(&object, &key, algorithm, &json!({}));
            let page = browser.open(&shop.authorize_by_object(server, &object, &[])).await.unwrap();
            assert_eq!(page.answer("state").as_deref(), Some(algorithm), "{page:?}");
            assert_eq!(shop.redeem(server, &page).await.status, 200);
        }
    })
    .await;
}

/// RFC 7518 §4.3: for an RSA key, which is replaced as the other one is.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_encrypted_for_an_rsa_key_is_answered() {
    on_both_engines(async |server| {
        let (shop, signer, _) = with_keys(server).await;
        let before = server.encryption_key_of("RSA").await.unwrap();
        let members: Vec<&String> = before.as_object().unwrap().keys().collect();
        assert_eq!(members, ["e", "kid", "kty", "n", "use"], "nothing private");
        let asked = async |key: &Value, algorithm: &str, changes: &Value| {
            let object = encrypted_for_rsa(&shop.object(server, &signer, &json!({})), key, algorithm, changes);
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            server.browser().open(&url).await.unwrap().answer("error").is_none()
        };
        for algorithm in ["RSA-OAEP-256", "RSA-OAEP"] {
            assert!(asked(&before, algorithm, &json!({})).await, "{algorithm}");
        }
        assert!(!asked(&before, "RSA-OAEP", &json!({"alg": "RSA1_5"})).await);
        assert!(!asked(&before, "RSA-OAEP", &json!({"alg": "RSA-OAEP-256"})).await);
        // Where the test's clock stands, a period of 90 days ends in some 14 days.
        server.clock.advance(Duration::from_secs(1_256_000 - 3_600));
        server.platform.directory.rotate_keys().await.unwrap();
        assert_eq!(server.encryption_key_of("RSA").await.unwrap(), before, "the next is made and not yet shown");
        server.clock.advance(Duration::from_mins(61));
        let after = server.encryption_key_of("RSA").await.unwrap();
        assert_ne!(after["kid"], before["kid"]);
        assert!(asked(&after, "RSA-OAEP", &json!({})).await && asked(&before, "RSA-OAEP", &json!({})).await);
        server.clock.advance(Duration::from_hours(48));
        assert!(asked(&after, "RSA-OAEP", &json!({})).await && !asked(&before, "RSA-OAEP", &json!({})).await);
    })
    .await;
}

/// OpenID Connect Dynamic Client Registration §2: `request_object_encryption_alg`, `request_object_encryption_enc`.
#[tokio::test(flavor = "multi_thread")]
async fn an_object_is_encrypted_as_its_client_has_registered() {
    on_both_engines(async |server| {
        let (_, signer, on_curve) = with_keys(server).await;
        server.let_clients_register(Open, None).await;
        let register = async |alg: &str, enc: &str| {
            let registration = json!({
                "redirect_uris": ["https://app.example/callback"], "jwks": {"keys": [signer.jwk()]},
                "token_endpoint_auth_method": "private_key_jwt",
                "request_object_encryption_alg": alg, "request_object_encryption_enc": enc,
            });
            server.register_client(None, &registration).await
        };
        assert_eq!(register("RSA1_5", "A256GCM").await.error().1, 759_101);
        let rsa = server.encryption_key_of("RSA").await.unwrap();
        let begun = async |client: &RelyingParty, object: &str| {
            let url = client.authorize_by_object(server, object, &[("redirect_uri", &client.redirect_uri)]);
            server.browser().open(&url).await.unwrap().step() == "sign-in"
        };
        for (alg, enc, by_rsa, by_agreement) in [
            ("RSA-OAEP-256", "A256GCM", true, false),
            ("ECDH-ES", "A256GCM", false, true),
            ("ECDH-ES", "A128GCM", false, false),
        ] {
            let client = SelfRegistered::of(server, register(alg, enc).await.json()).client;
            let object = || client.object(server, &signer, &json!({}));
            let for_rsa = encrypted_for_rsa(&object(), &rsa, "RSA-OAEP-256", &json!({}));
            assert_eq!(begun(&client, &for_rsa).await, by_rsa, "{alg} {enc}");
            let agreed = encrypted(&object(), &on_curve, "ECDH-ES", &json!({}));
            assert_eq!(begun(&client, &agreed).await, by_agreement, "{alg} {enc}");
            assert!(begun(&client, &object()).await, "a client may leave encryption out");
        }
        server.take_encrypted_requests(false).await;
        assert_eq!(register("ECDH-ES", "A256GCM").await.error().1, 759_101);
    })
    .await;
}

/// OpenID Connect Discovery §3: the key and the algorithms are advertised where they are taken, and only there.
#[tokio::test(flavor = "multi_thread")]
async fn encryption_is_advertised_where_it_is_switched_on() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let names =
            ["request_object_encryption_alg_values_supported", "request_object_encryption_enc_values_supported"];
        let metadata = server.get(&url, &[]).await.json();
        assert!(names.iter().all(|name| metadata.get(name).is_none()));
        assert_eq!(server.encryption_key().await, None);
        let (shop, signer, key) = with_keys(server).await;
        let metadata = server.get(&url, &[]).await.json();
        assert_eq!(
            metadata[names[0]],
            json!(["ECDH-ES", "ECDH-ES+A256KW", "ECDH-ES+A128KW", "RSA-OAEP-256", "RSA-OAEP"])
        );
        assert_eq!(metadata[names[1]], json!(["A256GCM", "A128GCM", "A256CBC-HS512", "A128CBC-HS256"]));
        let members: Vec<&String> = key.as_object().unwrap().keys().collect();
        assert_eq!(members, ["crv", "kid", "kty", "use", "x", "y"], "nothing private");
        assert!(!server.key_set(server.other.id).await.to_string().contains("\"enc\""), "another tenant");
        server.take_encrypted_requests(false).await;
        let object = encrypted(&shop.object(server, &signer, &json!({})), &key, "ECDH-ES", &json!({}));
        let page = server.browser().open(&shop.authorize_by_object(server, &object, &[])).await.unwrap();
        assert!(page.leads_to.is_none() && page.status == 400, "{page:?}");
    })
    .await;
}

/// Encrypting proves nothing: what is inside is signed by its client, and is read under the same rules.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_inside_must_be_signed_by_its_client() {
    on_both_engines(async |server| {
        let (shop, signer, key) = with_keys(server).await;
        let claims = shop.object_claims(server, &json!({}));
        let stranger = Signer::new(Algorithm::ES256);
        let signed = shop.object(server, &signer, &json!({}));
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#);
        for (inside, number) in [
            (format!("{header}.{}.", URL_SAFE_NO_PAD.encode(claims.to_string())), 7_000_263),
            (stranger.sign(&signer.header(), &claims), 7_000_263),
            (claims.to_string(), 7_000_262),
            (encrypted(&signed, &key, "ECDH-ES", &json!({})), 7_000_262),
            (String::new(), 7_000_262),
        ] {
            let object = encrypted(&inside, &key, "ECDH-ES", &json!({}));
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            let page = server.browser().open(&url).await.unwrap();
            let told = page.answer("error_description").unwrap();
            assert!(told.starts_with(&format!("AADSTS{number}: ")), "{inside} {told}");
        }
    })
    .await;
}

/// RFC 7516 §11.5: a message that is wrong in any way has the same answer, so that nobody learns what another one holds.
#[tokio::test(flavor = "multi_thread")]
async fn every_message_that_can_not_be_decrypted_has_the_same_answer() {
    on_both_engines(async |server| {
        let (shop, signer, key) = with_keys(server).await;
        let signed = shop.object(server, &signer, &json!({}));
        let good = encrypted(&signed, &key, "ECDH-ES+A256KW", &json!({}));
        let other = |part: usize, with: &str| {
            let mut parts: Vec<&str> = good.split('.').collect();
            parts[part] = with;
            parts.join(".")
        };
        let mut foreign = key.clone();
        (foreign["x"], foreign["y"]) = (
            json!("gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0"),
            json!("SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps"),
        );
        let mut answers = Vec::new();
        for object in [
            other(1, ""),
            other(1, &URL_SAFE_NO_PAD.encode([0; 40])),
            other(2, "AAAA"),
            other(3, ""),
            other(4, &URL_SAFE_NO_PAD.encode([0; 16])),
            other(4, ""),
            encrypted(&signed, &foreign, "ECDH-ES", &json!({})),
            encrypted(&signed, &key, "ECDH-ES", &json!({"kid": "unknown"})),
            encrypted(&signed, &key, "ECDH-ES", &json!({"zip": "DEF"})),
            encrypted(&signed, &key, "ECDH-ES", &json!({"crit": ["exp"], "exp": 1})),
            encrypted(&signed, &key, "ECDH-ES", &json!({"alg": "dir"})),
            encrypted(&signed, &key, "ECDH-ES", &json!({"alg": "RSA1_5"})),
            encrypted(&signed, &key, "ECDH-ES", &json!({"enc": "A128GCM"})),
        ] {
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            let page = server.browser().open(&url).await.unwrap();
            let told = page.answer("error_description").unwrap();
            let (told, _) = told.split_once(" Trace ID").unwrap();
            answers.push((page.answer("error"), told.to_owned()));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        assert_eq!(answers[0].0.as_deref(), Some("invalid_request_object"));
    })
    .await;
}

/// RFC 7517 §5: a key is replaced by itself, and what was encrypted for the one before is read for a while.
#[tokio::test(flavor = "multi_thread")]
async fn the_key_is_replaced_and_the_one_before_is_still_read_for_a_while() {
    on_both_engines(async |server| {
        let (shop, signer, before) = with_keys(server).await;
        let asked = async |key: &Value| {
            let object = encrypted(&shop.object(server, &signer, &json!({})), key, "ECDH-ES", &json!({}));
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            server.browser().open(&url).await.unwrap().answer("error").is_none()
        };
        assert!(asked(&before).await);
        // Where the test's clock stands, a period of 90 days ends in some 14 days.
        server.clock.advance(Duration::from_secs(1_256_000 + 60));
        let after = server.encryption_key().await.unwrap();
        assert_ne!(after["kid"], before["kid"]);
        assert!(asked(&after).await && asked(&before).await);
        server.clock.advance(Duration::from_hours(48));
        assert!(asked(&after).await && !asked(&before).await);
    })
    .await;
}
