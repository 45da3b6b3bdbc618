//! A tenant's configuration at one moment, immutable and shared by every request that it serves.

use super::applications::Applications;
use crate::{
    Failure,
    keys::{RequestKeys, SigningKeys},
};
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    application::Application,
    attribute::AttributeDefinitions,
    branding::Looks,
    clock::Timestamp,
    flow::{JOURNEY_LIFETIME, UserFlow},
    ids::{AppId, FlowId, TenantId},
    keys::{MasterKeyRing, TenantKeys},
    session::SignInFrequency,
    tenant::{HostName, Tenant, TenantSettings},
    terms::{TermsDocument, TermsName},
    texts::TextLayers,
};
use vestibule_protocol::{claims::ClaimsRequest, jose::Algorithm};
use vestibule_storage::{
    Storage, attribute_definitions, brandings, request_encryption_keys, signing_keys, tenant_hosts, tenants,
    terms_documents, text_overrides, user_flows,
};

/// A tenant as a request sees it: what its administrators have configured, shared with every other request, and the guests of this one.
#[derive(Debug)]
pub struct TenantSnapshot {
    configuration: Arc<Configuration>,
    /// Clients that are registered nowhere (see [`crate::client_documents`]): those that this request is about.
    guests: Vec<Arc<Application>>,
}

/// A tenant with everything that its administrators have configured, and its keys, parsed.
#[derive(Debug)]
struct Configuration {
    tenant: Tenant,
    applications: Applications,
    flows: Vec<Arc<UserFlow>>,
    /// Versions of flows that journeys may still be on.
    replaced_flows: Vec<Arc<UserFlow>>,
    attributes: AttributeDefinitions,
    terms: Vec<Arc<TermsDocument>>,
    hosts: Vec<HostName>,
    keys: TenantKeys,
    signing_keys: SigningKeys,
    request_keys: RequestKeys,
    longest_token_lifetime: Duration,
    texts: TextLayers,
    looks: Looks,
}

impl TenantSnapshot {
    /// Reads a tenant, but for applications that are still as `before` has them. `None`: there is none with this id.
    pub(super) async fn load(
        storage: &Storage,
        master_keys: &MasterKeyRing,
        id: TenantId,
        now: Timestamp,
        before: Option<&Self>,
    ) -> Result<Option<Self>, Failure> {
        let Some(tenant) = tenants::by_id(&storage.platform(), id).await? else { return Ok(None) };
        let rows = storage.tenant(id);
        let keys = TenantKeys::derive(id, &master_keys.open_data_key(id, &tenant.sealed_data_key)?)?;
        let before = before.map(|before| &before.configuration.applications);
        let applications = Applications::load(&rows, before).await?;
        let flows = user_flows::all(&rows).await?.into_iter().map(Arc::new).collect();
        let replaced_flows = user_flows::replaced_within(&rows, JOURNEY_LIFETIME, now).await?;
        let replaced_flows = replaced_flows.into_iter().map(Arc::new).collect();
        let attributes = attribute_definitions::all(&rows).await?;
        let terms = terms_documents::current(&rows).await?.into_iter().map(Arc::new).collect();
        let hosts = tenant_hosts::of_tenant(&rows).await?;
        let hosts = hosts.into_iter().filter(|host| host.verified_at.is_some()).map(|host| host.name).collect();
        let signing_keys = SigningKeys::open(&keys, signing_keys::all(&rows).await?)?;
        let request_keys = if tenant.settings.request_object_encryption {
            RequestKeys::open(&keys, request_encryption_keys::all(&rows).await?)?
        } else {
            RequestKeys::default()
        };
        let own = applications.iter().map(|application| application.token_lifetimes);
        let own = own.chain([tenant.settings.token_lifetimes]).map(|set| set.access_token(Duration::ZERO));
        let longest_token_lifetime = own.max().unwrap_or_default();
        let mut themes = brandings::all(&rows).await?;
        let own = themes.iter().position(|(theme, _)| theme.is_none()).map(|at| themes.swap_remove(at).1);
        let themes: Vec<_> = themes.into_iter().filter_map(|(theme, document)| Some((theme?, document))).collect();
        let looks = Looks::new(tenant.settings.brand.as_deref(), own.as_ref(), &themes);
        let configuration = Configuration {
            tenant,
            applications,
            flows,
            replaced_flows,
            attributes,
            terms,
            hosts,
            keys,
            signing_keys,
            request_keys,
            longest_token_lifetime,
            texts: TextLayers::new(text_overrides::all(&rows).await?),
            looks,
        };
        Ok(Some(Self { configuration: Arc::new(configuration), guests: Vec::new() }))
    }

    /// The same tenant with one more guest. An application that is registered under the same id stays what it is.
    #[must_use]
    pub fn with_guest(&self, guest: Arc<Application>) -> Self {
        let mut guests = self.guests.clone();
        guests.push(guest);
        Self { configuration: Arc::clone(&self.configuration), guests }
    }

    /// The tenant's id.
    pub fn id(&self) -> TenantId {
        self.configuration.tenant.id
    }

    /// The tenant itself.
    pub fn tenant(&self) -> &Tenant {
        &self.configuration.tenant
    }

    /// What is derived from its data key.
    pub fn keys(&self) -> &TenantKeys {
        &self.configuration.keys
    }

