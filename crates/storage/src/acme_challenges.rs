//! What hosts answer an authority that looks whether they are ours (RFC 8555 §8). Kept in the store, so that every node can answer.
//! Like the hosts themselves they are looked up before a tenant is known.

use crate::{
    StorageError,
    reader::PlatformReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, tenant::HostName};

static INSERT: Sql = Sql::tenant(
    "acme_challenges.insert",
    "INSERT INTO acme_challenges (tenant_id, host_key, token, key_authorization, expires_at) VALUES ($1, $2, $3, $4, $5)",
);
static DELETE: Sql =
    Sql::tenant("acme_challenges.delete", "DELETE FROM acme_challenges WHERE tenant_id = $1 AND host_key = $2");
static OF_HOST: Sql = Sql::platform(
    "acme_challenges.of_host",
    "SELECT a.token, a.key_authorization FROM tenant_hosts h JOIN acme_challenges a \
     ON a.tenant_id = h.tenant_id AND a.host_key = h.host_key \
     WHERE h.host_key = $1 AND h.verified_at IS NOT NULL AND a.expires_at > $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &DELETE, &OF_HOST];

/// What a host answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AcmeChallenge {
    /// What the authority asks for.
    pub token: String,
    /// The token and the account key's thumbprint (RFC 8555 §8.1).
    pub key_authorization: String,
}

/// Lets a host of the tenant answer, which answers nothing yet: see [`delete`].
pub fn insert(host: &HostName, challenge: &AcmeChallenge, expires_at: Timestamp) -> Statement {
    INSERT.with([
        host.as_str().into(),
        challenge.token.as_str().into(),
        challenge.key_authorization.as_str().into(),
        expires_at.into(),
    ])
}

/// Lets a host of the tenant answer nothing any more. One row, or none.
pub fn delete(host: &HostName) -> Statement {
    DELETE.with([host.as_str().into()])
}

/// What a verified host answers now.
pub async fn of_host(
    platform: &PlatformReader,
    host: &HostName,
    now: Timestamp,
) -> Result<Option<AcmeChallenge>, StorageError> {
    let Some(row) = platform.one(OF_HOST.with([host.as_str().into(), now.into()])).await? else { return Ok(None) };
    Ok(Some(AcmeChallenge { token: row.text(0)?.to_owned(), key_authorization: row.text(1)?.to_owned() }))
}
