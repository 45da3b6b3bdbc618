//! Encrypting for another party's RSA key: JSON Web Encryption in compact form (RFC 7516), RSA-OAEP-256 and A256GCM.

use super::is_private;
use crate::encoding::{base64url, from_base64url};
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey, PublicKeyComponents},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The least modulus, in bytes: 2048 bits (RFC 7518 §4.3).
const LEAST_MODULUS: usize = 256;
/// The largest, in bytes: 4096 bits.
const MOST_MODULUS: usize = 512;
const MOST_EXPONENT: usize = 4;
const LONGEST_KID: usize = 256;

/// A public RSA key for which messages are encrypted, read from a JWK (RFC 7517, RFC 7518 §6.3.1).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Map<String, Value>", into = "Map<String, Value>")]
pub struct RsaEncryptionKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
    kid: Option<String>,
}

/// A JWK that nothing is encrypted for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidEncryptionKey {
    /// It holds more than may be told.
    #[error("the JWK holds a private key: give its public part alone")]
    Private,
    /// Of another kind, for another use, or of another size.
    #[error(
        "no public RSA JWK of 2048 to 4096 bits whose `use` is `enc` and whose `alg` is `RSA-OAEP-256`, where it has them"
    )]
    Unsuitable,
}

/// What a message is encrypted with, new for each: the content's key and its initialisation vector.
pub struct MessageKey {
    key: [u8; 32],
    iv: [u8; 12],
}

impl MessageKey {
    /// From 44 random bytes, which must serve no other message.
    pub fn new(random: &[u8; 44]) -> Self {
        let (mut key, mut iv) = ([0; 32], [0; 12]);
        for (to, from) in key.iter_mut().chain(&mut iv).zip(random) {
            *to = *from;
        }
        Self { key, iv }
    }
}

impl Drop for MessageKey {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.key);
    }
}

/// Encryption failed, as when memory has run out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the message can't be encrypted")]
pub struct Unencryptable;

impl RsaEncryptionKey {
    /// Encrypts a token (RFC 7519 §5.2) for the key's owner.
    pub fn encrypt(&self, token: &[u8], message_key: &MessageKey) -> Result<String, Unencryptable> {
        let mut header = json!({"alg": "RSA-OAEP-256", "enc": "A256GCM", "cty": "JWT"});
        if let (Some(kid), Some(header)) = (&self.kid, header.as_object_mut()) {
            header.insert("kid".to_owned(), json!(kid));
        }
        let protected = base64url(header.to_string());
        let encrypted_key = self.encrypted(&message_key.key)?;
        let cipher = UnboundKey::new(&AES_256_GCM, &message_key.key).map_err(|_| Unencryptable)?;
        let nonce = Nonce::assume_unique_for_key(message_key.iv);
        let mut content = token.to_vec();
        let tag = LessSafeKey::new(cipher)
            .seal_in_place_separate_tag(nonce, Aad::from(protected.as_bytes()), &mut content)
            .map_err(|_| Unencryptable)?;
        let (encrypted_key, iv) = (base64url(encrypted_key), base64url(message_key.iv));
        Ok(format!("{protected}.{encrypted_key}.{iv}.{}.{}", base64url(content), base64url(tag)))
    }

    fn encrypted(&self, key: &[u8]) -> Result<Vec<u8>, Unencryptable> {
        let public = self.public_key().ok_or(Unencryptable)?;
        let public = OaepPublicEncryptingKey::new(public).map_err(|_| Unencryptable)?;
        let mut encrypted = vec![0; public.ciphertext_size()];
        let length =
            public.encrypt(&OAEP_SHA256_MGF1SHA256, key, &mut encrypted, None).map_err(|_| Unencryptable)?.len();
        encrypted.truncate(length);
        Ok(encrypted)
    }

    fn public_key(&self) -> Option<PublicEncryptingKey> {
        PublicKeyComponents { n: self.modulus.as_slice(), e: self.exponent.as_slice() }.try_into().ok()
    }
}

impl TryFrom<Map<String, Value>> for RsaEncryptionKey {
    type Error = InvalidEncryptionKey;

