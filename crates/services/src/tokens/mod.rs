//! Tokens: their claims and signatures, and what they stand for when they come back.

mod claims;
mod configured;
mod id_token_hint;
mod lifetimes;
mod membership;
mod presented;
mod told;
mod userinfo;

pub(crate) use claims::{ACR, AnswerHashes, Delegated, app_only_token, sign};
pub use id_token_hint::id_token_hint;
pub(crate) use lifetimes::{access_token_seconds, last_refresh_token_end, longest, refresh_grace, refresh_token_end};
pub(crate) use membership::{MOST_GROUPS, MOST_GROUPS_IN_URL, Membership, is_assigned};
pub use presented::PresentedTokens;
pub(crate) use presented::{LEEWAY_SECONDS, Verified, is_audience, verify};
pub use userinfo::{UserInfoAnswer, UserInfoRefusal, userinfo};
