//! Choosing a username.

use super::{FormToken, Shell, shell::Page};
use askama::Template;
use serde::{Deserialize, Serialize};

/// What is wrong with a username.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum UsernameProblem {
    /// Nothing was typed.
    Missing,
    /// It can't be a username, or none of this tenant's.
    Unacceptable,
    /// Somebody has it.
    Taken,
}

/// The page of sign-up that asks for a username.
#[derive(Template)]
#[template(path = "sign_up_username.html")]
pub struct SignUpUsername<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What was typed.
    pub username: &'a str,
    /// What is wrong with it.
    pub problem: Option<UsernameProblem>,
}

impl Page for SignUpUsername<'_> {
    fn failed(&self) -> bool {
        self.problem.is_some()
    }
}

impl UsernameProblem {
    const fn text(self) -> &'static str {
        match self {
            Self::Missing => "identifier-missing-any",
            Self::Unacceptable => "username-unacceptable",
            Self::Taken => "username-taken",
        }
    }
}
