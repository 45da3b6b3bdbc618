//! Introspection: a resource asks what a token is worth (RFC 7662), and may have the answer signed (RFC 9701).

mod request;
mod response;

pub use request::IntrospectionRequest;
pub use response::{
    INACTIVE, InactiveToken, IntrospectedRefreshToken, SIGNED_MEDIA_TYPE, SignedIntrospection,
    introspected_access_token,
};
