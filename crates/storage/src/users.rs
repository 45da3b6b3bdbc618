//! User accounts.

use crate::{
    StorageError, document,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
    value::Value,
};
use vestibule_domain::{
    ids::UserId,
    user::{EmailAddress, IdentifierKind, User},
};

/// A user's columns, as [`read`] expects them, of a table named or aliased `u`.
macro_rules! user_columns {
    () => {
        "u.user_id, u.display_name, u.given_name, u.family_name, u.email, u.enabled, u.security_version, u.version, \
         u.preferred_language, u.created_at, u.attributes"
    };
}
pub(crate) use user_columns;

/// How many columns `user_columns!` names: where what comes after them begins.
pub(crate) const COLUMNS: usize = 11;

static INSERT: Sql = Sql::tenant(
    "users.insert",
    "INSERT INTO users (tenant_id, user_id, display_name, given_name, family_name, email, enabled, security_version, \
     version, preferred_language, created_at, attributes) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
);
static BY_ID: Sql = Sql::tenant(
    "users.by_id",
    concat!("SELECT ", user_columns!(), " FROM users u WHERE u.tenant_id = $1 AND u.user_id = $2"),
);
static GUARD: Sql = Sql::tenant(
    "users.guard",
    "UPDATE users SET version = version WHERE tenant_id = $1 AND user_id = $2 AND enabled AND security_version = $3",
);
static CHANGE_SECURITY: Sql = Sql::tenant(
    "users.change_security",
    "UPDATE users SET security_version = security_version + 1, version = version + 1 \
     WHERE tenant_id = $1 AND user_id = $2 AND enabled AND security_version = $3",
);
static SET_ENABLED: Sql = Sql::tenant(
    "users.set_enabled",
    "UPDATE users SET enabled = $3, security_version = security_version + 1, version = version + 1 \
     WHERE tenant_id = $1 AND user_id = $2 AND version = $4",
);
static SET_LANGUAGE: Sql = Sql::tenant(
    "users.set_language",
    "UPDATE users SET preferred_language = $3, version = version + 1 WHERE tenant_id = $1 AND user_id = $2",
);
static SIGN_IN_SUBJECT: Sql = Sql::tenant(
    "users.sign_in_subject",
    concat!(
        "SELECT ",
        user_columns!(),
        ", p.hash, p.must_change FROM sign_in_identifiers i \
         JOIN users u ON u.tenant_id = i.tenant_id AND u.user_id = i.user_id \
         LEFT JOIN password_credentials p ON p.tenant_id = i.tenant_id AND p.user_id = i.user_id \
         WHERE i.tenant_id = $1 AND i.kind = $2 AND i.value_key = $3"
    ),
);
static COUNT: Sql = Sql::tenant("users.count", "SELECT COUNT(*) FROM users WHERE tenant_id = $1");

pub(crate) static ALL: &[&Sql] =
    &[&INSERT, &BY_ID, &GUARD, &CHANGE_SECURITY, &SET_ENABLED, &SET_LANGUAGE, &SIGN_IN_SUBJECT, &COUNT];

/// Whom an identifier names, with what a password is checked against.
#[derive(Clone)]
pub struct SignInSubject {
    /// The account.
    pub user: User,
    /// The password's hash in PHC form, if the account has a password.
    pub password_hash: Option<String>,
    /// Whether the password opens nothing but the choice of another.
    pub must_change_password: bool,
}

/// Creates the account.
pub fn insert(user: &User) -> Statement {
    INSERT.with([
        user.id.into(),
        user.display_name.as_str().into(),
        user.given_name.as_deref().into(),
        user.family_name.as_deref().into(),
        user.email.as_ref().map(EmailAddress::as_str).into(),
        user.enabled.into(),
        user.security_version.into(),
        user.version.into(),
        user.preferred_language.as_deref().into(),
        user.created_at.into(),
        attributes(user),
    ])
}

/// Changes nothing, and touches one row only while the account is enabled and still has this security version: the last
/// guard of every change set that rests on proofs given earlier (decisions.md 6).
pub fn guard(id: UserId, security_version: i64) -> Statement {
    GUARD.with([id.into(), security_version.into()])
}

/// Moves the security version of an enabled account on from the one expected, so that earlier proofs, sessions and
/// grants count no more; one row, or none.
pub fn change_security(id: UserId, expected_security_version: i64) -> Statement {
    CHANGE_SECURITY.with([id.into(), expected_security_version.into()])
}

/// Enables or disables an account that still has this version; one row, or none. Its security version moves on, so that no
/// proof, session or grant of before counts afterwards, whichever way it goes.
pub fn set_enabled(id: UserId, enabled: bool, expected_version: i64) -> Statement {
    SET_ENABLED.with([id.into(), enabled.into(), expected_version.into()])
}

/// Remembers the language that the user chose.
pub fn set_language(id: UserId, language: &str) -> Statement {
    SET_LANGUAGE.with([id.into(), language.into()])
}

/// The account.
pub async fn by_id(tenant: &TenantReader, id: UserId) -> Result<Option<User>, StorageError> {
    tenant.one(BY_ID.with([id.into()])).await?.map(|row| read(&row, 0)).transpose()
}

/// The account that an identifier names and its password's hash, in one read.
pub async fn sign_in_subject(
    tenant: &TenantReader,
    kind: IdentifierKind,
    key: &str,
) -> Result<Option<SignInSubject>, StorageError> {
    let row = tenant.one(SIGN_IN_SUBJECT.with([kind.as_str().into(), key.into()])).await?;
    row.map(|row| {
        Ok(SignInSubject {
            user: read(&row, 0)?,
            password_hash: row.text_opt(COLUMNS)?.map(str::to_owned),
            must_change_password: !row.is_null(COLUMNS + 1) && row.boolean(COLUMNS + 1)?,
        })
    })
    .transpose()
}

/// How many accounts the tenant has. Reads them all: for tests and the doctor.
pub async fn count(tenant: &TenantReader) -> Result<i64, StorageError> {
    tenant.one(COUNT.with([])).await?.map_or(Ok(0), |row| row.integer(0))
}

/// Reads `user_columns!` from column `from` on.
pub(crate) fn read(row: &Row, from: usize) -> Result<User, StorageError> {
    Ok(User {
        id: row.id(from)?,
        display_name: row.text(from + 1)?.to_owned(),
        given_name: row.text_opt(from + 2)?.map(str::to_owned),
        family_name: row.text_opt(from + 3)?.map(str::to_owned),
        email: row.text_opt(from + 4)?.map(EmailAddress::parse).transpose().map_err(|_| row.malformed())?,
        enabled: row.boolean(from + 5)?,
        security_version: row.integer(from + 6)?,
        version: row.integer(from + 7)?,
        preferred_language: row.text_opt(from + 8)?.map(str::to_owned),
        created_at: row.timestamp(from + 9)?,
        attributes: document::read_opt(row, from + 10)?.unwrap_or_default(),
    })
}

/// Most accounts have none, and store none.
fn attributes(user: &User) -> Value {
    if user.attributes.is_empty() { Value::Null } else { document::value(&user.attributes) }
}
