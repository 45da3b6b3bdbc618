//! `vestibule healthcheck`.

use anyhow::{Context, Result, bail};
use clap::Args;
use std::{
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    process::ExitCode,
    time::Duration,
};

use super::{configured::Configured, output};

const PATIENCE: Duration = Duration::from_secs(5);
/// More than a status line needs.
const MOST_ANSWER: u64 = 4_096;

#[derive(Debug, Args)]
#[command(
    after_help = "Exits with 0 when the server is ready for requests, otherwise with 1.\n\nExample:\n  vestibule healthcheck --address 127.0.0.1:8084    a `vestibule dev` on its usual port"
)]
pub(crate) struct HealthcheckOptions {
    #[command(flatten)]
    configured: Configured,
    /// The address of metrics and health, instead of the configured `metrics.listen`
    #[arg(long, value_name = "ADDR:PORT")]
    address: Option<SocketAddr>,
}

pub(crate) fn run(options: &HealthcheckOptions) -> Result<ExitCode> {
    let address = match options.address {
        Some(address) => address,
        None => options.configured.settings()?.metrics_listen,
    };
    let answer = ask(reachable(address))?;
    if !answer.starts_with("HTTP/1.1 200") {
        bail!("not ready: {}", answer.lines().last().unwrap_or_default());
    }
    output::line("ready");
    Ok(ExitCode::SUCCESS)
}

/// Who listens on every address is asked at loopback.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

fn ask(address: SocketAddr) -> Result<String> {
    let asked = || -> std::io::Result<String> {
        let mut socket = TcpStream::connect_timeout(&address, PATIENCE)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.write_all(
            format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes(),
        )?;
        let mut answer = String::new();
        socket.take(MOST_ANSWER).read_to_string(&mut answer)?;
        Ok(answer)
    };
    asked().with_context(|| format!("no server answers at {address}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_every_address_is_asked_at_loopback() {
        let at = |text: &str| reachable(text.parse().unwrap()).to_string();
        assert_eq!(at("0.0.0.0:9090"), "127.0.0.1:9090");
        assert_eq!(at("[::]:9090"), "[::1]:9090");
        assert_eq!(at("10.0.0.7:9090"), "10.0.0.7:9090");
    }
}
