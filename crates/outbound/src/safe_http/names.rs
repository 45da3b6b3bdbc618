//! Names of hosts, resolved to addresses that may be reached.

use super::{Destinations, error::CallError};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    pin::Pin,
    sync::Arc,
};
use vestibule_domain::outbound_url::is_localhost;

/// Asks for a name's addresses.
pub trait Lookup: Send + Sync {
    /// Every address of the name.
    fn lookup(&self, name: String) -> Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;
}

/// The system's resolver.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemLookup;

impl Lookup for SystemLookup {
    fn lookup(&self, name: String) -> Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>> {
        Box::pin(async move { Ok(tokio::net::lookup_host((name, 0)).await?.map(|address| address.ip()).collect()) })
    }
}

/// Resolves for the client: what it gives is what is connected to, with no second question in between.
pub(super) struct AdmittedNames {
    pub(super) lookup: Arc<dyn Lookup>,
    pub(super) destinations: Destinations,
}

impl Resolve for AdmittedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        let destinations = self.destinations.clone();
        // RFC 6761 §6.3: these names are this machine's; asking a name server could make them another's.
        let found = if is_localhost(&name) {
            let loopback = vec![IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
            Box::pin(std::future::ready(Ok(loopback)))
        } else {
            self.lookup.lookup(name)
        };
        Box::pin(async move {
            let found = found.await?;
            let admitted: Vec<SocketAddr> = found
                .iter()
                .filter(|address| destinations.admit(**address))
                .map(|address| SocketAddr::new(*address, 0))
                .collect();
            if admitted.is_empty() && !found.is_empty() {
                return Err(CallError::Forbidden.into());
            }
            let admitted: Addrs = Box::new(admitted.into_iter());
            Ok(admitted)
        })
    }
}
