//! What only some grants have, kept together so that all others pay nothing for it.

use super::PersonalConsent;
use crate::{attribute::UserAttributes, ids::GrantId};
use serde::{Deserialize, Serialize};
use vestibule_protocol::{
    authorization_details::AuthorizationDetails,
    claims::RequestedClaims,
    token::{Actor, Confirmation},
};

/// The rarer terms of a grant. A grant without any stores none of this.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GrantDetails {
    /// The key that whoever uses its tokens must prove to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmation: Option<Confirmation>,
    /// The grant of a sign-in that this one was derived from, by on-behalf-of or token exchange: it ends with that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<GrantId>,
    /// Whether its refresh tokens yield no scope beyond the grant's, whatever else the client was given.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fixed_scope: bool,
    /// Who acts for the person, with those who acted before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// What was granted in so many words (RFC 9396).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_details: Option<AuthorizationDetails>,
    /// The claims that the client has asked for one by one (OpenID Connect Core §5.5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<Box<RequestedClaims>>,
    /// Attributes of the person that no account keeps: a sign-up has collected them for these tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<Box<UserAttributes>>,
    /// What of it rests on the person's own consent; nothing where administrators have agreed to all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<Box<PersonalConsent>>,
}

impl GrantDetails {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
