//! The specifications' own examples, and messages that were changed.

use super::{content::Parts, key_management::derived, *};
use crate::encoding::{base64url, from_base64url};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use proptest::prelude::*;
use serde_json::{Value, json};

/// RFC 7518 appendix C: Alice's ephemeral key.
const ALICE: [&str; 3] = [
    "gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",
    "SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps",
    "0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo",
];
/// Likewise: Bob's key.
const BOB: [&str; 3] = [
    "weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",
    "e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck",
    "VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw",
];

fn bytes<const N: usize>(text: &str) -> [u8; N] {
    from_base64url(text).unwrap().try_into().unwrap()
}

fn key([_, _, d]: [&str; 3]) -> DecryptionKey {
    DecryptionKey::from_scalar(&bytes(d)).unwrap()
}

#[test]
fn rfc_7518_appendix_c_derives_the_same_key_on_both_sides() {
    for (own, [x, y, _]) in [(key(ALICE), BOB), (key(BOB), ALICE)] {
        let agreed = own.agreed(&bytes(x), &bytes(y)).unwrap();
        let derived = derived(&agreed, "A128GCM", (b"Alice", b"Bob"), 16).unwrap();
        assert_eq!(base64url(&*derived), "VqqN6vgjbSBcIijNcacQGg");
    }
    let published = serde_json::to_value(key(BOB).public_jwk()).unwrap();
    assert_eq!((&published["x"], &published["y"], &published["use"]), (&json!(BOB[0]), &json!(BOB[1]), &json!("enc")));
}

#[test]
fn rfc_7516_appendix_b_opens_what_is_encrypted_by_cbc_and_hmac() {
    let content_key = [
        4, 211, 31, 197, 84, 157, 252, 254, 11, 100, 157, 250, 63, 170, 106, 206, 107, 124, 212, 45, 111, 107, 9, 219,
        200, 177, 0, 240, 143, 156, 44, 207,
    ];
    let part = |text: &str| from_base64url(text).unwrap();
    let (iv, tag) = (part("AxY8DCtDaGlsbGljb3RoZQ"), part("U0m_YmjN04DJvceFICbCVQ"));
    let ciphertext = part("KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY");
    let additional = b"eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0";
    let parts = Parts { iv: &iv, ciphertext: &ciphertext, tag: &tag, additional };
    let opened = ContentEncryption::A128CbcHs256.open(&content_key, &parts).unwrap();
    assert_eq!(opened, b"Live long and prosper.");
    let wrong = Parts { tag: &[0; 16], ..parts };
    assert_eq!(ContentEncryption::A128CbcHs256.open(&content_key, &wrong), Err(Undecryptable));
}

/// A message for Bob by Alice's key, with members of its header set otherwise; `null` takes one out.
fn message(changes: &Value) -> String {
    let mut header = json!({
        "alg": "ECDH-ES", "enc": "A256GCM", "cty": "JWT",
        "epk": {"kty": "EC", "crv": "P-256", "x": ALICE[0], "y": ALICE[1]},
    });
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(header.as_object_mut().unwrap().remove(name)),
            value => header[name] = value.clone(),
        }
    }
    sealed(&header.to_string())
}

fn sealed(header: &str) -> String {
    let protected = base64url(header);
    let agreed = key(ALICE).agreed(&bytes(BOB[0]), &bytes(BOB[1])).unwrap();
    let content_key = derived(&agreed, "A256GCM", (b"", b""), 32).unwrap();
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &content_key).unwrap());
    let mut content = b"a.b.c".to_vec();
    let nonce = Nonce::assume_unique_for_key([7; 12]);
    let tag = cipher.seal_in_place_separate_tag(nonce, Aad::from(protected.as_bytes()), &mut content).unwrap();
    format!("{protected}..{}.{}.{}", base64url([7; 12]), base64url(content), base64url(tag))
}

