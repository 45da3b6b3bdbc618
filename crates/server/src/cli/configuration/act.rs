//! `vestibule plan`, `apply` and `drift`.

use super::{
    super::{configured::Configured, output, platform::with_platform, runtime},
    json, text,
};
use crate::configuration as files;
use anyhow::{Context as _, Result};
use clap::Args;
use std::{io::IsTerminal, path::PathBuf, process::ExitCode};
use vestibule_services::{
    Platform,
    configuration::{self, Configuration, TenantPlan, Users},
};

/// The exit code that says that there are differences.
const DIFFERENT: u8 = 2;

const PLAN: &str = "\
Example:
  vestibule plan --config vestibule.toml tenants.yaml

Exits with 0 where nothing would change, with 2 where something would, and
with 1 where the files are wrong. docs/guides/configuration-as-files.md
explains files, docs/reference/configuration.md has every key.";

const APPLY: &str = "\
Examples:
  vestibule apply --config vestibule.toml tenants.yaml
  vestibule apply --config vestibule.toml --prune config/

All of a tenant's changes are made at once, or none. A running server takes
them up within a second. What the files leave out of a document becomes what
is usual; documents that they leave out stay, unless --prune takes away those
of the lists that stand in the files.";

const DRIFT: &str = "\
Example:
  vestibule drift --config vestibule.toml config/

Shows what was changed in the store since the files were applied, as by other
commands: + is in the store alone, - in the files alone. Exits with 0 where
both say the same, with 2 where they differ, and with 1 where the files are
wrong. `vestibule apply` undoes a drift, `vestibule export` keeps it.";

/// Which files, of which deployment.
#[derive(Debug, Args)]
struct Told {
    #[command(flatten)]
    configured: Configured,
    /// Configuration files, YAML or JSON, or folders of them
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// The options of `vestibule plan`.
#[derive(Debug, Args)]
#[command(after_help = PLAN)]
pub(crate) struct PlanOptions {
    #[command(flatten)]
    told: Told,
    /// Plan to take away what the files leave out of the lists that they have
    #[arg(long)]
    prune: bool,
}

/// The options of `vestibule apply`.
#[derive(Debug, Args)]
#[command(after_help = APPLY)]
pub(crate) struct ApplyOptions {
    #[command(flatten)]
    told: Told,
    /// Take away what the files leave out of the lists that they have
    #[arg(long)]
    prune: bool,
}

/// The options of `vestibule drift`.
#[derive(Debug, Args)]
#[command(after_help = DRIFT)]
pub(crate) struct DriftOptions {
    #[command(flatten)]
    told: Told,
}

/// Shows what applying would change.
pub(crate) fn plan(options: &PlanOptions) -> Result<ExitCode> {
    let prune = options.prune;
    options.told.act(text::plan, async |platform, wanted| {
        let mut plans = Vec::new();
        for tenant in &wanted.tenants {
            let planned = configuration::plan(platform, tenant, prune).await;
            plans.push(planned.with_context(|| format!("tenant {}", tenant.domain))?);
        }
        let different = plans.iter().any(|plan| !plan.is_empty());
        Ok((plans, if different { ExitCode::from(DIFFERENT) } else { ExitCode::SUCCESS }))
    })
}

/// Makes the store what the files say.
pub(crate) fn apply(options: &ApplyOptions) -> Result<ExitCode> {
    let prune = options.prune;
    options.told.act(text::applied, async |platform, wanted| {
        let mut plans = Vec::new();
        for tenant in &wanted.tenants {
            // Files may have been written for a tenant before this one: what was applied stays.
            let applied = configuration::apply(platform, tenant, prune).await;
            plans.push(applied.with_context(|| format!("tenant {}", tenant.domain))?);
        }
        Ok((plans, ExitCode::SUCCESS))
    })
}

/// Shows how the store differs from the files.
pub(crate) fn drift(options: &DriftOptions) -> Result<ExitCode> {
    options.told.act(text::drift, async |platform, wanted| {
        let mut plans = Vec::new();
        for tenant in &wanted.tenants {
            let planned = configuration::plan(platform, tenant, false).await;
            plans.push(planned.with_context(|| format!("tenant {}", tenant.domain))?);
        }
        let different = plans.iter().any(|plan| !plan.is_empty() || !plan.besides.is_empty());
        Ok((plans, if different { ExitCode::from(DIFFERENT) } else { ExitCode::SUCCESS }))
    })
}

impl Told {
    fn act(
        &self,
        text: impl Fn(&[TenantPlan], bool) -> String,
        act: impl AsyncFnOnce(&Platform, &Configuration) -> Result<(Vec<TenantPlan>, ExitCode)>,
    ) -> Result<ExitCode> {
        // Before the store is opened: files that are wrong touch nothing.
        let wanted = files::read(&self.files, Users::Refused)?;
        let settings = self.configured.settings()?;
        let mut code = ExitCode::SUCCESS;
        let told = &mut code;
        runtime()?.block_on(with_platform(&settings, async |assembly| {
            let (plans, exit) = act(&assembly.platform, &wanted).await?;
            *told = exit;
            let coloured = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            output::print(&if self.json { json::plans(&plans)? } else { text(&plans, coloured) });
            Ok(())
        }))?;
        Ok(code)
    }
}
