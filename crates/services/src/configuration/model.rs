//! What files say, read and checked, and not yet held against any store.

use super::kinds::Kind;
use crate::branding::PreparedImage;
use serde_json::Value;
use std::collections::BTreeMap;
use vestibule_domain::{
    branding::ImageName,
    credential::Password,
    ids::TenantId,
    secret::Secret,
    tenant::{DomainName, HostName},
    user::EmailAddress,
};

/// What one or several files say.
#[derive(Clone, Debug, Default)]
pub struct Configuration {
    /// The tenants, in the order of the files.
    pub tenants: Vec<TenantConfiguration>,
}

/// What files say of one tenant.
#[derive(Clone, Debug)]
pub struct TenantConfiguration {
    /// Its domain name, by which it is known.
    pub domain: DomainName,
    /// Its id, where the files say it.
    pub id: Option<TenantId>,
    /// The business's name.
    pub name: String,
    /// Hosts of its own; `None`: the files say nothing of them.
    pub hosts: Option<Vec<HostName>>,
    /// What is set for the tenant as a whole, in the files' form; what is absent is as usual.
    pub settings: Value,
    /// Documents by kind, in the files' form and order. A kind that the files say nothing of is not there.
    pub documents: BTreeMap<Kind, Vec<Value>>,
    /// The images that its branding and themes name, where the files hold them.
    pub images: BTreeMap<ImageName, PreparedImage>,
    /// Who is in which group, by its name.
    pub members: Vec<(String, Vec<EmailAddress>)>,
    /// Customers, of a development seed.
    pub users: Vec<SeedUser>,
}

/// A customer of a development seed: enabled, with a proven address.
#[derive(Clone, Debug)]
pub struct SeedUser {
    /// The address.
    pub email: EmailAddress,
    /// The password.
    pub password: Password,
    /// The same as it was written: a development seed's are said aloud.
    pub written_password: Secret<String>,
    /// Whether they choose another when they first sign in.
    pub must_change_password: bool,
    /// The name, where the file says it.
    pub display_name: Option<String>,
    /// Whether they may agree for everybody to what an application asks for.
    pub is_administrator: bool,
    /// What they are assigned to: an application as others call it, and a role by value.
    pub assigned: Vec<(String, Option<String>)>,
}

impl TenantConfiguration {
    /// A tenant of which nothing but this is said.
    pub fn new(domain: DomainName, name: String) -> Self {
        Self {
            domain,
            id: None,
            name,
            hosts: None,
            settings: Value::Object(serde_json::Map::new()),
            documents: BTreeMap::new(),
            images: BTreeMap::new(),
            members: Vec::new(),
            users: Vec::new(),
        }
    }

    /// The documents of a kind.
    pub fn of(&self, kind: Kind) -> &[Value] {
        self.documents.get(&kind).map_or(&[], Vec::as_slice)
    }
}
