//! The `claims` parameter.

use crate::{errors::OAuthError, jose::is_object_of_unique_members};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The longest claims request, in bytes.
pub const MAX_CLAIMS_REQUEST: usize = 8 * 1024;
/// The most claims asked for in one member, and the most values of one claim.
const MOST_CLAIMS: usize = 64;
const MOST_VALUES: usize = 20;
/// The longest name and the longest value, in bytes.
const LONGEST_NAME: usize = 256;
const LONGEST_VALUE: usize = 512;

/// A claims request. Members that it does not know it passes over (§5.5).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ClaimsRequest {
    /// Asked for in the id token.
    pub id_token: Vec<RequestedClaim>,
    /// Asked for from userinfo.
    pub userinfo: Vec<RequestedClaim>,
    /// Asked for in the access token; the platform's own (wire.md §5).
    pub access_token: Vec<RequestedClaim>,
}

/// One claim that is asked for (§5.5.1).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestedClaim {
    /// Its name.
    pub name: String,
    /// Whether the client can't do without it.
    pub essential: bool,
    /// The values that are wanted, the preferred one first; any when empty. Values that are not text stand here as JSON.
    pub values: Vec<String>,
}

impl ClaimsRequest {
    /// Reads the parameter.
    pub fn parse(json: &str) -> Result<Self, OAuthError> {
        if json.len() > MAX_CLAIMS_REQUEST || !is_object_of_unique_members(json.as_bytes()) {
            return Err(malformed());
        }
        let members: Map<String, Value> = serde_json::from_str(json).map_err(|_| malformed())?;
        Ok(Self {
            id_token: member(&members, "id_token")?,
            userinfo: member(&members, "userinfo")?,
            access_token: member(&members, "access_token")?,
        })
    }

    /// The person who alone may answer (§5.5.1): the value of `sub`, asked for in the id token or from userinfo.
    pub fn subjects(&self) -> impl Iterator<Item = &RequestedClaim> {
        let both = self.id_token.iter().chain(&self.userinfo);
        both.filter(|claim| claim.name == "sub" && !claim.values.is_empty())
    }

    /// The policies that the sign-in behind the access token has to meet; what is no id names none.
    pub fn policies(&self) -> impl Iterator<Item = Uuid> {
        let named = self.access_token.iter().filter(|claim| claim.name == "polids").flat_map(|claim| &claim.values);
        named.filter_map(|policy| Uuid::try_parse(policy).ok())
    }

    /// Whether a sign-in of this authentication context class is enough (§5.5.1.1): it need not match unless it is essential. No
    /// context beyond the class (`acrs`) can be met here.
    pub fn is_met_by(&self, acr: &str) -> bool {
        let all = self.id_token.iter().chain(&self.userinfo).chain(&self.access_token);
        all.filter(|claim| claim.essential && !claim.values.is_empty()).all(|claim| match claim.name.as_str() {
            "acr" => claim.values.iter().any(|value| value == acr),
            "acrs" => false,
            _ => true,
        })
    }
}

fn malformed() -> OAuthError {
    OAuthError::bad_parameter("claims")
}

fn member(members: &Map<String, Value>, name: &str) -> Result<Vec<RequestedClaim>, OAuthError> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Object(claims)) if claims.len() <= MOST_CLAIMS => {
            claims.iter().map(|(name, claim)| requested(name, claim)).collect()
        }
        Some(_) => Err(malformed()),
    }
}

fn requested(name: &str, claim: &Value) -> Result<RequestedClaim, OAuthError> {
    if name.is_empty() || name.len() > LONGEST_NAME {
        return Err(malformed());
    }
    let name = name.to_owned();
    let members = match claim {
        Value::Null => return Ok(RequestedClaim { name, essential: false, values: Vec::new() }),
        Value::Object(members) => members,
        _ => return Err(malformed()),
    };
    let essential = match members.get("essential") {
        None => false,
        Some(Value::Bool(essential)) => *essential,
        Some(_) => return Err(malformed()),
    };
    let values = match (members.get("value"), members.get("values")) {
        (None, None) => Vec::new(),
        (Some(one), None) => vec![value(one)?],
        (None, Some(Value::Array(several))) if (1..=MOST_VALUES).contains(&several.len()) => {
            several.iter().map(value).collect::<Result<_, _>>()?
        }
        _ => return Err(malformed()),
    };
    Ok(RequestedClaim { name, essential, values })
}

fn value(value: &Value) -> Result<String, OAuthError> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return Err(malformed()),
    };
    if text.len() > LONGEST_VALUE { Err(malformed()) } else { Ok(text) }
}

#[cfg(test)]
mod tests;
