//! Message authentication over several parts.

use aws_lc_rs::hmac;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// An HMAC-SHA256 key for one purpose.
#[derive(Clone)]
pub struct MacKey(hmac::Key);

impl MacKey {
    /// The key of these 32 random or derived bytes.
    pub fn new(secret: [u8; 32]) -> Self {
        let secret = Zeroizing::new(secret);
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret.as_ref()))
    }

    /// The MAC of `parts`. Each part is preceded by its length, so that `["ab", "c"]` and `["a", "bc"]` differ.
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.0);
        for part in parts {
            context.update(&length_prefix(part));
            context.update(part);
        }
        let mut mac = [0; 32];
        mac.copy_from_slice(context.sign().as_ref());
        mac
    }

    /// The plain HMAC of one message whose fields have fixed lengths.
    pub(super) fn plain(&self, message: &[u8]) -> [u8; 32] {
        let mut mac = [0; 32];
        mac.copy_from_slice(hmac::sign(&self.0, message).as_ref());
        mac
    }

    /// Whether `presented` is the MAC of `parts`, compared in constant time.
    pub fn verify(&self, parts: &[&[u8]], presented: &[u8]) -> bool {
        self.mac(parts).ct_eq(presented).into()
    }
}

impl std::fmt::Debug for MacKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[secret]")
    }
}

/// A part's length as eight bytes, little-endian.
pub(super) fn length_prefix(part: &[u8]) -> [u8; 8] {
    u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes()
}
