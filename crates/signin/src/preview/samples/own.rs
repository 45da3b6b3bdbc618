//! What a tenant's own user flow asks, in place of the examples.

use super::{FORM, Pages, WHO, attributes::details};
use crate::views::{AttributeField, Error, NewPassword, Shell, SignUpDetails, Terms, TermsField};

/// A page of a flow's own questions.
#[derive(Clone, Debug)]
pub struct OwnPage {
    /// Its heading, where it has one of its own.
    pub heading: Option<String>,
    /// What stands below it, where there is something.
    pub description: Option<String>,
    /// The questions, those that stand side by side together.
    pub rows: Vec<Vec<AttributeField>>,
}

/// What a flow asks of new customers.
#[derive(Clone, Debug)]
pub struct OwnQuestions {
    /// Its pages of questions.
    pub pages: Vec<OwnPage>,
    /// What is to be agreed to.
    pub terms: Vec<TermsField>,
}

impl OwnQuestions {
    /// The pages of a flow, as new customers see them: `sign-up-details`, `sign-up-details-2` and so on.
    pub(super) fn add(&self, shell: &Shell, password: Option<NewPassword>, pages: &mut Pages<'_>) -> Result<(), Error> {
        let count = u32::try_from(self.pages.len()).unwrap_or(u32::MAX);
        for (number, page) in (1..).zip(&self.pages) {
            let (first, last) = (number == 1, number == count);
            let earlier = name(number.saturating_sub(1));
            let view = SignUpDetails {
                heading: page.heading.as_deref(),
                description: page.description.as_deref(),
                page: number,
                pages: count,
                back_url: (!first).then_some(earlier.as_str()),
                ..details(shell, &page.rows, password.filter(|_| first), if last { self.terms.as_slice() } else { &[] })
            };
            pages.add(&name(number), &view)?;
        }
        if self.terms.is_empty() {
            return Ok(());
        }
        let (change_url, sign_out_url) = ("sign-in", "oauth2/v2.0/logout");
        let terms = Terms { shell, form: FORM, terms: &self.terms, identifier: WHO, change_url, sign_out_url };
        pages.add("terms", &terms)
    }
}

fn name(number: u32) -> String {
    if number == 1 { "sign-up-details".to_owned() } else { format!("sign-up-details-{number}") }
}
