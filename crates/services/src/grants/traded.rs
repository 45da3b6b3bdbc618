//! A person's access token that a client trades for another: looked at in the store, since a redemption rests on no cache
//! (decisions.md 14).

use super::traced;
use crate::{
    Context, Failure,
    tokens::{Verified, id_token_hint, verify},
};
use std::sync::Arc;
use vestibule_domain::{ids::GrantId, token::Grant, user::User};
use vestibule_protocol::jose::JwtError;
use vestibule_storage::grants;

/// A token with what it stands on, all of which counts.
#[derive(Debug)]
pub(super) struct Traded {
    pub(super) verified: Arc<Verified>,
    pub(super) grant: Grant,
    pub(super) user: User,
}

/// Why a token is not traded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NotTradable {
    /// It is no access token of this tenant, or its client is gone.
    NotValid,
    /// Its time is over.
    Expired,
    /// It is an id token.
    IdToken,
    /// It stands for an application.
    OfApplication,
    /// What it stands on was revoked.
    Revoked,
    /// Its person's account is disabled.
    Disabled,
}

impl Traded {
    /// The sign-in's grant, on which everything derived from it rests.
    pub(super) fn origin(&self) -> GrantId {
        self.grant.details.derived_from.unwrap_or(self.grant.id)
    }
}

/// Reads a token and what it stands on.
pub(super) async fn read(cx: &Context, token: &str) -> Result<Result<Traded, NotTradable>, Failure> {
    let verified = match verify(cx, token).await {
        Ok(verified) => verified,
        Err(JwtError::Expired) => return Ok(Err(NotTradable::Expired)),
        Err(JwtError::WrongKind) if id_token_hint(cx, token).is_some() => return Ok(Err(NotTradable::IdToken)),
        Err(_) => return Ok(Err(NotTradable::NotValid)),
    };
    if verified.client(cx).is_none() {
        return Ok(Err(NotTradable::NotValid));
    }
    let Some(id) = verified.grant() else { return Ok(Err(NotTradable::OfApplication)) };
    let Some(found) = grants::find(&cx.rows(), id).await? else { return Ok(Err(NotTradable::NotValid)) };
    let (grant, user) = (found.grant, found.user);
    Ok(match () {
        () if user.id.uuid() != verified.claims.oid => Err(NotTradable::NotValid),
        () if !user.enabled => Err(NotTradable::Disabled),
        () if grant.revoked_at.is_some() || user.security_version != grant.security_version => {
            Err(NotTradable::Revoked)
        }
        () => {
            traced::found(cx, &grant);
            Ok(Traded { verified, grant, user })
        }
    })
}
