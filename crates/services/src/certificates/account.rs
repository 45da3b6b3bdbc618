//! The deployment's account at the authority: made once, by whichever node needs it first, and kept sealed.

use crate::{Failure, Platform};
use uuid::Uuid;
use vestibule_domain::{
    ids::{LogId, TenantId},
    keys::{DataKey, TenantKeys},
    secret::Secret,
};
use vestibule_outbound::acme::{AcmeAccount, AcmeError, Authority, MadeAccount};
use vestibule_storage::{
    ChangeSet, CommitError,
    acme_accounts::{self, StoredAcmeAccount},
};

/// Context under which the private key is sealed.
const CONTEXT: &[u8] = b"acme account";
/// Rows that belong to no tenant.
const NOBODY: TenantId = TenantId::from_uuid(Uuid::nil());

/// Why there is no account to order with.
#[derive(Debug)]
pub(super) enum NoAccount {
    /// The authority's doing.
    Acme(AcmeError),
    /// The infrastructure failed.
    Failed(Failure),
}

impl From<AcmeError> for NoAccount {
    fn from(error: AcmeError) -> Self {
        Self::Acme(error)
    }
}

impl From<Failure> for NoAccount {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Another node was faster.
#[derive(Debug)]
struct Raced;

/// The account, made if there is none yet.
pub(super) async fn open(platform: &Platform, authority: &Authority) -> Result<AcmeAccount, NoAccount> {
    let url = authority.directory_url();
    let found = || async { acme_accounts::find(&platform.storage.platform(), url).await.map_err(Failure::from) };
    let stored = if let Some(stored) = found().await? {
        stored
    } else {
        let made = authority.make_account().await?;
        keep(platform, url, &made).await?;
        tracing::info!(account = %made.url, directory = %url, "made an account at the certificate authority");
        // The one that is kept counts.
        found().await?.ok_or(Failure::Contended)?
    };
    let data_key = platform.master_keys.open_data_key(NOBODY, &stored.sealed_data_key).map_err(Failure::from)?;
    let keys = TenantKeys::derive(NOBODY, &data_key).map_err(Failure::from)?;
    let key =
        keys.private_keys().open(&[CONTEXT, url.as_bytes()], &stored.sealed_private_key).map_err(Failure::from)?;
    let made = MadeAccount { url: stored.account_url, private_key: Secret::new(key) };
    Ok(authority.account(&made).await?)
}

/// Forgets an account that the authority does not know any more, so that the next one is made anew.
pub(super) async fn forget(platform: &Platform, authority: &Authority) -> Result<(), Failure> {
    let url = authority.directory_url();
    let Some(stored) = acme_accounts::find(&platform.storage.platform(), url).await? else { return Ok(()) };
    let set = changes::<Raced>(platform).push(acme_accounts::delete(url, &stored.account_url));
    match platform.storage.commit(set).await {
        Ok(()) | Err(CommitError::Refused(Raced)) => Ok(()),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

async fn keep(platform: &Platform, url: &str, made: &MadeAccount) -> Result<(), Failure> {
    let randomness = platform.randomness.as_ref();
    let data_key = DataKey::generate(randomness);
    let keys = TenantKeys::derive(NOBODY, &data_key)?;
    let account = StoredAcmeAccount {
        directory_url: url.to_owned(),
        account_url: made.url.clone(),
        sealed_data_key: platform.master_keys.current().seal_data_key(NOBODY, &data_key, randomness)?,
        sealed_private_key: keys.private_keys().seal(
            &[CONTEXT, url.as_bytes()],
            made.private_key.reveal(),
            randomness,
        )?,
        created_at: platform.clock.now(),
    };
    match platform.storage.commit(changes(platform).one_or(acme_accounts::insert(&account), Raced)).await {
        Ok(()) | Err(CommitError::Refused(Raced)) => Ok(()),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

fn changes<E>(platform: &Platform) -> ChangeSet<E> {
    let now = platform.clock.now();
    ChangeSet::keyed(NOBODY, LogId::at(now, platform.randomness.as_ref()), now)
}
