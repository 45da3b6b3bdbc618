//! Encrypting for the server, as a client does it: key agreement on P-256 (RFC 7518 §4.6), or for an RSA key (§4.3).

use super::Server;
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral},
    kdf::{SskdfDigestAlgorithmId, get_sskdf_digest_algorithm, sskdf_digest},
    key_wrap::{AES_256, AesKek, KeyWrap as _},
    rand::SystemRandom,
    rsa::{OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey},
    signature::RsaPublicKeyComponents,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

impl Server {
    /// Lets clients of the first tenant encrypt their request objects, or not.
    pub(crate) async fn take_encrypted_requests(&self, takes: bool) {
        self.set(|settings| settings.request_object_encryption = takes).await;
    }

    /// The key on P-256 of the first tenant's key set for which clients encrypt.
    pub(crate) async fn encryption_key(&self) -> Option<Value> {
        self.encryption_key_of("EC").await
    }

    /// The same of a type.
    pub(crate) async fn encryption_key_of(&self, kind: &str) -> Option<Value> {
        let keys = self.key_set(self.tenant.id).await;
        let keys = keys["keys"].as_array().unwrap();
        keys.iter().find(|key| key["use"] == "enc" && key["kty"] == kind).cloned()
    }
}

/// Encrypts a text for a key by AES-256 in GCM, with members of the header set otherwise.
pub(crate) fn encrypted(text: &str, key: &Value, algorithm: &str, changes: &Value) -> String {
    let random = SystemRandom::new();
    let bytes = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
    let point = [vec![4], bytes("x"), bytes("y")].concat();
    let ephemeral = EphemeralPrivateKey::generate(&ECDH_P256, &random).unwrap();
    let own = ephemeral.compute_public_key().unwrap();
    let coordinate = |range: std::ops::Range<usize>| URL_SAFE_NO_PAD.encode(&own.as_ref()[range]);
    let mut header = json!({
        "alg": algorithm, "enc": "A256GCM", "cty": "JWT", "kid": key["kid"],
        "epk": {"kty": "EC", "crv": "P-256", "x": coordinate(1..33), "y": coordinate(33..65)},
    });
    for (name, value) in changes.as_object().unwrap() {
        header[name] = value.clone();
    }
    let name = if algorithm == "ECDH-ES" { "A256GCM" } else { algorithm };
    let length = u32::try_from(name.len()).unwrap().to_be_bytes();
    let info = [&length[..], name.as_bytes(), &[0; 8], &256_u32.to_be_bytes()].concat();
    let mut derived = [0; 32];
    agree_ephemeral(ephemeral, UnparsedPublicKey::new(&ECDH_P256, point), (), |secret| {
        let digest = get_sskdf_digest_algorithm(SskdfDigestAlgorithmId::Sha256).unwrap();
        sskdf_digest(digest, secret, &info, &mut derived).map_err(|_| ())
    })
    .unwrap();
    let (content_key, wrapped) = if algorithm == "ECDH-ES" {
        (derived, String::new())
    } else {
        let mut wrapped = [0; 40];
        let content_key = [9; 32];
        let wrapped = AesKek::new(&AES_256, &derived).unwrap().wrap(&content_key, &mut wrapped).unwrap();
        (content_key, URL_SAFE_NO_PAD.encode(&*wrapped))
    };
    sealed(text, &header, &wrapped, &content_key)
}

/// Encrypts a text for an RSA key by AES-256 in GCM, with members of the header set otherwise.
pub(crate) fn encrypted_for_rsa(text: &str, key: &Value, algorithm: &str, changes: &Value) -> String {
    let [n, e] = ["n", "e"].map(|name| URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap());
    let public: PublicEncryptingKey = RsaPublicKeyComponents { n, e }.try_into().unwrap();
    let public = OaepPublicEncryptingKey::new(public).unwrap();
    let hiding = if algorithm == "RSA-OAEP" { &OAEP_SHA1_MGF1SHA1 } else { &OAEP_SHA256_MGF1SHA256 };
    let content_key = [9; 32];
    let mut hidden = vec![0; public.ciphertext_size()];
    let hidden = URL_SAFE_NO_PAD.encode(&*public.encrypt(hiding, &content_key, &mut hidden, None).unwrap());
    let mut header = json!({"alg": algorithm, "enc": "A256GCM", "cty": "JWT", "kid": key["kid"]});
    for (name, value) in changes.as_object().unwrap() {
        header[name] = value.clone();
    }
    sealed(text, &header, &hidden, &content_key)
}

fn sealed(text: &str, header: &Value, wrapped: &str, content_key: &[u8]) -> String {
    let protected = URL_SAFE_NO_PAD.encode(header.to_string());
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, content_key).unwrap());
    let mut content = text.as_bytes().to_vec();
    let nonce = Nonce::assume_unique_for_key([3; 12]);
    let tag = cipher.seal_in_place_separate_tag(nonce, Aad::from(protected.as_bytes()), &mut content).unwrap();
    let [iv, content, tag] = [&[3; 12][..], &content, tag.as_ref()].map(|part| URL_SAFE_NO_PAD.encode(part));
    format!("{protected}.{wrapped}.{iv}.{content}.{tag}")
}
