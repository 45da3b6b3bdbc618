//! The translations of the mails' texts.

use std::sync::LazyLock;
use vestibule_domain::locale::Catalogue;

include!(concat!(env!("OUT_DIR"), "/translations.rs"));

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::load(TRANSLATIONS).unwrap_or_else(|error| {
        tracing::error!(%error, "the mails' translations can't be read");
        Catalogue::empty()
    })
});

/// The translations of the mails' texts.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}
