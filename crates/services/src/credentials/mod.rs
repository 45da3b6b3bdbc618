//! Choosing a password, at sign-up and after a reset.

mod choose;

pub use choose::{Chosen, PasswordProblem, choose, choose_again};
pub(crate) use choose::{judge, replace};
