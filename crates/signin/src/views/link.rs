//! The link step, of signing in and signing up: the page that waits for a link to be opened, and the page that it opens.

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;

/// The page that waits.
#[derive(Template)]
#[template(path = "link_sent.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one part of the page, there or not")]
pub struct LinkSent<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the forms carry.
    pub form: FormToken<'a>,
    /// Where the link was sent.
    pub address: &'a str,
    /// Where to name another address.
    pub change_url: &'a str,
    /// Where to use a password instead, if there is one.
    pub password_url: Option<&'a str>,
    /// Whether a code by email is a way in: the form sends `method=email`.
    pub code_instead: bool,
    /// Whether a new link has just been sent.
    pub sent_again: bool,
    /// Whether a new link was asked for too early.
    pub too_soon: bool,
    /// Whether a link was followed that doesn't count, or no more.
    pub failed: bool,
}

impl Page for LinkSent<'_> {
    fn failed(&self) -> bool {
        self.failed
    }
}

/// The page that a link opens: only its button does anything, so that mail scanners do no harm.
#[derive(Template)]
#[template(path = "link_opened.html")]
pub struct LinkOpened<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What the link carries.
    pub token: &'a str,
    /// Who goes on by it.
    pub identifier: &'a str,
    /// Where to name another address.
    pub change_url: &'a str,
}

impl Page for LinkOpened<'_> {}

impl LinkOpened<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }
}
