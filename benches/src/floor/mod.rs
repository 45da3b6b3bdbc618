//! The floor: what a token endpoint costs when it does nothing but parse a form, sign and answer; where
//! clients sign, too, to verify that. No storage, no tenant, no client. Axum's "hello" stands beside it.
//!
//! It signs with the cryptographic library directly rather than with the server's own code, so that waste in the server's
//! signing shows in the ratio.

mod claims;
mod presented;
mod server;
mod signer;

pub(crate) use server::{ASSERTION_PATH, Options, PROOF_PATH, serve};
