//! What clients trade for tokens at the token endpoint, one file for each grant.

mod authorization_code;
mod caller;
mod client_credentials;
mod redeem;
mod refresh_token;
mod refusal;
mod respond;

pub use caller::Caller;
pub use redeem::redeem;
pub use refusal::TokenRefusal;
