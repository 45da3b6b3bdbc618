//! Making and replacing signing keys. All that one decision says happens in one change set, which moves the configuration's
//! version: of two nodes that decide at the same time one wins, and the other sees the winner's keys.

use super::{KeyForge, request_encryption, ring::CONTEXT};
use crate::{Failure, tenants::TenantSnapshot};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    clock::Timestamp,
    keys::{Action, RotationSchedule, Start, decide, rotate as decide_rotation},
    randomness::Randomness,
};
use vestibule_protocol::jose::{Algorithm, CertificateRequest, self_signed_certificate};
use vestibule_storage::{
    ChangeSet, CommitError, Statement, Storage, signing_keys, signing_keys::StoredSigningKey, tenants,
};

/// A certificate outlives the key's use by far: relying parties read the key from it, not its dates.
const CERTIFICATE_SECONDS: i64 = 5 * 365 * 24 * 3600;

/// Why keys were not replaced by hand.
#[derive(Debug, thiserror::Error)]
pub enum RotateError {
    /// Another change of the tenant's configuration came first.
    #[error("the tenant's configuration changed at the same moment; try again")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Another node was faster.
#[derive(Debug)]
struct Raced;

/// Does what is due for the tenant's keys. Whether anything was; then the snapshot is out of date.
pub async fn keep(
    storage: &Storage,
    forge: &KeyForge,
    randomness: &dyn Randomness,
    tenant: &TenantSnapshot,
    now: Timestamp,
) -> Result<bool, Failure> {
    let actions = decide(tenant.signing_keys().times(), &tenant.algorithms(), now, &RotationSchedule::default());
    let periods = request_encryption::due(tenant, now);
    if actions.is_empty() && periods.is_empty() {
        return Ok(false);
    }
    match commit(storage, forge, randomness, tenant, (actions, periods), now).await {
        // Who lost the race has the winner's keys to read.
        Ok(()) | Err(CommitError::Refused(Raced)) => Ok(true),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// Replaces the key of an algorithm by hand.
pub async fn rotate(
    storage: &Storage,
    forge: &KeyForge,
    randomness: &dyn Randomness,
    tenant: &TenantSnapshot,
    (algorithm, start): (Algorithm, Start),
    now: Timestamp,
) -> Result<(), RotateError> {
    let times = tenant.signing_keys().times();
    let actions = decide_rotation(times, algorithm, start, now, &RotationSchedule::default());
    match commit(storage, forge, randomness, tenant, (actions, Vec::new()), now).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(Raced)) => Err(RotateError::Raced),
        Err(CommitError::Storage(error)) => Err(RotateError::Failed(error.into())),
    }
}

async fn commit(
    storage: &Storage,
    forge: &KeyForge,
    randomness: &dyn Randomness,
    tenant: &TenantSnapshot,
    due: (Vec<Action>, Vec<i64>),
    now: Timestamp,
) -> Result<(), CommitError<Raced>> {
    let statements = statements(forge, randomness, tenant, due, now).await.map_err(|failure| match failure {
        Failure::Storage(error) => CommitError::Storage(error),
        other => CommitError::Storage(vestibule_storage::StorageError::Failed {
            statement: "signing_keys",
            message: other.to_string(),
        }),
    })?;
    let event = AuditEvent::unattended(EventKind::SigningKeyChanged, now, "schedule", randomness);
    let changes = ChangeSet::recorded(tenant.id(), event)
        .one_or(tenants::bump_config_version_from(tenant.tenant().config_version), Raced)
        .extend(statements);
    storage.commit(changes).await
}

/// What is to be done for signing keys, and in which periods RSA keys are missing for which clients encrypt.
async fn statements(
    forge: &KeyForge,
    randomness: &dyn Randomness,
    tenant: &TenantSnapshot,
    (actions, periods): (Vec<Action>, Vec<i64>),
    now: Timestamp,
) -> Result<Vec<Statement>, Failure> {
    let mut statements = Vec::with_capacity(actions.len() + periods.len());
    for action in actions {
        statements.push(statement(forge, randomness, tenant, action, now).await?);
    }
    for period in periods {
        let (_, document) = forge.take(Algorithm::Rs256).await?;
        statements.push(request_encryption::store(tenant.keys(), period, document.reveal(), randomness)?);
    }
    Ok(statements)
}

async fn statement(
    forge: &KeyForge,
    randomness: &dyn Randomness,
    tenant: &TenantSnapshot,
    action: Action,
    now: Timestamp,
) -> Result<Statement, Failure> {
    match action {
        Action::Forget { key } => Ok(signing_keys::delete(&key)),
        Action::Schedule { key, signs_until, published_until } => {
            Ok(signing_keys::schedule(&key, signs_until, published_until))
        }
        Action::Publish { algorithm, signs_from } => {
            let (key, document) = forge.take(algorithm).await?;
            let request = CertificateRequest {
                common_name: &tenant.tenant().display_name,
                not_before: now.as_seconds(),
                not_after: now.as_seconds() + CERTIFICATE_SECONDS,
            };
            let certificate =
                self_signed_certificate(&key, &request).map_err(|error| Failure::Signing(error.to_string()))?;
            let context: [&[u8]; 2] = [CONTEXT, key.kid().as_bytes()];
            let sealed_private_key = tenant.keys().private_keys().seal(&context, document.reveal(), randomness)?;
            Ok(signing_keys::insert(&StoredSigningKey {
                key_id: key.kid().to_owned(),
                algorithm,
                sealed_private_key,
                certificate,
                created_at: now,
                signs_from,
                signs_until: None,
                published_until: None,
            }))
        }
    }
}
