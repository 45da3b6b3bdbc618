//! What attributes are called.

use super::{AttributeDataType, AttributeValue, InvalidValue};
use crate::ids::{AppId, TenantId};
use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

/// The name of an attribute: `city`, or a tenant's own `loyaltyTier`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum AttributeName {
    /// One that every tenant has.
    BuiltIn(BuiltInAttribute),
    /// One that a tenant has defined, or would have to.
    Custom(CustomAttributeName),
}

/// The attributes that every tenant has, under Graph's names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BuiltInAttribute {
    /// The town.
    City,
    /// The country or region, as its ISO 3166-1 alpha-2 code where it was chosen from the list.
    Country,
    /// The name that applications show.
    DisplayName,
    /// The proven address. It is collected by proving it, never as an input.
    Email,
    /// The given name.
    GivenName,
    /// What the person does at work.
    JobTitle,
    /// The postal code.
    PostalCode,
    /// The state or province.
    State,
    /// The street with its number.
    StreetAddress,
    /// The family name.
    Surname,
}

/// A tenant's own name for an attribute: a letter, then at most 63 letters, digits and underscores. Two names that differ only in case
/// are one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CustomAttributeName(String);

/// A text that names no attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidAttributeName {
    /// Not of the form.
    #[error("an attribute's name is a letter followed by at most 63 letters, digits and underscores")]
    Form,
    /// It means something else already.
    #[error("this name is taken by a built-in attribute or a field of the product; choose another one")]
    Reserved,
}

/// Names of fields that mean something else on pages, in the native API or in Graph.
const RESERVED: &[&str] = &[
    "accountenabled",
    "attributes",
    "csrf",
    "id",
    "identities",
    "mail",
    "password",
    "step",
    "terms",
    "userid",
    "username",
    "userprincipalname",
];

/// What the wire puts before the id of the application that owns a tenant's own attributes.
const EXTENSION: &str = "extension_";

impl BuiltInAttribute {
    /// Every one.
    pub const ALL: [Self; 10] = [
        Self::City,
        Self::Country,
        Self::DisplayName,
        Self::Email,
        Self::GivenName,
        Self::JobTitle,
        Self::PostalCode,
        Self::State,
        Self::StreetAddress,
        Self::Surname,
    ];

    /// Graph's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Country => "country",
            Self::DisplayName => "displayName",
            Self::Email => "email",
            Self::GivenName => "givenName",
            Self::JobTitle => "jobTitle",
            Self::PostalCode => "postalCode",
            Self::State => "state",
            Self::StreetAddress => "streetAddress",
            Self::Surname => "surname",
        }
    }

    /// The most characters that it holds.
    pub const fn longest(self) -> usize {
        match self {
            Self::City | Self::Country | Self::JobTitle | Self::State => 128,
            Self::DisplayName => 256,
            Self::Email => 254,
            Self::GivenName | Self::Surname => 64,
            Self::PostalCode => 40,
            Self::StreetAddress => 1024,
        }
    }

    /// Reads a value from text.
    pub fn parse(self, text: &str) -> Result<AttributeValue, InvalidValue> {
        let value = AttributeValue::parse(AttributeDataType::String, self.longest(), text)?;
        // Names stand in mails, where neither markup nor links may come of them.
        let is_name = matches!(self, Self::DisplayName | Self::GivenName | Self::Surname);
        let is_suspicious = |text: &str| text.contains(['<', '>']) || text.contains("://");
        match &value {
            AttributeValue::String(text) if is_name && is_suspicious(text) => Err(InvalidValue::Characters),
            _ => Ok(value),
        }
    }

    /// Reads a value from JSON.
    pub fn parse_json(self, json: &serde_json::Value) -> Result<AttributeValue, InvalidValue> {
        match json {
            serde_json::Value::Null => Err(InvalidValue::Empty),
            serde_json::Value::String(text) => self.parse(text),
            _ => Err(InvalidValue::Type(AttributeDataType::String)),
        }
    }
}

impl CustomAttributeName {
    /// Parses a name.
    pub fn parse(text: &str) -> Result<Self, InvalidAttributeName> {
        let rest = text.strip_prefix(|c: char| c.is_ascii_alphabetic()).ok_or(InvalidAttributeName::Form)?;
        if rest.len() > 63 || !rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(InvalidAttributeName::Form);
        }
        let is_built_in = BuiltInAttribute::ALL.iter().any(|known| known.as_str().eq_ignore_ascii_case(text));
        let is_extension = text.get(..EXTENSION.len()).is_some_and(|start| start.eq_ignore_ascii_case(EXTENSION));
        if is_built_in || is_extension || RESERVED.iter().any(|word| word.eq_ignore_ascii_case(text)) {
            return Err(InvalidAttributeName::Reserved);
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form under which it is unique.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl AttributeName {
    /// Parses a name as documents have it.
    pub fn parse(text: &str) -> Result<Self, InvalidAttributeName> {
        match BuiltInAttribute::ALL.into_iter().find(|known| known.as_str() == text) {
            Some(known) => Ok(Self::BuiltIn(known)),
            None => CustomAttributeName::parse(text).map(Self::Custom),
        }
    }

    /// Parses a name as the wire has it: a tenant's own attribute is `extension_{owner without dashes}_{Name}`.
    pub fn parse_wire(text: &str, tenant: TenantId) -> Result<Self, InvalidAttributeName> {
        let Some(rest) = text.strip_prefix(EXTENSION) else {
            let known = BuiltInAttribute::ALL.into_iter().find(|known| known.as_str() == text);
            return known.map(Self::BuiltIn).ok_or(InvalidAttributeName::Form);
        };
        let (owner, name) = rest.split_once('_').ok_or(InvalidAttributeName::Form)?;
        if owner != owner_of(tenant) {
            return Err(InvalidAttributeName::Form);
        }
        CustomAttributeName::parse(name).map(Self::Custom)
    }

    /// The name as documents have it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BuiltIn(known) => known.as_str(),
            Self::Custom(name) => name.as_str(),
        }
    }

    /// The name as the wire has it.
    pub fn to_wire(&self, tenant: TenantId) -> String {
        match self {
            Self::BuiltIn(known) => known.as_str().to_owned(),
            Self::Custom(name) => format!("{EXTENSION}{}_{}", owner_of(tenant), name.as_str()),
        }
    }
}

/// The client id of the application that owns a tenant's own attributes on the wire (Entra's `b2c-extensions-app`). Made of the tenant's
/// id, so that it is the same after an export and an import.
pub fn extensions_app_id(tenant: TenantId) -> AppId {
    let mut named = b"vestibule extensions application ".to_vec();
    named.extend_from_slice(tenant.uuid().as_bytes());
    let mut bytes = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(digest(&SHA256, &named).as_ref()) {
        *byte = *hashed;
    }
    AppId::from_uuid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

fn owner_of(tenant: TenantId) -> String {
    extensions_app_id(tenant).uuid().simple().to_string()
}

impl TryFrom<String> for AttributeName {
    type Error = InvalidAttributeName;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<AttributeName> for String {
    fn from(name: AttributeName) -> Self {
        name.as_str().to_owned()
    }
}

impl TryFrom<String> for CustomAttributeName {
    type Error = InvalidAttributeName;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<CustomAttributeName> for String {
    fn from(name: CustomAttributeName) -> Self {
        name.0
    }
}

impl From<BuiltInAttribute> for AttributeName {
    fn from(known: BuiltInAttribute) -> Self {
        Self::BuiltIn(known)
    }
}

impl std::fmt::Display for AttributeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