fn opened(message: &str, keys: &[DecryptionKey]) -> Result<Vec<u8>, Undecryptable> {
    decrypt(message, keys).map(|decrypted| decrypted.content)
}

#[test]
fn a_message_is_opened_by_the_key_that_it_names_or_by_any() {
    let keys = [key(ALICE), key(BOB)];
    let kid = keys[1].public_jwk().kid().to_owned();
    for changes in [json!({}), json!({"cty": null}), json!({"cty": "application/jwt"}), json!({"kid": kid})] {
        assert_eq!(opened(&message(&changes), &keys).as_deref(), Ok(&b"a.b.c"[..]), "{changes}");
    }
    assert_eq!(opened(&message(&json!({"kid": "another"})), &keys), Err(Undecryptable));
    assert_eq!(opened(&message(&json!({})), &keys[..1]), Err(Undecryptable));
}

#[test]
fn whatever_is_wrong_is_one_error() {
    let keys = [key(BOB)];
    let off_the_curve = json!({"kty": "EC", "crv": "P-256", "x": ALICE[0], "y": BOB[1]});
    for changes in [
        json!({"alg": "dir"}),
        json!({"alg": "RSA1_5"}),
        json!({"alg": "none"}),
        json!({"enc": "A192GCM"}),
        json!({"enc": "A128GCM"}),
        json!({"zip": "DEF"}),
        json!({"crit": ["exp"]}),
        json!({"cty": "text/plain"}),
        json!({"epk": null}),
        json!({"epk": off_the_curve}),
        json!({"epk": {"kty": "EC", "crv": "P-384", "x": ALICE[0], "y": ALICE[1]}}),
        json!({"epk": {"kty": "EC", "crv": "P-256", "x": ALICE[0], "y": ALICE[1], "d": ALICE[2]}}),
        json!({"apu": "QWxpY2U"}),
        json!({"apv": "A".repeat(513)}),
    ] {
        assert_eq!(opened(&message(&changes), &keys), Err(Undecryptable), "{changes}");
    }
    let twice = sealed(&format!(
        r#"{{"alg":"dir","alg":"ECDH-ES","enc":"A256GCM","epk":{{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}}}}"#,
        ALICE[0], ALICE[1]
    ));
    assert_eq!(opened(&twice, &keys), Err(Undecryptable));
    let good = message(&json!({}));
    for changed in [format!("{good}.x"), good.replace("..", ".AAAA."), "....".to_owned(), "A".repeat(100_000)] {
        assert_eq!(opened(&changed, &keys), Err(Undecryptable));
    }
}

#[test]
fn a_scalar_outside_the_curves_order_is_no_key() {
    assert!(DecryptionKey::from_scalar(&[0; 32]).is_none());
    assert!(DecryptionKey::from_scalar(&[0xff; 32]).is_none());
}

proptest! {
    #[test]
    fn a_message_changed_anywhere_is_not_opened(at in any::<prop::sample::Index>(), with in "[A-Za-z0-9_.-]") {
        let good = message(&json!({}));
        let at = at.index(good.len());
        let changed = format!("{}{with}{}", &good[..at], &good[at + 1..]);
        prop_assume!(changed != good);
        prop_assert_eq!(opened(&changed, &[key(BOB)]), Err(Undecryptable));
    }

    #[test]
    fn nothing_that_is_sent_makes_reading_panic(message in "[A-Za-z0-9_.-]{0,200}") {
        let _ = decrypt(&message, &[key(BOB)]);
    }
}

