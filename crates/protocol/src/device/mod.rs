//! Device authorization (RFC 8628): a device that has no keyboard or browser shows a code, and its owner types it elsewhere.

mod request;
mod response;
mod user_code;

pub use request::DeviceAuthorizationRequest;
pub use response::DeviceAuthorizationResponse;
pub use user_code::UserCode;
