//! How many documents are fetched at a time. A host that answers slowly holds its callers for seconds, and hosts cost nothing, so that
//! nobody has more than a share of the room: no tenant, nobody at one address, and no host.

use crate::{
    Context,
    gate::{Admitted, Gate},
};
use std::net::{IpAddr, Ipv6Addr};
use vestibule_domain::ids::TenantId;

/// At most this many of a node.
const MOST: usize = 32;
/// At most this many of them for requests to one tenant.
const MOST_OF_A_TENANT: usize = 16;
/// At most this many of them for requests from one address.
pub(super) const MOST_OF_AN_ADDRESS: usize = 4;
/// At most this many of them from one host.
const MOST_OF_A_HOST: usize = 4;

/// Fetches under way.
pub(super) struct Calls {
    tenants: Gate<TenantId>,
    addresses: Gate<IpAddr>,
    hosts: Gate<String>,
}

/// Who wants a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asker {
    tenant: TenantId,
    /// An IPv4 address, or the /64 that an IPv6 customer is given; that of nobody where it isn't known.
    address: IpAddr,
}

impl Asker {
    /// Who asks in this request.
    pub(super) fn of(cx: &Context) -> Self {
        let address = match cx.address.map(|address| address.to_canonical()) {
            Some(IpAddr::V6(address)) => Ipv6Addr::from_bits(address.to_bits() & (!0 << 64)).into(),
            Some(address) => address,
            None => Ipv6Addr::UNSPECIFIED.into(),
        };
        Self { tenant: cx.tenant.id(), address }
    }
}

impl Default for Calls {
    fn default() -> Self {
        Self {
            tenants: Gate::new(MOST, MOST_OF_A_TENANT),
            addresses: Gate::new(MOST, MOST_OF_AN_ADDRESS),
            hosts: Gate::new(MOST, MOST_OF_A_HOST),
        }
    }
}

/// A fetch that is admitted; dropping it makes room.
pub(super) type Fetching<'a> = (Admitted<'a, IpAddr>, Admitted<'a, String>, Admitted<'a, TenantId>);

impl Calls {
    /// Admits a fetch now, or not at all.
    pub(super) fn enter(&self, asker: &Asker, host: &str) -> Option<Fetching<'_>> {
        let by_address = self.addresses.enter(asker.address)?;
        let by_host = self.hosts.enter(host.to_owned())?;
        Some((by_address, by_host, self.tenants.enter(asker.tenant)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;
    use uuid::Uuid;

    fn asker(tenant: u128, address: u8) -> Asker {
        let address = Ipv4Addr::new(192, 0, 2, address).into();
        Asker { tenant: TenantId::from_uuid(Uuid::from_u128(tenant)), address }
    }

    #[test]
    fn nobody_and_no_host_takes_more_than_its_share() {
        let calls = Calls::default();
        let mut held = Vec::new();
        for number in 0..MOST_OF_AN_ADDRESS {
            held.push(calls.enter(&asker(1, 1), &format!("{number}.example")).unwrap());
        }
        assert!(calls.enter(&asker(1, 1), "another.example").is_none(), "an address");
        for number in 0..MOST_OF_A_HOST {
            held.push(calls.enter(&asker(1, 2 + u8::try_from(number).unwrap()), "slow.example").unwrap());
        }
        assert!(calls.enter(&asker(1, 9), "slow.example").is_none(), "a host");
        assert!(calls.enter(&asker(1, 9), "another.example").is_some());
    }

    #[test]
    fn a_tenant_that_is_flooded_leaves_others_half_of_the_room() {
        let calls = Calls::default();
        let enter = |tenant, number: u8| calls.enter(&asker(tenant, number), &format!("{tenant}-{number}.example"));
        let held: Vec<_> = (0..MOST_OF_A_TENANT).map(|n| enter(1, u8::try_from(n).unwrap()).unwrap()).collect();
        assert!(enter(1, 100).is_none());
        assert!(enter(2, 101).is_some());
        drop(held);
        assert!(enter(1, 100).is_some());
    }
}
