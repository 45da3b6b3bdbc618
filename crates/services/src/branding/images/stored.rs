//! Images kept and read.

use super::PreparedImage;
use crate::{
    Failure, Platform,
    branding::{
        BrandingRefusal,
        documents::{commit, recorded},
    },
};
use vestibule_domain::{branding::ImageName, ids::TenantId};
use vestibule_storage::{TenantReader, brandings};

/// Keeps an image for a tenant, a week at least: a document that names it keeps it for good.
pub async fn upload(platform: &Platform, tenant: TenantId, image: &PreparedImage) -> Result<(), BrandingRefusal> {
    let stored = brandings::store_image(image.name, &image.content, platform.clock.now());
    commit(platform, recorded(platform, tenant, "branding image uploaded").push(stored)).await
}

/// The content of an image of a tenant's.
pub async fn image(tenant: &TenantReader, name: ImageName) -> Result<Option<Vec<u8>>, Failure> {
    Ok(brandings::image(tenant, name).await?)
}
