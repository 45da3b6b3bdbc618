//! Authorization grants with their refresh families (decisions.md 19, 20).

use crate::{
    StorageError, document,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
    users::{self, user_columns},
    value::Value,
};
use vestibule_domain::{
    application::Platform,
    clock::Timestamp,
    ids::{AppId, GrantId, SessionId, UserId},
    token::{Grant, RefreshState},
    user::User,
};

static INSERT: Sql = Sql::tenant(
    "grants.insert",
    "INSERT INTO grants (tenant_id, grant_id, app_id, user_id, session_id, platform, scope, authenticated_at, methods, \
     issuer, security_version, created_at, generation, rotated_at, refresh_expires_at, revoked_at, expires_at, details, \
     derived_from) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
);
static FIND: Sql = Sql::tenant(
    "grants.find",
    concat!(
        "SELECT ",
        user_columns!(),
        ", g.grant_id, g.app_id, g.session_id, g.platform, g.scope, g.authenticated_at, g.methods, g.issuer, \
         g.security_version, g.created_at, g.generation, g.rotated_at, g.refresh_expires_at, g.revoked_at, \
         g.expires_at, g.details \
         FROM grants g JOIN users u ON u.tenant_id = g.tenant_id AND u.user_id = g.user_id \
         WHERE g.tenant_id = $1 AND g.grant_id = $2"
    ),
);
static ROTATE: Sql = Sql::tenant(
    "grants.rotate",
    "UPDATE grants SET generation = generation + 1, rotated_at = $4, refresh_expires_at = $5, expires_at = $6 \
     WHERE tenant_id = $1 AND grant_id = $2 AND generation = $3 AND revoked_at IS NULL",
);
// Leaves every indexed column alone: one page is written, and PostgreSQL touches no index.
static ROTATE_WITHIN: Sql = Sql::tenant(
    "grants.rotate_within",
    "UPDATE grants SET generation = generation + 1, rotated_at = $4, refresh_expires_at = $5 \
     WHERE tenant_id = $1 AND grant_id = $2 AND generation = $3 AND revoked_at IS NULL",
);
static KEEP: Sql = Sql::tenant(
    "grants.keep",
    "UPDATE grants SET rotated_at = $4, refresh_expires_at = $5, expires_at = $6 \
     WHERE tenant_id = $1 AND grant_id = $2 AND generation = $3 AND revoked_at IS NULL",
);
static REVOKE: Sql = Sql::tenant(
    "grants.revoke",
    "UPDATE grants SET revoked_at = $3 WHERE tenant_id = $1 AND grant_id = $2 AND revoked_at IS NULL",
);
static REVOKE_DERIVED: Sql = Sql::tenant(
    "grants.revoke_derived",
    "UPDATE grants SET revoked_at = $3 WHERE tenant_id = $1 AND derived_from = $2 AND revoked_at IS NULL",
);
static GUARD: Sql = Sql::tenant(
    "grants.guard",
    "UPDATE grants SET generation = generation \
     WHERE tenant_id = $1 AND grant_id = $2 AND revoked_at IS NULL AND expires_at > $3",
);
static REVOKE_OF_SESSION: Sql = Sql::tenant(
    "grants.revoke_of_session",
    "UPDATE grants SET revoked_at = $4 \
     WHERE tenant_id = $1 AND user_id = $2 AND session_id = $3 AND revoked_at IS NULL",
);
// `<>` comes first: it tells PostgreSQL the parameter's type.
static REVOKE_OF_USER: Sql = Sql::tenant(
    "grants.revoke_of_user",
    "UPDATE grants SET revoked_at = $3 \
     WHERE tenant_id = $1 AND user_id = $2 AND revoked_at IS NULL AND (session_id <> $4 OR $4 IS NULL)",
);

static REVOKE_OF_APPLICATION: Sql = Sql::tenant(
    "grants.revoke_of_application",
    "UPDATE grants SET revoked_at = $4 WHERE tenant_id = $1 AND user_id = $2 AND revoked_at IS NULL AND (app_id = $3 OR \
     derived_from IN (SELECT o.grant_id FROM grants o WHERE o.tenant_id = $1 AND o.user_id = $2 AND o.app_id = $3))",
);

pub(crate) static ALL: &[&Sql] = &[
    &INSERT,
    &FIND,
    &ROTATE,
    &ROTATE_WITHIN,
    &KEEP,
    &REVOKE,
    &REVOKE_DERIVED,
    &GUARD,
    &REVOKE_OF_SESSION,
    &REVOKE_OF_USER,
    &REVOKE_OF_APPLICATION,
];

/// A grant with what decides whether it still counts. Its session does not: signing out revokes what must not outlive it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GrantWithUser {
    /// The grant, revoked or not.
    pub grant: Grant,
    /// Who gave it, as the account is now.
    pub user: User,
}

