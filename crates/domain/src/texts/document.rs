//! What is stored, and what configuration files hold.

use crate::{ids::FlowId, locale::Language};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Texts by key.
pub type Texts = BTreeMap<String, String>;

/// What a business words its own way in one language: everywhere, or in one flow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TextOverrides {
    /// The language, by the tag of one that there is.
    pub locale: Language,
    /// The flow in which it is worded so; every flow when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow: Option<FlowId>,
    /// The texts, by key.
    pub texts: Texts,
}
