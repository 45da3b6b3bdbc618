//! Answering a client that asks by the backchannel: the question, and where nobody may answer it.

use super::{
    FormToken, Permissions, Shell,
    shell::{Page, initials},
};
use askama::Template;
use vestibule_domain::clock::Timestamp;

/// The question whether an application may go on in the customer's name.
#[derive(Template)]
#[template(path = "approval.html")]
pub struct Approval<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// The application that asks.
    pub application: &'a str,
    /// What the application shows, too.
    pub message: Option<&'a str>,
    /// When it asked.
    pub requested_at: Timestamp,
    /// What it asks for.
    pub permissions: &'a Permissions,
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
}

impl Page for Approval<'_> {}

impl Approval<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}

/// Somebody else is signed in than is asked.
#[derive(Template)]
#[template(path = "approval_of_another.html")]
pub struct ApprovalOfAnother<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
}

impl Page for ApprovalOfAnother<'_> {}

/// There is nothing to answer.
#[derive(Template)]
#[template(path = "approval_gone.html")]
pub struct ApprovalGone<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
}

impl Page for ApprovalGone<'_> {}
