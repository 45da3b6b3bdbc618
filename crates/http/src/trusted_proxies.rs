//! What the proxies in front of this server say of the client: its address, and the certificate that it proved to have.

use crate::client_address::{ClientAddress, Connection};
use http::{HeaderMap, HeaderName};
use ipnet::IpNet;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};
use vestibule_protocol::mtls::{ClientCertificate, certificate_of_header};

/// RFC 9440 §2.3.
const CLIENT_CERT_CHAIN: HeaderName = HeaderName::from_static("client-cert-chain");

/// The header in which the proxies in front of this server name their clients. Only one is read: a client could send the
/// one that its proxy does not rewrite.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ForwardedHeader {
    /// `X-Forwarded-For`.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

/// The proxies whose word is taken. None by default: then forwarded headers are ignored.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies {
    networks: Arc<[IpNet]>,
    header: ForwardedHeader,
    certificate_header: Option<HeaderName>,
}

impl TrustedProxies {
    /// Trusts every address in these networks to add itself to this header.
    pub fn new(networks: Vec<IpNet>, header: ForwardedHeader) -> Self {
        Self { networks: networks.into(), header, certificate_header: None }
    }

    /// Also trusts them to pass on the certificates of their clients in this header: the byte sequence of RFC 9440, or
    /// percent-encoded PEM.
    #[must_use]
    pub fn with_certificate_header(self, name: Option<HeaderName>) -> Self {
        Self { certificate_header: name, ..self }
    }

    /// The certificate of the client. From a trusted proxy it is what the header says and never the proxy's own; from anybody
    /// else it is the connection's, and the header is not looked at.
    pub fn certificate(&self, connection: &Connection, headers: &HeaderMap) -> Option<Arc<ClientCertificate>> {
        if self.networks.is_empty() || !self.trusts(connection.peer.ip().to_canonical()) {
            return connection.certificate.clone();
        }
        let only = |name: &HeaderName| {
            let mut lines = headers.get_all(name).iter();
            let line = lines.next()?.to_str().ok()?;
            // A second line may be the client's own.
            lines.next().is_none().then_some(line)
        };
        let name = self.certificate_header.as_ref()?;
        let chain = (name.as_str() == "client-cert").then(|| only(&CLIENT_CERT_CHAIN)).flatten();
        certificate_of_header(only(name)?, chain).map(Arc::new)
    }

    /// Whether no proxy is trusted.
    pub fn is_empty(&self) -> bool {
        self.networks.is_empty()
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.networks.iter().any(|network| network.contains(&address))
    }

    /// The right-most address that is not a trusted proxy. An entry that is no address (`unknown`, an obfuscated name)
    /// ends the search at the proxy that added it.
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> ClientAddress {
        let mut nearest = peer.to_canonical();
        if !self.trusts(nearest) {
            return ClientAddress::new(nearest);
        }
        let name = match self.header {
            ForwardedHeader::XForwardedFor => "x-forwarded-for",
            ForwardedHeader::Forwarded => "forwarded",
        };
        let lines = headers.get_all(name).iter().collect::<Vec<_>>();
        let entries = lines.iter().rev().flat_map(|line| line.to_str().unwrap_or("").rsplit(','));
        for entry in entries {
            let address = match self.header {
                ForwardedHeader::XForwardedFor => address(entry),
                ForwardedHeader::Forwarded => forwarded_for(entry).and_then(address),
            };
            match address {
                None => break,
                Some(address) => nearest = address,
            }
            if !self.trusts(nearest) {
                break;
            }
        }
        ClientAddress::new(nearest)
    }
}

/// RFC 7239 §4: the `for` parameter of one forwarded element, without its quotes.
fn forwarded_for(element: &str) -> Option<&str> {
    element.split(';').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let value = value.trim();
        name.trim()
            .eq_ignore_ascii_case("for")
            .then(|| value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value))
    })
}

