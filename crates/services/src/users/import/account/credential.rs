//! How the account's owner will sign in: `passwordHash`, `passwordProfile` or `toBeMigrated`.

use super::{
    super::{RowProblem, records::Members},
    new_account::Credential,
    text::{flag, read_flag, text},
};
use serde_json::Value;
use vestibule_domain::credential::{Password, PasswordHash, foreign::HashDocument};

const PROFILE: &str = "passwordProfile";
const FORCE_CHANGE: &str = "forceChangePasswordNextSignIn";

/// The credential, and whether the password must be changed at the next sign-in.
pub(super) fn credential(members: &mut Members) -> Result<(Credential, bool), RowProblem> {
    let hash = members.take("passwordHash").map(hash).transpose()?;
    let (mut password, mut must_change) = profile(members)?;
    if let Some(text) = text(members, "password")?
        && password.replace(text).is_some()
    {
        return Err(RowProblem::of("password", "stands in passwordProfile, too"));
    }
    if let Some(flag) = flag(members, FORCE_CHANGE)? {
        must_change = flag;
    }
    let elsewhere = flag(members, "toBeMigrated")?.unwrap_or(false);
    let credential = match (hash, password, elsewhere) {
        (None, None, false) => Credential::None,
        (Some(hash), None, false) => Credential::Hash(hash),
        (None, Some(password), false) => {
            let refused = || RowProblem::of(PROFILE, "the password is empty or longer than 256 characters");
            Credential::Password(Password::presented(&password).ok_or_else(refused)?)
        }
        (None, None, true) => Credential::Elsewhere,
        _ => {
            return Err(RowProblem::row("only one of passwordHash, a password and toBeMigrated can be true of a user"));
        }
    };
    if must_change && !matches!(credential, Credential::Hash(_) | Credential::Password(_)) {
        return Err(RowProblem::of(FORCE_CHANGE, "there is no password to change"));
    }
    Ok((credential, must_change))
}

/// A hash in its stored form.
fn hash(value: Value) -> Result<String, RowProblem> {
    const MEMBER: &str = "passwordHash";
    if let Value::String(text) = &value
        && PasswordHash::parse(text).is_some()
    {
        return Ok(text.clone());
    }
    let document: HashDocument = serde_json::from_value(value)
        .map_err(|_| RowProblem::of(MEMBER, "neither a text nor an object of a known `algorithm` with its members"))?;
    let hash = document.read().map_err(|error| RowProblem::of(MEMBER, error.to_string()))?;
    Ok(hash.encode())
}

/// Graph's `passwordProfile`.
fn profile(members: &mut Members) -> Result<(Option<String>, bool), RowProblem> {
    let Some(profile) = members.take(PROFILE) else { return Ok((None, false)) };
    let Value::Object(profile) = profile else { return Err(RowProblem::of(PROFILE, "must be an object")) };
    let (mut password, mut must_change) = (None, false);
    for (name, value) in profile {
        match (name.as_str(), value) {
            ("password", Value::String(text)) => password = Some(text),
            (FORCE_CHANGE, value) => must_change = read_flag(FORCE_CHANGE, &value)?,
            _ => return Err(RowProblem::of(PROFILE, "takes password and forceChangePasswordNextSignIn only")),
        }
    }
    Ok((password, must_change))
}