/// Begins a grant. Collides when its code was redeemed before.
pub fn insert(grant: &Grant) -> Statement {
    let refresh = grant.refresh;
    INSERT.with([
        grant.id.into(),
        grant.app_id.into(),
        grant.user_id.into(),
        grant.session_id.into(),
        platform_name(grant.platform).into(),
        grant.scope.as_str().into(),
        grant.authenticated_at.into(),
        grant.methods.as_str().into(),
        grant.issuer.as_str().into(),
        grant.security_version.into(),
        grant.created_at.into(),
        refresh.map(|state| state.generation).into(),
        refresh.map(|state| state.rotated_at).into(),
        refresh.map(|state| state.expires_at).into(),
        grant.revoked_at.into(),
        grant.expires_at.into(),
        if grant.details.is_empty() { Value::Null } else { document::value(&grant.details) },
        grant.details.derived_from.into(),
    ])
}

/// Redeems generation `from_generation` of a grant that is not revoked: the next one stands from `now` on; one row, or
/// none.
pub fn rotate(
    id: GrantId,
    from_generation: i64,
    now: Timestamp,
    refresh_expires_at: Timestamp,
    expires_at: Timestamp,
) -> Statement {
    ROTATE.with([id.into(), from_generation.into(), now.into(), refresh_expires_at.into(), expires_at.into()])
}

/// As [`rotate`], where the row need not be kept for longer than it is already.
pub fn rotate_within(id: GrantId, from_generation: i64, now: Timestamp, refresh_expires_at: Timestamp) -> Statement {
    ROTATE_WITHIN.with([id.into(), from_generation.into(), now.into(), refresh_expires_at.into()])
}

/// Redeems a generation that stays the newest: as [`rotate`], for clients whose refresh tokens don't rotate.
pub fn keep(
    id: GrantId,
    generation: i64,
    now: Timestamp,
    refresh_expires_at: Timestamp,
    expires_at: Timestamp,
) -> Statement {
    KEEP.with([id.into(), generation.into(), now.into(), refresh_expires_at.into(), expires_at.into()])
}

/// Revokes the grant; one row, or none if it was revoked before.
pub fn revoke(id: GrantId, now: Timestamp) -> Statement {
    REVOKE.with([id.into(), now.into()])
}

/// Revokes what was derived from the grant, by on-behalf-of and token exchange.
pub fn revoke_derived(id: GrantId, now: Timestamp) -> Statement {
    REVOKE_DERIVED.with([id.into(), now.into()])
}

/// Changes nothing, and touches one row only while the grant is neither revoked nor past: what is derived from it begins so.
pub fn guard(id: GrantId, now: Timestamp) -> Statement {
    GUARD.with([id.into(), now.into()])
}

/// Revokes what the user granted in the session.
pub fn revoke_of_session(user: UserId, session: SessionId, now: Timestamp) -> Statement {
    REVOKE_OF_SESSION.with([user.into(), session.into(), now.into()])
}

/// Revokes what the user granted, in every session but `except_session`.
pub fn revoke_of_user(user: UserId, now: Timestamp, except_session: Option<SessionId>) -> Statement {
    REVOKE_OF_USER.with([user.into(), now.into(), except_session.into()])
}

/// Revokes what the user granted the application, and what was derived from that.
pub fn revoke_of_application(user: UserId, app: AppId, now: Timestamp) -> Statement {
    REVOKE_OF_APPLICATION.with([user.into(), app.into(), now.into()])
}

/// The grant and its user, in one read.
pub async fn find(tenant: &TenantReader, id: GrantId) -> Result<Option<GrantWithUser>, StorageError> {
    tenant.one(FIND.with([id.into()])).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<GrantWithUser, StorageError> {
    let user = users::read(row, 0)?;
    let from = users::COLUMNS;
    let refresh = match (row.integer_opt(from + 10)?, row.timestamp_opt(from + 11)?, row.timestamp_opt(from + 12)?) {
        (Some(generation), Some(rotated_at), Some(expires_at)) => {
            Some(RefreshState { generation, rotated_at, expires_at })
        }
        (None, None, None) => None,
        _ => return Err(row.malformed()),
    };
    let grant = Grant {
        id: row.id(from)?,
        app_id: row.id(from + 1)?,
        user_id: user.id,
        session_id: row.id(from + 2)?,
        platform: platform_named(row.text(from + 3)?).ok_or_else(|| row.malformed())?,
        scope: row.text(from + 4)?.to_owned(),
        authenticated_at: row.timestamp(from + 5)?,
        methods: row.text(from + 6)?.to_owned(),
        issuer: row.text(from + 7)?.to_owned(),
        security_version: row.integer(from + 8)?,
        created_at: row.timestamp(from + 9)?,
        refresh,
        revoked_at: row.timestamp_opt(from + 13)?,
        details: document::read_opt(row, from + 15)?.unwrap_or_default(),
        expires_at: row.timestamp(from + 14)?,
    };
    Ok(GrantWithUser { grant, user })
}

pub(crate) const fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Web => "web",
        Platform::Spa => "spa",
        Platform::PublicClient => "publicClient",
    }
}

pub(crate) fn platform_named(name: &str) -> Option<Platform> {
    [Platform::Web, Platform::Spa, Platform::PublicClient].into_iter().find(|platform| platform_name(*platform) == name)
}
