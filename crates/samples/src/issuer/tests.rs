//! Which tokens the apps believe, over real HTTP and with real signatures.

use axum::http::StatusCode;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

use super::{
    ClientCredentials, IssuerError, TokenError,
    fake::{FakeIssuer, NOW, rsa_key},
};

fn id_claims(issuer: &FakeIssuer) -> Value {
    json!({"iss": issuer.authority.as_str(), "aud": "reader", "sub": "s", "iat": NOW, "nbf": NOW, "exp": NOW + 3600,
        "nonce": "n", "name": "Avery Quill", "sid": "session", "amr": ["pwd"], "auth_time": NOW - 60})
}

fn access_claims(issuer: &FakeIssuer) -> Value {
    json!({"iss": issuer.authority.as_str(), "aud": "reader", "sub": "s", "iat": NOW, "nbf": NOW, "exp": NOW + 3600,
        "scp": "Books.Write Books.Read", "name": "Avery Quill"})
}

fn with(mut claims: Value, name: &str, value: Value) -> Value {
    if value.is_null() {
        claims.as_object_mut().unwrap().remove(name);
    } else {
        claims[name] = value;
    }
    claims
}

fn wrong_claim(error: &TokenError) -> &'static str {
    match error {
        TokenError::Claim(name) => name,
        other => panic!("another error: {other}"),
    }
}

#[tokio::test]
async fn an_id_token_of_either_key_is_believed() {
    let issuer = FakeIssuer::start().await;
    let seen = issuer.seen();
    for (algorithm, kid) in [(Algorithm::RS256, "rsa"), (Algorithm::ES256, "ec")] {
        let token = issuer.sign_as(algorithm, kid, "JWT", &id_claims(&issuer));
        let claims = seen.id_claims(&token, "reader", Some("n")).await.unwrap();
        assert_eq!((claims.name.as_deref(), claims.sid.as_deref()), (Some("Avery Quill"), Some("session")));
    }
}

#[tokio::test]
async fn each_wrong_claim_of_an_id_token_is_refused() {
    let issuer = FakeIssuer::start().await;
    let seen = issuer.seen();
    let cases = [
        ("iss", json!("http://localhost/other/v2.0")),
        ("aud", json!("shop")),
        ("aud", json!(["shop", "another"])),
        ("azp", json!("shop")),
        ("exp", json!(NOW - 30)),
        ("iat", json!(NOW + 31)),
        ("nbf", json!(NOW + 31)),
        ("nonce", json!("another")),
        ("nonce", Value::Null),
        ("sub", json!("")),
    ];
    for (name, value) in cases {
        let token = issuer.sign("JWT", &with(id_claims(&issuer), name, value));
        let error = seen.id_claims(&token, "reader", Some("n")).await.unwrap_err();
        assert_eq!(wrong_claim(&error), name);
    }
}

#[tokio::test]
async fn several_audiences_need_an_authorized_party() {
    let issuer = FakeIssuer::start().await;
    let seen = issuer.seen();
    let several = with(id_claims(&issuer), "aud", json!(["reader", "another"]));
    let error = seen.id_claims(&issuer.sign("JWT", &several), "reader", Some("n")).await.unwrap_err();
    assert_eq!(wrong_claim(&error), "azp");
    let named = issuer.sign("JWT", &with(several, "azp", json!("reader")));
    assert!(seen.id_claims(&named, "reader", Some("n")).await.is_ok());
}

#[tokio::test]
async fn an_id_token_ends_with_its_time() {
    let issuer = FakeIssuer::start().await;
    let seen = issuer.seen();
    let token = issuer.sign("JWT", &id_claims(&issuer));
    issuer.wait(3629);
    assert!(seen.id_claims(&token, "reader", Some("n")).await.is_ok());
    issuer.wait(1);
    assert_eq!(wrong_claim(&seen.id_claims(&token, "reader", Some("n")).await.unwrap_err()), "exp");
}

#[tokio::test]
async fn a_token_that_was_changed_is_refused() {
    let issuer = FakeIssuer::start().await;
    let (token, other) = (
        issuer.sign("JWT", &id_claims(&issuer)),
        issuer.sign("JWT", &with(id_claims(&issuer), "sub", json!("somebody else"))),
    );
    let parts: Vec<_> = token.split('.').collect();
    let claims = other.split('.').nth(1).unwrap();
    let spliced = format!("{}.{}.{}", parts[0], claims, parts[2]);
    let error = issuer.seen().id_claims(&spliced, "reader", Some("n")).await.unwrap_err();
    assert!(matches!(error, TokenError::Signature), "{error}");
}

#[tokio::test]
async fn a_token_of_a_strangers_key_is_refused() {
    let issuer = FakeIssuer::start().await;
    let mut header = Header::new(Algorithm::RS256);
    header.kid = Some("rsa".into());
    let forged = encode(&header, &id_claims(&issuer), &rsa_key()).unwrap();
    let error = issuer.seen().id_claims(&forged, "reader", Some("n")).await.unwrap_err();
    assert!(matches!(error, TokenError::Signature), "{error}");

    header.kid = Some("unknown".into());
    let unknown = encode(&header, &id_claims(&issuer), &rsa_key()).unwrap();
    let error = issuer.seen().id_claims(&unknown, "reader", Some("n")).await.unwrap_err();
    assert!(matches!(error, TokenError::UnknownKey), "{error}");
}

