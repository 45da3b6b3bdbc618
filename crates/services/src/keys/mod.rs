//! A tenant's signing keys: opened once, published as a key set, made and replaced on schedule; and the keys for which clients
//! encrypt.

mod forge;
mod request_encryption;
mod ring;
mod schedule;

pub use forge::KeyForge;
pub(crate) use request_encryption::decryption_keys;
pub use request_encryption::{RequestKeys, published_encryption_keys};
pub use ring::SigningKeys;
pub use schedule::{RotateError, keep, rotate};
