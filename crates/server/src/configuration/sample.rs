//! The sample: a bookshop with two apps and a nightly job, so that there is something to sign up to.

use super::known_texts;
use crate::dev::SampleSecrets;
use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use vestibule_domain::secret::Secret;
use vestibule_protocol::redirect_uri::RedirectUri;
use vestibule_samples::Registration;
use vestibule_services::configuration::{self, Configuration, NoAttachments, Reading, Source, Users};

/// By which scopes name Reader's API.
pub(crate) const READER_URI: &str = "api://reader";
/// The delegated permission on Reader's API.
pub(crate) const READER_SCOPE: &str = "Books.Read";
const READER_ROLE: &str = "Books.Sync";

/// Where the two apps are registered to be.
#[derive(Clone, Debug)]
pub(crate) struct SampleUrls {
    /// Shop's.
    pub(crate) shop: Registration,
    /// Shop's home page.
    pub(crate) shop_home: String,
    /// Reader's.
    pub(crate) reader: Registration,
    /// Reader's home page.
    pub(crate) reader_home: String,
}

/// The sample tenant with the ids and secrets of this data directory.
pub(crate) fn sample(secrets: &SampleSecrets, urls: &SampleUrls) -> Result<Configuration> {
    for uri in [&urls.shop.redirect_uri, &urls.reader.redirect_uri] {
        RedirectUri::parse(uri).with_context(|| {
            format!(
                "{uri} can't be a redirect URI of the sample apps; use --tls, or --seed with applications of your own"
            )
        })?;
    }
    let tenant = json!({
        "domain": "fable.example",
        "id": secrets.tenant,
        "name": "Fable Books",
        "brand": "fable",
        "userFlows": [{ "displayName": "default", "methods": ["emailPassword", "emailOneTimeCode"] }],
        "applications": [shop(secrets, urls), reader(secrets, urls), daemon(secrets)],
    });
    let text = json!({ "tenants": [tenant] }).to_string();
    let sources = [Source { name: "the sample".to_owned(), text }];
    let reading = Reading { attachments: &NoAttachments, users: Users::Seeded, texts: known_texts() };
    configuration::read(&sources, reading).context("the sample is broken")
}

fn shop(secrets: &SampleSecrets, urls: &SampleUrls) -> Value {
    json!({
        "displayName": "Shop",
        "appId": secrets.shop,
        "redirectUris": { "spa": [urls.shop.redirect_uri] },
        "postLogoutRedirectUris": [urls.shop.post_logout_redirect_uri],
        "logoutUrl": urls.shop.front_channel_logout_uri,
        "homePageUrl": urls.shop_home,
        "permissions": [{ "resource": READER_URI, "scopes": [READER_SCOPE] }],
        "userFlow": "default",
    })
}

fn reader(secrets: &SampleSecrets, urls: &SampleUrls) -> Value {
    json!({
        "displayName": "Reader",
        "appId": secrets.reader,
        "redirectUris": { "web": [urls.reader.redirect_uri] },
        "postLogoutRedirectUris": [urls.reader.post_logout_redirect_uri],
        "logoutUrl": urls.reader.front_channel_logout_uri,
        "homePageUrl": urls.reader_home,
        "secrets": secret(&secrets.reader_secret),
        "identifierUris": [READER_URI],
        "scopes": [{ "value": READER_SCOPE }],
        "appRoles": [{ "value": READER_ROLE, "allowedMemberTypes": ["Application"] }],
        "userFlow": "default",
    })
}

fn daemon(secrets: &SampleSecrets) -> Value {
    json!({
        "displayName": "Nightly sync",
        "appId": secrets.daemon,
        "secrets": secret(&secrets.daemon_secret),
        "permissions": [{ "resource": READER_URI, "appRoles": [READER_ROLE] }],
    })
}

fn secret(value: &Secret<String>) -> Value {
    json!([{ "displayName": "Made by vestibule dev", "value": value.reveal() }])
}
