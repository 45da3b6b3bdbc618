//! Client secrets: in clear where a file brings a new one, by their hashes where it says which there are.

use super::super::source::{Misfit, Node, What};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use vestibule_domain::{application::ClientSecret, clock::Timestamp};

/// As files have it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    display_name: String,
    value: Option<String>,
    sha256: Option<String>,
    hint: Option<String>,
    expires_at: Option<String>,
}

/// Reads a secret of a file.
pub(in crate::configuration) fn read(node: &Node) -> Result<ClientSecret, Misfit> {
    let written: Written = node.read()?;
    let at = |key: &str| node.get(key).unwrap_or(node);
    let expires_at = written.expires_at.map(|text| moment(&text)).map(|moment| {
        moment.ok_or_else(|| Misfit::at(at("expiresAt"), "expected a moment, such as `2027-01-31T00:00:00Z`"))
    });
    let expires_at = expires_at.transpose()?;
    match (written.value, written.sha256) {
        (Some(value), None) if value.is_empty() => Err(Misfit::at(at("value"), "a secret is not empty")),
        (Some(value), None) => Ok(ClientSecret::new(&written.display_name, &value, expires_at)),
        (None, Some(hash)) => {
            let mut bytes = [0; 32];
            hex::decode_to_slice(&hash, &mut bytes)
                .map_err(|_| Misfit::at(at("sha256"), "expected 64 hexadecimal digits"))?;
            let hash = bytes;
            let hint = written.hint.unwrap_or_default();
            if hint.chars().count() > 3 {
                return Err(Misfit::at(at("hint"), "a hint has at most 3 characters"));
            }
            Ok(ClientSecret { display_name: written.display_name, hash, hint, expires_at })
        }
        (Some(_), Some(_)) => {
            Err(Misfit::at(at("sha256"), "`value` and `sha256` don't go together: write one of them"))
        }
        (None, None) => Err(Misfit { at: Some(node.id), what: What::MissingOneOf(&["value", "sha256"]) }),
    }
}

/// The secret as exports have it.
pub(in crate::configuration) fn write(secret: &ClientSecret) -> Value {
    let mut members = Map::new();
    members.insert("displayName".to_owned(), json!(secret.display_name));
    members.insert("sha256".to_owned(), json!(hex::encode(secret.hash)));
    members.insert("hint".to_owned(), json!(secret.hint));
    if let Some(end) = secret.expires_at {
        members.insert("expiresAt".to_owned(), json!(in_words(end)));
    }
    Value::Object(members)
}

fn moment(text: &str) -> Option<Timestamp> {
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    i64::try_from(moment.unix_timestamp_nanos() / 1_000).ok().map(Timestamp::from_micros)
}

fn in_words(moment: Timestamp) -> String {
    let nanos = i128::from(moment.as_micros()) * 1_000;
    let moment = OffsetDateTime::from_unix_timestamp_nanos(nanos).ok();
    moment.and_then(|moment| moment.format(&Rfc3339).ok()).unwrap_or_default()
}
