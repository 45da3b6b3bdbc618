//! Grants: what a customer has granted an application, and the generations of its refresh token.

mod approval;
mod backchannel_request;
mod consent;
mod details;
mod device_authorization;
mod grant;
mod refresh_token;
mod rotation;

pub use approval::{Approval, Decision};
pub use backchannel_request::{
    BACKCHANNEL_REQUEST_LIFETIME, BackchannelRequest, LONGEST_BACKCHANNEL_REQUEST, Notification,
    SHORTEST_BACKCHANNEL_REQUEST,
};
pub use consent::{DescribedClient, PermissionGrant, PersonalConsent, PersonalPermission};
pub use details::GrantDetails;
pub use device_authorization::{DEVICE_CODE_LIFETIME, DEVICE_POLLING_INTERVAL, DeviceAuthorization};
pub use grant::Grant;
pub use refresh_token::RefreshToken;
pub use rotation::{RefreshState, Rotation};
