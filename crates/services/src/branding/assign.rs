//! Giving applications a theme.

use super::{
    BrandingRefusal,
    documents::{commit, documents, recorded},
};
use crate::{Failure, Platform};
use vestibule_domain::{
    branding::ThemeName,
    ids::{AppId, TenantId},
};
use vestibule_storage::{applications, tenants};

/// Lets an application's customers see a theme; the tenant's own branding for `None`.
pub async fn assign_theme(
    platform: &Platform,
    tenant: TenantId,
    app_id: AppId,
    theme: Option<&ThemeName>,
) -> Result<(), BrandingRefusal> {
    let rows = platform.storage.tenant(tenant);
    let version = tenants::config_version(&rows).await.map_err(Failure::from)?;
    let version = version.ok_or(BrandingRefusal::NoSuchTenant)?;
    if let Some(theme) = theme
        && !documents(platform, tenant).await?.contains_key(&Some(theme.clone()))
    {
        return Err(BrandingRefusal::NoSuchTheme(theme.clone()));
    }
    let all = applications::all(&rows).await.map_err(Failure::from)?;
    let application = all.into_iter().find(|application| application.app_id == app_id);
    let id = application.ok_or(BrandingRefusal::NoSuchApplication)?.id;
    let stored = applications::by_id(&rows, id).await.map_err(Failure::from)?;
    let mut stored = stored.ok_or(BrandingRefusal::NoSuchApplication)?;
    stored.document.branding_theme = theme.cloned();
    let changes = recorded(platform, tenant, "branding theme assigned")
        .one_or(tenants::bump_config_version_from(version), BrandingRefusal::Raced)
        .one_or(applications::update(&stored.document, stored.version), BrandingRefusal::Raced);
    commit(platform, changes).await
}
