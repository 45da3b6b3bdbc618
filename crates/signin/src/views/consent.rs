//! The question whether an application may do what it asks for.

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;

/// One thing that the application asks for.
#[derive(Clone, Debug)]
pub struct ConsentLine {
    /// In a few words.
    pub title: String,
    /// In a sentence, or an example.
    pub text: Option<String>,
    /// Whether only an administrator can agree to it.
    pub only_administrator: bool,
}

/// A page about the application, by its own word.
#[derive(Clone, Debug)]
pub struct ApplicationLink {
    /// What it is.
    pub page: ApplicationPage,
    /// Its address.
    pub url: String,
    /// The host that it is at.
    pub site: String,
    /// Whether that is none of the application's own.
    pub is_elsewhere: bool,
}

/// What a page about an application is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ApplicationPage {
    /// Its home page, which goes by its host.
    Home,
    /// How it treats what it learns of people.
    Privacy,
    /// Its terms.
    Terms,
}

/// What an application asks for, on a page whose yes is consent as well. The form sends `question`, which says what was shown.
#[derive(Clone, Debug, Default)]
pub struct Permissions {
    /// What is still to be agreed to.
    pub open: Vec<ConsentLine>,
    /// What was agreed to before, by the person or by administrators.
    pub settled: Vec<ConsentLine>,
    /// What was shown.
    pub question: String,
    /// Whether an administrator has to agree first: then there is nothing to allow.
    pub needs_administrator: bool,
}

/// The page: the form sends `decision`, which is `allow` or `deny`, and `question`, which says what was shown.
#[derive(Template)]
#[template(path = "consent.html")]
pub struct Consent<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// The application's name.
    pub application: &'a str,
    /// Where the answer goes, on the page of an application that nobody has looked at.
    pub site: Option<&'a str>,
    /// What it asks for.
    pub lines: &'a [ConsentLine],
    /// Where people can read about it.
    pub links: &'a [ApplicationLink],
    /// What was shown.
    pub question: &'a str,
    /// Whether an administrator has to agree first: then there is nothing to allow.
    pub needs_administrator: bool,
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
}

impl Page for Consent<'_> {}

impl Consent<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}
