//! How an application may trade tokens that it was called with or holds for others.

use crate::ids::AppId;
use serde::{Deserialize, Serialize};

/// A way of token exchange (RFC 8693 §1.1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ExchangeKind {
    /// The new token says who acts for the person.
    Delegation,
    /// The new token says nothing of who asked for it but its client.
    Impersonation,
}

/// What an application may do with tokens of its callers. Without any of this it may act on behalf of them (wire.md §3), and
/// exchange nothing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct TokenExchange {
    /// The ways of token exchange that it may use; none when empty.
    pub allowed: Vec<ExchangeKind>,
    /// Whether on-behalf-of is open to it.
    pub on_behalf_of: bool,
    /// Who alone may exchange tokens of its API: the `may_act` claim of each.
    pub may_act: Option<AppId>,
}

impl Default for TokenExchange {
    fn default() -> Self {
        Self { allowed: Vec::new(), on_behalf_of: true, may_act: None }
    }
}
