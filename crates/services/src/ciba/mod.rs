//! Client-Initiated Backchannel Authentication (OpenID Connect CIBA Core 1.0): a client asks for somebody who is not at its screen;
//! whoever is meant gets a mail, signs in where its link leads, and agrees or refuses; meanwhile the client polls the token endpoint
//! (`grants/ciba.rs`), or is told when to.
//!
//! ```text
//! client ──► begin ──► mail ──► link ──(sign-in)──► decide ──► client takes its tokens
//! ```
//!
//! Nothing that a client is answered tells whether there is an account: a request for nobody is taken like any other, nobody is
//! mailed, and its time runs out (decisions.md 9). What may be mailed is counted by person and by client.

mod begin;
mod decide;
mod link;
mod ping;
mod signed_request;
mod subject;

pub use begin::{Begun, begin};
pub use decide::{Undecided, decide};
pub use link::{Link, waiting};
pub use ping::Ping;
