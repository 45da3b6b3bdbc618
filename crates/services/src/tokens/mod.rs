//! Tokens: their claims and signatures, and what they stand for when they come back.

mod claims;
mod id_token_hint;
mod presented;
mod userinfo;

pub(crate) use claims::{AnswerHashes, Delegated, app_only_token, lifetime, sign};
pub use id_token_hint::id_token_hint;
pub use presented::PresentedTokens;
pub(crate) use presented::{LEEWAY_SECONDS, Verified, is_audience, verify};
pub use userinfo::{UserInfoAnswer, UserInfoRefusal, userinfo};
