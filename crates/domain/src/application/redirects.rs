//! Redirect URIs by platform; an application may have several platforms side by side, as in Graph.

use serde::{Deserialize, Serialize};
use vestibule_protocol::redirect_uri::{Platform, RedirectUri};

/// An application's redirect URIs.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct RedirectUris {
    /// Of its servers.
    pub web: Vec<RedirectUri>,
    /// Of its pages.
    pub spa: Vec<RedirectUri>,
    /// Of its installed apps.
    pub public_client: Vec<RedirectUri>,
}

impl RedirectUris {
    /// Every redirect URI with its platform, in the order in which a presented one is matched.
    pub fn iter(&self) -> impl Iterator<Item = (Platform, &RedirectUri)> {
        let web = self.web.iter().map(|uri| (Platform::Web, uri));
        let spa = self.spa.iter().map(|uri| (Platform::Spa, uri));
        web.chain(spa).chain(self.public_client.iter().map(|uri| (Platform::PublicClient, uri)))
    }
}
