//! What leaves the server: mail, text messages, orders of certificates, and calls of URLs that tenants and clients give; later webhooks and
//! upstream identity providers. Everything that opens a connection to the outside lives on this floor.

pub mod acme;
pub mod dns;
pub mod mail;
pub mod safe_http;
pub mod sms;
