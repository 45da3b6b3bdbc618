use super::*;
use crate::{encoding::base64url, jose::SigningKey};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

const ISSUER: &str = "https://id.example/t/v2.0";
const NOW: i64 = 1_795_168_831;

static RSA: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::generate(Algorithm::Rs256).unwrap().0);
static EC: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::generate(Algorithm::Es256).unwrap().0);
static KEYS: LazyLock<Vec<VerifyingKey>> =
    LazyLock::new(|| [&*RSA, &*EC].map(|key| VerifyingKey::new(key.public_jwk()).unwrap()).to_vec());

const EXPECTED: Expected<'static> = Expected {
    kind: TokenKind::Access,
    issuers: &[ISSUER],
    audiences: Some(&["api"]),
    now_seconds: NOW,
    leeway_seconds: 0,
    allow_expired: false,
};

fn claims() -> Value {
    json!({"iss": ISSUER, "aud": "api", "exp": NOW + 60, "nbf": NOW, "sub": "s"})
}

fn verify(token: &str, expected: &Expected<'_>) -> Result<Value, JwtError> {
    verify_jwt(token.as_bytes(), &KEYS, expected)
}

fn signed(claims: &Value) -> String {
    EC.sign_jwt(TokenKind::Access, claims).unwrap()
}

/// A token with any header and payload, signed by the EC key.
fn forged(header: &str, payload: &str) -> String {
    let message = format!("{}.{}", base64url(header), base64url(payload));
    format!("{message}.{}", base64url(EC.sign(message.as_bytes()).unwrap()))
}

#[test]
fn what_was_signed_is_read_back_with_either_algorithm() {
    for key in [&*RSA, &*EC] {
        let token = key.sign_jwt(TokenKind::Access, &claims()).unwrap();
        assert_eq!(verify(&token, &EXPECTED), Ok(claims()));
        let header = from_base64url(token.split('.').next().unwrap()).unwrap();
        assert_eq!(
            serde_json::from_slice::<Value>(&header).unwrap(),
            json!({"typ": "at+jwt", "alg": key.algorithm().as_str(), "kid": key.kid()})
        );
    }
}

#[test]
fn a_key_read_back_from_its_document_is_the_same_key() {
    for algorithm in [Algorithm::Rs256, Algorithm::Es256] {
        let (key, document) = SigningKey::generate(algorithm).unwrap();
        let again = SigningKey::from_pkcs8(algorithm, document.reveal()).unwrap();
        assert_eq!(again.public_jwk(), key.public_jwk());
        assert_eq!(again.algorithm(), algorithm);
        let other = if algorithm == Algorithm::Rs256 { Algorithm::Es256 } else { Algorithm::Rs256 };
        assert!(SigningKey::from_pkcs8(other, document.reveal()).is_err());
    }
}

#[test]
fn an_es256_signature_has_the_fixed_form() {
    assert_eq!(EC.sign(b"message").unwrap().len(), 64);
}

