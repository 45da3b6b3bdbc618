//! The password step.

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;
use serde::{Deserialize, Serialize};

/// Why a password was not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PasswordError {
    /// Nothing was typed.
    Missing,
    /// It is not the account's password, or there is no such account: the two look the same.
    Wrong,
    /// Too much is going on at the moment; nothing was checked or counted.
    Busy,
}

/// The password page.
#[derive(Template)]
#[template(path = "password.html")]
pub struct Password<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Whose password.
    pub identifier: &'a str,
    /// Where to name another account.
    pub change_url: &'a str,
    /// Where to reset a forgotten password, if customers may.
    pub forgot_url: Option<&'a str>,
    /// Whether "Keep me signed in" is ticked; none where it is not offered.
    pub remember: Option<bool>,
    /// Whether a code by email is a way in.
    pub code_instead: bool,
    /// Whether a link by email is a way in.
    pub link_instead: bool,
    /// Why the last password was not accepted.
    pub error: Option<PasswordError>,
}

impl Page for Password<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }

    fn is_entrance(&self) -> bool {
        true
    }
}

impl Password<'_> {
    /// What is told of a wrong password: who signs in by a username or a number has typed no email.
    fn wrong(&self) -> &'static str {
        if self.identifier.contains('@') { "password-wrong" } else { "password-wrong-any" }
    }

    fn initials(&self) -> String {
        initials(self.identifier)
    }
}
