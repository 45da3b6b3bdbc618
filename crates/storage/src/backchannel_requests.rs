//! Clients that wait for people elsewhere (CIBA).

use crate::{
    StorageError, document,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::UserId,
    token::{Approval, BackchannelRequest, Decision, Notification},
};

/// The columns of [`read`], in its order.
macro_rules! columns {
    () => {
        "request_hash, link_hash, app_id, user_id, scope, issuer, binding_message, call_id, notification, state, approval, \
         requested_at, expires_at"
    };
}

static INSERT: Sql = Sql::tenant(
    "backchannel_requests.insert",
    concat!(
        "INSERT INTO backchannel_requests (tenant_id, ",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'pending', NULL, $11, $12)"
    ),
);
static BY_ID: Sql = Sql::tenant(
    "backchannel_requests.by_id",
    concat!("SELECT ", columns!(), " FROM backchannel_requests WHERE tenant_id = $1 AND request_hash = $2"),
);
static BY_LINK: Sql = Sql::tenant(
    "backchannel_requests.by_link",
    concat!("SELECT ", columns!(), " FROM backchannel_requests WHERE tenant_id = $1 AND link_hash = $2"),
);
static APPROVE: Sql = Sql::tenant(
    "backchannel_requests.approve",
    "UPDATE backchannel_requests SET state = 'approved', approval = $4, notification = NULL \
     WHERE tenant_id = $1 AND request_hash = $2 AND user_id = $3 AND state = 'pending' AND expires_at > $5",
);
static DENY: Sql = Sql::tenant(
    "backchannel_requests.deny",
    "UPDATE backchannel_requests SET state = 'denied', notification = NULL \
     WHERE tenant_id = $1 AND request_hash = $2 AND user_id = $3 AND state = 'pending' AND expires_at > $4",
);
static REDEEM: Sql = Sql::tenant(
    "backchannel_requests.redeem",
    "UPDATE backchannel_requests SET state = 'redeemed', approval = NULL \
     WHERE tenant_id = $1 AND request_hash = $2 AND state = 'approved' AND expires_at > $3",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &BY_ID, &BY_LINK, &APPROVE, &DENY, &REDEEM];

/// Begins to wait; nothing is decided yet, whatever `request` says.
pub fn insert(request: &BackchannelRequest) -> Statement {
    let notification = request.notification.as_ref();
    INSERT.with([
        request.request_hash.into(),
        request.link_hash.into(),
        request.app_id.into(),
        request.user_id.into(),
        request.scope.as_str().into(),
        request.issuer.as_str().into(),
        request.binding_message.as_deref().into(),
        notification.map(|notification| notification.call_id).into(),
        notification.map(|notification| notification.sealed.as_slice()).into(),
        request.requested_at.into(),
        request.expires_at.into(),
    ])
}

/// Whoever is asked agrees: one row while nobody has answered and the request counts, none for anybody else.
pub fn approve(request_hash: &[u8; 32], user: UserId, approval: &Approval, now: Timestamp) -> Statement {
    APPROVE.with([(*request_hash).into(), user.into(), document::value(approval), now.into()])
}

/// Whoever is asked refuses: one row, likewise.
pub fn deny(request_hash: &[u8; 32], user: UserId, now: Timestamp) -> Statement {
    DENY.with([(*request_hash).into(), user.into(), now.into()])
}

/// The client takes its tokens: one row, once.
pub fn redeem(request_hash: &[u8; 32], now: Timestamp) -> Statement {
    REDEEM.with([(*request_hash).into(), now.into()])
}

/// The request with this id, expired or not.
pub async fn by_id(tenant: &TenantReader, request_hash: &[u8; 32]) -> Result<Option<BackchannelRequest>, StorageError> {
    tenant.one(BY_ID.with([(*request_hash).into()])).await?.as_ref().map(read).transpose()
}

/// The request that a link leads to, expired or not.
pub async fn by_link(tenant: &TenantReader, link_hash: &[u8; 32]) -> Result<Option<BackchannelRequest>, StorageError> {
    tenant.one(BY_LINK.with([(*link_hash).into()])).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<BackchannelRequest, StorageError> {
    let decision = match (row.text(9)?, document::read_opt::<Approval>(row, 10)?) {
        ("pending", None) => Decision::Pending,
        ("approved", Some(approval)) => Decision::Approved(approval),
        ("denied", None) => Decision::Denied,
        ("redeemed", None) => Decision::Redeemed,
        _ => return Err(row.malformed()),
    };
    let notification = match (row.id_opt(7)?, row.bytes_opt(8)?) {
        (Some(call_id), Some(sealed)) => Some(Notification { call_id, sealed: sealed.to_vec() }),
        _ => None,
    };
    Ok(BackchannelRequest {
        request_hash: row.hash(0)?,
        link_hash: row.hash(1)?,
        app_id: row.id(2)?,
        user_id: row.id_opt(3)?,
        scope: row.text(4)?.to_owned(),
        issuer: row.text(5)?.to_owned(),
        binding_message: row.text_opt(6)?.map(str::to_owned),
        notification,
        decision,
        requested_at: row.timestamp(11)?,
        expires_at: row.timestamp(12)?,
    })
}
