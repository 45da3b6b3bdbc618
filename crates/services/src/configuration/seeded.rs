//! The users of a development seed: made where they are missing, a few in one commit, and never touched again. A run that is cut off is
//! gone on with by the next.

use super::model::SeedUser;
use crate::{Failure, Platform};
use vestibule_domain::{
    attribute::UserAttributes,
    audit::{AuditEvent, EventKind},
    clock::Timestamp,
    ids::{TenantId, UserId},
    randomness::random_bytes,
    user::{Identifier, IdentifierKind, User},
};
use vestibule_storage::{ChangeSet, CommitError, password_credentials, sign_in_identifiers, tenants, users};

/// Users made in one commit, four statements each at most.
const BATCH: usize = 40;
/// How often the administrators are set again while others change the tenant.
const MOST_RACES: usize = 5;

/// Makes the users that are missing, and lets those who may agree for everybody do so.
pub async fn seed_users(platform: &Platform, tenant: TenantId, seeded: &[SeedUser]) -> Result<(), Failure> {
    let rows = platform.storage.tenant(tenant);
    let mut missing = Vec::new();
    for user in seeded {
        let known = sign_in_identifiers::user_of(&rows, IdentifierKind::Email, &user.email.key()).await?;
        if known.is_none() {
            missing.push(user);
        }
    }
    for batch in missing.chunks(BATCH) {
        make(platform, tenant, batch).await?;
    }
    administrators(platform, tenant, seeded).await
}

async fn make(platform: &Platform, tenant: TenantId, batch: &[&SeedUser]) -> Result<(), Failure> {
    let now = platform.clock.now();
    let event = AuditEvent::unattended(EventKind::SignedUp, now, "seed", platform.randomness.as_ref());
    let mut changes: ChangeSet<()> = ChangeSet::recorded(tenant, event);
    for seeded in batch {
        let hash = hashed(platform, tenant, seeded).await?;
        let user = user_of(platform, seeded, now);
        let identifier = Identifier::Email(seeded.email.clone());
        changes = changes
            .push(users::insert(&user))
            .one_or(sign_in_identifiers::insert(identifier.kind(), &identifier.key(), user.id, Some(now)), ())
            .push(password_credentials::insert(user.id, &hash, now))
            .extend(seeded.must_change_password.then(|| password_credentials::require_change(user.id)));
    }
    match platform.storage.commit_bulk(changes).await {
        Ok(()) => Ok(()),
        // Somebody signed up, or another start made the same users.
        Err(CommitError::Refused(())) => Err(Failure::Contended),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

async fn hashed(platform: &Platform, tenant: TenantId, seeded: &SeedUser) -> Result<String, Failure> {
    let slot = platform.hash_pool.reserve(tenant).map_err(|_| Failure::Contended)?;
    Ok(slot.hash(seeded.password.clone(), random_bytes(platform.randomness.as_ref())).await?)
}

fn user_of(platform: &Platform, seeded: &SeedUser, now: Timestamp) -> User {
    let display_name = seeded.display_name.clone().unwrap_or_else(|| seeded.email.local_part().to_owned());
    User {
        id: UserId::random(platform.randomness.as_ref()),
        display_name,
        given_name: None,
        family_name: None,
        email: Some(seeded.email.clone()),
        enabled: true,
        security_version: 1,
        version: 1,
        preferred_language: None,
        created_at: now,
        attributes: UserAttributes::new(),
    }
}

/// Adds those who may agree for everybody; nobody is taken out.
async fn administrators(platform: &Platform, tenant: TenantId, seeded: &[SeedUser]) -> Result<(), Failure> {
    let rows = platform.storage.tenant(tenant);
    let mut wanted = Vec::new();
    for user in seeded.iter().filter(|user| user.is_administrator) {
        wanted.extend(sign_in_identifiers::user_of(&rows, IdentifierKind::Email, &user.email.key()).await?);
    }
    for _ in 0..MOST_RACES {
        let Some(stored) = tenants::by_id(&platform.storage.platform(), tenant).await? else { return Ok(()) };
        let mut settings = stored.settings;
        let before = settings.administrators.len();
        settings
            .administrators
            .extend(wanted.iter().filter(|id| !settings.administrators.contains(id)).copied().collect::<Vec<_>>());
        if settings.administrators.len() == before {
            return Ok(());
        }
        let now = platform.clock.now();
        let event = AuditEvent::unattended(EventKind::ConfigurationChanged, now, "seed", platform.randomness.as_ref());
        let set =
            ChangeSet::recorded(tenant, event).one_or(tenants::set_settings(&settings, stored.config_version), ());
        match platform.storage.commit(set).await {
            Ok(()) => {
                platform.directory.forget(tenant);
                return Ok(());
            }
            Err(CommitError::Refused(())) => {}
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Err(Failure::Contended)
}
