//! Demonstrating proof of possession (RFC 9449): a client proves with each request that it holds the key that its tokens are
//! bound to.
//!
//! [`PresentedProof::verify`] makes the checks of §4.3 that need nothing but the proof and the request. Whether the nonce is
//! ours, whether the proof was seen before and whether the key is the token's, the floors above decide.

mod algorithm;
mod challenge;
mod error;
mod key;
mod proof;
mod target;

#[cfg(test)]
mod tests;

pub use algorithm::ProofAlgorithm;
pub use challenge::dpop_challenge;
pub use error::ProofError;
pub use key::is_thumbprint;
pub use proof::{Expected, MAX_AGE_SECONDS, MAX_AHEAD_SECONDS, PresentedProof, Proof};
pub use target::normalised_target;
