//! What of a grant one token may have: by scope, by resource (RFC 8707 §2.2), by details (RFC 9396 §6).

use super::TokenRefusal;
use crate::{
    Context,
    authorization::{TokenScope, are_granted, audience_of_details, for_token, narrowed_to},
    consent::{is_missing, personal_of},
};
use vestibule_domain::{application::Application, ids::UserId, token::GrantDetails};
use vestibule_protocol::{errors::OAuthError, scope::Scopes, token::Narrowing};

/// The scope of a person's token. What neither an administrator nor the grant says, their own records may: only then are these read.
pub(super) async fn scope_of_person(
    cx: &Context,
    (client, user): (&Application, UserId),
    granted: &Scopes,
    asked: Option<&Scopes>,
    narrowing: &Narrowing,
    details: &mut GrantDetails,
) -> Result<TokenScope, TokenRefusal> {
    let error = match scope(cx, client, granted, asked, narrowing, details) {
        Err(error) if is_missing(&error) && !details.fixed_scope => error,
        answer => return Ok(answer?),
    };
    let mut personal = personal_of(cx, user, client.app_id).await?;
    personal.details = details.consent.as_ref().is_some_and(|consent| consent.details);
    let Some(personal) = personal.boxed() else { return Err(error.into()) };
    details.consent = Some(personal);
    Ok(scope(cx, client, granted, asked, narrowing, details)?)
}

/// The scope of the token, with `details` left as it may have them. A request that narrows nothing, of a grant without details,
/// costs the look at both.
fn scope(
    cx: &Context,
    client: &Application,
    granted: &Scopes,
    asked: Option<&Scopes>,
    narrowing: &Narrowing,
    details: &mut GrantDetails,
) -> Result<TokenScope, OAuthError> {
    let personal = details.consent.as_deref();
    let mut scope = match &narrowing.resource {
        None => for_token(&cx.tenant, client, granted, asked, personal)?,
        Some(resource) => {
            let narrowed = narrowed_to(&cx.tenant, granted, asked, resource)?;
            if details.fixed_scope && !narrowed.is_subset_of(granted) {
                return Err(OAuthError::scope_beyond_grant());
            }
            for_token(&cx.tenant, client, granted, Some(&narrowed), personal)?
        }
    };
    // Agreed to by the person in this very sign-in, or still by an administrator.
    if let Some(agreed) = &details.authorization_details
        && !personal.is_some_and(|personal| personal.details)
        && !are_granted(&cx.tenant, client, agreed)
    {
        return Err(OAuthError::consent_missing_for_grant());
    }
    if let Some(asked) = &narrowing.authorization_details {
        let granted = details.authorization_details.as_ref();
        if !granted.is_some_and(|granted| asked.are_within(granted)) {
            return Err(OAuthError::authorization_details_beyond_grant());
        }
        details.authorization_details = Some(asked.clone());
    }
    // Whoever asks in so many words alone means the API that understands them.
    if let Some(details) = &details.authorization_details
        && scope.resource.is_none()
    {
        scope.resource = audience_of_details(&cx.tenant, details);
    }
    Ok(scope)
}
