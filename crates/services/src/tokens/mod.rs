//! The token endpoint's grants: client authentication, redemption, claims, signatures.

mod claims;
mod client_authentication;
mod client_credentials;
mod events;
mod id_token_hint;
mod presented;
mod redeem_code;
mod refresh;
mod refusal;
mod respond;
mod userinfo;

pub use client_authentication::{AuthenticatedClient, authenticate};
pub use client_credentials::client_credentials;
pub use events::{EventBuffer, EventSink};
pub use id_token_hint::id_token_hint;
pub use presented::PresentedTokens;
pub use redeem_code::{CodeRedemption, redeem_code};
pub use refresh::{Refresh, refresh};
pub use refusal::TokenRefusal;
pub use userinfo::userinfo;
