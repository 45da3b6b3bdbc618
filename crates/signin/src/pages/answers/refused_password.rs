//! What a page says of a refused password.

use super::super::notice::RefusedPassword;
use crate::views::PasswordProblem as Shown;
use vestibule_domain::credential::{InvalidPassword, Password, PasswordHint, PasswordRefusal, WeakPassword};
use vestibule_services::credentials::PasswordProblem;

/// What the page says of it, and how strong it was.
pub(super) fn explain(problem: PasswordProblem, typed: &str) -> RefusedPassword {
    let (problem, strength) = match problem {
        PasswordProblem::Refused(_) if typed.is_empty() => (Shown::Missing, None),
        PasswordProblem::Refused(refusal) => of_refusal(refusal),
        PasswordProblem::Differs => (Shown::Missing, None),
    };
    RefusedPassword { problem, strength }
}

fn of_refusal(refusal: PasswordRefusal) -> (Shown, Option<u32>) {
    let longest = u32::try_from(Password::LONGEST).unwrap_or(256);
    match refusal {
        PasswordRefusal::Invalid(InvalidPassword::TooShort) => (Shown::TooShort, Some(0)),
        PasswordRefusal::Invalid(InvalidPassword::TooLong) => (Shown::TooLong(longest), None),
        PasswordRefusal::Invalid(InvalidPassword::ControlCharacters) => (Shown::Unacceptable, None),
        PasswordRefusal::TooFewClasses(classes) => (Shown::TooFewClasses(classes.into()), None),
        PasswordRefusal::Banned => (Shown::Banned, None),
        PasswordRefusal::Breached => (Shown::Breached, Some(0)),
        PasswordRefusal::RecentlyUsed => (Shown::RecentlyUsed, None),
        PasswordRefusal::Weak(WeakPassword { hint, strength }) => {
            let problem = match hint {
                PasswordHint::TooCommon => Shown::Common,
                PasswordHint::ContainsContext => Shown::Context,
                PasswordHint::Repeats | PasswordHint::Sequence | PasswordHint::Date | PasswordHint::AddWords => {
                    Shown::Guessable
                }
            };
            (problem, Some(u32::from(strength.level())))
        }
    }
}
