//! The URL of a server: where it is, and how the way there is protected.

use crate::{StorageError, config::PostgresConfig};
use percent_encoding::percent_decode_str;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject},
};
use std::{sync::Arc, time::Duration};
use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};

/// A dead peer is noticed within about this time.
const KEEPALIVE: Duration = Duration::from_secs(15);

/// Where the server is, and the TLS to reach it with, if any.
pub(super) struct Target {
    pub(super) config: Config,
    pub(super) tls: Option<ClientConfig>,
}

/// What `sslmode` asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Protection {
    /// TLS, but for a socket or loopback.
    Usual,
    Plain,
    Tls,
}

impl Target {
    /// Reads the URL. The words of an error never hold its password.
    pub(super) fn new(place: &PostgresConfig) -> Result<Self, StorageError> {
        let url = place.url.reveal();
        if !(url.starts_with("postgres://") || url.starts_with("postgresql://")) {
            return Err(unusable("the store's URL must begin with postgres://"));
        }
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let mut protection = Protection::Usual;
        let mut authorities = None;
        let mut rest = Vec::new();
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            match parameter.split_once('=').unwrap_or((parameter, "")) {
                ("sslmode", mode) => protection = protection_of(mode)?,
                ("sslrootcert", file) => authorities = Some(percent_decode_str(file).decode_utf8_lossy().into_owned()),
                _ => rest.push(parameter),
            }
        }
        let mut config: Config = format!("{base}?{}", rest.join("&"))
            .parse()
            .map_err(|error: tokio_postgres::Error| unusable(&format!("the store's URL can't be read: {error}")))?;
        let tls = match protection {
            Protection::Plain => None,
            Protection::Usual if is_local(&config) => None,
            Protection::Usual | Protection::Tls => Some(tls(authorities.as_deref())?),
        };
        config.ssl_mode(if tls.is_some() { SslMode::Require } else { SslMode::Disable });
        settle(&mut config, place);
        Ok(Self { config, tls })
    }
}

fn protection_of(mode: &str) -> Result<Protection, StorageError> {
    match mode {
        "disable" => Ok(Protection::Plain),
        "require" | "verify-ca" | "verify-full" => Ok(Protection::Tls),
        // Whoever sits in between could strip these.
        _ => Err(unusable("sslmode must be disable, require, verify-ca or verify-full")),
    }
}

/// Whether nothing leaves the machine.
fn is_local(config: &Config) -> bool {
    let local = |host: &Host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        }
    };
    config.get_hosts().iter().all(local) && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback)
}

fn tls(authorities: Option<&str>) -> Result<ClientConfig, StorageError> {
    let mut roots = RootCertStore::empty();
    match authorities {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            let unreadable = |error: &dyn std::fmt::Display| unusable(&format!("sslrootcert {file}: {error}"));
            for certificate in CertificateDer::pem_file_iter(file).map_err(|error| unreadable(&error))? {
                let certificate = certificate.map_err(|error| unreadable(&error))?;
                roots.add(certificate).map_err(|error| unreadable(&error))?;
            }
            if roots.is_empty() {
                return Err(unreadable(&"no certificate in it"));
            }
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(config)
}

/// What holds on every connection, whatever the URL leaves out.
fn settle(config: &mut Config, place: &PostgresConfig) {
    let options = format!(
        "-c statement_timeout={} -c idle_in_transaction_session_timeout=30000 {}",
        place.statement_timeout.as_millis(),
        config.get_options().unwrap_or_default()
    );
    config.options(options).connect_timeout(place.connect_timeout);
    config
        .keepalives_idle(KEEPALIVE)
        .keepalives_interval(KEEPALIVE)
        .tcp_user_timeout(place.statement_timeout + KEEPALIVE);
    if config.get_application_name().is_none() {
        config.application_name("vestibule");
    }
}

fn unusable(message: &str) -> StorageError {
    StorageError::Unreachable(message.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(url: &str) -> Result<Target, StorageError> {
        Target::new(&PostgresConfig::new(url))
    }

    #[test]
    fn a_remote_server_is_reached_over_tls_unless_told_otherwise() {
        assert!(target("postgres://u:p@db.example/v").unwrap().tls.is_some());
        assert!(target("postgres://u:p@db.example/v?sslmode=verify-full").unwrap().tls.is_some());
        assert!(target("postgres://u:p@db.example/v?sslmode=disable").unwrap().tls.is_none());
    }

    #[test]
    fn a_server_on_this_machine_is_reached_without_tls_unless_told_otherwise() {
        for url in ["postgres://u@127.0.0.1/v", "postgres://u@localhost/v", "postgres://u@/v?host=/run/postgresql"] {
            assert!(target(url).unwrap().tls.is_none(), "{url}");
        }
        assert!(target("postgres://u@localhost/v?sslmode=require").unwrap().tls.is_some());
    }

    #[test]
    fn modes_that_can_be_stripped_are_refused() {
        for mode in ["prefer", "allow", ""] {
            assert!(target(&format!("postgres://u@db.example/v?sslmode={mode}")).is_err(), "{mode}");
        }
    }

    #[test]
    fn an_unreadable_url_or_authority_is_refused_without_its_password() {
        for url in [
            "mysql://u:hunter2@h/v",
            "postgres://u:hunter2@h/v?nonsense=1",
            "postgres://u:hunter2@h/v?sslrootcert=/none",
        ] {
            let error = target(url).err().unwrap().to_string();
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn the_urls_own_options_are_kept_and_come_last() {
        let target = target("postgres://u@localhost/v?options=-c%20search_path%3Done").unwrap();
        assert!(target.config.get_options().unwrap().ends_with("-c search_path=one"));
    }
}
