//! What of a grant one token may have: by scope, by resource (RFC 8707 §2.2), by details (RFC 9396 §6).

use crate::{
    Context,
    authorization::{TokenScope, audience_of_details, for_token, narrowed_to},
};
use vestibule_domain::{application::Application, token::GrantDetails};
use vestibule_protocol::{errors::OAuthError, scope::Scopes, token::Narrowing};

/// The scope of the token, with `details` left as it may have them. A request that narrows nothing, of a grant without details,
/// costs the look at both.
pub(super) fn scope(
    cx: &Context,
    client: &Application,
    granted: &Scopes,
    asked: Option<&Scopes>,
    narrowing: &Narrowing,
    details: &mut GrantDetails,
) -> Result<TokenScope, OAuthError> {
    let mut scope = match &narrowing.resource {
        None => for_token(&cx.tenant, client, granted, asked)?,
        Some(resource) => {
            let narrowed = narrowed_to(&cx.tenant, granted, asked, resource)?;
            if details.fixed_scope && !narrowed.is_subset_of(granted) {
                return Err(OAuthError::scope_beyond_grant());
            }
            for_token(&cx.tenant, client, granted, Some(&narrowed))?
        }
    };
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
