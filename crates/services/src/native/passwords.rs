//! New passwords: why one is refused, in the words of this API.

use super::Stopped;
use crate::{
    Context,
    credentials::{self, Chosen, PasswordProblem},
    trace::{Decision, Step},
};
use vestibule_domain::credential::{InvalidPassword, PasswordRefusal};
use vestibule_protocol::errors::OAuthError;

/// Judges and hashes the password of a new account.
pub(super) async fn choose(cx: &Context, password: &str, context: &[&str]) -> Result<String, Stopped> {
    match credentials::choose(cx, password, context).await? {
        Chosen::Hash(hash) => Ok(hash),
        Chosen::Busy(_) => Err(OAuthError::busy().into()),
        Chosen::Problem(problem) => {
            cx.trace.record(Decision::refused(Step::NewPassword).because("too_weak_or_unacceptable"));
            Err(refused(problem).into())
        }
    }
}

/// What the app is told.
pub(super) fn refused(problem: PasswordProblem) -> OAuthError {
    match problem {
        PasswordProblem::Refused(refusal) => match refusal {
            PasswordRefusal::Invalid(InvalidPassword::TooShort) => OAuthError::password_too_short(),
            PasswordRefusal::Invalid(InvalidPassword::TooLong) => OAuthError::password_too_long(),
            PasswordRefusal::Invalid(_) => OAuthError::password_is_invalid(),
            PasswordRefusal::TooFewClasses(_) | PasswordRefusal::Weak(_) => OAuthError::password_too_weak(),
            PasswordRefusal::Banned | PasswordRefusal::Breached => OAuthError::password_banned(),
            PasswordRefusal::RecentlyUsed => OAuthError::password_recently_used(),
        },
        // An app sends the password once.
        PasswordProblem::Differs => OAuthError::password_is_invalid(),
    }
}
