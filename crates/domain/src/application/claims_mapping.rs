//! Claims of an application's own making: a name, and where its value comes from.
//!
//! The language is small and total on purpose: no step reads another's outcome, so every value is bounded by what it is made of,
//! and none can fail. To add a transformation: a variant of [`Transformation`] in `claim_transformation.rs` and its line in `apply`.

use super::{ClaimInput, Transformation};
use crate::{attribute::AttributeName, user::User};
use serde::{Deserialize, Serialize};

/// The most mapped claims of an application.
pub const MOST_MAPPED_CLAIMS: usize = 32;
/// The longest value of a mapped claim, in characters; what is longer is cut.
pub const LONGEST_MAPPED_VALUE: usize = 256;

/// The claims mapping of an application: at most [`MOST_MAPPED_CLAIMS`], no name twice.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<ClaimMapping>", into = "Vec<ClaimMapping>")]
pub struct ClaimsMapping(Vec<ClaimMapping>);

/// One mapped claim.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClaimMapping {
    /// Its name.
    pub claim: ClaimName,
    /// Where its value comes from. A claim without a value is left out.
    pub source: ClaimSource,
    /// What it stands in; everywhere when absent.
    #[serde(default = "everywhere")]
    pub tokens: Vec<ClaimTarget>,
}

/// What a mapped claim stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ClaimTarget {
    /// Id tokens, of the client's mapping.
    IdToken,
    /// Access tokens of people, of the API's mapping.
    AccessToken,
    /// Userinfo answers, of the client's mapping.
    UserInfo,
}

/// Where a value comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ClaimSource {
    /// An attribute of the person.
    Attribute(UserAttribute),
    /// The same for everybody.
    Constant(Constant),
    /// Made of these.
    Transformation(Transformation),
}

/// What a value about a person is read from, under Graph's names: `displayName`, `city`, or a tenant's own attribute by its short name
/// or as `extension_{owner}_{name}`, with or without `user.` before it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum UserAttribute {
    /// What a user flow can collect.
    Collected(AttributeName),
    /// The proven address.
    Mail,
    /// The language that the person last chose.
    PreferredLanguage,
    /// The object id.
    Id,
    /// When the account was created, in seconds since 1970-01-01 UTC.
    CreatedDateTime,
}

/// A text of the mapping itself: at most [`LONGEST_MAPPED_VALUE`] characters, none of them a control character.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Constant(String);

/// The name of a mapped claim: 1 to 128 characters of letters, digits and `_-.:/`, none that the server itself gives a meaning.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClaimName(String);

/// A mapping that can't be.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidMapping {
    /// Not a name.
    #[error("`{0}` is no claim name: 1 to 128 letters, digits and `_-.:/`")]
    Name(String),
    /// The name has a meaning of its own.
    #[error("the claim `{0}` is made by the server and can't be mapped; choose another name, such as `app_{0}`")]
    Restricted(String),
    /// The name stands there twice.
    #[error("the claim `{0}` is mapped twice")]
    Twice(String),
    /// Too many.
    #[error("an application has at most {MOST_MAPPED_CLAIMS} mapped claims")]
    TooMany,
    /// Not an attribute of people.
    #[error("`{0}` is no attribute of people: a name such as `displayName`, `city` or one that the tenant has defined")]
    Attribute(String),
    /// The text is too long, or has control characters.
    #[error("a text of a claims mapping has at most {LONGEST_MAPPED_VALUE} characters and no control characters")]
    Text,
}

/// Names with a meaning: of the specifications, and every claim that the server makes itself.
const RESTRICTED: &[&str] = &[
    "_claim_names",
    "_claim_sources",
    "acct",
    "acr",
    "acrs",
    "act",
    "aio",
    "amr",
    "app_displayname",
    "appid",
    "appidacr",
    "at_hash",
    "aud",
    "auth_time",
    "authorization_details",
    "azp",
    "azpacr",
    "birthdate",
    "c_hash",
    "client_id",
    "cnf",
    "email",
    "email_verified",
    "events",
    "exp",
    "family_name",
    "given_name",
    "groups",
    "hasgroups",
    "iat",
    "idp",
    "idtyp",
    "iss",
    "jti",
    "locale",
    "login_hint",
    "may_act",
    "name",
    "nbf",
    "nonce",
    "oid",
    "picture",
    "preferred_username",
    "rh",
    "role",
    "roles",
    "s_hash",
    "scope",
    "scp",
    "sid",
    "sub",
    "sub_jwk",
    "tid",
    "token_use",
    "typ",
    "unique_name",
    "upn",
    "uti",
    "ver",
    "verified_primary_email",
    "verified_secondary_email",
    "wids",
    "xms_cc",
    "xms_edov",
    "xms_pl",
    "xms_tpl",
];

impl TryFrom<String> for ClaimName {
    type Error = InvalidMapping;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:/".contains(&byte);
        if !(1..=128).contains(&text.len()) || !text.bytes().all(is_name) {
            return Err(InvalidMapping::Name(shown(&text)));
        }
        // Readers that fold case must not be told two stories.
        if RESTRICTED.iter().any(|name| name.eq_ignore_ascii_case(&text)) {
            return Err(InvalidMapping::Restricted(text));
        }
        Ok(Self(text))
    }
}

