//! Brings seeded tenants into the store, and makes the control tenant.

use anyhow::{Context, Result, bail};
use vestibule_domain::{
    application::{Application, ClientSecret},
    audit::{AuditEvent, EventKind},
    credential::Password,
    flow::{SignInMethod, UserFlow},
    ids::{AppId, CorrelationId, FlowId, LogId, TenantId},
    randomness::{Randomness, random_bytes},
    secret::Secret,
    tenant::{DomainName, HostName, TenantKind, TenantSettings},
    user::{Identifier, Username},
};
use vestibule_services::{
    Platform, memberships,
    tenants::{self, NewTenant, NewUser},
};
use vestibule_storage::{ChangeSet, CommitError, applications, tenant_hosts, tenants as stored_tenants, user_flows};

use crate::dev::{Existing, Plan, SeedTenant, plan};

/// The operator's user name.
const OPERATOR: &str = "operator";
/// Without letters and digits that look alike.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// The client of the management API in the control tenant.
pub(crate) struct ManagementRegistration {
    pub(crate) app_id: AppId,
    pub(crate) secret: Secret<String>,
}

/// The operator's account, when this start has made it.
pub(crate) struct Operator {
    pub(crate) username: &'static str,
    pub(crate) password: Option<Secret<String>>,
}

/// Makes the control tenant with its operator, unless it is there.
pub(crate) async fn control_tenant(
    platform: &Platform,
    id: TenantId,
    domain: &str,
    management: Option<&ManagementRegistration>,
) -> Result<Operator> {
    let domain = DomainName::parse(domain)?;
    if let Some(stored) = stored_tenants::id_of_domain(&platform.storage.platform(), domain.as_str()).await? {
        if stored != id && management.is_some() {
            bail!(
                "the control tenant is stored under the id {stored}, not {id}: this store belongs to another data directory"
            );
        }
        return Ok(Operator { username: OPERATOR, password: None });
    }
    let randomness = platform.randomness.as_ref();
    let password = readable_password(randomness);
    let new = NewTenant {
        id,
        kind: TenantKind::Control,
        domain,
        display_name: "Vestibule".to_owned(),
        settings: TenantSettings::default(),
        applications: management.map(|management| management_client(management, randomness)).into_iter().collect(),
        flows: vec![UserFlow {
            id: FlowId::random(randomness),
            display_name: "operators".to_owned(),
            methods: vec![SignInMethod::UsernamePassword],
            is_sign_up_allowed: false,
        }],
        users: vec![NewUser {
            identifier: Identifier::Username(Username::parse(OPERATOR)?),
            password: Password::parse(password.reveal())?,
            display_name: "Operator".to_owned(),
            is_administrator: false,
        }],
    };
    create(platform, new).await.context("the control tenant can't be made")?;
    Ok(Operator { username: OPERATOR, password: Some(password) })
}

fn management_client(management: &ManagementRegistration, randomness: &dyn Randomness) -> Application {
    Application {
        app_id: management.app_id,
        secrets: vec![ClientSecret::new("Made by vestibule dev", management.secret.reveal(), None)],
        ..Application::new("Management", randomness)
    }
}

/// Makes a seeded tenant, or brings the applications and flows of one that is there up to date. Its customers are made
/// with it and never touched again.
pub(crate) async fn seed(platform: &Platform, seed: &SeedTenant) -> Result<Plan> {
    let stored = stored_tenants::id_of_domain(&platform.storage.platform(), seed.domain.as_str()).await?;
    let existing = match stored {
        None => None,
        Some(id) => {
            let rows = platform.storage.tenant(id);
            // What has registered itself is nothing of the seed's, whatever it calls itself.
            let mut registered = applications::all(&rows).await?;
            registered.retain(|application| application.registration.is_none());
            Some(Existing { id, applications: registered, flows: user_flows::all(&rows).await? })
        }
    };
    let plan = plan(seed, existing.as_ref(), platform.randomness.as_ref())?;
    match existing {
        None => make(platform, &plan).await?,
        Some(existing) => bring_up_to_date(platform, &plan, &existing).await?,
    }
    memberships::establish(platform, plan.id, &plan.groups, &plan.assignments)
        .await
        .with_context(|| format!("the groups of tenant {} can't be made", plan.domain.as_str()))?;
    hosts(platform, plan.id, &seed.hosts).await?;
    Ok(plan)
}

