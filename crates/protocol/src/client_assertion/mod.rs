//! JWTs by which clients prove themselves: `private_key_jwt` and tokens of trusted issuers (RFC 7523 §2.2, §3; OpenID Connect
//! Core §9).

mod claims;
mod presented;

#[cfg(test)]
mod tests;

pub use claims::{AssertionClaims, LEEWAY, LONGEST_LIFE};
pub use presented::{CLIENT_ASSERTION_TYPE, ClientAssertion, refusal};
