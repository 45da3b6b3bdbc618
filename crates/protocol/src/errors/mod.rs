//! Errors of OAuth 2.0 and OpenID Connect, with the numbers and shapes that clients of wire.md parse.
//!
//! Every way to refuse a request is a constructor of [`OAuthError`], grouped by what was wrong: the request's shape,
//! the client, the grant, the person's sign-in, the resource, or this server. Texts are one sentence saying what
//! happened and one saying what to do; what more there is to say of a number stands in [`explanations`].

mod assertions;
mod backchannel;
mod body;
mod clients;
mod code;
mod device;
mod error;
mod exchanges;
pub mod explanations;
mod grants;
mod native;
mod possession;
mod pushed_requests;
mod registrations;
mod requests;
mod resources;
mod server;
mod sign_in;

pub use body::{ErrorBody, ErrorContext, utc_text};
pub use code::{ErrorCode, Suberror};
pub use error::OAuthError;
