//! `vestibule flow`.

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use std::{fs, path::PathBuf, process::ExitCode};
use vestibule_domain::{flow::UserFlow, ids::FlowId, locale::rfc3339};
use vestibule_services::{
    Context,
    flows::{self, FlowSummary},
};

use super::{
    configured::Configured,
    output,
    platform::{operator_context, with_platform},
};
use crate::{configuration::known_texts, file_problem::unreadable, wiring::Assembly};

/// The largest document that is read, in bytes.
const LARGEST_FILE: u64 = 1024 * 1024;

#[derive(Debug, Subcommand)]
pub(crate) enum FlowCommand {
    /// List a tenant's user flows, or with --flow the versions of one
    List(FlowOptions),
    /// Print a version of a user flow as JSON: the published one, unless --version says otherwise
    Show(ShowOptions),
    /// Save a file as the draft of its user flow, or drop the draft
    Draft(DraftOptions),
    /// Publish the draft of a user flow
    Publish(NamedFlow),
    /// Publish an earlier version of a user flow again
    Rollback(RollbackOptions),
}

#[derive(Debug, Args)]
pub(crate) struct FlowOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// The user flow, by name or id
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NamedFlow {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// The user flow, by name or id; not needed where there is only one
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ShowOptions {
    #[command(flatten)]
    of: NamedFlow,
    /// The version, or `draft`
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct DraftOptions {
    #[command(flatten)]
    of: NamedFlow,
    /// The document, in YAML or JSON, as `show` prints it
    #[arg(value_name = "FILE", required_unless_present = "drop", conflicts_with = "drop")]
    file: Option<PathBuf>,
    /// Drop the draft that there is
    #[arg(long)]
    drop: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RollbackOptions {
    #[command(flatten)]
    of: NamedFlow,
    /// The number of the version
    #[arg(value_name = "VERSION")]
    version: i64,
}

pub(crate) fn run(command: &FlowCommand) -> Result<ExitCode> {
    let configured = match command {
        FlowCommand::List(options) => &options.configured,
        FlowCommand::Show(options) => &options.of.configured,
        FlowCommand::Draft(options) => &options.of.configured,
        FlowCommand::Publish(options) => &options.configured,
        FlowCommand::Rollback(options) => &options.of.configured,
    };
    let settings = configured.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| act(command, assembly).await))
}

async fn act(command: &FlowCommand, assembly: &Assembly) -> Result<()> {
    match command {
        FlowCommand::List(options) => {
            let cx = operator_context(assembly, &options.tenant).await?;
            match &options.flow {
                None => flows::list(&cx).await?.iter().for_each(print_flow),
                Some(flow) => print_versions(&cx, find(&cx, Some(flow))?).await?,
            }
        }
        FlowCommand::Show(options) => show(options, assembly).await?,
        FlowCommand::Draft(options) => draft(options, assembly).await?,
        FlowCommand::Publish(of) => {
            let (cx, id) = of.find(assembly).await?;
            output::line(format_args!("version {}", flows::publish(&cx, id).await?));
        }
        FlowCommand::Rollback(options) => {
            let (cx, id) = options.of.find(assembly).await?;
            output::line(format_args!("version {}", flows::roll_back(&cx, id, options.version).await?));
        }
    }
    Ok(())
}

impl NamedFlow {
    async fn find(&self, assembly: &Assembly) -> Result<(Context, FlowId)> {
        let cx = operator_context(assembly, &self.tenant).await?;
        let id = find(&cx, self.flow.as_deref())?;
        Ok((cx, id))
    }
}

/// The flow with this name or id; the only one when none is named.
fn find(cx: &Context, named: Option<&str>) -> Result<FlowId> {
    let mut flows = cx.tenant.flows();
    if let Some(named) = named {
        let id = FlowId::parse(named);
        let flow = flows.find(|flow| Some(flow.id) == id || flow.display_name == named);
        return Ok(flow.with_context(|| format!("there is no user flow {named} in this tenant"))?.id);
    }
    match (flows.next(), flows.next()) {
        (Some(only), None) => Ok(only.id),
        (None, _) => bail!("this tenant has no user flow"),
        (Some(_), Some(_)) => bail!("this tenant has several user flows: name one with --flow"),
    }
}

fn print_flow(summary: &FlowSummary) {
    let FlowSummary { flow, has_draft, applications } = summary;
    let draft = if *has_draft { "  draft" } else { "" };
    let (id, version, name) = (flow.id, flow.version, &flow.display_name);
    output::line(format_args!("{id}  version {version}  {} applications  {name}{draft}", applications.len()));
}

async fn print_versions(cx: &Context, id: FlowId) -> Result<()> {
    for version in flows::versions(cx, id).await? {
        let since = rfc3339(version.saved_at);
        match (version.is_draft(), version.replaced_at) {
            (true, _) => output::line(format_args!("draft  saved {since}")),
            (false, None) => output::line(format_args!("{}  published {since}", version.flow.version)),
            (false, Some(until)) => {
                output::line(format_args!("{}  published {since}  replaced {}", version.flow.version, rfc3339(until)));
            }
        }
    }
    Ok(())
}

async fn show(options: &ShowOptions, assembly: &Assembly) -> Result<()> {
    let (cx, id) = options.of.find(assembly).await?;
    let wanted = match options.version.as_deref() {
        None => None,
        Some("draft") => Some(0),
        Some(number) => Some(number.parse().context("a version is a number, or `draft`")?),
    };
    let versions = flows::versions(&cx, id).await?;
    let mut versions = versions.into_iter();
    let version = match wanted {
        None => versions.find(|version| !version.is_draft() && version.replaced_at.is_none()),
        Some(number) => versions.find(|version| version.flow.version == number),
    };
    let flow = version.context("the flow has no such version")?.flow;
    output::line(serde_json::to_string_pretty(&flow)?);
    Ok(())
}

async fn draft(options: &DraftOptions, assembly: &Assembly) -> Result<()> {
    let Some(file) = &options.file else {
        let (cx, id) = options.of.find(assembly).await?;
        flows::drop_draft(&cx, id).await?;
        output::note("the draft is dropped");
        return Ok(());
    };
    let shown = || file.display().to_string();
    if fs::metadata(file).map_err(unreadable(file))?.len() > LARGEST_FILE {
        bail!("{} is larger than {LARGEST_FILE} bytes", file.display());
    }
    let text = fs::read_to_string(file).map_err(unreadable(file))?;
    let flow: UserFlow = serde_saphyr::from_str(&text).with_context(shown)?;
    if let Some(unknown) =
        flow.languages.iter().find(|language| known_texts().language(&language.to_string()).is_none())
    {
        bail!("{}: languages: there are no pages in the language {unknown}", file.display());
    }
    let cx = operator_context(assembly, &options.of.tenant).await?;
    if options.of.flow.is_some() && find(&cx, options.of.flow.as_deref())? != flow.id {
        bail!("{} is of another user flow than --flow", file.display());
    }
    flows::save_draft(&cx, &flow).await.with_context(shown)?;
    output::note(format_args!(
        "the draft of user flow {} is saved; look at it with `vestibule preview --draft`, put it in force with `vestibule flow publish`",
        flow.display_name
    ));
    Ok(())
}
