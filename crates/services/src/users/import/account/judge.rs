//! From members to an account.

use super::{
    super::{RowProblem, records::Members},
    attributes::attributes,
    credential::credential,
    identifiers::identifiers,
    new_account::NewAccount,
    text::{flag, text},
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use vestibule_domain::{
    attribute::{AttributeDefinitions, AttributeValue, BuiltInAttribute, InvalidValue},
    clock::Timestamp,
    ids::UserId,
    locale::Language,
    randomness::Randomness,
    user::{EmailAddress, Identifier, InvalidName, PersonName, User},
};

/// Judges a row. Nothing of it is written yet.
pub(in crate::users) fn judge(
    mut members: Members,
    definitions: &AttributeDefinitions,
    randomness: &dyn Randomness,
    now: Timestamp,
) -> Result<NewAccount, RowProblem> {
    let id = match text(&mut members, "id")? {
        Some(text) => id(&text)?,
        None => UserId::random(randomness),
    };
    let given_name = name(&mut members, "givenName")?;
    let family_name = name(&mut members, "surname")?;
    let identifiers = identifiers(&mut members)?;
    let display_name = match display_name(&mut members)? {
        Some(name) => name,
        None => default_name(given_name.as_deref(), family_name.as_deref(), &identifiers),
    };
    let (credential, must_change_password) = credential(&mut members)?;
    let user = User {
        id,
        display_name,
        given_name,
        family_name,
        email: identifiers.iter().find_map(Identifier::email).cloned(),
        enabled: flag(&mut members, "accountEnabled")?.unwrap_or(true),
        security_version: 1,
        version: 1,
        preferred_language: language(&mut members)?,
        created_at: created_at(&mut members, now)?,
        attributes: attributes(members, definitions)?,
    };
    Ok(NewAccount { user, identifiers, credential, must_change_password })
}

fn id(text: &str) -> Result<UserId, RowProblem> {
    let id = UserId::parse(text).filter(|id| !id.uuid().is_nil());
    id.ok_or_else(|| RowProblem::of("id", "no UUID"))
}

fn name(members: &mut Members, member: &'static str) -> Result<Option<String>, RowProblem> {
    let Some(text) = text(members, member)? else { return Ok(None) };
    match PersonName::parse(&text) {
        Ok(name) => Ok(Some(name.as_str().to_owned())),
        Err(InvalidName::Empty) => Ok(None),
        Err(error) => Err(RowProblem::of(member, error.to_string())),
    }
}

fn display_name(members: &mut Members) -> Result<Option<String>, RowProblem> {
    const MEMBER: &str = "displayName";
    let Some(text) = text(members, MEMBER)? else { return Ok(None) };
    match BuiltInAttribute::DisplayName.parse(&text) {
        Ok(AttributeValue::String(name)) => Ok(Some(name)),
        Ok(_) | Err(InvalidValue::Empty) => Ok(None),
        Err(error) => Err(RowProblem::of(MEMBER, error.to_string())),
    }
}

/// What applications show of somebody whose name nobody knows.
fn default_name(given: Option<&str>, family: Option<&str>, identifiers: &[Identifier]) -> String {
    let names: Vec<&str> = given.into_iter().chain(family).collect();
    if !names.is_empty() {
        return names.join(" ");
    }
    let address = identifiers.iter().find_map(Identifier::email).map(EmailAddress::local_part);
    address.or_else(|| identifiers.first().map(Identifier::as_str)).unwrap_or_default().to_owned()
}

fn language(members: &mut Members) -> Result<Option<String>, RowProblem> {
    const MEMBER: &str = "preferredLanguage";
    let Some(text) = text(members, MEMBER)? else { return Ok(None) };
    let language = Language::parse(&text).ok_or_else(|| RowProblem::of(MEMBER, "no language tag (BCP 47)"))?;
    Ok(Some(language.to_string()))
}

fn created_at(members: &mut Members, now: Timestamp) -> Result<Timestamp, RowProblem> {
    const MEMBER: &str = "createdDateTime";
    let Some(text) = text(members, MEMBER)? else { return Ok(now) };
    let wrong = || RowProblem::of(MEMBER, "no moment in the past as RFC 3339 has it, such as 2024-05-17T08:30:00Z");
    let moment = OffsetDateTime::parse(&text, &Rfc3339).map_err(|_| wrong())?;
    let micros = i64::try_from(moment.unix_timestamp_nanos() / 1_000).map_err(|_| wrong())?;
    let at = Timestamp::from_micros(micros);
    if at > now { Err(wrong()) } else { Ok(at) }
}
