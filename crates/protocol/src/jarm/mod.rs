//! Signed authorization responses (JWT Secured Authorization Response Mode, JARM).

mod response;

pub use response::{LIFETIME_SECONDS, SignedResponse, signed};
