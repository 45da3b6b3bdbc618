//! The page of each step.
//!
//! `page` puts together what all of them need and has those that ask who somebody is; passwords, what was sent, and what a flow asks for
//! have a file each.

mod details;
mod message;
mod page;
mod password;

pub(super) use page::{page, remembered_language};