/// RFC 7239 §6: an address with an optional port, IPv6 in brackets (or bare, as `X-Forwarded-For` has it).
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let parsed = text
        .parse::<IpAddr>()
        .or_else(|_| text.parse::<SocketAddr>().map(|socket| socket.ip()))
        .ok()
        .or_else(|| text.strip_prefix('[')?.strip_suffix(']')?.parse().ok())?;
    Some(parsed.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(trusted: &[&str], header: ForwardedHeader, peer: &str, lines: &[&str]) -> String {
        let networks = trusted.iter().map(|network| network.parse().unwrap()).collect();
        let mut headers = HeaderMap::new();
        for line in lines {
            let name = if header == ForwardedHeader::Forwarded { "forwarded" } else { "x-forwarded-for" };
            headers.append(name, line.parse().unwrap());
        }
        TrustedProxies::new(networks, header).client(peer.parse().unwrap(), &headers).to_string()
    }

    /// A header that holds a certificate, as RFC 9440 writes it; any bytes will do here.
    const CERTIFICATE: &str = ":bGVhZg==:";

    fn certified(header: Option<&str>, peer: &str, lines: &[(&str, &str)], own: bool) -> Option<Vec<u8>> {
        let proxies = TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()], ForwardedHeader::default())
            .with_certificate_header(header.map(|name| name.parse().unwrap()));
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        }
        let certificate = own.then(|| Arc::new(ClientCertificate::new(vec![b"connection".to_vec()]).unwrap()));
        let connection = Connection { peer: SocketAddr::new(peer.parse().unwrap(), 1), tls: true, certificate };
        proxies.certificate(&connection, &headers).map(|certificate| certificate.leaf().to_vec())
    }

    #[test]
    fn a_certificate_in_a_header_counts_from_a_trusted_proxy_only() {
        let line = [("client-cert", CERTIFICATE)];
        let name = Some("client-cert");
        assert_eq!(certified(name, "10.0.0.1", &line, false), Some(b"leaf".to_vec()));
        assert_eq!(certified(name, "::ffff:10.0.0.1", &line, false), Some(b"leaf".to_vec()));
        assert_eq!(certified(name, "192.0.2.1", &line, false), None);
        assert_eq!(certified(name, "192.0.2.1", &line, true), Some(b"connection".to_vec()), "the stranger's own");
        assert_eq!(certified(name, "10.0.0.1", &[], true), None, "the proxy's own is not its client's");
        assert_eq!(certified(None, "10.0.0.1", &line, false), None);
        assert_eq!(certified(Some("x-cert"), "10.0.0.1", &line, false), None);
        assert_eq!(certified(name, "10.0.0.1", &[line[0], line[0]], false), None, "whose is the second?");
        assert_eq!(certified(name, "10.0.0.1", &[("client-cert", "nonsense")], false), None);
    }

    #[test]
    fn nobody_is_trusted_by_default() {
        assert_eq!(seen(&[], ForwardedHeader::XForwardedFor, "192.0.2.1", &["203.0.113.9"]), "192.0.2.1");
    }

    #[test]
    fn a_stranger_cannot_name_another_address() {
        let trusted = ["10.0.0.0/8"];
        assert_eq!(seen(&trusted, ForwardedHeader::XForwardedFor, "192.0.2.1", &["203.0.113.9"]), "192.0.2.1");
    }

    #[test]
    fn the_right_most_untrusted_entry_is_the_client() {
        let trusted = ["10.0.0.0/8", "fd00::/8"];
        let cases: &[(&[&str], &str)] = &[
            (&["203.0.113.9"], "203.0.113.9"),
            (&["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
            (&["198.51.100.1, 203.0.113.9, 10.1.1.1"], "203.0.113.9"),
            (&["198.51.100.1", "203.0.113.9, 10.1.1.1"], "203.0.113.9"),
            (&["203.0.113.9:4711"], "203.0.113.9"),
            (&["[2001:db8::7]:4711"], "2001:db8::7"),
            (&["[2001:db8::7]"], "2001:db8::7"),
            (&["2001:db8::7"], "2001:db8::7"),
            (&["::ffff:203.0.113.9"], "203.0.113.9"),
            (&["10.9.9.9, 10.8.8.8"], "10.9.9.9"),
            (&["203.0.113.9, unknown"], "10.0.0.1"),
            (&["203.0.113.9, "], "10.0.0.1"),
            (&["203.0.113.9, 10.1.1.1, garbage, fd00::5"], "fd00::5"),
            (&["127.0.0.1"], "127.0.0.1"),
            (&[], "10.0.0.1"),
            (&[""], "10.0.0.1"),
        ];
        for (lines, expected) in cases {
            assert_eq!(&seen(&trusted, ForwardedHeader::XForwardedFor, "10.0.0.1", lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn the_standard_header_is_read_when_configured() {
        let trusted = ["10.0.0.0/8"];
        let cases: &[(&[&str], &str)] = &[
            (&["for=203.0.113.9"], "203.0.113.9"),
            (&["For=\"[2001:db8:cafe::17]:4711\""], "2001:db8:cafe::17"),
            (&["for=192.0.2.43, for=203.0.113.9;proto=https;by=10.1.1.1"], "203.0.113.9"),
            (&["proto=https;for=203.0.113.9", "for=10.2.2.2"], "203.0.113.9"),
            (&["for=203.0.113.9, for=_hidden"], "10.0.0.1"),
            (&["203.0.113.9"], "10.0.0.1"),
        ];
        for (lines, expected) in cases {
            assert_eq!(&seen(&trusted, ForwardedHeader::Forwarded, "10.0.0.1", lines), expected, "{lines:?}");
        }
    }

    proptest! {
        #[test]
        fn what_stands_left_of_an_untrusted_entry_never_matters(left in "[ -~]{0,60}") {
            let line = format!("{left},203.0.113.9, 10.0.0.2");
            let address = seen(&["10.0.0.0/8"], ForwardedHeader::XForwardedFor, "10.0.0.1", &[&line]);
            prop_assert_eq!(address, "203.0.113.9");
        }
    }
}
