//! Values of the wire that must not be printed: codes, tokens, client secrets, private keys.

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// What can be overwritten in a way that no compiler leaves out. Text and bytes are overwritten as a whole: a token has a thousand
/// of them, and [`Zeroize`] for `String` and `Vec` takes one after the other.
pub trait Wipe {
    /// Overwrites it.
    fn wipe(&mut self);
}

impl Wipe for String {
    fn wipe(&mut self) {
        std::mem::take(self).into_bytes().wipe();
    }
}

impl Wipe for Vec<u8> {
    fn wipe(&mut self) {
        self.as_mut_slice().zeroize();
        self.spare_capacity_mut().zeroize();
        self.clear();
    }
}

impl<const N: usize> Wipe for [u8; N] {
    fn wipe(&mut self) {
        self.as_mut_slice().zeroize();
    }
}

/// A secret: no `Display`, no `Serialize`, prints `[secret]`, compared in constant time, wiped when dropped.
#[derive(Clone)]
pub struct Secret<T: Wipe>(T);

impl<T: Wipe> Secret<T> {
    /// Wraps a secret.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The secret itself. Each call is a place to review.
    pub const fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T: Wipe> std::fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[secret]")
    }
}

impl<T: Wipe> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Wipe + AsRef<[u8]>> PartialEq for Secret<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().ct_eq(other.0.as_ref()).into()
    }
}

impl<T: Wipe + AsRef<[u8]>> Eq for Secret<T> {}
