//! The messages and rules of OAuth 2.0, OpenID Connect and JOSE as this server speaks them.
//!
//! What comes from the wire is parsed here, once and strictly, into types that the floors above can trust; what goes
//! out is built here. This crate knows no tenant, no store and no HTTP framework; it reads no clock: moments are
//! arguments, in seconds since 1970-01-01 UTC. Only key generation draws randomness, inside the cryptographic library.
//!
//! To add a message: a folder (or file) named after it, a type whose `parse` takes [`parameters::Parameters`] or bytes,
//! a constructor in [`errors`] for each way in which it can be refused, a property test that no input makes it panic,
//! and a target in `fuzz/`.

pub mod authorization;
pub mod authorization_details;
pub mod bearer;
pub mod ciba;
pub mod claims;
pub mod client_assertion;
pub mod client_authentication;
pub mod client_id;
pub mod device;
pub mod digest;
pub mod discovery;
pub mod dpop;
pub mod errors;
pub mod introspection;
pub mod jarm;
pub mod jose;
pub mod logout;
pub mod mtls;
pub mod native;
pub mod par;
pub mod parameters;
pub mod pkce;
pub mod redirect_uri;
pub mod registration;
pub mod request_object;
pub mod scope;
pub mod secret;
pub mod token;
pub mod userinfo;
pub mod webfinger;

mod encoding;
