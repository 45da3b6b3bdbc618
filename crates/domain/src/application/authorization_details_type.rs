//! The kinds of authorization details that an API understands (RFC 9396 §2).

use serde::{Deserialize, Serialize};

/// A type of authorization details, as the API that acts on it registers it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AuthorizationDetailsType {
    /// The value of `type`.
    #[serde(rename = "type")]
    pub name: String,
    /// What it means, in a few words, said to the person who is asked to agree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Members that it may have besides `type`; what they hold, the API judges.
    #[serde(default)]
    pub fields: Vec<String>,
    /// What `actions` may name. Without any here, the member may not be sent.
    #[serde(default)]
    pub actions: Vec<String>,
    /// What `locations` may name. Without any here, the member may not be sent.
    #[serde(default)]
    pub locations: Vec<String>,
}

impl AuthorizationDetailsType {
    /// Whether a member may be sent.
    pub fn knows(&self, member: &str) -> bool {
        match member {
            "type" => true,
            "actions" => !self.actions.is_empty(),
            "locations" => !self.locations.is_empty(),
            other => self.fields.iter().any(|field| field == other),
        }
    }
}
