//! Keys: what is sealed under what, what is derived from what, and when signing keys come and go.
//!
//! ```text
//! master key (file, environment)          seals each tenant's data key; replaced by re-wrapping
//!   └─ data key of a tenant               made with the tenant, never replaced
//!        ├─ sealing keys                  journeys, codes, mails, private signing keys
//!        ├─ MAC keys                      refresh tokens, forms, one-time codes, recent wrong passwords
//!        └─ hash keys                     pairwise subjects, identifiers
//! ```
//!
//! To add a key of a tenant: a purpose in `tenant_keys.rs`, a field and its method. A purpose's name never changes
//! and is never used again, because what was sealed under it would no longer open.

mod derivation;
mod mac;
mod master;
mod rotation_schedule;
mod sealing;
mod tenant_keys;

#[cfg(test)]
mod tests;

pub use mac::MacKey;
pub use master::{DataKey, MasterKey, MasterKeyError, MasterKeyFingerprint, MasterKeyRing};
pub use rotation_schedule::{Action, KeyTimes, RotationSchedule, Start, decide, rotate, signer};
pub use sealing::{SealError, SealingKey};
pub use tenant_keys::TenantKeys;
