//! Scopes: RFC 6749 §3.3's words, and the resource that a word names.

use crate::errors::OAuthError;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// OpenID Connect's request for an id token.
pub const OPENID: &str = "openid";
/// OpenID Connect's request for the name claims.
pub const PROFILE: &str = "profile";
/// OpenID Connect's request for the email claim.
pub const EMAIL: &str = "email";
/// OpenID Connect's request for a refresh token.
pub const OFFLINE_ACCESS: &str = "offline_access";
/// The name that stands for everything an application was granted beforehand.
pub const DEFAULT: &str = ".default";

/// The scopes that belong to OpenID Connect rather than to a resource.
pub const OIDC_SCOPES: [&str; 4] = [OPENID, PROFILE, EMAIL, OFFLINE_ACCESS];

/// Whether a scope belongs to OpenID Connect rather than to a resource.
pub fn is_oidc(scope: &str) -> bool {
    OIDC_SCOPES.contains(&scope)
}

/// Why text is not a list of scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ScopeError {
    /// More than [`Scopes::MAX_COUNT`] scopes, or one longer than [`Scopes::MAX_LENGTH`].
    #[error("too many scopes, or one that is too long")]
    TooLarge,
    /// A character that RFC 6749 §3.3 does not allow.
    #[error("a scope holds a character that scopes cannot have")]
    Malformed,
}

impl From<ScopeError> for OAuthError {
    fn from(_: ScopeError) -> Self {
        Self::malformed_scope()
    }
}

/// Scopes without repetition, in the order given. Stored and sent as one space-separated string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Scopes(Vec<String>);

impl Scopes {
    /// The most scopes in one request.
    pub const MAX_COUNT: usize = 100;
    /// The longest scope, in bytes.
    pub const MAX_LENGTH: usize = 256;

    /// Reads a space-separated list (RFC 6749 §3.3). Repeated, leading and trailing spaces are passed over, and a
    /// scope that stands twice counts once.
    pub fn parse(text: &str) -> Result<Self, ScopeError> {
        text.split(' ').filter(|word| !word.is_empty()).try_fold(Self::default(), |mut scopes, word| {
            scopes.insert(word)?;
            Ok(scopes)
        })
    }

    /// Adds a scope at the end unless it is there already.
    pub fn insert(&mut self, scope: &str) -> Result<(), ScopeError> {
        if scope.is_empty() || !scope.bytes().all(is_scope_byte) {
            return Err(ScopeError::Malformed);
        }
        if self.contains(scope) {
            return Ok(());
        }
        if scope.len() > Self::MAX_LENGTH || self.0.len() >= Self::MAX_COUNT {
            return Err(ScopeError::TooLarge);
        }
        self.0.push(scope.to_owned());
        Ok(())
    }

    /// Whether a scope is among them.
    pub fn contains(&self, scope: &str) -> bool {
        self.0.iter().any(|held| held == scope)
    }

    /// Whether each of these is among `others`.
    pub fn is_subset_of(&self, others: &Self) -> bool {
        self.iter().all(|scope| others.contains(scope))
    }

    /// The same without those of OpenID Connect that `granted` lacks.
    #[must_use]
    pub fn with_oidc_within(&self, granted: &Self) -> Self {
        let kept = self.iter().filter(|scope| !is_oidc(scope) || granted.contains(scope));
        Self(kept.map(str::to_owned).collect())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Those of OpenID Connect.
    pub fn oidc(&self) -> impl Iterator<Item = &str> {
        self.iter().filter(|scope| is_oidc(scope))
    }

    /// Those of resources, taken apart; the first that cannot be is the error.
    pub fn of_resources(&self) -> Result<Vec<ResourceScope<'_>>, ScopeError> {
        self.iter()
            .filter(|scope| !is_oidc(scope))
            .map(|scope| ResourceScope::parse(scope).ok_or(ScopeError::Malformed))
            .collect()
    }
}

/// A scope of a resource, taken apart: `api://orders/Orders.Read` is `Orders.Read` of `api://orders`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceScope<'a> {
    /// How the resource is named: an identifier URI such as `api://…` or `https://…`, or its client id. Without one
    /// the scope is the directory API's own.
    pub resource: Option<&'a str>,
    /// The permission's name, or `.default`.
    pub name: &'a str,
}

impl<'a> ResourceScope<'a> {
    /// Takes a scope apart at its last slash, the authority of a URI left whole; `None` when the name or the resource
    /// would be empty.
    pub fn parse(scope: &'a str) -> Option<Self> {
        let path_start = scope.find("://").map_or(0, |index| index + 3);
        let path = scope.get(path_start..)?;
        let Some(slash) = path.rfind('/') else {
            return (path_start == 0 && !path.is_empty()).then_some(Self { resource: None, name: path });
        };
        let resource = scope.get(..path_start + slash)?;
        let name = path.get(slash + 1..)?;
        (slash > 0 && !name.is_empty()).then_some(Self { resource: Some(resource), name })
    }

