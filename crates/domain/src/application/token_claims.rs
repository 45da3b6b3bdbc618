//! What an application's tokens say of a person beyond the usual.

use super::{Application, ClaimsMapping, GroupMembershipClaims, MemberType, OptionalClaims};
use serde::{Deserialize, Serialize};

/// The claims that an application has configured. Most have none.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct TokenClaims {
    /// Known claims that are not told by themselves.
    pub optional_claims: OptionalClaims,
    /// Claims of its own making.
    pub claims_mapping: ClaimsMapping,
    /// Which groups are told.
    pub group_membership_claims: GroupMembershipClaims,
}

impl TokenClaims {
    /// Boxed, or nothing if nothing is configured.
    pub fn boxed(self) -> Option<Box<Self>> {
        (self != Self::default()).then(|| Box::new(self))
    }
}

impl Application {
    /// Whether people may have roles in it.
    pub fn has_user_roles(&self) -> bool {
        self.app_roles.iter().any(|role| role.allowed_member_types.contains(&MemberType::User))
    }

    /// Which groups its tokens tell.
    pub fn group_membership_claims(&self) -> GroupMembershipClaims {
        self.token_claims.as_ref().map_or(GroupMembershipClaims::None, |claims| claims.group_membership_claims)
    }

    /// Whether its tokens need to know a person's roles or groups.
    pub fn tells_membership(&self) -> bool {
        self.has_user_roles() || self.group_membership_claims() != GroupMembershipClaims::None
    }
}
