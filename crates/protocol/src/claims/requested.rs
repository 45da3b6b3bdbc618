//! What of a claims request goes on with the grant: only what is known here, so that nobody makes a row or a token grow.

use super::ClaimsRequest;
use serde::{Deserialize, Serialize};

/// The most client capabilities that are kept, and the longest of them.
const MOST_CAPABILITIES: usize = 8;
const LONGEST_CAPABILITY: usize = 32;

/// Claims about a person that can be asked for by name (OpenID Connect Core §5.1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandardClaim {
    /// The display name.
    Name,
    /// The given name.
    GivenName,
    /// The family name.
    FamilyName,
    /// The sign-in name.
    PreferredUsername,
    /// The address.
    Email,
    /// Whether the address is proven.
    EmailVerified,
    /// The person's language.
    Locale,
}

impl StandardClaim {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::GivenName,
        Self::FamilyName,
        Self::PreferredUsername,
        Self::Email,
        Self::EmailVerified,
        Self::Locale,
    ];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::PreferredUsername => "preferred_username",
            Self::Email => "email",
            Self::EmailVerified => "email_verified",
            Self::Locale => "locale",
        }
    }
}

/// The claims that a client has asked for one by one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct RequestedClaims {
    /// For the id token.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub id_token: Vec<StandardClaim>,
    /// For userinfo.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub userinfo: Vec<StandardClaim>,
    /// What the client can handle: the `xms_cc` claim of access tokens, where the API asks for that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<String>,
}

impl RequestedClaims {
    /// Adds what another request asks for; its capabilities replace these.
    pub fn add(&mut self, other: &Self) {
        for (list, more) in [(&mut self.id_token, &other.id_token), (&mut self.userinfo, &other.userinfo)] {
            for claim in more {
                if !list.contains(claim) {
                    list.push(*claim);
                }
            }
        }
        if !other.capabilities.is_empty() {
            self.capabilities.clone_from(&other.capabilities);
        }
    }

    /// What of a request is known here. `None`: nothing.
    pub fn of(request: &ClaimsRequest) -> Option<Box<Self>> {
        let known = |asked: &[super::RequestedClaim]| {
            let is_asked = |claim: &StandardClaim| asked.iter().any(|asked| asked.name == claim.as_str());
            StandardClaim::ALL.into_iter().filter(is_asked).collect()
        };
        let capabilities = request.access_token.iter().find(|claim| claim.name == "xms_cc");
        let is_capability = |value: &&String| {
            (1..=LONGEST_CAPABILITY).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let values = capabilities.map(|claim| claim.values.as_slice()).unwrap_or_default();
        let claims = Self {
            id_token: known(&request.id_token),
            userinfo: known(&request.userinfo),
            capabilities: values.iter().filter(is_capability).take(MOST_CAPABILITIES).cloned().collect(),
        };
        (claims != Self::default()).then(|| Box::new(claims))
    }
}
