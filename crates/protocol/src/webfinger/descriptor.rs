//! The answer (RFC 7033 §4.4).

use serde::{Deserialize, Serialize};

/// The relation of an OpenID issuer (OpenID Connect Discovery §2).
pub const ISSUER_RELATION: &str = "http://openid.net/specs/connect/1.0/issuer";

/// The media type of a resource descriptor (RFC 7033 §10.2).
pub const JRD_MEDIA_TYPE: &str = "application/jrd+json";

/// A JSON resource descriptor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceDescriptor {
    /// What was asked about, as it was asked.
    pub subject: String,
    /// What is known of it.
    pub links: Vec<Link>,
}

/// A link of a descriptor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What it leads to.
    pub rel: String,
    /// Where it leads.
    pub href: String,
}

impl ResourceDescriptor {
    /// The issuer of a resource; without the link where only other relations were asked for (RFC 7033 §4.3).
    pub fn of_issuer(subject: &str, issuer: &str, is_asked_for: bool) -> Self {
        let link = Link { rel: ISSUER_RELATION.to_owned(), href: issuer.to_owned() };
        Self { subject: subject.to_owned(), links: is_asked_for.then_some(link).into_iter().collect() }
    }
}
