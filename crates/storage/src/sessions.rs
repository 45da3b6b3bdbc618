//! Single sign-on sessions, and the applications that each has signed in to.

use crate::{
    StorageError,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
    users::{self, user_columns},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::{AppId, SessionId, UserId},
    session::Session,
    user::User,
};

/// A session with its user.
macro_rules! with_user {
    ($condition:literal) => {
        concat!(
            "SELECT ",
            user_columns!(),
            ", s.session_id, s.token_hash, s.authenticated_at, s.methods, s.persistent, s.security_version, \
             s.created_at, s.last_used_at, s.ended_at FROM sessions s \
             JOIN users u ON u.tenant_id = s.tenant_id AND u.user_id = s.user_id \
             WHERE s.tenant_id = $1 AND ",
            $condition
        )
    };
}

static INSERT: Sql = Sql::tenant(
    "sessions.insert",
    "INSERT INTO sessions (tenant_id, session_id, token_hash, user_id, authenticated_at, methods, persistent, \
     security_version, created_at, last_used_at, ended_at, expires_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
);
static BY_TOKEN: Sql = Sql::tenant("sessions.by_token", with_user!("s.token_hash = $2"));
static BY_ID: Sql = Sql::tenant("sessions.by_id", with_user!("s.session_id = $2"));
static TOUCH: Sql = Sql::tenant(
    "sessions.touch",
    "UPDATE sessions SET last_used_at = $3 \
     WHERE tenant_id = $1 AND session_id = $2 AND ended_at IS NULL AND last_used_at < $3",
);
static REAUTHENTICATE: Sql = Sql::tenant(
    "sessions.reauthenticate",
    "UPDATE sessions SET token_hash = $3, authenticated_at = $4, last_used_at = $4, methods = $5, security_version = \
     $6, persistent = $7, expires_at = $8 WHERE tenant_id = $1 AND session_id = $2 AND ended_at IS NULL",
);
static END: Sql = Sql::tenant(
    "sessions.end",
    "UPDATE sessions SET ended_at = $3 WHERE tenant_id = $1 AND session_id = $2 AND ended_at IS NULL",
);
// `<>` comes first: it tells PostgreSQL the parameter's type.
// The user's sessions are found first, by their index: SQLite would rather read every session of the tenant than look up each row.
static END_OTHERS_OF_USER: Sql = Sql::tenant(
    "sessions.end_others_of_user",
    "UPDATE sessions SET ended_at = $3 \
     WHERE tenant_id = $1 AND ended_at IS NULL AND (session_id <> $4 OR $4 IS NULL) \
     AND session_id IN (SELECT session_id FROM sessions WHERE tenant_id = $1 AND user_id = $2)",
);
static JOIN_APPLICATION: Sql = Sql::tenant(
    "sessions.join_application",
    "INSERT INTO session_participants (tenant_id, session_id, app_id, expires_at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (tenant_id, session_id, app_id) DO UPDATE SET expires_at = excluded.expires_at \
     WHERE excluded.expires_at > session_participants.expires_at",
);
static REDEEMER: Sql = Sql::tenant(
    "sessions.redeemer",
    concat!(
        "SELECT ",
        user_columns!(),
        ", p.expires_at, s.ended_at FROM users u LEFT JOIN session_participants p \
         ON p.tenant_id = u.tenant_id AND p.session_id = $3 AND p.app_id = $4 \
         LEFT JOIN sessions s ON s.tenant_id = u.tenant_id AND s.session_id = $3 \
         WHERE u.tenant_id = $1 AND u.user_id = $2"
    ),
);
static PARTICIPANTS: Sql = Sql::tenant(
    "sessions.participants",
    "SELECT app_id FROM session_participants WHERE tenant_id = $1 AND session_id = $2 ORDER BY app_id",
);
// The issuer is that of the application's latest sign-in of the session: its tokens came from the host that it was made at.
static PARTICIPATIONS: Sql = Sql::tenant(
    "sessions.participations",
    "SELECT p.session_id, p.app_id, (SELECT g.issuer FROM grants g WHERE g.tenant_id = p.tenant_id AND g.user_id = s.user_id \
     AND g.app_id = p.app_id AND g.grant_id IN (SELECT i.grant_id FROM grants i WHERE i.tenant_id = p.tenant_id \
     AND i.user_id = s.user_id AND i.session_id = p.session_id) ORDER BY g.grant_id DESC LIMIT 1) \
     FROM sessions s JOIN session_participants p ON p.tenant_id = s.tenant_id AND p.session_id = s.session_id \
     WHERE s.tenant_id = $1 AND s.ended_at IS NULL AND s.expires_at > $3 \
     AND s.session_id IN (SELECT session_id FROM sessions WHERE tenant_id = $1 AND user_id = $2) AND (s.session_id = $4 OR $4 IS NULL) ORDER BY s.last_used_at DESC, s.session_id, p.app_id LIMIT $5 OFFSET $6",
);
static OF_USER: Sql = Sql::tenant(
    "sessions.of_user",
    with_user!(
        "s.session_id IN (SELECT session_id FROM sessions WHERE tenant_id = $1 AND user_id = $2) \
         AND s.ended_at IS NULL AND s.expires_at > $3 ORDER BY s.last_used_at DESC LIMIT $4"
    ),
);

