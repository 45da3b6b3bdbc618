//! Signed requests (§7.1.1).

use super::asking::{polling_reader, register};
use crate::harness::{RelyingParty, Reply, Server, Signer, USER, on_both_engines};
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use vestibule_domain::{application::ClientKeys, clock::Clock};

/// Reader with a key, registered to sign by ES256.
async fn signing_reader(server: &Server) -> (RelyingParty, Signer) {
    let reader = polling_reader(server).await;
    register(server, &reader, json!({"mode": "poll", "requestSigningAlg": "ES256"})).await;
    let signer = Signer::new(Algorithm::ES256);
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    server.reconfigure(&reader, |application| application.jwks = Some(keys)).await;
    (reader, signer)
}

/// The claims of a request, with some set otherwise; `null` takes one out.
fn claims(server: &Server, client: &RelyingParty, jti: &str, changes: &Value) -> Value {
    let now = server.clock.now().as_seconds();
    let mut claims = json!({
        "iss": client.app.to_string(), "aud": server.url(client.tenant, "v2.0"), "iat": now, "nbf": now, "exp": now + 300,
        "jti": jti, "scope": "openid", "login_hint": USER, "requested_expiry": 120,
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
        if value.is_null() {
            claims.as_object_mut().unwrap().remove(name);
        }
    }
    claims
}

/// §7.1.1: everything stands in the signed request, which counts once.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_request_counts_once() {
    on_both_engines(async |server| {
        let (reader, signer) = signing_reader(server).await;
        let request = signer.sign(&signer.header(), &claims(server, &reader, "one", &json!({})));
        let reply = reader.ask_for_person(server, &[("request", &request)]).await;
        assert_eq!((reply.status, &reply.json()["expires_in"]), (200, &120.into()), "{reply:?}");
        let again = reader.ask_for_person(server, &[("request", &request)]).await;
        assert_eq!(again.error(), ("invalid_request_object".to_owned(), 7_000_266));
        assert_eq!(server.mails(USER).await.len(), 1);
    })
    .await;
}

/// §7.1.1: a client that is registered to sign signs; parameters stand nowhere else; every claim is there and right.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_unsigned_foreign_or_out_of_time_is_refused() {
    on_both_engines(async |server| {
        let (reader, signer) = signing_reader(server).await;
        let plain = [("scope", "openid"), ("login_hint", USER)];
        assert_eq!(reader.ask_for_person(server, &plain).await.error().1, 7_000_267, "no downgrade");
        let ask = async |request: &str, more: &[(&str, &str)]| -> Reply {
            reader.ask_for_person(server, &[&[("request", request)], more].concat()).await
        };
        let good = signer.sign(&signer.header(), &claims(server, &reader, "good", &json!({})));
        assert_eq!(ask(&good, &[("binding_message", "W4SCT")]).await.error().1, 7_000_262, "beside it");
        let now = server.clock.now().as_seconds();
        for (number, changes, error) in [
            (1, json!({"iss": null}), 7_000_262),
            (2, json!({"jti": null}), 7_000_262),
            (3, json!({"iat": null}), 7_000_262),
            (4, json!({"exp": null}), 7_000_262),
            (5, json!({"nbf": null}), 7_000_262),
            (6, json!({"aud": null}), 7_000_262),
            (7, json!({"iss": server.tenant.shop.to_string()}), 7_000_264),
            (8, json!({"aud": "https://elsewhere.example"}), 7_000_264),
            (9, json!({"aud": server.url(server.other.id, "v2.0")}), 7_000_264),
            (10, json!({"exp": now - 120}), 7_000_265),
            (11, json!({"exp": now + 7_200}), 7_000_265),
            (12, json!({"nbf": now + 120}), 7_000_265),
            (13, json!({"scope": "profile"}), 70_011),
            (14, json!({"request": "x"}), 7_000_262),
        ] {
            let claims = claims(server, &reader, &number.to_string(), &changes);
            let reply = ask(&signer.sign(&signer.header(), &claims), &[]).await;
            assert_eq!(reply.error().1, error, "{changes} {reply:?}");
        }
        let stranger = Signer::new(Algorithm::ES256);
        let forged = stranger.sign(&signer.header(), &claims(server, &reader, "forged", &json!({})));
        assert_eq!(ask(&forged, &[]).await.error().1, 7_000_263);
        let none = signer.sign(&json!({"alg": "none"}), &claims(server, &reader, "none", &json!({})));
        assert_eq!(ask(&none, &[]).await.status, 400);
        let other = Signer::new(Algorithm::RS256);
        let keys = ClientKeys::try_from(json!({"keys": [signer.jwk(), other.jwk()]})).unwrap();
        server.reconfigure(&reader, |application| application.jwks = Some(keys)).await;
        let wrong = other.sign(&other.header(), &claims(server, &reader, "rs256", &json!({})));
        assert_eq!(ask(&wrong, &[]).await.error().1, 7_000_263, "not the registered algorithm");
        assert_eq!(ask(&good, &[]).await.status, 200);
        register(server, &reader, json!({"mode": "poll"})).await;
        let unexpected = signer.sign(&signer.header(), &claims(server, &reader, "unexpected", &json!({})));
        assert_eq!(ask(&unexpected, &[]).await.error().1, 7_000_263, "it is not registered to sign");
    })
    .await;
}
