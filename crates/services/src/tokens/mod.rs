//! Tokens: their claims and signatures, and what they stand for when they come back.

mod claims;
mod id_token_hint;
mod presented;
mod userinfo;

pub(crate) use claims::{Delegated, app_only_token, lifetime};
pub use id_token_hint::id_token_hint;
pub use presented::PresentedTokens;
pub use userinfo::userinfo;