#[test]
fn one_kind_of_token_never_stands_for_another() {
    let id_token = EC.sign_jwt(TokenKind::Id, &claims()).unwrap();
    assert_eq!(verify(&id_token, &EXPECTED), Err(JwtError::WrongKind));
    assert!(verify(&id_token, &Expected { kind: TokenKind::Id, ..EXPECTED }).is_ok());
    let kid = EC.kid();
    let long = forged(&format!(r#"{{"typ":"application/AT+JWT","alg":"ES256","kid":"{kid}"}}"#), &claims().to_string());
    assert!(verify(&long, &EXPECTED).is_ok());
    let none = forged(&format!(r#"{{"alg":"ES256","kid":"{kid}"}}"#), &claims().to_string());
    assert_eq!(verify(&none, &EXPECTED), Err(JwtError::WrongKind));
}

#[test]
fn the_algorithm_is_the_keys_whatever_the_header_says() {
    let kid = EC.kid();
    for alg in ["none", "None", "HS256", "RS256", "ES384", ""] {
        let header = format!(r#"{{"typ":"at+jwt","alg":"{alg}","kid":"{kid}"}}"#);
        assert_eq!(verify(&forged(&header, &claims().to_string()), &EXPECTED), Err(JwtError::WrongAlgorithm), "{alg}");
    }
    let unsigned = format!(
        "{}.",
        forged(&format!(r#"{{"typ":"at+jwt","alg":"none","kid":"{kid}"}}"#), "{}").rsplit_once('.').unwrap().0
    );
    assert_eq!(verify(&unsigned, &EXPECTED), Err(JwtError::WrongAlgorithm));
}

#[test]
fn a_key_must_be_named_and_known_and_none_is_taken_from_the_header() {
    let jwk = serde_json::to_string(EC.public_jwk()).unwrap();
    let payload = claims().to_string();
    for header in [
        r#"{"typ":"at+jwt","alg":"ES256"}"#.to_owned(),
        r#"{"typ":"at+jwt","alg":"ES256","kid":"other"}"#.to_owned(),
        format!(r#"{{"typ":"at+jwt","alg":"ES256","kid":"other","jwk":{jwk},"jku":"https://evil.example"}}"#),
    ] {
        assert_eq!(verify(&forged(&header, &payload), &EXPECTED), Err(JwtError::UnknownKey), "{header}");
    }
    let beside = format!(r#"{{"typ":"at+jwt","alg":"ES256","kid":"{}","jku":"https://evil.example"}}"#, EC.kid());
    assert!(verify(&forged(&beside, &payload), &EXPECTED).is_ok());
}

#[test]
fn extensions_and_repeated_members_are_refused() {
    let kid = EC.kid();
    let payload = claims().to_string();
    let critical = format!(r#"{{"typ":"at+jwt","alg":"ES256","kid":"{kid}","crit":["b64"],"b64":false}}"#);
    assert_eq!(verify(&forged(&critical, &payload), &EXPECTED), Err(JwtError::CriticalExtension));
    let twice = format!(r#"{{"typ":"at+jwt","alg":"ES256","kid":"{kid}","kid":"{kid}"}}"#);
    assert_eq!(verify(&forged(&twice, &payload), &EXPECTED), Err(JwtError::Malformed));
    let plain = format!(r#"{{"typ":"at+jwt","alg":"ES256","kid":"{kid}"}}"#);
    let twice = payload.replace(r#""sub":"s""#, r#""sub":"s","sub":"t""#);
    assert_eq!(verify(&forged(&plain, &twice), &EXPECTED), Err(JwtError::Malformed));
}

#[test]
fn a_changed_or_foreign_signature_is_refused() {
    let token = signed(&claims());
    let (message, signature) = token.rsplit_once('.').unwrap();
    let changed = if signature.starts_with('A') { "B" } else { "A" };
    let forged = format!("{message}.{changed}{}", signature.get(1..).unwrap());
    assert_eq!(verify(&forged, &EXPECTED), Err(JwtError::BadSignature));
    let (stranger, _) = SigningKey::generate(Algorithm::Es256).unwrap();
    let signature = base64url(stranger.sign(message.as_bytes()).unwrap());
    assert_eq!(verify(&format!("{message}.{signature}"), &EXPECTED), Err(JwtError::BadSignature));
    assert_eq!(verify(&format!("{message}."), &EXPECTED), Err(JwtError::BadSignature));
}

#[test]
fn text_that_is_no_token_is_malformed() {
    let long = "a".repeat(MAX_TOKEN + 1);
    for token in ["", ".", "..", "a.b.c", "eyJ", &long] {
        assert_eq!(verify(token, &EXPECTED), Err(JwtError::Malformed), "{token:.20}");
    }
    assert_eq!(verify(&format!("{}.x", signed(&claims())), &EXPECTED), Err(JwtError::BadSignature));
}

#[test]
fn issuer_and_audience_must_be_the_expected() {
    let with = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        verify(&signed(&claims), &EXPECTED).map(|_| ())
    };
    assert_eq!(with("iss", json!("https://evil.example")), Err(JwtError::WrongIssuer));
    assert_eq!(with("iss", json!(null)), Err(JwtError::Malformed));
    assert_eq!(with("aud", json!("other")), Err(JwtError::WrongAudience));
    assert_eq!(with("aud", json!(["other"])), Err(JwtError::WrongAudience));
    assert_eq!(with("aud", json!(["other", "api"])), Ok(()));
    assert_eq!(with("aud", json!(null)), Err(JwtError::WrongAudience));
    assert_eq!(verify(&signed(&json!({"iss": ISSUER, "exp": NOW + 1})), &EXPECTED), Err(JwtError::WrongAudience));
    let anyone = Expected { audiences: None, ..EXPECTED };
    assert!(verify(&signed(&json!({"iss": ISSUER, "exp": NOW + 1})), &anyone).is_ok());
}

#[test]
fn time_is_judged_to_the_second() {
    let token = signed(&claims());
    let at = |now_seconds: i64, leeway_seconds: u32| {
        verify(&token, &Expected { now_seconds, leeway_seconds, ..EXPECTED }).map(|_| ())
    };
    assert_eq!(at(NOW - 1, 0), Err(JwtError::NotYetValid));
    assert_eq!((at(NOW - 1, 1), at(NOW, 0), at(NOW + 59, 0), at(NOW + 60, 1)), (Ok(()), Ok(()), Ok(()), Ok(())));
    assert_eq!((at(NOW + 60, 0), at(NOW + 61, 1)), (Err(JwtError::Expired), Err(JwtError::Expired)));
    assert!(verify(&token, &Expected { now_seconds: i64::MAX, allow_expired: true, ..EXPECTED }).is_ok());
    assert_eq!(verify(&signed(&json!({"iss": ISSUER, "aud": "api"})), &EXPECTED), Err(JwtError::Malformed));
    assert_eq!(verify(&signed(&json!({"iss": ISSUER, "aud": "api", "exp": "9"})), &EXPECTED), Err(JwtError::Malformed));
}

#[test]
fn a_published_key_pinned_to_another_algorithm_is_not_taken() {
    let mut jwk = EC.public_jwk().clone();
    jwk.alg = Algorithm::Rs256;
    assert!(VerifyingKey::new(&jwk).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_verifying_panic(token in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(verify_jwt::<Value>(&token, &KEYS, &EXPECTED).is_err());
    }

    #[test]
    fn no_change_of_one_character_goes_unnoticed(position in 0_usize..10_000, letter in "[A-Za-z0-9_.-]") {
        let token = signed(&claims());
        let position = position % token.len();
        let mut changed = token.clone();
        changed.replace_range(position..=position, &letter);
        prop_assert_eq!(verify(&changed, &EXPECTED).is_ok(), changed == token);
    }
}
