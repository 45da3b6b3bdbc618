//! What a person, or an administrator, is asked to agree to.

use super::survey::{Standing, Survey, Wanted};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{fmt::Write as _, sync::Arc};
use vestibule_domain::{application::Application, ids::AppId, token::PersonalConsent};
use vestibule_protocol::{authorization_details::AuthorizationDetails, digest::sha256};

/// One line of a question.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Who would have the permission.
    pub client: AppId,
    /// The API; none for the directory API, whose scopes are those of OpenID Connect.
    pub resource: Option<&'a Application>,
    /// The scope, by value.
    pub scope: &'a str,
    /// Who has agreed, or may.
    pub standing: Standing,
}

/// A question, ready to be shown.
#[derive(Clone, Debug)]
pub struct Question {
    client: AppId,
    wanted: Vec<Wanted>,
    details: Option<AuthorizationDetails>,
    everything: bool,
}

impl Question {
    /// Of a survey; `details` are those that need the person's word. `everything` asks again what is settled.
    pub(super) fn new(client: AppId, survey: Survey, details: Option<AuthorizationDetails>, everything: bool) -> Self {
        Self { client, wanted: survey.wanted, details, everything }
    }

    /// The permissions that are asked about, in the request's order.
    pub fn asked(&self) -> impl Iterator<Item = Asked<'_>> {
        let open = |wanted: &&Wanted| match wanted.standing {
            Standing::OfPerson | Standing::OfAdministrator => true,
            Standing::Granted | Standing::Agreed => self.everything,
        };
        self.wanted.iter().filter(open).map(|wanted| Asked {
            client: wanted.client,
            resource: wanted.resource.as_ref().map(Arc::as_ref),
            scope: &wanted.scope,
            standing: wanted.standing,
        })
    }

    /// What the client wants to do in so many words (RFC 9396), where the person has to agree to it.
    pub const fn details(&self) -> Option<&AuthorizationDetails> {
        self.details.as_ref()
    }

    /// Whether an administrator has to agree first.
    pub fn needs_administrator(&self) -> bool {
        self.wanted.iter().any(|wanted| wanted.standing == Standing::OfAdministrator)
    }

    /// What stands on the page: an answer counts only for the question that was shown.
    pub fn key(&self) -> String {
        let mut text = String::new();
        for asked in self.asked() {
            let resource = asked.resource.map(|api| api.app_id.to_string()).unwrap_or_default();
            // Writing to a string does not fail.
            let _ = writeln!(text, "{} {resource} {}", asked.client, asked.scope);
        }
        if let Some(details) = &self.details {
            text.push_str(&serde_json::to_string(details).unwrap_or_default());
        }
        URL_SAFE_NO_PAD.encode(sha256(text.as_bytes()))
    }

    /// What of the answer will rest on the person's own consent, once they have agreed.
    pub fn personal(&self) -> PersonalConsent {
        let mut personal = PersonalConsent { details: self.details.is_some(), ..PersonalConsent::default() };
        let own = self.wanted.iter().filter(|wanted| wanted.client == self.client);
        for wanted in own.filter(|wanted| matches!(wanted.standing, Standing::Agreed | Standing::OfPerson)) {
            personal.add(wanted.resource_id(), &wanted.scope);
        }
        personal
    }

    /// What is new, and has to be recorded: client, API and scope.
    pub(super) fn news(&self) -> impl Iterator<Item = (AppId, AppId, &str)> {
        let news = self.wanted.iter().filter(|wanted| wanted.standing == Standing::OfPerson);
        news.map(|wanted| (wanted.client, wanted.resource_id(), wanted.scope.as_str()))
    }
}
