//! Password hashes that other systems computed, for users who are brought along with the password that they know.
//!
//! ```text
//! what the other system wrote ──► import (one file a family) ──► ForeignHash, within bounds ──► one normal text, stored
//!                                                                     ▲                                │
//!                                                                     └────────── parse ◄──────────────┘
//! ```
//!
//! A [`ForeignHash`] exists only within its bounds, whether it is imported or read back from the store: no string orders more
//! memory or work than a sign-in may cost. Computing one is a matter of the floor above; at the first right password it is
//! replaced by a hash of our own.
//!
//! To add a family, add its file here with its bounds, its variant of [`ForeignHash`], and the file that computes it in
//! `services::passwords::foreign`.

mod argon2;
mod asp_net_identity;
mod bcrypt;
mod bounds;
mod digest;
mod django;
mod document;
mod error;
mod hash;
mod keycloak;
mod ldap;
mod normal_form;
mod pbkdf2;
mod phpass;
mod scrypt;
mod sha_crypt;
mod text;
mod werkzeug;

#[cfg(test)]
mod tests;

pub use argon2::{Argon2Hash, Argon2Variant};
pub use bcrypt::{BcryptHash, Prehash};
pub use digest::{DigestAlgorithm, SaltPosition, SaltedDigest};
pub use document::{Encoding, HashDocument, HashParts};
pub use error::InvalidForeignHash;
pub use hash::ForeignHash;
pub use pbkdf2::{Pbkdf2Digest, Pbkdf2Hash};
pub use phpass::PhpassHash;
pub use scrypt::{FirebaseHash, ScryptHash};
pub use sha_crypt::ShaCryptHash;
