//! Links to what an application says of itself, where people are asked what it may do.

use super::Surroundings;
use crate::{
    oidc::site_of,
    views::{ApplicationLink, ApplicationPage},
};
use url::Url;
use vestibule_domain::application::Application;
use vestibule_services::{Failure, registration};

/// Its home page, its privacy statement and its terms, in the page's language (RFC 7591 §2).
///
/// A client chooses its pages itself, and might send people to those of somebody whom they trust (RFC 7591 §5). So a home page is
/// shown only at a host that its answers go to or its document is at, and any other page elsewhere with its host.
pub(super) async fn links(page: &Surroundings<'_>, application: &Application) -> Result<Vec<ApplicationLink>, Failure> {
    let pages = registration::pages(page.cx, application).await?;
    let pages = pages.in_language(&page.language().to_string());
    let own = own_hosts(application);
    let link = |page, url: Option<&str>| {
        let url = Url::parse(url?).ok().filter(|url| url.scheme() == "https")?;
        let is_elsewhere = url.host_str().is_none_or(|host| own.iter().all(|own| own != host));
        Some(ApplicationLink { page, site: site_of(url.as_str()), url: url.into(), is_elsewhere })
    };
    let home = link(ApplicationPage::Home, pages.home).filter(|home| !home.is_elsewhere);
    let more = [link(ApplicationPage::Privacy, pages.policy), link(ApplicationPage::Terms, pages.terms)];
    Ok(home.into_iter().chain(more.into_iter().flatten()).collect())
}

/// The hosts by which people may know it anyway.
fn own_hosts(application: &Application) -> Vec<String> {
    let redirects = application.redirect_uris.iter();
    let redirects =
        redirects.filter_map(|(_, uri)| Url::parse(uri.as_str()).ok().filter(|url| url.scheme() == "https"));
    let redirects = redirects.filter_map(|url| url.host_str().map(str::to_owned));
    redirects.chain(application.document.iter().map(|document| document.url.host().to_owned())).collect()
}
