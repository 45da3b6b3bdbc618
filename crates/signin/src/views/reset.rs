//! Resetting a forgotten password.

use super::{
    FormToken, IdentifierError, NewPassword, Shell, Takes,
    shell::{Page, initials},
};
use askama::Template;

/// The first page of a reset: whose password?
#[derive(Template)]
#[template(path = "reset_identifier.html")]
pub struct ResetIdentifier<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What a code can be sent to.
    pub takes: Takes<'a>,
    /// What was typed here or on the sign-in page.
    pub identifier: &'a str,
    /// What is wrong with it.
    pub error: Option<IdentifierError>,
    /// Back to signing in.
    pub back_url: &'a str,
}

impl Page for ResetIdentifier<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }
}

/// The last page of a reset, and the page of a password that has to be changed: the new password.
#[derive(Template)]
#[template(path = "reset_password.html")]
pub struct ResetPassword<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Whose password.
    pub identifier: &'a str,
    /// Where to name another account.
    pub change_url: &'a str,
    /// The new password.
    pub password: NewPassword,
    /// Whether the repetition differs.
    pub mismatch: bool,
    /// Whether "Sign out everywhere else" is ticked; none where the password has to be changed, and it is done anyway.
    pub revoke: Option<bool>,
}

impl Page for ResetPassword<'_> {
    fn failed(&self) -> bool {
        self.mismatch || self.password.problem.is_some()
    }
}

impl ResetPassword<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}
