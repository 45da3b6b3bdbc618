//! A new password: judged, then hashed at once, so that it never waits in clear.

use crate::{Context, Failure, breached_passwords};
use std::time::Duration;
use vestibule_domain::{
    clock::Timestamp,
    credential::{Password, PasswordRefusal},
    ids::UserId,
    randomness::random_bytes,
};
use vestibule_storage::{Statement, password_credentials, password_history};

/// What is wrong with a chosen password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PasswordProblem {
    /// The tenant does not accept it.
    Refused(PasswordRefusal),
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

/// Judges `password` as a new one, without looking anything up or hashing it. `context` is what its owner's guesser would try
/// first.
pub(crate) fn judge(cx: &Context, password: &str, context: &[&str]) -> Result<Password, PasswordProblem> {
    let policy = &cx.tenant.settings().password_policy;
    policy.check(password, context).map_err(PasswordProblem::Refused)
}

/// Judges and hashes the first password of an account.
pub async fn choose(cx: &Context, password: &str, context: &[&str]) -> Result<Chosen, Failure> {
    choose_unlike(cx, password, context, Vec::new()).await
}

/// Judges and hashes a password that takes the place of `user`'s present one, if there is one. It differs from as many of the last
/// as the tenant's history is long, and where `must_differ` in any case from the present one.
pub async fn choose_again(
    cx: &Context,
    user: UserId,
    must_differ: bool,
    password: &str,
    context: &[&str],
) -> Result<Chosen, Failure> {
    let length = cx.tenant.settings().password_policy.history_length.get().max(u8::from(must_differ));
    let earlier = match length.checked_sub(1) {
        None => Vec::new(),
        Some(before_the_present) => {
            let rows = cx.rows();
            let mut hashes = Vec::from_iter(password_credentials::of_user(&rows, user).await?);
            hashes.extend(password_history::of_user(&rows, user, before_the_present.into()).await?);
            hashes
        }
    };
    choose_unlike(cx, password, context, earlier).await
}

/// Puts a new password in the place of the present one, if there is one, which the tenant's history may keep.
pub(crate) fn replace(cx: &Context, user: UserId, hash: &str, now: Timestamp) -> Vec<Statement> {
    let length = cx.tenant.settings().password_policy.history_length.get();
    let mut changes = Vec::new();
    if let Some(before_the_present @ 1..) = length.checked_sub(1) {
        changes.extend(password_history::keep(user, before_the_present.into()));
    }
    changes.push(password_credentials::replace(user, hash, now));
    changes
}

async fn choose_unlike(
    cx: &Context,
    password: &str,
    context: &[&str],
    earlier: Vec<String>,
) -> Result<Chosen, Failure> {
    let password = match judge(cx, password, context) {
        Ok(password) => password,
        Err(problem) => return Ok(Chosen::Problem(problem)),
    };
    if breached_passwords::is_refused(cx, &password).await {
        return Ok(Chosen::Problem(PasswordProblem::Refused(PasswordRefusal::Breached)));
    }
    let slot = match cx.platform.hash_pool.reserve(cx.tenant.id()) {
        Ok(slot) => slot,
        Err(busy) => return Ok(Chosen::Busy(busy.retry_after)),
    };
    Ok(match slot.hash_unlike(password, random_bytes(cx.randomness()), earlier).await? {
        Some(hash) => Chosen::Hash(hash),
        None => Chosen::Problem(PasswordProblem::Refused(PasswordRefusal::RecentlyUsed)),
    })
}
