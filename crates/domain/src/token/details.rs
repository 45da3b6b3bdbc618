//! What only some grants have, kept together so that all others pay nothing for it.

use serde::{Deserialize, Serialize};
use vestibule_protocol::token::Confirmation;

/// The rarer terms of a grant. A grant without any stores none of this.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct GrantDetails {
    /// The key that whoever uses its tokens must prove to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmation: Option<Confirmation>,
}

impl GrantDetails {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
