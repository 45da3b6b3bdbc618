//! Which addresses may be reached.

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

macro_rules! networks {
    ($($net:ident: $address:ident($($part:expr),+) / $length:literal),+ $(,)?) => {
        &[$($net::new_assert($address::new($($part),+), $length)),+]
    };
}

/// IPv4 addresses that are no public host's (IANA's special-purpose registry), and the one public address by which a
/// large hoster serves machines their secrets.
const RESERVED_V4: &[Ipv4Net] = networks![
    Ipv4Net: Ipv4Addr(0, 0, 0, 0) / 8,
    Ipv4Net: Ipv4Addr(10, 0, 0, 0) / 8,
    Ipv4Net: Ipv4Addr(100, 64, 0, 0) / 10,
    Ipv4Net: Ipv4Addr(127, 0, 0, 0) / 8,
    Ipv4Net: Ipv4Addr(168, 63, 129, 16) / 32,
    Ipv4Net: Ipv4Addr(169, 254, 0, 0) / 16,
    Ipv4Net: Ipv4Addr(172, 16, 0, 0) / 12,
    Ipv4Net: Ipv4Addr(192, 0, 0, 0) / 24,
    Ipv4Net: Ipv4Addr(192, 0, 2, 0) / 24,
    Ipv4Net: Ipv4Addr(192, 88, 99, 0) / 24,
    Ipv4Net: Ipv4Addr(192, 168, 0, 0) / 16,
    Ipv4Net: Ipv4Addr(198, 18, 0, 0) / 15,
    Ipv4Net: Ipv4Addr(198, 51, 100, 0) / 24,
    Ipv4Net: Ipv4Addr(203, 0, 113, 0) / 24,
    Ipv4Net: Ipv4Addr(224, 0, 0, 0) / 4,
    Ipv4Net: Ipv4Addr(240, 0, 0, 0) / 4,
];

/// All of IPv6 that is handed out to hosts (RFC 4291 §2.4): loopback, ULA, link-local and multicast lie outside.
const GLOBAL_V6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// What of it is no public host's: protocol assignments with Teredo, documentation, and 6to4, which wraps an IPv4 address.
const RESERVED_V6: &[Ipv6Net] = networks![
    Ipv6Net: Ipv6Addr(0x2001, 0, 0, 0, 0, 0, 0, 0) / 23,
    Ipv6Net: Ipv6Addr(0x2001, 0x0db8, 0, 0, 0, 0, 0, 0) / 32,
    Ipv6Net: Ipv6Addr(0x2002, 0, 0, 0, 0, 0, 0, 0) / 16,
    Ipv6Net: Ipv6Addr(0x3fff, 0, 0, 0, 0, 0, 0, 0) / 20,
];

/// By which networks without IPv4 reach its hosts (RFC 6052 §2.1): the last 32 bits are the IPv4 address.
const NAT64: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

/// The public internet, and the networks that the operator admits beside it.
#[derive(Clone, Debug, Default)]
pub struct Destinations {
    admitted: Vec<IpNet>,
}

impl Destinations {
    /// The public internet and these networks.
    pub const fn new(admitted: Vec<IpNet>) -> Self {
        Self { admitted }
    }

    /// Whether the address may be reached. An IPv4 address in the clothes of IPv6 is judged as what it is.
    pub fn admit(&self, address: IpAddr) -> bool {
        let address = unwrapped(address);
        self.admitted.iter().any(|network| network.contains(&address)) || is_public(address)
    }
}

fn unwrapped(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) if NAT64.contains(&v6) => {
            let [.., a, b, c, d] = v6.octets();
            Ipv4Addr::new(a, b, c, d).into()
        }
        other => other,
    }
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !RESERVED_V4.iter().any(|network| network.contains(&v4)),
        IpAddr::V6(v6) => GLOBAL_V6.contains(&v6) && !RESERVED_V6.iter().any(|network| network.contains(&v6)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admit(destinations: &Destinations, text: &str) -> bool {
        destinations.admit(text.parse().unwrap())
    }

    #[test]
    fn public_addresses_are_reached() {
        for text in ["1.1.1.1", "93.184.215.14", "172.32.0.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
        {
            assert!(admit(&Destinations::default(), text), "{text}");
        }
    }

    #[test]
    fn addresses_of_this_machine_its_networks_and_their_metadata_are_not() {
        for text in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.100.100.200",
            "127.0.0.1",
            "127.255.0.9",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "3fff::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!admit(&Destinations::default(), text), "{text}");
        }
    }

    #[test]
    fn an_admitted_network_is_reached_in_every_form_and_no_other() {
        let destinations = Destinations::new(vec!["10.1.0.0/16".parse().unwrap(), "::1/128".parse().unwrap()]);
        for text in ["10.1.2.3", "::ffff:10.1.2.3", "64:ff9b::a01:203", "::1"] {
            assert!(admit(&destinations, text), "{text}");
        }
        for text in ["10.2.0.1", "127.0.0.1", "::ffff:127.0.0.1", "fd00::1"] {
            assert!(!admit(&destinations, text), "{text}");
        }
    }
}
