//! The pages of codes and of links by mail: those that wait for what was sent, and the one that a link opens.

use super::{
    super::{address::url, notice::Notice},
    page::Showing,
};
use crate::views::{self, CodeError};
use axum::response::Response;
use vestibule_domain::{
    credential::{CodePolicy, OneTimeCode},
    flow::Step,
    user::Contact,
};

impl Showing<'_> {
    pub(super) fn code(&self, purpose: views::CodePurpose, contact: &Contact, change_url: &str) -> Response {
        let password_url = url(self.page, Step::Password, self.open.passage.journey.id);
        let has_password =
            purpose == views::CodePurpose::SignIn && contact.email().is_some() && self.open.flow.allows_password();
        let has_link =
            purpose == views::CodePurpose::SignIn && contact.email().is_some() && self.open.flow.allows_link();
        self.html(&views::Code {
            shell: &self.shell,
            form: self.form(),
            purpose,
            address: contact.as_str(),
            by_phone: contact.phone().is_some(),
            digits: OneTimeCode::DIGITS,
            minutes: u32::try_from(CodePolicy::default().lifetime.as_secs() / 60).unwrap_or(10),
            change_url,
            password_url: has_password.then_some(password_url.as_str()),
            link_instead: has_link,
            sent_again: matches!(self.notice, Some(Notice::SentAgain)),
            resend_wait: match self.notice {
                Some(Notice::TooSoon { seconds }) => Some(*seconds),
                _ => None,
            },
            error: match self.notice {
                Some(Notice::Code { error }) => Some(*error),
                _ => None,
            },
        })
    }

    /// Whether it is the link that was followed is seen when its page's form is sent: showing it spends nothing.
    pub(super) fn link(&self, contact: &Contact, change_url: &str, to_sign_in: bool) -> Response {
        let followed = self.page.incoming.query().ok();
        if let Some(token) = followed.as_ref().and_then(|query| query.get("token")) {
            return self.html(&views::LinkOpened {
                shell: &self.shell,
                form: self.form(),
                token,
                identifier: contact.as_str(),
                change_url,
            });
        }
        let flow = &self.open.flow;
        let password_url = url(self.page, Step::Password, self.open.passage.journey.id);
        self.html(&views::LinkSent {
            shell: &self.shell,
            form: self.form(),
            address: contact.as_str(),
            change_url,
            password_url: (to_sign_in && flow.allows_password()).then_some(password_url.as_str()),
            code_instead: to_sign_in && flow.allows_code(),
            sent_again: matches!(self.notice, Some(Notice::SentAgain)),
            too_soon: matches!(self.notice, Some(Notice::TooSoon { .. })),
            failed: matches!(self.notice, Some(Notice::Code { error }) if *error != CodeError::Missing),
        })
    }
}
