//! Choosing among the accounts that are signed in, when an application asks for it.

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;

/// An account that is signed in.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    /// The value that the form sends as `account`.
    pub id: &'a str,
    /// The customer's display name, if it is known.
    pub name: Option<&'a str>,
    /// What the customer signed in with.
    pub identifier: &'a str,
}

impl Account<'_> {
    fn initials(&self) -> String {
        initials(self.name.unwrap_or(self.identifier))
    }
}

/// The account picker: each account is a button named `account`; the value `other` asks for another one.
#[derive(Template)]
#[template(path = "account_picker.html")]
pub struct AccountPicker<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// The application that asks.
    pub application: &'a str,
    /// The accounts that are signed in.
    pub accounts: &'a [Account<'a>],
}

impl Page for AccountPicker<'_> {}
