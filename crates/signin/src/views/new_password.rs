//! Choosing a password: shared by sign-up and reset.

use super::Shell;
use serde::{Deserialize, Serialize};

/// Why a new password was not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PasswordProblem {
    /// Nothing was typed.
    Missing,
    /// It is shorter than the minimum.
    TooShort,
    /// It is longer than the maximum, this many characters.
    TooLong(u32),
    /// It is one of the passwords that everybody tries first.
    Common,
    /// It is made of the customer's or the tenant's own names.
    Context,
    /// It is too easy to guess.
    Guessable,
    /// It holds characters that can't be typed.
    Unacceptable,
    /// It has characters of fewer than so many kinds.
    TooFewClasses(u32),
    /// It contains a word that the tenant has banned.
    Banned,
    /// It is known from a breach.
    Breached,
    /// The account had it before.
    RecentlyUsed,
}

/// The state of the new-password field.
#[derive(Clone, Copy, Debug)]
pub struct NewPassword {
    /// The least number of characters.
    pub minimum: u32,
    /// The least number of kinds of characters, up to four; none is asked for at 0 and 1.
    pub classes: u32,
    /// How many of the last passwords are refused.
    pub history: u32,
    /// How strong the last attempt was, from 0 (worst) to 4.
    pub strength: Option<u32>,
    /// Why it was not accepted.
    pub problem: Option<PasswordProblem>,
}

impl NewPassword {
    /// What is wrong with the last attempt, and what to do about it.
    pub(super) fn explanation(self, shell: &Shell) -> Option<String> {
        let minimum = self.minimum;
        let text = |id| shell.texts.text(id).into_owned();
        self.problem.map(|problem| match problem {
            PasswordProblem::Missing => text("password-choose"),
            PasswordProblem::TooShort => shell.with("password-too-short", "minimum", minimum),
            PasswordProblem::TooLong(maximum) => shell.with("password-too-long", "maximum", maximum),
            PasswordProblem::Common => text("password-common"),
            PasswordProblem::Context => text("password-context"),
            PasswordProblem::Guessable => text("password-guessable"),
            PasswordProblem::Unacceptable => text("password-unacceptable"),
            PasswordProblem::TooFewClasses(classes) => shell.with("password-classes", "classes", classes),
            PasswordProblem::Banned => text("password-banned"),
            PasswordProblem::Breached => text("password-breached"),
            PasswordProblem::RecentlyUsed => text("password-used-before"),
        })
    }

    /// The word for a strength.
    pub(super) const fn strength_text(self) -> &'static str {
        match self.strength {
            None | Some(0 | 1) => "strength-weak",
            Some(2) => "strength-fair",
            Some(3) => "strength-good",
            Some(_) => "strength-strong",
        }
    }
}
