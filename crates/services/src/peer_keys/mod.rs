//! Keys of clients and trusted issuers: registered with the application, or fetched from where they are published.

mod of_client;
mod of_issuer;
mod remote;

#[cfg(test)]
mod tests;

pub(crate) use of_client::{has_keys, verified_by_client};
pub(crate) use of_issuer::verified_by_issuer;
pub use remote::RemoteKeys;

use vestibule_protocol::jose::JwtError;

/// Why a token of a client or a trusted issuer is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PeerRefusal {
    /// The token does not verify.
    #[error(transparent)]
    Token(#[from] JwtError),
    /// The keys can't be fetched.
    #[error("the keys can't be fetched")]
    Unreachable,
}
