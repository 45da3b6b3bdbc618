//! `vestibule trace`.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use std::{io::IsTerminal, process::ExitCode, sync::Arc};
use vestibule_domain::ids::{CorrelationId, TenantId};
use vestibule_services::{
    tenants::TenantSnapshot,
    trace::{self, TracedRequest},
};
use vestibule_storage::tenants;

use super::{
    configured::Configured,
    output,
    platform::with_platform,
    trace_text::{Look, text},
};
use crate::wiring::Assembly;

/// Tenants that are read at once.
const PAGE: u32 = 500;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vestibule trace --config vestibule.toml 0b6a9c3e-2f47-4c1c-9d0e-5b7b1f0b2a11\n  vestibule trace --data .vestibule --tenant shop.example --json 0b6a9c3e-2f47-4c1c-9d0e-5b7b1f0b2a11\n\nThe id stands on every page (\"Correlation ID\"), in every error as correlation_id, in every answer's header\nclient-request-id, and in the server's log as correlation.id. A running server writes traces within a second and keeps\nthem for trace.retention_hours. They hold no secrets and nothing that a customer typed."
)]
pub(crate) struct TraceOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name; without it, every tenant is searched
    #[arg(long, value_name = "TENANT")]
    tenant: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// The correlation id of any request of the sign-in
    #[arg(value_name = "ID", value_parser = correlation_id)]
    id: CorrelationId,
}

fn correlation_id(text: &str) -> Result<CorrelationId, &'static str> {
    CorrelationId::parse(text.trim()).ok_or("a correlation id is a UUID, such as 0b6a9c3e-2f47-4c1c-9d0e-5b7b1f0b2a11")
}

pub(crate) fn run(options: &TraceOptions) -> Result<ExitCode> {
    let settings = options.configured.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| options.show(assembly).await))
}

impl TraceOptions {
    async fn show(&self, assembly: &Assembly) -> Result<()> {
        let mut found = Vec::new();
        for tenant in self.tenants(assembly).await? {
            let rows = assembly.platform.storage.tenant(tenant);
            let requests = trace::find(&rows, self.id, assembly.platform.clock.now()).await?;
            if !requests.is_empty() {
                let tenant = assembly.platform.directory.resolve(&tenant.to_string()).await?;
                found.push((tenant, requests));
            }
        }
        if found.is_empty() {
            bail!(
                "there is no trace of {}: it is older than trace.retention_hours, of another deployment{}, or less than a second \
                 old",
                self.id,
                if self.tenant.is_some() { " or tenant" } else { "" }
            );
        }
        if self.json {
            output::line(json(&found)?);
        } else {
            let look = Look { colours: std::io::stdout().is_terminal() };
            for (tenant, requests) in &found {
                output::print(&text(tenant, self.id, requests, look));
            }
        }
        Ok(())
    }

    /// The tenant that is named, or all of them.
    async fn tenants(&self, assembly: &Assembly) -> Result<Vec<TenantId>> {
        let platform = &assembly.platform;
        if let Some(named) = &self.tenant {
            let tenant = platform.directory.resolve(named).await.with_context(|| named.clone())?;
            return Ok(vec![tenant.id()]);
        }
        let mut all: Vec<TenantId> = Vec::new();
        loop {
            let page = tenants::list(&platform.storage.platform(), all.last().copied(), PAGE).await?;
            if page.is_empty() {
                return Ok(all);
            }
            all.extend(page.iter().map(|tenant| tenant.id));
        }
    }
}

/// One object a tenant.
fn json(found: &[(Arc<TenantSnapshot>, Vec<TracedRequest>)]) -> Result<String> {
    let tenants: Vec<_> = found
        .iter()
        .map(|(tenant, requests)| {
            let requests: Vec<_> = requests
                .iter()
                .map(|request| {
                    serde_json::json!({
                        "at": vestibule_domain::locale::rfc3339(request.at),
                        "correlationId": request.correlation_id,
                        "method": request.method,
                        "route": request.route,
                        "decisions": request.decisions,
                    })
                })
                .collect();
            serde_json::json!({ "tenant": tenant.id(), "name": tenant.tenant().display_name, "requests": requests })
        })
        .collect();
    serde_json::to_string_pretty(&tenants).context("the trace can't be printed")
}
