//! The key pair for which others encrypt.

use super::Undecryptable;
use crate::encoding::base64url;
use aws_lc_rs::{
    agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree},
    digest::{SHA256, digest},
};
use serde::Serialize;
use zeroize::Zeroizing;

/// The public key as it is published (RFC 7517, RFC 7518 §6.2.1). It is pinned to no algorithm: metadata says which are taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EncryptionJwk {
    kty: &'static str,
    #[serde(rename = "use")]
    key_use: &'static str,
    crv: &'static str,
    x: String,
    y: String,
    kid: String,
}

impl EncryptionJwk {
    /// Its id: the RFC 7638 thumbprint.
    pub fn kid(&self) -> &str {
        &self.kid
    }
}

/// A private key on P-256, for key agreement alone.
pub struct DecryptionKey {
    private: PrivateKey,
    public: EncryptionJwk,
}

impl DecryptionKey {
    /// The key of this scalar, big-endian. `None` for zero and for what is no less than the order of the curve, as one of some four
    /// thousand million is.
    pub fn from_scalar(scalar: &[u8; 32]) -> Option<Self> {
        let private = PrivateKey::from_private_key(&ECDH_P256, scalar).ok()?;
        let point = private.compute_public_key().ok()?;
        // SEC 1 §2.3.3: 0x04, then x and y of 32 bytes each.
        let (x, y) = (base64url(point.as_ref().get(1..33)?), base64url(point.as_ref().get(33..65)?));
        let canonical = format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#);
        let kid = base64url(digest(&SHA256, canonical.as_bytes()));
        let public = EncryptionJwk { kty: "EC", key_use: "enc", crv: "P-256", x, y, kid };
        Some(Self { private, public })
    }

    /// What is published of it.
    pub const fn public_jwk(&self) -> &EncryptionJwk {
        &self.public
    }

    /// What it agrees on with the owner of a point, which is refused where it is none of the curve.
    pub(super) fn agreed(&self, x: &[u8; 32], y: &[u8; 32]) -> Result<Zeroizing<Vec<u8>>, Undecryptable> {
        let point = [&[4][..], x, y].concat();
        let point = UnparsedPublicKey::new(&ECDH_P256, point);
        agree(&self.private, point, Undecryptable, |secret| Ok(Zeroizing::new(secret.to_vec())))
    }
}

impl std::fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DecryptionKey").field("kid", &self.public.kid).finish_non_exhaustive()
    }
}
