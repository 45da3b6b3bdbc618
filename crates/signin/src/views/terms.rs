//! Documents that customers agree to.

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;
use vestibule_domain::wording::{Block, Inline};

/// A document with its box to tick.
#[derive(Clone, Debug)]
pub struct TermsField {
    /// The name of its field in the form, and the beginning of its ids.
    pub name: String,
    /// The version that is agreed to: the field's value.
    pub version: u32,
    /// Its title.
    pub title: String,
    /// What stands beside the box.
    pub label: Vec<Inline>,
    /// What is to be read first.
    pub text: Vec<Block>,
    /// Whether nobody goes on without agreeing.
    pub required: bool,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Whether it was not ticked although it had to be.
    pub missing: bool,
}

/// The page that asks somebody who has an account: the form sends the version of each document that is ticked.
#[derive(Template)]
#[template(path = "terms.html")]
pub struct Terms<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// The documents.
    pub terms: &'a [TermsField],
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
    /// Where to sign out instead.
    pub sign_out_url: &'a str,
}

impl Page for Terms<'_> {
    fn failed(&self) -> bool {
        self.terms.iter().any(|terms| terms.missing)
    }
}

impl Terms<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}
