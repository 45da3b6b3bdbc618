//! The password of a new account, asked for before the account is complete.

use super::account::guesses;
use crate::{
    Context, Failure,
    credentials::{self, Chosen, PasswordProblem},
};
use vestibule_domain::{attribute::UserAttributes, user::Contact};

/// What is wrong with a password, without hashing it or looking it up anywhere. `attributes` is what is known of its owner.
pub fn judge_password(
    cx: &Context,
    password: &str,
    attributes: &UserAttributes,
    contact: &Contact,
) -> Option<PasswordProblem> {
    let context = guesses(cx, attributes, contact);
    let context: Vec<&str> = context.iter().map(String::as_str).collect();
    credentials::judge(cx, password, &context).err()
}

/// Judges a password and hashes it at once, so that it need not wait in clear for the pages that follow.
pub async fn choose_password(
    cx: &Context,
    password: &str,
    attributes: &UserAttributes,
    contact: &Contact,
) -> Result<Chosen, Failure> {
    let context = guesses(cx, attributes, contact);
    let context: Vec<&str> = context.iter().map(String::as_str).collect();
    credentials::choose(cx, password, &context).await
}
