//! What the tests of the nouns share: fresh identifiers, moments, accounts, and committing.

use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;
use vestibule_domain::{
    application::Platform,
    attribute::UserAttributes,
    clock::Timestamp,
    ids::{AppId, GrantId, LogId, SessionId, TenantId, UserId},
    session::Session,
    token::{Decision, DeviceAuthorization, Grant, RefreshState},
    user::{EmailAddress, User},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, Storage, grants, sessions, users};

/// An identifier that no other test has. Stores are not shared, so that a counter is random enough.
pub(super) fn fresh() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Uuid::from_u128(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)))
}

pub(super) fn tenant() -> TenantId {
    TenantId::from_uuid(fresh())
}

/// So many seconds after the moment at which the tests begin.
pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_700_000_000 + seconds)
}

/// Commits the statements, each of which may touch any number of rows.
pub(super) async fn apply(storage: &Storage, tenant: TenantId, statements: impl IntoIterator<Item = Statement>) {
    let set = ChangeSet::<()>::keyed(tenant, LogId::from_uuid(fresh()), at(0)).extend(statements);
    storage.commit(set).await.unwrap();
}

/// Commits the statement if it touches exactly one row, and says whether it did.
pub(super) async fn touches_one(storage: &Storage, tenant: TenantId, statement: Statement) -> bool {
    let set = ChangeSet::keyed(tenant, LogId::from_uuid(fresh()), at(0)).one_or(statement, ());
    match storage.commit(set).await {
        Ok(()) => true,
        Err(CommitError::Refused(())) => false,
        Err(CommitError::Storage(error)) => panic!("{error}"),
    }
}

/// How many of the statements, committed all at once, touched exactly one row.
pub(super) async fn winners(
    storage: &Storage,
    tenant: TenantId,
    statements: impl IntoIterator<Item = Statement>,
) -> usize {
    let racing: Vec<_> = statements
        .into_iter()
        .map(|statement| {
            let storage = storage.clone();
            tokio::spawn(async move { touches_one(&storage, tenant, statement).await })
        })
        .collect();
    let mut won = 0;
    for racer in racing {
        won += usize::from(racer.await.unwrap());
    }
    won
}

pub(super) fn a_user() -> User {
    User {
        id: UserId::from_uuid(fresh()),
        display_name: "Avery Quill".to_owned(),
        given_name: Some("Avery".to_owned()),
        family_name: None,
        email: Some(EmailAddress::parse("Avery@fable.example").unwrap()),
        enabled: true,
        security_version: 1,
        version: 1,
        preferred_language: Some("de".to_owned()),
        created_at: at(0),
        attributes: UserAttributes::new(),
    }
}

/// An account in the tenant.
pub(super) async fn signed_up(storage: &Storage, tenant: TenantId) -> User {
    let user = a_user();
    apply(storage, tenant, [users::insert(&user)]).await;
    user
}

pub(super) fn a_session(user: &User) -> Session {
    let id = fresh();
    let mut token_hash = [7; 32];
    token_hash[..16].copy_from_slice(id.as_bytes());
    Session {
        id: SessionId::from_uuid(id),
        token_hash,
        user_id: user.id,
        authenticated_at: at(0),
        methods: "pwd".to_owned(),
        persistent: false,
        security_version: 1,
        created_at: at(0),
        last_used_at: at(0),
        ended_at: None,
    }
}

/// A session of the user, until a thousand seconds later.
pub(super) async fn signed_in(storage: &Storage, tenant: TenantId, user: &User) -> Session {
    let session = a_session(user);
    apply(storage, tenant, [sessions::insert(&session, at(1_000))]).await;
    session
}

/// A device that waits until ten minutes later, both of whose codes are told by `code`.
pub(super) fn a_device(code: [u8; 32]) -> DeviceAuthorization {
    DeviceAuthorization {
        device_code_hash: code,
        user_code_mac: code,
        user_code_tag: 7,
        app_id: AppId::from_uuid(fresh()),
        platform: Platform::PublicClient,
        scope: "openid".to_owned(),
        issuer: "https://sign-in.example/t/v2.0".to_owned(),
        decision: Decision::Pending,
        requested_at: at(0),
        expires_at: at(600),
    }
}

pub(super) fn a_grant(session: &Session) -> Grant {
    Grant {
        id: GrantId::from_uuid(fresh()),
        app_id: AppId::from_uuid(fresh()),
        user_id: session.user_id,
        session_id: session.id,
        platform: Platform::PublicClient,
        scope: "openid offline_access".to_owned(),
        authenticated_at: at(0),
        methods: "pwd".to_owned(),
        issuer: "https://sign-in.example/t/v2.0".to_owned(),
        security_version: 1,
        created_at: at(1),
        refresh: Some(RefreshState { generation: 1, rotated_at: at(1), expires_at: at(500) }),
        revoked_at: None,
        details: vestibule_domain::token::GrantDetails {
            confirmation: Some(vestibule_protocol::token::Confirmation::DpopKey("thumbprint".to_owned())),
            ..Default::default()
        },
        expires_at: at(600),
    }
}

/// A grant from the session.
pub(super) async fn granted(storage: &Storage, tenant: TenantId, session: &Session) -> Grant {
    let grant = a_grant(session);
    apply(storage, tenant, [grants::insert(&grant)]).await;
    grant
}
