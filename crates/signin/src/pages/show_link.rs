//! The pages of links by mail: the one that waits, and the one that a link opens.

use super::{address::url, notice::Notice, show::Showing};
use crate::views::{self, CodeError};
use axum::response::Response;
use vestibule_domain::{flow::Step, user::Contact};

impl Showing<'_> {
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