/// Gives the tenant the hosts that the seed names. Who can write the seed of a deployment decides whose they are.
async fn hosts(platform: &Platform, tenant: TenantId, hosts: &[HostName]) -> Result<()> {
    if hosts.is_empty() {
        return Ok(());
    }
    let stored = tenant_hosts::of_tenant(&platform.storage.tenant(tenant)).await?;
    for host in hosts {
        match stored.iter().find(|stored| stored.name == *host) {
            Some(stored) if stored.verified_at.is_some() => continue,
            Some(_) => tenants::verify_host(platform, tenant, host).await,
            None => tenants::add_host(platform, tenant, host, true).await,
        }
        .with_context(|| format!("{host} can't be made a host of tenant {tenant}"))?;
    }
    Ok(())
}

async fn make(platform: &Platform, plan: &Plan) -> Result<()> {
    let users = plan.users.iter().map(|user| NewUser {
        identifier: Identifier::Email(user.email.clone()),
        password: user.password.clone(),
        display_name: user.display_name.clone(),
        is_administrator: user.is_administrator,
    });
    let new = NewTenant {
        id: plan.id,
        kind: TenantKind::Customer,
        domain: plan.domain.clone(),
        display_name: plan.display_name.clone(),
        settings: plan.settings.clone(),
        applications: plan.applications.clone(),
        flows: plan.flows.clone(),
        users: users.collect(),
    };
    create(platform, new).await.with_context(|| format!("tenant {} can't be made", plan.domain.as_str()))
}

async fn create(platform: &Platform, new: NewTenant) -> Result<()> {
    let now = platform.clock.now();
    let randomness = platform.randomness.as_ref();
    tenants::create(&platform.storage, &platform.hash_pool, &platform.master_keys, randomness, new, now).await?;
    Ok(())
}

/// Another process changed the same thing.
#[derive(Debug)]
struct Raced;

async fn bring_up_to_date(platform: &Platform, plan: &Plan, existing: &Existing) -> Result<()> {
    let rows = platform.storage.tenant(plan.id);
    let now = platform.clock.now();
    let event = AuditEvent {
        id: LogId::at(now, platform.randomness.as_ref()),
        at: now,
        kind: EventKind::ConfigurationChanged,
        correlation_id: CorrelationId::random(platform.randomness.as_ref()),
        user_id: None,
        app_id: None,
        session_id: None,
        address: None,
        detail: "seed",
    };
    let mut changes = Vec::new();
    for flow in plan.flows.iter().filter(|flow| !existing.flows.contains(flow)) {
        changes.push(match user_flows::by_id(&rows, flow.id).await? {
            Some(stored) => user_flows::update(flow, stored.version),
            None => user_flows::insert(flow, now),
        });
    }
    for application in plan.applications.iter().filter(|application| !existing.applications.contains(application)) {
        changes.push(match applications::by_id(&rows, application.id).await? {
            Some(stored) => applications::update(application, stored.version),
            None => applications::insert(application, now),
        });
    }
    if changes.is_empty() {
        return Ok(());
    }
    let set = ChangeSet::recorded(plan.id, event).push(stored_tenants::bump_config_version());
    let set = changes.into_iter().fold(set, |set, change| set.one_or(change, Raced));
    match platform.storage.commit(set).await {
        Ok(()) => {
            platform.directory.forget(plan.id);
            Ok(())
        }
        Err(CommitError::Refused(Raced)) => {
            bail!("tenant {} was changed at the same moment; start again", plan.domain.as_str())
        }
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// A password of 100 random bits that can be read out and typed.
pub(crate) fn readable_password(randomness: &dyn Randomness) -> Secret<String> {
    let bytes: [u8; 20] = random_bytes(randomness);
    let letters = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32)).copied().map(char::from));
    let mut password = String::with_capacity(23);
    for (index, letter) in letters.enumerate() {
        if index > 0 && index % 5 == 0 {
            password.push('-');
        }
        password.push(letter);
    }
    Secret::new(password)
}

#[cfg(test)]
#[path = "seeding_tests.rs"]
mod tests;
