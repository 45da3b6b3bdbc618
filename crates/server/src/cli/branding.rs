//! `vestibule branding`.

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use std::{fs, path::PathBuf, process::ExitCode};
use vestibule_domain::{
    branding::{BrandingDocument, ImageSlot, ThemeName},
    ids::{AppId, TenantId},
    locale::Language,
};
use vestibule_services::{Platform, branding};

use super::{applications, branding_edit, configured::Configured, output, platform::with_platform};
use crate::{configuration::known_texts, file_problem::unreadable};

const EXAMPLES: &str = "\
Examples:
  vestibule branding set --config vestibule.toml --tenant shop.example primaryColor=#0f6b73 cardRadius=22
  vestibule branding set --config vestibule.toml --tenant shop.example --language de signInPageText='**Willkommen**'
  vestibule branding set --config vestibule.toml --tenant shop.example customCSS=@brand.css
  vestibule branding upload --config vestibule.toml --tenant shop.example bannerLogo logo.png
  vestibule branding set --config vestibule.toml --tenant shop.example --theme club primaryColor=#1f4d3a
  vestibule branding theme assign --config vestibule.toml --tenant shop.example club --client Shop

A running server shows the change within a second. Properties and their limits: docs/guides/brand-your-pages.md.";

#[derive(Debug, Subcommand)]
pub(crate) enum BrandingCommand {
    /// Print a branding as JSON
    Show(Place),
    /// Set properties, by Microsoft Graph's names
    Set(SetOptions),
    /// Take an image in and use it
    Upload(UploadOptions),
    /// Take properties out, so that they fall back
    Remove(RemoveOptions),
    /// Delete a branding with its languages; pages fall back
    Delete(Place),
    /// Look after themes, each an application's own look
    #[command(subcommand)]
    Theme(ThemeCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum ThemeCommand {
    /// List a tenant's themes and who wears them
    List(OfTenant),
    /// Let an application's customers see a theme; `branding set --theme` makes one
    Assign(AssignOptions),
    /// Let an application's customers see the tenant's own branding again
    Unassign(UnassignOptions),
}

#[derive(Debug, Args)]
pub(crate) struct OfTenant {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Place {
    #[command(flatten)]
    of: OfTenant,
    /// A theme, instead of the tenant's own branding
    #[arg(long, value_name = "THEME", value_parser = ThemeName::parse)]
    theme: Option<ThemeName>,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct SetOptions {
    #[command(flatten)]
    place: Place,
    /// One language only, by its tag
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// Properties, such as primaryColor=#0f6b73; the value behind @ is the content of a file
    #[arg(value_name = "NAME=VALUE", required = true)]
    properties: Vec<String>,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct UploadOptions {
    #[command(flatten)]
    place: Place,
    /// One language only, by its tag
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// backgroundImage, bannerLogo, bannerLogoDark, squareLogo, squareLogoDark, favicon or headerLogo
    #[arg(value_name = "NAME", value_parser = slot)]
    slot: ImageSlot,
    /// A PNG, JPEG or WebP file; for the favicon ICO, too
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RemoveOptions {
    #[command(flatten)]
    place: Place,
    /// One language only, by its tag
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// Properties, such as primaryColor
    #[arg(value_name = "NAME", required = true)]
    properties: Vec<String>,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct AssignOptions {
    #[command(flatten)]
    of: OfTenant,
    /// The theme
    #[arg(value_name = "THEME", value_parser = ThemeName::parse)]
    theme: ThemeName,
    /// The application, by client id or name
    #[arg(long, value_name = "CLIENT")]
    client: String,
}

#[derive(Debug, Args)]
pub(crate) struct UnassignOptions {
    #[command(flatten)]
    of: OfTenant,
    /// The application, by client id or name
    #[arg(long, value_name = "CLIENT")]
    client: String,
}

fn language(text: &str) -> Result<Language, &'static str> {
    Language::parse(text).ok_or("not a language tag, such as de or pt-BR")
}

fn slot(text: &str) -> Result<ImageSlot, String> {
    ImageSlot::parse(text).ok_or_else(|| ImageSlot::ALL.map(ImageSlot::name).join(", "))
}

pub(crate) fn run(command: &BrandingCommand) -> Result<ExitCode> {
    let settings = command.of().configured.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| command.act(&assembly.platform).await))
}

impl BrandingCommand {
    const fn of(&self) -> &OfTenant {
        match self {
            Self::Show(place) | Self::Delete(place) => &place.of,
            Self::Set(options) => &options.place.of,
            Self::Upload(options) => &options.place.of,
            Self::Remove(options) => &options.place.of,
            Self::Theme(ThemeCommand::List(of)) => of,
            Self::Theme(ThemeCommand::Assign(options)) => &options.of,
            Self::Theme(ThemeCommand::Unassign(options)) => &options.of,
        }
    }

    async fn act(&self, platform: &Platform) -> Result<()> {
        let tenant = self.of().id(platform).await?;
        match self {
            Self::Show(place) => {
                let document = place.document(platform, tenant).await?.context(NOTHING)?;
                output::line(serde_json::to_string_pretty(&document)?);
            }
            Self::Set(options) => {
                let mut document = options.place.document(platform, tenant).await?.unwrap_or_default();
                let properties = document.properties_mut(options.language.clone());
                *properties = branding_edit::set(properties, &options.properties)?;
                options.place.save(platform, tenant, document).await?;
            }
            Self::Upload(options) => options.act(platform, tenant).await?,
            Self::Remove(options) => {
                let mut document = options.place.document(platform, tenant).await?.context(NOTHING)?;
                let properties = document.properties_mut(options.language.clone());
                *properties = branding_edit::remove(properties, &options.properties)?;
                document.localizations.retain(|_, properties| !properties.is_empty());
                options.place.save(platform, tenant, document).await?;
            }
            Self::Delete(place) => {
                branding::delete(platform, tenant, place.theme.as_ref()).await?;
                output::line(format_args!("{} is deleted", place.said(tenant)));
            }
            Self::Theme(command) => command.act(platform, tenant).await?,
        }
        Ok(())
    }
}

const NOTHING: &str = "there is no such branding yet; `vestibule branding set` makes one";

impl ThemeCommand {
    async fn act(&self, platform: &Platform, tenant: TenantId) -> Result<()> {
        match self {
            Self::List(_) => {
                let snapshot = platform.directory.by_id(tenant).await?;
                for theme in branding::documents(platform, tenant).await?.into_keys().flatten() {
                    let wearing = snapshot.applications().filter(|app| app.branding_theme.as_ref() == Some(&theme));
                    let mut names: Vec<&str> = wearing.map(|app| app.display_name.as_str()).collect();
                    names.sort_unstable();
                    output::line(format_args!("{theme} {}", names.join(", ")).to_string().trim_end());
                }
            }
            Self::Assign(options) => {
                let client = options.of.client(platform, &options.client).await?;
                branding::assign_theme(platform, tenant, client, Some(&options.theme)).await?;
                output::line(format_args!("application {client} wears theme {}", options.theme));
            }
            Self::Unassign(options) => {
                let client = options.of.client(platform, &options.client).await?;
                branding::assign_theme(platform, tenant, client, None).await?;
                output::line(format_args!("application {client} wears the branding of tenant {tenant}"));
            }
        }
        Ok(())
    }
}

impl UploadOptions {
    async fn act(&self, platform: &Platform, tenant: TenantId) -> Result<()> {
        let file = fs::read(&self.file).map_err(unreadable(&self.file))?;
        let image = branding::prepare_image(self.slot, &file).with_context(|| self.file.display().to_string())?;
        let mut document = self.place.document(platform, tenant).await?.unwrap_or_default();
        *document.properties_mut(self.language.clone()).image_mut(self.slot) = Some(image.name);
        branding::upload(platform, tenant, &image).await?;
        self.place.save(platform, tenant, document).await?;
        output::line(format_args!("{} {}", self.slot.name(), image.name));
        Ok(())
    }
}

impl OfTenant {
    async fn id(&self, platform: &Platform) -> Result<TenantId> {
        let found = platform.directory.resolve(&self.tenant).await;
        Ok(found.with_context(|| self.tenant.clone())?.id())
    }

    async fn client(&self, platform: &Platform, named: &str) -> Result<AppId> {
        let tenant = platform.directory.resolve(&self.tenant).await.with_context(|| self.tenant.clone())?;
        Ok(AppId::from(&applications::client_id(&tenant, named)?))
    }
}

impl Place {
    async fn document(&self, platform: &Platform, tenant: TenantId) -> Result<Option<BrandingDocument>> {
        Ok(branding::documents(platform, tenant).await?.remove(&self.theme))
    }

    async fn save(&self, platform: &Platform, tenant: TenantId, document: BrandingDocument) -> Result<()> {
        branding::save(platform, tenant, self.theme.as_ref(), document, known_texts()).await?;
        output::line(format_args!("{} is saved", self.said(tenant)));
        Ok(())
    }

    fn said(&self, tenant: TenantId) -> String {
        match &self.theme {
            Some(theme) => format!("theme {theme} of tenant {tenant}"),
            None => format!("the branding of tenant {tenant}"),
        }
    }
}
