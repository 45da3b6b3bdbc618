//! Identifiers that count once: whoever presents one again replays it. Each is kept as a hash, by purpose, for as long as
//! what it names would be accepted.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;

/// What an identifier is of: the same value may be spent once for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The `jti` of a client assertion, together with its issuer (RFC 7523 §3).
    ClientAssertion,
    /// The `jti` of a DPoP proof, together with its key (RFC 9449 §11.1).
    DpopProof,
    /// The `jti` of a request object, together with its client (RFC 9101).
    RequestObject,
    /// The `jti` of an access token without a grant, which was revoked (RFC 7009).
    RevokedToken,
    /// The name of a pushed authorization request that has been answered (RFC 9126).
    PushedRequest,
}

impl Purpose {
    /// The word in the row.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClientAssertion => "client_assertion",
            Self::DpopProof => "dpop_proof",
            Self::RequestObject => "request_object",
            Self::RevokedToken => "revoked_token",
            Self::PushedRequest => "pushed_request",
        }
    }
}

static SPEND: Sql = Sql::tenant(
    "spent_ids.spend",
    "INSERT INTO spent_ids (tenant_id, purpose, id_hash, expires_at) VALUES ($1, $2, $3, $4)",
);
static FIND: Sql = Sql::tenant(
    "spent_ids.find",
    "SELECT expires_at FROM spent_ids WHERE tenant_id = $1 AND purpose = $2 AND id_hash = $3",
);

pub(crate) static ALL: &[&Sql] = &[&SPEND, &FIND];

/// Spends the identifier. Collides when it was spent before, so that it is added by
/// [`one_or`](crate::ChangeSet::one_or) with the refusal of a replay.
///
/// `id_hash` is the SHA-256 of the identifier and of whatever it is unique within. `expires_at` is no sooner than the
/// moment from which what it names is refused for its age.
pub fn spend(purpose: Purpose, id_hash: &[u8; 32], expires_at: Timestamp) -> Statement {
    SPEND.with([purpose.as_str().into(), id_hash.as_slice().into(), expires_at.into()])
}

/// Whether the identifier has been spent. An answer of `false` proves nothing a moment later: only [`spend`] decides.
pub async fn is_spent(tenant: &TenantReader, purpose: Purpose, id_hash: &[u8; 32]) -> Result<bool, StorageError> {
    Ok(tenant.one(FIND.with([purpose.as_str().into(), id_hash.as_slice().into()])).await?.is_some())
}
