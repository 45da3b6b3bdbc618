//! The ports of `dev`: one chosen, the others after it.

use std::net::SocketAddr;

use crate::listeners::{ListenError, Listener};

/// Every listener of `dev`, bound together so that a taken port is said before anything is made.
#[derive(Debug)]
pub struct DevPorts {
    /// The server's.
    pub server: Listener,
    /// Shop's, where the sample is served.
    pub shop: Option<Listener>,
    /// Reader's, where the sample is served.
    pub reader: Option<Listener>,
    /// The one that is kept for an admin center.
    pub admin: Listener,
    /// Metrics and health.
    pub metrics: Listener,
    /// Where clients are asked for certificates, with TLS.
    pub mtls: Option<Listener>,
}

/// A port can't be had.
#[derive(Debug, thiserror::Error)]
#[error(
    "{purpose}: {error}\n\nChoose others with --listen {suggestion} (the sample apps, a port kept for an admin center and the metrics take the four ports after it, and with --tls client certificates the fifth), or take free ones with --listen {free}."
)]
pub struct PortError {
    purpose: &'static str,
    error: ListenError,
    suggestion: SocketAddr,
    free: SocketAddr,
}

impl DevPorts {
    /// Binds the server's address and the four ports after it; with port 0, any free ones. `metrics`, when given, is an
    /// address of its own. The sample apps' ports are left alone where there is no `sample`; with `tls`, there is a port more,
    /// for clients with certificates.
    pub fn bind(listen: SocketAddr, metrics: Option<SocketAddr>, sample: bool, tls: bool) -> Result<Self, PortError> {
        let bind = |purpose, address| {
            Listener::bind(address).map_err(|error| PortError {
                purpose,
                error,
                suggestion: SocketAddr::new(listen.ip(), if listen.port() == 9080 { 9180 } else { 9080 }),
                free: SocketAddr::new(listen.ip(), 0),
            })
        };
        let after = |steps: u16| {
            let port = if listen.port() == 0 { 0 } else { listen.port().checked_add(steps).unwrap_or(0) };
            SocketAddr::new(listen.ip(), port)
        };
        Ok(Self {
            server: bind("the server", listen)?,
            shop: sample.then(|| bind("Shop, a sample app", after(1))).transpose()?,
            reader: sample.then(|| bind("Reader, a sample app", after(2))).transpose()?,
            admin: bind("the admin center", after(3))?,
            metrics: bind("metrics and health", metrics.unwrap_or_else(|| after(4)))?,
            mtls: tls.then(|| bind("client certificates", after(5))).transpose()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[tokio::test]
    async fn port_zero_takes_free_ports_for_everything() {
        let ports = DevPorts::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), None, true, false).unwrap();
        let (shop, reader) = (ports.shop.unwrap(), ports.reader.unwrap());
        let mut taken =
            [&ports.server, &shop, &reader, &ports.admin, &ports.metrics].map(|listener| listener.address().port());
        taken.sort_unstable();
        assert!(taken.windows(2).all(|pair| pair[0] != pair[1]) && taken[0] != 0);
    }

    #[tokio::test]
    async fn a_taken_port_is_named_with_a_way_out() {
        let other = Listener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
        let problem = DevPorts::bind(other.address(), None, true, false).unwrap_err().to_string();
        assert!(problem.contains(&other.address().to_string()), "{problem}");
        assert!(problem.contains("--listen 127.0.0.1:0"), "{problem}");
    }
}
