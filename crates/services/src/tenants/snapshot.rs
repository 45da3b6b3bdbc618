//! A tenant's configuration at one moment, immutable and shared by every request that it serves.

use crate::{Failure, keys::SigningKeys};
use std::{collections::HashMap, sync::Arc, time::Duration};
use vestibule_domain::{
    application::Application,
    flow::UserFlow,
    ids::{AppId, FlowId, TenantId},
    keys::{MasterKeyRing, TenantKeys},
    session::SignInFrequency,
    tenant::{HostName, Tenant, TenantSettings},
};
use vestibule_protocol::jose::Algorithm;
use vestibule_storage::{Storage, applications, signing_keys, tenant_hosts, tenants, user_flows};

/// A tenant with everything that its administrators have configured, and its keys, parsed.
#[derive(Debug)]
pub struct TenantSnapshot {
    tenant: Tenant,
    applications: HashMap<AppId, Arc<Application>>,
    by_identifier: HashMap<String, AppId>,
    flows: Vec<Arc<UserFlow>>,
    hosts: Vec<HostName>,
    keys: TenantKeys,
    signing_keys: SigningKeys,
    longest_token_lifetime: Duration,
}

impl TenantSnapshot {
    /// Reads a tenant. `None`: there is none with this id.
    pub(super) async fn load(
        storage: &Storage,
        master_keys: &MasterKeyRing,
        id: TenantId,
    ) -> Result<Option<Self>, Failure> {
        let Some(tenant) = tenants::by_id(&storage.platform(), id).await? else { return Ok(None) };
        let rows = storage.tenant(id);
        let keys = TenantKeys::derive(id, &master_keys.open_data_key(id, &tenant.sealed_data_key)?)?;
        let applications = applications::all(&rows).await?;
        let flows = user_flows::all(&rows).await?.into_iter().map(Arc::new).collect();
        let hosts = tenant_hosts::of_tenant(&rows).await?;
        let hosts = hosts.into_iter().filter(|host| host.verified_at.is_some()).map(|host| host.name).collect();
        let signing_keys = SigningKeys::open(&keys, signing_keys::all(&rows).await?)?;
        let own = applications.iter().map(|application| application.token_lifetimes);
        let own = own.chain([tenant.settings.token_lifetimes]).map(|set| set.access_token(Duration::ZERO));
        let longest_token_lifetime = own.max().unwrap_or_default();
        let by_identifier = applications
            .iter()
            .flat_map(|application| application.identifier_uris.iter().map(|uri| (uri.clone(), application.app_id)))
            .collect();
        let applications =
            applications.into_iter().map(|application| (application.app_id, Arc::new(application))).collect();
        Ok(Some(Self { tenant, applications, by_identifier, flows, hosts, keys, signing_keys, longest_token_lifetime }))
    }

    /// The tenant's id.
    pub const fn id(&self) -> TenantId {
        self.tenant.id
    }

    /// The tenant itself.
    pub const fn tenant(&self) -> &Tenant {
        &self.tenant
    }

    /// What is derived from its data key.
    pub const fn keys(&self) -> &TenantKeys {
        &self.keys
    }

    /// What its administrators have set.
    pub const fn settings(&self) -> &TenantSettings {
        &self.tenant.settings
    }

    /// Its verified hosts.
    pub fn hosts(&self) -> &[HostName] {
        &self.hosts
    }

    /// Its signing keys.
    pub const fn signing_keys(&self) -> &SigningKeys {
        &self.signing_keys
    }

    /// The application with this client id.
    pub fn application(&self, id: AppId) -> Option<&Arc<Application>> {
        self.applications.get(&id)
    }

    /// Every application.
    pub fn applications(&self) -> impl Iterator<Item = &Arc<Application>> {
        self.applications.values()
    }

    /// The application whose API is named so in scopes: by App ID URI or client id.
    pub fn api(&self, identifier: &str) -> Option<&Arc<Application>> {
        let id = self.by_identifier.get(identifier).copied().or_else(|| AppId::parse(identifier))?;
        self.applications.get(&id)
    }

    /// The flow with this id.
    pub fn flow(&self, id: FlowId) -> Option<&Arc<UserFlow>> {
        self.flows.iter().find(|flow| flow.id == id)
    }

    /// The flow that an application's customers go through: its own, or the tenant's first.
    pub fn flow_of(&self, application: &Application) -> Option<&Arc<UserFlow>> {
        application.user_flow.and_then(|id| self.flow(id)).or_else(|| self.flows.first())
    }

    /// How old a sign-in to an application may be: the shorter of what it and the tenant say.
    pub fn sign_in_frequency_of(&self, application: &Application) -> Option<SignInFrequency> {
        let both = [application.sign_in_frequency_seconds, self.tenant.settings.sign_in_frequency_seconds];
        both.into_iter().flatten().min()
    }

    /// The longest that an access token may count by what the tenant and its applications say; zero when none says anything.
    pub const fn longest_token_lifetime(&self) -> Duration {
        self.longest_token_lifetime
    }

    /// The algorithm that signs an application's tokens. FAPI 2.0 Security Profile §5.4.1 leaves out RS256.
    pub fn algorithm_of(&self, application: &Application) -> Algorithm {
        if application.security_profile.is_fapi2() {
            return Algorithm::Es256;
        }
        application.signing_algorithm.unwrap_or(self.tenant.settings.signing_algorithm)
    }

    /// Every algorithm that some application's tokens, or userinfo answers, are signed with.
    pub fn algorithms(&self) -> Vec<Algorithm> {
        let mut algorithms = vec![self.tenant.settings.signing_algorithm];
        for application in self.applications.values() {
            for algorithm in [Some(self.algorithm_of(application)), application.userinfo_signed_response_alg] {
                algorithms.extend(algorithm.filter(|algorithm| !algorithms.contains(algorithm)));
            }
        }
        algorithms
    }
}
