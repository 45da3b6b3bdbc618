//! All the pages, whatever their topic.

use super::{Offers, Pages, devices, leaving, pages::Wanted, permissions, problems, signing_in, signing_up};
use crate::views::{AppLink, Error, FormToken, Shell};
use vestibule_domain::clock::Timestamp;

/// What forms carry: nothing that any page takes.
pub(crate) const FORM: FormToken<'_> = FormToken { csrf: "csrf-token", step: "step-token" };
/// Who is signed in.
pub(crate) const WHO: &str = "avery.quill@example.com";
/// Where the customer comes from.
pub(crate) const APP: AppLink<'_> = AppLink { name: "Shop", url: "https://shop.example.com/" };
/// 14 February 2026, 09:26:53 UTC.
pub(crate) const NOW: Timestamp = Timestamp::from_seconds(1_771_061_213);

/// Names and HTML of every page.
pub fn all(shell: &Shell, offers: Offers<'_>) -> Result<Vec<(String, String)>, Error> {
    gather(shell, offers, Pages::new(Wanted::All))
}

/// The HTML of one page; `None` when there is none of that name.
pub fn one(shell: &Shell, offers: Offers<'_>, name: &str) -> Result<Option<String>, Error> {
    let pages = gather(shell, offers, Pages::new(Wanted::One(name)))?;
    Ok(pages.into_iter().next().map(|(_, html)| html))
}

fn gather(shell: &Shell, offers: Offers<'_>, mut pages: Pages<'_>) -> Result<Vec<(String, String)>, Error> {
    signing_in::signing_in(shell, offers, &mut pages)?;
    signing_in::codes(shell, offers, &mut pages)?;
    signing_in::links(shell, offers, &mut pages)?;
    signing_up::signing_up(shell, offers, &mut pages)?;
    signing_up::resetting(shell, &mut pages)?;
    problems::problems(shell, &mut pages)?;
    leaving::leaving(shell, &mut pages)?;
    devices::devices(shell, &mut pages)?;
    permissions::consents(shell, &mut pages)?;
    permissions::records(shell, &mut pages)?;
    permissions::approvals(shell, &mut pages)?;
    permissions::for_everybody(shell, &mut pages)?;
    problems::explained(shell, &mut pages)?;
    Ok(pages.gathered())
}
