//! Creating an account: the address first, then the details.

use super::{FormToken, NewPassword, Shell, shell::Page};
use askama::Template;
use serde::{Deserialize, Serialize};

/// What is wrong with an email address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum EmailError {
    /// Nothing was typed.
    Missing,
    /// It is not an email address.
    Invalid,
}

/// The first page of sign-up.
#[derive(Template)]
#[template(path = "sign_up_email.html")]
pub struct SignUpEmail<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What was typed, or the application's hint.
    pub email: &'a str,
    /// What is wrong with it.
    pub error: Option<EmailError>,
    /// Where those go who have an account.
    pub sign_in_url: &'a str,
}

impl Page for SignUpEmail<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }
}

/// A name field.
#[derive(Clone, Copy, Default, Debug)]
pub struct NameField<'a> {
    /// What was typed.
    pub value: &'a str,
    /// Whether it must be filled in.
    pub required: bool,
    /// Whether what was typed can't be a name, or is missing.
    pub wrong: bool,
}

/// The details page of sign-up, after the address has been proven.
#[derive(Template)]
#[template(path = "sign_up_details.html")]
pub struct SignUpDetails<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// The proven address.
    pub email: &'a str,
    /// Where to name another address.
    pub change_url: &'a str,
    /// The first name, if it is asked for.
    pub given_name: Option<NameField<'a>>,
    /// The last name, if it is asked for.
    pub family_name: Option<NameField<'a>>,
    /// The password, if the account gets one.
    pub password: Option<NewPassword>,
}

impl Page for SignUpDetails<'_> {
    fn failed(&self) -> bool {
        self.problems() > 0
    }
}

impl SignUpDetails<'_> {
    fn problems(&self) -> usize {
        let names = [self.given_name, self.family_name].into_iter().flatten().filter(|name| name.wrong).count();
        names + usize::from(self.password.is_some_and(|password| password.problem.is_some()))
    }
}
