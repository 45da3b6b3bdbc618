//! The issuer as a relying party sees it: its metadata, its keys, its token endpoint, and the tokens that it signs.

mod http;
mod keys;
mod metadata;
mod signature;
mod tokens;
mod trust;

#[cfg(test)]
pub(crate) mod fake;
#[cfg(test)]
mod tests;

pub(crate) use http::IssuerError;
pub(crate) use metadata::Metadata;
pub(crate) use tokens::{AccessClaims, IdClaims, TokenError};
pub(crate) use trust::{ClientCredentials, Issuer, TokenSet};
