//! Attacks on the protocol, as RFC 9700 and RFC 8725 list them. What another file tries is named in docs/threat-model.md.

mod assertions;
mod claims;
mod client_documents;
mod registration;
mod request_objects;
mod requests;
mod tokens;
