//! What each error number means and what to do about it: one entry a number, from which docs/reference/errors and the page behind
//! `error_uri` are made.
//!
//! To add a number: write its constructor in the file beside this folder that its family has, and one [`Explanation`] in the file
//! of the same name here, then run `cargo xtask docs`. The tests name what is missing.

mod assertions;
mod backchannel;
mod clients;
mod device;
mod exchanges;
mod explanation;
mod grants;
mod native;
mod possession;
mod pushed_requests;
mod registrations;
mod requests;
mod resources;
mod server;
mod sign_in;
mod table;
#[cfg(test)]
mod tests;

pub use explanation::{Explanation, Place, Reader};
pub use table::{FAMILIES, Family, explanation_of, explanations};
