//! What customers type to say who they are, read as what the flow takes.

use super::super::Surroundings;
use crate::views::{IdentifierError, Takes};
use vestibule_domain::{
    tenant::CountryCode,
    user::{Contact, EmailAddress, Identifier, PhoneNumber, Username},
};

/// An identifier of a kind that is taken. What may be a phone number without its country code is one where phones are taken and
/// usernames are not.
pub(super) fn identifier(
    page: &Surroundings<'_>,
    typed: &str,
    takes: Takes<'_>,
) -> Result<Identifier, IdentifierError> {
    match contact(page, typed, takes) {
        Err(IdentifierError::Unacceptable) if takes.username => {
            Username::parse(typed).map(Identifier::Username).map_err(|_| IdentifierError::Unacceptable)
        }
        contact => contact.map(Identifier::from),
    }
}

/// An address or number, where such a one is taken.
pub(super) fn contact(page: &Surroundings<'_>, typed: &str, takes: Takes<'_>) -> Result<Contact, IdentifierError> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(IdentifierError::Missing);
    }
    if text.contains('@') {
        let email = EmailAddress::parse(text).ok().filter(|_| takes.email);
        return email.map(Contact::Email).ok_or(IdentifierError::Unacceptable);
    }
    let is_international = text.starts_with(['+', '\u{ff0b}']);
    if !takes.phone || (takes.username && !is_international) {
        return Err(IdentifierError::Unacceptable);
    }
    let settings = &page.cx.tenant.settings().phone;
    let country = settings.default_country.as_ref().map(CountryCode::as_str);
    let number = PhoneNumber::parse(text, country).map_err(|_| IdentifierError::Unacceptable)?;
    if settings.admits(&number) { Ok(Contact::Phone(number)) } else { Err(IdentifierError::Country) }
}
