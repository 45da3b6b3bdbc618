//! The command.

use anyhow::Result;
use axum::Router;
use clap::Args;
use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};
use vestibule_services::configuration::Users;

use super::{
    super::{output, runtime},
    announcing::{Announcing, CONTROL_DOMAIN},
    apps::samples,
    certificates::Certificates,
    mails::mails,
    site::Site,
};
use crate::{
    config::{Mode, Settings, Sources, StorePlace, environment, refuse_half_configured},
    configuration::{self, sample},
    dev::{DataDirectory, DevPorts, outbox},
    host_certificates::HostCertificates,
    listeners::{Listener, ServerCertificates},
    master_keys,
    observability::{Metrics, start_logging},
    running::{Running, Served},
    seeding::{self, ManagementRegistration},
    wiring::{self, Assembly, System},
};

const EXAMPLES: &str = "\
Examples:
  vestibule dev                                  open the two apps that it names, and sign up
  vestibule dev --ephemeral --listen 127.0.0.1:0 --json
                                                 for tests: nothing kept, free ports, one JSON object when ready
  vestibule dev --tls                            HTTPS, with a certificate authority of this machine's own
  vestibule dev --seed tenants.yaml              your own tenants and applications
  vestibule dev --store postgres://localhost/vestibule

The sample apps, a port that is kept for an admin center to come and the metrics
take the four ports after the server's, with --tls client certificates the fifth. Every key of the
configuration can be set by its environment variable; see
docs/reference/configuration.md, which has the seed's schema too. Nothing here
is fit for production: mail is shown to everybody, and secrets are printed.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DevOptions {
    /// The address and port to listen on, or the port alone; port 0 takes free ones
    #[arg(long, value_name = "ADDR:PORT", value_parser = listen_address)]
    listen: Option<SocketAddr>,
    /// Where everything is kept; delete it to start afresh
    #[arg(long, value_name = "DIR", default_value = ".vestibule", conflicts_with = "ephemeral")]
    data: PathBuf,
    /// Keep nothing beyond this run
    #[arg(long)]
    ephemeral: bool,
    /// Serve HTTPS with a certificate for localhost
    #[arg(long)]
    tls: bool,
    /// Use this PostgreSQL-wire store instead of the embedded one
    #[arg(long, value_name = "URL")]
    store: Option<String>,
    /// Use the tenants of this YAML or JSON file instead of the sample
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Print one JSON object once ready, instead of the banner
    #[arg(long)]
    json: bool,
    /// The origin that browsers use, when it is not localhost
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// An origin for every tenant, such as http://{tenant}.localhost; without a port, at the server's
    #[arg(long, value_name = "PATTERN")]
    tenant_host_pattern: Option<String>,
}

/// An address as people write it here: `127.0.0.1:8080`, `localhost:8080` or `8080`.
fn listen_address(text: &str) -> Result<SocketAddr, String> {
    let port = text.strip_prefix("localhost:").unwrap_or(text);
    if let Ok(port) = port.parse() {
        return Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    }
    text.parse().map_err(|_| "write it as 127.0.0.1:8080, [::1]:8080, localhost:8080 or 8080".to_owned())
}

pub(crate) fn run(options: DevOptions) -> Result<ExitCode> {
    let flags = [
        ("--listen", "listen", options.listen.map(|listen| listen.to_string())),
        ("--store", "store.url", options.store.clone()),
        ("--public-url", "public_url", options.public_url.clone()),
        ("--tenant-host-pattern", "tenant_host_pattern", options.tenant_host_pattern.clone()),
    ];
    let flags = flags.into_iter().filter_map(|(flag, key, value)| Some((flag, key, value?)));
    let sources = Sources { file: None, variables: environment(), flags: flags.collect() };
    let values = sources.read(Mode::Development)?;
    let settings = Settings::read(&values)?;
    refuse_half_configured(&settings, Mode::Development)?;
    anyhow::ensure!(
        settings.listen.ip().is_loopback() || settings.public_url.is_some(),
        "listening on {}, the server can't know by which name browsers reach it: add --public-url http://NAME:PORT",
        settings.listen
    );
    start_logging(&settings.log)?;
    let metrics_listen = values.is_explicit("metrics.listen").then_some(settings.metrics_listen);
    runtime()?.block_on(dev(options, settings, metrics_listen))?;
    Ok(ExitCode::SUCCESS)
}

