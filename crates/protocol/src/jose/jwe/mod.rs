//! What others encrypt for this server: JSON Web Encryption in compact form (RFC 7516), by key agreement on P-256 (RFC 7518
//! §4.6) or for an RSA key (§4.3).
//!
//! Whatever goes wrong is one error: whoever sends a changed message learns nothing of what it held. Nothing is decompressed.

mod content;
mod decrypt;
mod key;
mod key_management;

#[cfg(test)]
mod tests;

pub use content::ContentEncryption;
pub use decrypt::{Decrypted, Undecryptable, decrypt, is_encrypted};
pub use key::{DecryptionKey, EncryptionJwk};
pub use key_management::KeyManagement;
