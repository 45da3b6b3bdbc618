//! A host for every tenant: `https://{tenant}.id.example`.

use super::domain_name::canonical;
use crate::ids::TenantId;
use url::{Host, Url};

const PLACE: &str = "{tenant}";

/// An origin for each tenant, whose host's first label is the tenant's id and nothing else: the id is unique and never
/// changes, fits a label, and one wildcard certificate covers them all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TenantHostPattern {
    secure: bool,
    /// `.id.example`
    domain: String,
    /// The port, where it is not the scheme's own.
    port: Option<u16>,
    /// `.id.example:8443`
    after_label: String,
}

/// The text is no such pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "not a pattern of origins: write https://{{tenant}}.id.example[:port], where {{tenant}} is the whole first label"
)]
pub struct InvalidHostPattern;

impl TenantHostPattern {
    /// Parses a pattern; a single trailing slash is accepted.
    pub fn parse(text: &str) -> Result<Self, InvalidHostPattern> {
        let (scheme, rest) = text.split_once("://").ok_or(InvalidHostPattern)?;
        let rest = rest.strip_prefix(PLACE).and_then(|rest| rest.strip_prefix('.')).ok_or(InvalidHostPattern)?;
        let secure = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(InvalidHostPattern),
        };
        let url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| InvalidHostPattern)?;
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let Some(Host::Domain(domain)) = url.host() else { return Err(InvalidHostPattern) };
        // Told apart from an address and measured with a label of an id's length before it.
        let whole = format!("{}.{domain}", uuid::Uuid::nil());
        if !bare || canonical(&whole).as_deref() != Some(whole.as_str()) {
            return Err(InvalidHostPattern);
        }
        Ok(Self::of(secure, format!(".{domain}"), url.port()))
    }

    fn of(secure: bool, domain: String, port: Option<u16>) -> Self {
        let after_label = port.map_or_else(|| domain.clone(), |port| format!("{domain}:{port}"));
        Self { secure, domain, port, after_label }
    }

    /// The same at another port, where the pattern names none: for a server that is given a free one.
    #[must_use]
    pub fn or_port(self, port: u16) -> Self {
        let own = if self.secure { 443 } else { 80 };
        let port = self.port.or((port != own).then_some(port));
        Self::of(self.secure, self.domain, port)
    }

    /// Whether browsers reach these origins over TLS.
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether these hosts are this machine's alone: `{tenant}.localhost` (RFC 6761 §6.3).
    pub fn is_loopback(&self) -> bool {
        self.domain == ".localhost" || self.domain.ends_with(".localhost")
    }

    /// A tenant's origin, without a slash at its end.
    pub fn origin(&self, tenant: TenantId) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        format!("{scheme}://{tenant}{}", self.after_label)
    }

    /// The tenant whose host this is, in the canonical spelling `host[:port]`: lower case, without the scheme's own port. Looks
    /// at the text only; there may be no such tenant.
    pub fn tenant_of(&self, authority: &str) -> Option<TenantId> {
        let label = authority.strip_suffix(self.after_label.as_str())?;
        let lower = !label.bytes().any(|byte| byte.is_ascii_uppercase());
        TenantId::parse(label).filter(|_| lower)
    }

    /// Whether some tenant's host, at whatever port, has this name in its canonical form.
    pub fn has_host(&self, host: &str) -> bool {
        host.strip_suffix(self.domain.as_str()).and_then(TenantId::parse).is_some()
    }
}

impl std::fmt::Display for TenantHostPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        write!(f, "{scheme}://{PLACE}{}", self.after_label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TENANT: &str = "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a";

    fn pattern(text: &str) -> TenantHostPattern {
        TenantHostPattern::parse(text).unwrap()
    }

    #[test]
    fn a_tenants_origin_is_its_id_under_the_domain() {
        let tenant = TenantId::parse(TENANT).unwrap();
        for (text, origin) in [
            ("https://{tenant}.id.example", format!("https://{TENANT}.id.example")),
            ("https://{tenant}.ID.example:443/", format!("https://{TENANT}.id.example")),
            ("http://{tenant}.localhost:8080", format!("http://{TENANT}.localhost:8080")),
        ] {
            assert_eq!(pattern(text).origin(tenant), origin, "{text}");
            let authority = origin.split_once("://").unwrap().1;
            assert_eq!(pattern(text).tenant_of(authority), Some(tenant), "{text}");
            assert_eq!(TenantHostPattern::parse(&pattern(text).to_string()).unwrap(), pattern(text));
        }
        assert_eq!(pattern("http://{tenant}.localhost").or_port(8080), pattern("http://{tenant}.localhost:8080"));
        assert_eq!(pattern("http://{tenant}.localhost").or_port(80), pattern("http://{tenant}.localhost"));
        assert_eq!(pattern("http://{tenant}.localhost:1").or_port(80), pattern("http://{tenant}.localhost:1"));
    }

    #[test]
    fn the_place_must_be_the_whole_first_label_of_a_bare_origin() {
        for bad in [
            "",
            "https://id.example",
            "{tenant}.id.example",
            "https://x{tenant}.id.example",
            "https://{tenant}x.id.example",
            "https://id.example/{tenant}",
            "https://id.{tenant}.example",
            "https://{tenant}.{tenant}.example",
            "https://{tenant}",
            "https://{tenant}.",
            "https://{tenant}.id.example/x",
            "https://{tenant}.id.example?x",
            "https://u@{tenant}.id.example",
            "https://{tenant}.u@id.example",
            "ftp://{tenant}.id.example",
            "HTTPS://{tenant}.id.example",
            "https://{tenant}.127.0.0.1",
            "https://{tenant}.id.example.",
            "https://{tenant}.id_x.example",
        ] {
            assert_eq!(TenantHostPattern::parse(bad), Err(InvalidHostPattern), "{bad}");
        }
    }

    #[test]
    fn only_an_id_in_its_one_spelling_names_a_tenant() {
        let pattern = pattern("https://{tenant}.id.example");
        for bad in [
            "id.example".to_owned(),
            ".id.example".to_owned(),
            "fable.id.example".to_owned(),
            format!("{}.id.example", TENANT.to_uppercase()),
            format!("{}.id.example", TENANT.replace('-', "")),
            format!("x.{TENANT}.id.example"),
            format!("{TENANT}.id.example."),
            format!("{TENANT}.id.example:8443"),
            format!("{TENANT}.xid.example"),
            format!("{TENANT}.id.example.evil.example"),
        ] {
            assert_eq!(pattern.tenant_of(&bad), None, "{bad}");
        }
        assert!(pattern.has_host(&format!("{TENANT}.id.example")) && !pattern.has_host("admin.id.example"));
    }

    proptest! {
        #[test]
        fn whatever_names_a_tenant_is_that_tenants_origin(authority in "[ -~]{0,60}") {
            let pattern = pattern("https://{tenant}.id.example");
            if let Some(tenant) = pattern.tenant_of(&authority) {
                prop_assert_eq!(pattern.origin(tenant), format!("https://{authority}"));
            }
        }
    }
}
