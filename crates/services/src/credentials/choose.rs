//! A new password: judged, then hashed at once, so that it never waits in clear.

use crate::{Context, Failure};
use std::time::Duration;
use vestibule_domain::{
    credential::{InvalidPassword, Password, PasswordPolicy, WeakPassword},
    randomness::random_bytes,
};

/// What is wrong with a chosen password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PasswordProblem {
    /// It can't be a password.
    Invalid(InvalidPassword),
    /// It is too easy to guess.
    Weak(WeakPassword),
    /// Its repetition is another one.
    Differs,
}

/// A chosen password.
#[derive(Debug)]
pub enum Chosen {
    /// Hashed, as a PHC string.
    Hash(String),
    /// Refused, with the reason.
    Problem(PasswordProblem),
    /// The server is busy.
    Busy(Duration),
}

/// Judges `password` as a new one, without hashing it. `context` is what its owner's guesser would try first.
pub(crate) fn judge(password: &str, context: &[&str]) -> Result<Password, PasswordProblem> {
    let password = Password::parse(password).map_err(PasswordProblem::Invalid)?;
    PasswordPolicy::default().check(&password, context).map_err(PasswordProblem::Weak)?;
    Ok(password)
}

/// Judges and hashes a new password.
pub async fn choose(cx: &Context, password: &str, context: &[&str]) -> Result<Chosen, Failure> {
    let password = match judge(password, context) {
        Ok(password) => password,
        Err(problem) => return Ok(Chosen::Problem(problem)),
    };
    let slot = match cx.platform.hash_pool.reserve(cx.tenant.id()) {
        Ok(slot) => slot,
        Err(busy) => return Ok(Chosen::Busy(busy.retry_after)),
    };
    Ok(Chosen::Hash(slot.hash(password, random_bytes(cx.randomness())).await?))
}
