//! Many customers, written straight into the embedded store: through the product they would take hours of hashing.

use super::Lab;
use crate::{
    limits::SystemClock,
    number::float,
    process::Side,
    subject::{Installation, Store, Subject},
};
use anyhow::{Context as _, Result, anyhow};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use std::{path::Path, sync::Arc};
use uuid::Uuid;
use vestibule_domain::{
    clock::{Clock as _, Timestamp},
    ids::{LogId, TenantId, UserId},
    user::{EmailAddress, IdentifierKind},
};
use vestibule_storage::{ChangeSet, Place, Sql, Storage, StoreConfig};
use vestibule_testkit::randomness::SystemRandomness;

/// Customers in one change set: three statements each.
const BATCH: u32 = 60;
/// Change sets on their way at once.
const AHEAD: usize = 64;
/// A well-formed hash that no password has.
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2l4dGVlbiBieXRlcyBvZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

static USER: Sql = Sql::tenant(
    "bench.insert_user",
    "INSERT INTO users (tenant_id, user_id, display_name, email, enabled, security_version, version, created_at) \
     VALUES ($1, $2, 'A Reader', $3, TRUE, 1, 1, $4)",
);

static IDENTIFIER: Sql = Sql::tenant(
    "bench.insert_identifier",
    "INSERT INTO sign_in_identifiers (tenant_id, kind, value_key, user_id, verified_at) VALUES ($1, $2, $3, $4, $5)",
);

static PASSWORD: Sql = Sql::tenant(
    "bench.insert_password",
    "INSERT INTO password_credentials (tenant_id, user_id, hash, set_at) VALUES ($1, $2, $3, $4)",
);

/// A customer was there already.
#[derive(Debug)]
struct Present;

/// A server over a new store of this size.
pub(super) fn start(lab: &Lab, name: &str, tenants: u32, customers: u32) -> Result<Subject> {
    let directory = lab.bench.data(name);
    let store = Store::Embedded(directory.clone());
    lab.bench.vestibule(Side::Anywhere, &store, Some(tenants))?.stop()?;
    lab.wait(add(&Store::file(&directory), Installation::tenant(), customers))?;
    lab.bench.vestibule(Side::Measured, &store, None)
}

/// The address of the customer with this number, among those of a large store.
pub(super) fn email(number: u32) -> String {
    format!("many{number}@crowd.example")
}

/// An address that nobody signs in with, just as long as [`email`] of the same number.
pub(super) fn email_of_nobody(number: u32) -> String {
    format!("none{number}@crowd.example")
}

/// Adds `count` customers to a tenant of the store in `file`, which no server has open.
async fn add(file: &Path, tenant: &str, count: u32) -> Result<()> {
    anyhow::ensure!(file.is_file(), "there is no store at {}", file.display());
    let tenant = TenantId::parse(tenant).context("a tenant's id")?;
    let storage = Storage::open(StoreConfig::new(Place::File(file.to_owned()), Arc::new(SystemRandomness))).await?;
    let outcome = fill(&storage, tenant, count).await;
    storage.close().await;
    outcome
}

async fn fill(storage: &Storage, tenant: TenantId, count: u32) -> Result<()> {
    let batches = (0..count).step_by(usize::try_from(BATCH).unwrap_or(1));
    let commits = batches.map(|first| async move {
        let set = batch(tenant, first, (first + BATCH).min(count), SystemClock.now())?;
        storage.commit(set).await.map_err(|error| anyhow!("after {} customers: {error:?}", float(first)))
    });
    stream::iter(commits).buffer_unordered(AHEAD).try_collect::<()>().await
}

fn batch(tenant: TenantId, first: u32, end: u32, now: Timestamp) -> Result<ChangeSet<Present>> {
    let mut set = ChangeSet::keyed(tenant, LogId::at(now, &SystemRandomness), now);
    for number in first..end {
        let email = EmailAddress::parse(&email(number))?;
        let user = UserId::from_uuid(uuid(number));
        set = set
            .one_or(USER.with([user.into(), email.as_str().into(), now.into()]), Present)
            .one_or(
                IDENTIFIER.with([
                    IdentifierKind::Email.as_str().into(),
                    email.key().as_str().into(),
                    user.into(),
                    now.into(),
                ]),
                Present,
            )
            .one_or(PASSWORD.with([user.into(), HASH.into(), now.into()]), Present);
    }
    Ok(set)
}

/// A version 4 UUID that looks random, so that rows spread over the tables as real ones do, yet is the same in every run.
fn uuid(number: u32) -> Uuid {
    let spread = u128::from(number).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    uuid::Builder::from_random_bytes(spread.to_be_bytes()).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn customers_fit_the_stores_schema_and_none_is_written_twice() {
        let storage = Storage::open(StoreConfig::new(Place::Ephemeral, Arc::new(SystemRandomness))).await.unwrap();
        storage.migrate(&SystemClock).await.unwrap();
        let tenant = TenantId::random(&SystemRandomness);
        fill(&storage, tenant, 130).await.unwrap();
        assert!(fill(&storage, tenant, 1).await.is_err());
        storage.close().await;
    }
}
