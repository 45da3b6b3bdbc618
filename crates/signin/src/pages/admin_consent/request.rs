//! The request, read and proven, and its answers.

use super::super::Surroundings;
use std::sync::Arc;
use url::{Url, form_urlencoded::Serializer};
use vestibule_domain::application::{Application, Permission, Platform};
use vestibule_protocol::{
    authorization::ClientAndRedirect, errors::OAuthError, parameters::Parameters, redirect_uri::RedirectUri,
    scope::Scopes,
};
use vestibule_services::{authorization::identify_client, consent::asked_for_everybody};

/// Which of the two endpoints was asked: they differ in what they take and in how they answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Version {
    /// `/{tenant}/v2.0/adminconsent`, which names scopes.
    V2,
    /// `/{tenant}/adminconsent`, which means everything that the application requires.
    Older,
}

impl Version {
    const fn path(self) -> &'static str {
        match self {
            Self::V2 => "v2.0/adminconsent",
            Self::Older => "adminconsent",
        }
    }
}

/// A request whose client, redirect URI and scopes are proven.
pub(super) struct Request {
    version: Version,
    pub(super) application: Arc<Application>,
    pub(super) platform: Platform,
    pub(super) redirect_uri: RedirectUri,
    state: Option<String>,
    scope: Option<String>,
    /// What is asked for, never empty.
    pub(super) permissions: Vec<Permission>,
}

impl Request {
    /// Reads it. The redirect URI has to be named, and be one that is registered, character by character.
    pub(super) fn read(page: &Surroundings<'_>, query: &Parameters, version: Version) -> Result<Self, OAuthError> {
        let asked = ClientAndRedirect::parse(query)?;
        query.require("redirect_uri")?;
        let state = asked.state.clone();
        let client = identify_client(&page.cx.tenant, &asked)?;
        let scope = match version {
            Version::V2 => Some(query.require("scope")?.to_owned()),
            Version::Older => None,
        };
        let scopes = scope.as_deref().map(Scopes::parse).transpose().map_err(|_| OAuthError::malformed_scope())?;
        let permissions = asked_for_everybody(&page.cx.tenant, &client.application, scopes.as_ref())?;
        let request = Self {
            version,
            application: client.application,
            platform: client.platform,
            redirect_uri: client.redirect_uri,
            state,
            scope,
            permissions,
        };
        // A sign-in leads back here by this address.
        let room = RedirectUri::MAX_LENGTH.saturating_sub(page.cx.platform.settings.public_url.len());
        if request.path(page).len() > room { Err(OAuthError::request_too_large()) } else { Ok(request) }
    }

    /// The path of the page with the request as it was read.
    pub(super) fn path(&self, page: &Surroundings<'_>) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("client_id", &self.application.app_id.to_string());
        query.append_pair("redirect_uri", self.redirect_uri.as_str());
        for (name, value) in [("scope", &self.scope), ("state", &self.state)] {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        page.path(&format!("{}?{}", self.version.path(), query.finish()))
    }

    /// What was shown, for the form's token: everything that the answer rests on, and where it goes.
    pub(super) fn shown(&self, page: &Surroundings<'_>) -> Vec<u8> {
        let mut shown = self.path(page);
        for permission in &self.permissions {
            // Values hold neither spaces nor line ends.
            let (scopes, roles) = (permission.scopes.join(" "), permission.app_roles.join(" "));
            shown.extend(["\n", &permission.resource.to_string(), "\n", &scopes, "\n", &roles]);
        }
        shown.into_bytes()
    }

    /// Where the application hears that it was agreed to.
    pub(super) fn granted(&self, page: &Surroundings<'_>) -> Option<String> {
        let tenant = page.cx.tenant.id().to_string();
        let (scope, state) = (self.scope.as_deref(), self.state.as_deref());
        let yes = Some("True");
        self.answer(&match self.version {
            Version::V2 => {
                [("admin_consent", yes), ("tenant", Some(tenant.as_str())), ("scope", scope), ("state", state)]
            }
            Version::Older => {
                [("tenant", Some(tenant.as_str())), ("state", state), ("admin_consent", yes), ("scope", None)]
            }
        })
    }

    /// Where the application hears that it was refused.
    pub(super) fn refused(&self, page: &Surroundings<'_>) -> Option<String> {
        let mut error = OAuthError::cancelled_by_user().redirect_parameters(&page.incoming.error_context_of(page.cx));
        error.retain(|(name, _)| *name == "error_description");
        let description = error.first().map(|(_, description)| description.as_str());
        self.answer(&match self.version {
            Version::V2 => [
                ("admin_consent", Some("True")),
                ("error", Some("consent_required")),
                ("error_description", description),
                ("state", self.state.as_deref()),
            ],
            Version::Older => [
                ("error", Some("permission_denied")),
                ("error_description", description),
                // The older endpoint says no more than this, and sends no state back with it.
                ("state", None),
                ("admin_consent", None),
            ],
        })
    }

    fn answer(&self, parameters: &[(&str, Option<&str>)]) -> Option<String> {
        let mut url = Url::parse(self.redirect_uri.as_str()).ok()?;
        for (name, value) in parameters {
            if let Some(value) = value {
                url.query_pairs_mut().append_pair(name, value);
            }
        }
        Some(url.into())
    }
}
