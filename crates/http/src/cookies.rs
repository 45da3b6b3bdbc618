//! Our cookies (decisions 5): strict reading, and writing with the prefix that browsers enforce.
//!
//! Over TLS every name carries `__Host-`, so that no neighbouring host can set or shadow it; over plain HTTP, which only
//! `dev` serves, the same names go without prefix and `Secure`.

use axum::extract::FromRequestParts;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderMap, HeaderValue, header, request::Parts};
use std::time::Duration;
use uuid::Uuid;
use vestibule_domain::ids::{JourneyId, TenantId};

use crate::problem::Problem;

/// The most bytes that a request's `Cookie` headers may hold together.
pub const MOST_COOKIE_BYTES: usize = 8 * 1024;

const PREFIX: &str = "__Host-";
const SESSION: &str = "vs.";
const JOURNEY: &str = "vj.";
const DEVICE: &str = "vd.";
const NOTICE: &str = "vn.";
const BROWSER_STATE: &str = "vo.";
const PREFERENCES: &str = "vl";

/// The name of one of our cookies, without the prefix that TLS adds.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CookieName(String);

impl CookieName {
    /// The single sign-on session of a tenant.
    pub fn session(tenant: TenantId) -> Self {
        Self([SESSION, &tag(tenant)].concat())
    }

    /// One journey of a tenant.
    pub fn journey(tenant: TenantId, journey: JourneyId) -> Self {
        let mut name = Self::journeys(tenant);
        URL_SAFE_NO_PAD.encode_string(journey.uuid().as_bytes(), &mut name);
        Self(name)
    }

    fn journeys(tenant: TenantId) -> String {
        [JOURNEY, &tag(tenant), "."].concat()
    }

    /// The mark of a device that has signed in to a tenant before.
    pub fn known_device(tenant: TenantId) -> Self {
        Self([DEVICE, &tag(tenant)].concat())
    }

    /// What a page of a tenant has to say of the last answer, once.
    pub fn notice(tenant: TenantId) -> Self {
        Self([NOTICE, &tag(tenant)].concat())
    }

    /// What scripts see of a tenant's session (OpenID Connect Session Management 1.0 §3.2).
    pub fn browser_state(tenant: TenantId) -> Self {
        Self([BROWSER_STATE, &tag(tenant)].concat())
    }

    /// The visitor's choice of language and theme; the same for every tenant of a host.
    pub fn preferences() -> Self {
        Self(PREFERENCES.to_owned())
    }

    /// The name as browsers see it.
    pub fn on_wire(&self, secure: bool) -> String {
        if secure { [PREFIX, &self.0].concat() } else { self.0.clone() }
    }

    /// The cookie of ours that goes by this name on the wire.
    fn of_wire(name: &str, secure: bool) -> Option<Self> {
        let bare = if secure { name.strip_prefix(PREFIX)? } else { name };
        let ours = bare == PREFERENCES
            || [SESSION, JOURNEY, DEVICE, NOTICE, BROWSER_STATE].iter().any(|kind| bare.starts_with(kind));
        ours.then(|| Self(bare.to_owned()))
    }
}

/// Short, so that four journeys fit beside everything else: the id's sixteen bytes folded into six. The row proves the
/// tenant, not the name, so a collision would only make two tenants of one host share a slot.
fn tag(tenant: TenantId) -> String {
    let mut folded = [0_u8; 6];
    for part in tenant.uuid().as_bytes().chunks(folded.len()) {
        folded.iter_mut().zip(part).for_each(|(sum, byte)| *sum ^= byte);
    }
    URL_SAFE_NO_PAD.encode(folded)
}

/// The cookies of a request.
#[derive(Clone, Debug, Default)]
pub struct Cookies {
    pairs: Vec<(String, String)>,
    secure: bool,
}

/// The request's `Cookie` headers hold more than [`MOST_COOKIE_BYTES`]. Answered with a page that clears ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the Cookie header is larger than {MOST_COOKIE_BYTES} bytes")]
pub struct OversizedCookies;

impl Cookies {
    /// Reads the cookies of a request to an origin that is (or is not) reached over TLS. RFC 6265 §4.2.1; a pair that
    /// breaks its grammar is left out. HTTP/2 may split the header (RFC 9113 §8.2.3).
    pub fn parse(headers: &HeaderMap, secure: bool) -> Result<Self, OversizedCookies> {
        let lines = headers.get_all(header::COOKIE);
        if lines.iter().map(HeaderValue::len).sum::<usize>() > MOST_COOKIE_BYTES {
            return Err(OversizedCookies);
        }
        // Read as UTF-8, which is checked faster than ASCII: what isn't ASCII breaks the grammar below.
        let pairs = lines
            .iter()
            .filter_map(|line| std::str::from_utf8(line.as_bytes()).ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim_matches([' ', '\t']).split_once('='))
            .filter(|(name, value)| is_token(name) && is_cookie_value(value))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Ok(Self { pairs, secure })
    }

