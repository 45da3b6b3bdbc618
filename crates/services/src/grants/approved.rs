//! Tokens for a client that has waited for a person's yes, given elsewhere: a device (RFC 8628), or a client that asked by the
//! backchannel (CIBA).

use super::{
    TokenRefusal,
    approval::still_stands,
    beginning::{Beginning, SignIn},
    respond::{membership_of, respond},
    wishes::Wishes,
};
use crate::{
    Context, Failure, authorization,
    client_authentication::AuthenticatedClient,
    consent::guards,
    context::About,
    sender_constraint::{Binding, replayed},
    tokens::Delegated,
};
use std::time::Duration;
use vestibule_domain::{
    application::Platform,
    attribute::UserAttributes,
    audit::EventKind,
    clock::Timestamp,
    ids::GrantId,
    token::{Approval, Grant, GrantDetails},
};
use vestibule_protocol::{errors::OAuthError, scope::Scopes, token::TokenResponse};
use vestibule_storage::{ChangeSet, Statement, grants, sessions, users};

/// What was agreed to, and how the client takes it.
pub(super) struct Approved<'a> {
    /// Who waits.
    pub(super) client: &'a AuthenticatedClient,
    /// Who agreed, and in which sign-in.
    pub(super) approval: &'a Approval,
    /// To what: scopes separated by spaces.
    pub(super) scope: &'a str,
    /// How it is refreshed.
    pub(super) platform: Platform,
    /// The issuer that the request came to.
    pub(super) issuer: &'a str,
    /// What the log says.
    pub(super) event: EventKind,
    /// Takes it: one row for the first, none for whoever comes later.
    pub(super) redeem: Statement,
    /// What whoever comes later is told.
    pub(super) redeemed_before: OAuthError,
    /// What of a new account only the tokens of its sign-up tell.
    pub(super) told: Option<Box<UserAttributes>>,
}

impl Approved<'_> {
    /// Begins the grant and signs its tokens, if the approval still stands.
    pub(super) async fn issue(
        &self,
        cx: &Context,
        binding: &Binding,
        wishes: &Wishes,
    ) -> Result<TokenResponse, TokenRefusal> {
        let (approval, client) = (self.approval, &self.client.application);
        let granted = Scopes::parse(self.scope).map_err(|_| Failure::Malformed("approved scope"))?;
        let scope = authorization::for_token(&cx.tenant, client, &granted, None, approval.consent.as_deref())?;
        let found = sessions::redeemer(&cx.rows(), approval.user_id, approval.session_id, client.app_id).await?;
        let redeemer = found.ok_or_else(OAuthError::invalid_grant)?;
        still_stands(&redeemer, approval.security_version)?;
        let user = redeemer.user;
        let now = cx.now();
        let grant = self.grant(cx, &granted, binding, now);
        let membership = membership_of(cx, &user, client, &scope).await?;
        self.commit(cx, &grant, binding, now).await?;
        let issuing = Delegated {
            cx,
            client,
            credential: self.client.credential,
            grant: &grant,
            user: &user,
            scope: &scope,
            nonce: None,
            now,
        };
        respond(&issuing, &membership, wishes)
    }

    fn grant(&self, cx: &Context, granted: &Scopes, binding: &Binding, now: Timestamp) -> Grant {
        Beginning {
            id: GrantId::at(now, cx.randomness()),
            client: &self.client.application,
            platform: self.platform,
            sign_in: SignIn::from(self.approval),
            granted,
            scope: self.scope.to_owned(),
            issuer: self.issuer,
            details: GrantDetails {
                confirmation: binding.confirmation().cloned(),
                consent: self.approval.consent.clone(),
                told: self.told.clone(),
                ..GrantDetails::default()
            },
            known_for: Duration::ZERO,
        }
        .at(cx, now)
    }

    /// Of all who poll at the same moment, one moves the row on. The others are too late, and end nothing: a client whose answer
    /// was lost on the way asks again too.
    async fn commit(&self, cx: &Context, grant: &Grant, binding: &Binding, now: Timestamp) -> Result<(), TokenRefusal> {
        let event =
            cx.event(self.event, now, "").of_app(grant.app_id).of_user(grant.user_id).of_session(grant.session_id);
        let changes = binding
            .spend(ChangeSet::recorded(cx.tenant.id(), event), replayed())
            .one_or(self.redeem.clone(), self.redeemed_before.clone())
            .one_or(users::guard(grant.user_id, grant.security_version), OAuthError::revoked_grant())
            .one_or(grants::insert(grant), OAuthError::busy());
        let consent = grant.details.consent.as_deref();
        let since = self.approval.approved_at;
        let changes = guards(consent, grant.user_id, grant.app_id, since)
            .fold(changes, |changes, guard| changes.one_or(guard, OAuthError::consent_missing_for_grant()))
            .push(sessions::join_application(grant.session_id, grant.app_id, grant.expires_at.up_to_midnight()));
        Ok(cx.platform.storage.commit(changes).await?)
    }
}
