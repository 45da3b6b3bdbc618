//! Certificates from an authority that speaks ACME (RFC 8555): an account, and orders of one name each.
//!
//! The directory is the operator's, and the URLs that it leads to are the authority's own: unlike what tenants and clients give they
//! may be anywhere, inside the operator's network too. They are called by HTTPS only, follow no redirect and take no more of an answer
//! than a chain is long. What an order needs to be answered is handed out; who answers is the caller's business.

mod authority;
mod error;
mod http;
mod order;

pub use authority::{AcmeAccount, Authority, AuthoritySettings, ExternalAccount, MadeAccount};
pub use error::AcmeError;
pub use order::{Challenge, ChallengeKind, Issued, PendingOrder};
