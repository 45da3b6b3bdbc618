//! Texts in tenants' own words, each language of a tenant or flow a document.

use crate::{
    StorageError, document,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{ids::FlowId, locale::Language, texts::TextOverrides};

static PUT: Sql = Sql::tenant(
    "text_overrides.put",
    "INSERT INTO text_overrides (tenant_id, flow_key, locale, texts) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (tenant_id, flow_key, locale) DO UPDATE SET texts = excluded.texts",
);
static DELETE: Sql = Sql::tenant(
    "text_overrides.delete",
    "DELETE FROM text_overrides WHERE tenant_id = $1 AND flow_key = $2 AND locale = $3",
);
static OF_LOCALE: Sql = Sql::tenant(
    "text_overrides.of_locale",
    "SELECT flow_key, locale, texts FROM text_overrides WHERE tenant_id = $1 AND flow_key = $2 AND locale = $3",
);
static OF_TENANT: Sql = Sql::tenant(
    "text_overrides.all",
    "SELECT flow_key, locale, texts FROM text_overrides WHERE tenant_id = $1 ORDER BY flow_key, locale",
);

pub(crate) static ALL: &[&Sql] = &[&PUT, &DELETE, &OF_LOCALE, &OF_TENANT];

/// How the tenant's own are keyed, which belong to no flow.
fn flow_key(flow: Option<FlowId>) -> String {
    flow.map_or_else(String::new, |flow| flow.to_string())
}

/// Puts a document in the place of the one that there is for its flow and language, if there is one. One row.
pub fn put(overrides: &TextOverrides) -> Statement {
    let locale = overrides.locale.to_string();
    PUT.with([flow_key(overrides.flow).into(), locale.into(), document::value(&overrides.texts)])
}

/// Deletes a document; one row, or none where there is none.
pub fn delete(flow: Option<FlowId>, locale: &Language) -> Statement {
    DELETE.with([flow_key(flow).into(), locale.to_string().into()])
}

/// The document of a flow, or of the tenant itself, in a language.
pub async fn of_locale(
    tenant: &TenantReader,
    flow: Option<FlowId>,
    locale: &Language,
) -> Result<Option<TextOverrides>, StorageError> {
    tenant
        .one(OF_LOCALE.with([flow_key(flow).into(), locale.to_string().into()]))
        .await?
        .map(|row| read(&row))
        .transpose()
}

/// All documents of the tenant, its own first.
pub async fn all(tenant: &TenantReader) -> Result<Vec<TextOverrides>, StorageError> {
    tenant.list(OF_TENANT.with([])).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<TextOverrides, StorageError> {
    let flow = match row.text(0)? {
        "" => None,
        key => Some(FlowId::parse(key).ok_or_else(|| row.malformed())?),
    };
    let locale = Language::parse(row.text(1)?).ok_or_else(|| row.malformed())?;
    Ok(TextOverrides { locale, flow, texts: document::read(row, 2)? })
}
