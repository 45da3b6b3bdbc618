//! `vestibule preview`.

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use std::process::{Command, ExitCode, Stdio};
use url::Url;
use vestibule_domain::{branding::ThemeName, locale::rfc3339};
use vestibule_services::{Context, previews};

use super::{
    configured::Configured,
    output,
    platform::{operator_context, with_platform},
    texts,
};
use crate::configuration::known_texts;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vestibule preview --config vestibule.toml shop.example --locale de\n  vestibule preview --data .vestibule fable.example --draft --page sign-up --open\n\nThe pages have sample data; nothing that is done there has any effect. The address opens them for an hour, to whoever has it."
)]
pub(crate) struct PreviewOptions {
    #[command(flatten)]
    configured: Configured,
    /// Where the server is, if not at its public_url; with --data, where it ran last when absent
    #[arg(long, value_name = "URL")]
    url: Option<Url>,
    /// The user flow, by id or name; the tenant's first when absent
    #[arg(long, value_name = "FLOW")]
    flow: Option<String>,
    /// The flow's draft instead of what is published
    #[arg(long)]
    draft: bool,
    /// The theme, by name; the tenant's own look when absent
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// The language, such as de; each page can be changed to any other
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// One page, by name; the list of all of them when absent
    #[arg(long, value_name = "PAGE")]
    page: Option<String>,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// The tenant, by id or domain name
    #[arg(value_name = "TENANT")]
    tenant: String,
}

pub(crate) fn run(options: &PreviewOptions) -> Result<ExitCode> {
    let settings = options.configured.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| {
        let cx = operator_context(assembly, &options.tenant).await?;
        let (url, until) = options.address(&cx)?;
        output::line(&url);
        output::note(format_args!("opens until {until}"));
        if options.open {
            browse(&url)?;
        }
        Ok(())
    }))
}

impl PreviewOptions {
    fn address(&self, cx: &Context) -> Result<(Url, String)> {
        let (token, expires_at) = previews::token(cx)?;
        let base = self.url.as_ref().map_or(cx.origin.as_ref(), Url::as_str).trim_end_matches('/');
        let mut url: Url = format!("{base}/{}/preview", cx.tenant.id()).parse().context("--url")?;
        if let Some(page) = &self.page {
            url.path_segments_mut().ok().context("--url has no path")?.push(page);
        }
        let flow = self.flow.as_deref().map(|name| texts::named_flow(cx, name)).transpose()?;
        // A draft is of a flow: of the one that is shown when none is named.
        let flow = flow.or_else(|| if self.draft { cx.tenant.flows().next().map(AsRef::as_ref) } else { None });
        if let Some(theme) = &self.theme {
            let name = ThemeName::parse(theme)?;
            ensure!(cx.tenant.looks().has_theme(&name), "{theme}: the tenant has no such theme");
        }
        let locale = self.locale.as_deref().map(|tag| {
            let language = known_texts().language(tag);
            language.map(ToString::to_string).with_context(|| format!("{tag}: there are no pages in this language"))
        });
        let mut query = url.query_pairs_mut();
        query.append_pair("token", token.reveal());
        for (name, value) in [
            ("flow", flow.map(|flow| flow.id.to_string())),
            ("version", self.draft.then(|| "draft".to_owned())),
            ("theme", self.theme.clone()),
            ("ui_locales", locale.transpose()?),
        ] {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        drop(query);
        Ok((url, rfc3339(expires_at)))
    }
}

/// Hands the address to whatever opens addresses on this machine.
fn browse(url: &Url) -> Result<()> {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let mut command = Command::new(opener);
    command.arg(url.as_str()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().with_context(|| format!("{opener} can't be started; open the address yourself"))?;
    Ok(())
}
