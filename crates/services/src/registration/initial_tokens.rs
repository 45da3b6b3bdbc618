//! Initial access tokens: made, listed and taken back by operators.

use super::credentials;
use crate::{Failure, Platform};
use std::time::Duration;
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    ids::{RegistrationTokenId, TenantId},
    secret::Secret,
};
use vestibule_storage::{
    ChangeSet, CommitError,
    registration_tokens::{self, RegistrationToken},
    tenants,
};

/// A token to make.
#[derive(Clone, Debug)]
pub struct NewInitialToken {
    /// A note that tells it from others.
    pub description: String,
    /// How long it lets clients in; more than a year counts as one.
    pub lasts: Duration,
    /// How many clients it lets in; any number where it says nothing.
    pub uses: Option<u32>,
}

impl NewInitialToken {
    /// The longest that a token may last.
    pub const LONGEST: Duration = Duration::from_hours(366 * 24);
}

/// Why the tokens were left as they are.
#[derive(Debug, thiserror::Error)]
pub enum InitialTokenRefusal {
    /// There is no such tenant.
    #[error("there is no such tenant")]
    NoSuchTenant,
    /// There is no such token.
    #[error("the tenant has no such token")]
    NoSuchToken,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Makes a token. Its value is told here and nowhere again.
pub async fn create_token(
    platform: &Platform,
    tenant: TenantId,
    new: &NewInitialToken,
) -> Result<(RegistrationToken, Secret<String>), InitialTokenRefusal> {
    let rows = platform.storage.tenant(tenant);
    let version = tenants::config_version(&rows).await.map_err(Failure::from)?;
    version.ok_or(InitialTokenRefusal::NoSuchTenant)?;
    let now = platform.clock.now();
    let randomness = platform.randomness.as_ref();
    let value = credentials::fresh(randomness);
    let token = RegistrationToken {
        id: RegistrationTokenId::random(randomness),
        description: new.description.clone(),
        uses_left: new.uses.map(i64::from),
        created_at: now,
        expires_at: now.plus(new.lasts.min(NewInitialToken::LONGEST)),
    };
    let changes = recorded(platform, tenant, "registration token created")
        .push(registration_tokens::insert(&token, &credentials::hash(value.reveal())));
    commit(platform, changes).await?;
    Ok((token, value))
}

/// The tenant's tokens.
pub async fn list_tokens(platform: &Platform, tenant: TenantId) -> Result<Vec<RegistrationToken>, Failure> {
    Ok(registration_tokens::of_tenant(&platform.storage.tenant(tenant)).await?)
}

/// Takes a token back. Clients that it has let in stay.
pub async fn revoke_token(
    platform: &Platform,
    tenant: TenantId,
    token: RegistrationTokenId,
) -> Result<(), InitialTokenRefusal> {
    let changes = recorded(platform, tenant, "registration token revoked")
        .one_or(registration_tokens::delete(token), InitialTokenRefusal::NoSuchToken);
    commit(platform, changes).await
}

fn recorded(platform: &Platform, tenant: TenantId, detail: &'static str) -> ChangeSet<InitialTokenRefusal> {
    let (now, randomness) = (platform.clock.now(), platform.randomness.as_ref());
    let event = AuditEvent::unattended(EventKind::ConfigurationChanged, now, detail, randomness);
    ChangeSet::recorded(tenant, event)
}

async fn commit(platform: &Platform, changes: ChangeSet<InitialTokenRefusal>) -> Result<(), InitialTokenRefusal> {
    match platform.storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
