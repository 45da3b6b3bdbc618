//! Client authentication at the endpoints that clients call themselves (RFC 6749 §2.3): one file for each method.

mod assertion;
mod audience;
mod authenticate;
mod client;
mod client_secret;
mod disbelieved;
mod federated_identity;
mod private_key_jwt;
mod registered_method;
mod security_profile;
mod tls_client_auth;

pub use authenticate::authenticate;
pub use client::AuthenticatedClient;
