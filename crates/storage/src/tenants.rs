//! The tenant directory: the only place that is read before a tenant is known.

use crate::{
    StorageError, document,
    reader::{PlatformReader, TenantReader},
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    ids::TenantId,
    tenant::{DomainName, Tenant, TenantKind, TenantSettings},
};

/// A tenant's columns, its domain name last. A tenant with several names shows the first.
macro_rules! tenant_columns {
    () => {
        "t.tenant_id, t.kind, t.display_name, t.settings, t.sealed_data_key, t.config_version, t.created_at, \
         (SELECT MIN(d.domain_key) FROM tenant_domains d WHERE d.tenant_id = t.tenant_id)"
    };
}

static INSERT: Sql = Sql::platform(
    "tenants.insert",
    "INSERT INTO tenants (tenant_id, kind, display_name, settings, sealed_data_key, config_version, created_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
static INSERT_DOMAIN: Sql =
    Sql::platform("tenants.insert_domain", "INSERT INTO tenant_domains (domain_key, tenant_id) VALUES ($1, $2)");
static ID_OF_DOMAIN: Sql =
    Sql::platform("tenants.id_of_domain", "SELECT tenant_id FROM tenant_domains WHERE domain_key = $1");
static BY_ID: Sql =
    Sql::platform("tenants.by_id", concat!("SELECT ", tenant_columns!(), " FROM tenants t WHERE t.tenant_id = $1"));
static LIST: Sql = Sql::platform(
    "tenants.list",
    concat!("SELECT ", tenant_columns!(), " FROM tenants t WHERE t.tenant_id > $1 ORDER BY t.tenant_id LIMIT $2"),
);
static COUNT: Sql = Sql::platform("tenants.count", "SELECT COUNT(*) FROM tenants");
static BUMP_CONFIG_VERSION: Sql = Sql::tenant(
    "tenants.bump_config_version",
    "UPDATE tenants SET config_version = config_version + 1 WHERE tenant_id = $1",
);
static BUMP_CONFIG_VERSION_FROM: Sql = Sql::tenant(
    "tenants.bump_config_version_from",
    "UPDATE tenants SET config_version = config_version + 1 WHERE tenant_id = $1 AND config_version = $2",
);
static SET_SETTINGS: Sql = Sql::tenant(
    "tenants.set_settings",
    "UPDATE tenants SET settings = $2, config_version = config_version + 1 \
     WHERE tenant_id = $1 AND config_version = $3",
);
static SET_DISPLAY_NAME: Sql =
    Sql::tenant("tenants.set_display_name", "UPDATE tenants SET display_name = $2 WHERE tenant_id = $1");
static SET_SEALED_DATA_KEY: Sql = Sql::tenant(
    "tenants.set_sealed_data_key",
    "UPDATE tenants SET sealed_data_key = $3, config_version = config_version + 1 \
     WHERE tenant_id = $1 AND sealed_data_key = $2",
);
static CONFIG_VERSION: Sql =
    Sql::tenant("tenants.config_version", "SELECT config_version FROM tenants WHERE tenant_id = $1");

pub(crate) static ALL: &[&Sql] = &[
    &INSERT,
    &INSERT_DOMAIN,
    &ID_OF_DOMAIN,
    &BY_ID,
    &LIST,
    &COUNT,
    &BUMP_CONFIG_VERSION,
    &BUMP_CONFIG_VERSION_FROM,
    &SET_SETTINGS,
    &SET_DISPLAY_NAME,
    &SET_SEALED_DATA_KEY,
    &CONFIG_VERSION,
];

/// Creates the tenant's row; its domain name is [`insert_domain`]'s.
pub fn insert(tenant: &Tenant) -> Statement {
    INSERT.with([
        tenant.id.into(),
        tenant.kind.as_str().into(),
        tenant.display_name.as_str().into(),
        document::value(&tenant.settings),
        tenant.sealed_data_key.as_slice().into(),
        tenant.config_version.into(),
        tenant.created_at.into(),
    ])
}

/// Gives the tenant a domain name. Collides when any tenant has it.
pub fn insert_domain(domain: &DomainName, tenant: TenantId) -> Statement {
    INSERT_DOMAIN.with([domain.as_str().into(), tenant.into()])
}

/// The tenant that has this domain name, in its canonical form ([`DomainName`]).
pub async fn id_of_domain(platform: &PlatformReader, domain: &str) -> Result<Option<TenantId>, StorageError> {
    platform.one(ID_OF_DOMAIN.with([domain.into()])).await?.map(|row| row.id(0)).transpose()
}

/// The tenant, with its domain name.
pub async fn by_id(platform: &PlatformReader, id: TenantId) -> Result<Option<Tenant>, StorageError> {
    platform.one(BY_ID.with([id.into()])).await?.as_ref().map(read).transpose()
}

/// At most `limit` tenants in the order of their ids, from the first one behind `after` on.
pub async fn list(platform: &PlatformReader, after: Option<TenantId>, limit: u32) -> Result<Vec<Tenant>, StorageError> {
    let after = after.map_or(uuid::Uuid::nil(), TenantId::uuid);
    platform.list(LIST.with([after.into(), i64::from(limit).into()])).await?.iter().map(read).collect()
}

/// How many tenants there are. Reads them all: for tests and the doctor.
pub async fn count(platform: &PlatformReader) -> Result<i64, StorageError> {
    platform.one(COUNT.with([])).await?.map_or(Ok(0), |row| row.integer(0))
}

/// Tells every node that this tenant's configuration has changed. Goes into each change set that changes any.
pub fn bump_config_version() -> Statement {
    BUMP_CONFIG_VERSION.with([])
}

/// The same as a guard over several rows: one row while the configuration is still at `version`, else none.
pub fn bump_config_version_from(version: i64) -> Statement {
    BUMP_CONFIG_VERSION_FROM.with([version.into()])
}

/// Replaces the tenant's settings, if its configuration is still at `version`; one row, or none. Moves the version itself.
pub fn set_settings(settings: &TenantSettings, version: i64) -> Statement {
    SET_SETTINGS.with([document::value(settings), version.into()])
}

/// Gives the business another name. It does not move the configuration's version: another statement of the set does.
pub fn set_display_name(name: &str) -> Statement {
    SET_DISPLAY_NAME.with([name.into()])
}

/// Replaces the tenant's data key as sealed under one master key by the same sealed under another; one row, or none if
/// another node was faster.
pub fn set_sealed_data_key(old: &[u8], new: &[u8]) -> Statement {
    SET_SEALED_DATA_KEY.with([old.into(), new.into()])
}

/// The version of the tenant's configuration, or `None` without such a tenant.
pub async fn config_version(tenant: &TenantReader) -> Result<Option<i64>, StorageError> {
    tenant.one(CONFIG_VERSION.with([])).await?.map(|row| row.integer(0)).transpose()
}

fn read(row: &Row) -> Result<Tenant, StorageError> {
    Ok(Tenant {
        id: row.id(0)?,
        kind: TenantKind::parse(row.text(1)?).ok_or_else(|| row.malformed())?,
        display_name: row.text(2)?.to_owned(),
        settings: document::read(row, 3)?,
        sealed_data_key: row.bytes(4)?.to_vec(),
        config_version: row.integer(5)?,
        created_at: row.timestamp(6)?,
        domain: DomainName::parse(row.text(7)?).map_err(|_| row.malformed())?,
    })
}
