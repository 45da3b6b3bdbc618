//! Request objects: authorization requests as JWTs that their client has signed (RFC 9101, OpenID Connect Core §6.1).

mod claims;
mod presented;

#[cfg(test)]
mod tests;

pub use claims::{Expected, LEEWAY, LONGEST_LIFE, LONGEST_STRICT_LIFE, RequestObjectClaims};
pub use presented::{RequestObject, refusal};
