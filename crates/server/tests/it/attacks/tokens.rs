//! Tokens that somebody else has made or changed (RFC 8725).

use crate::harness::{RelyingParty, Server, on_both_engines};
use aws_lc_rs::hmac;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use vestibule_domain::{clock::Clock, ids::TenantId};
use vestibule_protocol::jose::{Algorithm, SigningKey, TokenKind};
use vestibule_testkit::browser::Browser;

/// Whether userinfo takes a token, or sign-out takes it as proof.
async fn is_taken(server: &Server, browser: &Browser, token: &str) -> bool {
    let shop = RelyingParty::shop(server);
    let info = shop.userinfo(server, token).await;
    assert!(matches!(info.status, 200 | 400 | 401), "{info:?}");
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("id_token_hint", token).finish();
    let logout = server.url(shop.tenant, "oauth2/v2.0/logout");
    browser.post(&logout, &[("id_token_hint", token)]).await.unwrap();
    browser.open(&format!("{logout}?{query}").chars().take(15_000).collect::<String>()).await.unwrap();
    let ended = shop.silently(server, browser, &[]).await.answer("code").is_none();
    info.status == 200 || ended
}

fn encode(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn parts(token: &str) -> [String; 3] {
    let parts: Vec<String> = token.split('.').map(str::to_owned).collect();
    parts.try_into().unwrap()
}

fn header_of(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(&parts(token)[0]).unwrap()).unwrap()
}

/// A header with some members set otherwise; null takes one out.
fn with(header: &Value, changes: &[(&str, Value)]) -> String {
    let mut header = header.clone();
    for (name, value) in changes {
        let members = header.as_object_mut().unwrap();
        if value.is_null() {
            members.remove(*name)
        } else {
            members.insert((*name).to_owned(), value.clone())
        };
    }
    encode(&header)
}

/// RFC 8725 §2.1, §3.1: the algorithm is the key's; a header that says otherwise, or brings a key along, proves nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_whose_header_chooses_algorithm_or_key_is_refused() {
    on_both_engines(async |server| {
        let (browser, tokens) = RelyingParty::shop(server).browser_and_tokens(server).await;
        let keys = server.key_set(server.tenant.id).await;
        let keys = keys["keys"].as_array().unwrap();
        let rsa = keys.iter().find(|key| key["kty"] == "RSA").unwrap();
        let other_kid = keys.iter().find(|key| key["kty"] == "EC").unwrap()["kid"].clone();
        let (attackers, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
        let jwk = serde_json::to_value(attackers.public_jwk()).unwrap();
        for name in ["access_token", "id_token"] {
            let token = tokens.text(name);
            let header = header_of(token);
            let [genuine, payload, signature] = parts(token);
            let mut forged = Vec::new();
            for none in ["none", "None", "NONE", "nOnE", ""] {
                let header = with(&header, &[("alg", json!(none))]);
                forged.extend([format!("{header}.{payload}."), format!("{header}.{payload}.{signature}")]);
            }
            // The public key as the secret of an HMAC.
            let modulus = URL_SAFE_NO_PAD.decode(rsa["n"].as_str().unwrap()).unwrap();
            let certificate = rsa["x5c"][0].as_str().unwrap().as_bytes().to_vec();
            for secret in [modulus, certificate, rsa.to_string().into_bytes(), Vec::new()] {
                let message = format!("{}.{payload}", with(&header, &[("alg", json!("HS256"))]));
                let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), message.as_bytes());
                forged.push(format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag)));
            }
            // A key that the token brings along, or names where to get.
            for changes in [
                vec![("jwk", jwk.clone())],
                vec![("jwk", jwk.clone()), ("kid", jwk["kid"].clone())],
                vec![("jku", json!("https://evil.example/keys")), ("kid", jwk["kid"].clone())],
                vec![("x5u", json!("https://evil.example/cert")), ("x5c", json!([rsa["x5c"][0]]))],
                vec![("kid", jwk["kid"].clone())],
                vec![("kid", json!("../../dev/null"))],
                vec![("kid", json!("' OR 1=1--"))],
                vec![("kid", json!(""))],
                vec![("kid", Value::Null)],
                vec![("kid", json!(["a"]))],
            ] {
                let message = format!("{}.{payload}", with(&header, &changes));
                let signed = attackers.sign(message.as_bytes()).unwrap();
                forged.push(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signed)));
            }
            // The right signature under another header.
            for changes in [
                vec![("kid", other_kid.clone())],
                vec![("alg", json!("ES256"))],
                vec![("alg", json!("ES256")), ("kid", other_kid.clone())],
                vec![("alg", json!("PS256"))],
                vec![("crit", json!(["b64"])), ("b64", json!(false))],
                vec![("zip", json!("DEF"))],
            ] {
                forged.push(format!("{}.{payload}.{signature}", with(&header, &changes)));
            }
            // Shapes.
            forged.extend([
                format!("{genuine}.{payload}"),
                format!("{genuine}.{payload}.{signature}."),
                format!("{genuine}.{payload}.{signature}.{signature}"),
                format!(".{payload}.{signature}"),
                format!("{genuine}..{signature}"),
                format!("{genuine}.{payload}.{}", signature.trim_end_matches(char::is_alphanumeric)),
                format!("{genuine}=.{payload}.{signature}"),
                format!("{}.{payload}.{signature}", URL_SAFE_NO_PAD.encode("[".repeat(9_000))),
                format!("{}.{payload}.{signature}", URL_SAFE_NO_PAD.encode("{\"a\":".repeat(2_000))),
                "e30.e30.".to_owned(),
                ".".repeat(3_000),
                "a".repeat(30_000),
            ]);
            for token in &forged {
                assert!(!is_taken(server, &browser, token).await, "{token:.300}");
            }
        }
        assert!(is_taken(server, &browser, tokens.text("access_token")).await, "the genuine one is");
        assert!(is_taken(server, &browser, tokens.text("id_token")).await, "the genuine one is");
    })
    .await;
}

