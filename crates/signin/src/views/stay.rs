//! "Stay signed in?"

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;

/// The page that asks whether the session should outlive the browser.
#[derive(Template)]
#[template(path = "stay.html")]
pub struct StaySignedIn<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to name another account.
    pub change_url: &'a str,
    /// How long the session would last.
    pub days: u32,
}

impl Page for StaySignedIn<'_> {}

impl StaySignedIn<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}
