//! What is read of an object, and what it must say.

use super::*;
use crate::{client_id::ClientId, errors::OAuthError};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Uuid;

const NOW: i64 = 1_795_000_000;
const CLIENT: Uuid = Uuid::from_u128(7);

fn read(changes: &Value, strict: bool) -> Result<RequestObjectClaims, OAuthError> {
    read_at(changes, strict, NOW)
}

fn read_at(changes: &Value, strict: bool, now_seconds: i64) -> Result<RequestObjectClaims, OAuthError> {
    let mut claims = json!({
        "iss": CLIENT, "client_id": CLIENT, "aud": "https://id.example", "exp": NOW + 300, "nbf": NOW, "jti": "1",
        "response_type": "code", "max_age": 60, "claims": {"id_token": null}, "resource": ["api://a", "api://b"],
    });
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
            value => claims[name] = value.clone(),
        }
    }
    let issuers = ["https://id.example".to_owned()];
    let expected = Expected { client_id: &ClientId::from(CLIENT), issuers: &issuers, now_seconds, strict };
    RequestObjectClaims::read(claims.as_object().unwrap(), &expected)
}

#[test]
fn the_parameters_are_the_claims_that_are_not_about_the_object() {
    let parameters = read(&json!({"sub": "x", "iat": NOW}), true).unwrap().parameters;
    assert_eq!(parameters.get("client_id"), Some(CLIENT.to_string().as_str()));
    assert_eq!((parameters.get("max_age"), parameters.get("claims")), (Some("60"), Some(r#"{"id_token":null}"#)));
    assert_eq!(parameters.all("resource").collect::<Vec<_>>(), ["api://a", "api://b"]);
    for own in ["iss", "aud", "exp", "nbf", "jti", "sub", "iat"] {
        assert_eq!(parameters.get(own), None, "{own}");
    }
}

#[test]
fn an_object_is_of_its_client_for_this_server_and_in_time() {
    for (changes, loosely, strictly) in [
        (json!({}), None, None),
        (json!({"iss": Uuid::nil()}), Some(7_000_264), Some(7_000_264)),
        (json!({"client_id": Uuid::nil()}), Some(7_000_264), Some(7_000_264)),
        (json!({"client_id": 7}), Some(7_000_264), Some(7_000_264)),
        (json!({"iss": null}), None, Some(7_000_264)),
        (json!({"aud": "https://other.example"}), Some(7_000_264), Some(7_000_264)),
        (json!({"aud": ["https://other.example", "https://id.example"]}), None, None),
        (json!({"aud": null}), None, Some(7_000_264)),
        (json!({"exp": NOW - LEEWAY}), Some(7_000_265), Some(7_000_265)),
        (json!({"exp": null}), None, Some(7_000_265)),
        (json!({"exp": null, "nbf": null, "iat": NOW}), None, Some(7_000_265)),
        (json!({"exp": null, "nbf": null, "jti": null}), None, Some(7_000_265)),
        (json!({"exp": null, "nbf": null}), Some(7_000_265), Some(7_000_265)),
        (json!({"exp": null, "iat": NOW - LONGEST_LIFE - LEEWAY}), Some(7_000_265), Some(7_000_265)),
        (json!({"exp": null, "nbf": NOW - LONGEST_LIFE - LEEWAY}), Some(7_000_265), Some(7_000_265)),
        (json!({"nbf": null}), None, Some(7_000_265)),
        (json!({"nbf": NOW + LEEWAY + 1}), Some(7_000_265), Some(7_000_265)),
        (json!({"iat": NOW + LEEWAY + 1}), Some(7_000_265), Some(7_000_265)),
        (json!({"exp": NOW + LONGEST_STRICT_LIFE + 1}), None, Some(7_000_265)),
        (json!({"nbf": NOW - LONGEST_STRICT_LIFE - LEEWAY - 1}), None, Some(7_000_265)),
        (json!({"exp": NOW + LEEWAY + LONGEST_LIFE + 1}), Some(7_000_265), Some(7_000_265)),
        (json!({"exp": "soon"}), Some(7_000_262), Some(7_000_262)),
        (json!({"request": "x"}), Some(7_000_262), Some(7_000_262)),
        (json!({"request_uri": "urn:x"}), Some(7_000_262), Some(7_000_262)),
        (json!({"jti": ""}), Some(7_000_262), Some(7_000_262)),
        (json!({"resource": [1]}), Some(7_000_262), Some(7_000_262)),
        (json!({"state": "a\u{0}b"}), Some(7_000_262), Some(7_000_262)),
    ] {
        for (strict, expected) in [(false, loosely), (true, strictly)] {
            let number = read(&changes, strict).err().map(|error| error.number);
            assert_eq!(number, expected, "{changes} {strict}");
        }
    }
}

#[test]
fn what_is_spent_is_the_jti_of_one_client() {
    let key = |changes: Value| read(&changes, false).unwrap().replay_key().copied();
    assert_eq!(key(json!({})), key(json!({"exp": NOW + 5})));
    assert_ne!(key(json!({})), key(json!({"jti": "2"})));
    assert_eq!(key(json!({"jti": null})), None);
}

/// Otherwise it would count again once its identifier is forgotten.
#[test]
fn an_object_is_refused_for_its_age_when_its_identifier_is_forgotten() {
    for changes in [json!({}), json!({"exp": null}), json!({"exp": null, "nbf": null, "iat": NOW - 5})] {
        let until = read(&changes, false).unwrap().refused_from();
        let later = read_at(&changes, false, until);
        assert_eq!(later.unwrap_err().number, 7_000_265, "{changes}");
        assert!(read_at(&changes, false, until - 1).is_ok(), "{changes}");
    }
}

#[test]
fn an_object_without_signature_is_refused() {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    for header in [r#"{"alg":"none"}"#, r#"{"alg":"HS256"}"#, r#"{"alg":"None"}"#] {
        let token = format!("{}.{}.", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode("{}"));
        assert_eq!(RequestObject::parse(&token).unwrap_err().number, 7_000_263, "{header}");
    }
}

proptest! {
    #[test]
    fn no_claims_make_reading_panic(claims in proptest::collection::btree_map("[a-z_]{1,9}", ".{0,20}", 0..8), number in any::<f64>()) {
        let mut object: Map<String, Value> = claims.into_iter().map(|(name, value)| (name, Value::from(value))).collect();
        object.insert("exp".to_owned(), json!(number));
        let expected = Expected { client_id: &ClientId::from(CLIENT), issuers: &[], now_seconds: NOW, strict: false };
        let _ = RequestObjectClaims::read(&object, &expected);
    }

    #[test]
    fn nothing_that_is_sent_makes_reading_panic(token in "[A-Za-z0-9_.-]{0,200}") {
        let _ = RequestObject::parse(&token);
    }
}
