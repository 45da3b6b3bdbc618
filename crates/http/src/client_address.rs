//! Who is calling, and over which connection.

use axum::extract::FromRequestParts;
use http::request::Parts;
use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

use vestibule_protocol::mtls::ClientCertificate;

use crate::problem::Problem;

/// The connection that a request came over. The listener puts it into the request's extensions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Connection {
    /// The other end of the socket.
    pub peer: SocketAddr,
    /// Whether the socket speaks TLS.
    pub tls: bool,
    /// The certificate that the other end proved to have, where it was asked for one and has one.
    pub certificate: Option<Arc<ClientCertificate>>,
}

/// The address that a request comes from, as far as it can be believed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ClientAddress(IpAddr);

/// What limits count by: an IPv4 address, or the /64 that an IPv6 customer is given.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AddressKey(IpAddr);

impl ClientAddress {
    /// An address; IPv4 mapped into IPv6 counts as IPv4.
    pub const fn new(address: IpAddr) -> Self {
        Self(address.to_canonical())
    }

    /// The address itself, for logs and audit rows.
    pub const fn ip(self) -> IpAddr {
        self.0
    }

    /// The key under which limits count it.
    pub fn key(self) -> AddressKey {
        AddressKey(match self.0 {
            IpAddr::V4(_) => self.0,
            IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (!0 << 64))),
        })
    }

    /// Whether the request comes from this machine.
    pub const fn is_loopback(self) -> bool {
        self.0.is_loopback()
    }
}

impl std::fmt::Display for ClientAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ClientAddress {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().copied().ok_or(Problem::Internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_customer_counts_as_one_key() {
        let key = |text: &str| ClientAddress::new(text.parse().unwrap()).key();
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
    }
}
