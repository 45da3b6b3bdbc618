//! What an account is found by: `identities`, and `mail`, `userName` and `phoneNumber` for short.

use super::{
    super::{RowProblem, records::Members},
    text::text,
};
use serde::Deserialize;
use serde_json::Value;
use vestibule_domain::user::{EmailAddress, Identifier, PhoneNumber, Username};

/// The most identifiers of an account.
pub(super) const MOST: usize = 10;

/// One of `identities`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Identity {
    sign_in_type: String,
    /// Whose the identity is. All here are the tenant's own, whatever it was called elsewhere.
    #[serde(default, rename = "issuer")]
    _issuer: Option<String>,
    issuer_assigned_id: String,
}

/// Reads them. The first email address comes first.
pub(super) fn identifiers(members: &mut Members) -> Result<Vec<Identifier>, RowProblem> {
    let mut found = Vec::new();
    if let Some(mail) = text(members, "mail")? {
        add(&mut found, "mail", email("mail", &mail)?)?;
    }
    if let Some(identities) = members.take("identities") {
        for identity in read(identities)? {
            add(&mut found, "identities", identity)?;
        }
    }
    if let Some(name) = text(members, "userName")? {
        add(&mut found, "userName", username("userName", &name)?)?;
    }
    if let Some(number) = text(members, "phoneNumber")? {
        add(&mut found, "phoneNumber", phone("phoneNumber", &number)?)?;
    }
    if found.is_empty() {
        return Err(RowProblem::row("there is nothing to sign in with: mail, userName, phoneNumber or identities"));
    }
    Ok(found)
}

fn read(identities: Value) -> Result<Vec<Identifier>, RowProblem> {
    let wrong = "must be a list of objects with signInType and issuerAssignedId";
    let list: Vec<Identity> = serde_json::from_value(identities).map_err(|_| RowProblem::of("identities", wrong))?;
    list.iter()
        .map(|identity| match identity.sign_in_type.as_str() {
            "emailAddress" => email("identities", &identity.issuer_assigned_id),
            "userName" => username("identities", &identity.issuer_assigned_id),
            "phoneNumber" => phone("identities", &identity.issuer_assigned_id),
            _ => Err(RowProblem::of("identities", "signInType must be emailAddress, userName or phoneNumber")),
        })
        .collect()
}

fn add(found: &mut Vec<Identifier>, member: &str, identifier: Identifier) -> Result<(), RowProblem> {
    let same = |other: &Identifier| other.kind() == identifier.kind() && other.key() == identifier.key();
    if found.iter().any(same) {
        return Ok(());
    }
    if found.len() == MOST {
        return Err(RowProblem::of(member, "an account signs in with 10 identities at most"));
    }
    found.push(identifier);
    Ok(())
}

fn email(member: &str, text: &str) -> Result<Identifier, RowProblem> {
    EmailAddress::parse(text).map(Identifier::Email).map_err(|error| RowProblem::of(member, error.to_string()))
}

fn username(member: &str, text: &str) -> Result<Identifier, RowProblem> {
    Username::parse(text).map(Identifier::Username).map_err(|error| RowProblem::of(member, error.to_string()))
}

fn phone(member: &str, text: &str) -> Result<Identifier, RowProblem> {
    PhoneNumber::parse(text, None).map(Identifier::Phone).map_err(|error| RowProblem::of(member, error.to_string()))
}
