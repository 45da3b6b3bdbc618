//! Who has agreed to what.

use super::TermsName;
use crate::{clock::Timestamp, ids::AppId, ids::UserId};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// A version of a document that somebody has agreed to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AcceptedTerms {
    /// The document.
    #[serde(rename = "n")]
    pub name: TermsName,
    /// The version.
    #[serde(rename = "v")]
    pub version: u32,
}

/// An agreement on record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TermsAcceptance {
    /// Who has agreed.
    pub user_id: UserId,
    /// To what.
    pub terms: AcceptedTerms,
    /// When.
    pub accepted_at: Timestamp,
    /// From which address.
    pub address: Option<IpAddr>,
    /// For the sake of which application.
    pub app_id: AppId,
}
