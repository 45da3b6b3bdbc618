//! Tokens that only the holder of a key can use: DPoP (RFC 9449) and certificate-bound tokens (RFC 8705 §3).
//!
//! At the token endpoint [`bind`] says which key the tokens of a request are bound to; at a resource of ours `check` demands
//! that the key is proven again. A request without proof and certificate, of an application that needs neither, costs the look
//! at three flags.

mod binding;
mod nonce;
mod resource;
mod seen_proofs;

pub(crate) use binding::replayed;
pub use binding::{Binding, bind};
pub use nonce::fresh_nonce;
pub use resource::Possession;
pub(crate) use resource::{PossessionNeeded, check};
pub(crate) use seen_proofs::SeenProofs;
