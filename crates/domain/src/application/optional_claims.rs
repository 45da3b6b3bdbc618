//! Claims that an application gets besides the usual ones.

use serde::{Deserialize, Serialize};

/// The optional claims of an application (Graph's `optionalClaims`).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct OptionalClaims {
    /// In id tokens that it gets as a client.
    pub id_token: Vec<OptionalClaim>,
    /// In access tokens that it gets as an API.
    pub access_token: Vec<OptionalClaim>,
}

/// One of them (Graph's `optionalClaim`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OptionalClaim {
    /// Which.
    pub name: OptionalClaimName,
}

/// The claims that there are facts for. A fact that is not known of a person is left out of their tokens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OptionalClaimName {
    /// Whether the account is a member of the tenant: always 0.
    Acct,
    /// When the person signed in. Stands in every token of a person.
    AuthTime,
    /// The address.
    Email,
    /// The family name.
    FamilyName,
    /// The given name.
    GivenName,
    /// `user`, in access tokens of people.
    Idtyp,
    /// What to send as `login_hint`, so that the person need not type it.
    LoginHint,
    /// The sign-in name.
    PreferredUsername,
    /// The session. Stands in every token of a person.
    Sid,
    /// The proven address, in a list.
    VerifiedPrimaryEmail,
    /// What the client says that it can handle, in access tokens.
    XmsCc,
    /// The person's language.
    XmsPl,
    /// The tenant's language.
    XmsTpl,
}

/// Whether a list has a claim.
fn has(list: &[OptionalClaim], name: OptionalClaimName) -> bool {
    list.iter().any(|claim| claim.name == name)
}

impl OptionalClaims {
    /// Whether id tokens hold the claim.
    pub fn in_id_token(&self, name: OptionalClaimName) -> bool {
        has(&self.id_token, name)
    }

    /// Whether access tokens hold the claim.
    pub fn in_access_token(&self, name: OptionalClaimName) -> bool {
        has(&self.access_token, name)
    }
}
