//! Choosing a password, at sign-up and after a reset.

mod choose;

pub(crate) use choose::{judge, replace};
pub use choose::{Chosen, PasswordProblem, choose, choose_again};
