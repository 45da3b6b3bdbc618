//! What people have agreed that clients may do with APIs in their name, one row for each client and API.

use crate::{
    StorageError,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::{AppId, UserId},
    token::{DescribedClient, PermissionGrant},
};

/// The most records that are read of one person, or listed of one client.
pub const MOST: i64 = 1_000;

// Adds to what was there when it was read, and to nothing else.
static AGREE: Sql = Sql::tenant(
    "permission_grants.agree",
    "INSERT INTO permission_grants \
     (tenant_id, user_id, client_id, resource_id, scope, created_at, client_document, client_name) \
     VALUES ($1, $2, $3, $4, $5, $6, $8, $9) \
     ON CONFLICT (tenant_id, user_id, client_id, resource_id) DO UPDATE SET scope = excluded.scope, \
     client_document = excluded.client_document, client_name = excluded.client_name \
     WHERE permission_grants.scope = $7",
);
static GUARD: Sql = Sql::tenant(
    "permission_grants.guard",
    "UPDATE permission_grants SET created_at = created_at \
     WHERE tenant_id = $1 AND user_id = $2 AND client_id = $3 AND resource_id = $4 AND created_at <= $5",
);
// `=` comes first: it tells PostgreSQL the parameter's type.
static WITHDRAW: Sql = Sql::tenant(
    "permission_grants.withdraw",
    "DELETE FROM permission_grants \
     WHERE tenant_id = $1 AND user_id = $2 AND client_id = $3 AND (resource_id = $4 OR $4 IS NULL)",
);
static FORGET_CLIENT: Sql = Sql::tenant(
    "permission_grants.forget_client",
    "DELETE FROM permission_grants WHERE tenant_id = $1 AND client_id = $2",
);
static OF_USER: Sql = Sql::tenant(
    "permission_grants.of_user",
    "SELECT user_id, client_id, resource_id, scope, created_at, client_document, client_name FROM permission_grants \
     WHERE tenant_id = $1 AND user_id = $2 ORDER BY client_id, resource_id LIMIT $3",
);
static OF_CLIENT: Sql = Sql::tenant(
    "permission_grants.of_client",
    "SELECT user_id, client_id, resource_id, scope, created_at, client_document, client_name FROM permission_grants \
     WHERE tenant_id = $1 AND client_id = $2 ORDER BY user_id, resource_id LIMIT $3",
);
static OF_DOCUMENTS: Sql = Sql::tenant(
    "permission_grants.of_documents",
    "SELECT user_id, client_id, resource_id, scope, created_at, client_document, client_name FROM permission_grants \
     WHERE tenant_id = $1 AND client_document IS NOT NULL ORDER BY client_document, user_id, resource_id LIMIT $2",
);

pub(crate) static ALL: &[&Sql] = &[&AGREE, &GUARD, &WITHDRAW, &OF_USER, &OF_CLIENT, &OF_DOCUMENTS, &FORGET_CLIENT];

/// Records what was agreed to: `record` as it shall stand, `before` as it stood when it was read, empty for none. One row, or none
/// when it was changed meanwhile. A record that is there keeps its beginning, and is of the client as it is described now.
pub fn agree(record: &PermissionGrant, before: &[String]) -> Statement {
    AGREE.with([
        record.user_id.into(),
        record.client.into(),
        record.resource.into(),
        record.scopes.join(" ").into(),
        record.created_at.into(),
        before.join(" ").into(),
        record.document.as_ref().map(|client| client.url.clone()).into(),
        record.document.as_ref().map(|client| client.name.clone()).into(),
    ])
}

/// Changes nothing, and touches one row only while the record stands that stood at `since`: what rests on it begins so.
pub fn guard(user: UserId, client: AppId, resource: AppId, since: Timestamp) -> Statement {
    GUARD.with([user.into(), client.into(), resource.into(), since.into()])
}

/// Takes back what a person has agreed to for a client, on one API or on all.
pub fn withdraw(user: UserId, client: AppId, resource: Option<AppId>) -> Statement {
    WITHDRAW.with([user.into(), client.into(), resource.into()])
}

/// Forgets what everybody has agreed to for a client, as when there is no such client any more; as many rows as there are.
pub fn forget_client(client: AppId) -> Statement {
    FORGET_CLIENT.with([client.into()])
}

/// A person's records, at most [`MOST`].
pub async fn of_user(tenant: &TenantReader, user: UserId) -> Result<Vec<PermissionGrant>, StorageError> {
    tenant.all(OF_USER.with([user.into(), MOST.into()])).await?.iter().map(read).collect()
}

/// The records of a client, of whichever person, at most [`MOST`].
pub async fn of_client(tenant: &TenantReader, client: AppId) -> Result<Vec<PermissionGrant>, StorageError> {
    tenant.list(OF_CLIENT.with([client.into(), MOST.into()])).await?.iter().map(read).collect()
}

/// The records of clients that documents describe, by their addresses, at most [`MOST`]. Records of before addresses were kept are
/// not among them.
pub async fn of_documents(tenant: &TenantReader) -> Result<Vec<PermissionGrant>, StorageError> {
    tenant.list(OF_DOCUMENTS.with([MOST.into()])).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<PermissionGrant, StorageError> {
    let scopes = row.text(3)?.split(' ').filter(|scope| !scope.is_empty());
    Ok(PermissionGrant {
        user_id: row.id(0)?,
        client: row.id(1)?,
        resource: row.id(2)?,
        scopes: scopes.map(str::to_owned).collect(),
        created_at: row.timestamp(4)?,
        document: described(row)?,
    })
}

fn described(row: &Row) -> Result<Option<Box<DescribedClient>>, StorageError> {
    if row.is_null(5) {
        return Ok(None);
    }
    Ok(Some(Box::new(DescribedClient { url: row.text(5)?.to_owned(), name: row.text(6)?.to_owned() })))
}
