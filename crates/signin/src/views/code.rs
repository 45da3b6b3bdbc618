//! The one-time code step, of signing in, signing up and resetting a password.

use super::{FormToken, Shell, shell::Page};
use askama::Template;
use serde::{Deserialize, Serialize};

/// What the code is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodePurpose {
    /// Signing in.
    SignIn,
    /// Proving an address at sign-up.
    SignUp,
    /// Resetting a password.
    Reset,
}

/// Why a code was not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum CodeError {
    /// Nothing was typed, or not a code.
    Missing,
    /// It is not the code that was sent last.
    Wrong,
    /// It is too old.
    Expired,
    /// It was guessed wrong too often; only a new one works.
    TooMany,
}

/// The code page.
#[derive(Template)]
#[template(path = "code.html")]
pub struct Code<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What the code is for.
    pub purpose: CodePurpose,
    /// Where it was sent.
    pub address: &'a str,
    /// Whether that is a phone.
    pub by_phone: bool,
    /// How many digits it has.
    pub digits: u32,
    /// For how many minutes it works.
    pub minutes: u32,
    /// Where to name another address.
    pub change_url: &'a str,
    /// Where to use a password instead, if there is one.
    pub password_url: Option<&'a str>,
    /// Whether a link by email is a way in: the form sends `method=link`.
    pub link_instead: bool,
    /// Whether a new code has just been sent.
    pub sent_again: bool,
    /// A new code was asked for too early: in how many seconds it may be asked for again.
    pub resend_wait: Option<u32>,
    /// Why the last code was not accepted.
    pub error: Option<CodeError>,
}

impl Page for Code<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }
}

impl Code<'_> {
    /// The example in the empty field.
    fn placeholder(&self) -> String {
        "0".repeat(usize::try_from(self.digits).unwrap_or_default())
    }
}