    /// The value of one of our cookies. A name sent twice is nobody's: over plain HTTP a neighbour may have added one.
    pub fn get(&self, name: &CookieName) -> Option<&str> {
        let name = name.on_wire(self.secure);
        let mut found = self.pairs.iter().filter(|(sent, _)| *sent == name);
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value.as_str())
    }

    /// Every journey cookie of a tenant, for keeping at most four.
    pub fn journeys(&self, tenant: TenantId) -> impl Iterator<Item = (JourneyId, &str)> {
        let start = CookieName(CookieName::journeys(tenant)).on_wire(self.secure);
        self.pairs.iter().filter_map(move |(name, value)| {
            let id = URL_SAFE_NO_PAD.decode(name.strip_prefix(&start)?).ok()?;
            Some((JourneyId::from_uuid(Uuid::from_slice(&id).ok()?), value.as_str()))
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Cookies {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let origin = crate::RequestOrigin::from_request_parts(parts, state).await?;
        Self::parse(&parts.headers, origin.reached.is_secure()).map_err(|OversizedCookies| Problem::OversizedCookies)
    }
}

/// When a browser sends a cookie with requests that other sites start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SameSite {
    /// With every request: a session, so that silent renewal in a frame finds it. Needs TLS; over plain HTTP it becomes Lax.
    None,
    /// With top-level navigation only.
    Lax,
    /// With our own pages' requests only.
    Strict,
}

/// A cookie to set: for the whole host, no `Domain`, and `HttpOnly` unless scripts are to read it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetCookie {
    name: CookieName,
    value: String,
    same_site: SameSite,
    max_age: Option<Duration>,
    http_only: bool,
}

impl SetCookie {
    /// A cookie that the browser forgets when it closes. The value must be cookie octets (RFC 6265 §4.1.1), as base64url is.
    pub fn new(name: CookieName, value: impl Into<String>, same_site: SameSite) -> Self {
        Self { name, value: value.into(), same_site, max_age: None, http_only: true }
    }

    /// Keeps the cookie this long. Browsers cut it at 400 days.
    pub const fn lasting(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// Lets scripts of our own origin read the cookie: for what opens nothing.
    pub const fn readable_by_scripts(mut self) -> Self {
        self.http_only = false;
        self
    }

    /// Makes the browser forget a cookie.
    pub fn expired(name: CookieName) -> Self {
        let max_age = Some(Duration::ZERO);
        Self { name, value: String::new(), same_site: SameSite::Lax, max_age, http_only: true }
    }

    /// Makes the browser forget every cookie of ours that a request carried, however large its header.
    pub fn expire_all(headers: &HeaderMap, secure: bool) -> Vec<Self> {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.split_once('='))
            .filter(|(name, _)| is_token(name.trim()))
            .filter_map(|(name, _)| CookieName::of_wire(name.trim(), secure))
            .map(Self::expired)
            .collect()
    }

    /// The header's value, for an origin that is (or is not) reached over TLS. `None` when the value is not cookie octets.
    pub fn header(&self, secure: bool) -> Option<HeaderValue> {
        if !is_cookie_value(&self.value) {
            return None;
        }
        let mut text = format!("{}={}; Path=/", self.name.on_wire(secure), self.value);
        if self.http_only {
            text.push_str("; HttpOnly");
        }
        if let Some(max_age) = self.max_age {
            text.push_str("; Max-Age=");
            text.push_str(&max_age.as_secs().to_string());
        }
        text.push_str(match (self.same_site, secure) {
            (SameSite::None, true) => "; SameSite=None",
            (SameSite::Strict, _) => "; SameSite=Strict",
            (SameSite::Lax, _) | (SameSite::None, false) => "; SameSite=Lax",
        });
        if secure {
            text.push_str("; Secure");
        }
        HeaderValue::try_from(text).ok()
    }

    /// Adds the cookie to a response's headers.
    pub fn append(&self, headers: &mut HeaderMap, secure: bool) {
        if let Some(value) = self.header(secure) {
            headers.append(header::SET_COOKIE, value);
        } else {
            tracing::error!(cookie.name = %self.name.0, "left out a cookie whose value cannot be written");
        }
    }
}

/// RFC 9110 §5.6.2.
fn is_token(name: &str) -> bool {
    let is_token_byte = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(
                b,
                b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
            )
    };
    !name.is_empty() && name.bytes().all(is_token_byte)
}

/// Looks at every byte even after a wrong one: without a way out the loop takes sixteen at a time, and values are a kilobyte.
fn is_cookie_value(value: &str) -> bool {
    value.bytes().fold(true, |so_far, byte| so_far & is_cookie_octet(byte))
}