impl From<ClaimName> for String {
    fn from(name: ClaimName) -> Self {
        name.0
    }
}

impl TryFrom<String> for Constant {
    type Error = InvalidMapping;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.chars().count() > LONGEST_MAPPED_VALUE || text.chars().any(char::is_control) {
            return Err(InvalidMapping::Text);
        }
        Ok(Self(text))
    }
}

impl From<Constant> for String {
    fn from(constant: Constant) -> Self {
        constant.0
    }
}

impl Constant {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<Vec<ClaimMapping>> for ClaimsMapping {
    type Error = InvalidMapping;
    fn try_from(list: Vec<ClaimMapping>) -> Result<Self, Self::Error> {
        if list.len() > MOST_MAPPED_CLAIMS {
            return Err(InvalidMapping::TooMany);
        }
        let mut names: Vec<&str> = list.iter().map(|mapping| mapping.claim.0.as_str()).collect();
        names.sort_unstable();
        if let Some(twice) =
            names.windows(2).find_map(|pair| (pair.first() == pair.last()).then(|| pair.first())).flatten()
        {
            return Err(InvalidMapping::Twice((*twice).to_owned()));
        }
        Ok(Self(list))
    }
}

impl From<ClaimsMapping> for Vec<ClaimMapping> {
    fn from(mapping: ClaimsMapping) -> Self {
        mapping.0
    }
}

impl ClaimsMapping {
    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names and values of what stands in `target` about a person.
    pub fn about<'a>(&'a self, user: &'a User, target: ClaimTarget) -> impl Iterator<Item = (&'a str, String)> {
        let meant = self.0.iter().filter(move |mapping| mapping.tokens.contains(&target));
        meant.filter_map(|mapping| Some((mapping.claim.0.as_str(), mapping.source.value(user)?)))
    }
}

impl ClaimSource {
    /// The value for a person: never empty, at most [`LONGEST_MAPPED_VALUE`] characters, without control characters.
    pub fn value(&self, user: &User) -> Option<String> {
        let value = match self {
            Self::Attribute(attribute) => attribute.of(user)?,
            Self::Constant(constant) => constant.0.clone(),
            Self::Transformation(transformation) => transformation.apply(user)?,
        };
        let value: String = value.chars().filter(|c| !c.is_control()).take(LONGEST_MAPPED_VALUE).collect();
        (!value.is_empty()).then_some(value)
    }
}

/// Attributes that no user flow collects, by their names.
const KEPT: [(&str, UserAttribute); 4] = [
    ("mail", UserAttribute::Mail),
    ("preferredLanguage", UserAttribute::PreferredLanguage),
    ("id", UserAttribute::Id),
    ("createdDateTime", UserAttribute::CreatedDateTime),
];

impl TryFrom<String> for UserAttribute {
    type Error = InvalidMapping;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let name = text.strip_prefix("user.").unwrap_or(&text);
        if let Some((_, kept)) = KEPT.iter().find(|(known, _)| *known == name) {
            return Ok(kept.clone());
        }
        // Whose extension it is goes without saying: a mapping is a tenant's own.
        let own = name.strip_prefix("extension_").and_then(|rest| rest.split_once('_'));
        let own = own.filter(|(owner, _)| owner.len() == 32 && owner.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let named = AttributeName::parse(own.map_or(name, |(_, short)| short));
        named.map(Self::Collected).map_err(|_| InvalidMapping::Attribute(shown(&text)))
    }
}

impl From<UserAttribute> for String {
    fn from(attribute: UserAttribute) -> Self {
        if let UserAttribute::Collected(name) = attribute {
            return name.into();
        }
        KEPT.iter().find(|(_, kept)| *kept == attribute).map_or_else(Self::new, |(name, _)| (*name).to_owned())
    }
}

/// What was written, as far as it belongs into a message.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(128).collect()
}

impl UserAttribute {
    /// Its value, if it is known of the person.
    pub fn of(&self, user: &User) -> Option<String> {
        match self {
            Self::Collected(name) => user.attribute(name),
            Self::Mail => user.email.as_ref().map(|email| email.as_str().to_owned()),
            Self::PreferredLanguage => user.preferred_language.clone(),
            Self::Id => Some(user.id.to_string()),
            Self::CreatedDateTime => Some(user.created_at.as_seconds().to_string()),
        }
    }
}

impl ClaimInput {
    /// Its value; empty where an attribute is not known.
    pub(super) fn of(&self, user: &User) -> String {
        match self {
            Self::Attribute(attribute) => attribute.of(user).unwrap_or_default(),
            Self::Constant(constant) => constant.0.clone(),
        }
    }
}

fn everywhere() -> Vec<ClaimTarget> {
    vec![ClaimTarget::IdToken, ClaimTarget::AccessToken, ClaimTarget::UserInfo]
}

#[cfg(test)]
mod tests;
