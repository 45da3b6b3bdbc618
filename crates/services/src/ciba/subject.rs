//! Whom a client means.

use crate::{Context, grants::TokenRefusal, tokens::id_token_hint};
use vestibule_domain::{
    application::Application,
    ids::UserId,
    user::{EmailAddress, Identifier, IdentifierKind, User},
};
use vestibule_protocol::{ciba::Hint, errors::OAuthError};
use vestibule_storage::users;

/// Whoever is meant, whether or not there is such an account.
pub(super) struct Subject {
    /// Under which attempts to reach them are counted.
    pub(super) counted_as: [u8; 32],
    /// Where the mail would go; nowhere for whoever has no address.
    pub(super) email: Option<EmailAddress>,
    /// The account, if there is one that may sign in and be mailed.
    pub(super) user: Option<User>,
}

/// Finds them: by the address or name that they sign in with, their object id, or an id token that the client was given. One read in
/// each case, whatever comes of it.
pub(super) async fn find(cx: &Context, client: &Application, hint: &Hint) -> Result<Subject, TokenRefusal> {
    let by_id = |id| async move { users::by_id(&cx.rows(), id).await };
    let (named, found) = match hint {
        Hint::IdToken(token) => {
            let claims = id_token_hint(cx, token.reveal()).filter(|claims| claims.aud.uuid() == client.app_id.uuid());
            let claims = claims.ok_or_else(OAuthError::bad_id_token_hint)?;
            let id = UserId::from_uuid(claims.oid);
            (id.to_string(), by_id(id).await?)
        }
        Hint::Login(text) => match (UserId::parse(text), Identifier::parse(text)) {
            (Some(id), _) => (id.to_string(), by_id(id).await?),
            (None, Ok(identifier)) => {
                let found = users::sign_in_subject(&cx.rows(), identifier.kind(), &identifier.key()).await?;
                (identifier.as_str().to_owned(), found.map(|found| found.user))
            }
            // Nobody can be called so. As long as it takes to find that out, nobody is found.
            (None, Err(_)) => (text.clone(), None),
        },
    };
    let email = match &found {
        Some(user) => user.email.clone(),
        None => EmailAddress::parse(&named).ok(),
    };
    let key = email.as_ref().map_or_else(|| named.to_lowercase(), EmailAddress::key);
    let counted_as = cx.tenant.keys().identifier_subject(IdentifierKind::Email, &key);
    let user = found.filter(|user| user.enabled && user.email.is_some());
    Ok(Subject { counted_as, email, user })
}
