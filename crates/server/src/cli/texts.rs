//! `vestibule texts`.

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use std::{fs, io::Read, path::PathBuf, process::ExitCode};
use vestibule_domain::{
    flow::UserFlow,
    ids::FlowId,
    locale::Language,
    texts::{MOST_FILE_BYTES, TextOverrides, read_file, write_file},
};
use vestibule_services::{Context, texts};

use super::{
    configured::Configured,
    output,
    platform::{operator_context, with_platform},
};
use crate::{configuration::known_texts, file_problem::unreadable};

#[derive(Debug, Subcommand)]
pub(crate) enum TextsCommand {
    /// Print the texts in a tenant's or flow's own words as JSON, or with --defaults what the product says
    Export(ExportOptions),
    /// Put the texts of a file in place of those that there are
    Import(ImportOptions),
    /// Go back to the product's words, or from a flow's to its tenant's
    Remove(Worded),
}

/// Whose texts, in which language.
#[derive(Debug, Args)]
pub(crate) struct Worded {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// One user flow, by id or name; without it, the texts of every flow
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    /// The language, such as de or de-DE
    #[arg(long, value_name = "LOCALE")]
    locale: String,
}

#[derive(Debug, Args)]
pub(crate) struct ExportOptions {
    #[command(flatten)]
    worded: Worded,
    /// Print every text as the product says it, to begin a file with
    #[arg(long)]
    defaults: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  vestibule texts export --config vestibule.toml --tenant shop.example --locale de --defaults > de.json\n  vestibule texts import --config vestibule.toml --tenant shop.example --locale de de.json\n\nFiles are those of Microsoft Entra's user flows: an object of keys and texts. Keys of ours may stand beside Entra's. Texts that\nsay what the product says are not kept, so that they follow it. A running server takes the change up within a second."
)]
pub(crate) struct ImportOptions {
    #[command(flatten)]
    worded: Worded,
    /// The file; `-` reads standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(command: &TextsCommand) -> Result<ExitCode> {
    let worded = match command {
        TextsCommand::Export(options) => &options.worded,
        TextsCommand::Import(options) => &options.worded,
        TextsCommand::Remove(worded) => worded,
    };
    let settings = worded.configured.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| {
        let cx = operator_context(assembly, &worded.tenant).await?;
        let (flow, locale) = (worded.flow(&cx)?, worded.language()?);
        match command {
            TextsCommand::Export(options) if options.defaults => {
                output::line(write_file(&known_texts().defaults(&locale)));
            }
            TextsCommand::Export(_) => output::line(write_file(&texts::own(&cx, flow, &locale).await?)),
            TextsCommand::Import(options) => {
                let file = options.read()?;
                let read = read_file(&file).with_context(|| options.file.display().to_string())?;
                let kept = texts::put(&cx, known_texts(), TextOverrides { locale, flow, texts: read }).await?;
                let kept = output::counted(u64::try_from(kept)?, "text");
                output::line(format_args!("{kept} kept"));
            }
            TextsCommand::Remove(_) => {
                texts::remove(&cx, flow, &locale).await?;
                output::line("removed");
            }
        }
        Ok(())
    }))
}

impl Worded {
    fn language(&self) -> Result<Language> {
        let language = known_texts().language(&self.locale).cloned();
        language.with_context(|| format!("{}: there are no pages in this language", self.locale))
    }

    fn flow(&self, cx: &Context) -> Result<Option<FlowId>> {
        self.flow.as_deref().map(|name| Ok(named_flow(cx, name)?.id)).transpose()
    }
}

/// The flow of this id or name.
pub(super) fn named_flow<'a>(cx: &'a Context, name: &str) -> Result<&'a UserFlow> {
    let id = FlowId::parse(name);
    let mut named = cx.tenant.flows().filter(|flow| Some(flow.id) == id || flow.display_name == name);
    let flow = named.next().with_context(|| format!("{name}: the tenant has no such user flow"))?;
    if named.next().is_some() {
        bail!("{name}: several user flows have this name; name one by its id");
    }
    Ok(flow)
}

impl ImportOptions {
    /// The file, and no more of it than a file of texts has.
    fn read(&self) -> Result<Vec<u8>> {
        let most = u64::try_from(MOST_FILE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        if self.file.as_os_str() == "-" {
            std::io::stdin().lock().take(most).read_to_end(&mut bytes).context("standard input")?;
        } else {
            let file = fs::File::open(&self.file).map_err(unreadable(&self.file))?;
            file.take(most).read_to_end(&mut bytes).map_err(unreadable(&self.file))?;
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use crate::configuration::known_texts;
    use std::collections::BTreeSet;

    #[test]
    fn pages_and_mails_come_in_the_same_languages() {
        let of = |catalogue: &'static vestibule_domain::locale::Catalogue| -> BTreeSet<String> {
            catalogue.languages().map(ToString::to_string).collect()
        };
        assert_eq!(of(vestibule_signin::views::catalogue()), of(vestibule_outbound::mail::catalogue()));
    }

    #[test]
    fn what_is_exported_as_the_products_words_can_be_imported() {
        for language in vestibule_signin::views::catalogue().languages() {
            let defaults = known_texts().defaults(language);
            assert!(defaults.len() > 300, "{language}");
            assert_eq!(known_texts().check(&defaults), Ok(()), "{language}");
            assert!(known_texts().differing(language, defaults).is_empty(), "{language}");
        }
    }
}
