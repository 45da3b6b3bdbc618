//! The pages of what a flow asks for: attributes, and agreement to terms.

use super::{
    super::{
        address::{self, url},
        attributes::{Asking, rows, terms_fields},
        consent,
        notice::Notice,
        problems,
    },
    page::Showing,
};
use crate::views;
use axum::response::Response;
use std::collections::BTreeMap;
use vestibule_domain::{
    flow::{AttributeProblem, Collected, ProblemReason, Step},
    ids::UserId,
    user::Contact,
};
use vestibule_services::terms;

impl Showing<'_> {
    pub(super) fn sign_up_details(&self, contact: &Contact, collected: &Collected) -> Response {
        let (cx, language, number) = (self.page.cx, self.page.language(), collected.page);
        let collection = self.open.flow.collection();
        let refused = match self.notice {
            Some(Notice::Details(refused)) if refused.page == number => Some(refused.as_ref()),
            _ => None,
        };
        let page = collection.page(number);
        let rows = page.map_or_else(Vec::new, |page| {
            let problem = |(number, reason): &(usize, ProblemReason)| {
                let attribute = page.inputs.get(*number)?.attribute.clone();
                Some(AttributeProblem { attribute, reason: *reason })
            };
            let problems: Vec<_> =
                refused.into_iter().flat_map(|refused| &refused.problems).filter_map(problem).collect();
            rows(&Asking {
                tenant: cx.tenant.id(),
                definitions: cx.tenant.attributes(),
                language,
                texts: &self.shell.texts,
                page,
                values: &collected.values,
                problems: &problems,
                typed: refused.map_or(&BTreeMap::new(), |refused| &refused.typed),
                is_answered: refused.is_some(),
            })
        });
        let documents = collected.is_last(&self.open.flow).then(|| terms::of_flow(cx, &self.open.flow));
        let agreed = refused.and_then(|refused| refused.agreed.as_deref());
        let number_of = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let back = number.checked_sub(1).map(|earlier| {
            let details = url(self.page, Step::SignUpDetails, self.open.passage.journey.id);
            format!("{details}&page={}", earlier + 1)
        });
        let title = page.and_then(|page| page.title.as_ref()).map(|text| text.in_language(language));
        let description = page.and_then(|page| page.description.as_ref()).map(|text| text.in_language(language));
        self.html(&views::SignUpDetails {
            shell: &self.shell,
            form: self.form(),
            heading: title,
            description,
            page: number_of(number + 1),
            pages: number_of(collection.page_count()),
            email: contact.as_str(),
            by_phone: contact.phone().is_some(),
            change_url: &self.sign_up,
            rows: &rows,
            password: (number == 0 && self.open.flow.gives_password_to(contact))
                .then(|| self.new_password(refused.and_then(|refused| refused.password))),
            terms: &terms_fields(documents.into_iter().flatten(), language, agreed),
            back_url: back.as_deref(),
        })
    }

    pub(super) async fn terms(&self, user: UserId) -> Response {
        let cx = self.page.cx;
        let id = self.open.passage.journey.id;
        let live = match consent::person(self.page, self.open, user).await {
            Ok(Some(live)) => live,
            // Signed out, or somebody else meanwhile.
            Ok(None) => return address::lead_to(self.page, Step::Identifier, id),
            Err(failure) => return problems::failed(self.page, &failure),
        };
        let owed = match terms::owed(cx, &self.open.flow, user).await {
            Ok(owed) => owed,
            Err(failure) => return problems::failed(self.page, &failure),
        };
        let agreed = match self.notice {
            Some(Notice::Terms { agreed }) => Some(agreed.as_slice()),
            _ => None,
        };
        self.html(&views::Terms {
            shell: &self.shell,
            form: self.form(),
            terms: &terms_fields(owed.iter(), self.page.language(), agreed),
            identifier: live.user.identifier(),
            change_url: &self.sign_in,
            sign_out_url: &self.page.path("oauth2/v2.0/logout"),
        })
    }
}
