//! Under which name an application knows a person.

use super::Application;
use crate::{ids::UserId, keys::TenantKeys};
use serde::{Deserialize, Serialize};

/// The subject identifier type of an application (OpenID Connect Core §8).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SubjectType {
    /// A name of its own for each person, that no other application knows.
    #[default]
    Pairwise,
    /// The person's object id, the same for every such application.
    Public,
}

impl Application {
    /// The `sub` of a person in what this application reads: id tokens and userinfo as a client, access tokens as an API.
    pub fn subject_of(&self, keys: &TenantKeys, user: UserId) -> String {
        match self.subject_type {
            SubjectType::Pairwise => keys.pairwise_subject(self.app_id, user),
            SubjectType::Public => user.to_string(),
        }
    }
}
