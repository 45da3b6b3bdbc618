//! Passwords that another system still knows: asked once, then ours.
//!
//! ```text
//! a password that matches nothing here
//!   └─ the user is unknown, or marked as to be migrated and without a password      (anybody else is never asked about)
//!        └─ gate: so many calls at a time, so many of them a tenant's               (else busy, and nothing is counted)
//!             └─ POST, Entra's OnPasswordSubmit: token of the tenant's, password encrypted for the endpoint, nonce
//!                  ├─ MigratePassword, UpdatePassword ──► user and hash in one commit; the sign-in goes on as any other
//!                  ├─ Retry, Block                    ──► a wrong password like any other
//!                  └─ anything else                   ──► busy, and nothing is counted
//! ```
//!
//! No commit waits for the call. The password is in that call alone, and in it encrypted.

mod answer;
mod ask;
mod envelope;
mod gate;
mod keep;
mod second_opinion;
mod token;

pub use gate::MigrationGate;
pub(crate) use second_opinion::{SecondOpinion, second_opinion};
