//! One row, judged: what the account will be, or why there can't be one. Names are those of Graph's `user`.

mod attributes;
mod credential;
mod identifiers;
mod judge;
mod new_account;
mod text;

#[cfg(test)]
mod tests;

pub(in crate::users) use judge::judge;
pub(in crate::users) use new_account::{Credential, NewAccount};