/// Signs claims with a key of a tenant's own, as only a defect of ours could.
async fn signed_by(server: &Server, tenant: TenantId, kind: TokenKind, claims: &Value) -> String {
    let tenant = server.platform.directory.by_id(tenant).await.unwrap();
    tenant.signing_keys().signer(Algorithm::Rs256, server.clock.now()).unwrap().sign_jwt(kind, claims).unwrap()
}

/// RFC 8725 §3.8 to §3.12: a genuine signature is not enough; issuer, audience, kind and time must be right too.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_token_of_another_issuer_kind_audience_or_time_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let claims = tokens.claims("access_token");
        let changed = |changes: &[(&str, Value)]| {
            let mut claims = claims.clone();
            for (name, value) in changes {
                let members = claims.as_object_mut().unwrap();
                if value.is_null() {
                    members.remove(*name)
                } else {
                    members.insert((*name).to_owned(), value.clone())
                };
            }
            claims
        };
        let own = server.tenant.id;
        let now = server.clock.now().as_seconds();
        for changes in [
            vec![("aud", json!(server.tenant.reader))],
            vec![("aud", json!(shop.app))],
            vec![("aud", Value::Null)],
            vec![("iss", json!(format!("{}/{}/v2.0", server.base, server.other.id)))],
            vec![("iss", json!("https://evil.example"))],
            vec![("iss", Value::Null)],
            vec![("exp", json!(now - 61))],
            vec![("exp", json!("never"))],
            vec![("exp", Value::Null)],
            vec![("nbf", json!(now + 3_600))],
            vec![("oid", json!("c0ffee11-2233-4455-8899-aabbccddeeff"))],
            vec![("rh", json!("1.AAAAAAAAAAAAAAAAAAAAAA"))],
            vec![("rh", Value::Null)],
            vec![("scp", json!("profile email"))],
            vec![("scp", Value::Null), ("roles", json!(["openid"]))],
        ] {
            let token = signed_by(server, own, TokenKind::Access, &changed(&changes)).await;
            assert_eq!(shop.userinfo(server, &token).await.status, 401, "{changes:?}");
        }
        let wrong_kind = signed_by(server, own, TokenKind::Id, &claims).await;
        assert_eq!(shop.userinfo(server, &wrong_kind).await.status, 401);
        let others_key = signed_by(server, server.other.id, TokenKind::Access, &claims).await;
        assert_eq!(shop.userinfo(server, &others_key).await.status, 401);
        let genuine = signed_by(server, own, TokenKind::Access, &claims).await;
        assert_eq!(shop.userinfo(server, &genuine).await.status, 200, "the forger forges well");
        let claims = tokens.claims("id_token");
        let others_key = signed_by(server, server.other.id, TokenKind::Id, &claims).await;
        let wrong_kind = signed_by(server, own, TokenKind::Access, &claims).await;
        for token in [others_key, wrong_kind] {
            assert!(!is_taken(server, &browser, &token).await);
        }
    })
    .await;
}

/// RFC 7515 §4: a member that stands twice means one thing to us and another to somebody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_token_with_a_member_twice_is_refused() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let tokens = shop.tokens(server).await;
        let tenant = server.platform.directory.by_id(shop.tenant).await.unwrap();
        let key = tenant.signing_keys().signer(Algorithm::Rs256, server.clock.now()).unwrap();
        let sign = |header: &str, payload: &str| {
            let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
            format!("{message}.{}", URL_SAFE_NO_PAD.encode(key.sign(message.as_bytes()).unwrap()))
        };
        let token = tokens.text("access_token");
        let (header, claims) = (header_of(token).to_string(), tokens.claims("access_token").to_string());
        let twice = |json: &str, member: &str| format!("{},{member}}}", json.strip_suffix('}').unwrap());
        for (header, claims) in [
            (header.clone(), twice(&claims, "\"scp\":\"openid\"")),
            (header.clone(), twice(&claims, "\"\\u0073cp\":\"openid\"")),
            (twice(&header, "\"alg\":\"RS256\""), claims.clone()),
            (header.clone(), format!("{claims} {{}}")),
            (header.clone(), format!("[{claims}]")),
            (header.clone(), twice(&claims, &format!("\"x\":{}1{}", "[".repeat(5_000), "]".repeat(5_000)))),
        ] {
            assert_eq!(shop.userinfo(server, &sign(&header, &claims)).await.status, 401, "{claims:.200}");
        }
        assert_eq!(shop.userinfo(server, &sign(&header, &claims)).await.status, 200, "the forger forges well");
    })
    .await;
}

/// RFC 9700 §4.10: a token for an application, or for another API, says nothing of a customer.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_for_an_application_is_nobodys_at_userinfo() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        for scope in [
            "api://reader/.default",
            "https://graph.microsoft.com/.default",
            "00000003-0000-0000-c000-000000000000/.default",
        ] {
            let answer = daemon.token(server, &[("grant_type", "client_credentials"), ("scope", scope)]).await;
            assert_eq!(answer.status, 200, "{:?}", answer.body);
            assert_eq!(daemon.userinfo(server, answer.text("access_token")).await.status, 401, "{scope}");
        }
    })
    .await;
}
