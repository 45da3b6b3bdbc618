//! Signing up: the address is proven by a code before the account exists.

mod address;
mod complete;

pub use address::{prove_address, send_code};
pub use complete::{Details, DetailsProblems, SignUpVerdict, complete};
