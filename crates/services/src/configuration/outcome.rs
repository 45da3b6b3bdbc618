//! Whether a tenant will hold together: what is to be changed with what stays.

use super::{document::Document, plan::Moves, resolved::Conflict, stored::Documents};
use crate::branding::{BrandingRefusal, check_all};
use std::collections::BTreeSet;
use vestibule_domain::{
    application::Application,
    attribute::{AttributeDefinition, AttributeDefinitions},
    flow::UserFlow,
    terms::TermsDocument,
    texts::{TextOverrides, fit_together},
};

use super::kinds::look::Look;

/// The documents as they will be: those that stay, then those that are made or replaced.
fn outcome<'a, D: Document>(before: &'a [D], moves: &'a Moves<D>) -> Vec<&'a D> {
    let gone = |document: &D| {
        let key = document.key();
        moves.deleted.iter().chain(&moves.replaced).any(|moved| moved.key() == key)
    };
    before.iter().filter(|document| !gone(document)).chain(&moves.replaced).chain(&moves.made).collect()
}

/// What is to be changed.
pub(super) struct Changing<'a> {
    pub(super) before: &'a Documents,
    pub(super) branding: &'a Moves<Look>,
    pub(super) themes: &'a Moves<Look>,
    pub(super) attributes: &'a Moves<AttributeDefinition>,
    pub(super) terms: &'a Moves<TermsDocument>,
    pub(super) flows: &'a Moves<UserFlow>,
    pub(super) texts: &'a Moves<TextOverrides>,
    pub(super) applications: &'a Moves<Application>,
}

impl Changing<'_> {
    /// Whether what is named will be there.
    pub(super) fn check(&self) -> Result<(), Conflict> {
        let attributes = outcome(&self.before.attributes, self.attributes).into_iter().cloned().collect::<Vec<_>>();
        let attributes = AttributeDefinitions::try_from(attributes)
            .map_err(|error| unfitting("attributes".to_owned(), error.to_string()))?;
        let terms = outcome(&self.before.terms, self.terms);
        for flow in outcome(&self.before.flows, self.flows) {
            flow.check(&attributes, terms.iter().copied())
                .map_err(|error| unfitting(format!("user flow {}", flow.display_name), error.to_string()))?;
        }
        fit_together(outcome(&self.before.texts, self.texts))
            .map_err(|error| unfitting("texts".to_owned(), error.to_string()))?;
        let looks = outcome(&self.before.branding, self.branding).into_iter();
        let looks = looks.chain(outcome(&self.before.themes, self.themes));
        let looks = looks.map(|look| (look.theme.clone(), look.document.clone())).collect();
        check_all(&looks).map_err(|refusal: BrandingRefusal| unfitting("branding".to_owned(), refusal.to_string()))?;
        let themes: BTreeSet<_> = looks.keys().flatten().collect();
        for application in outcome(&self.before.applications, self.applications) {
            if let Some(theme) = application.branding_theme.as_ref().filter(|theme| !themes.contains(theme)) {
                let what = format!("application {}", application.display_name);
                return Err(unfitting(what, format!("brandingTheme: there will be no theme `{theme}`")));
            }
        }
        Ok(())
    }
}

const fn unfitting(what: String, problem: String) -> Conflict {
    Conflict::Unfitting { what, problem }
}
