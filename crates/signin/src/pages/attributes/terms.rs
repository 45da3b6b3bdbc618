//! Documents to agree to, as a form shows and sends them.

use super::form_names::terms_name;
use crate::views::TermsField;
use std::sync::Arc;
use vestibule_domain::{
    locale::Language,
    terms::{AcceptedTerms, TermsDocument},
    wording::{inlines, prose},
};
use vestibule_protocol::parameters::Parameters;

/// The fields of documents. `last` is what was agreed to by the last answer, where there was one that did not suffice.
pub(crate) fn terms_fields<'a>(
    documents: impl Iterator<Item = &'a Arc<TermsDocument>>,
    language: &Language,
    last: Option<&[AcceptedTerms]>,
) -> Vec<TermsField> {
    let field = |document: &Arc<TermsDocument>| {
        let ticked = last.is_some_and(|agreed| {
            agreed.iter().any(|terms| terms.name == document.name && terms.version == document.version)
        });
        TermsField {
            name: terms_name(&document.name),
            version: document.version,
            title: document.title.in_language(language).to_owned(),
            label: inlines(document.label.in_language(language)),
            text: document.text.as_ref().map_or_else(Vec::new, |text| prose(text.in_language(language))),
            required: document.required,
            ticked,
            missing: document.required && !ticked && last.is_some(),
        }
    };
    documents.map(field).collect()
}

/// The documents that a form agrees to, at the versions that it has shown.
pub(in super::super) fn agreed_to<'a>(
    documents: impl Iterator<Item = &'a Arc<TermsDocument>>,
    fields: &Parameters,
) -> Vec<AcceptedTerms> {
    let agreed = documents.filter_map(|document| {
        let version = fields.get(&terms_name(&document.name))?.parse().ok()?;
        Some(AcceptedTerms { name: document.name.clone(), version })
    });
    agreed.collect()
}
