//! The reference pages that the code writes: `cargo xtask docs` puts them into docs/reference.

mod errors;
mod pages;
#[cfg(test)]
mod tests;

pub(crate) use pages::pages;
