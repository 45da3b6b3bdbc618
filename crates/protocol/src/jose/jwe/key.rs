//! The key pairs for which others encrypt.

use super::Undecryptable;
use crate::{
    encoding::base64url,
    jose::{Algorithm, KeyError, KeyMaterial, SigningKey},
};
use aws_lc_rs::{
    agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree},
    rsa::{OaepAlgorithm, OaepPrivateDecryptingKey, PrivateDecryptingKey},
};
use serde::Serialize;
use zeroize::Zeroizing;

/// The public key as it is published (RFC 7517, RFC 7518 §6). It is pinned to no algorithm: metadata says which are taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EncryptionJwk {
    #[serde(flatten)]
    material: KeyMaterial,
    #[serde(rename = "use")]
    key_use: &'static str,
    kid: String,
}

impl EncryptionJwk {
    fn new(material: KeyMaterial) -> Self {
        let kid = material.thumbprint();
        Self { material, key_use: "enc", kid }
    }

    /// Its id: the RFC 7638 thumbprint.
    pub fn kid(&self) -> &str {
        &self.kid
    }
}

/// A private key, for encryption alone.
pub struct DecryptionKey {
    private: Private,
    public: EncryptionJwk,
}

enum Private {
    /// On P-256, which agrees on a key with the sender's.
    Agreement(PrivateKey),
    /// RSA, for which the sender encrypts a key.
    Transport(Box<OaepPrivateDecryptingKey>),
}

impl DecryptionKey {
    /// The key on P-256 of this scalar, big-endian. `None` for zero and for what is no less than the order of the curve, as one of
    /// some four thousand million is.
    pub fn from_scalar(scalar: &[u8; 32]) -> Option<Self> {
        let private = PrivateKey::from_private_key(&ECDH_P256, scalar).ok()?;
        let point = private.compute_public_key().ok()?;
        // SEC 1 §2.3.3: 0x04, then x and y of 32 bytes each.
        let (x, y) = (base64url(point.as_ref().get(1..33)?), base64url(point.as_ref().get(33..65)?));
        let public = EncryptionJwk::new(KeyMaterial::P256 { x, y });
        Some(Self { private: Private::Agreement(private), public })
    }

    /// The RSA key of a PKCS#8 DER document.
    ///
    /// # Errors
    /// [`KeyError::Malformed`] for anything else.
    pub fn from_rsa_pkcs8(document: &[u8]) -> Result<Self, KeyError> {
        let key = PrivateDecryptingKey::from_pkcs8(document).map_err(|_| KeyError::Malformed)?;
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| KeyError::Malformed)?;
        // Its numbers are read where those of signing keys are.
        let material = SigningKey::from_pkcs8(Algorithm::Rs256, document)?.public_jwk().material.clone();
        Ok(Self { private: Private::Transport(Box::new(key)), public: EncryptionJwk::new(material) })
    }

    /// What is published of it.
    pub const fn public_jwk(&self) -> &EncryptionJwk {
        &self.public
    }

    /// What it agrees on with the owner of a point, which is refused where it is none of the curve.
    pub(super) fn agreed(&self, x: &[u8; 32], y: &[u8; 32]) -> Result<Zeroizing<Vec<u8>>, Undecryptable> {
        let Private::Agreement(private) = &self.private else { return Err(Undecryptable) };
        let point = [&[4][..], x, y].concat();
        let point = UnparsedPublicKey::new(&ECDH_P256, point);
        agree(private, point, Undecryptable, |secret| Ok(Zeroizing::new(secret.to_vec())))
    }

    /// What was encrypted for it (RFC 8017 §7.1.2).
    pub(super) fn transported(
        &self,
        algorithm: &'static OaepAlgorithm,
        encrypted: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Undecryptable> {
        let Private::Transport(private) = &self.private else { return Err(Undecryptable) };
        let mut opened = Zeroizing::new(vec![0; private.min_output_size()]);
        let length = private.decrypt(algorithm, encrypted, &mut opened, None).map_err(|_| Undecryptable)?.len();
        opened.truncate(length);
        Ok(opened)
    }

    /// Whether it is RSA.
    pub(super) const fn is_transport(&self) -> bool {
        matches!(self.private, Private::Transport(_))
    }
}

impl std::fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DecryptionKey").field("kid", &self.public.kid).finish_non_exhaustive()
    }
}
