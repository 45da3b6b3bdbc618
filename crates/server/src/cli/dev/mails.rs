//! The mails of the outbox page.

use std::sync::Arc;
use vestibule_domain::user::EmailAddress;
use vestibule_storage::development_mails;

use crate::{
    dev::{Outbox, OutboxMail},
    wiring::Assembly,
};

/// Mails on the page.
const MOST_MAILS: u32 = 200;

/// Reads them, those to one address or all.
pub(super) fn mails(assembly: &Assembly) -> Outbox {
    let storage = assembly.platform.storage.clone();
    Arc::new(move |to| {
        let storage = storage.clone();
        Box::pin(async move {
            let key = to.map(|to| EmailAddress::parse(&to).map_or(to, |address| address.key()));
            let mails = development_mails::list(&storage.platform(), key.as_deref(), MOST_MAILS).await;
            let shown = |mail: development_mails::DevelopmentMail| OutboxMail {
                id: mail.id.uuid(),
                to: mail.recipient,
                subject: mail.subject,
                text: mail.text,
                html: mail.html,
                code: mail.code,
                at: mail.delivered_at,
            };
            mails.map(|mails| mails.into_iter().map(shown).collect()).map_err(|error| error.to_string())
        })
    })
}
