//! Device authorization (RFC 8628), in the words of wire.md §3.1.

mod common_page;
mod consent;
mod device;
mod guessing;
mod polling;
mod question;
mod request;
