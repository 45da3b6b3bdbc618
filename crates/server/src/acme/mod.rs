//! Certificates by ACME, as far as they are the server's: what it answers an authority on its listeners, and the orders that it makes.

mod answering_certificate;
mod answers_page;
mod orders;

pub(crate) use answering_certificate::{ACME_TLS, answering_certificate, asks_for_answer};
pub(crate) use answers_page::answers_page;
pub(crate) use orders::orders;