    /// Whether this asks for everything that was granted beforehand.
    pub fn is_default(&self) -> bool {
        self.name == DEFAULT
    }
}

impl std::fmt::Display for ResourceScope<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.resource {
            Some(resource) => write!(f, "{resource}/{}", self.name),
            None => f.write_str(self.name),
        }
    }
}

impl std::fmt::Display for Scopes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::encoding::joined(&self.0))
    }
}

impl TryFrom<String> for Scopes {
    type Error = ScopeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Scopes> for String {
    fn from(scopes: Scopes) -> Self {
        scopes.0.join(" ")
    }
}

/// RFC 6749 §3.3: `%x21 / %x23-5B / %x5D-7E`.
const fn is_scope_byte(byte: u8) -> bool {
    matches!(byte, 0x21 | 0x23..=0x5B | 0x5D..=0x7E)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn order_is_kept_and_repetition_dropped() {
        let scopes = Scopes::parse(" openid  profile openid api://orders/Orders.Read ").unwrap();
        assert_eq!(scopes.to_string(), "openid profile api://orders/Orders.Read");
        assert_eq!(scopes.oidc().collect::<Vec<_>>(), [OPENID, PROFILE]);
        assert_eq!(scopes.len(), 3);
        assert!(scopes.contains("profile") && !scopes.contains("Profile"));
    }

    #[test]
    fn characters_outside_the_grammar_are_refused() {
        for text in ["a\"b", "a\\b", "a\tb", "a\nb", "\u{e9}", "a\u{7f}"] {
            assert_eq!(Scopes::parse(text), Err(ScopeError::Malformed), "{text:?}");
        }
    }

    #[test]
    fn number_and_length_are_bounded() {
        let many = |count: usize| (0..count).map(|index| index.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(Scopes::parse(&many(100)).unwrap().len(), 100);
        assert_eq!(Scopes::parse(&many(101)), Err(ScopeError::TooLarge));
        assert!(Scopes::parse(&"a".repeat(256)).is_ok());
        assert_eq!(Scopes::parse(&"a".repeat(257)), Err(ScopeError::TooLarge));
    }

    #[test]
    fn a_scope_is_taken_apart_at_its_last_slash() {
        for (scope, resource, name) in [
            ("User.Read", None, "User.Read"),
            ("api://orders/Orders.Read", Some("api://orders"), "Orders.Read"),
            ("api://a/b/Orders.Read", Some("api://a/b"), "Orders.Read"),
            ("https://orders.example/.default", Some("https://orders.example"), ".default"),
            ("https://orders.example//.default", Some("https://orders.example/"), ".default"),
            ("0a9b8c7d-1111-4222-8333-444455556666/.default", Some("0a9b8c7d-1111-4222-8333-444455556666"), ".default"),
        ] {
            let parsed = ResourceScope::parse(scope).unwrap();
            assert_eq!((parsed.resource, parsed.name), (resource, name), "{scope}");
            assert_eq!(parsed.to_string(), scope);
            assert_eq!(parsed.is_default(), name == DEFAULT);
        }
        for scope in ["", "api://orders", "api://", "api:///x", "/x", "x/", "api://orders/"] {
            assert_eq!(ResourceScope::parse(scope), None, "{scope}");
        }
    }

    #[test]
    fn scopes_of_resources_leave_openid_connects_out() {
        let scopes = Scopes::parse("openid api://a/X offline_access Y").unwrap();
        let names: Vec<_> = scopes.of_resources().unwrap().iter().map(|scope| scope.name).collect();
        assert_eq!(names, ["X", "Y"]);
        assert_eq!(Scopes::parse("api://a").unwrap().of_resources(), Err(ScopeError::Malformed));
    }

    proptest! {
        #[test]
        fn no_text_makes_parsing_panic(text in any::<String>()) {
            if let Ok(scopes) = Scopes::parse(&text) {
                let _ = scopes.of_resources();
            }
        }

        #[test]
        fn what_is_printed_parses_back(words in proptest::collection::vec("[!#-\\[\\]-~]{1,20}", 0..20)) {
            let scopes = Scopes::parse(&words.join(" ")).unwrap();
            prop_assert_eq!(Scopes::parse(&scopes.to_string()), Ok(scopes.clone()));
            let json = serde_json::to_string(&scopes).unwrap();
            prop_assert_eq!(serde_json::from_str::<Scopes>(&json).unwrap(), scopes);
        }

        #[test]
        fn a_scope_taken_apart_prints_back(scope in "[a-z:/.]{0,20}") {
            if let Some(parsed) = ResourceScope::parse(&scope) {
                prop_assert_eq!(parsed.to_string(), scope);
            }
        }
    }
}
