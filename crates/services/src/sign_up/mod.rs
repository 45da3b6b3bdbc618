//! Signing up: the address is proven by a code before the account exists.

mod complete;

pub use complete::{Details, DetailsProblems, SignUpVerdict, complete};
