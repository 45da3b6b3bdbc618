//! Opening the preview of a tenant's pages: for a while, to whoever an administrator hands the address.

mod flow;
mod token;

pub use flow::{Which, flow};
pub use token::{LIFETIME, opens, token};
