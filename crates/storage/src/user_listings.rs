//! Every user of a tenant with what they sign in with, a page at a time, in the order of their ids.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::Sql,
    users::{self, COLUMNS, user_columns},
};
use vestibule_domain::{clock::Timestamp, ids::UserId, user::User};

static PAGE: Sql = Sql::tenant(
    "user_listings.page",
    concat!(
        "SELECT ",
        user_columns!(),
        ", p.hash, p.must_change, m.user_id FROM users u \
         LEFT JOIN password_credentials p ON p.tenant_id = u.tenant_id AND p.user_id = u.user_id \
         LEFT JOIN password_migrations m ON m.tenant_id = u.tenant_id AND m.user_id = u.user_id \
         WHERE u.tenant_id = $1 AND u.user_id > $2 ORDER BY u.user_id LIMIT 500"
    ),
);
static IDENTIFIERS: Sql = Sql::tenant(
    "user_listings.identifiers",
    "SELECT user_id, kind, value_key, verified_at FROM sign_in_identifiers \
     WHERE tenant_id = $1 AND user_id > $2 AND user_id <= $3 ORDER BY user_id, kind, value_key",
);

pub(crate) static ALL: &[&Sql] = &[&PAGE, &IDENTIFIERS];

/// A user and their credentials.
#[derive(Clone)]
pub struct ListedUser {
    /// The account.
    pub user: User,
    /// The password's hash, if there is one.
    pub password_hash: Option<String>,
    /// Whether the password opens nothing but the choice of another.
    pub must_change_password: bool,
    /// Whether another system still knows the password.
    pub is_to_be_migrated: bool,
    /// What the user signs in with.
    pub identifiers: Vec<ListedIdentifier>,
}

/// An identifier as it is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListedIdentifier {
    /// The name of its kind.
    pub kind: String,
    /// Its normalised value.
    pub key: String,
    /// When it was proven, if it was.
    pub verified_at: Option<Timestamp>,
}

/// The users that follow one, at most 500; none at the end. Begin with the nil id, which nobody has.
pub async fn after(tenant: &TenantReader, id: UserId) -> Result<Vec<ListedUser>, StorageError> {
    let mut page = Vec::new();
    for row in tenant.list(PAGE.with([id.into()])).await? {
        page.push(ListedUser {
            user: users::read(&row, 0)?,
            password_hash: row.text_opt(COLUMNS)?.map(str::to_owned),
            must_change_password: !row.is_null(COLUMNS + 1) && row.boolean(COLUMNS + 1)?,
            is_to_be_migrated: !row.is_null(COLUMNS + 2),
            identifiers: Vec::new(),
        });
    }
    let Some(last) = page.last().map(|listed| listed.user.id) else { return Ok(page) };
    for row in tenant.list(IDENTIFIERS.with([id.into(), last.into()])).await? {
        let user: UserId = row.id(0)?;
        if let Ok(at) = page.binary_search_by_key(&user.uuid(), |listed| listed.user.id.uuid())
            && let Some(listed) = page.get_mut(at)
        {
            listed.identifiers.push(ListedIdentifier {
                kind: row.text(1)?.to_owned(),
                key: row.text(2)?.to_owned(),
                verified_at: row.timestamp_opt(3)?,
            });
        }
    }
    Ok(page)
}
