//! Agreements, judged and written down.

use crate::Context;
use std::sync::Arc;
use vestibule_domain::{
    clock::Timestamp,
    ids::{AppId, UserId},
    terms::{AcceptedTerms, TermsAcceptance, TermsDocument},
};
use vestibule_storage::{Statement, terms_acceptances};

/// A required document was not agreed to at the version that counts now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unagreed;

/// What of `documents` somebody has agreed to who says so of `shown`. A version that counts no more is none: its text was another.
pub(crate) fn agreed<'a>(
    documents: impl Iterator<Item = &'a Arc<TermsDocument>>,
    shown: &[AcceptedTerms],
) -> Result<Vec<AcceptedTerms>, Unagreed> {
    let mut agreed = Vec::new();
    for document in documents {
        let terms = AcceptedTerms { name: document.name.clone(), version: document.version };
        if shown.contains(&terms) {
            agreed.push(terms);
        } else if document.required {
            return Err(Unagreed);
        }
    }
    Ok(agreed)
}

/// Whether what was `shown` and agreed to is all that is required of `documents`.
pub fn suffices<'a>(documents: impl Iterator<Item = &'a Arc<TermsDocument>>, shown: &[AcceptedTerms]) -> bool {
    agreed(documents, shown).is_ok()
}

/// Puts agreements on record.
pub(crate) fn records(
    cx: &Context,
    user_id: UserId,
    app_id: AppId,
    agreed: Vec<AcceptedTerms>,
    accepted_at: Timestamp,
) -> impl Iterator<Item = Statement> {
    let address = cx.address;
    agreed
        .into_iter()
        .map(move |terms| terms_acceptances::record(&TermsAcceptance { user_id, terms, accepted_at, address, app_id }))
}