    /// What its administrators have set.
    pub fn settings(&self) -> &TenantSettings {
        &self.configuration.tenant.settings
    }

    /// Its verified hosts.
    pub fn hosts(&self) -> &[HostName] {
        &self.configuration.hosts
    }

    /// How its pages and mails look.
    pub fn looks(&self) -> &Looks {
        &self.configuration.looks
    }

    /// Its texts in its own words.
    pub fn texts(&self) -> &TextLayers {
        &self.configuration.texts
    }

    /// Its signing keys.
    pub fn signing_keys(&self) -> &SigningKeys {
        &self.configuration.signing_keys
    }

    /// Its stored keys for which clients encrypt.
    pub(crate) fn request_keys(&self) -> &RequestKeys {
        &self.configuration.request_keys
    }

    /// The application with this client id.
    pub fn application(&self, id: AppId) -> Option<&Arc<Application>> {
        let registered = self.configuration.applications.get(id);
        registered.or_else(|| self.guests.iter().find(|guest| guest.app_id == id))
    }

    /// Every application that is registered.
    pub fn applications(&self) -> impl Iterator<Item = &Arc<Application>> {
        self.configuration.applications.iter()
    }

    /// The application whose API is named so in scopes: by App ID URI or client id.
    pub fn api(&self, identifier: &str) -> Option<&Arc<Application>> {
        let id = self.configuration.applications.named(identifier).or_else(|| AppId::parse(identifier))?;
        self.configuration.applications.get(id)
    }

    /// The flow with this id.
    pub fn flow(&self, id: FlowId) -> Option<&Arc<UserFlow>> {
        self.configuration.flows.iter().find(|flow| flow.id == id)
    }

    /// Every flow, as published.
    pub fn flows(&self) -> impl Iterator<Item = &Arc<UserFlow>> {
        self.configuration.flows.iter()
    }

    /// The version of a flow that a journey began with, for as long as journeys live. Version 0 is of a journey that does not say.
    pub fn flow_at(&self, id: FlowId, version: i64) -> Option<&Arc<UserFlow>> {
        let published = self.flow(id)?;
        if version == 0 || published.version == version {
            return Some(published);
        }
        let mut replaced = self.configuration.replaced_flows.iter();
        // A version that this node has not heard of was published on another node a moment ago.
        replaced.find(|flow| flow.id == id && flow.version == version).or(Some(published))
    }

    /// The attributes that it has defined itself.
    pub fn attributes(&self) -> &AttributeDefinitions {
        &self.configuration.attributes
    }

    /// A terms document at the version that counts now.
    pub fn terms(&self, name: &TermsName) -> Option<&Arc<TermsDocument>> {
        self.configuration.terms.iter().find(|document| document.name == *name)
    }

    /// Every terms document at the version that counts now.
    pub fn all_terms(&self) -> impl Iterator<Item = &Arc<TermsDocument>> {
        self.configuration.terms.iter()
    }

    /// The flow that an application's customers go through: its own, or the tenant's first.
    pub fn flow_of(&self, application: &Application) -> Option<&Arc<UserFlow>> {
        let named = application.user_flow.or(self.settings().default_user_flow).and_then(|id| self.flow(id));
        named.or_else(|| self.configuration.flows.first())
    }

    /// How old a sign-in to an application may be: the shorter of what it and the tenant say.
    pub fn sign_in_frequency_of(&self, application: &Application) -> Option<SignInFrequency> {
        let both =
            [application.sign_in_frequency_seconds, self.configuration.tenant.settings.sign_in_frequency_seconds];
        both.into_iter().flatten().min()
    }

    /// How old a sign-in may be by the policies that a claims request names, and whose that is. A policy is an application's sign-in
    /// frequency, named by the client id; what is no longer one demands nothing.
    pub fn sign_in_frequency_asked_by(&self, claims: &ClaimsRequest) -> Option<(AppId, SignInFrequency)> {
        let named = claims.policies().filter_map(|policy| self.application(AppId::from_uuid(policy)));
        let asked = named.filter_map(|named| Some((named.app_id, self.sign_in_frequency_of(named)?)));
        asked.min_by_key(|(_, frequency)| *frequency)
    }

    /// The longest that an access token may count by what the tenant and its applications say; zero when none says anything.
    pub fn longest_token_lifetime(&self) -> Duration {
        self.configuration.longest_token_lifetime
    }

    /// The algorithm that signs an application's tokens. FAPI 2.0 Security Profile §5.4.1 leaves out RS256.
    pub fn algorithm_of(&self, application: &Application) -> Algorithm {
        if application.security_profile.is_fapi2() {
            return Algorithm::Es256;
        }
        application.signing_algorithm.unwrap_or(self.configuration.tenant.settings.signing_algorithm)
    }

    /// Every algorithm that some application's tokens, or userinfo answers, are signed with.
    pub fn algorithms(&self) -> Vec<Algorithm> {
        let mut algorithms = vec![self.configuration.tenant.settings.signing_algorithm];
        for application in self.applications() {
            for algorithm in [Some(self.algorithm_of(application)), application.userinfo_signed_response_alg] {
                algorithms.extend(algorithm.filter(|algorithm| !algorithms.contains(algorithm)));
            }
        }
        algorithms
    }
}
