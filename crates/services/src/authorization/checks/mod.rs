//! The checks of an authorization request whose errors go back to the client, one file each, in one ordered list. Client and
//! redirect URI are proven before ([`identify_client`](super::identify_client)); what is no well-formed request at all, its parser
//! has refused.
//!
//! To add a check: a file with a function of [`Asked`] that says what is wrong, and its line in `ordered.rs`.

mod arrival;
mod asked;
mod authorization_details;
mod claims;
mod code_challenge;
mod nonce;
mod ordered;
mod response_type;
mod scopes;
mod security_profile;
mod traced;

pub use asked::Asked;
pub use ordered::check;
