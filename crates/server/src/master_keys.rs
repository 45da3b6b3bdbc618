//! The master keys of a deployment, and the store's memory of them: a node with another key must not start, since what it
//! sealed nobody else could open.

use anyhow::{Context, Result, bail};
use uuid::Uuid;
use vestibule_domain::{
    clock::Clock,
    ids::{LogId, TenantId},
    keys::{MasterKey, MasterKeyFingerprint, MasterKeyRing},
    randomness::Randomness,
    secret::Secret,
};
use vestibule_storage::{ChangeSet, CommitError, Storage, acme_accounts, platform_settings, tenants};

/// The platform setting that holds the fingerprint of the key in force.
const SETTING: &str = "master_key";
/// Tenants whose keys are re-wrapped between two looks at the store.
const ROUND: u32 = 200;

/// Another process was faster.
#[derive(Debug)]
struct Raced;

/// The ring of a configuration: the key in force, and the one before it.
pub(crate) fn ring(current: Option<&Secret<String>>, previous: Option<&Secret<String>>) -> Result<MasterKeyRing> {
    let parse = |key: &Secret<String>| MasterKey::parse(key.reveal().as_bytes());
    let current = current.context("keys.master is missing")?;
    let current = parse(current).context("keys.master can't be used")?;
    let previous = previous.map(parse).transpose().context("keys.previous_master can't be used")?;
    Ok(MasterKeyRing::new(current, previous.into_iter().collect()))
}

/// A set of statements that belong to no tenant.
pub(crate) fn platform_set<E>(clock: &dyn Clock, randomness: &dyn Randomness) -> ChangeSet<E> {
    let now = clock.now();
    ChangeSet::keyed(TenantId::from_uuid(Uuid::nil()), LogId::at(now, randomness), now)
}

/// Makes sure that the store knows one of the ring's keys; a new store learns the current one.
pub(crate) async fn claim(
    storage: &Storage,
    ring: &MasterKeyRing,
    clock: &dyn Clock,
    randomness: &dyn Randomness,
) -> Result<()> {
    if let Some(fingerprint) = stored(storage).await? {
        return accept(ring, fingerprint);
    }
    let insert = platform_settings::insert(SETTING, &ring.current().fingerprint().to_bytes());
    match storage.commit(platform_set(clock, randomness).one_or(insert, Raced)).await {
        Ok(()) | Err(CommitError::Refused(Raced)) => {}
        Err(CommitError::Storage(error)) => return Err(error.into()),
    }
    let fingerprint = stored(storage).await?.context("the store has forgotten its master key")?;
    accept(ring, fingerprint)
}

/// Whether the store knows one of the ring's keys, or none at all yet. Changes nothing.
pub(crate) async fn fits(storage: &Storage, ring: &MasterKeyRing) -> Result<()> {
    match stored(storage).await? {
        Some(fingerprint) => accept(ring, fingerprint),
        None => Ok(()),
    }
}

fn accept(ring: &MasterKeyRing, fingerprint: MasterKeyFingerprint) -> Result<()> {
    if !ring.holds(fingerprint) {
        bail!(
            "this store belongs to the master key {fingerprint}, but the configured one is {}: set keys.master to the key that the store was made with",
            ring.current().fingerprint()
        );
    }
    Ok(())
}

