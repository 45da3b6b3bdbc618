//! Beginning a session, as statements of the change set that holds its proof.

use super::LiveSession;
use crate::Context;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{
    clock::Timestamp,
    ids::{SessionId, UserId},
    randomness::random_bytes,
    secret::Secret,
    session::Session,
};
use vestibule_protocol::digest::sha256;
use vestibule_storage::{Statement, sessions};

/// A session with the value of its cookie, which only the browser keeps.
#[derive(Debug)]
pub struct NewSession {
    /// The session.
    pub session: Session,
    /// The cookie's value: 256 random bits.
    pub cookie: Secret<String>,
}

/// What a session begins with.
pub(crate) struct Begin<'a> {
    pub(crate) user_id: UserId,
    pub(crate) security_version: i64,
    pub(crate) methods: &'a str,
    pub(crate) persistent: bool,
    pub(crate) previous: Option<&'a LiveSession>,
}

/// A session about to begin or go on.
pub(crate) struct Begun {
    pub(crate) session: NewSession,
    /// Touches one row, unless the session that was to go on has ended meanwhile.
    pub(crate) statement: Statement,
    /// Ends the session that the browser had before.
    pub(crate) ends: Option<Statement>,
}

/// A session for a fresh proof. The same user's session in the same browser goes on under its id, so that its
/// applications still belong to it; anyone else's ends.
pub(crate) fn begin(cx: &Context, begin: &Begin<'_>, now: Timestamp) -> Begun {
    let cookie = URL_SAFE_NO_PAD.encode(random_bytes::<32>(cx.randomness()));
    let token_hash = sha256(cookie.as_bytes());
    let continued = begin.previous.filter(|previous| {
        previous.user.id == begin.user_id && previous.session.security_version == begin.security_version
    });
    let session = Session {
        id: continued.map_or_else(|| SessionId::random(cx.randomness()), |previous| previous.session.id),
        token_hash,
        user_id: begin.user_id,
        authenticated_at: now,
        methods: begin.methods.to_owned(),
        persistent: begin.persistent,
        security_version: begin.security_version,
        created_at: continued.map_or(now, |previous| previous.session.created_at),
        last_used_at: now,
        ended_at: None,
    };
    let expires_at = session.expires_at(&cx.tenant.tenant().settings.sessions);
    let statement = match continued {
        Some(_) => sessions::reauthenticate(
            session.id,
            token_hash,
            now,
            begin.methods,
            begin.security_version,
            begin.persistent,
            expires_at,
        ),
        None => sessions::insert(&session, expires_at),
    };
    let ends = begin.previous.filter(|_| continued.is_none()).map(|other| sessions::end(other.session.id, now));
    Begun { session: NewSession { session, cookie: Secret::new(cookie) }, statement, ends }
}
