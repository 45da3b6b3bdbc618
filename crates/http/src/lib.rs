//! The shared HTTP edge: what every request goes through before a handler sees it, and what every response carries.
//!
//! It knows addresses, headers, cookies and limits; it knows no protocol, no page and no use case. [`Edge::wrap`] puts the
//! whole edge round a router; handlers then take [`RequestIds`], [`ClientAddress`], [`RequestOrigin`] and [`Cookies`] as
//! extractors, and call [`check_provenance`] where they accept a form.
//!
//! To add a check that concerns every request: one file here, one line in `edge.rs`.

mod base_url;
mod client_address;
mod client_certificate;
mod cookies;
mod correlation;
mod csrf;
mod durations;
mod edge;
mod limits;
mod origins;
mod problem;
mod rate_limit;
mod security_headers;
mod tenant_hosts;
mod trusted_proxies;

pub use base_url::{BaseUrl, InvalidBaseUrl};
pub use client_address::{AddressKey, ClientAddress, Connection};
pub use client_certificate::RequestCertificate;
pub use cookies::{CookieName, Cookies, MOST_COOKIE_BYTES, OversizedCookies, SameSite, SetCookie};
pub use correlation::RequestIds;
pub use csrf::{CrossSite, Provenance, check_provenance};
pub use edge::Edge;
pub use limits::Limits;
pub use origins::{HostError, Origins, RequestOrigin};
pub use problem::{Problem, ProblemContext, ProblemPage};
pub use rate_limit::{Endpoint, MOST_KEYS, Quota, RateLimits, RateQuotas, TooManyRequests};
pub use security_headers::{ContentSecurityPolicy, FrameAncestors};
pub use tenant_hosts::{HostDirectory, HostsUnknown};
pub use trusted_proxies::{ForwardedHeader, TrustedProxies};
