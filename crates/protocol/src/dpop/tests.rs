use super::*;
use crate::{
    encoding::base64url,
    jose::{Algorithm, SigningKey},
};
use aws_lc_rs::{
    digest::{SHA256, digest},
    signature::{Ed25519KeyPair, KeyPair as _},
};
use proptest::prelude::*;
use serde_json::{Value, json};

const URL: &str = "https://id.example/t/oauth2/v2.0/token";
const NOW: i64 = 1_795_000_000;

fn key() -> SigningKey {
    SigningKey::generate(Algorithm::Es256).unwrap().0
}

fn jwk(key: &SigningKey) -> Value {
    serde_json::to_value(&key.public_jwk().material).unwrap()
}

fn sign(key: &SigningKey, header: &Value, claims: &Value) -> String {
    let message = format!("{}.{}", base64url(header.to_string()), base64url(claims.to_string()));
    let signature = base64url(key.sign(message.as_bytes()).unwrap());
    format!("{message}.{signature}")
}

fn header(key: &SigningKey) -> Value {
    json!({"typ": "dpop+jwt", "alg": key.algorithm().as_str(), "jwk": jwk(key)})
}

fn claims() -> Value {
    json!({"jti": "-BwC3ESc6acc2lTc", "htm": "POST", "htu": URL, "iat": NOW})
}

fn presented(text: &str) -> PresentedProof {
    PresentedProof { text: Some(text.to_owned()), method: "POST".to_owned(), targets: vec![URL.to_owned()] }
}

fn verify(text: &str) -> Result<Proof, ProofError> {
    presented(text).verify(&Expected { now_seconds: NOW, access_token: None })
}

fn changed(mut value: Value, changes: &[(&str, Value)]) -> Value {
    for (name, change) in changes {
        value[*name] = change.clone();
    }
    value
}

#[test]
fn a_proof_of_each_algorithm_is_taken_and_names_its_key() {
    for algorithm in [Algorithm::Es256, Algorithm::Rs256] {
        let (key, _) = SigningKey::generate(algorithm).unwrap();
        let proof = verify(&sign(&key, &header(&key), &claims())).unwrap();
        assert_eq!(proof.thumbprint, key.kid(), "RFC 7638");
        assert_eq!((proof.jti.as_str(), proof.issued_at, proof.nonce), ("-BwC3ESc6acc2lTc", NOW, None));
    }
    let pair = Ed25519KeyPair::generate().unwrap();
    let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": base64url(pair.public_key())});
    let header = json!({"typ": "dpop+jwt", "alg": "EdDSA", "jwk": jwk});
    let message = format!("{}.{}", base64url(header.to_string()), base64url(claims().to_string()));
    let text = format!("{message}.{}", base64url(pair.sign(message.as_bytes())));
    assert!(is_thumbprint(&verify(&text).unwrap().thumbprint));
}