pub(crate) static ALL: &[&Sql] = &[
    &INSERT,
    &BY_TOKEN,
    &BY_ID,
    &TOUCH,
    &REAUTHENTICATE,
    &END,
    &END_OTHERS_OF_USER,
    &JOIN_APPLICATION,
    &PARTICIPANTS,
    &PARTICIPATIONS,
    &OF_USER,
    &REDEEMER,
];

/// A session and whose it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SessionWithUser {
    /// The session, alive or not.
    pub session: Session,
    /// Its user, as the account is now.
    pub user: User,
}

/// Begins a session. `expires_at`: its absolute end, from which on the row may be forgotten.
pub fn insert(session: &Session, expires_at: Timestamp) -> Statement {
    INSERT.with([
        session.id.into(),
        session.token_hash.into(),
        session.user_id.into(),
        session.authenticated_at.into(),
        session.methods.as_str().into(),
        session.persistent.into(),
        session.security_version.into(),
        session.created_at.into(),
        session.last_used_at.into(),
        session.ended_at.into(),
        expires_at.into(),
    ])
}

/// Moves the last use of a session that has not ended to `now`, never back; one row, or none.
pub fn touch(id: SessionId, now: Timestamp) -> Statement {
    TOUCH.with([id.into(), now.into()])
}

/// Records a new proof in a session that has not ended, under a new cookie value; one row, or none. The session keeps
/// its id and its beginning, and so its absolute lifetime.
pub fn reauthenticate(
    id: SessionId,
    new_token_hash: [u8; 32],
    authenticated_at: Timestamp,
    methods: &str,
    security_version: i64,
    persistent: bool,
    expires_at: Timestamp,
) -> Statement {
    REAUTHENTICATE.with([
        id.into(),
        new_token_hash.into(),
        authenticated_at.into(),
        methods.into(),
        security_version.into(),
        persistent.into(),
        expires_at.into(),
    ])
}

/// Ends the session; one row, or none if it has ended before.
pub fn end(id: SessionId, now: Timestamp) -> Statement {
    END.with([id.into(), now.into()])
}

/// Ends the user's sessions, all but `keep`.
pub fn end_others_of_user(user: UserId, keep: Option<SessionId>, now: Timestamp) -> Statement {
    END_OTHERS_OF_USER.with([user.into(), now.into(), keep.into()])
}

/// Records that the session has signed in to the application, once however often it does; kept at least until
/// `expires_at`.
pub fn join_application(id: SessionId, app: AppId, expires_at: Timestamp) -> Statement {
    JOIN_APPLICATION.with([id.into(), app.into(), expires_at.into()])
}

