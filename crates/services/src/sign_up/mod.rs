//! Signing up: the address is proven by a code before the account exists.

mod account;
mod attributes;
mod complete;
mod password;
mod username;

pub use attributes::{judge, judge_again, judge_page};
pub use complete::{Details, SignUpPassword, SignUpVerdict, complete};
pub use password::{choose_password, judge_password};
pub use username::{UsernameVerdict, judge_username};
