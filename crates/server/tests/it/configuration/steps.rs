//! What is done with configuration: reading, applying, exporting, and looking whether anything is left to apply.

use crate::harness::Server;
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};
use vestibule_domain::{ids::TenantId, texts::KnownTexts};
use vestibule_services::configuration::{
    self, Attachments, Configuration, Images, Reading, Source, TenantConfiguration, TenantPlan, Users,
};

static KNOWN: LazyLock<KnownTexts> =
    LazyLock::new(|| KnownTexts::new(vestibule_signin::views::catalogue(), vestibule_outbound::mail::catalogue()));

/// The domain of the tenant that most of it is about.
pub(super) const DOMAIN: &str = "guide.example";

/// A tenant with documents of each kind.
pub(super) const RICH: &str = include_str!("rich.yaml");

/// Files of a folder.
struct Folder(PathBuf);

impl Attachments for Folder {
    fn read(&self, _: usize, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}

/// The files of the guide.
pub(super) fn guide() -> Configuration {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/user-flows");
    let sources = ["tenant.yaml", "branding.yaml", "texts.yaml"]
        .map(|name| Source { name: name.to_owned(), text: std::fs::read_to_string(folder.join(name)).unwrap() });
    configuration::read(&sources, Reading { attachments: &Folder(folder), users: Users::Refused, texts: &KNOWN })
        .unwrap()
}

pub(super) fn read(text: &str) -> TenantConfiguration {
    let sources = [Source { name: "test.yaml".to_owned(), text: text.to_owned() }];
    let reading = Reading { attachments: &configuration::NoAttachments, users: Users::Seeded, texts: &KNOWN };
    configuration::read(&sources, reading).unwrap_or_else(|mistakes| panic!("{mistakes}")).tenants.remove(0)
}

pub(super) async fn apply(server: &Server, wanted: &TenantConfiguration) -> TenantPlan {
    configuration::apply(&server.platform, wanted, false).await.unwrap()
}

pub(super) async fn exported(server: &Server, tenant: TenantId) -> String {
    let exported = configuration::export(&server.platform, tenant).await.unwrap().unwrap();
    configuration::written(&Configuration { tenants: vec![exported] }, Images::Inline).text
}

/// Whether applying a second time would change nothing.
pub(super) async fn is_settled(server: &Server, wanted: &TenantConfiguration) {
    let again = configuration::plan(&server.platform, wanted, true).await.unwrap();
    assert!(again.is_empty() && again.besides.is_empty(), "{again:#?}");
}
