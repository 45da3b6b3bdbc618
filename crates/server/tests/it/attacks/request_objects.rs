//! Request objects that are not what they seem (RFC 9101 §10, RFC 8725).

use crate::harness::{Publisher, RelyingParty, Signer, on_both_engines};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};
use vestibule_domain::application::ClientKeys;

/// A header chooses neither algorithm nor key nor whom to call, and no member stands twice; nothing is spent by trying.
#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_object_is_refused_and_spends_nothing() {
    on_both_engines(async |server| {
        let (shop, signer) = (RelyingParty::shop(server), Signer::new(Algorithm::RS256));
        let forger = Signer::new(Algorithm::RS256);
        let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
        server.reconfigure(&shop, |application| application.jwks = Some(keys)).await;
        let (browser, _) = shop.sign_in(server).await;
        let host = Publisher::of(&forger).await;
        let (header, claims) = (signer.header(), shop.object_claims(server, &json!({"prompt": "none", "jti": "one"})));
        let with = |changes: Value| {
            let mut header = header.clone();
            for (name, value) in changes.as_object().unwrap() {
                header[name] = value.clone();
            }
            header
        };
        let forged = |changes: Value| forger.sign(&with(changes), &claims);
        let confused = signer.sign(&with(json!({"alg": "HS256"})), &claims);
        let confused = confused.rsplit_once('.').unwrap().0.to_owned();
        let secret = EncodingKey::from_secret(signer.jwk().to_string().as_bytes());
        let tag = jsonwebtoken::crypto::sign(confused.as_bytes(), &secret, Algorithm::HS256).unwrap();
        let twice = |text: &str, member: &str| text.replacen('{', &format!("{{{member},"), 1);
        let deep = format!("\"x\":{}1{}", "[".repeat(1_000), "]".repeat(1_000));
        let elsewhere = format!("{}/keys", host.base);
        let (text, body) = (header.to_string(), claims.to_string());
        for (attack, object) in [
            ("the key as a secret", format!("{confused}.{tag}")),
            ("keys elsewhere", forged(json!({"jku": elsewhere, "kid": forger.jwk()["kid"]}))),
            ("a certificate elsewhere", forged(json!({"x5u": elsewhere}))),
            ("a key of its own", forged(json!({"jwk": forger.jwk(), "kid": null}))),
            ("a certificate of its own", forged(json!({"x5c": ["AAAA"], "kid": null}))),
            ("a path as kid", forged(json!({"kid": "../../../dev/null"}))),
            ("a statement as kid", forged(json!({"kid": "' OR 1=1 --"}))),
            ("an extension", signer.sign(&with(json!({"crit": ["b64"], "b64": false})), &claims)),
            ("alg twice", signer.sign_exactly(&twice(&text, "\"alg\":\"RS256\""), &body)),
            ("a claim twice", signer.sign_exactly(&text, &twice(&body, "\"scope\":\"openid email\""))),
            ("a claim twice, escaped", signer.sign_exactly(&text, &twice(&body, "\"\\u0073cope\":\"openid email\""))),
            ("deep claims", signer.sign_exactly(&text, &twice(&body, &deep))),
            ("a deep header", signer.sign_exactly(&twice(&text, &deep), &body)),
        ] {
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            let page = browser.open(&url).await.unwrap();
            assert_eq!(page.answer("error").as_deref(), Some("invalid_request_object"), "{attack} {:?}", page.leads_to);
            assert!(page.answer("code").is_none(), "{attack}");
        }
        assert_eq!(host.asked(), 0, "no header has anybody called");
        let genuine = shop.authorize_by_object(server, &signer.sign_exactly(&text, &body), &[]);
        let page = browser.open(&genuine).await.unwrap();
        assert!(page.answer("code").is_some(), "its jti was not spent: {:?}", page.leads_to);
    })
    .await;
}
