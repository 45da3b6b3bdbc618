//! Whom a username names, as far as flow and tenant take such names.

use super::{App, Stopped};
use crate::Context;
use vestibule_domain::{
    tenant::CountryCode,
    user::{Contact, EmailAddress, Identifier, PhoneNumber, Username},
};
use vestibule_protocol::errors::OAuthError;
use vestibule_storage::{password_migrations, users, users::SignInSubject};

/// What somebody signs in with.
pub(super) fn identifier(cx: &Context, app: &App, username: &str) -> Result<Identifier, OAuthError> {
    let flow = &app.flow;
    let has_usernames = flow.allows_username() && cx.tenant.settings().usernames.is_enabled;
    // Digits alone are a username where there are such.
    if has_usernames && !username.contains('@') && !is_international(username) {
        return Username::parse(username).map(Identifier::Username).map_err(|_| OAuthError::invalid_username());
    }
    let contact = contact(cx, username)?;
    let taken = match &contact {
        Contact::Email(_) => flow.allows_email(),
        Contact::Phone(_) => flow.allows_phone(),
    };
    if taken { Ok(contact.into()) } else { Err(OAuthError::invalid_username()) }
}

/// Where codes are to be sent to it.
pub(super) fn contact(cx: &Context, username: &str) -> Result<Contact, OAuthError> {
    let invalid = |_| OAuthError::invalid_username();
    if username.contains('@') {
        return EmailAddress::parse(username).map(Contact::Email).map_err(invalid);
    }
    let phones = &cx.tenant.settings().phone;
    let country = phones.default_country.as_ref().map(CountryCode::as_str);
    let number = PhoneNumber::parse(username, country).map_err(|_| OAuthError::invalid_username())?;
    if phones.admits(&number) { Ok(Contact::Phone(number)) } else { Err(OAuthError::invalid_username()) }
}

fn is_international(text: &str) -> bool {
    text.starts_with(['+', '\u{ff0b}'])
}

/// Whether nobody is there by it, as far as this server can tell: where another system still knows people, they may well be.
pub(super) fn is_nobody(cx: &Context, found: Option<&SignInSubject>) -> bool {
    let elsewhere = cx.tenant.settings().password_migration.as_ref();
    found.is_none() && !elsewhere.is_some_and(|migration| migration.unknown_users)
}

/// Whether a password is worth asking for: there is one here, or another system may know it. Nobody looks as if they had one.
pub(super) async fn has_password(cx: &Context, found: Option<&SignInSubject>) -> Result<bool, Stopped> {
    let Some(found) = found.filter(|found| found.password_hash.is_none()) else { return Ok(true) };
    let migrates = cx.tenant.settings().password_migration.is_some();
    Ok(migrates && password_migrations::is_marked(&cx.rows(), found.user.id).await?)
}

/// Who signs in by it.
pub(super) async fn subject(cx: &Context, identifier: &Identifier) -> Result<Option<SignInSubject>, Stopped> {
    Ok(users::sign_in_subject(&cx.rows(), identifier.kind(), &identifier.key()).await?)
}
