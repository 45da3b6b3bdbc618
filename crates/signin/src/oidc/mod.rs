//! The OpenID Connect endpoints, one file each.

mod authorize;
mod discovery;
mod errors;
mod introspect;
mod keys;
mod logout;
mod respond;
mod revoke;
mod token;
mod userinfo;
mod webfinger;

pub(crate) use authorize::{authorize_get, authorize_post};
pub(crate) use discovery::{instance, metadata};
pub(crate) use introspect::introspect;
pub(crate) use keys::keys;
pub(crate) use logout::{destination, frames_or_redirect, logout_get, logout_post};
pub(crate) use respond::{respond, see_other};
pub(crate) use revoke::revoke;
pub(crate) use token::{token, token_preflight};
pub(crate) use userinfo::{userinfo, userinfo_preflight};
pub(crate) use webfinger::webfinger;
