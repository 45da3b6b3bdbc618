//! How tenants look: documents, and the images that they name.

use crate::{
    StorageError, document,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    branding::{BrandingDocument, ImageName, ThemeName},
    clock::Timestamp,
};

static SAVE: Sql = Sql::tenant(
    "brandings.save",
    "INSERT INTO brandings (tenant_id, theme, document) VALUES ($1, $2, $3) \
     ON CONFLICT (tenant_id, theme) DO UPDATE SET document = excluded.document",
);
static DELETE: Sql = Sql::tenant("brandings.delete", "DELETE FROM brandings WHERE tenant_id = $1 AND theme = $2");
static OF_TENANT: Sql =
    Sql::tenant("brandings.all", "SELECT theme, document FROM brandings WHERE tenant_id = $1 ORDER BY theme");
static STORE_IMAGE: Sql = Sql::tenant(
    "branding_images.store",
    "INSERT INTO branding_images (tenant_id, name, content, unused_since) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (tenant_id, name) DO UPDATE SET unused_since = excluded.unused_since \
     WHERE branding_images.unused_since IS NOT NULL",
);
static USE_IMAGE: Sql = Sql::tenant(
    "branding_images.use",
    "UPDATE branding_images SET unused_since = NULL WHERE tenant_id = $1 AND name = $2",
);
static LEAVE_IMAGE: Sql = Sql::tenant(
    "branding_images.leave",
    "UPDATE branding_images SET unused_since = $3 WHERE tenant_id = $1 AND name = $2 AND unused_since IS NULL",
);
static IMAGE: Sql =
    Sql::tenant("branding_images.by_name", "SELECT content FROM branding_images WHERE tenant_id = $1 AND name = $2");

pub(crate) static ALL: &[&Sql] = &[&SAVE, &DELETE, &OF_TENANT, &STORE_IMAGE, &USE_IMAGE, &LEAVE_IMAGE, &IMAGE];

/// The name in storage: a tenant's own document has none.
fn key(theme: Option<&ThemeName>) -> &str {
    theme.map_or("", ThemeName::as_str)
}

/// Keeps a document: of a theme, or the tenant's own.
pub fn save(theme: Option<&ThemeName>, document: &BrandingDocument) -> Statement {
    SAVE.with([key(theme).into(), document::value(document)])
}

/// Forgets a document. One row, or none without it.
pub fn delete(theme: Option<&ThemeName>) -> Statement {
    DELETE.with([key(theme).into()])
}

/// The documents of a tenant, its own first, then its themes by name.
pub async fn all(tenant: &TenantReader) -> Result<Vec<(Option<ThemeName>, BrandingDocument)>, StorageError> {
    let rows = tenant.all(OF_TENANT.with([])).await?;
    let read = rows.iter().map(|row| {
        let theme = match row.text(0)? {
            "" => None,
            name => Some(ThemeName::parse(name).map_err(|_| row.malformed())?),
        };
        Ok((theme, document::read(row, 1)?))
    });
    read.collect()
}

/// Keeps an image until a document names it, or for a week. One that is there already stays as it is.
pub fn store_image(name: ImageName, content: &[u8], now: Timestamp) -> Statement {
    STORE_IMAGE.with([name.to_string().into(), content.into(), now.into()])
}

/// Keeps an image for good, because a document names it. One row, or none without that image.
pub fn use_image(name: ImageName) -> Statement {
    USE_IMAGE.with([name.to_string().into()])
}

/// Keeps an image for another week only, because no document names it any more.
pub fn leave_image(name: ImageName, now: Timestamp) -> Statement {
    LEAVE_IMAGE.with([name.to_string().into(), now.into()])
}

/// The content of an image.
pub async fn image(tenant: &TenantReader, name: ImageName) -> Result<Option<Vec<u8>>, StorageError> {
    tenant.one(IMAGE.with([name.to_string().into()])).await?.map(|row| Ok(row.bytes(0)?.to_vec())).transpose()
}
