//! What clients trade for tokens at the token endpoint, one file for each grant.

mod approval;
mod approved;
mod authorization_code;
mod beginning;
mod caller;
mod ciba;
mod client_credentials;
mod committed;
mod derived;
mod device_code;
mod narrowed;
mod native;
mod on_behalf_of;
mod recency;
mod redeem;
mod refresh_token;
mod refusal;
mod respond;
mod self_registered;
mod token_exchange;
mod traced;
mod traded;
mod wishes;

pub use caller::Caller;
pub(crate) use native::{Agreement, Completion};
pub use redeem::redeem;
pub use refusal::TokenRefusal;
