//! What is read, and what an assertion must say.

use super::*;
use crate::{
    encoding::base64url,
    errors::OAuthError,
    jose::{
        Algorithm, CertificateRequest, JwtError, PeerJwt, PeerKey, PeerKeySet, SigningKey, TokenKind,
        self_signed_certificate,
    },
};
use proptest::prelude::*;
use serde_json::{Value, json};

const NOW: i64 = 1_795_000_000;

fn claims(changes: &Value) -> Result<AssertionClaims, serde_json::Error> {
    let mut claims = json!({"iss": "a", "sub": "a", "aud": "https://id.example", "exp": NOW + 300, "jti": "1"});
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    serde_json::from_value(claims)
}

#[test]
fn an_assertion_counts_within_its_time_and_for_a_day_at_most() {
    for (changes, counts) in [
        (json!({}), true),
        (json!({"exp": NOW - LEEWAY + 1}), true),
        (json!({"exp": NOW - LEEWAY}), false),
        (json!({"exp": NOW + LEEWAY + LONGEST_LIFE}), true),
        (json!({"exp": NOW + LEEWAY + LONGEST_LIFE + 1}), false),
        (json!({"exp": i64::MAX}), false),
        (json!({"exp": i64::MIN}), false),
        (json!({"nbf": NOW + LEEWAY, "iat": NOW + LEEWAY}), true),
        (json!({"nbf": NOW + LEEWAY + 1}), false),
        (json!({"iat": NOW + LEEWAY + 1}), false),
        (json!({"iat": NOW - LONGEST_LIFE - LEEWAY - 1}), false),
        (json!({"exp": 1_795_000_300.75}), true),
    ] {
        assert_eq!(claims(&changes).unwrap().check_time(NOW).is_ok(), counts, "{changes}");
    }
    for unreadable in [json!({"exp": "1795000300"}), json!({"exp": null}), json!({"aud": 1}), json!({"iss": 7})] {
        assert!(claims(&unreadable).is_err(), "{unreadable}");
    }
}

#[test]
fn what_is_spent_differs_by_issuer_and_jti() {
    let key = |changes: Value| claims(&changes).unwrap().replay_key();
    assert_eq!(key(json!({})), key(json!({"exp": 5})));
    assert_ne!(key(json!({})), key(json!({"jti": "2"})));
    assert_ne!(key(json!({"iss": "b"})), key(json!({})));
    for jti in [json!(""), json!("x".repeat(1_025))] {
        assert_eq!(key(json!({"jti": jti})), Err(OAuthError::malformed_client_assertion()));
    }
}

#[test]
fn one_of_several_audiences_will_do() {
    let several = claims(&json!({"aud": ["https://other.example", "https://id.example"]})).unwrap();
    assert!(several.is_for(|audience| audience == "https://id.example"));
    assert!(!several.is_for(|audience| audience == "https://id.example/"));
}

