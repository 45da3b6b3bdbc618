//! `vestibule serve`.

use anyhow::{Context, Result};
use clap::Args;
use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc};

use super::output;
use crate::{
    config::{Mode, Settings, Sources, environment, refuse_half_configured},
    host_certificates::HostCertificates,
    listeners::{Listener, ServerCertificates},
    master_keys,
    observability::{Metrics, start_logging},
    running::{Running, Served},
    tls::{self, Asking},
    wiring::{self, Assembly, System},
};
use vestibule_http::Origins;

const EXAMPLES: &str = "\
Examples:
  vestibule serve --config /etc/vestibule.toml
  vestibule serve --config vestibule.toml --print-config    what holds, and where each value comes from
  VESTIBULE_KEYS__MASTER_FILE=/run/secrets/master.key vestibule serve --config vestibule.toml

The file is overridden by the environment (VESTIBULE_SECTION__KEY), and that by flags. SIGTERM and SIGINT stop it
once requests under way are answered.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ServeOptions {
    /// The configuration file
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The origin that browsers use [public_url]
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// An origin for every tenant, such as https://{tenant}.id.example.com [tenant_host_pattern]
    #[arg(long, value_name = "PATTERN")]
    tenant_host_pattern: Option<String>,
    /// The address to listen on [listen]
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
    /// The address of metrics and health [metrics.listen]
    #[arg(long, value_name = "ADDR:PORT")]
    metrics_listen: Option<SocketAddr>,
    /// The certificate chain in PEM [tls.certificate]
    #[arg(long, value_name = "FILE")]
    tls_certificate: Option<PathBuf>,
    /// The certificate's key in PEM [tls.key]
    #[arg(long, value_name = "FILE")]
    tls_key: Option<PathBuf>,
    /// Which log lines are written [log.level]
    #[arg(long, value_name = "FILTER")]
    log_level: Option<String>,
    /// Print the configuration that holds, without secrets, and stop
    #[arg(long)]
    print_config: bool,
}

impl ServeOptions {
    fn sources(&self) -> Sources {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let address = |address: Option<SocketAddr>| address.map(|address| address.to_string());
        let flags = [
            ("--public-url", "public_url", self.public_url.clone()),
            ("--tenant-host-pattern", "tenant_host_pattern", self.tenant_host_pattern.clone()),
            ("--listen", "listen", address(self.listen)),
            ("--metrics-listen", "metrics.listen", address(self.metrics_listen)),
            ("--tls-certificate", "tls.certificate", path(&self.tls_certificate)),
            ("--tls-key", "tls.key", path(&self.tls_key)),
            ("--log-level", "log.level", self.log_level.clone()),
        ];
        let flags = flags.into_iter().filter_map(|(flag, key, value)| Some((flag, key, value?)));
        Sources { file: self.config.clone(), variables: environment(), flags: flags.collect() }
    }
}

pub(crate) fn run(options: &ServeOptions) -> Result<ExitCode> {
    let values = options.sources().read(Mode::Production)?;
    if options.print_config {
        output::print(&values.print());
        return Ok(ExitCode::SUCCESS);
    }
    let settings = Settings::read(&values)?;
    refuse_half_configured(&settings, Mode::Production)?;
    start_logging(&settings.log)?;
    super::runtime()?.block_on(serve(settings))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(mut settings: Settings) -> Result<()> {
    let metrics = Metrics::start()?;
    let public_url = settings.public_url.clone().context("public_url is missing")?;
    let tls = settings.tls.as_ref().map(|files| tls::from_files(files, Asking::Nobody)).transpose()?;
    let asking = settings.tls.as_ref().map(|files| tls::from_files(files, Asking::Clients)).transpose()?;
    let system = System::new();
    let ring = master_keys::ring(settings.master_key.as_ref(), settings.previous_master_key.as_ref())?;
    let storage = wiring::open_store(&settings, &system).await?;
    wiring::prepare_store(&storage, &ring, &system).await?;
    let listener = Listener::bind(settings.listen)?;
    let health = Listener::bind(settings.metrics_listen)?;
    let mtls = settings.mtls.listen.map(Listener::bind).transpose()?;
    if let Some(listener) = &mtls {
        settings.mtls.public_url.get_or_insert_with(|| public_url.at_port(listener.address().port()));
    }
    let assembly = Assembly::new(&settings, &public_url, storage, ring, system)?;
    let router = assembly.router(&settings, Origins::new(public_url.clone()), axum::Router::new());
    tracing::info!(
        address = %listener.address(),
        metrics.address = %health.address(),
        public_url = %public_url,
        version = env!("CARGO_PKG_VERSION"),
        "serving"
    );
    let by_name =
        |own| ServerCertificates::ByName(Arc::new(HostCertificates::new(Arc::clone(&assembly.platform), own)));
    let mut served = vec![Served { listener, router, tls: tls.map(by_name) }];
    if let Some(listener) = mtls {
        tracing::info!(address = %listener.address(), "asking clients for certificates");
        let origins = settings.mtls.public_url.iter().cloned().fold(Origins::new(public_url), Origins::with_alias);
        served.push(Served {
            listener,
            router: assembly.mtls_router(&settings, origins),
            tls: asking.map(ServerCertificates::One),
        });
    }
    served.extend(assembly.answers_page(&settings)?);
    Running::start(&settings, assembly, served, health, &metrics)?.until_signal().await;
    Ok(())
}
