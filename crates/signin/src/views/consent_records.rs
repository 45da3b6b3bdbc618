//! What a person has allowed applications.

use super::{ConsentLine, FormToken, Shell, shell::Page};
use askama::Template;
use vestibule_domain::clock::Timestamp;

/// An application that the person has allowed something.
#[derive(Clone, Debug)]
pub struct AllowedApplication {
    /// What its form sends.
    pub client: String,
    /// Its name.
    pub name: String,
    /// Where the document is that describes it, if one does.
    pub address: Option<String>,
    /// Whether nobody vouches for what it calls itself.
    pub is_unverified: bool,
    /// When the first of it was allowed.
    pub since: Timestamp,
    /// What it may do.
    pub lines: Vec<ConsentLine>,
}

/// The page: each form sends `client`.
#[derive(Template)]
#[template(path = "consent_records.html")]
pub struct ConsentRecords<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the forms carry.
    pub form: FormToken<'a>,
    /// Who is signed in, if anybody is.
    pub identifier: Option<&'a str>,
    /// What they have allowed.
    pub applications: &'a [AllowedApplication],
}

impl Page for ConsentRecords<'_> {}
