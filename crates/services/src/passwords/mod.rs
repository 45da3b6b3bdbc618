//! Hashing passwords: the one thing here that costs tens of milliseconds, kept off the threads that answer requests.
//!
//! ```text
//! request ── reserve(tenant) ──► Busy: 503, Retry-After       before the account is looked up (decisions.md 9)
//!               │ Slot
//!               ├── verify(password, stored hash or none) ──► Verdict      exactly one hash, account or not
//!               ├── hash(password) ──► stored form
//!               ├── hash_unlike(password, earlier ones) ──► stored form, unless it is one of them
//!               └── drop: the place is free again
//!
//! HashPool: a bounded queue, first come, first served ──► threads of low priority, each with an arena of its own
//! ```
//!
//! To add an implementation of Argon2id, implement [`PasswordHasher`], and let `choice.rs` try it before the verifier of
//! record.

mod admission;
mod argon2_pooled;
#[cfg(feature = "argon2-simd")]
mod argon2_simd;
mod choice;
mod foreign;
mod hasher;
mod pool;
mod queue;
mod slot;
mod stored;
mod worker;

#[cfg(test)]
mod tests;

pub use admission::Busy;
pub use argon2_pooled::Argon2Pooled;
#[cfg(feature = "argon2-simd")]
pub use argon2_simd::Argon2Simd;
pub use hasher::{HashError, PasswordHasher};
pub use pool::{HashPool, HashPoolOptions};
pub use slot::{Slot, Verdict};
