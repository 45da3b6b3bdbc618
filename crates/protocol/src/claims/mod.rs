//! Asking for single claims (OpenID Connect Core §5.5).

mod challenge;
mod request;
mod requested;

pub use challenge::policy_challenge;
pub use request::{ClaimsRequest, MAX_CLAIMS_REQUEST, RequestedClaim};
pub use requested::{RequestedClaims, StandardClaim};
