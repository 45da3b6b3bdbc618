//! Tokens for an app with a user interface of its own, once its person has signed in there (wire.md §7.2).

use super::{Caller, TokenRefusal, approved::Approved, wishes::Wishes};
use crate::{
    Context, authorization,
    client_authentication::AuthenticatedClient,
    consent::{Asking, Decision, decide},
    sender_constraint::{Binding, bind},
    tokens::ACR,
};
use vestibule_domain::{
    application::Platform,
    attribute::UserAttributes,
    audit::EventKind,
    clock::Timestamp,
    ids::{JourneyId, UserId},
    token::{Approval, PersonalConsent},
};
use vestibule_protocol::{
    claims::{ClaimsRequest, RequestedClaims},
    errors::OAuthError,
    native::NativeTokenRequest,
    token::TokenResponse,
};
use vestibule_storage::ended_journeys;

/// A request for tokens whose terms are in order: everything that can be refused before the person's proof is looked at.
pub(crate) struct Completion<'a> {
    cx: &'a Context,
    client: &'a AuthenticatedClient,
    request: &'a NativeTokenRequest,
    platform: Platform,
    binding: Binding,
    wishes: Wishes,
}

/// Whether a person has agreed to what is asked for.
pub(crate) enum Agreement {
    /// They have, or nobody has to: what of it rests on the person's own consent.
    Given(Option<Box<PersonalConsent>>),
    /// The person, or an administrator, has to agree first, which takes the pages.
    Owed,
}

impl<'a> Completion<'a> {
    /// Checks the terms.
    pub(crate) fn of(
        cx: &'a Context,
        client: &'a AuthenticatedClient,
        request: &'a NativeTokenRequest,
        platform: Platform,
        caller: &Caller,
    ) -> Result<Self, TokenRefusal> {
        authorization::check_elsewhere(&cx.tenant, &client.application, &request.scope)?;
        let binding = bind(cx, &client.application, caller)?;
        let wishes = Wishes { client_info: request.client_info, claims: claims(request)?, recency: None };
        Ok(Self { cx, client, request, platform, binding, wishes })
    }

    /// Whether `user` has agreed to what is asked for.
    pub(crate) async fn agreement(&self, user: UserId) -> Result<Agreement, TokenRefusal> {
        let asking = Asking {
            client: &self.client.application,
            scope: &self.request.scope,
            details: None,
            everything: false,
            user,
        };
        match decide(self.cx, &asking).await? {
            Decision::Settled(consent) => Ok(Agreement::Given(consent)),
            Decision::Ask(_) | Decision::AskAdministrator(_) => Ok(Agreement::Owed),
            Decision::Refused(error) => Err(error.into()),
        }
    }

    /// Gives the tokens for `approval`, once: the journey `id` is spent by it, which may be forgotten after `expires_at`. `told` is what
    /// of a new account only the tokens of its sign-up tell.
    pub(crate) async fn redeem(
        &self,
        (id, expires_at): (JourneyId, Timestamp),
        approval: &Approval,
        told: Option<Box<UserAttributes>>,
    ) -> Result<Box<TokenResponse>, TokenRefusal> {
        let approved = Approved {
            client: self.client,
            approval,
            scope: &self.request.scope.to_string(),
            platform: self.platform,
            issuer: &self.cx.issuer(),
            event: EventKind::NativeRedeemed,
            redeem: ended_journeys::end(id, expires_at),
            redeemed_before: OAuthError::invalid_continuation_token(),
            told,
        };
        Ok(Box::new(approved.issue(self.cx, &self.binding, &self.wishes).await?))
    }
}

fn claims(request: &NativeTokenRequest) -> Result<Option<Box<RequestedClaims>>, OAuthError> {
    let Some(json) = &request.claims else { return Ok(None) };
    let asked = ClaimsRequest::parse(json)?;
    if asked.is_met_by(ACR) { Ok(RequestedClaims::of(&asked)) } else { Err(OAuthError::authentication_context_unmet()) }
}
