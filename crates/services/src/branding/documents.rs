//! Documents: read, saved, deleted.

use super::{BrandingRefusal, Documents, check_all, check_words, replace};
use crate::{Failure, Platform};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    branding::{BrandingDocument, ThemeName},
    ids::TenantId,
    texts::KnownTexts,
};
use vestibule_storage::{ChangeSet, CommitError, applications, brandings, tenants};

/// A tenant's documents.
pub async fn documents(platform: &Platform, tenant: TenantId) -> Result<Documents, Failure> {
    Ok(brandings::all(&platform.storage.tenant(tenant)).await?.into_iter().collect())
}

/// Saves the branding of a tenant, or a theme of it, in place of the one before; its words are of the texts that are `known`. A running
/// server shows it within a second.
pub async fn save(
    platform: &Platform,
    tenant: TenantId,
    theme: Option<&ThemeName>,
    document: BrandingDocument,
    known: &KnownTexts,
) -> Result<(), BrandingRefusal> {
    check_words(&document, known)?;
    let detail = if theme.is_some() { "branding theme saved" } else { "branding saved" };
    change(platform, tenant, detail, |documents| {
        documents.insert(theme.cloned(), document);
        Ok(())
    })
    .await
}

/// Deletes the branding of a tenant, or a theme of it that no application wears. Pages fall back.
pub async fn delete(platform: &Platform, tenant: TenantId, theme: Option<&ThemeName>) -> Result<(), BrandingRefusal> {
    if let Some(theme) = theme {
        let all = applications::all(&platform.storage.tenant(tenant)).await.map_err(Failure::from)?;
        if let Some(worn_by) = all.into_iter().find(|application| application.branding_theme.as_ref() == Some(theme)) {
            return Err(BrandingRefusal::Worn { theme: theme.clone(), application: worn_by.display_name });
        }
    }
    let detail = if theme.is_some() { "branding theme deleted" } else { "branding deleted" };
    let key = theme.cloned();
    change(platform, tenant, detail, |documents| match (documents.remove(&key), key) {
        (Some(_), _) => Ok(()),
        (None, Some(theme)) => Err(BrandingRefusal::NoSuchTheme(theme)),
        (None, None) => Err(BrandingRefusal::NothingThere),
    })
    .await
}

async fn change(
    platform: &Platform,
    tenant: TenantId,
    detail: &'static str,
    edit: impl FnOnce(&mut Documents) -> Result<(), BrandingRefusal>,
) -> Result<(), BrandingRefusal> {
    let version = tenants::config_version(&platform.storage.tenant(tenant)).await.map_err(Failure::from)?;
    let version = version.ok_or(BrandingRefusal::NoSuchTenant)?;
    let before = documents(platform, tenant).await?;
    let mut after = before.clone();
    edit(&mut after)?;
    check_all(&after)?;
    // What was read above still holds.
    let changes =
        recorded(platform, tenant, detail).one_or(tenants::bump_config_version_from(version), BrandingRefusal::Raced);
    let now = platform.clock.now();
    commit(platform, replace(changes, &before, &after, now, BrandingRefusal::NoSuchImage)).await
}

pub(super) fn recorded(platform: &Platform, tenant: TenantId, detail: &'static str) -> ChangeSet<BrandingRefusal> {
    let (now, randomness) = (platform.clock.now(), platform.randomness.as_ref());
    let event = AuditEvent::unattended(EventKind::ConfigurationChanged, now, detail, randomness);
    ChangeSet::recorded(tenant, event)
}

pub(super) async fn commit(platform: &Platform, changes: ChangeSet<BrandingRefusal>) -> Result<(), BrandingRefusal> {
    let tenant = changes.tenant();
    match platform.storage.commit(changes).await {
        Ok(()) => {
            platform.directory.forget(tenant);
            Ok(())
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
