//! Word by word: what a request asks for, and who has agreed to it.

use crate::tenants::TenantSnapshot;
use std::sync::Arc;
use vestibule_domain::{
    application::{Application, DIRECTORY, ScopeType},
    ids::AppId,
    token::PermissionGrant,
};
use vestibule_protocol::{
    errors::OAuthError,
    scope::{ResourceScope, Scopes, is_oidc},
};

/// Where the consent to a permission stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody needs to be asked: an administrator has agreed for everybody, or the API has.
    Granted,
    /// The person has agreed before.
    Agreed,
    /// The person may agree.
    OfPerson,
    /// Only an administrator may agree.
    OfAdministrator,
}

/// A delegated permission that a request asks for.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    /// Who would have it: the client that asks, or an API that calls further ones.
    pub(crate) client: AppId,
    /// The API; none for the directory API.
    pub(crate) resource: Option<Arc<Application>>,
    /// The scope, by value.
    pub(crate) scope: String,
    /// Who has agreed, or may.
    pub(crate) standing: Standing,
}

impl Wanted {
    /// The client id of the API.
    pub(crate) fn resource_id(&self) -> AppId {
        self.resource.as_ref().map_or(DIRECTORY, |api| api.app_id)
    }
}

/// Everything that a request asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Survey {
    /// Each permission once.
    pub(crate) wanted: Vec<Wanted>,
    /// Whether the person's records could add to what is granted, since `.default` means what they have agreed to as well.
    pub(crate) depends_on_records: bool,
}

/// Looks at every word. An API or a scope that is not there is refused.
pub(crate) fn survey(
    tenant: &TenantSnapshot,
    client: &Application,
    scopes: &Scopes,
    records: &[PermissionGrant],
) -> Result<Survey, OAuthError> {
    let mut surveyor = Surveyor { tenant, records, survey: Survey::default() };
    for word in scopes.iter() {
        if is_oidc(word) {
            surveyor.directory(client, word);
            continue;
        }
        let scope = ResourceScope::parse(word).ok_or_else(OAuthError::malformed_scope)?;
        let api = scope.resource.ok_or_else(|| OAuthError::unknown_scope(word))?;
        let api = tenant.api(api).ok_or_else(|| OAuthError::unknown_resource(api))?;
        if scope.is_default() {
            surveyor.everything(client, api);
        } else if api.exposed(scope.name).is_some() {
            surveyor.add(client, api, scope.name);
        } else {
            return Err(OAuthError::unknown_scope(word));
        }
    }
    Ok(surveyor.survey)
}

struct Surveyor<'a> {
    tenant: &'a TenantSnapshot,
    records: &'a [PermissionGrant],
    survey: Survey,
}

impl Surveyor<'_> {
    /// `openid` and the like: nobody is asked on behalf of the business's own applications (entra-features 2.7).
    fn directory(&mut self, client: &Application, word: &str) {
        let granted = client.is_vouched_for()
            || client.consented_on(DIRECTORY).any(|permission| permission.scopes.iter().any(|scope| scope == word));
        let standing = match () {
            () if granted => Standing::Granted,
            () if self.has_agreed(client.app_id, DIRECTORY, word) => Standing::Agreed,
            () => Standing::OfPerson,
        };
        self.push(Wanted { client: client.app_id, resource: None, scope: word.to_owned(), standing });
    }

    /// `.default`: what the client has on the API, what it says that it needs, and what the person has agreed to; with that what
    /// the API needs itself, where it knows the client.
    fn everything(&mut self, client: &Application, api: &Arc<Application>) {
        for scope in api.scopes.iter().filter(|scope| scope.is_enabled) {
            let value = scope.value.as_str();
            let agreed = self.has_agreed(client.app_id, api.app_id, value);
            let granted = api.is_granted_to(client, value);
            if granted || agreed || client.requires_of(api.app_id).any(|required| required == value) {
                self.add(client, api, value);
            } else {
                self.survey.depends_on_records |= scope.consent_type == ScopeType::User;
            }
        }
        if !api.knows_client(client.app_id) {
            return;
        }
        for required in &api.consent.required_resource_access {
            let Some(next) = self.tenant.application(required.resource).map(Arc::clone) else { continue };
            for value in required.scopes.iter().filter(|value| next.exposed(value).is_some()) {
                self.add(api, &next, value);
            }
        }
    }

    fn add(&mut self, client: &Application, api: &Arc<Application>, value: &str) {
        let of_person = api.exposed(value).is_some_and(|scope| scope.consent_type == ScopeType::User);
        let standing = match () {
            () if api.is_granted_to(client, value) => Standing::Granted,
            () if !of_person => Standing::OfAdministrator,
            () if self.has_agreed(client.app_id, api.app_id, value) => Standing::Agreed,
            () => Standing::OfPerson,
        };
        let resource = Some(Arc::clone(api));
        self.push(Wanted { client: client.app_id, resource, scope: value.to_owned(), standing });
    }

    fn has_agreed(&self, client: AppId, resource: AppId, scope: &str) -> bool {
        let mut records = self.records.iter();
        records.any(|record| {
            record.client == client && record.resource == resource && record.scopes.iter().any(|value| value == scope)
        })
    }

    fn push(&mut self, wanted: Wanted) {
        let is_same = |there: &Wanted| {
            there.client == wanted.client && there.resource_id() == wanted.resource_id() && there.scope == wanted.scope
        };
        if !self.survey.wanted.iter().any(is_same) {
            self.survey.wanted.push(wanted);
        }
    }
}