/// The session whose cookie value has this SHA-256, with its user, in one read.
pub async fn by_token(tenant: &TenantReader, token_hash: &[u8; 32]) -> Result<Option<SessionWithUser>, StorageError> {
    tenant.one(BY_TOKEN.with([(*token_hash).into()])).await?.as_ref().map(read).transpose()
}

/// The session with its user, in one read.
pub async fn by_id(tenant: &TenantReader, id: SessionId) -> Result<Option<SessionWithUser>, StorageError> {
    tenant.one(BY_ID.with([id.into()])).await?.as_ref().map(read).transpose()
}

/// Who stands behind what was approved in a session and is redeemed now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Redeemer {
    /// The user, as the account is now.
    pub user: User,
    /// Until when the application takes part in the session; none if it does not yet.
    pub participates_until: Option<Timestamp>,
    /// Whether the session was ended meanwhile. False too once its row is forgotten.
    pub session_ended: bool,
}

/// What a redemption must know of user and session, in one read; none if there is no such user.
pub async fn redeemer(
    tenant: &TenantReader,
    user: UserId,
    session: SessionId,
    app: AppId,
) -> Result<Option<Redeemer>, StorageError> {
    let row = tenant.one(REDEEMER.with([user.into(), session.into(), app.into()])).await?;
    let read = |row: Row| {
        Ok(Redeemer {
            user: users::read(&row, 0)?,
            participates_until: row.timestamp_opt(users::COLUMNS)?,
            session_ended: row.timestamp_opt(users::COLUMNS + 1)?.is_some(),
        })
    };
    row.map(read).transpose()
}

/// The applications that the session has signed in to.
pub async fn participants(tenant: &TenantReader, id: SessionId) -> Result<Vec<AppId>, StorageError> {
    tenant.all(PARTICIPANTS.with([id.into()])).await?.iter().map(|row| row.id(0)).collect()
}

/// An application that a session has signed in to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Participation {
    /// The session.
    pub session_id: SessionId,
    /// The application.
    pub app_id: AppId,
    /// The issuer of the tokens that it got, where any of its grants is still kept.
    pub issuer: Option<String>,
}

/// What a user's sessions that have not ended, or `only` one of them, have signed in to; at most `limit` of them after so
/// many, those of the sessions used last first.
pub async fn participations(
    tenant: &TenantReader,
    user: UserId,
    only: Option<SessionId>,
    now: Timestamp,
    limit: u32,
    after: u32,
) -> Result<Vec<Participation>, StorageError> {
    let parameters = [user.into(), now.into(), only.into(), i64::from(limit).into(), i64::from(after).into()];
    let rows = tenant.all(PARTICIPATIONS.with(parameters)).await?;
    let read = |row: &Row| {
        Ok(Participation { session_id: row.id(0)?, app_id: row.id(1)?, issuer: row.text_opt(2)?.map(str::to_owned) })
    };
    rows.iter().map(read).collect()
}

/// The user's sessions that have neither ended nor reached their absolute end, at most `limit`, the one used last first. Some may
/// have died of idleness or of a changed password.
pub async fn of_user(
    tenant: &TenantReader,
    user: UserId,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<SessionWithUser>, StorageError> {
    let rows = tenant.all(OF_USER.with([user.into(), now.into(), i64::from(limit).into()])).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<SessionWithUser, StorageError> {
    let user = users::read(row, 0)?;
    let from = users::COLUMNS;
    let session = Session {
        id: row.id(from)?,
        token_hash: row.hash(from + 1)?,
        user_id: user.id,
        authenticated_at: row.timestamp(from + 2)?,
        methods: row.text(from + 3)?.to_owned(),
        persistent: row.boolean(from + 4)?,
        security_version: row.integer(from + 5)?,
        created_at: row.timestamp(from + 6)?,
        last_used_at: row.timestamp(from + 7)?,
        ended_at: row.timestamp_opt(from + 8)?,
    };
    Ok(SessionWithUser { session, user })
}