    fn try_from(jwk: Map<String, Value>) -> Result<Self, Self::Error> {
        if is_private(&Value::Object(jwk.clone())) {
            return Err(InvalidEncryptionKey::Private);
        }
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        let is = |name: &str, wanted: &str| jwk.get(name).is_none_or(|value| value.as_str() == Some(wanted));
        let bytes = |name: &str| text(name).and_then(from_base64url).ok_or(InvalidEncryptionKey::Unsuitable);
        let key = Self { modulus: bytes("n")?, exponent: bytes("e")?, kid: text("kid").map(str::to_owned) };
        let sized = (LEAST_MODULUS..=MOST_MODULUS).contains(&key.modulus.len())
            && key.exponent.len() <= MOST_EXPONENT
            && key.kid.as_ref().is_none_or(|kid| kid.len() <= LONGEST_KID);
        let meant = text("kty") == Some("RSA") && is("use", "enc") && is("alg", "RSA-OAEP-256");
        if sized && meant && key.public_key().is_some() { Ok(key) } else { Err(InvalidEncryptionKey::Unsuitable) }
    }
}

impl From<RsaEncryptionKey> for Map<String, Value> {
    fn from(key: RsaEncryptionKey) -> Self {
        let mut jwk = Self::new();
        let mut put = |name: &str, value: String| drop(jwk.insert(name.to_owned(), Value::String(value)));
        put("kty", "RSA".to_owned());
        put("n", base64url(key.modulus));
        put("e", base64url(key.exponent));
        if let Some(kid) = key.kid {
            put("kid", kid);
        }
        jwk
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::encoding::Pkcs8V1Der;
    use aws_lc_rs::{
        encoding::AsDer as _,
        rsa::{KeySize, OaepPrivateDecryptingKey, PrivateDecryptingKey},
        signature::{KeyPair as _, RsaKeyPair},
    };

    fn pair() -> (PrivateDecryptingKey, Map<String, Value>) {
        let private = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
        let document: Pkcs8V1Der<'_> = private.as_der().unwrap();
        let signing = RsaKeyPair::from_pkcs8(document.as_ref()).unwrap();
        let public = signing.public_key();
        let jwk = json!({
            "kty": "RSA", "use": "enc", "alg": "RSA-OAEP-256", "kid": "one",
            "n": base64url(public.modulus().big_endian_without_leading_zero()),
            "e": base64url(public.exponent().big_endian_without_leading_zero()),
        });
        (private, jwk.as_object().unwrap().clone())
    }

    #[test]
    fn only_the_keys_owner_reads_what_is_encrypted() {
        let (private, jwk) = pair();
        let key = RsaEncryptionKey::try_from(jwk).unwrap();
        let message = key.encrypt(b"a.b.", &MessageKey::new(&[9; 44])).unwrap();
        let parts: Vec<&str> = message.split('.').collect();
        let [protected, encrypted_key, iv, content, tag] = parts.as_slice() else { panic!("{message}") };
        let header: Value = serde_json::from_slice(&from_base64url(protected).unwrap()).unwrap();
        assert_eq!(header, json!({"alg": "RSA-OAEP-256", "enc": "A256GCM", "cty": "JWT", "kid": "one"}));
        let private = OaepPrivateDecryptingKey::new(private).unwrap();
        let mut room = vec![0; private.min_output_size()];
        let opened =
            private.decrypt(&OAEP_SHA256_MGF1SHA256, &from_base64url(encrypted_key).unwrap(), &mut room, None).unwrap();
        assert_eq!(opened, [9; 32]);
        let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, opened).unwrap());
        let nonce = Nonce::try_assume_unique_for_key(&from_base64url(iv).unwrap()).unwrap();
        let mut sealed = [from_base64url(content).unwrap(), from_base64url(tag).unwrap()].concat();
        let content = cipher.open_in_place(nonce, Aad::from(protected.as_bytes()), &mut sealed).unwrap();
        assert_eq!(content, b"a.b.");
    }

    #[test]
    fn a_key_survives_its_json() {
        let key = RsaEncryptionKey::try_from(pair().1).unwrap();
        let json = serde_json::to_string(&key).unwrap();
        assert_eq!(serde_json::from_str::<RsaEncryptionKey>(&json).unwrap(), key);
    }

    #[test]
    fn private_weak_and_foreign_keys_are_refused() {
        let good = pair().1;
        for (name, value) in [
            ("kty", json!("EC")),
            ("use", json!("sig")),
            ("alg", json!("RSA1_5")),
            ("n", json!("AQAB")),
            ("n", json!("not base64url!")),
            ("e", json!("")),
            ("e", json!("AQAAAAAB")),
            ("kid", json!("k".repeat(300))),
        ] {
            let mut jwk = good.clone();
            jwk.insert(name.to_owned(), value.clone());
            assert_eq!(RsaEncryptionKey::try_from(jwk), Err(InvalidEncryptionKey::Unsuitable), "{name}: {value}");
        }
        let mut jwk = good;
        jwk.insert("d".to_owned(), json!("AQAB"));
        assert_eq!(RsaEncryptionKey::try_from(jwk), Err(InvalidEncryptionKey::Private));
    }
}