/// Seals every tenant's data key under the ring's current key, while others serve. Says how many it sealed anew.
pub(crate) async fn rewrap(
    storage: &Storage,
    ring: &MasterKeyRing,
    clock: &dyn Clock,
    randomness: &dyn Randomness,
) -> Result<usize> {
    claim(storage, ring, clock, randomness).await?;
    let (mut after, mut sealed_anew) = (None, 0);
    loop {
        let round = tenants::list(&storage.platform(), after, ROUND).await?;
        let Some(last) = round.last() else { break };
        after = Some(last.id);
        for tenant in round {
            let rewrapped = ring
                .rewrap(tenant.id, &tenant.sealed_data_key, randomness)
                .with_context(|| format!("the data key of tenant {} can't be opened", tenant.id))?;
            let Some(sealed) = rewrapped else { continue };
            let now = clock.now();
            let set = ChangeSet::keyed(tenant.id, LogId::at(now, randomness), now)
                .one_or(tenants::set_sealed_data_key(&tenant.sealed_data_key, &sealed), Raced);
            match storage.commit_bulk(set).await {
                Ok(()) => sealed_anew += 1,
                // Another process has sealed it anew.
                Err(CommitError::Refused(Raced)) => {}
                Err(CommitError::Storage(error)) => return Err(error.into()),
            }
        }
    }
    rewrap_accounts(storage, ring, clock, randomness).await?;
    let current = ring.current().fingerprint();
    if let Some(old) = stored(storage).await?
        && !old.matches(current)
    {
        let replace = platform_settings::replace(SETTING, &old.to_bytes(), &current.to_bytes());
        match storage.commit(platform_set(clock, randomness).one_or(replace, Raced)).await {
            Ok(()) | Err(CommitError::Refused(Raced)) => {}
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Ok(sealed_anew)
}

/// The same for the data keys of the deployment's accounts at certificate authorities.
async fn rewrap_accounts(
    storage: &Storage,
    ring: &MasterKeyRing,
    clock: &dyn Clock,
    randomness: &dyn Randomness,
) -> Result<()> {
    let nobody = TenantId::from_uuid(Uuid::nil());
    let mut after = String::new();
    while let Some(account) = acme_accounts::after(&storage.platform(), &after).await? {
        after = account.directory_url;
        let rewrapped = ring.rewrap(nobody, &account.sealed_data_key, randomness);
        let rewrapped = rewrapped.with_context(|| format!("the data key of the account at {after} can't be opened"))?;
        let Some(sealed) = rewrapped else { continue };
        let statement = acme_accounts::rewrap(&after, &account.sealed_data_key, &sealed);
        match storage.commit_bulk(platform_set(clock, randomness).one_or(statement, Raced)).await {
            Ok(()) | Err(CommitError::Refused(Raced)) => {}
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Ok(())
}

async fn stored(storage: &Storage) -> Result<Option<MasterKeyFingerprint>> {
    let Some(bytes) = platform_settings::get(&storage.platform(), SETTING).await? else { return Ok(None) };
    MasterKeyFingerprint::from_bytes(&bytes).map(Some).context("the store's master key fingerprint is malformed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::{SystemClock, SystemRandomness};
    use std::sync::Arc;
    use vestibule_domain::{
        keys::DataKey,
        tenant::{DomainName, Tenant, TenantKind, TenantSettings},
    };
    use vestibule_storage::{Place, StoreConfig};

    fn key(byte: char) -> Secret<String> {
        Secret::new(byte.to_string().repeat(64))
    }

    async fn store() -> Storage {
        let storage =
            Storage::open(StoreConfig::new(Place::Ephemeral, Arc::new(SystemRandomness::default()))).await.unwrap();
        storage.migrate(&SystemClock).await.unwrap();
        storage
    }

    #[tokio::test]
    async fn a_node_with_another_key_is_refused_and_both_keys_are_named() {
        let (storage, randomness) = (store().await, SystemRandomness::default());
        let (one, two) = (ring(Some(&key('1')), None).unwrap(), ring(Some(&key('2')), None).unwrap());
        claim(&storage, &one, &SystemClock, &randomness).await.unwrap();
        claim(&storage, &one, &SystemClock, &randomness).await.unwrap();
        let problem = claim(&storage, &two, &SystemClock, &randomness).await.unwrap_err().to_string();
        for ring in [&one, &two] {
            assert!(problem.contains(&ring.current().fingerprint().to_string()), "{problem}");
        }
    }

    #[tokio::test]
    async fn after_a_rotation_the_old_key_opens_nothing_and_the_new_one_everything() {
        let (storage, randomness) = (store().await, SystemRandomness::default());
        let old = ring(Some(&key('1')), None).unwrap();
        claim(&storage, &old, &SystemClock, &randomness).await.unwrap();
        for number in 0..3 {
            let id = TenantId::random(&randomness);
            let now = SystemClock.now();
            let tenant = Tenant {
                id,
                kind: TenantKind::Customer,
                domain: DomainName::parse(&format!("t{number}.example")).unwrap(),
                display_name: String::new(),
                settings: TenantSettings::default(),
                sealed_data_key: old.current().seal_data_key(id, &DataKey::generate(&randomness), &randomness).unwrap(),
                config_version: 1,
                created_at: now,
            };
            let set = ChangeSet::keyed(id, LogId::at(now, &randomness), now)
                .one_or(tenants::insert(&tenant), ())
                .one_or(tenants::insert_domain(&tenant.domain, id), ());
            storage.commit(set).await.unwrap();
        }
        let nobody = TenantId::from_uuid(Uuid::nil());
        let account = acme_accounts::StoredAcmeAccount {
            directory_url: "https://authority.example/directory".to_owned(),
            account_url: "https://authority.example/account/1".to_owned(),
            sealed_data_key: old.current().seal_data_key(nobody, &DataKey::generate(&randomness), &randomness).unwrap(),
            sealed_private_key: vec![1],
            created_at: SystemClock.now(),
        };
        let set = platform_set(&SystemClock, &randomness).one_or(acme_accounts::insert(&account), ());
        storage.commit(set).await.unwrap();
        let both = ring(Some(&key('2')), Some(&key('1'))).unwrap();
        assert_eq!(rewrap(&storage, &both, &SystemClock, &randomness).await.unwrap(), 3);
        assert_eq!(rewrap(&storage, &both, &SystemClock, &randomness).await.unwrap(), 0);
        let new = ring(Some(&key('2')), None).unwrap();
        claim(&storage, &new, &SystemClock, &randomness).await.unwrap();
        assert!(claim(&storage, &old, &SystemClock, &randomness).await.is_err());
        for tenant in tenants::list(&storage.platform(), None, 10).await.unwrap() {
            assert!(new.open_data_key(tenant.id, &tenant.sealed_data_key).is_ok());
            assert!(old.open_data_key(tenant.id, &tenant.sealed_data_key).is_err());
        }
        let account = acme_accounts::find(&storage.platform(), &account.directory_url).await.unwrap().unwrap();
        assert!(new.open_data_key(nobody, &account.sealed_data_key).is_ok());
        assert!(old.open_data_key(nobody, &account.sealed_data_key).is_err());
    }
}
