//! On-behalf-of: an API calls the next one in its caller's name (wire.md §3). It gets what it was consented for itself, never
//! what its caller was, and never an application's roles.

use super::{
    Caller, TokenRefusal,
    derived::Derivation,
    recency,
    respond::{membership_of, respond},
    traded::{self, NotTradable},
    wishes::Wishes,
};
use crate::{
    Context, authorization,
    client_authentication::AuthenticatedClient,
    consent::{is_missing, personal_of},
    sender_constraint::Binding,
    tokens::{Delegated, is_audience},
};
use vestibule_domain::audit::EventKind;
use vestibule_protocol::{
    errors::OAuthError,
    scope::Scopes,
    token::{OnBehalfOfGrant, TokenResponse},
};

/// Trades the token that an API was called with for one of another API.
pub(super) async fn redeem(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &OnBehalfOfGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    client.require_credential()?;
    if caller.cross_origin {
        return Err(OAuthError::cross_origin_redemption_by_other_platform().into());
    }
    let application = &client.application;
    if application.token_exchange.as_ref().is_some_and(|policy| !policy.on_behalf_of) {
        return Err(OAuthError::on_behalf_of_not_allowed().into());
    }
    let from = traded::read(cx, presented.assertion.reveal()).await?.map_err(refusal)?;
    if !is_audience(application, &from.verified.claims.aud) {
        return Err(OAuthError::assertion_not_valid().into());
    }
    // RFC 8693 §4.4: the assertion may name who alone acts for the person.
    let eligible = from.verified.claims.may_act.as_ref();
    if eligible.is_some_and(|eligible| eligible.client_id != application.app_id.uuid()) {
        return Err(OAuthError::assertion_names_another_actor().into());
    }
    let now = cx.now();
    recency::check(cx, application, &from.grant, wishes, now, OAuthError::fresh_sign_in_needed)?;
    // Clients ask for the OpenID Connect words by habit: what the person's sign-in did not give is left out.
    let signed_in_for = Scopes::parse(&from.grant.scope).map_err(|_| OAuthError::assertion_not_valid())?;
    let asked = presented.scope.with_oidc_within(&signed_in_for);
    let (scope, personal) = match authorization::for_token(&cx.tenant, application, &asked, Some(&asked), None) {
        // What no administrator has agreed to, the person may have.
        Err(error) if is_missing(&error) => {
            let personal = personal_of(cx, from.user.id, application.app_id).await?;
            let scope = authorization::for_token(&cx.tenant, application, &asked, Some(&asked), Some(&personal))?;
            (scope, Some(personal))
        }
        scope => (scope?, None),
    };
    let derivation = Derivation {
        cx,
        client,
        from: &from,
        scope: &asked,
        fixed_scope: false,
        // Who acted for the person before is not forgotten.
        actor: from.verified.claims.act.clone(),
        consent: personal.as_ref(),
        binding,
        event: (EventKind::OnBehalfOf, ""),
        now,
    };
    let membership = membership_of(cx, &from.user, application, &scope).await?;
    let grant = derivation.begin().await?;
    let issuing = Delegated {
        cx,
        client: application,
        credential: client.credential,
        grant: &grant,
        user: &from.user,
        scope: &scope,
        nonce: None,
        now,
    };
    respond(&issuing, &membership, wishes)
}

fn refusal(reason: NotTradable) -> OAuthError {
    match reason {
        NotTradable::NotValid => OAuthError::assertion_not_valid(),
        NotTradable::Expired => OAuthError::expired_assertion(),
        NotTradable::IdToken => OAuthError::id_token_as_assertion(),
        NotTradable::OfApplication => OAuthError::assertion_of_an_application(),
        NotTradable::Revoked => OAuthError::revoked_grant(),
        NotTradable::Disabled => OAuthError::account_disabled(),
    }
}