async fn dev(options: DevOptions, mut settings: Settings, metrics_listen: Option<SocketAddr>) -> Result<()> {
    // Before anything is made: a mistake in it leaves nothing behind.
    let own = options.seed.clone().map(|seed| configuration::read(&[seed], Users::Seeded)).transpose()?;
    let metrics = Metrics::start()?;
    let ports = DevPorts::bind(settings.listen, metrics_listen, options.seed.is_none(), options.tls)?;
    let system = System::new();
    let data = if options.ephemeral { DataDirectory::ephemeral() } else { DataDirectory::open(&options.data)? };
    if settings.store.is_none() {
        settings.store = Some(data.store_file().map_or(StorePlace::Ephemeral, StorePlace::File));
    }
    if settings.master_key.is_none() {
        settings.master_key = Some(data.master_key(system.randomness.as_ref())?);
    }
    let certificates = if options.tls { Some(Certificates::get(&data, &system)?) } else { None };
    let site = Site::new(&settings, &ports, certificates.is_some())?;
    settings.mtls.public_url = site.mtls.clone().or(settings.mtls.public_url);
    settings.mtls.listen = ports.mtls.as_ref().map(Listener::address);
    settings.tenant_host_pattern = site.tenant_host_pattern(&settings, &ports)?;
    let secrets = data.sample(system.randomness.as_ref())?;
    let seed = match (own, &site.samples) {
        (Some(seed), _) => seed,
        (None, Some(urls)) => sample(&secrets, urls)?,
        (None, None) => anyhow::bail!("the sample apps have no ports"),
    };

    let ring = master_keys::ring(settings.master_key.as_ref(), settings.previous_master_key.as_ref())?;
    let storage = wiring::open_store(&settings, &system).await?;
    wiring::prepare_store(&storage, &ring, &system).await?;
    let assembly = Assembly::new(&settings, &site.base_url, storage, ring, system)?;
    let management =
        ManagementRegistration { app_id: secrets.management_client, secret: secrets.management_secret.clone() };
    let platform = Arc::clone(&assembly.platform);
    let operator =
        seeding::control_tenant(&platform, secrets.control_tenant, CONTROL_DOMAIN, Some(&management)).await?;
    let mut seeded = Vec::new();
    for tenant in &seed.tenants {
        seeded.push(if options.seed.is_some() {
            seeding::seed(&platform, tenant).await?
        } else {
            seeding::seed_sample(&platform, tenant).await?
        });
    }

    let announcement = Announcing { site: &site, ports: &ports, secrets: &secrets, data: &data }.announce(
        &seeded,
        operator,
        certificates.as_ref().map(Certificates::ca_file),
    );
    let own = certificates.as_ref().map(|certificates| Arc::clone(&certificates.local.server));
    let by_name = own.clone().map(|own| HostCertificates::new(Arc::clone(&platform), own));
    let router = assembly.router(&settings, site.origins.clone(), outbox(mails(&assembly)));
    // There is no admin center yet: its origin is reserved, and says that nothing is there.
    let admin = assembly.edge(&settings, site.admin_origins.clone()).wrap(Router::new());
    let DevPorts { server, shop, reader, admin: admin_port, metrics: health, mtls } = ports;
    let mut served = vec![
        Served { listener: server, router, tls: by_name.map(|hosts| ServerCertificates::ByName(Arc::new(hosts))) },
        Served { listener: admin_port, router: admin, tls: own.map(ServerCertificates::One) },
    ];
    if let Some((listener, certificates)) = mtls.zip(certificates.as_ref()) {
        let origins = match &site.mtls {
            Some(mtls) => site.origins.clone().with_alias(mtls.clone()),
            None => site.origins.clone(),
        };
        let router = assembly.mtls_router(&settings, origins.with_loopback(listener.address().port(), true));
        served.push(Served {
            listener,
            router,
            tls: Some(ServerCertificates::One(Arc::clone(&certificates.local.asking))),
        });
    }
    served.extend(assembly.answers_page(&settings)?);
    let running = Running::start(&settings, assembly, served, health, &metrics)?;
    let apps = match shop.zip(reader) {
        Some((shop, reader)) => {
            let config = samples(&site, &secrets, &seeded, certificates.as_ref().map(|it| &it.local), &platform)?;
            let shutdown = running.shutdown();
            Some(tokio::spawn(async move {
                let stopped = async move { shutdown.wait().await };
                if let Err(error) =
                    vestibule_samples::serve(config, shop.into_tokio(), reader.into_tokio(), stopped).await
                {
                    tracing::error!(%error, "the sample apps have stopped");
                }
            }))
        }
        None => None,
    };
    data.keep_public_url(site.base_url.as_str())?;
    output::print(&if options.json { announcement.json() } else { announcement.text() });
    running.until_signal().await;
    if let Some(apps) = apps {
        // A page of theirs that is still open must not hold up the end.
        apps.abort();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::listen_address;

    #[test]
    fn an_address_to_listen_on_is_read_as_people_write_it() {
        for text in ["8080", "localhost:8080", "127.0.0.1:8080"] {
            assert_eq!(listen_address(text).unwrap().to_string(), "127.0.0.1:8080", "{text}");
        }
        assert_eq!(listen_address("[::1]:0").unwrap().to_string(), "[::1]:0");
        for text in ["", "localhost", "127.0.0.1", "80800", "example.com:80", "localhost:"] {
            assert!(listen_address(text).is_err(), "{text}");
        }
    }
}
