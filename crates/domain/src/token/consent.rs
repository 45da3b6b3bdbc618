//! What people have agreed to themselves, where no administrator has done so for everybody.

use crate::{
    application::Application,
    clock::Timestamp,
    ids::{AppId, UserId},
};
use serde::{Deserialize, Serialize};

/// A person's consent to what one client may do with one API in their name (Graph's `oauth2PermissionGrant` of one principal).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PermissionGrant {
    /// The person.
    pub user_id: UserId,
    /// The client.
    pub client: AppId,
    /// The API.
    pub resource: AppId,
    /// Delegated permissions by value, in the order in which they were agreed to.
    pub scopes: Vec<String>,
    /// When the first of them was agreed to, since the record was last withdrawn.
    pub created_at: Timestamp,
    /// By what the client is known, if a document describes it: it is registered nowhere. `None` in records of before that was kept.
    pub document: Option<Box<DescribedClient>>,
}

/// A client that a document describes, as it was when a person agreed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DescribedClient {
    /// Its client id: the document's address.
    pub url: String,
    /// The name that the person was shown. Nobody but the client vouches for it.
    pub name: String,
}

impl DescribedClient {
    /// What is kept of a client, if a document describes it.
    pub fn of(client: &Application) -> Option<Box<Self>> {
        let document = client.document.as_ref()?;
        Some(Box::new(Self { url: document.url.as_str().to_owned(), name: client.display_name.clone() }))
    }
}

/// What of a grant rests on its person's own consent, and ends with that.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonalConsent {
    /// Delegated permissions, by API.
    #[serde(rename = "p", skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<PersonalPermission>,
    /// Whether the person has agreed to the authorization details (RFC 9396), in this very sign-in.
    #[serde(rename = "d", skip_serializing_if = "std::ops::Not::not")]
    pub details: bool,
}

/// Delegated permissions on one API.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PersonalPermission {
    /// The API.
    #[serde(rename = "r")]
    pub resource: AppId,
    /// By value.
    #[serde(rename = "s")]
    pub scopes: Vec<String>,
}

impl PersonalConsent {
    /// What a person's records say of one client.
    pub fn of_records(records: &[PermissionGrant], client: AppId) -> Self {
        let own = records.iter().filter(|record| record.client == client);
        let permissions =
            own.map(|record| PersonalPermission { resource: record.resource, scopes: record.scopes.clone() });
        Self { permissions: permissions.collect(), details: false }
    }

    /// Whether the person has agreed to this scope of this API.
    pub fn has(&self, resource: AppId, scope: &str) -> bool {
        self.of(resource).any(|value| value == scope)
    }

    /// The scopes of one API.
    pub fn of(&self, resource: AppId) -> impl Iterator<Item = &str> {
        let of_it = self.permissions.iter().filter(move |permission| permission.resource == resource);
        of_it.flat_map(|permission| &permission.scopes).map(String::as_str)
    }

    /// Adds a scope, once.
    pub fn add(&mut self, resource: AppId, scope: &str) {
        if self.has(resource, scope) {
            return;
        }
        match self.permissions.iter_mut().find(|permission| permission.resource == resource) {
            Some(permission) => permission.scopes.push(scope.to_owned()),
            None => self.permissions.push(PersonalPermission { resource, scopes: vec![scope.to_owned()] }),
        }
    }

    /// Itself, or `None` where nothing rests on it.
    pub fn boxed(self) -> Option<Box<Self>> {
        (!self.permissions.is_empty() || self.details).then(|| Box::new(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_scope_is_kept_once_and_under_its_own_api() {
        let [one, other] = [1, 2].map(|n| AppId::from_uuid(Uuid::from_u128(n)));
        let mut consent = PersonalConsent::default();
        assert_eq!(consent.clone().boxed(), None);
        for (resource, scope) in [(one, "a"), (other, "b"), (one, "c"), (one, "a")] {
            consent.add(resource, scope);
        }
        assert!(consent.has(one, "a") && consent.has(other, "b") && !consent.has(other, "a"));
        assert_eq!(consent.of(one).collect::<Vec<_>>(), ["a", "c"]);
        let json = serde_json::to_string(&consent).unwrap();
        assert_eq!(serde_json::from_str::<PersonalConsent>(&json).unwrap(), consent);
    }
}
