//! What a person's yes is worth to a client that waits elsewhere for it, such as a device.

use super::PersonalConsent;
use crate::{
    clock::Timestamp,
    ids::{SessionId, UserId},
};
use serde::{Deserialize, Serialize};

/// Who agreed, and in which sign-in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Approval {
    /// Who.
    pub user_id: UserId,
    /// The session of the browser in which they agreed.
    pub session_id: SessionId,
    /// When they proved who they are: the `auth_time` claim.
    pub authenticated_at: Timestamp,
    /// How they signed in: `amr` values, space separated.
    pub methods: String,
    /// The user's security version at that moment; another one ends the approval.
    pub security_version: i64,
    /// When they agreed: what the approval rests on has stood since.
    pub approved_at: Timestamp,
    /// What of it rests on the person's own consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Box<PersonalConsent>>,
}

/// Where the question to a person stands.
///
/// ```text
/// Pending ──► Approved ──► Redeemed
///    └──────► Denied
/// ```
///
/// It expires in every state; the store's statements make each transition at most once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decision {
    /// Nobody has answered.
    Pending,
    /// Yes.
    Approved(Approval),
    /// No.
    Denied,
    /// Yes, and the client has got its tokens.
    Redeemed,
}
