//! The FAPI 2.0 plans: authorization requests, pushed and signed.

use super::super::fapi2::{issuer, push, reader, token};
use crate::harness::{Prover, RelyingParty, Reply, Server, Signer, VERIFIER, claims, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Algorithm;
use reqwest::Method;
use serde_json::{Value, json};
use vestibule_domain::{application::SecurityProfile, clock::Clock as _};
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;

/// Pushes a request object as the suite's first client does: in its header stand the algorithm and the key's name, and no type.
async fn push_object(
    server: &Server,
    client: (&RelyingParty, &Signer),
    object: String,
    beside: &[(&str, &str)],
) -> Reply {
    let (reader, signer) = client;
    let assertion = signer.sign(&signer.header(), &claims(server, reader, &json!({"aud": issuer(server)})));
    let mut fields = vec![
        ("client_id".to_owned(), reader.id()),
        ("request".to_owned(), object),
        ("client_assertion_type".to_owned(), CLIENT_ASSERTION_TYPE.to_owned()),
        ("client_assertion".to_owned(), assertion),
    ];
    fields.extend(beside.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    reader.push_exactly(server, &fields).await
}

fn header(signer: &Signer) -> Value {
    let mut header = signer.header();
    header.as_object_mut().unwrap().remove("typ");
    header
}

/// `…-ensure-authorization-request-without-state-success`, `-without-nonce-success`, `-with-64-char-nonce-success`, `-with-long-nonce`,
/// `-with-long-state`, `-ensure-other-scope-order-succeeds`, `-par-without-duplicate-parameters`.
#[tokio::test(flavor = "multi_thread")]
async fn requests_within_the_profile_are_answered_unchanged() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::PS256).await;
        let client = (&reader, &signer);
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let (nonce, long_nonce, long_state) = ("n".repeat(64), "n".repeat(384), "s".repeat(1_000));
        for changes in [
            &[("state", "")][..],
            &[("nonce", "")],
            &[("nonce", nonce.as_str())],
            &[("nonce", long_nonce.as_str())],
            &[("state", long_state.as_str())],
            &[("scope", "email offline_access openid")],
        ] {
            let changes = [&[("prompt", "none")], changes].concat();
            let reply = push(server, client, json!(issuer(server)), &changes).await;
            assert_eq!((reply.status, reply.header("content-type")), (201, "application/json"), "{reply:?}");
            let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
            let page = reader.open_by_name(server, &browser, &name).await;
            let sent = |name: &str, usual: &str| match changes.iter().find(|(known, _)| *known == name) {
                None => Some(usual.to_owned()),
                Some((_, "")) => None,
                Some((_, value)) => Some((*value).to_owned()),
            };
            assert_eq!(page.answer("state"), sent("state", "af0ifjsldkj"), "{:?}", page.leads_to);
            assert_eq!(page.answer("iss").as_deref(), Some(issuer(server).as_str()));
            let code = page.answer("code").unwrap();
            let fields = [
                ("grant_type", "authorization_code"),
                ("code", code.as_str()),
                ("redirect_uri", reader.redirect_uri.as_str()),
                ("code_verifier", VERIFIER),
            ];
            let body = token(server, client, &Prover::new(), &fields).await.json();
            let id_token = crate::harness::claims_of(body["id_token"].as_str().unwrap());
            assert_eq!(id_token.get("nonce").and_then(Value::as_str).map(str::to_owned), sent("nonce", "n-0S6_WzA2Mj"));
        }
    })
    .await;
}

