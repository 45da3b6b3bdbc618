//! Grants: what a customer has granted an application, and the generations of its refresh token.

mod approval;
mod details;
mod device_authorization;
mod grant;
mod refresh_token;
mod rotation;

pub use approval::{Approval, Decision};
pub use details::GrantDetails;
pub use device_authorization::{DEVICE_CODE_LIFETIME, DEVICE_POLLING_INTERVAL, DeviceAuthorization};
pub use grant::Grant;
pub use refresh_token::RefreshToken;
pub use rotation::{RefreshState, Rotation};
