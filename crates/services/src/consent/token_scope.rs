//! Consent at the token endpoint: looked up only where what the grant says does not suffice.

use crate::{Context, Failure};
use vestibule_domain::{
    ids::{AppId, UserId},
    token::PersonalConsent,
};
use vestibule_protocol::errors::{OAuthError, Suberror};
use vestibule_storage::permission_grants;

/// Whether a token was refused for want of consent, which the person may have given elsewhere.
pub(crate) fn is_missing(error: &OAuthError) -> bool {
    error.suberror == Some(Suberror::ConsentRequired)
}

/// What a person has agreed to for a client.
pub(crate) async fn personal_of(cx: &Context, user: UserId, client: AppId) -> Result<PersonalConsent, Failure> {
    let records = permission_grants::of_user(&cx.rows(), user).await?;
    Ok(PersonalConsent::of_records(&records, client))
}
