//! `vestibule dev`.
//!
//! `command` starts everything; `site` says where it is, `announcing` what of it is announced.

mod announcing;
mod apps;
mod certificates;
mod command;
mod mails;
mod site;

pub(super) use command::{DevOptions, run};
