//! Dynamic client registration (RFC 7591, OpenID Connect Dynamic Client Registration 1.0): what a client says of itself, read
//! once and strictly, and what it is told.
//!
//! Members that are not known are passed over (RFC 7591 §2); what is known and can't be met is refused rather than forgotten.

mod algorithms;
mod authentication;
mod certificates;
mod client_information;
mod encryption;
mod grants;
mod languages;
mod logout;
mod members;
mod metadata;
mod offer;
mod redirects;

#[cfg(test)]
mod tests;

pub use authentication::RegisteredMethod;
pub use client_information::ClientInformation;
pub(crate) use members::is_line;
pub use metadata::{ApplicationType, ClientMetadata, MAX_DOCUMENT, MAX_REGISTRATION};
pub use offer::RegistrationOffer;
