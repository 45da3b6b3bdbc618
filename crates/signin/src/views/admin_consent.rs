//! The question whether an application may do what it asks for, for everybody.

use super::{
    ApplicationLink, FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;

/// One thing that the application asks for.
#[derive(Clone, Debug)]
pub struct AdminConsentLine {
    /// In a few words.
    pub title: String,
    /// In a sentence.
    pub text: String,
    /// Whether it works without anyone signed in.
    pub works_alone: bool,
}

/// The page: the form sends `decision`, which is `allow` or `deny`.
#[derive(Template)]
#[template(path = "admin_consent.html")]
pub struct AdminConsent<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries: its token is of everything that is shown.
    pub form: FormToken<'a>,
    /// The application's name.
    pub application: &'a str,
    /// The name of the business whose customers it is about.
    pub business: &'a str,
    /// Whether nobody has looked at the application.
    pub is_unverified: bool,
    /// Where the answer goes.
    pub site: &'a str,
    /// What it asks for.
    pub lines: &'a [AdminConsentLine],
    /// Where people can read about it.
    pub links: &'a [ApplicationLink],
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
}

impl Page for AdminConsent<'_> {}

impl AdminConsent<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}

/// Whoever is signed in may not agree for everybody.
#[derive(Template)]
#[template(path = "no_administrator.html")]
pub struct NoAdministrator<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
}

impl Page for NoAdministrator<'_> {}
