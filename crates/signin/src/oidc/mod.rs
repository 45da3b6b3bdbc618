//! The OpenID Connect endpoints, one file each.

mod authorize;
mod check_session;
mod client_request;
mod cors;
mod device_code;
mod discovery;
mod dpop_nonce;
mod errors;
mod introspect;
mod keys;
mod logout;
mod par;
mod refusals;
mod register;
mod respond;
mod revoke;
mod token;
mod userinfo;
mod webfinger;

pub(crate) use authorize::{authorize_get, authorize_post};
pub(crate) use check_session::check_session;
pub(crate) use cors::token_preflight;
pub(crate) use device_code::device_code;
pub(crate) use discovery::{instance, metadata};
pub(crate) use introspect::introspect;
pub(crate) use keys::keys;
pub(crate) use logout::{Onward, destination, frames_or_redirect, logout_get, logout_post, onward_query};
pub(crate) use par::par;
pub(crate) use refusals::tell;
pub(crate) use register::{delete_registration, read_registration, register, update_registration};
pub(crate) use respond::{respond, see_other};
pub(crate) use revoke::revoke;
pub(crate) use token::token;
pub(crate) use userinfo::{userinfo, userinfo_preflight};
pub(crate) use webfinger::webfinger;
