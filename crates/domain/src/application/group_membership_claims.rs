//! Which of a person's groups are told.

use serde::{Deserialize, Serialize};

/// Which groups stand in the `groups` claim (Graph's `groupMembershipClaims`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum GroupMembershipClaims {
    /// None.
    #[default]
    None,
    /// Every group.
    SecurityGroup,
    /// Groups that are assigned to the application.
    ApplicationGroup,
    /// Every group; there are no other memberships here.
    All,
}
