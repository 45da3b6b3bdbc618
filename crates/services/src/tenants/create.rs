//! Creating a tenant with all that it begins with, in one commit: half a tenant never exists.

use crate::{Failure, passwords::HashPool};
use vestibule_domain::{
    application::Application,
    attribute::UserAttributes,
    audit::{AuditEvent, EventKind},
    clock::Timestamp,
    credential::Password,
    flow::UserFlow,
    ids::{TenantId, UserId},
    keys::{DataKey, MasterKeyRing},
    randomness::{Randomness, random_bytes},
    tenant::{DomainName, Tenant, TenantKind, TenantSettings},
    user::{Identifier, User},
};
use vestibule_storage::{
    ChangeSet, CommitError, Storage, applications, password_credentials, sign_in_identifiers, tenants, user_flows,
    users,
};

/// A tenant to create.
#[derive(Debug)]
pub struct NewTenant {
    /// Its id; chosen by the caller, since seeds may name it.
    pub id: TenantId,
    /// What it is for.
    pub kind: TenantKind,
    /// Its domain name.
    pub domain: DomainName,
    /// The business's name.
    pub display_name: String,
    /// Its settings.
    pub settings: TenantSettings,
    /// Its first applications.
    pub applications: Vec<Application>,
    /// Its first user flows.
    pub flows: Vec<UserFlow>,
    /// Its first users.
    pub users: Vec<NewUser>,
}

/// A user to create with a tenant: enabled, the identifier taken as proven.
#[derive(Debug)]
pub struct NewUser {
    /// What the user signs in with.
    pub identifier: Identifier,
    /// The password.
    pub password: Password,
    /// The name that applications show.
    pub display_name: String,
    /// Whether they may agree for everybody to what an application asks for.
    pub is_administrator: bool,
}

/// Why no tenant was created.
#[derive(Debug, thiserror::Error)]
pub enum CreateTenantError {
    /// The domain name is another tenant's.
    #[error("another tenant has this domain name")]
    DomainTaken,
    /// The id is another tenant's.
    #[error("another tenant has this id")]
    IdTaken,
    /// Two users have the same identifier.
    #[error("two users have the same sign-in identifier")]
    UserTwice,
    /// Two applications have the same client id.
    #[error("two applications have the same appId")]
    ApplicationTwice,
    /// More than fits one commit.
    #[error("too much for one tenant's beginning; add the rest afterwards")]
    TooLarge,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Creates the tenant.
pub async fn create(
    storage: &Storage,
    hashes: &HashPool,
    master_keys: &MasterKeyRing,
    randomness: &dyn Randomness,
    new: NewTenant,
    now: Timestamp,
) -> Result<(), CreateTenantError> {
    let data_key = DataKey::generate(randomness);
    let users: Vec<(User, NewUser)> = new.users.into_iter().map(|new| (user_of(&new, randomness, now), new)).collect();
    let administrators = users.iter().filter(|(_, new)| new.is_administrator).map(|(user, _)| user.id);
    let settings = TenantSettings { administrators: administrators.collect(), ..new.settings };
    let tenant = Tenant {
        id: new.id,
        kind: new.kind,
        domain: new.domain,
        display_name: new.display_name,
        settings,
        sealed_data_key: master_keys.current().seal_data_key(new.id, &data_key, randomness).map_err(Failure::from)?,
        config_version: 1,
        created_at: now,
    };
    let event = AuditEvent::unattended(EventKind::TenantCreated, now, "", randomness);
    let mut changes = ChangeSet::recorded(tenant.id, event)
        .one_or(tenants::insert(&tenant), CreateTenantError::IdTaken)
        .one_or(tenants::insert_domain(&tenant.domain, tenant.id), CreateTenantError::DomainTaken);
    for application in &new.applications {
        changes = changes.one_or(applications::insert(application, now), CreateTenantError::ApplicationTwice);
    }
    for flow in &new.flows {
        changes = changes.push(user_flows::insert(flow, now));
    }
    for (user, new_user) in &users {
        let slot = hashes.reserve(tenant.id).map_err(|_| CreateTenantError::TooLarge)?;
        let hash = slot.hash(new_user.password.clone(), random_bytes(randomness)).await.map_err(Failure::from)?;
        let (kind, key) = (new_user.identifier.kind(), new_user.identifier.key());
        changes = changes
            .push(users::insert(user))
            .one_or(sign_in_identifiers::insert(kind, &key, user.id, Some(now)), CreateTenantError::UserTwice)
            .push(password_credentials::insert(user.id, &hash, now));
    }
    match storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(reason)) => Err(reason),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}

fn user_of(new: &NewUser, randomness: &dyn Randomness, now: Timestamp) -> User {
    User {
        id: UserId::random(randomness),
        display_name: new.display_name.clone(),
        given_name: None,
        family_name: None,
        email: new.identifier.email().cloned(),
        enabled: true,
        security_version: 1,
        version: 1,
        preferred_language: None,
        created_at: now,
        attributes: UserAttributes::new(),
    }
}