/// A key, and the set that holds its certificate.
fn certified() -> (SigningKey, PeerKeySet) {
    let (key, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
    let request = CertificateRequest { common_name: "client", not_before: NOW - 1, not_after: NOW + 1 };
    let der = self_signed_certificate(&key, &request).unwrap().unwrap();
    // The key's own id, since that is what it puts into headers.
    let set = PeerKeySet::new(vec![PeerKey::from_certificate(&der, Some(key.kid())).unwrap()]);
    (key, set)
}

#[test]
fn a_token_is_verified_by_a_registered_certificate_while_that_is_valid() {
    let (key, set) = certified();
    let token = key.sign_jwt(TokenKind::Id, &json!({"sub": "x"})).unwrap();
    let read = PeerJwt::parse(&token).unwrap();
    assert_eq!(read.verified::<Value>(set.keys().iter(), NOW).unwrap(), json!({"sub": "x"}));
    for now in [NOW - 2, NOW + 2] {
        assert_eq!(read.verified::<Value>(set.keys().iter(), now).unwrap_err(), JwtError::ExpiredKey);
    }
    let (_, other) = certified();
    assert_eq!(read.verified::<Value>(other.keys().iter(), NOW).unwrap_err(), JwtError::UnknownKey);
    let cut = token.split_at(token.len() - 4).0;
    assert_eq!(
        PeerJwt::parse(cut).unwrap().verified::<Value>(set.keys().iter(), NOW).unwrap_err(),
        JwtError::BadSignature
    );
}

#[test]
fn a_key_set_verifies_by_its_pinned_algorithm_only() {
    let (key, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
    let token = key.sign_jwt(TokenKind::Id, &json!({})).unwrap();
    let read = PeerJwt::parse(&token).unwrap();
    let mut jwk = serde_json::to_value(key.public_jwk()).unwrap();
    for (alg, verdict) in
        [(Some("RS256"), Ok(json!({}))), (None, Ok(json!({}))), (Some("PS256"), Err(JwtError::WrongAlgorithm))]
    {
        match alg {
            Some(alg) => jwk["alg"] = json!(alg),
            None => drop(jwk.as_object_mut().unwrap().remove("alg")),
        }
        let set = PeerKeySet::parse(json!({"keys": [jwk]}).to_string().as_bytes()).unwrap();
        assert_eq!(read.verified::<Value>(set.keys().iter(), NOW), verdict, "{alg:?}");
    }
}

#[test]
fn key_sets_that_are_private_empty_or_malformed_are_refused() {
    use crate::jose::KeySetError::{Malformed, NoUsableKey, Private, TooMany};
    let (key, _) = SigningKey::generate(Algorithm::Es256).unwrap();
    let jwk = serde_json::to_value(key.public_jwk()).unwrap();
    let with = |member: &str, value: &str| {
        let mut jwk = jwk.clone();
        jwk[member] = json!(value);
        json!({"keys": [jwk]}).to_string()
    };
    let many = json!({"keys": vec![jwk.clone(); 51]}).to_string();
    for (text, expected) in [
        (with("d", "AA"), Private),
        (r#"{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}"#.to_owned(), Private),
        (with("use", "enc"), NoUsableKey),
        (with("alg", "HS256"), NoUsableKey),
        (with("kty", "OKP"), NoUsableKey),
        (with("crv", "secp256k1"), NoUsableKey),
        (r#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}"#.to_owned(), NoUsableKey),
        (r#"{"keys":[]}"#.to_owned(), NoUsableKey),
        (r#"{"keys":{}}"#.to_owned(), Malformed),
        (r#"{"keys":[],"keys":[]}"#.to_owned(), Malformed),
        ("[]".to_owned(), Malformed),
        (many, TooMany),
        (format!("{{\"keys\":[],\"x\":\"{}\"}}", "x".repeat(crate::jose::MAX_KEY_SET)), Malformed),
    ] {
        assert_eq!(PeerKeySet::parse(text.as_bytes()).unwrap_err(), expected, "{}", &text[..text.len().min(200)]);
    }
}

#[test]
fn without_a_name_only_a_single_able_key_is_taken() {
    let keys = [Algorithm::Es256, Algorithm::Es256, Algorithm::Rs256].map(|alg| SigningKey::generate(alg).unwrap().0);
    let set = |keys: &[SigningKey]| {
        let keys: Vec<_> = keys.iter().map(SigningKey::public_jwk).collect();
        PeerKeySet::parse(json!({"keys": keys}).to_string().as_bytes()).unwrap()
    };
    let token = keys[1].sign_jwt(TokenKind::Id, &json!({})).unwrap();
    let nameless =
        base64url(r#"{"alg":"ES256"}"#) + token.split_once('.').map(|(_, rest)| format!(".{rest}")).unwrap().as_str();
    let named = |token: &str, keys: &[SigningKey]| PeerJwt::parse(token).unwrap().names_one_of(set(keys).keys().iter());
    assert!(named(&nameless, &keys[1..]));
    assert!(!named(&nameless, &keys), "it could be either");
    assert!(!named(&nameless, &keys[2..]));
    assert!(named(&token, &keys));
}

proptest! {
    #[test]
    fn nothing_that_is_sent_makes_reading_panic(token in "[A-Za-z0-9_.-]{0,200}") {
        let _ = PeerJwt::parse(&token).map(|token| token.unverified::<AssertionClaims>().map(|claims| claims.replay_key()));
    }

    #[test]
    fn no_bytes_make_a_certificate_or_key_set_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = PeerKey::from_certificate(&bytes, None);
        let _ = PeerKeySet::parse(&bytes);
    }
}