/// RFC 6265 §4.1.1.
const fn is_cookie_octet(byte: u8) -> bool {
    matches!(byte, 0x21 | 0x23..=0x2b | 0x2d..=0x3a | 0x3c..=0x5b | 0x5d..=0x7e)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tenant(n: u128) -> TenantId {
        TenantId::from_uuid(Uuid::from_u128(n))
    }

    fn cookies(line: &str, secure: bool) -> Result<Cookies, OversizedCookies> {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(line).unwrap());
        Cookies::parse(&headers, secure)
    }

    #[test]
    fn over_tls_only_a_prefixed_cookie_is_ours() {
        let name = CookieName::session(tenant(1));
        let wire = name.on_wire(true);
        assert!(wire.starts_with("__Host-vs."));
        assert_eq!(cookies(&format!("a=b; {wire}=secret"), true).unwrap().get(&name), Some("secret"));
        let unprefixed = name.on_wire(false);
        assert_eq!(cookies(&format!("{unprefixed}=forged"), true).unwrap().get(&name), None);
        assert_eq!(cookies(&format!("{unprefixed}=x"), false).unwrap().get(&name), Some("x"));
    }

    #[test]
    fn another_tenants_cookie_has_another_name() {
        assert_ne!(CookieName::session(tenant(1)), CookieName::session(tenant(2)));
        assert_ne!(CookieName::known_device(tenant(1)), CookieName::known_device(tenant(2)));
        assert_ne!(CookieName::notice(tenant(1)), CookieName::notice(tenant(2)));
    }

    #[test]
    fn a_name_sent_twice_is_nobodys() {
        let name = CookieName::preferences();
        assert_eq!(cookies("vl=en; vl=ar", false).unwrap().get(&name), None);
    }

    #[test]
    fn a_pair_that_breaks_the_grammar_is_left_out_and_the_others_stay() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_bytes("vl=\u{e9}; vs.a=b c; =x; vl=en".as_bytes()).unwrap());
        let cookies = Cookies::parse(&headers, false).unwrap();
        assert_eq!(cookies.pairs, [("vl".to_owned(), "en".to_owned())]);
    }

    #[test]
    fn a_large_header_is_refused_and_ours_are_cleared() {
        let session = CookieName::session(tenant(1)).on_wire(true);
        let line = format!("other={}; {session}=x; __Host-vl=y; vl=z", "x".repeat(MOST_COOKIE_BYTES));
        assert_eq!(cookies(&line, true).unwrap_err(), OversizedCookies);
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, line.parse().unwrap());
        let cleared = SetCookie::expire_all(&headers, true);
        let names = cleared.iter().map(|cookie| cookie.name.on_wire(true)).collect::<Vec<_>>();
        assert_eq!(names, [session.as_str(), "__Host-vl"]);
        assert!(cleared[0].header(true).unwrap().to_str().unwrap().contains("=; Path=/; HttpOnly; Max-Age=0"));
    }

    #[test]
    fn a_session_cookie_is_written_as_decided() {
        let cookie = SetCookie::new(CookieName::preferences(), "abc", SameSite::None).lasting(Duration::from_mins(1));
        assert_eq!(cookie.header(true).unwrap(), "__Host-vl=abc; Path=/; HttpOnly; Max-Age=60; SameSite=None; Secure");
        assert_eq!(cookie.header(false).unwrap(), "vl=abc; Path=/; HttpOnly; Max-Age=60; SameSite=Lax");
        let readable = SetCookie::new(CookieName::preferences(), "abc", SameSite::None).readable_by_scripts();
        assert_eq!(readable.header(true).unwrap(), "__Host-vl=abc; Path=/; SameSite=None; Secure");
    }

    #[test]
    fn a_value_that_would_split_the_header_is_not_written() {
        for bad in ["a;b", "a b", "a\r\nSet-Cookie: x=y", "a,b", "\"a\"", "é"] {
            assert_eq!(SetCookie::new(CookieName::preferences(), bad, SameSite::Lax).header(true), None);
        }
    }

    #[test]
    fn the_journeys_of_a_tenant_are_listed_and_no_others() {
        let journey = JourneyId::from_uuid(Uuid::from_u128(7));
        let mine = CookieName::journey(tenant(1), journey).on_wire(true);
        let other = CookieName::journey(tenant(2), journey).on_wire(true);
        let cookies = cookies(&format!("{other}=no; {mine}=yes; {mine}x=no"), true).unwrap();
        assert_eq!(cookies.journeys(tenant(1)).collect::<Vec<_>>(), [(journey, "yes")]);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(value in "[A-Za-z0-9_-]{0,200}", secure: bool, id: u128) {
            let name = CookieName::journey(tenant(id), JourneyId::from_uuid(Uuid::from_u128(id)));
            let written = SetCookie::new(name.clone(), value.clone(), SameSite::Lax).header(secure).unwrap();
            let sent = written.to_str().unwrap().split(';').next().unwrap().to_owned();
            let read = cookies(&sent, secure).unwrap();
            prop_assert_eq!(read.get(&name), Some(value.as_str()));
        }

        #[test]
        fn any_header_is_read_without_harm(line in "[ -~]{0,300}", secure: bool) {
            let read = cookies(&line, secure).unwrap();
            for (name, value) in &read.pairs {
                prop_assert!(is_token(name) && value.bytes().all(is_cookie_octet));
            }
        }
    }
}
