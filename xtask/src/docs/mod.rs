//! `cargo xtask docs`: reference pages that the code writes itself. What people write is checked by tests: its links, and that
//! what it lists is complete.

mod generated;
#[cfg(test)]
mod tests;

pub(crate) use generated::{Options, run};
