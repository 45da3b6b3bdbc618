//! Writing: one change set a tenant, so that nobody ever sees half of it.

use super::{
    apply::{ApplyError, Prepared},
    document::Stores,
    model::TenantConfiguration,
    plan::Moves,
};
use crate::{Failure, Platform, branding, tenants::without_certificate};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    branding::ImageName,
    clock::Timestamp,
    ids::TenantId,
    keys::DataKey,
    tenant::{HostName, Tenant, TenantKind},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, TenantReader, brandings, tenant_hosts, tenants};

/// Writes what was prepared.
pub(super) async fn commit(
    platform: &Platform,
    wanted: &TenantConfiguration,
    prepared: &Prepared,
) -> Result<(), ApplyError> {
    let (now, id) = (platform.clock.now(), prepared.resolved.id);
    let mut set = begun(platform, wanted, prepared, now)?;
    let rows = platform.storage.tenant(id);
    set = hosts(platform, set, prepared, now)?;
    // First what others name, then who names it.
    set = looks(set, wanted, prepared, now);
    set = documents(set, &rows, &prepared.attributes, now).await?;
    set = documents(set, &rows, &prepared.terms, now).await?;
    set = documents(set, &rows, &prepared.flows, now).await?;
    set = documents(set, &rows, &prepared.texts, now).await?;
    set = documents(set, &rows, &prepared.applications, now).await?;
    set = documents(set, &rows, &prepared.groups, now).await?;
    match platform.storage.commit_whole(set).await {
        Ok(()) => {
            platform.directory.forget(id);
            Ok(())
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// A set that makes the tenant, or moves its version on: whoever changed it meanwhile refuses the set.
fn begun(
    platform: &Platform,
    wanted: &TenantConfiguration,
    prepared: &Prepared,
    now: Timestamp,
) -> Result<ChangeSet<ApplyError>, ApplyError> {
    let settings = &prepared.resolved.settings;
    let Some(stored) = &prepared.stored else {
        let set = recorded(platform, prepared.resolved.id, EventKind::TenantCreated, now);
        let data_key = DataKey::generate(platform.randomness.as_ref());
        let sealed = platform.master_keys.current();
        let tenant = Tenant {
            id: prepared.resolved.id,
            kind: TenantKind::Customer,
            domain: wanted.domain.clone(),
            display_name: wanted.name.clone(),
            settings: settings.clone(),
            sealed_data_key: sealed
                .seal_data_key(prepared.resolved.id, &data_key, platform.randomness.as_ref())
                .map_err(Failure::from)?,
            config_version: 1,
            created_at: now,
        };
        return Ok(set
            .one_or(tenants::insert(&tenant), ApplyError::IdTaken)
            .one_or(tenants::insert_domain(&tenant.domain, tenant.id), ApplyError::DomainTaken));
    };
    let set = recorded(platform, prepared.resolved.id, EventKind::ConfigurationChanged, now);
    let version = stored.tenant.config_version;
    Ok(if prepared.tenant {
        set.one_or(tenants::set_settings(settings, version), ApplyError::Raced)
            .one_or(tenants::set_display_name(&wanted.name), ApplyError::Raced)
    } else {
        set.one_or(tenants::bump_config_version_from(version), ApplyError::Raced)
    })
}

fn recorded(platform: &Platform, id: TenantId, kind: EventKind, now: Timestamp) -> ChangeSet<ApplyError> {
    ChangeSet::recorded(id, AuditEvent::unattended(kind, now, "configuration files", platform.randomness.as_ref()))
}

fn hosts(
    platform: &Platform,
    mut set: ChangeSet<ApplyError>,
    prepared: &Prepared,
    now: Timestamp,
) -> Result<ChangeSet<ApplyError>, ApplyError> {
    let Moves { made, replaced, deleted } = &prepared.hosts;
    if let Some(host) = made.iter().chain(replaced).find(|host| !platform.settings.hosts.may_be_a_tenants(host)) {
        return Err(ApplyError::HostReserved(host.clone()));
    }
    let stored = prepared.stored.as_ref().map_or(0, |stored| stored.hosts.len());
    if !made.is_empty() && stored + made.len() - deleted.len() > HostName::MOST {
        return Err(ApplyError::TooManyHosts);
    }
    for host in deleted {
        set = set.one_or(tenant_hosts::delete(host), ApplyError::Raced).extend(without_certificate(host));
    }
    for host in made {
        set = set.one_or(tenant_hosts::insert(host, Some(now)), ApplyError::HostTaken(host.clone()));
    }
    for host in replaced {
        set = set.one_or(tenant_hosts::verify(host, now), ApplyError::Raced);
    }
    Ok(set)
}

/// What its branding and themes will be, with the images that they name.
fn looks(
    mut set: ChangeSet<ApplyError>,
    wanted: &TenantConfiguration,
    prepared: &Prepared,
    now: Timestamp,
) -> ChangeSet<ApplyError> {
    let before: BTreeMap<_, _> = prepared
        .before()
        .flat_map(|documents| documents.branding.iter().chain(&documents.themes))
        .map(|look| (look.theme.clone(), look.document.clone()))
        .collect();
    let mut after = before.clone();
    for moves in [&prepared.branding, &prepared.themes] {
        for look in &moves.deleted {
            after.remove(&look.theme);
        }
        for look in moves.made.iter().chain(&moves.replaced) {
            after.insert(look.theme.clone(), look.document.clone());
        }
    }
    if after == before {
        return set;
    }
    let named: BTreeSet<ImageName> =
        after.values().flat_map(|document| document.images().map(|(_, name)| *name)).collect();
    let kept: BTreeSet<ImageName> =
        before.values().flat_map(|document| document.images().map(|(_, name)| *name)).collect();
    for image in wanted.images.values().filter(|image| named.contains(&image.name) && !kept.contains(&image.name)) {
        set = set.push(brandings::store_image(image.name, &image.content, now));
    }
    branding::replace(set, &before, &after, now, ApplyError::NoSuchImage)
}

async fn documents<D: Stores>(
    mut set: ChangeSet<ApplyError>,
    rows: &TenantReader,
    moves: &Moves<D>,
    now: Timestamp,
) -> Result<ChangeSet<ApplyError>, ApplyError> {
    for document in &moves.deleted {
        set = first_must(set, document.deleted(rows, now).await?.ok_or(ApplyError::Raced)?, || ApplyError::Raced);
    }
    let mut at = now;
    for document in &moves.made {
        let taken = || ApplyError::DocumentIdTaken(format!("{} {}", document.kind().noun(), document.name()));
        set = first_must(set, document.inserted(at), taken);
        // So that they stay in the order of the files.
        at = at.plus(Duration::from_micros(1));
    }
    for document in &moves.replaced {
        let statements = document.replaced(rows, now).await?.ok_or(ApplyError::Raced)?;
        set = if D::ADDS_ONLY { set.extend(statements) } else { first_must(set, statements, || ApplyError::Raced) };
    }
    Ok(set)
}

/// The first statement must touch its row; the others follow from it.
fn first_must(
    set: ChangeSet<ApplyError>,
    statements: Vec<Statement>,
    refusal: impl Fn() -> ApplyError,
) -> ChangeSet<ApplyError> {
    let mut statements = statements.into_iter();
    match statements.next() {
        Some(first) => set.one_or(first, refusal()).extend(statements),
        None => set,
    }
}
