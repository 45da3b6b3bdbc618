//! How a grant begins: with the sign-in that it stands on, and with a refresh family where `offline_access` is granted.

use crate::{
    Context,
    authorization::CodeContent,
    tokens::{longest, refresh_token_end},
};
use std::time::Duration;
use vestibule_domain::{
    application::{Application, Platform},
    clock::Timestamp,
    ids::{GrantId, SessionId, UserId},
    token::{Approval, Grant, GrantDetails, RefreshState},
};
use vestibule_protocol::scope::{OFFLINE_ACCESS, Scopes};

/// The sign-in that a grant stands on.
pub(super) struct SignIn<'a> {
    user_id: UserId,
    session_id: SessionId,
    authenticated_at: Timestamp,
    methods: &'a str,
    security_version: i64,
}

impl<'a> From<&'a CodeContent> for SignIn<'a> {
    fn from(code: &'a CodeContent) -> Self {
        Self {
            user_id: code.user_id,
            session_id: code.session_id,
            authenticated_at: code.authenticated_at,
            methods: &code.methods,
            security_version: code.security_version,
        }
    }
}

impl<'a> From<&'a Approval> for SignIn<'a> {
    fn from(approval: &'a Approval) -> Self {
        Self {
            user_id: approval.user_id,
            session_id: approval.session_id,
            authenticated_at: approval.authenticated_at,
            methods: &approval.methods,
            security_version: approval.security_version,
        }
    }
}

impl<'a> From<&'a Grant> for SignIn<'a> {
    fn from(grant: &'a Grant) -> Self {
        Self {
            user_id: grant.user_id,
            session_id: grant.session_id,
            authenticated_at: grant.authenticated_at,
            methods: &grant.methods,
            security_version: grant.security_version,
        }
    }
}

/// What begins.
pub(super) struct Beginning<'a> {
    pub(super) id: GrantId,
    pub(super) client: &'a Application,
    pub(super) platform: Platform,
    pub(super) sign_in: SignIn<'a>,
    /// What is granted.
    pub(super) granted: &'a Scopes,
    /// The same as it is kept.
    pub(super) scope: String,
    /// The issuer that the request came to.
    pub(super) issuer: &'a str,
    pub(super) details: GrantDetails,
    /// For how long something that was redeemed for it may still be presented again, and has to be known.
    pub(super) known_for: Duration,
}

impl Beginning<'_> {
    /// The grant, as it is to be stored. Its row outlives every token of it.
    pub(super) fn at(self, cx: &Context, now: Timestamp) -> Grant {
        let refresh = self.granted.contains(OFFLINE_ACCESS).then(|| RefreshState {
            generation: 0,
            rotated_at: now,
            expires_at: refresh_token_end(cx, self.client, self.platform, now, now),
        });
        let tokens_end = now.plus(longest(cx)).plus(self.known_for);
        Grant {
            id: self.id,
            app_id: self.client.app_id,
            user_id: self.sign_in.user_id,
            session_id: self.sign_in.session_id,
            platform: self.platform,
            scope: self.scope,
            authenticated_at: self.sign_in.authenticated_at,
            methods: self.sign_in.methods.to_owned(),
            issuer: self.issuer.to_owned(),
            security_version: self.sign_in.security_version,
            created_at: now,
            refresh,
            revoked_at: None,
            details: self.details,
            // A whole day, so that most rotations leave it alone.
            expires_at: refresh.map_or(tokens_end, |refresh| refresh.expires_at.max(tokens_end).up_to_midnight()),
        }
    }
}
