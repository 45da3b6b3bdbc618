//! The texts that can be worded anew.

use std::sync::LazyLock;
use vestibule_domain::texts::KnownTexts;

static KNOWN: LazyLock<KnownTexts> =
    LazyLock::new(|| KnownTexts::new(vestibule_signin::views::catalogue(), vestibule_outbound::mail::catalogue()));

/// Those of the pages and of the mails.
pub(crate) fn known_texts() -> &'static KnownTexts {
    &KNOWN
}
