//! Grants: what a customer has granted an application, and the generations of its refresh token.

mod details;
mod grant;
mod refresh_token;
mod rotation;

pub use details::GrantDetails;
pub use grant::Grant;
pub use refresh_token::RefreshToken;
pub use rotation::{RefreshState, Rotation};