/// A message for an RSA key, encrypted as a client does it.
fn for_rsa(key: &DecryptionKey, algorithm: KeyManagement, content_key: &[u8], changes: &Value) -> String {
    use aws_lc_rs::rsa::{OaepPublicEncryptingKey, PublicEncryptingKey};
    let published = serde_json::to_value(key.public_jwk()).unwrap();
    let [n, e] = ["n", "e"].map(|name| from_base64url(published[name].as_str().unwrap()).unwrap());
    let public: PublicEncryptingKey = aws_lc_rs::signature::RsaPublicKeyComponents { n, e }.try_into().unwrap();
    let public = OaepPublicEncryptingKey::new(public).unwrap();
    let mut encrypted = vec![0; public.ciphertext_size()];
    let encrypted = public.encrypt(algorithm.oaep().unwrap(), content_key, &mut encrypted, None).unwrap();
    let mut header = json!({"alg": algorithm.as_str(), "enc": "A256GCM", "cty": "JWT", "kid": key.public_jwk().kid()});
    for (name, value) in changes.as_object().unwrap() {
        header[name] = value.clone();
    }
    let protected = base64url(header.to_string());
    let sealing: [u8; 32] = std::array::from_fn(|at| content_key.get(at).copied().unwrap_or_default());
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &sealing).unwrap());
    let mut content = b"a.b.c".to_vec();
    let nonce = Nonce::assume_unique_for_key([7; 12]);
    let tag = cipher.seal_in_place_separate_tag(nonce, Aad::from(protected.as_bytes()), &mut content).unwrap();
    let [key, iv, content, tag] = [&*encrypted, &[7; 12], &content, tag.as_ref()].map(base64url);
    format!("{protected}.{key}.{iv}.{content}.{tag}")
}

#[test]
fn a_message_for_an_rsa_key_is_opened_by_it_alone() {
    use crate::jose::{Algorithm, SigningKey};
    let rsa = || {
        let (_, document) = SigningKey::generate(Algorithm::Rs256).unwrap();
        DecryptionKey::from_rsa_pkcs8(document.reveal()).unwrap()
    };
    let keys = [key(BOB), rsa()];
    for algorithm in [KeyManagement::RsaOaep256, KeyManagement::RsaOaep] {
        let message = for_rsa(&keys[1], algorithm, &[9; 32], &json!({}));
        let decrypted = decrypt(&message, &keys).unwrap();
        assert_eq!((decrypted.content.as_slice(), decrypted.management), (&b"a.b.c"[..], algorithm));
        assert_eq!(decrypted.encryption, ContentEncryption::A256Gcm);
        assert_eq!(opened(&message, &keys[..1]), Err(Undecryptable));
        assert_eq!(opened(&message, &[rsa()]), Err(Undecryptable));
        let other = if algorithm == KeyManagement::RsaOaep { "RSA-OAEP-256" } else { "RSA-OAEP" };
        let point = json!({"kty": "EC", "crv": "P-256", "x": ALICE[0], "y": ALICE[1]});
        for changes in
            [json!({"alg": other}), json!({"alg": "RSA1_5"}), json!({"alg": "ECDH-ES"}), json!({"epk": point})]
        {
            assert_eq!(
                opened(&for_rsa(&keys[1], algorithm, &[9; 32], &changes), &keys),
                Err(Undecryptable),
                "{changes}"
            );
        }
        for length in [0, 16, 31, 33] {
            let short = for_rsa(&keys[1], algorithm, &vec![9; length], &json!({}));
            assert_eq!(opened(&short, &keys), Err(Undecryptable), "{length}");
        }
        let (start, rest) = message.split_once('.').unwrap();
        for changed in [
            format!("{start}..{}", rest.split_once('.').unwrap().1),
            format!("{start}.AAAA.{}", rest.split_once('.').unwrap().1),
        ] {
            assert_eq!(opened(&changed, &keys), Err(Undecryptable));
        }
    }
    let published = serde_json::to_value(keys[1].public_jwk()).unwrap();
    assert_eq!((&published["kty"], &published["use"], &published["e"]), (&json!("RSA"), &json!("enc"), &json!("AQAB")));
    assert!(published.get("alg").is_none() && published.as_object().unwrap().len() == 5);
    assert!(DecryptionKey::from_rsa_pkcs8(b"x").is_err());
}
