//! A grant as stored.

use super::{GrantDetails, RefreshState};
use crate::{
    application::Platform,
    clock::Timestamp,
    ids::{AppId, GrantId, SessionId, UserId},
};

/// An authorization grant: begins when its code is redeemed. Its id is the code's, so that a second redemption collides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grant {
    /// Its id, carried by the code and every refresh token.
    pub id: GrantId,
    /// The application that it was given to.
    pub app_id: AppId,
    /// The customer who gave it.
    pub user_id: UserId,
    /// The session in which it was given.
    pub session_id: SessionId,
    /// The platform of the redirect URI, which decides how it is refreshed and for how long.
    pub platform: Platform,
    /// What was granted, as asked for: scopes separated by spaces.
    pub scope: String,
    /// When the customer proved who they are: the `auth_time` claim.
    pub authenticated_at: Timestamp,
    /// How the customer signed in: `amr` values, space separated.
    pub methods: String,
    /// The issuer that the authorization request came to (decisions.md 3: a grant keeps it).
    pub issuer: String,
    /// The user's security version when the code was issued; another one ends it.
    pub security_version: i64,
    /// When the code was redeemed.
    pub created_at: Timestamp,
    /// The refresh family, if `offline_access` was granted.
    pub refresh: Option<RefreshState>,
    /// When the grant was revoked.
    pub revoked_at: Option<Timestamp>,
    /// What only some grants have.
    pub details: GrantDetails,
    /// When the row may be forgotten: the code and every token of the grant are dead by then.
    pub expires_at: Timestamp,
}