/// RFC 9449 §4.1 and §6.1: the example proof and its key's thumbprint.
#[test]
fn the_proof_of_the_rfc_is_taken() {
    let text = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg";
    let proof = PresentedProof { targets: vec!["https://server.example.com/token".to_owned()], ..presented(text) };
    let proof = proof.verify(&Expected { now_seconds: 1_562_262_616, access_token: None }).unwrap();
    assert_eq!(proof.thumbprint, "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
}

#[test]
fn each_wrong_header_has_its_refusal() {
    let key = key();
    let good = header(&key);
    let mut private = jwk(&key);
    private["d"] = json!("c2VjcmV0");
    let weak = json!({"kty": "RSA", "n": base64url([0xFF; 128]), "e": "AQAB"});
    let padded = json!({"kty": "EC", "crv": "P-256", "x": format!("AA{}", "A".repeat(43)), "y": "eQ"});
    for (change, error) in [
        (vec![("typ", json!("JWT"))], ProofError::WrongKind),
        (vec![("typ", Value::Null)], ProofError::WrongKind),
        (vec![("alg", json!("none"))], ProofError::WrongAlgorithm),
        (vec![("alg", json!("HS256"))], ProofError::WrongAlgorithm),
        (vec![("alg", json!("es256"))], ProofError::WrongAlgorithm),
        (vec![("alg", json!("ES384"))], ProofError::WrongAlgorithm),
        (vec![("alg", json!("RS256"))], ProofError::UnusableKey),
        (vec![("jwk", private)], ProofError::PrivateKey),
        (vec![("jwk", json!({"kty": "oct", "k": "c2VjcmV0"}))], ProofError::PrivateKey),
        (vec![("jwk", Value::Null)], ProofError::UnusableKey),
        (vec![("jwk", json!({"kty": "EC", "crv": "P-384", "x": "eA", "y": "eQ"}))], ProofError::UnusableKey),
        (vec![("jwk", padded)], ProofError::UnusableKey),
        (vec![("alg", json!("RS256")), ("jwk", weak)], ProofError::UnusableKey),
        (vec![("crit", json!(["b64"]))], ProofError::CriticalExtension),
        (vec![("jwk", jwk(&self::key()))], ProofError::BadSignature),
    ] {
        let text = sign(&key, &changed(good.clone(), &change), &claims());
        assert_eq!(verify(&text), Err(error), "{change:?}");
    }
}

#[test]
fn each_wrong_claim_has_its_refusal() {
    let key = key();
    for (name, value, error) in [
        ("htm", json!("GET"), ProofError::WrongMethod),
        ("htm", json!("post"), ProofError::WrongMethod),
        ("htu", json!("https://evil.example/t/oauth2/v2.0/token"), ProofError::WrongTarget),
        ("htu", json!("https://id.example/other/oauth2/v2.0/token"), ProofError::WrongTarget),
        ("htu", json!("/t/oauth2/v2.0/token"), ProofError::WrongTarget),
        ("iat", json!(NOW - MAX_AGE_SECONDS - 1), ProofError::TooOld),
        ("iat", json!(NOW + MAX_AHEAD_SECONDS + 1), ProofError::TooNew),
        ("iat", json!(i64::MIN), ProofError::TooOld),
        ("iat", json!(i64::MAX), ProofError::TooNew),
        ("iat", json!("1795000000"), ProofError::Malformed),
        ("jti", json!(""), ProofError::Malformed),
        ("jti", json!("x".repeat(257)), ProofError::Malformed),
        ("jti", Value::Null, ProofError::Malformed),
        ("nonce", json!("x".repeat(257)), ProofError::Malformed),
    ] {
        let text = sign(&key, &header(&key), &changed(claims(), &[(name, value.clone())]));
        assert_eq!(verify(&text), Err(error), "{name} {value}");
    }
    for iat in [NOW - MAX_AGE_SECONDS, NOW + MAX_AHEAD_SECONDS] {
        assert!(verify(&sign(&key, &header(&key), &changed(claims(), &[("iat", json!(iat))]))).is_ok());
    }
}

#[test]
fn at_a_resource_the_proof_names_its_token() {
    let key = key();
    let expected = Expected { now_seconds: NOW, access_token: Some("token") };
    let with =
        |ath: Value| presented(&sign(&key, &header(&key), &changed(claims(), &[("ath", ath)]))).verify(&expected);
    assert!(with(json!(base64url(digest(&SHA256, b"token")))).is_ok());
    for wrong in [json!(base64url(digest(&SHA256, b"other"))), json!(""), Value::Null] {
        assert_eq!(with(wrong), Err(ProofError::WrongAccessToken));
    }
}

#[test]
fn a_repeated_member_and_a_second_header_are_refused() {
    let key = key();
    let twice = format!(r#"{{"jti":"a","jti":"b","htm":"POST","htu":"{URL}","iat":{NOW}}}"#);
    let message = format!("{}.{}", base64url(header(&key).to_string()), base64url(twice));
    let text = format!("{message}.{}", base64url(key.sign(message.as_bytes()).unwrap()));
    assert_eq!(verify(&text), Err(ProofError::Malformed));
    let two = PresentedProof { text: None, ..presented("") };
    assert_eq!(two.verify(&Expected { now_seconds: NOW, access_token: None }), Err(ProofError::NotOne));
    assert_eq!(verify(&"a".repeat(9_000)), Err(ProofError::Malformed));
}

#[test]
fn the_challenge_names_the_algorithms() {
    assert_eq!(dpop_challenge(None), "DPoP algs=\"ES256 EdDSA PS256 RS256\"");
    assert!(dpop_challenge(Some("use_dpop_nonce")).starts_with("DPoP error=\"use_dpop_nonce\", algs="));
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in any::<String>()) {
        let _ = verify(&text);
    }

    #[test]
    fn no_header_and_no_claims_make_the_parser_panic(header in "[ -~]{0,80}", claims in "[ -~]{0,80}", signature in "[A-Za-z0-9_-]{0,90}") {
        let text = format!("{}.{}.{signature}", base64url(header), base64url(claims));
        prop_assert!(verify(&text).is_err());
    }

    /// A proof for one URL proves nothing for another.
    #[test]
    fn a_changed_proof_is_refused(at in 0_usize..400, with in "[A-Za-z0-9_-]") {
        let key = key();
        let mut text = sign(&key, &header(&key), &claims());
        let at = at % text.len();
        if text.as_bytes()[at] != b'.' && text.get(at..=at) != Some(with.as_str()) {
            text.replace_range(at..=at, &with);
            prop_assert!(verify(&text).is_err());
        }
    }
}
