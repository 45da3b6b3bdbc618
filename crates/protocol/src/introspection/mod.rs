//! Introspection: a resource asks what a token is worth (RFC 7662), and may have the answer signed (RFC 9701). What it
//! asks with is a [`PresentedToken`](crate::token::PresentedToken).

mod response;

pub use response::{
    INACTIVE, InactiveToken, IntrospectedRefreshToken, SIGNED_MEDIA_TYPE, SignedIntrospection,
    introspected_access_token,
};
