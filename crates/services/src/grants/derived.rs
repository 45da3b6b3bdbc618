//! A grant derived from another one's token: on-behalf-of and token exchange begin it, and it ends with the sign-in's own grant.

use super::{
    TokenRefusal,
    beginning::{Beginning, SignIn},
    traded::Traded,
};
use crate::{
    Context,
    client_authentication::AuthenticatedClient,
    consent::guards,
    context::About,
    sender_constraint::{Binding, replayed},
};
use std::time::Duration;
use vestibule_domain::{
    application::Platform,
    audit::EventKind,
    clock::Timestamp,
    ids::GrantId,
    token::{Grant, GrantDetails, PersonalConsent},
};
use vestibule_protocol::{errors::OAuthError, scope::Scopes, token::Actor};
use vestibule_storage::{ChangeSet, grants, users};

/// What a grant is derived from, and its terms.
pub(super) struct Derivation<'a> {
    pub(super) cx: &'a Context,
    pub(super) client: &'a AuthenticatedClient,
    pub(super) from: &'a Traded,
    /// What is granted; with `offline_access` it can be refreshed.
    pub(super) scope: &'a Scopes,
    pub(super) fixed_scope: bool,
    pub(super) actor: Option<Actor>,
    /// What of it rests on the person's own consent.
    pub(super) consent: Option<&'a PersonalConsent>,
    /// The key that the new tokens are bound to.
    pub(super) binding: &'a Binding,
    /// What the log says of it.
    pub(super) event: (EventKind, &'static str),
    pub(super) now: Timestamp,
}

impl Derivation<'_> {
    /// Begins the grant, unless the sign-in's grant was revoked or has ended meanwhile: so no chain of derived tokens outlives it
    /// by more than a token's lifetime.
    pub(super) async fn begin(self) -> Result<Grant, TokenRefusal> {
        let (cx, now, origin, binding) = (self.cx, self.now, self.from.origin(), self.binding);
        let grant = self.grant();
        let (kind, detail) = self.event;
        let event =
            cx.event(kind, now, detail).of_app(grant.app_id).of_user(grant.user_id).of_session(grant.session_id);
        let changes = ChangeSet::recorded(cx.tenant.id(), event)
            .one_or(grants::guard(origin, now), OAuthError::revoked_grant())
            .one_or(users::guard(grant.user_id, grant.security_version), OAuthError::revoked_grant())
            .one_or(grants::insert(&grant), OAuthError::busy());
        // The derived grant in between, where there is one, has to count as well.
        let between = Some(self.from.grant.id).filter(|id| *id != origin).map(|id| grants::guard(id, now));
        let changes =
            between.into_iter().fold(changes, |changes, guard| changes.one_or(guard, OAuthError::revoked_grant()));
        let changes = guards(self.consent, grant.user_id, grant.app_id, now)
            .fold(changes, |changes, guard| changes.one_or(guard, OAuthError::consent_missing_for_grant()));
        cx.platform.storage.commit(binding.spend(changes, replayed())).await?;
        Ok(grant)
    }

    fn grant(&self) -> Grant {
        Beginning {
            id: GrantId::at(self.now, self.cx.randomness()),
            client: &self.client.application,
            // Whoever derives a token has a credential, as a server has.
            platform: Platform::Web,
            sign_in: SignIn::from(&self.from.grant),
            granted: self.scope,
            scope: self.scope.to_string(),
            issuer: &self.from.grant.issuer,
            details: GrantDetails {
                told: None,
                confirmation: self.binding.confirmation().cloned(),
                derived_from: Some(self.from.origin()),
                fixed_scope: self.fixed_scope,
                actor: self.actor.clone(),
                // The new client has asked nobody for anything yet.
                claims: None,
                authorization_details: None,
                consent: self.consent.cloned().map(Box::new),
            },
            known_for: Duration::ZERO,
        }
        .at(self.cx, self.now)
    }
}