/// Message Signing: `…-happy-flow`, `-ensure-server-accepts-request-object-with-multiple-aud`,
/// `-ensure-request-object-with-nbf-8-seconds-in-the-future-is-accepted`, `-ensure-different-nonce-…`, `-different-state-…`,
/// `-state-only-outside-request-object-not-used`.
#[tokio::test(flavor = "multi_thread")]
async fn signed_requests_within_the_profile_are_answered() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2MessageSigning, Algorithm::PS256).await;
        let client = (&reader, &signer);
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let now = server.clock.now().as_seconds();
        let mut typed = header(&signer);
        typed["typ"] = json!("oauth-authz-req+jwt");
        for (header, changes, beside) in [
            (header(&signer), json!({}), &[][..]),
            (typed, json!({"iat": now}), &[]),
            (signer.header(), json!({}), &[]),
            (header(&signer), json!({"aud": [issuer(server), "https://other.example"]}), &[]),
            (header(&signer), json!({"nbf": now + 8, "exp": now + 308}), &[]),
            (header(&signer), json!({}), &[("nonce", "outside"), ("state", "outside")]),
        ] {
            let changes = with(changes, &json!({"response_mode": "jwt", "prompt": "none"}));
            let object = signer.sign(&header, &reader.object_claims(server, &changes));
            let reply = push_object(server, client, object, beside).await;
            assert_eq!(reply.status, 201, "{changes} {reply:?}");
            let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
            let beside = [("state", "at the browser"), ("scope", "openid"), ("response_type", "code")];
            let page = browser.open(&reader.authorize_by_name(server, &name, &beside)).await.unwrap();
            let response = page.answer("response").unwrap_or_else(|| panic!("{:?} {}", page.leads_to, page.body));
            let told = crate::harness::claims_of(&response);
            assert_eq!((&told["state"], &told["aud"]), (&json!("af0ifjsldkj"), &json!(reader.id())), "{told}");
            assert!(told["code"].is_string() && told["exp"].as_i64().unwrap() - now <= 600);
        }
        let object = signer.sign(
            &header(&signer),
            &reader.object_claims(server, &json!({"state": null, "response_mode": "jwt", "prompt": "none"})),
        );
        let name = push_object(server, client, object, &[("state", "outside")]).await.json()["request_uri"]
            .as_str()
            .unwrap()
            .to_owned();
        let page = browser.open(&reader.authorize_by_name(server, &name, &[("state", "outside")])).await.unwrap();
        assert!(crate::harness::claims_of(&page.answer("response").unwrap()).get("state").is_none());
    })
    .await;
}

fn with(mut changes: Value, more: &Value) -> Value {
    changes.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    changes
}

/// Message Signing: `…-ensure-request-object-without-exp-fails`, `-without-nbf-fails`, `-without-redirect-uri-fails`,
/// `-ensure-expired-request-object-fails`, `-with-bad-aud-fails`, `-with-exp-over-60-fails`, `-with-nbf-over-60-fails`,
/// `-ensure-signed-request-object-with-rs256-fails`, `-signature-algorithm-is-not-none`, `-with-invalid-signature-fails`,
/// `-ensure-matching-key-in-authorization-request`, `-ensure-unsigned-request-at-par-endpoint-fails`,
/// `-par-authorization-request-containing-request_uri`.
#[tokio::test(flavor = "multi_thread")]
async fn request_objects_outside_of_the_profile_are_refused_when_they_are_pushed() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2MessageSigning, Algorithm::PS256).await;
        let client = (&reader, &signer);
        let now = server.clock.now().as_seconds();
        let claims =
            |changes: &Value| reader.object_claims(server, &with(changes.clone(), &json!({"response_mode": "jwt"})));
        for (changes, words) in [
            (json!({"exp": null}), &["invalid_request_object"][..]),
            (json!({"nbf": null}), &["invalid_request_object"]),
            (json!({"redirect_uri": null}), &["invalid_request", "invalid_request_object"]),
            (json!({"exp": now - 3_600, "nbf": now - 7_200}), &["invalid_request_object"]),
            (json!({"aud": format!("{}1", issuer(server))}), &["invalid_request_object"]),
            (json!({"exp": now + 70 * 60}), &["invalid_request_object"]),
            (json!({"nbf": now - 70 * 60}), &["invalid_request_object"]),
            (json!({"request_uri": "urn:example:bwc4JK-ESC0w8acc191e-Y1LTC2"}), &["invalid_request_object"]),
            (
                json!({"redirect_uri": "https://reader.example/callback/elsewhere"}),
                &["invalid_request", "invalid_request_object"],
            ),
            (
                json!({"response_type": "code id_token"}),
                &["invalid_request", "unsupported_response_type", "unauthorized_client"],
            ),
            (
                json!({"response_type": "token"}),
                &["invalid_request", "unsupported_response_type", "unauthorized_client"],
            ),
            (json!({"code_challenge": null, "code_challenge_method": null}), &["invalid_request"]),
            (json!({"code_challenge_method": "plain"}), &["invalid_request"]),
        ] {
            let reply = push_object(server, client, signer.sign(&header(&signer), &claims(&changes)), &[]).await;
            assert_eq!(reply.status, 400, "{changes} {reply:?}");
            assert!(words.contains(&reply.error().0.as_str()), "{changes} {reply:?}");
        }
        let body = URL_SAFE_NO_PAD.encode(claims(&json!({})).to_string());
        let good = signer.sign(&header(&signer), &claims(&json!({})));
        let (message, signature) = good.rsplit_once('.').unwrap();
        let mut invalid = URL_SAFE_NO_PAD.decode(signature).unwrap();
        invalid[3] ^= 0x5a;
        let second = Signer::new(Algorithm::PS256);
        for object in [
            format!("{}.{body}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#)),
            format!("{message}.{}", URL_SAFE_NO_PAD.encode(invalid)),
            second.sign(&header(&second), &claims(&json!({}))),
            second.sign(&header(&signer), &claims(&json!({}))),
        ] {
            let reply = push_object(server, client, object, &[]).await;
            assert_eq!((reply.status, reply.error().0.as_str()), (400, "invalid_request_object"), "{reply:?}");
        }
        let unsigned = push(server, client, json!(issuer(server)), &[("response_mode", "jwt")]).await;
        assert_eq!((unsigned.status, unsigned.error().0.as_str()), (400, "invalid_request"), "{unsigned:?}");
    })
    .await;
}