#[tokio::test]
async fn unsigned_and_symmetric_tokens_are_refused() {
    let issuer = FakeIssuer::start().await;
    let seen = issuer.seen();
    let mut header = Header::new(Algorithm::HS256);
    header.kid = Some("rsa".into());
    let symmetric = encode(&header, &id_claims(&issuer), &EncodingKey::from_secret(b"the public key")).unwrap();
    let error = seen.id_claims(&symmetric, "reader", Some("n")).await.unwrap_err();
    assert!(matches!(error, TokenError::Algorithm), "{error}");

    let signed = issuer.sign("JWT", &id_claims(&issuer));
    let claims = signed.split('.').nth(1).unwrap();
    // {"alg":"none","kid":"rsa"}
    let unsigned = format!("eyJhbGciOiJub25lIiwia2lkIjoicnNhIn0.{claims}.");
    assert!(seen.id_claims(&unsigned, "reader", Some("n")).await.is_err());
    assert!(seen.id_claims("not a token", "reader", Some("n")).await.is_err());
}

#[tokio::test]
async fn a_key_serves_only_its_own_algorithm() {
    let issuer = FakeIssuer::start().await;
    let swapped = issuer.sign_as(Algorithm::ES256, "rsa", "JWT", &id_claims(&issuer));
    let error = issuer.seen().id_claims(&swapped, "reader", Some("n")).await.unwrap_err();
    assert!(matches!(error, TokenError::Algorithm), "{error}");
}

#[tokio::test]
async fn the_api_takes_a_token_with_its_scope() {
    let issuer = FakeIssuer::start().await;
    let token = issuer.sign("at+jwt", &access_claims(&issuer));
    let claims = issuer.seen().access_claims(&token, "reader", "Books.Read").await.unwrap();
    assert_eq!(claims.name.as_deref(), Some("Avery Quill"));
}

#[tokio::test]
async fn the_api_refuses_a_token_without_its_scope() {
    let issuer = FakeIssuer::start().await;
    for scopes in [json!("Books.Write"), json!("Books.ReadAll"), Value::Null] {
        let token = issuer.sign("at+jwt", &with(access_claims(&issuer), "scp", scopes));
        let error = issuer.seen().access_claims(&token, "reader", "Books.Read").await.unwrap_err();
        assert!(matches!(error, TokenError::Scope), "{error}");
    }
}

#[tokio::test]
async fn the_api_refuses_tokens_for_others_and_id_tokens() {
    let issuer = FakeIssuer::start().await;
    let seen = issuer.seen();
    let cases = [
        ("iss", "at+jwt", "iss", json!("http://localhost/other/v2.0")),
        ("aud", "at+jwt", "aud", json!("api://reader")),
        ("exp", "at+jwt", "exp", json!(NOW - 30)),
        ("nbf", "at+jwt", "nbf", json!(NOW + 31)),
        ("typ", "JWT", "name", json!("Avery Quill")),
    ];
    for (expected, typ, name, value) in cases {
        let token = issuer.sign(typ, &with(access_claims(&issuer), name, value));
        let error = seen.access_claims(&token, "reader", "Books.Read").await.unwrap_err();
        assert_eq!(wrong_claim(&error), expected);
    }
}

#[tokio::test]
async fn a_client_proves_itself_by_basic_with_encoded_parts() {
    let issuer = FakeIssuer::start().await;
    issuer.answer(StatusCode::OK, json!({"access_token": "a", "expires_in": 60}));
    let credentials = ClientCredentials { id: "reader".into(), secret: "s:e c%ret".into() };
    let grant = [("grant_type", "refresh_token"), ("refresh_token", "r&r")];
    let tokens = issuer.seen().redeem(&credentials, &grant).await.unwrap();
    assert_eq!((tokens.access_token.as_str(), tokens.expires_in), ("a", 60));
    let (authorization, form) = issuer.asked();
    // base64("reader:s%3Ae+c%25ret")
    assert_eq!(authorization.as_deref(), Some("Basic cmVhZGVyOnMlM0FlK2MlMjVyZXQ="));
    assert_eq!(form, "grant_type=refresh_token&refresh_token=r%26r");
}

#[tokio::test]
async fn a_refusal_keeps_the_issuers_words() {
    let issuer = FakeIssuer::start().await;
    issuer.answer(StatusCode::BAD_REQUEST, json!({"error": "invalid_grant", "error_description": "AADSTS54005: used"}));
    let credentials = ClientCredentials { id: "reader".into(), secret: "secret".into() };
    let error = issuer.seen().redeem(&credentials, &[]).await.err().unwrap();
    assert!(
        matches!(&error, IssuerError::Refused { error, description } if error == "invalid_grant" && description == "AADSTS54005: used"),
        "{error}"
    );
}
