//! Which of the sample pages are wanted, and what they look like.

use crate::views::{Error, Template};

/// Which pages are wanted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'w> {
    /// Every one.
    All,
    /// The one of this name.
    One(&'w str),
}

/// The pages as they are gathered. Only what is wanted is rendered.
#[derive(Debug)]
pub(super) struct Pages<'w> {
    wanted: Wanted<'w>,
    gathered: Vec<(String, String)>,
}

impl<'w> Pages<'w> {
    pub(super) const fn new(wanted: Wanted<'w>) -> Self {
        Self { wanted, gathered: Vec::new() }
    }

    /// Adds the page of this name, if it is wanted.
    pub(super) fn add(&mut self, name: &str, view: &impl Template) -> Result<(), Error> {
        let html = match self.wanted {
            Wanted::One(other) if other != name => return Ok(()),
            Wanted::One(_) | Wanted::All => view.render()?,
        };
        self.gathered.push((name.to_owned(), html));
        Ok(())
    }

    /// Names and HTML.
    pub(super) fn gathered(self) -> Vec<(String, String)> {
        self.gathered
    }
}