/// `…-ensure-unsigned-authorization-request-without-using-par-fails`, `-ensure-redirect-uri-in-authorization-request`,
/// `-plain-fapi-tolerate-unregistered-redirect-uri`, `-ensure-response-type-…-fails`, `-par-ensure-pkce-required`, `-par-plain-pkce-rejected`,
/// `-par-authorization-request-containing-request_uri-form-param`, `-par-attempt-invalid-http-method`.
#[tokio::test(flavor = "multi_thread")]
async fn requests_outside_of_the_profile_are_refused_when_they_are_pushed() {
    on_both_engines(async |server| {
        let (reader, signer) = reader(server, SecurityProfile::Fapi2, Algorithm::ES256).await;
        let client = (&reader, &signer);
        for (changes, words) in [
            (&[("redirect_uri", "")][..], &["invalid_request"][..]),
            (&[("redirect_uri", "https://reader.example/callback/x7aLkq")], &["invalid_request"]),
            (
                &[("response_type", "code id_token")],
                &["invalid_request", "unsupported_response_type", "unauthorized_client"],
            ),
            (&[("response_type", "token")], &["invalid_request", "unsupported_response_type", "unauthorized_client"]),
            (&[("code_challenge", ""), ("code_challenge_method", "")], &["invalid_request"]),
            (&[("code_challenge", VERIFIER), ("code_challenge_method", "plain")], &["invalid_request"]),
            (
                &[("request_uri", "urn:example:bwc4JK-ESC0w8acc191e-Y1LTC2")],
                &["invalid_request", "request_uri_not_supported"],
            ),
        ] {
            let reply = push(server, client, json!(issuer(server)), changes).await;
            assert_eq!(reply.status, 400, "{changes:?} {reply:?}");
            assert!(words.contains(&reply.error().0.as_str()), "{changes:?} {reply:?}");
        }
        let plain = server.browser().open(&reader.authorize(server, &[])).await.unwrap();
        assert_eq!(plain.answer("error").as_deref(), Some("invalid_request"), "{:?}", plain.leads_to);
        let url = server.url(reader.tenant, "oauth2/v2.0/par");
        for method in [Method::PUT, Method::GET, Method::DELETE] {
            assert_eq!(server.ask(method.clone(), &url, &[], None).await.status, 405, "{method}");
        }
    })
    .await;
}
